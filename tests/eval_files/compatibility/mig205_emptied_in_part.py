# MIG205: some rows are deleted before, or those of another table
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.execute("DELETE FROM users WHERE mail IS NULL")
    op.add_column("users", sa.Column("a", sa.Text, nullable=False))  # MIG205: 5 users.a
    op.execute("TRUNCATE orders")  # MIG003: 5
    op.add_column("rooms", sa.Column("a", sa.Text, nullable=False))  # MIG205: 5 rooms.a
    op.add_column("orders", sa.Column("a", sa.Text, nullable=False))


def downgrade():
    raise NotImplementedError

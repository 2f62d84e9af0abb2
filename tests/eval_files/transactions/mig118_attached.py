# MIG118: a partition is attached between two locks that nothing else tells of
# options: --extend-select=MIG118,MIG116,MIG122
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.execute("ALTER TABLE orders ATTACH PARTITION orders_2026 FOR VALUES IN (2026)")  # MIG116: 5
    op.execute("ALTER TABLE carts ATTACH PARTITION carts_2026 FOR VALUES IN (2026)")  # MIG116: 5
    op.add_column("users", sa.Column("a", sa.Text))
    op.add_column("rooms", sa.Column("a", sa.Text))  # MIG118: 5 users


def downgrade():
    raise NotImplementedError

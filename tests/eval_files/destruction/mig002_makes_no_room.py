# MIG002: IF NOT EXISTS may find the column, where nothing has made room for a new one
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.alter_column("users", "a", nullable=True)
    op.execute("ALTER TABLE users ADD COLUMN IF NOT EXISTS a integer")
    op.drop_column("users", "a")  # MIG002: 5
    op.drop_column("orders", "b")  # MIG002: 5
    op.execute("ALTER TABLE users ADD COLUMN IF NOT EXISTS b integer")
    op.drop_column("users", "b")  # MIG002: 5
    op.execute("ALTER TABLE users ADD COLUMN IF NOT EXISTS c integer")
    op.drop_column("users", "c")  # MIG002: 5
    op.alter_column("users", "c", new_column_name="d")  # MIG324: 5 column users.c, MIG201: 5 users.c


def downgrade():
    raise NotImplementedError

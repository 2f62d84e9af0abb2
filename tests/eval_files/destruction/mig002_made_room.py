# MIG002: where the run drops or renames the column first, the next one of that name is new
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.drop_column("users", "a")  # MIG017: 5
    op.execute("ALTER TABLE users ADD COLUMN IF NOT EXISTS a integer")
    op.drop_column("users", "a")
    op.alter_column("users", "b", new_column_name="old_b")
    op.execute("ALTER TABLE users ADD COLUMN IF NOT EXISTS b integer")
    op.drop_column("users", "b")


def downgrade():
    raise NotImplementedError

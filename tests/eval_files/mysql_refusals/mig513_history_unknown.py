# MIG513: silent for indexes and defaults of columns whose type nobody knows
# options: --migrations-dialect=mysql
import sqlalchemy as sa
from alembic import op

revision = "513e0004"
down_revision = "513d0004"


def upgrade():
    op.create_index("ix_a", "users", ["a"])
    op.create_index("ix_b", "users", [sa.text("lower(b)")])
    op.alter_column("users", "c", server_default="x")


def downgrade():
    op.alter_column("users", "c", server_default=None)
    op.drop_index("ix_b", "users")
    op.drop_index("ix_a", "users")

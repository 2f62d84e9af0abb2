# MIG110 with two databases: what both do for nothing, and what a guard keeps from the one that works
# options: --extend-select=MIG110,MIG128 --migrations-dialect=postgresql,mysql
import sqlalchemy as sa
from alembic import op

revision = "9d52e18c6fa3"
down_revision = "2a71c3bad4e8"

KEPT = {"existing_nullable": True, "existing_server_default": None, "existing_comment": None}


def upgrade():
    op.alter_column("capes", "a", existing_type=sa.String(50), type_=sa.String(60), **KEPT)
    op.alter_column("capes", "b", existing_type=sa.Text(), type_=sa.Text(), **KEPT)
    if op.get_bind().dialect.name == "postgresql":
        op.alter_column("capes", "c", existing_type=sa.String(50), type_=sa.Text())


def downgrade():
    raise NotImplementedError

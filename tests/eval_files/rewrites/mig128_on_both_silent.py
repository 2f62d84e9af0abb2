# MIG128 with two databases: changes that neither writes a table for can stand one by one
# options: --extend-select=MIG110,MIG128 --migrations-dialect=postgresql,mysql
import sqlalchemy as sa
from alembic import op

revision = "0e63f29d7ab4"
down_revision = "3b82d4cbe5f9"

KEPT = {"existing_nullable": True, "existing_server_default": None, "existing_comment": None}


def upgrade():
    op.alter_column("capes", "a", existing_type=sa.String(50), type_=sa.String(60), **KEPT)
    op.alter_column("capes", "b", existing_type=sa.String(50), type_=sa.String(60), **KEPT)


def downgrade():
    raise NotImplementedError

# MIG110 with two databases: what one of them does for nothing is not said of it
# options: --extend-select=MIG110,MIG128 --migrations-dialect=postgresql,mysql
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.mysql import LONGTEXT

revision = "8c41d07b5e92"
down_revision = "1f60b2a9c3d7"

KEPT = {"existing_nullable": True, "existing_server_default": None, "existing_comment": None}


def upgrade():
    op.alter_column("maps", "a", existing_type=sa.String(50), type_=sa.Text(), **KEPT)  # MIG110: 5 from varchar(50) to text: the table is copied on MySQL
    op.alter_column("maps", "b", existing_type=sa.String(50), type_=sa.Text(), **KEPT)  # MIG110: 5 on MySQL
    op.alter_column("seas", "a", existing_type=sa.Integer(), type_=sa.BigInteger(), **KEPT)  # MIG110: 5 wait while the whole table is rewritten
    op.alter_column("bays", "a", existing_type=sa.Text(), type_=sa.Text().with_variant(LONGTEXT(), "mysql"), **KEPT)  # MIG110: 5 from text to longtext: the table is copied on MySQL
    op.alter_column("capes", "a", existing_type=sa.String(50), type_=sa.String(60), **KEPT)
    op.alter_column("capes", "b", existing_type=sa.Text(), type_=sa.Text(), **KEPT)


def downgrade():
    raise NotImplementedError

# MIG131: silent about members at the end, unknown members, and new columns
# options: --extend-select=MIG131 --migrations-dialect=mysql --extend-ignore=MIG206
import sqlalchemy as sa
from alembic import op

from harbour.flags import FLAGS

revision = "2e0c131b"
down_revision = "2d0c131b"

KEPT = {"existing_nullable": True}


def upgrade():
    op.alter_column("boats", "a", existing_type=sa.Enum("x"), type_=sa.Enum("x", "y", "z"), **KEPT)
    op.alter_column("boats", "b", existing_type=sa.Enum("x"), type_=sa.Enum("x"), **KEPT)
    op.alter_column("boats", "c", existing_type=sa.Enum(*FLAGS), type_=sa.Enum("x"), **KEPT)
    op.execute("ALTER TABLE boats MODIFY d ENUM('x', 'y') NOT NULL")
    op.add_column("boats", sa.Column("e", sa.Enum("x", "y")))
    op.alter_column("boats", "e", existing_type=sa.Enum("x", "y"), type_=sa.Enum("y", "x"), **KEPT)
    op.alter_column("boats", "f", existing_type=sa.Enum("x"), type_=sa.String(10), **KEPT)


def downgrade():
    pass

# MIG131: one member is not known, or none is: it may stand anywhere
# options: --extend-select=MIG131 --migrations-dialect=mysql
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


from harbour.flags import FLAG, FLAGS

KEPT = {"existing_nullable": True}


def upgrade():
    op.alter_column("boats", "a", existing_type=sa.Enum("x", FLAG), type_=sa.Enum("x", "y"), **KEPT)
    op.alter_column("boats", "b", existing_type=sa.Enum("x", "y"), type_=sa.Enum("x", FLAG), **KEPT)
    op.alter_column("boats", "c", existing_type=sa.Enum("x", "y"), type_=sa.Enum(*FLAGS), **KEPT)
    op.alter_column("boats", "d", existing_type=sa.Enum(FLAG, "y"), type_=sa.Enum("y", "x"), **KEPT)


def downgrade():
    raise NotImplementedError

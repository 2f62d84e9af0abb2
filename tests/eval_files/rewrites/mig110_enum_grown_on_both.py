# MIG110: members at the end of an enum rewrite nothing, on MySQL and on PostgreSQL
# options: --extend-select=MIG110,MIG131 --migrations-dialect=mysql,postgresql
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.alter_column("boats", "a", existing_type=sa.Enum("x", name="a"), type_=sa.Enum("x", "y", name="a"), existing_nullable=True)


def downgrade():
    raise NotImplementedError

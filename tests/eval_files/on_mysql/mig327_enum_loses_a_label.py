# MIG327: labels, decimals and lengths that the downgrade takes away again
# options: --extend-select=MIG327 --extend-ignore=MIG0,MIG1,MIG2,MIG4,MIG5,MIG301,MIG302 --migrations-dialect=mysql
import sqlalchemy as sa
from alembic import op

revision = "327e00000902"
down_revision = None


def upgrade():
    op.alter_column("boats", "mood", existing_type=sa.Enum("a", "b"), type_=sa.Enum("a", "b", "c"), existing_nullable=True)
    op.alter_column("boats", "rank", existing_type=sa.Enum("a", "b"), type_=sa.Enum("b", "a"), existing_nullable=True)


def downgrade():
    op.alter_column("boats", "rank", existing_type=sa.Enum("b", "a"), type_=sa.Enum("a", "b"), existing_nullable=True)
    op.alter_column("boats", "mood", existing_type=sa.Enum("a", "b", "c"), type_=sa.Enum("a", "b"), existing_nullable=True)  # MIG327: 5 boats.mood

# MIG504: a type has the name that it has when the column changes, not the one that it gets later
# options: --extend-ignore=MIG0,MIG1,MIG2,MIG3,MIG4
import sqlalchemy as sa
from alembic import op

revision = "504e00000902"
down_revision = None


def upgrade():
    op.alter_column("boats", "a", existing_type=sa.Enum("x", name="mood"), type_=sa.Integer(), postgresql_using="a::integer")  # MIG504: 5 there is no cast from mood to integer
    op.execute("ALTER TYPE mood RENAME TO feeling")
    op.execute("ALTER TYPE kind RENAME TO sort")
    op.alter_column("boats", "b", existing_type=sa.Enum("x", name="sort"), type_=sa.Integer(), postgresql_using="b::integer")  # MIG504: 5 there is no cast from sort to integer


def downgrade():
    pass

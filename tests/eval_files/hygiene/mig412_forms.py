# MIG412: enum types that PostgreSQL gets, in op, Core and SQL form
# options: --extend-select=MIG412
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "a29f0e6bd7c4"
down_revision = "0d3be7f642c9"

size = postgresql.ENUM("s", "m", name="size")


def upgrade():
    op.create_table(  # MIG412: 5 creates enum type state
        "shirts",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("state", sa.Enum("new", "worn", name="state")),
    )
    op.create_table("hats", sa.Column("id", sa.Integer(), primary_key=True), sa.Column("state", sa.Enum("new", "worn", name="state")))
    size.create(op.get_bind(), checkfirst=True)  # MIG412: 5 creates enum type size
    op.execute("CREATE TYPE colour AS ENUM ('red', 'blue')")  # MIG412: 5 creates enum type colour


def downgrade():
    raise NotImplementedError

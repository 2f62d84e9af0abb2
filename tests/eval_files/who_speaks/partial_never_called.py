# a partial of a destructive function that upgrade never calls; downgrade calls it as the mirror
from functools import partial

import sqlalchemy as sa
from alembic import op

revision = "b02b35ace83d"
down_revision = "8227b7886df7"

add = partial(op.add_column, "mills")
drop = partial(op.drop_column, "mills")


def upgrade():
    add(sa.Column("weir", sa.String(50)))


def downgrade():
    drop("weir")

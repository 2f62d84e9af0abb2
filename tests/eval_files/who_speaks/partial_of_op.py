# `functools.partial(op.drop_column, "t")("c")`, at once and through a name
import functools

import sqlalchemy as sa
from alembic import op

revision = "8227b7886df7"
down_revision = "0d7c2fb7d505"


def upgrade():
    functools.partial(op.drop_column, "mills")("river")  # MIG002: 5 mills.river
    drop = functools.partial(op.drop_column, column_name="wheel")
    drop("mills")  # MIG002: 5 mills.wheel


def downgrade():
    op.add_column("mills", sa.Column("river", sa.String(50)))
    op.add_column("mills", sa.Column("wheel", sa.Integer()))

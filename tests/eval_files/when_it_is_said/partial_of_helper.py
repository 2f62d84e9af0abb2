# `functools.partial` of a helper of the file
from functools import partial

import sqlalchemy as sa
from alembic import op

revision = "b92f6b7de18b"
down_revision = "0a2f3dc0a1be"


def _drop(table, column):
    op.drop_column(table, column)  # MIG002: 5 toys.colour


drop_toy_column = partial(_drop, "toys")


def upgrade():
    drop_toy_column("colour")


def downgrade():
    op.add_column("toys", sa.Column("colour", sa.String(20)))

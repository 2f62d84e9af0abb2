# the same kinds of names, added in the upgrade and taken back in the downgrade
import enum
from collections import namedtuple

import sqlalchemy as sa
from alembic import op

revision = "fcb1b18300d0"
down_revision = "29b60eb50e39"

Pair = namedtuple("Pair", "table column")
PAIRS = [Pair("crabs", "claw"), Pair("clams", "pearl")]


class Kind(str, enum.Enum):
    SNAIL = "snails"
    MUSSEL = "mussels"


def upgrade():
    for kind in Kind:
        op.create_table(kind.value, sa.Column("id", sa.Integer(), primary_key=True))
    for table, column in PAIRS:
        op.add_column(table, sa.Column(column, sa.Integer()))


def downgrade():
    for pair in PAIRS:
        op.drop_column(pair.table, pair.column)
    for kind in (Kind.MUSSEL, Kind.SNAIL):
        op.drop_table(kind.value)

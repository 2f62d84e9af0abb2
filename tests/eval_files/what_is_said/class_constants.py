# names kept as attributes of a class, members of an enum, fields of a named tuple
import enum
from typing import NamedTuple

from alembic import op

revision = "29b60eb50e39"
down_revision = "edbfd55d133d"


class Old:
    TABLE = "shells"


class Kind(enum.Enum):
    SNAIL = "snails"
    MUSSEL = "mussels"


class Pair(NamedTuple):
    table: str
    column: str


def upgrade():
    op.drop_table(Old.TABLE)  # MIG001: 5 shells
    op.drop_table(Kind.SNAIL.value)  # MIG001: 5
    for kind in Kind:
        op.execute(f"TRUNCATE {kind.value}")  # MIG003: 9, MIG324: 9 snails
    for pair in [Pair("crabs", "claw"), Pair(table="clams", column="pearl")]:
        op.drop_column(pair.table, pair.column)  # MIG002: 9 clams.pearl


def downgrade():
    raise NotImplementedError("the shells are gone")

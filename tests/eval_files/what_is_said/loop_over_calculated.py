# loops over lists that are put together: unpacking, slices, chain, product, set arithmetic
import itertools

from alembic import op

revision = "7c98d70844d7"
down_revision = "190699006c13"

FIRST = ("squids", "cuttlefish")
ALL = [*FIRST, *["octopuses"]]


def upgrade():
    for name in ALL[1:]:
        op.drop_table(name)  # MIG001: 9 octopuses
    for name in itertools.chain(FIRST[:1], ("krill",)):
        op.execute(f"TRUNCATE {name}_log")  # MIG003: 9 krill_log
    for table, column in itertools.product(["rays"], ["tail", "wing"]):
        op.drop_column(table, column)  # MIG002: 9
    for name in sorted({"a_view", "b_view"} - {"b_view"}):
        op.execute(f"DROP VIEW {name}")  # MIG012: 9 a_view


def downgrade():
    raise NotImplementedError("the squids are gone")

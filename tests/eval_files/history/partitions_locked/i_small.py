# Silent: partitions of a table that is small, as the option says, by an earlier revision or by the downgrade.
# options: --extend-select=MIG116,MIG121,MIG118 --migrations-small-tables=calls,calls_rest,events* --extend-ignore=MIG007
from alembic import op

revision = "pl02i"
down_revision = "pl01"


def upgrade():
    op.execute("CREATE TABLE calls_2042 PARTITION OF calls FOR VALUES FROM ('2042-01-01') TO ('2043-01-01')")
    op.execute("ALTER TABLE events DETACH PARTITION events_2")


def downgrade():
    op.execute("DROP TABLE calls_2042")

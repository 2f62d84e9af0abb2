# The first of a history: partitioned tables, one of them with a partition for the rest.
import sqlalchemy as sa
from alembic import op

revision = "pl01"
down_revision = None


def upgrade():
    op.create_table("events", sa.Column("day", sa.Integer()), postgresql_partition_by="RANGE (day)")
    op.execute("CREATE TABLE events_1 PARTITION OF events FOR VALUES FROM (1) TO (2)")
    op.execute("CREATE TABLE events_2 PARTITION OF events FOR VALUES FROM (2) TO (3)")
    op.execute("CREATE TABLE calls (day date) PARTITION BY RANGE (day)")
    op.execute("CREATE TABLE calls_rest PARTITION OF calls DEFAULT")
    op.execute("CREATE TABLE calls_2026 (LIKE calls)")
    op.execute("ALTER TABLE calls ATTACH PARTITION calls_2026 FOR VALUES FROM ('2026-01-01') TO ('2027-01-01')")
    op.create_table("calls_2027", sa.Column("day", sa.Date()))
    op.create_table("calls_2028", sa.Column("day", sa.Date()))
    op.create_table("plain", sa.Column("day", sa.Date()))
    op.execute("ALTER TABLE calls_2028 ADD CONSTRAINT bounds CHECK (day >= '2028-01-01' AND day < '2029-01-01' AND day IS NOT NULL) NOT VALID")
    op.execute("ALTER TABLE calls_2027 ADD CONSTRAINT sane CHECK (day > '2000-01-01')")


def downgrade():
    op.drop_table("plain")
    op.drop_table("calls_2028")
    op.drop_table("calls_2027")
    op.drop_table("calls")
    op.drop_table("events")

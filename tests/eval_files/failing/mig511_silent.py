# MIG511: plain tables, partitions, and tables of which nobody knows whether they are partitioned
import sqlalchemy as sa
from alembic import op

revision = "511e00000001"
down_revision = None
CONDITION = op.get_context().opts.get("large")


def upgrade():
    op.create_table("boats", sa.Column("day", sa.Date()))
    op.create_table("ships", sa.Column("day", sa.Date()), postgresql_partition_by=None)
    op.execute("CREATE TABLE events (day date) PARTITION BY RANGE (day)")
    op.execute("CREATE TABLE events_2026 PARTITION OF events FOR VALUES IN (2026)")
    op.execute("CREATE TABLE calls (day date)")
    op.execute("CREATE TABLE IF NOT EXISTS calls (day date) PARTITION BY RANGE (day)")
    if CONDITION:
        op.execute("CREATE TABLE trips (day date) PARTITION BY RANGE (day)")
    op.execute("CREATE TABLE ranks AS SELECT rank() OVER (PARTITION BY day) FROM events")
    op.create_index("ix_whole", "events", ["day"])
    op.execute("CREATE INDEX ix_only ON ONLY events (day)")
    op.rename_table("events", "events_old")
    op.create_table("events", sa.Column("day", sa.Date()))
    with op.get_context().autocommit_block():
        op.create_index("ix_boats", "boats", ["day"], postgresql_concurrently=True)
        op.create_index("ix_ships", "ships", ["day"], postgresql_concurrently=True)
        op.create_index("ix_2026", "events_2026", ["day"], postgresql_concurrently=True)
        op.create_index("ix_calls", "calls", ["day"], postgresql_concurrently=True)
        op.create_index("ix_trips", "trips", ["day"], postgresql_concurrently=True)
        op.create_index("ix_ranks", "ranks", ["rank"], postgresql_concurrently=True)
        op.create_index("ix_swapped", "events", ["day"], postgresql_concurrently=True)
        op.create_index("ix_unknown", "elsewhere", ["day"], postgresql_concurrently=True)
        op.execute("REINDEX INDEX CONCURRENTLY ix_whole")
        op.execute("DROP INDEX CONCURRENTLY ix_boats")
        try:
            op.create_index("ix_old", "events_old", ["day"], postgresql_concurrently=True)
        except Exception:
            pass


def downgrade():
    op.drop_table("events")

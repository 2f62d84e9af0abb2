# MIG511: CONCURRENTLY for indexes of partitioned tables, in each spelling and both directions
import sqlalchemy as sa
from alembic import op
from sqlalchemy.schema import CreateIndex

revision = "511e00000000"
down_revision = None

visits = sa.Table(
    "visits",
    sa.MetaData(),
    sa.Column("day", sa.Date()),
    postgresql_partition_by="LIST (day)",
)


def upgrade():
    op.create_table("events", sa.Column("day", sa.Date()), postgresql_partition_by="RANGE (day)")
    op.execute("CREATE TABLE app.calls (day date, n int) PARTITION BY HASH (n) TABLESPACE fast")
    op.execute("CREATE TABLE trips_2026 PARTITION OF trips FOR VALUES IN (2026)")
    op.execute("CREATE TABLE IF NOT EXISTS logs (day date) PARTITION BY RANGE (day)")
    visits.create(op.get_bind())
    op.execute("ALTER TABLE rides ATTACH PARTITION rides_2026 FOR VALUES IN (2026)")
    op.rename_table("events", "incidents")
    with op.get_context().autocommit_block():
        op.create_index("ix_day", "incidents", ["day"], postgresql_concurrently=True)  # MIG511: 9 ix_day on incidents
        op.execute("CREATE INDEX CONCURRENTLY ON app.calls (n)")  # MIG511: 9 an index on app.calls
        op.execute("CREATE INDEX CONCURRENTLY ix_only ON ONLY trips (n)")  # MIG511: 9 ix_only on trips
        op.execute(CreateIndex(sa.Index("ix_v", visits.c.day, postgresql_concurrently=True)))  # MIG511: 9 ix_v on visits
        op.execute("CREATE INDEX CONCURRENTLY IF NOT EXISTS ix_rides ON rides (n)")  # MIG511: 9 ix_rides on rides
        with op.batch_alter_table("trips") as batch_op:
            batch_op.create_index("ix_batch", ["n"], postgresql_concurrently=True)  # MIG511: 13 ix_batch on trips
        op.create_index("ix_logs", "logs", ["day"], postgresql_concurrently=True)  # MIG511: 9 ix_logs on logs
        for column in ("a", "b"):
            op.create_index(f"ix_{column}", "visits", [column], postgresql_concurrently=True)  # MIG511: 13 ix_a on visits


def downgrade():
    with op.get_context().autocommit_block():
        op.drop_index("ix_day", "incidents", postgresql_concurrently=True)  # MIG511: 9 drops ix_day on incidents
        op.execute("DROP INDEX CONCURRENTLY IF EXISTS ix_only")  # MIG511: 9 drops ix_only on trips

# The first of a history: a partitioned table, one with a partition, and a plain one.
import sqlalchemy as sa
from alembic import op

revision = "pa01"
down_revision = None


def upgrade():
    op.create_table("events", sa.Column("day", sa.Date()), postgresql_partition_by="RANGE (day)")
    op.execute("CREATE TABLE calls_2026 PARTITION OF calls FOR VALUES IN (2026)")
    op.create_table("boats", sa.Column("day", sa.Date()))
    op.create_index("ix_events_day", "events", ["day"])


def downgrade():
    op.drop_table("boats")
    op.drop_table("calls_2026")
    op.drop_table("events")

# MIG511: what an earlier revision partitioned, by name or through an index; a lock there is MIG101's
# options: --extend-select=MIG101
from alembic import op

revision = "pa02"
down_revision = "pa01"


def upgrade():
    with op.get_context().autocommit_block():
        op.create_index("ix_1", "events", ["day"], postgresql_concurrently=True)  # MIG511: 9 which is partitioned (pa01)
        op.execute("CREATE INDEX CONCURRENTLY ix_2 ON public.calls (day)")  # MIG511: 9 ix_2 on public.calls
        op.execute("DROP INDEX CONCURRENTLY ix_events_day")  # MIG511: 9 drops ix_events_day on events
        op.create_index("ix_3", "boats", ["day"], postgresql_concurrently=True)
        op.create_index("ix_4", "calls_2026", ["day"], postgresql_concurrently=True)
    op.create_index("ix_5", "events", ["day"])  # MIG101: 5 create it ON ONLY events
    op.create_index("ix_6", "boats", ["day"])  # MIG101: 5 build it with postgresql_concurrently=True


def downgrade():
    op.drop_index("ix_6", "boats")

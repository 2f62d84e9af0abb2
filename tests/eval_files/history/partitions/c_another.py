# MIG511: a plain table has taken the name of the partitioned one
from alembic import op

revision = "pa03"
down_revision = "pa02"


def upgrade():
    op.rename_table("events", "events_before")
    op.execute("CREATE TABLE events (day date)")
    with op.get_context().autocommit_block():
        op.create_index("ix_7", "events", ["day"], postgresql_concurrently=True)
        op.create_index("ix_8", "events_before", ["day"], postgresql_concurrently=True)  # MIG511: 9 ix_8 on events_before


def downgrade():
    op.drop_table("events")
    op.rename_table("events_before", "events")

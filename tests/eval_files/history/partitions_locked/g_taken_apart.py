# Silent: what was detached concurrently is no partition any more
# options: --extend-select=MIG116 --extend-ignore=MIG001
from alembic import op

revision = "pl02g"
down_revision = "pl01"


def upgrade():
    with op.get_context().autocommit_block():
        op.execute("ALTER TABLE events DETACH PARTITION events_1 CONCURRENTLY")
    op.drop_table("events_1")
    op.drop_table("events_2")
    op.drop_table("events")


def downgrade():
    pass

# Silent: who looks whether something is a partition may have found that it is none.
# options: --extend-select=MIG116 --extend-ignore=MIG007
import os

from alembic import op

revision = "pl02j"
down_revision = "pl01"


def upgrade():
    if os.environ.get("APART"):
        op.execute("ALTER TABLE events DETACH PARTITION events_2 FINALIZE")


def downgrade():
    pass

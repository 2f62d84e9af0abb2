# MIG015 is opt-in: not selected, not reported
# options: --select=E,F,MIG
import os

from alembic import op

revision = "6ef39138c362"
down_revision = "e385b02c1a42"


def upgrade():
    op.execute(os.environ["RIVER_SQL"])


def downgrade():
    op.execute(open(os.environ["RIVER_FILE"]).read())

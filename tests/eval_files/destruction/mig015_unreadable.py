# MIG015, opt-in: text that cannot be read from the source at all, in both directions
# options: --extend-select=MIG015
import os

from alembic import op
from river.statements import TIDY_UP

revision = "dc9cd7db11c9"
down_revision = "c0bd4e71d0b0"


def upgrade():
    op.execute(os.environ["RIVER_SQL"])  # MIG015: 5
    op.get_bind().exec_driver_sql(TIDY_UP)  # MIG015: 5


def downgrade():
    for row in op.get_bind().execute("SELECT body FROM statements"):  # MIG503: 16 SELECT body FROM
        op.execute(row.body)  # MIG015: 9

# pairs added in a loop, dropped in a loop over the same pairs
import sqlalchemy as sa
from alembic import op

revision = "0e6ed37a7b54"
down_revision = "8cda658242a6"

PAIRS = [("trains", "driver"), ("wagons", "brakeman")]


def upgrade():
    for table, column in PAIRS:
        op.add_column(table, sa.Column(column, sa.String(80)))


def downgrade():
    for table, column in PAIRS[::-1]:
        op.drop_column(table, column)

# the loop's finding names the last item too, and the table of each column
import sqlalchemy as sa
from alembic import op

revision = "2d40642db047"
down_revision = "9938fa6e5159"

TABLES = ["trains", "wagons"]


def upgrade():
    for table in TABLES:
        op.drop_column(table, "paint")  # MIG002: 9 wagons.paint


def downgrade():
    for table in reversed(TABLES):
        op.add_column(table, sa.Column("paint", sa.String(20)))

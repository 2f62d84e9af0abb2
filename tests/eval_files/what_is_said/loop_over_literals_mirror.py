# a loop creates the tables, a loop in the downgrade drops just these
import sqlalchemy as sa
from alembic import op

revision = "fcf7c05e4c5b"
down_revision = "2d40642db047"

TABLES = ("rail_cars", "rail_tracks")


def upgrade():
    for name in TABLES:
        op.create_table(name, sa.Column("id", sa.Integer(), primary_key=True))


def downgrade():
    for name in reversed(TABLES):
        op.drop_table(name)

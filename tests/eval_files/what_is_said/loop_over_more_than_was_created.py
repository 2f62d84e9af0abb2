# a loop in the downgrade drops one table more than the upgrade created
import sqlalchemy as sa
from alembic import op

revision = "85e262534fb3"
down_revision = "fcf7c05e4c5b"

TABLES = ("rail_cars", "rail_tracks")


def upgrade():
    for name in TABLES:
        op.create_table(name, sa.Column("id", sa.Integer(), primary_key=True))


def downgrade():
    for name in (*TABLES, "stations"):
        op.drop_table(name)  # MIG008: 9 stations

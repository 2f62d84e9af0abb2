# `for t in ("a", "b"): op.drop_table(t)`: one call, one finding, all names
import sqlalchemy as sa
from alembic import op

revision = "9938fa6e5159"
down_revision = "606640e4845b"


def upgrade():
    for name in ("rail_cars", "rail_tracks", "rail_yards"):
        op.drop_table(name)  # MIG001: 9 rail_cars


def downgrade():
    for name in ("rail_yards", "rail_tracks", "rail_cars"):
        op.create_table(name, sa.Column("id", sa.Integer(), primary_key=True))

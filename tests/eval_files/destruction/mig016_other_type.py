# MIG016, its neighbours: another type, a type nobody shows, another table
import sqlalchemy as sa
from alembic import op

revision = "6b5cd2f33c31"
down_revision = "a6a4c5bdbfc4"


def upgrade():
    op.drop_column("isles", "name")  # MIG002: 5 isles.name
    op.add_column("isles", sa.Column("area", sa.Integer()))
    op.drop_column("ports", "depth")  # MIG002: 5 ports.depth
    op.add_column("ports", sa.Column("draught", sa.Integer()))
    op.drop_column("bays", "width")  # MIG002: 5 bays.width
    op.add_column("capes", sa.Column("width_m", sa.Integer()))


def downgrade():
    op.add_column("isles", sa.Column("name", sa.String(60)))
    op.add_column("bays", sa.Column("width", sa.Integer()))

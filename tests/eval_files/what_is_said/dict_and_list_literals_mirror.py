# names taken from dict and list literals on both sides
import sqlalchemy as sa
from alembic import op

revision = "a3371ef9e743"
down_revision = "03c1953f2ac3"

SPEC = {"tables": ["queens", "drones"], "columns": {"nests": ("queen_id", "drone_id")}}


def upgrade():
    for name in SPEC["tables"]:
        op.create_table(name, sa.Column("id", sa.Integer(), primary_key=True))
    for column in SPEC["columns"]["nests"]:
        op.add_column("nests", sa.Column(column, sa.Integer()))


def downgrade():
    queen, drone = SPEC["columns"]["nests"]
    op.drop_column("nests", drone)
    op.drop_column("nests", queen)
    op.drop_table(SPEC["tables"][1])
    op.drop_table(SPEC["tables"][0])

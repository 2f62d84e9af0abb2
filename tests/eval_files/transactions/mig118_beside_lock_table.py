# MIG118: the tables are locked all the same by whoever leaves the LOCK TABLE out, as MIG122 asks
# options: --extend-select=MIG118,MIG122
import sqlalchemy as sa
from alembic import op

revision = "1e0c1270"
down_revision = "1d0c1254"


def upgrade():
    op.execute("LOCK TABLE boats, quays")  # MIG122: 5 boats
    op.add_column("boats", sa.Column("mast", sa.Text()))
    op.add_column("quays", sa.Column("depth", sa.Text()))  # MIG118: 5 locks boats


def downgrade():
    op.drop_column("boats", "mast")
    op.drop_column("quays", "depth")

# MIG118: silent where nothing but LOCK TABLE locks a second table: MIG122 says it
# options: --extend-select=MIG118,MIG122
import sqlalchemy as sa
from alembic import op

revision = "1e0c1271"
down_revision = "1d0c1255"


def upgrade():
    op.execute("LOCK TABLE boats, quays")  # MIG122: 5 boats
    op.add_column("boats", sa.Column("mast", sa.Text()))


def downgrade():
    op.drop_column("boats", "mast")

# functions that are assigned or imported
# options: --extend-select=MIG318
import sqlalchemy as sa
from alembic import op

revision = "7a11c0ffee00"
down_revision = "7a10c0ffee00"

def _create():
    op.create_table("orders", sa.Column("id", sa.Integer()))


upgrade = _create  # MIG318: 1 upgrade is assigned
downgrade = lambda: op.drop_table("orders")  # MIG318: 1 downgrade is assigned

# MIG302: no table goes, of whatever name
# options: --extend-select=MIG302
from alembic import op
from shop.names import BASKETS

revision = "a1"
down_revision = None


def upgrade():
    op.create_index("ix_owner", BASKETS, ["owner"])  # MIG302: 5 index ix_owner is left behind


def downgrade():
    op.rename_table("orders", "old_orders")

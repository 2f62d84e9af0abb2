# MIG303: the type of a new table's column is not what the downgrade makes of itself
# options: --extend-select=MIG302,MIG303
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.rename_table("orders", "purchases")  # MIG202: 5 orders
    op.drop_table("carts")  # MIG001: 5


def downgrade():
    op.create_table("carts", sa.Column("state", sa.Enum("new", "paid", name="cart_state")))
    op.rename_table("purchases", "orders")

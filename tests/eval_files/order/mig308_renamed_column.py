# MIG308: a key follows its column, and goes with it under the name that it has then
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.create_table("customers", sa.Column("id", sa.Integer, primary_key=True))
    op.create_table("orders", sa.Column("c", sa.Integer, sa.ForeignKey("customers.id")))
    op.create_table("rooms", sa.Column("id", sa.Integer, primary_key=True))
    op.create_table("beds", sa.Column("r", sa.Integer, sa.ForeignKey("rooms.id")))


def downgrade():
    op.alter_column("orders", "c", new_column_name="customer")
    op.drop_table("customers")  # MIG308: 5 customers while orders (customer)
    op.alter_column("beds", "r", new_column_name="room")
    op.drop_column("beds", "room")
    op.drop_table("rooms")

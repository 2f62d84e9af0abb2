# MIG308: a CHECK of the same name, another column, and a drop on another database leave the key
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.create_table("customers", sa.Column("id", sa.Integer, primary_key=True), sa.Column("a", sa.Integer))
    op.create_table("orders", sa.Column("c", sa.Integer, sa.ForeignKey("customers.id")), sa.Column("d", sa.Integer))


def downgrade():
    op.drop_constraint("orders_d_check", "orders", type_="check")
    op.drop_column("orders", "d")
    op.drop_column("customers", "a")
    if op.get_bind().dialect.name == "mysql":
        op.drop_table("orders")
    op.drop_table("customers")  # MIG308: 5 customers while orders (c)
    op.drop_table("orders")

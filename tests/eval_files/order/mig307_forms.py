# MIG307: foreign keys to tables that are created only below, in every carrier
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.create_table(  # MIG307: 5 orders to customers (created in line 21)
        "orders",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("customer_id", sa.Integer, sa.ForeignKey("customers.id")),
    )
    op.create_table(  # MIG307: 5 items to products (created in line 22)
        "items",
        sa.Column("product_id", sa.Integer),
        sa.ForeignKeyConstraint(["product_id"], ["products.id"]),
    )
    op.create_foreign_key("fk_carts", "carts", "coupons", ["coupon_id"], ["id"])  # MIG307: 5 coupons
    op.create_table("customers", sa.Column("id", sa.Integer, primary_key=True))
    op.execute("CREATE TABLE products (id integer PRIMARY KEY)")
    op.execute("CREATE TABLE notes (by integer REFERENCES authors (id))")  # MIG307: 5 authors
    op.rename_table("writers", "authors")  # MIG202: 5 writers
    op.create_table("coupons", sa.Column("id", sa.Integer, primary_key=True))
    with op.batch_alter_table("shelves") as batch_op:
        batch_op.add_column(sa.Column("room_id", sa.Integer, sa.ForeignKey("rooms.id")))  # MIG307: 9
    op.create_table("rooms", sa.Column("id", sa.Integer, primary_key=True))


def downgrade():
    raise NotImplementedError

# MIG308: tables that go before what refers to them, in every carrier
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.create_table("customers", sa.Column("id", sa.Integer, primary_key=True))
    op.create_table(
        "orders",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("customer_id", sa.Integer, sa.ForeignKey("customers.id")),
    )
    op.execute("CREATE TABLE rooms (id integer PRIMARY KEY)")
    op.execute("CREATE TABLE beds (room integer CONSTRAINT in_room REFERENCES rooms)")
    op.create_table("coupons", sa.Column("id", sa.Integer, primary_key=True))
    with op.batch_alter_table("carts") as batch_op:
        batch_op.add_column(sa.Column("coupon_id", sa.Integer))
        batch_op.create_foreign_key("fk_coupon", "coupons", ["coupon_id"], ["id"])
    op.create_table("authors", sa.Column("id", sa.Integer, primary_key=True))
    op.create_table("books", sa.Column("by", sa.Integer, sa.ForeignKey("authors.id")))
    op.rename_table("books", "volumes")


def downgrade():
    op.drop_table("customers")  # MIG308: 5 customers while orders (customer_id)
    op.drop_table("orders")
    op.execute("DROP TABLE rooms")  # MIG308: 5 rooms while beds (room)
    op.execute("DROP TABLE beds")
    op.drop_table("coupons")  # MIG308: 5 coupons while carts (coupon_id)
    with op.batch_alter_table("carts") as batch_op:
        batch_op.drop_constraint("fk_coupon", type_="foreignkey")
        batch_op.drop_column("coupon_id")
    op.drop_table("authors")  # MIG308: 5 authors while volumes (by)
    op.rename_table("volumes", "books")
    op.drop_table("books")

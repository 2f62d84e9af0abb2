# MIG308: the key is dropped without its kind, by a new name, or may be what a name that nobody knows stands for
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


from shop.names import KEY


def upgrade():
    op.create_table("customers", sa.Column("id", sa.Integer, primary_key=True))
    op.create_table("orders", sa.Column("c", sa.Integer, sa.ForeignKey("customers.id")))
    op.create_table("rooms", sa.Column("id", sa.Integer, primary_key=True))
    op.create_table("beds", sa.Column("r", sa.Integer, sa.ForeignKey("rooms.id", name="fk_room")))
    op.create_table("trees", sa.Column("id", sa.Integer, primary_key=True))
    op.create_table("nodes", sa.Column("t", sa.Integer, sa.ForeignKey("trees.id", name="fk_tree")))


def downgrade():
    op.drop_index("ix_orders")
    op.drop_constraint("orders_c_fkey", "orders")
    op.drop_table("customers")
    op.execute("ALTER TABLE beds RENAME CONSTRAINT fk_room TO fk_any_room")
    op.drop_constraint("fk_any_room", "beds", type_="foreignkey")
    op.drop_table("rooms")
    op.drop_constraint(KEY, "nodes", type_="foreignkey")
    op.drop_table("trees")

# MIG308: the key is made on one of the two databases, or SQLite drops what it refers to all the same
# options: --migrations-dialect=postgresql,sqlite
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.create_table("customers", sa.Column("id", sa.Integer, primary_key=True))
    op.create_table("rooms", sa.Column("id", sa.Integer, primary_key=True))
    op.create_table("orders", sa.Column("c", sa.Integer, sa.ForeignKey("customers.id")))
    op.create_table("beds", sa.Column("r", sa.Integer))
    if op.get_bind().dialect.name == "sqlite":
        with op.batch_alter_table("beds") as batch_op:
            batch_op.create_foreign_key("fk_room", "rooms", ["r"], ["id"])


def downgrade():
    op.drop_table("rooms")
    op.drop_table("beds")
    op.drop_table("customers")  # MIG308: 5 customers while orders (c)
    op.drop_table("orders")

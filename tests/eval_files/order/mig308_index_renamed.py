# MIG308: an index gets another name, and the key stays
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.create_table("customers", sa.Column("id", sa.Integer, primary_key=True))
    op.create_table("orders", sa.Column("c", sa.Integer, sa.ForeignKey("customers.id")))
    op.create_index("ix_orders", "orders", ["c"])


def downgrade():
    op.execute("ALTER INDEX ix_orders RENAME TO ix_any")
    op.drop_index("ix_any")
    op.drop_table("customers")  # MIG308: 5 customers while orders (c)
    op.drop_table("orders")

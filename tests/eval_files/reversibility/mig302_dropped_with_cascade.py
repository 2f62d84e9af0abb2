# MIG302: a view goes with the table that the downgrade drops by CASCADE, and a sequence with any
# options: --extend-select=MIG302,MIG303
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.create_table("carts", sa.Column("id", sa.Integer))
    op.execute("CREATE VIEW full_carts AS SELECT * FROM carts")
    op.execute("CREATE SEQUENCE carts_number")
    op.rename_table("orders", "purchases")  # MIG202: 5 orders


def downgrade():
    op.rename_table("purchases", "orders")
    op.execute("DROP TABLE carts CASCADE")  # MIG013: 5

"""An index that makes writes wait.

Revision ID: 8b41e6a2d90c
Revises: 2f6c90d4b1e7
"""

from alembic import op

revision = "8b41e6a2d90c"
down_revision = "2f6c90d4b1e7"


def upgrade():
    op.create_index("ix_orders_customer_id", "orders", ["customer_id"])
    op.alter_column("orders", "note", nullable=False)


def downgrade():
    op.alter_column("orders", "note", nullable=True)
    op.drop_index("ix_orders_customer_id", table_name="orders")

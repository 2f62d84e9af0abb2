"""drop coupons and the index on orders.customer_id

Bad: a table (MIG001) and an index (MIG005) go while the last release still uses them.

Revision ID: b07e52f4d19a
Revises: 51d9a30e6c8f
Create Date: 2025-03-10 08:30:00
"""

from alembic import op
import sqlalchemy as sa

revision = "b07e52f4d19a"
down_revision = "51d9a30e6c8f"


def upgrade() -> None:
    op.drop_table("coupons")
    op.drop_index("ix_orders_customer_id", table_name="orders")


def downgrade() -> None:
    op.create_index("ix_orders_customer_id", "orders", ["customer_id"])
    op.create_table(
        "coupons",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(20), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_coupons"),
    )

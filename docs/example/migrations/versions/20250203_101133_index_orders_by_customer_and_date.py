"""index orders by customer and date

A safe one: PostgreSQL builds the index while orders are written.

Revision ID: 51d9a30e6c8f
Revises: 8f26d4b1c073
Create Date: 2025-02-03 10:11:33
"""

from alembic import op

revision = "51d9a30e6c8f"
down_revision = "8f26d4b1c073"


def upgrade() -> None:
    with op.get_context().autocommit_block():
        op.create_index(
            "ix_orders_customer_id_placed_at",
            "orders",
            ["customer_id", "placed_at"],
            postgresql_concurrently=True,
            if_not_exists=True,
        )


def downgrade() -> None:
    with op.get_context().autocommit_block():
        op.drop_index(
            "ix_orders_customer_id_placed_at",
            table_name="orders",
            postgresql_concurrently=True,
            if_exists=True,
        )

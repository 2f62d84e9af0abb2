"""create the view order_totals

A safe one: only something new.

Revision ID: 0ea6d15f7c42
Revises: 17f4b9c3e85d
Create Date: 2025-09-01 07:45:00
"""

from alembic import op

revision = "0ea6d15f7c42"
down_revision = "17f4b9c3e85d"


def upgrade() -> None:
    op.execute(
        """
        CREATE VIEW order_totals AS
        SELECT order_items.order_id, sum(order_items.quantity * products.price) AS total
        FROM order_items JOIN products ON products.id = order_items.product_id
        GROUP BY order_items.order_id
        """
    )


def downgrade() -> None:
    op.execute("DROP VIEW order_totals")

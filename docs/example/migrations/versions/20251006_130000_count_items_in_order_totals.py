"""count the items in order_totals

Bad: on PostgreSQL, CASCADE takes along every view that reads this one (MIG013).

Revision ID: d82c4e90b6a1
Revises: 0ea6d15f7c42
Create Date: 2025-10-06 13:00:00
"""

from alembic import op

revision = "d82c4e90b6a1"
down_revision = "0ea6d15f7c42"


def _drop_view() -> None:
    if op.get_context().dialect.name == "postgresql":
        op.execute("DROP VIEW order_totals CASCADE")
    else:
        op.execute("DROP VIEW order_totals")


def upgrade() -> None:
    _drop_view()
    op.execute(
        """
        CREATE VIEW order_totals AS
        SELECT order_items.order_id, sum(order_items.quantity * products.price) AS total,
            count(*) AS items
        FROM order_items JOIN products ON products.id = order_items.product_id
        GROUP BY order_items.order_id
        """
    )


def downgrade() -> None:
    op.execute("DROP VIEW order_totals")
    op.execute(
        """
        CREATE VIEW order_totals AS
        SELECT order_items.order_id, sum(order_items.quantity * products.price) AS total
        FROM order_items JOIN products ON products.id = order_items.product_id
        GROUP BY order_items.order_id
        """
    )

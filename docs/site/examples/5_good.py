"""The same index, built beside the writes.

Revision ID: d1a6f39b7e24
Revises: c07d5e18f3a9
"""

from alembic import op

revision = "d1a6f39b7e24"
down_revision = "c07d5e18f3a9"

INDEX = {"table_name": "orders", "postgresql_concurrently": True}


def upgrade():
    with op.get_context().autocommit_block():
        op.drop_index("ix_orders_customer_id", if_exists=True, **INDEX)
        op.create_index("ix_orders_customer_id", columns=["customer_id"], **INDEX)


def downgrade():
    with op.get_context().autocommit_block():
        op.drop_index("ix_orders_customer_id", **INDEX)

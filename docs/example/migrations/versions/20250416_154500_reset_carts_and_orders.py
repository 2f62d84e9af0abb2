"""reset carts and orders

Bad, in raw SQL: TRUNCATE (MIG003), DELETE and UPDATE without WHERE (MIG004, MIG011),
and a column dropped by ALTER TABLE (MIG002).

Revision ID: e93b6f05a2c7
Revises: 6a4c81d7e03b
Create Date: 2025-04-16 15:45:00
"""

from alembic import op
import sqlalchemy as sa

revision = "e93b6f05a2c7"
down_revision = "6a4c81d7e03b"


def upgrade() -> None:
    if op.get_context().dialect.name == "postgresql":
        op.execute("TRUNCATE TABLE cart_lines")
    op.execute("DELETE FROM carts")
    op.execute("UPDATE orders SET status = 'open'")
    op.execute("ALTER TABLE products DROP COLUMN description")


def downgrade() -> None:
    op.add_column("products", sa.Column("description", sa.Text(), nullable=True))

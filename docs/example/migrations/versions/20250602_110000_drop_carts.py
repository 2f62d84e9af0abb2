"""drop carts, and let an order have several payments

Bad: two tables go, through a helper of this file (MIG001), and a guarantee
that a part of the application may rely on (MIG006).

Revision ID: 94e1f7a3d0b6
Revises: 2d75c0b8f41e
Create Date: 2025-06-02 11:00:00
"""

from alembic import op
import sqlalchemy as sa

revision = "94e1f7a3d0b6"
down_revision = "2d75c0b8f41e"

CART_TABLES = ("cart_lines", "carts")


def _drop(names: tuple[str, ...]) -> None:
    for name in names:
        op.drop_table(name)


def upgrade() -> None:
    _drop(CART_TABLES)
    with op.batch_alter_table("payments") as batch_op:
        batch_op.drop_constraint("uq_payments_order_id", type_="unique")


def downgrade() -> None:
    with op.batch_alter_table("payments") as batch_op:
        batch_op.create_unique_constraint("uq_payments_order_id", ["order_id"])
    op.create_table(
        "carts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("customer_id", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_carts"),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customers.id"], name="fk_carts_customer_id"
        ),
    )
    op.create_table(
        "cart_lines",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("cart_id", sa.Integer(), nullable=False),
        sa.Column("sku", sa.String(40), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_cart_lines"),
        sa.ForeignKeyConstraint(["cart_id"], ["carts.id"], name="fk_cart_lines_cart_id"),
    )

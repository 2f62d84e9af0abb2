"""add addresses, drop customers.fax

The table is new and safe. The column went out of use a release before;
the comment on the line records that decision.

Revision ID: 17f4b9c3e85d
Revises: c50d28e6b7f9
Create Date: 2025-08-15 16:15:00
"""

from alembic import op
import sqlalchemy as sa

revision = "17f4b9c3e85d"
down_revision = "c50d28e6b7f9"


def upgrade() -> None:
    op.create_table(
        "addresses",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("customer_id", sa.Integer(), nullable=False),
        sa.Column("street", sa.String(200), nullable=False),
        sa.Column("city", sa.String(100), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_addresses"),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customers.id"], name="fk_addresses_customer_id"
        ),
    )
    op.create_index("ix_addresses_customer_id", "addresses", ["customer_id"])
    op.drop_column("customers", "fax")  # noqa: MIG002 no release since July reads or writes it


def downgrade() -> None:
    op.add_column("customers", sa.Column("fax", sa.String(30), nullable=True))
    op.drop_index("ix_addresses_customer_id", table_name="addresses")
    op.drop_table("addresses")

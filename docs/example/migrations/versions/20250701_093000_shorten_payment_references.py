"""shorten payment references

Bad: longer references are cut off or refused (MIG018), and the downgrade drops
a table that this file never created (MIG008).

Revision ID: c50d28e6b7f9
Revises: 94e1f7a3d0b6
Create Date: 2025-07-01 09:30:00
"""

from alembic import op
import sqlalchemy as sa

revision = "c50d28e6b7f9"
down_revision = "94e1f7a3d0b6"


def upgrade() -> None:
    with op.batch_alter_table("payments") as batch_op:
        batch_op.alter_column(
            "reference", existing_type=sa.String(100), type_=sa.String(40)
        )


def downgrade() -> None:
    with op.batch_alter_table("payments") as batch_op:
        batch_op.alter_column(
            "reference", existing_type=sa.String(40), type_=sa.String(100)
        )
    op.execute("DROP TABLE IF EXISTS payment_imports")

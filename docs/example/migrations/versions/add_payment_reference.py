"""add payments.reference

The content is fine; the file name says neither when nor in which order (MIG009).

Revision ID: 2d75c0b8f41e
Revises: e93b6f05a2c7
Create Date: 2025-05-05 07:00:00
"""

from alembic import op
import sqlalchemy as sa

revision = "2d75c0b8f41e"
down_revision = "e93b6f05a2c7"


def upgrade() -> None:
    op.add_column("payments", sa.Column("reference", sa.String(100), nullable=True))


def downgrade() -> None:
    op.drop_column("payments", "reference")

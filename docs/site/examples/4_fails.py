"""What fails only when it runs.

Revision ID: c07d5e18f3a9
Revises: 8b41e6a2d90c
"""

import sqlalchemy as sa
from alembic import op

revision = "c07d5e18f3a9"
down_revision = "8b41e6a2d90c"


def upgrade():
    op.add_column("orders", sa.Column("placed_at", sa.DateTime(), server_default="now()"))
    op.get_bind().execute("UPDATE orders SET status = 'new' WHERE status = NULL")


def downgrade():
    op.drop_column("orders", "placed_at")

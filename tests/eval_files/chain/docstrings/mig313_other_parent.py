# MIG313: the docstring names another parent than the code
# options: --extend-select=MIG313
"""count visits

Revision ID: 4b1e00000070
Revises: 4b1e00000069
"""
import sqlalchemy as sa
from alembic import op

revision = "4b1e00000070"
down_revision = "4b1e00000061"  # MIG313: 1


def upgrade():
    op.add_column("visits", sa.Column("note", sa.Text()))


def downgrade():
    op.drop_column("visits", "note")

# MIG313: silent where docstring and code name the same parent
# options: --extend-select=MIG313
"""count visits

Revision ID: 4b1e00000071
Revises: 4b1e00000061
"""
import sqlalchemy as sa
from alembic import op

revision = "4b1e00000071"
down_revision = "4b1e00000061"


def upgrade():
    op.add_column("visits", sa.Column("note", sa.Text()))


def downgrade():
    op.drop_column("visits", "note")

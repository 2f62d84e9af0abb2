# MIG205: one call, several tables
import sqlalchemy as sa
from alembic import op
from harbour.migrations import ports

revision = "9f05b7a2c6d3"
down_revision = "41c8d0f6e2b7"


def upgrade():
    for table in ("boats", "quays"):
        op.add_column(table, sa.Column("owner", sa.Text(), nullable=False))  # MIG205: 9 boats.owner
    for port in ports():
        op.add_column(port, sa.Column("owner", sa.Text(), nullable=False))  # MIG205: 9 (name not known here).owner


def downgrade():
    for table in ("boats", "quays"):
        op.drop_column(table, "owner")
    for port in ports():
        op.drop_column(port, "owner")

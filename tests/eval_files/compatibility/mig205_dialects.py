# MIG205: what happens to rows that are there depends on the database
import sqlalchemy as sa
from alembic import op

revision = "5b0f7d3c2e91"
down_revision = "90a4e1d6b7f3"


def upgrade():
    if op.get_bind().dialect.name == "mysql":
        op.add_column("boats", sa.Column("berth", sa.String(8), nullable=False))  # MIG205: 9 get 0 or ''
    else:
        op.add_column("boats", sa.Column("berth", sa.String(8), nullable=False))  # MIG205: 9 fails on a table with rows


def downgrade():
    op.drop_column("boats", "berth")

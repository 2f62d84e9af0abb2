# a comprehension used as a statement
import sqlalchemy as sa
from alembic import op

revision = "9bae8e24d68b"
down_revision = "55838c3d668b"


def upgrade():
    [op.drop_table(name) for name in ("tickets", "fares")]  # MIG001: 6 tickets
    {op.execute(f"DROP VIEW {view}") for view in ("daily", "weekly")}  # MIG012: 6 daily


def downgrade():
    [
        op.create_table(name, sa.Column("id", sa.Integer(), primary_key=True))
        for name in ("tickets", "fares")
    ]

# MIG205: rows are deleted, but not all of them, or afterwards, or from another table
import sqlalchemy as sa
from alembic import op

revision = "1d7a60f3c9e8"
down_revision = "e4d92c17a8b5"


def upgrade():
    op.execute("DELETE FROM boats WHERE sunk")
    op.add_column("boats", sa.Column("berth", sa.String(8), nullable=False))  # MIG205: 5 boats.berth
    op.execute("TRUNCATE boats")  # MIG003: 5 boats
    op.execute("DELETE FROM berths")  # MIG004: 5 berths
    op.add_column("owners", sa.Column("berth", sa.String(8), nullable=False))  # MIG205: 5 owners.berth
    op.create_table("crews", sa.Column("id", sa.Integer(), primary_key=True), schema="port")
    op.add_column("crews", sa.Column("berth", sa.String(8), nullable=False), schema="harbour")  # MIG205: 5 crews


def downgrade():
    op.drop_column("boats", "berth")

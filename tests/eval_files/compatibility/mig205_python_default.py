# MIG205: default= is a value that Python hands over; the statement that adds the column has none
import sqlalchemy as sa
from alembic import op

revision = "c81d7e3f5a02"
down_revision = "3f2b9c7d1e60"


def upgrade():
    op.add_column("boats", sa.Column("paid", sa.Boolean(), default=False, nullable=False))  # MIG205: 5 (default= works in Python only)
    op.add_column("boats", sa.Column("seq", sa.Integer(), sa.Sequence("boat_seq"), nullable=False))  # MIG205: 5 boats.seq
    op.add_column("boats", sa.Column("kind", sa.String(), sa.ColumnDefault("sloop"), nullable=False))  # MIG205: 5 kind


def downgrade():
    op.drop_column("boats", "paid")

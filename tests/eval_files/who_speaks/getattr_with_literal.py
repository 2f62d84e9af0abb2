# `getattr(op, "drop_table")("t")`
import sqlalchemy as sa
from alembic import op

revision = "ff9fb7e04006"
down_revision = "2731f1241e08"


def upgrade():
    getattr(op, "drop_table")("mills")  # MIG001: 5 mills


def downgrade():
    getattr(op, "create_table")("mills", sa.Column("id", sa.Integer(), primary_key=True))

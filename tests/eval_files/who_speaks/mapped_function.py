# `map(op.drop_table, [...])`
import sqlalchemy as sa
from alembic import op

revision = "6dbdfb875023"
down_revision = "d7d02846fbe8"


def upgrade():
    for _ in map(op.drop_table, ["mills", "millers"]):  # MIG001: 14 mills
        pass


def downgrade():
    for name in ("mills", "millers"):
        op.create_table(name, sa.Column("id", sa.Integer(), primary_key=True))

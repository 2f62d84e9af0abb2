# `op.drop_table(*ARGS)` and `op.drop_column(**KW)`
import sqlalchemy as sa
from alembic import op

revision = "25ec74b1be16"
down_revision = "b02b35ace83d"

TABLE = ("bakers",)
COLUMN = {"table_name": "ovens", "column_name": "baker_id"}


def upgrade():
    op.drop_table(*TABLE)  # MIG001: 5 bakers
    op.drop_column(**COLUMN)  # MIG002: 5 ovens.baker_id


def downgrade():
    op.create_table(*TABLE, sa.Column("id", sa.Integer(), primary_key=True))
    op.add_column("ovens", sa.Column("baker_id", sa.Integer()))

# a helper called twice: one op call, one finding, both names
import sqlalchemy as sa
from alembic import op

revision = "bd042a371ca3"
down_revision = "d9f526d46623"


def _drop(op_object, table):
    op_object.drop_table(table)  # MIG001: 5 fish


def upgrade():
    _drop(op, "birds")
    _drop(op, table="fish")


def downgrade():
    for table in ("birds", "fish"):
        op.create_table(table, sa.Column("id", sa.Integer(), primary_key=True))

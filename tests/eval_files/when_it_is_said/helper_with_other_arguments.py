# one helper for both directions, with other arguments: each name has its own direction
import sqlalchemy as sa
from alembic import op

revision = "f1d451dcfb2c"
down_revision = "f641ea1a68a8"


def _drop(table):
    op.drop_table(table)  # MIG001: 5 doves


def upgrade():
    op.create_table("pigeons", sa.Column("id", sa.Integer(), primary_key=True))
    _drop("doves")


def downgrade():
    op.create_table("doves", sa.Column("id", sa.Integer(), primary_key=True))
    _drop("pigeons")

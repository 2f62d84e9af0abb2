# a helper called twice creates, another called twice drops the same
import sqlalchemy as sa
from alembic import op

revision = "63c4ad892a41"
down_revision = "c704a9f526e1"


def _make(table):
    return op.create_table(table, sa.Column("id", sa.Integer(), primary_key=True))


def _unmake(table):
    op.execute(sa.text("DROP TABLE IF EXISTS " + table))


def upgrade():
    _make("baskets")
    _make(table="leads")


def downgrade():
    _unmake("leads")
    _unmake("baskets")

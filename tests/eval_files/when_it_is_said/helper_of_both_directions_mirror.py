# a helper for both directions, told by a parameter which one it is
import sqlalchemy as sa
from alembic import op

revision = "8c8a9d2059fd"
down_revision = "35763df814ac"


def _treats(forward):
    if forward:
        op.create_table("treats", sa.Column("id", sa.Integer(), primary_key=True))
    else:
        op.drop_table("treats")


def upgrade():
    _treats(True)


def downgrade():
    _treats(forward=False)

# MIG505: the history begins with a table of its own
import sqlalchemy as sa
from alembic import op

revision = "505c00000001"
down_revision = None


def upgrade():
    op.create_table("boats", sa.Column("id", sa.BigInteger(), primary_key=True))


def downgrade():
    op.drop_table("boats")

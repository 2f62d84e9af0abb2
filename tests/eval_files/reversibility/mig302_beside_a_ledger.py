# silent: what a module that is no log does may have dropped the table
# options: --extend-select=MIG302
import sqlalchemy as sa
from alembic import op
from shop import ledger

revision = "b7c2d40e1a08"
down_revision = None


def upgrade():
    op.create_table("boats", sa.Column("id", sa.BigInteger(), primary_key=True))


def downgrade():
    ledger.close("boats")
    op.drop_index("ix_sails", "sails")

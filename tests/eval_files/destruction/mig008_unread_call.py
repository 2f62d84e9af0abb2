# MIG008: beside what nobody can read the message says how far it knows
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


import os

from somewhere import migrate


def upgrade():
    migrate(op)
    op.execute(os.environ["SCHEMA"])


def downgrade():
    op.drop_table("parcels")  # MIG008: 5 as far as it can be read

# MIG519: columns that a table has never had, although no text but the one that makes it names it
# options: --extend-select=MIG519
from alembic import op

revision = "kg02"
down_revision = "kg01"


def upgrade():
    op.drop_column("boats", "deck")  # MIG519: 5 drops column boats.deck, MIG002: 5
    op.create_index("ix_pier", "docks", ["pier"])  # MIG519: 5 needs column docks.pier
    op.drop_column("boats", "hull")  # MIG002: 5 boats.hull


def downgrade():
    pass

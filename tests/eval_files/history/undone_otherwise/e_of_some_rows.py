# MIG005: of an index that the downgrade makes as it was, nothing needs to be told
import sqlalchemy as sa
from alembic import op

revision = "uo02e"
down_revision = "uo01"


def upgrade():
    op.drop_index("uq_seats_few", "seats")  # MIG005: 5 drops index uq_seats_few: queries


def downgrade():
    few = sa.text("side IS NULL")
    op.create_index("uq_seats_few", "seats", ["code", "deck"], unique=True, postgresql_where=few)

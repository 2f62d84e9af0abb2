# What the index was is said by the revision that created it, not by a downgrade that makes another.
import sqlalchemy as sa
from alembic import op

revision = "uo02"
down_revision = "uo01"


def upgrade():
    op.drop_index("ix_seats_row", "seats")  # MIG005: 5 on row of seats since uo01): queries
    op.drop_index("uq_seats_deck", "seats")  # MIG005: 5 on deck of seats since uo01): duplicates
    op.create_index("uq_seats_deck_code", "seats", ["deck", "code"], unique=True)
    op.execute("DROP INDEX uq_seats_side")  # MIG005: 5 on side of seats since uo01): queries that rely
    with op.batch_alter_table("seats") as batch_op:
        batch_op.drop_index("ix_seats_code")
        batch_op.create_index("ix_seats_code_side", ["code"])
        batch_op.drop_index("uq_seats_place")
        batch_op.create_index("uq_seats_place_2", ["place"], unique=True)
    op.drop_index("ix_seats_deck_side", "seats")  # MIG005: 5 on deck
    op.create_index("ix_seats_deck", "seats", ["deck"])
    op.drop_index("ix_seats_deck_place", "seats")
    op.create_index("ix_seats_deck_place_2", "seats", ["deck", "place", "id"])
    op.drop_index("uq_seats_few", "seats")
    few = sa.text("(side IS NULL)")
    op.create_index("uq_seats_few_2", "seats", ["code", "deck"], unique=True, postgresql_where=few)
    op.drop_index("uq_seats_maybe", "seats")
    op.create_index("ix_seats_other", "seats", ["code", "place"])


def downgrade():
    op.create_index("ix_seats_row", "seats", ["row"])
    op.create_index("uq_seats_deck", "seats", ["deck"])
    op.create_index("uq_seats_side", "seats", ["side"], unique=False)
    op.create_index("ix_seats_code", "seats", ["code"], unique=True)
    op.create_index("uq_seats_place", "seats", [sa.text("place")])
    op.create_index("uq_seats_maybe", "seats", ["code", "place"])
    op.create_index("ix_seats_deck_side", "seats", ["deck"])
    op.create_index("ix_seats_deck_place", "seats", ["deck", "place"])
    op.create_index("uq_seats_few", "seats", ["code", "deck"], unique=True)

# The first of a history: unique indexes, and some that are not.
import sqlalchemy as sa
from alembic import op

revision = "uo01"
down_revision = None


def upgrade():
    op.create_table(
        "seats",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("row", sa.Text(), unique=True, index=True),
        sa.Column("deck", sa.Text()),
        sa.Column("side", sa.Text()),
        sa.Column("code", sa.Text()),
        sa.Column("place", sa.Text()),
    )
    op.create_index("uq_seats_deck", "seats", ["deck"], unique=True)
    op.execute("CREATE UNIQUE INDEX uq_seats_side ON seats (side)")
    op.create_index("ix_seats_code", "seats", ["code"])
    op.create_index("ix_seats_deck_side", "seats", ["deck", "side"])
    op.create_index("ix_seats_deck_place", "seats", ["deck", "place"])
    few = sa.text("side IS NULL")
    op.create_index("uq_seats_few", "seats", ["code", "deck"], unique=True, postgresql_where=few)
    op.create_index("uq_seats_place", "seats", ["place"], unique=True)
    if sa.inspect(op.get_bind()).has_table("decks"):
        op.create_index("uq_seats_maybe", "seats", ["code", "place"], unique=True)


def downgrade():
    op.drop_table("seats")

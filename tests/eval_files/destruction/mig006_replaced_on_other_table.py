# MIG006: the one that takes its place stays, where one of that name goes from another table
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.create_unique_constraint("uq_new", "users", ["a"])
    op.drop_constraint("uq_old", "users", type_="unique")
    op.drop_constraint("uq_new", "orders", type_="unique")  # MIG006: 5 uq_new of orders
    op.create_unique_constraint("uq_next", "rooms", ["a"])
    op.drop_constraint("uq_last", "rooms", type_="unique")  # MIG006: 5 uq_last of rooms
    op.drop_constraint("uq_next", "rooms", type_="unique")


def downgrade():
    op.create_unique_constraint("uq_old", "users", ["a"])
    op.create_unique_constraint("uq_last", "rooms", ["a"])

# MIG519: tables and a type that earlier revisions have left, made again; a table that one has dropped
# options: --extend-select=MIG519
from alembic import op

revision = "co06"
down_revision = "co02"


def upgrade():
    op.execute("CREATE TABLE boats (id int)")  # MIG519: 5 creates table boats
    op.execute("CREATE TYPE state AS ENUM ('a')")  # MIG519: 5 creates type state
    op.rename_table("trips", "journeys")  # MIG519: 5 needs table trips, MIG202: 5 trips


def downgrade():
    op.execute("DROP TABLE trips")  # MIG008: 5

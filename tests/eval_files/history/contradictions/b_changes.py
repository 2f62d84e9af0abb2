# A table goes, one is renamed, columns go and are renamed.
import sqlalchemy as sa
from alembic import op

revision = "co02"
down_revision = "co01"


def upgrade():
    op.drop_table("trips")  # MIG001: 5 trips
    op.rename_table("calls", "visits")  # MIG202: 5 calls
    op.drop_column("boats", "hull")  # MIG002: 5 boats.hull
    op.alter_column("boats", "rig", new_column_name="sails")  # MIG201: 5 boats.rig
    op.add_column("boats", sa.Column("note", sa.JSON()))


def downgrade():
    op.drop_column("boats", "note")
    op.alter_column("boats", "sails", new_column_name="rig")
    op.add_column("boats", sa.Column("hull", sa.Text()))
    op.rename_table("visits", "calls")
    op.create_table("trips", sa.Column("id", sa.Integer(), primary_key=True))

# MIG001, MIG005, MIG006, MIG012 and MIG008: an operation nobody knows is judged by the verb in its name
# options: --extend-select=MIG302,MIG303,MIG414
import sqlalchemy as sa
from alembic import op

revision = "e5d0000000b1"
down_revision = None


class Replaceable:
    def __init__(self, name, sqltext):
        self.name = name
        self.sqltext = sqltext


BUSY = Replaceable("busy", "SELECT id FROM boats WHERE berth IS NULL")
SAIL = Replaceable("sail(integer)", "RETURNS integer AS $$ SELECT 1 $$ LANGUAGE sql")
OLD = Replaceable("old", "SELECT 1")


def upgrade():
    op.drop_view(OLD)  # MIG012: 5 view old
    op.drop_sp(SAIL)  # MIG012: 5 function sail
    op.drop_fancy_thing("anchor")  # MIG012: 5 fancy thing anchor
    op.bulk_drop_policies(["own_rows"], table="boats")  # MIG012: 5 policies
    op.delete_hypertable("tides")  # MIG001: 5 tides (hypertable)
    op.drop_sequence("harbour.boat_numbers")  # MIG012: 5 sequence harbour.boat_numbers
    op.drop_brin_index("ix_tides", "tides")  # MIG005: 5 ix_tides
    op.drop_foreign_key_if_exists("fk_boats")  # MIG006: 5 fk_boats (foreign key)
    op.create_view(BUSY)
    op.create_fancy_thing("rudder")
    op.rename_fancy_thing("rudder", "helm")
    op.replace_view("harbour.busy", replaces="1ae06ce856ac.BUSY")
    op.delete_rows("boats", "berth IS NULL")
    op.refresh_everything()


def downgrade():
    op.drop_fancy_thing("helm")
    op.drop_view("busy")
    op.drop_brin_index("ix_moons")
    op.drop_materialized_view("kept")  # MIG008: 5 materialized view kept
    op.drop_fancy_thing("mast")  # MIG008: 5 fancy thing mast

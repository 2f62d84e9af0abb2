# ALTER TABLE … DROP and DETACH of other parts
from alembic import op

revision = "29801a8c1459"
down_revision = "37202b6723f9"


def upgrade():
    op.execute("ALTER TABLE lamps ALTER COLUMN id DROP IDENTITY IF EXISTS")  # MIG007: 5 lamps
    op.execute("ALTER TABLE lamps ALTER total DROP EXPRESSION")  # MIG007: 5 lamps
    op.execute("ALTER TABLE bulbs DETACH PARTITION bulbs_2020")  # MIG007: 5 bulbs
    op.execute("ALTER TABLE fuses DROP PARTITION p2019, p2020")  # MIG007: 5 fuses
    op.execute("ALTER TABLE wires DROP SYSTEM VERSIONING")  # MIG007: 5 wires
    op.execute("ALTER TABLE plugs DROP PERIOD FOR SYSTEM_TIME")  # MIG007: 5 plugs


def downgrade():
    raise NotImplementedError("what was dropped is gone")

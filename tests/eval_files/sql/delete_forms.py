# DELETE without a WHERE of its own: ONLY, USING, aliases, RETURNING, joins
from alembic import op

revision = "2a27b01aacc8"
down_revision = "7af3672f44fd"


def upgrade():
    op.execute("DELETE FROM lamps")  # MIG004: 5 lamps
    op.execute("DELETE FROM ONLY light.bulbs AS b USING rooms AS r RETURNING b.id")  # MIG004: 5 bulbs
    op.execute("delete\nfrom\n\"Fuses\" f;")  # MIG004: 5 Fuses
    op.execute("DELETE FROM wires USING (SELECT id FROM rooms WHERE dark) AS d")  # MIG004: 5 wires
    op.execute("ANALYZE lamps; DELETE FROM plugs; ANALYZE plugs")  # MIG004: 5 plugs


def downgrade():
    pass

# UPDATE without a WHERE of its own
from alembic import op

revision = "1d360948e82a"
down_revision = "708af07cb6b5"


def upgrade():
    op.execute("UPDATE lamps SET lit = false")  # MIG011: 5 lamps
    op.execute("UPDATE ONLY light.bulbs AS b SET (lit, watts) = (false, 0)")  # MIG011: 5 bulbs
    op.execute("UPDATE fuses SET amps = (SELECT max(amps) FROM wires WHERE wires.id = fuses.wire_id)")  # MIG011: 5 fuses
    op.execute("UPDATE wires w SET room = r.name FROM rooms r")  # MIG011: 5 wires
    op.execute("UPDATE plugs SET name = CASE WHEN name = 'where' THEN 'x' ELSE name END")  # MIG011: 5 plugs


def downgrade():
    pass

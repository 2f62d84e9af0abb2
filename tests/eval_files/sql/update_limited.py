# UPDATE with a WHERE of its own
from alembic import op

revision = "7a917d3afe1c"
down_revision = "1d360948e82a"


def upgrade():
    op.execute("UPDATE lamps SET lit = false WHERE lit IS NULL")
    op.execute("UPDATE bulbs SET watts = (SELECT 1) WHERE id IN (SELECT id FROM lamps)")
    op.execute("UPDATE wires w SET room = r.name FROM rooms r WHERE r.id = w.room_id")
    op.execute("UPDATE docs SET body = body #- '{secret}' WHERE body ? 'secret'")
    op.execute("UPDATE docs SET n = 1 - -1, body = body #>> '{a}' WHERE n = 2 -- done")
    op.execute("UPDATE plugs SET label = 'a'::text, at = now() AT TIME ZONE 'utc' WHERE id = :id")  # MIG502: 5 :id


def downgrade():
    pass

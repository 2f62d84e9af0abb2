# DELETE with a WHERE of its own, wherever it stands
from alembic import op

revision = "7b995d9a92a4"
down_revision = "2a27b01aacc8"


def upgrade():
    op.execute("DELETE FROM lamps\n\n   -- the dark ones\n   WHERE\n lit = false")
    op.execute("DELETE FROM ONLY bulbs AS b USING rooms AS r WHERE r.id = b.room_id")
    op.execute("DELETE FROM fuses/**/WHERE id IN (SELECT id FROM wires)")
    op.execute("DELETE FROM wires WHERE EXISTS (SELECT 1 FROM rooms) RETURNING id")
    op.execute("DELETE FROM plugs WHERE CURRENT OF plug_cursor")
    op.execute("delete from plugs where id=%(id)s")


def downgrade():
    pass

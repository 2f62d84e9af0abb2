# conditions that only begin like a tautology
from alembic import op

revision = "0324133504c5"
down_revision = "93a4f1d230f1"


def upgrade():
    op.execute("DELETE FROM lamps WHERE true AND lit = false")
    op.execute("DELETE FROM bulbs WHERE 1=1 AND room_id = 4")
    op.execute("DELETE FROM fuses WHERE 1 = 10")
    op.execute("DELETE FROM wires WHERE true = old")
    op.execute("DELETE FROM plugs WHERE 1=1\n  AND amps > 16")
    op.execute("UPDATE lamps SET lit = false WHERE true IS NOT DISTINCT FROM broken")


def downgrade():
    pass

# a condition that is always true is no WHERE; one in a comment or subquery neither
from alembic import op

revision = "93a4f1d230f1"
down_revision = "7b995d9a92a4"


def upgrade():
    op.execute("DELETE FROM lamps WHERE true")  # MIG004: 5 lamps
    op.execute("DELETE FROM bulbs WHERE 1=1")  # MIG004: 5 bulbs
    op.execute("DELETE FROM fuses WHERE 1 = 1;")  # MIG004: 5 fuses
    op.execute("DELETE FROM wires -- WHERE id = 1")  # MIG004: 5 wires
    op.execute("DELETE FROM plugs /* WHERE id = 1 */")  # MIG004: 5 plugs
    op.execute("UPDATE lamps SET lit = TRUE WHERE TRUE")  # MIG011: 5 lamps


def downgrade():
    pass

# an f-string of known pieces, with a conversion and an expression
from alembic import op

revision = "d9627206d2ee"
down_revision = "7856815657a1"

SCHEMA = "coast"
TABLES = ["tides", "currents"]


def upgrade():
    op.execute(f"TRUNCATE {SCHEMA}.{TABLES[0]}")  # MIG003: 5 tides
    op.execute(f"ALTER TABLE {TABLES[-1]} DROP COLUMN {'speed'!s}")  # MIG002: 5 currents.speed
    op.execute(f'DROP TABLE "{TABLES[1].upper()}_{2 * 10}"')  # MIG001: 5 CURRENTS_20


def downgrade():
    raise NotImplementedError("the measurements are gone")

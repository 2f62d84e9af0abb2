# ALTER TABLE … DROP of columns: without the word COLUMN, IF EXISTS, several, later actions
from alembic import op

revision = "2c085dcfad0f"
down_revision = "8d7c3bf65896"


def upgrade():
    op.execute("ALTER TABLE lamps DROP watts")  # MIG002: 5 lamps.watts
    op.execute('ALTER TABLE IF EXISTS ONLY light.bulbs DROP COLUMN IF EXISTS "Socket"')  # MIG002: 5 Socket
    op.execute("ALTER TABLE fuses ADD COLUMN amps numeric(10, 2) DEFAULT round(1.5, 0), DROP COLUMN volts")  # MIG002: 5 fuses.volts
    op.execute("ALTER TABLE wires DROP a, DROP COLUMN b, ALTER c SET NOT NULL, DROP IF EXISTS d")  # MIG002: 5 wires.d, MIG206: 5 wires.c
    op.execute("ALTER TABLE plugs DROP COLUMN old; ALTER TABLE plugs ADD new text")  # MIG002: 5 plugs.old


def downgrade():
    raise NotImplementedError("what was dropped is gone")

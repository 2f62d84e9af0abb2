# CASCADE on drops and truncates of every kind
from alembic import op

revision = "9f2d39752004"
down_revision = "06e6353fb304"


def upgrade():
    op.execute("DROP TABLE IF EXISTS lamps, bulbs CASCADE")  # MIG001: 5 bulbs, MIG013: 5
    op.execute("TRUNCATE TABLE fuses RESTART IDENTITY CASCADE;")  # MIG003: 5 fuses, MIG013: 5 fuses
    op.execute("ALTER TABLE wires DROP CONSTRAINT wires_pkey CASCADE")  # MIG006: 5 wires_pkey, MIG013: 5
    op.execute("DROP TYPE plug_kind CASCADE")  # MIG012: 5 plug_kind, MIG013: 5 plug_kind
    op.execute("DROP SCHEMA old_light CASCADE")  # MIG012: 5 old_light, MIG013: 5 old_light
    op.execute("ALTER TABLE plugs DROP volts CASCADE, DROP amps")  # MIG002: 5 plugs.amps, MIG013: 5 volts


def downgrade():
    raise NotImplementedError("what was dropped is gone")

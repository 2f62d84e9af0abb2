# DO blocks: their body is executed
from alembic import op

revision = "9df2544a19be"
down_revision = "674d5c31ac24"


def upgrade():
    op.execute("DO $$ BEGIN DROP TABLE lamps; END $$")  # MIG001: 5 lamps
    op.execute("DO LANGUAGE plpgsql $body$ BEGIN IF now() > '2020-01-01' THEN DELETE FROM bulbs; END IF; END $body$")  # MIG004: 5 bulbs
    op.execute("DO 'BEGIN TRUNCATE fuses; END'")  # MIG003: 5 fuses
    op.execute("DO $$ DECLARE n int := 0; BEGIN ALTER TABLE wires DROP COLUMN gauge; END $$ LANGUAGE plpgsql")  # MIG002: 5 wires.gauge
    op.execute("DO $$ BEGIN DROP VIEW lit; EXCEPTION WHEN undefined_table THEN NULL; END $$")  # MIG012: 5 lit


def downgrade():
    raise NotImplementedError("what was dropped is gone")

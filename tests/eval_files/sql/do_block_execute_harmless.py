# EXECUTE of harmless statements; format that is only a value
from alembic import op

revision = "a6c120f388a2"
down_revision = "adb2b8c28dc6"


def upgrade():
    op.execute("DO $$ BEGIN EXECUTE 'ANALYZE lamps'; END $$")
    op.execute("DO $$ BEGIN EXECUTE format('DELETE FROM %I WHERE old', 'lamps'); END $$")
    op.execute("DO $$ DECLARE s text := format('DROP TABLE %I', 'lamps'); BEGIN RAISE NOTICE '%', s; END $$")
    op.execute("DO $$ BEGIN EXECUTE 'UPDATE lamps SET lit = false WHERE room = $1' USING 'DROP TABLE'; END $$")


def downgrade():
    pass

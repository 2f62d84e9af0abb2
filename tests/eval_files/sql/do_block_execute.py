# EXECUTE '…' and EXECUTE format('…') inside a DO block
from alembic import op

revision = "adb2b8c28dc6"
down_revision = "4a6151363001"


def upgrade():
    op.execute("DO $$ BEGIN EXECUTE 'DROP TABLE lamps'; END $$")  # MIG001: 5 lamps
    op.execute("DO $$ BEGIN EXECUTE format('TRUNCATE %I', 'bulbs'); END $$")  # MIG003: 5
    op.execute("DO $$ DECLARE t text; BEGIN EXECUTE format('ALTER TABLE %I DROP COLUMN gauge', t); END $$")  # MIG002: 5 gauge
    op.execute("DO $$ DECLARE t text; BEGIN EXECUTE 'DELETE FROM ' || quote_ident(t); END $$")  # MIG004: 5
    op.execute("DO $$ BEGIN EXECUTE 'ALTER TABLE wires DROP CONSTRAINT ' || quote_ident('wires_ck'); END $$")  # MIG006: 5


def downgrade():
    raise NotImplementedError("what was dropped is gone")

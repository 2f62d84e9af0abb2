# IF EXISTS and queries about tables before a change
from alembic import op

revision = "d1e0fd309728"
down_revision = "f243de1a03f0"


def upgrade():
    op.execute("CREATE TABLE IF NOT EXISTS cars (id int)")
    op.execute("ALTER TABLE IF EXISTS cars ADD COLUMN IF NOT EXISTS doors int")
    op.execute("SELECT 1 FROM information_schema.tables WHERE table_name = 'cars' AND 'DROP TABLE' <> ''")
    op.execute("DO $$ BEGIN IF to_regclass('cars') IS NULL THEN RAISE EXCEPTION 'DROP TABLE cars?'; END IF; END $$")


def downgrade():
    op.execute("ALTER TABLE IF EXISTS cars DROP COLUMN IF EXISTS doors")
    op.execute("DROP TABLE IF EXISTS cars")

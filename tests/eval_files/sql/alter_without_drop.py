# ALTER TABLE actions that drop nothing, or nothing that holds rows
# options: --extend-ignore=MIG201
from alembic import op

revision = "ae5c4878d4f0"
down_revision = "2c085dcfad0f"


def upgrade():
    op.execute("ALTER TABLE lamps ALTER COLUMN watts DROP DEFAULT, ALTER volts DROP NOT NULL")
    op.execute("ALTER TABLE lamps RENAME COLUMN watts TO drop_watts")
    op.execute("ALTER TABLE lamps ADD COLUMN \"drop\" text DEFAULT 'x, DROP COLUMN y'")
    op.execute("ALTER TABLE lamps ADD CONSTRAINT c CHECK (watts > 0) NOT VALID, VALIDATE CONSTRAINT d")
    op.execute("ALTER TABLE lamps DISABLE TRIGGER ALL; ALTER TABLE lamps ATTACH PARTITION l1 DEFAULT")
    op.execute("ALTER VIEW lit ALTER COLUMN id DROP DEFAULT; ALTER SEQUENCE s OWNED BY NONE")


def downgrade():
    op.execute("ALTER TABLE lamps DROP COLUMN \"drop\"")

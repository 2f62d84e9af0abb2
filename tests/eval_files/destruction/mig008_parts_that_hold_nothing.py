# MIG008, its neighbours: a downgrade takes defaults and duties away, renames and moves
# options: --extend-ignore=MIG202,MIG203,MIG206
from alembic import op

revision = "a5f21ab4eb3a"
down_revision = "79ccc4eea9f0"


def upgrade():
    op.execute("ALTER TABLE trips ALTER COLUMN seats SET DEFAULT 4, ALTER COLUMN seats SET NOT NULL")
    op.execute("ALTER TABLE trips RENAME TO rides")
    op.execute("ALTER TABLE rides SET SCHEMA travel")


def downgrade():
    op.execute("ALTER TABLE travel.rides SET SCHEMA public")
    op.execute("ALTER TABLE rides RENAME TO trips")
    op.execute("ALTER TABLE trips ALTER COLUMN seats DROP NOT NULL, ALTER COLUMN seats DROP DEFAULT")
    op.execute("ALTER TABLE trips ALTER COLUMN other DROP DEFAULT")

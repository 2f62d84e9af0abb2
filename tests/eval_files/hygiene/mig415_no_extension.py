# MIG415: what uses one, changes one, or is guarded for another database
# options: --extend-select=MIG415
from alembic import op

revision = "8a40f2d6c7eb"
down_revision = "c1f7e09ab5d8"


def upgrade():
    op.execute("ALTER EXTENSION postgis UPDATE")
    op.execute("COMMENT ON EXTENSION postgis IS 'create extension postgis'")
    op.execute("CREATE INDEX ix_names ON people USING gin (name gin_trgm_ops)")
    if op.get_bind().dialect.name == "mysql":
        op.execute("CREATE EXTENSION postgis")


def downgrade():
    op.execute("CREATE EXTENSION hstore")

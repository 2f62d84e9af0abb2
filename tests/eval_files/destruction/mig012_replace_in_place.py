# MIG012, its neighbour: objects that are replaced, renamed or refreshed in place
# options: --extend-ignore=MIG508,MIG202,MIG204
from alembic import op

revision = "c3c665f2b2b5"
down_revision = "496cc6196c56"


def upgrade():
    op.execute("CREATE OR REPLACE VIEW long_rides AS SELECT id FROM rides")
    op.execute("ALTER VIEW short_rides RENAME TO brief_rides")
    op.execute("REFRESH MATERIALIZED VIEW ride_totals")
    op.execute("ALTER TYPE ride_kind RENAME VALUE 'drop' TO 'set down'")
    op.execute("ALTER SEQUENCE ride_numbers RESTART")
    op.execute("ALTER EXTENSION postgis UPDATE")


def downgrade():
    op.execute("ALTER VIEW brief_rides RENAME TO short_rides")
    op.execute("ALTER TYPE ride_kind RENAME VALUE 'set down' TO 'drop'")

# Views get other names, one of them twice, and one is dropped under its new name.
# options: --extend-ignore=MIG202,MIG012
from alembic import op

revision = "rv02"
down_revision = "rv01"


def upgrade():
    op.execute("ALTER VIEW large_sails RENAME TO big_sails")
    op.execute("ALTER VIEW cloths RENAME TO fabrics")
    op.execute("ALTER MATERIALIZED VIEW makers RENAME TO lofts")


def downgrade():
    op.execute("ALTER MATERIALIZED VIEW lofts RENAME TO makers")
    op.execute("ALTER VIEW fabrics RENAME TO cloths")
    op.execute("ALTER VIEW big_sails RENAME TO large_sails")

# `%` with a tuple or a single value
from alembic import op

revision = "0aca142eada9"
down_revision = "a3904f1afe70"

TABLE = "moorings"


def upgrade():
    op.execute("ALTER TABLE %s DROP COLUMN %s" % (TABLE, "chain"))  # MIG002: 5 moorings.chain
    op.execute("DROP INDEX %s" % "ix_moorings_depth")  # MIG005: 5 ix_moorings_depth


def downgrade():
    op.execute("ALTER TABLE %s ADD COLUMN %s text" % (TABLE, "chain"))

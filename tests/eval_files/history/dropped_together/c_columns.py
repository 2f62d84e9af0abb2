# A column and what is computed from it go in one ALTER TABLE: that one has to go first.
# options: --extend-select=MIG308 --extend-ignore=MIG001,MIG002,MIG012
from alembic import op

revision = "dt03"
down_revision = "dt01"


def upgrade():
    op.execute("ALTER TABLE boats DROP COLUMN twice, DROP COLUMN length")


def downgrade():
    raise NotImplementedError

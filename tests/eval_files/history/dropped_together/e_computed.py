# A column from which another one is computed, and that one behind it in the same statement.
# options: --extend-select=MIG308 --extend-ignore=MIG001,MIG002,MIG012
from alembic import op

revision = "dt05"
down_revision = "dt01"


def upgrade():
    op.execute("ALTER TABLE boats DROP COLUMN length, DROP COLUMN twice")  # MIG308: 5 boats.length while boats.twice (since dt01) is computed from it


def downgrade():
    raise NotImplementedError

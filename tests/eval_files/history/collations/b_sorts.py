# The type is known from an earlier revision: what changes is how values are sorted.
# options: --extend-select=MIG110
from alembic import op

revision = "co02"
down_revision = "co01"


def upgrade():
    op.execute('ALTER TABLE towns ALTER COLUMN name TYPE text COLLATE "de-x-icu"')  # MIG110: 5 another collation


def downgrade():
    op.execute("ALTER TABLE towns ALTER COLUMN name TYPE text")

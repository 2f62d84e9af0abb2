# SET EXPRESSION computes a stored column anew; of a virtual one, or of a new table, it writes nothing.
# options: --select=MIG113,MIG119
from alembic import op

revision = "f2c4a6e80b13"
down_revision = "a1b3c5d7e9f0"


def upgrade():
    op.execute("ALTER TABLE bills ALTER COLUMN total SET EXPRESSION AS (price * amount)")  # MIG113: 5 changes the expression of stored generated column bills.total


def downgrade():
    op.execute("ALTER TABLE bills ALTER COLUMN total SET EXPRESSION AS (price)")

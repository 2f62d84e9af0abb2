# MIG126: silent, other databases have no such types
# options: --extend-select=MIG126 --migrations-dialect=mysql
from alembic import op

revision = "1e0c126d"
down_revision = "1d0c126d"


def upgrade():
    op.execute("ALTER TYPE flag ADD VALUE 'red'")
    op.execute("UPDATE boats SET flag = 'red' WHERE id = 1")


def downgrade():
    pass

# MIG121: silent where the timeout is put back before the lock
# options: --extend-select=MIG121
import sqlalchemy as sa
from alembic import op

revision = "1e0c12a1"
down_revision = "1e0c12a0"


def upgrade():
    op.execute("SET statement_timeout = 0")
    op.execute("SET lock_timeout = 0")
    op.execute("UPDATE boats SET keel = '' WHERE keel IS NULL")
    op.execute("SET lock_timeout TO DEFAULT")
    op.add_column("boats", sa.Column("port", sa.Text()))


def downgrade():
    pass

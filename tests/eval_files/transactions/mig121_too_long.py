# MIG121: a lock_timeout of more than a minute is no limit, in whatever unit
# options: --extend-select=MIG121 --extend-ignore=MIG118
import sqlalchemy as sa
from alembic import op

revision = "1e0c1281"
down_revision = "1d0c1281"


def upgrade():
    op.execute("SET LOCAL lock_timeout = '2s'")
    op.add_column("boats", sa.Column("mast", sa.Text()))
    op.execute("SET LOCAL lock_timeout = '5min'")
    op.add_column("boats", sa.Column("sail", sa.Text()))  # MIG121: 5 boats (ACCESS EXCLUSIVE) with a lock_timeout of 5min


def downgrade():
    pass

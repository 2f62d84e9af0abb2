# MIG121: zero in any unit switches it off
# options: --extend-select=MIG121 --extend-ignore=MIG118
import sqlalchemy as sa
from alembic import op

revision = "1e0c1285"
down_revision = "1d0c1285"


def upgrade():
    op.execute("SET LOCAL lock_timeout = '0 s'")
    op.add_column("boats", sa.Column("mast", sa.Text()))  # MIG121: 5 boats (ACCESS EXCLUSIVE) without a lock_timeout


def downgrade():
    pass

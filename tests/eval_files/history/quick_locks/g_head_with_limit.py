# MIG118: silent in a head that limits the wait for its quick locks
# options: --extend-select=MIG118 --extend-ignore=MIG0,MIG2,MIG3
import sqlalchemy as sa
from alembic import op

revision = "ql08"
down_revision = "ql06"


def upgrade():
    op.execute("SET LOCAL lock_timeout = '2s'")
    op.add_column("boats", sa.Column("sail", sa.Text()))
    op.add_column("ports", sa.Column("sail", sa.Text()))


def downgrade():
    pass

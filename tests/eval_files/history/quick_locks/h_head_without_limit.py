# MIG118: a limit that is switched off is none
# options: --extend-select=MIG118 --extend-ignore=MIG0,MIG2,MIG3
import sqlalchemy as sa
from alembic import op

revision = "ql09"
down_revision = "ql06"


def upgrade():
    op.execute("SET LOCAL lock_timeout = 0")
    op.add_column("boats", sa.Column("sail", sa.Text()))
    op.add_column("ports", sa.Column("sail", sa.Text()))  # MIG118: 5 boats


def downgrade():
    pass

# MIG118: speaks where the second table is read or written as a whole
# options: --extend-select=MIG118 --extend-ignore=MIG0,MIG2,MIG3
import sqlalchemy as sa
from alembic import op

revision = "ql06"
down_revision = "ql05"


def upgrade():
    op.add_column("boats", sa.Column("extra", sa.Text()))
    op.alter_column("ports", "depth", nullable=False)  # MIG118: 5 locks boats


def downgrade():
    pass

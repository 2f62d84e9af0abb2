# MIG118: speaks of every revision in which something takes longer with more rows, by the first of several tables
# options: --extend-select=MIG118 --extend-ignore=MIG0,MIG2,MIG3
import sqlalchemy as sa
from alembic import op

revision = "ql03"
down_revision = "ql02"


def upgrade():
    op.add_column("boats", sa.Column("depth", sa.Text()))
    op.add_column("ports", sa.Column("depth", sa.Text()))  # MIG118: 5 locks boats
    op.execute("UPDATE ports SET depth = ''")


def downgrade():
    pass

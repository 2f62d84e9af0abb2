# MIG118: silent about a head with one table, beside keys of a new one to it
# options: --extend-select=MIG118 --extend-ignore=MIG0,MIG2,MIG3
import sqlalchemy as sa
from alembic import op

revision = "ql12"
down_revision = "ql11"


def upgrade():
    op.create_table("oars", sa.Column("boat_id", sa.Integer(), sa.ForeignKey("boats.id")))
    op.add_column("boats", sa.Column("oars", sa.Integer()))


def downgrade():
    pass

# MIG118: a head says of quick locks, too, that they meet
# options: --extend-select=MIG118 --extend-ignore=MIG0,MIG2,MIG3
import sqlalchemy as sa
from alembic import op

revision = "ql07"
down_revision = "ql06"


def upgrade():
    op.create_table(  # MIG118: 5 set a lock_timeout
        "lamps",
        sa.Column("boat_id", sa.Integer(), sa.ForeignKey("boats.id")),
        sa.Column("port_id", sa.Integer(), sa.ForeignKey("ports.id")),
    )
    op.add_column("boats", sa.Column("lamp", sa.Text()))
    op.add_column("ports", sa.Column("lamp", sa.Text()))  # MIG118: 5 one table per migration


def downgrade():
    pass

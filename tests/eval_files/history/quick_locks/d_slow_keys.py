# MIG118: the keys of a new table hold their locks for as long as an index of another table is built
# options: --extend-select=MIG118 --extend-ignore=MIG0,MIG2,MIG3
import sqlalchemy as sa
from alembic import op

revision = "ql04"
down_revision = "ql03"


def upgrade():
    op.create_table(  # MIG118: 5 one table per migration
        "buoys",
        sa.Column("boat_id", sa.Integer(), sa.ForeignKey("boats.id")),
        sa.Column("port_id", sa.Integer(), sa.ForeignKey("ports.id")),
    )
    op.create_index("ix_ports", "ports", ["depth"])


def downgrade():
    pass

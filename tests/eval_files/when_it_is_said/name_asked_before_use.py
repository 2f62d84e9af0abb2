# a name that may be None is used only where it is not: what is said is the name
from alembic import op
import sqlalchemy as sa

revision = "5d0b6a2f9c31"
down_revision = "5d0b6a2f9c30"


def _index(flag):
    return "ix_owls_ring" if flag else None


def upgrade(flag=op.get_context):
    name = "ix_owls" if flag() else None
    if name:
        op.drop_index(name, "owls")  # MIG005: 9 index ix_owls:
    other = "ix_gulls" if flag() else None
    if other is not None:
        op.drop_index(other, "gulls")  # MIG005: 9 index ix_gulls:
    third = "ix_terns" if flag() else None
    if not third:
        op.add_column("terns", sa.Column(str(third), sa.Integer()))
    else:
        op.drop_index(third, "terns")  # MIG005: 9 index ix_terns:


def downgrade():
    pass

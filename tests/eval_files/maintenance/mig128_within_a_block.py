# MIG128: several changes within one autocommit block could be one statement
# options: --extend-select=MIG128
from alembic import op

revision = "b7c2d40e1a04"
down_revision = None


def upgrade():
    with op.get_context().autocommit_block():
        op.alter_column("huts", "roof", nullable=False)  # MIG206: 9 huts.roof
        op.alter_column("huts", "door", nullable=False)  # MIG128: 9 huts, MIG206: 9 huts.door


def downgrade():
    pass

# MIG128: several changes within one autocommit block could be one statement
# options: --extend-select=MIG128
from alembic import op

revision = "b7c2d40e1a04"
down_revision = None


def upgrade():
    with op.get_context().autocommit_block():
        op.alter_column("huts", "roof", nullable=False)
        op.alter_column("huts", "door", nullable=False)  # MIG128: 9 huts


def downgrade():
    pass

# MIG102: what follows the block is in a transaction again
from contextlib import ExitStack

from alembic import op

revision = "0d0f7a1f6a04"
down_revision = "0d0f7a1f6a03"


def upgrade():
    with op.get_context().autocommit_block():
        op.create_index("ix_a", "boats", ["a"], postgresql_concurrently=True)
    op.create_index("ix_b", "boats", ["b"], postgresql_concurrently=True)  # MIG102: 5 ix_b
    with ExitStack() as stack:
        stack.enter_context(op.get_context().autocommit_block())
    op.create_index("ix_c", "boats", ["c"], postgresql_concurrently=True)  # MIG102: 5 ix_c


def downgrade():
    pass

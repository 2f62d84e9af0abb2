# MIG102: silent in an autocommit block, whoever is asked for it and however it is entered
from contextlib import ExitStack, contextmanager, nullcontext

from alembic import context, op

revision = "0d0f7a1f6a03"
down_revision = "0d0f7a1f6a02"


@contextmanager
def outside_of_transactions():
    with op.get_context().autocommit_block():
        yield


def online(name, column):
    migration_context = op.get_context()
    with migration_context.autocommit_block():
        op.create_index(name, "boats", [column], postgresql_concurrently=True)


def upgrade():
    is_postgres = op.get_context().dialect.name == "postgresql"
    with op.get_context().autocommit_block():
        op.create_index("ix_a", "boats", ["a"], postgresql_concurrently=True)
    with context.get_context().autocommit_block():
        op.create_index("ix_b", "boats", ["b"], postgresql_concurrently=True)
    block = op.get_context().autocommit_block()
    with block:
        op.create_index("ix_c", "boats", ["c"], postgresql_concurrently=True)
    with outside_of_transactions():
        op.create_index("ix_d", "boats", ["d"], postgresql_concurrently=True)
    online("ix_e", "e")
    with ExitStack() as stack:
        stack.enter_context(op.get_context().autocommit_block())
        op.create_index("ix_f", "boats", ["f"], postgresql_concurrently=True)
    with ExitStack() as stack:
        stack.enter_context(outside_of_transactions())
        op.create_index("ix_g", "boats", ["g"], postgresql_concurrently=True)
    with ExitStack() as stack:
        if is_postgres:
            stack.enter_context(op.get_context().autocommit_block())
        op.create_index("ix_h", "boats", ["h"], postgresql_concurrently=is_postgres)
    with op.get_context().autocommit_block() if is_postgres else nullcontext():
        op.create_index("ix_i", "boats", ["i"], postgresql_concurrently=True)


def downgrade():
    with op.get_context().autocommit_block(), op.batch_alter_table("boats") as batch:
        batch.drop_index("ix_a", postgresql_concurrently=True)

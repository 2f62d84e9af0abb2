# MIG125: IF NOT EXISTS takes the invalid index of a build that failed for a good one
# options: --extend-select=MIG125
from alembic import op

revision = "6e2da1b00150"
down_revision = "6e2da1b00149"


def upgrade():
    with op.get_context().autocommit_block():
        op.create_index("ix_a", "nets", ["a"], postgresql_concurrently=True, if_not_exists=True)  # MIG125: 9 IF NOT EXISTS takes the invalid index
        op.execute("CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS ix_b ON nets (b)")  # MIG125: 9 builds index ix_b
        op.execute("DROP INDEX CONCURRENTLY IF EXISTS ix_x")  # MIG005: 9 ix_x
        op.execute("CREATE INDEX CONCURRENTLY IF NOT EXISTS ix_c ON nets (c)")  # MIG125: 9 ix_c
        with op.batch_alter_table("nets") as batch:
            batch.create_index("ix_d", ["d"], postgresql_concurrently=True, if_not_exists=True)  # MIG125: 13 ix_d


def downgrade():
    pass

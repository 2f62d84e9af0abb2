# MIG125: concurrent builds and drops that cannot run twice
# options: --extend-select=MIG125
from alembic import op

revision = "6e2da1b00049"
down_revision = "6e2da1b00048"


def upgrade():
    with op.get_context().autocommit_block():
        op.create_index("ix_a", "nets", ["a"], postgresql_concurrently=True)  # MIG125: 9 builds index ix_a
        op.drop_index("ix_b", "nets", postgresql_concurrently=True)  # MIG005: 9, MIG125: 9 drops index ix_b
        op.execute("CREATE INDEX CONCURRENTLY ix_c ON nets (c)")  # MIG125: 9 builds index ix_c
        op.execute("DROP INDEX CONCURRENTLY ix_d")  # MIG005: 9, MIG125: 9 drops index ix_d
        with op.batch_alter_table("nets") as batch_op:
            batch_op.create_index("ix_e", ["e"], postgresql_concurrently=True)  # MIG125: 13 ix_e


def downgrade():
    pass

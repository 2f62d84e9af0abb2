# MIG125 is silent about what can run again, is not concurrent, or looks before it builds
# options: --extend-select=MIG125
from alembic import op

revision = "6e2da1b00050"
down_revision = "6e2da1b00049"

from fishing.schema import has_index


def upgrade():
    with op.get_context().autocommit_block():
        op.drop_index("ix_a", "nets", if_exists=True, postgresql_concurrently=True)
        op.create_index("ix_a", "nets", ["a"], postgresql_concurrently=True, if_not_exists=True)
        op.drop_index("ix_b", "nets", if_exists=True, postgresql_concurrently=True)
        op.create_index("ix_b", "nets", ["b"], postgresql_concurrently=True)
        op.execute("DROP INDEX CONCURRENTLY IF EXISTS ix_c")
        op.execute("CREATE INDEX CONCURRENTLY ix_c ON nets (c)")
        op.execute("DROP INDEX IF EXISTS ix_d")
        op.execute("CREATE INDEX CONCURRENTLY IF NOT EXISTS ix_d ON nets (d)")
        op.execute("CREATE INDEX IF NOT EXISTS ix_g ON nets (g)")
        if not has_index("nets", "ix_e"):
            op.create_index("ix_e", "nets", ["e"], postgresql_concurrently=True)
    op.create_index("ix_f", "nets", ["f"])


def downgrade():
    pass

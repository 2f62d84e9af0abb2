# MIG102: an autocommit block does not help a call with several statements, which share a transaction
from alembic import op

revision = "0d0f7a1f6a02"
down_revision = "0d0f7a1f6a01"


def upgrade():
    with op.get_context().autocommit_block():
        op.execute("SET lock_timeout = '2s'; CREATE INDEX CONCURRENTLY ix_a ON boats (a);")  # MIG102: 9 the statements of one call share one
        op.execute("CREATE INDEX CONCURRENTLY ix_b ON boats (b);")
        for column in ("c", "d"):
            op.execute(f"CREATE INDEX CONCURRENTLY ix_{column} ON boats ({column})")


def downgrade():
    pass

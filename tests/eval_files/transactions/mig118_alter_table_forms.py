# Forms of ALTER TABLE that lock several tables, in a loop, with what belongs to a table, by one call.
# options: --select=MIG118
from alembic import op

revision = "6a1f0c9d2b7f"
down_revision = "2d3e9f1a5b69"


def upgrade():
    op.execute("ALTER TABLE rails ALTER call SET STATISTICS 10")
    op.execute("ALTER TABLE coots SET (autovacuum_enabled = off)")
    op.execute("ALTER TABLE rails ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY")
    op.execute("CREATE POLICY seen ON rails USING (true)")
    for table in ("coots", "crakes"):
        op.execute(f"ALTER TABLE {table} REPLICA IDENTITY FULL")  # MIG118: 9 rails


def downgrade():
    for table in ("coots", "crakes"):
        op.execute(f"ALTER TABLE {table} REPLICA IDENTITY DEFAULT")
    op.execute("ALTER TABLE rails DISABLE ROW LEVEL SECURITY")

# Several forms of ALTER TABLE on one table, with what belongs to it: one table is locked.
# options: --select=MIG118
from alembic import op

revision = "6a1f0c9d2b81"
down_revision = "2d3e9f1a5b71"


def upgrade():
    op.execute("ALTER TABLE rails ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY")
    op.execute("CREATE POLICY seen ON rails USING (true)")
    op.execute("ALTER POLICY seen ON rails TO warden")
    op.execute("CREATE RULE kept AS ON DELETE TO rails DO INSTEAD NOTHING")
    op.execute("ALTER RULE kept ON rails RENAME TO stays")
    op.execute("ALTER TABLE rails REPLICA IDENTITY FULL")


def downgrade():
    op.execute("ALTER TABLE rails DISABLE ROW LEVEL SECURITY")

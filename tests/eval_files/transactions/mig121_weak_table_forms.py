# Forms of ALTER TABLE that let others read and write: nobody waits for them, and tables of this run.
# options: --select=MIG118,MIG119,MIG120,MIG121
from alembic import op

revision = "6a1f0c9d2b80"
down_revision = "2d3e9f1a5b70"


def upgrade():
    op.execute("ALTER TABLE herons SET (fillfactor = 70), ALTER legs SET STATISTICS 500")
    op.execute("ALTER TABLE herons CLUSTER ON herons_legs_idx")
    op.execute("ALTER TABLE herons SET WITHOUT CLUSTER, RESET (fillfactor)")
    op.execute("ALTER TABLE herons ALTER legs SET (n_distinct = 2)")
    op.execute("COMMENT ON TABLE herons IS 'waders'")
    op.execute("UPDATE herons SET legs = 2 WHERE legs IS NULL")
    op.execute("CREATE TABLE egrets (plume text) INHERITS (herons)")
    op.execute("ALTER TABLE egrets ENABLE ROW LEVEL SECURITY")
    op.execute("CREATE POLICY seen ON egrets USING (true)")
    op.execute("ALTER TABLE egrets OWNER TO warden")


def downgrade():
    op.execute("ALTER TABLE egrets DISABLE ROW LEVEL SECURITY")

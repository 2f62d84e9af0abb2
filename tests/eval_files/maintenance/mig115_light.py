# MIG115 is silent about the concurrent forms, plain VACUUM, REINDEX SYSTEM and new objects
# options: --extend-select=MIG115
from alembic import op

revision = "6e2da1b00041"
down_revision = "6e2da1b00040"


def upgrade():
    with op.get_context().autocommit_block():
        op.execute("REINDEX TABLE CONCURRENTLY logs")
        op.execute("REINDEX (CONCURRENTLY) INDEX ix_logs")
        op.execute("REFRESH MATERIALIZED VIEW CONCURRENTLY sums")
        op.execute("VACUUM ANALYZE logs")
        op.execute("VACUUM (FULL off) logs")
        op.execute("REINDEX SYSTEM app")
    op.execute("ALTER TABLE logs CLUSTER ON ix_logs")
    op.execute("ALTER TABLE logs SET (fillfactor = 70)")
    op.execute("CREATE MATERIALIZED VIEW means AS SELECT 1 WITH NO DATA")
    op.execute("REFRESH MATERIALIZED VIEW means")
    op.execute("CREATE UNLOGGED TABLE heap (a int)")
    op.execute("ALTER TABLE heap SET LOGGED")
    if op.get_bind().dialect.name == "sqlite":
        op.execute("REINDEX logs")


def downgrade():
    pass

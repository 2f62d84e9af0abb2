# MIG115: every heavy statement, by every sink
# options: --extend-select=MIG115
import sqlalchemy as sa
from alembic import op

revision = "6e2da1b00040"
down_revision = "6e2da1b00039"


def upgrade():
    op.execute("REINDEX TABLE logs")  # MIG115: 5 REINDEX logs
    op.execute("REINDEX INDEX ix_logs")  # MIG115: 5 REINDEX CONCURRENTLY
    op.execute("CLUSTER logs USING ix_logs")  # MIG115: 5 CLUSTER logs
    op.execute("CLUSTER")  # MIG115: 5 CLUSTER
    op.get_bind().execute(sa.text("REFRESH MATERIALIZED VIEW sums"))  # MIG115: 5 REFRESH MATERIALIZED VIEW sums
    op.execute("ALTER TABLE logs SET UNLOGGED")  # MIG115: 5 SET UNLOGGED logs
    op.execute("ALTER TABLE logs SET LOGGED")  # MIG115: 5 SET LOGGED logs
    op.execute("ALTER TABLE logs SET TABLESPACE slow")  # MIG115: 5 SET TABLESPACE logs
    op.execute("ALTER INDEX ix_logs SET TABLESPACE slow")  # MIG115: 5 SET TABLESPACE ix_logs
    op.execute("ALTER TABLE logs SET ACCESS METHOD heap2")  # MIG115: 5 SET ACCESS METHOD logs
    with op.get_context().autocommit_block():
        op.execute("VACUUM FULL logs")  # MIG115: 9 VACUUM FULL logs
        op.execute("VACUUM (FULL, ANALYZE) logs")  # MIG115: 9 VACUUM FULL logs


def downgrade():
    op.execute("REINDEX TABLE logs")

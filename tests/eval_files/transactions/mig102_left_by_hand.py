# MIG102: silent after a COMMIT by hand, which is MIG123
from alembic import op

revision = "0d0f7a1f6a06"
down_revision = "0d0f7a1f6a05"


def upgrade():
    op.execute("COMMIT")  # MIG123: 5 COMMIT ends Alembic's transaction: some drivers (psycopg2) begin no new
    op.execute("CREATE INDEX CONCURRENTLY ix_a ON boats (a)")
    op.execute("BEGIN")


def downgrade():
    connection = op.get_bind().execution_options(isolation_level="AUTOCOMMIT")  # MIG123: 18 fails with InvalidRequestError
    connection.exec_driver_sql("DROP INDEX CONCURRENTLY ix_a")

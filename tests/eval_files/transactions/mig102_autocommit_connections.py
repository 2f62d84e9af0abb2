# MIG102: silent on connections whose isolation level is AUTOCOMMIT, and on those nobody knows
import psycopg2
import sqlalchemy as sa
from alembic import op

revision = "0d0f7a1f6a05"
down_revision = "0d0f7a1f6a04"

STATEMENT = sa.text("CREATE INDEX CONCURRENTLY IF NOT EXISTS ix_a ON boats (a)")


def upgrade():
    engine = op.get_bind().engine
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(STATEMENT)
    with engine.connect() as connection:
        connection = connection.execution_options(isolation_level="AUTOCOMMIT")
        connection.execute(STATEMENT)
    with engine.execution_options(isolation_level="AUTOCOMMIT").begin() as connection:
        connection.execute(STATEMENT)
    own = sa.create_engine(engine.url, isolation_level="AUTOCOMMIT")
    with own.connect() as connection:
        connection.execute(STATEMENT)
    raw = engine.raw_connection()
    raw.autocommit = True
    raw.cursor().execute("CREATE INDEX CONCURRENTLY ix_b ON boats (b)")
    driver = psycopg2.connect(str(engine.url))
    driver.autocommit = True
    with driver.cursor() as cursor:
        cursor.execute("CREATE INDEX CONCURRENTLY ix_c ON boats (c)")


def downgrade():
    pass

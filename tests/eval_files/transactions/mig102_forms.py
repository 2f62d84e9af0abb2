# MIG102: every form, in both directions
import sqlalchemy as sa
from alembic import op

revision = "0d0f7a1f6a01"
down_revision = "0d0f7a1f6a00"

ONLINE = {"postgresql_concurrently": True}
CONCURRENTLY = True


def upgrade():
    op.create_index("ix_boats_name", "boats", ["name"], postgresql_concurrently=True)  # MIG102: 5 CREATE INDEX CONCURRENTLY ix_boats_name on boats
    op.create_index("ix_boats_flag", "boats", ["flag"], postgresql_concurrently=CONCURRENTLY)  # MIG102: 5 ix_boats_flag
    op.create_index("ix_boats_port", "boats", ["port"], **ONLINE)  # MIG102: 5 ix_boats_port
    with op.batch_alter_table("boats", schema="harbour") as batch:
        batch.create_index("ix_boats_crew", ["crew"], postgresql_concurrently=True)  # MIG102: 9 ix_boats_crew on harbour.boats
    op.execute("CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS ux_boats ON boats (name)")  # MIG102: 5 CREATE INDEX CONCURRENTLY ux_boats on boats
    op.execute(sa.text("CREATE INDEX CONCURRENTLY ON boats (flag)"))  # MIG102: 5 CREATE INDEX CONCURRENTLY on boats fails
    op.get_bind().exec_driver_sql("REINDEX (VERBOSE) TABLE CONCURRENTLY boats")  # MIG102: 5 REINDEX CONCURRENTLY boats
    op.execute("ALTER TABLE boats DETACH PARTITION boats_2019 CONCURRENTLY")  # MIG007: 5 boats, MIG102: 5 DETACH PARTITION boats_2019 CONCURRENTLY of boats
    op.execute("VACUUM FULL boats")  # MIG102: 5 VACUUM FULL boats
    op.execute("VACUUM (ANALYZE) boats")  # MIG102: 5 VACUUM fails
    op.execute("ALTER SYSTEM SET work_mem = '64MB'")  # MIG102: 5 ALTER SYSTEM
    op.execute("CREATE DATABASE archive")  # MIG102: 5 CREATE DATABASE archive
    with op.get_bind().engine.begin() as connection:
        connection.execute(sa.text("CREATE INDEX CONCURRENTLY ix_a ON boats (a)"))  # MIG102: 9 SQLAlchemy opens one on every connection


def downgrade():
    op.drop_index("ix_boats_port", "boats", postgresql_concurrently=True)  # MIG102: 5 DROP INDEX CONCURRENTLY ix_boats_port
    with op.batch_alter_table("boats") as batch:
        batch.drop_index("ix_boats_flag", postgresql_concurrently=True)  # MIG102: 9 ix_boats_flag
    op.execute("DROP INDEX CONCURRENTLY IF EXISTS ix_boats_name")  # MIG102: 5 DROP INDEX CONCURRENTLY ix_boats_name

# MIG517: comparisons with NULL by = and <>, in conditions of any statement
import sqlalchemy as sa
from alembic import op

revision = "517e00000000"
down_revision = None


def upgrade():
    op.execute("UPDATE t SET a = 1 WHERE a = NULL")  # MIG517: 5 a = NULL
    op.execute("UPDATE t SET a = NULL WHERE b = 2 AND t.a != null")  # MIG517: 5 t.a != null
    op.execute("DELETE FROM t WHERE (b = 2 OR (a <> NULL))")  # MIG517: 5 a <> NULL
    op.execute("INSERT INTO u SELECT * FROM t WHERE a = NULL")  # MIG517: 5 a = NULL
    op.execute("UPDATE t SET a = CASE WHEN b = NULL THEN 1 ELSE 2 END WHERE id = 1")  # MIG517: 5 b = NULL
    op.execute(sa.text("UPDATE t SET a = 1 WHERE \"Name\" = NULL"))  # MIG517: 5 "Name" = NULL
    op.get_bind().execute(sa.text("SELECT a FROM t WHERE a=NULL"))  # MIG517: 5 a=NULL
    op.get_bind().exec_driver_sql("DELETE FROM t WHERE a=NULL")  # MIG517: 5 a=NULL
    op.execute("UPDATE t SET a = 1 FROM u JOIN v ON v.a = NULL WHERE u.id = 1")  # MIG517: 5 v.a = NULL
    op.execute("CREATE UNIQUE INDEX i ON t (a) WHERE deleted_at = NULL")  # MIG517: 5 deleted_at = NULL
    op.execute("UPDATE t SET b = $1$1$ WHERE a = NULL -- it's closed")  # MIG517: 5 a = NULL
    op.execute("DELETE FROM t WHERE a = NULL /* not closed")  # MIG517: 5 a = NULL


def downgrade():
    op.execute("DELETE FROM t WHERE a = NULL")  # MIG517: 5 a = NULL

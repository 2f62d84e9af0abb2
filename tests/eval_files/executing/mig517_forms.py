# MIG517: comparisons with NULL by = and <>, in conditions of any statement
import sqlalchemy as sa
from alembic import op

revision = "517e00000000"
down_revision = None

t = sa.table("t", sa.column("a"), sa.column("b"))


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
    op.execute("DELETE FROM t WHERE NULL = a AND b = 1")  # MIG517: 5 write a IS NULL
    op.execute("UPDATE t SET a = 1 WHERE NULL <> t.b")  # MIG517: 5 write t.b IS NOT NULL
    op.execute("UPDATE t SET a = 1 WHERE NOT a = NULL")  # MIG517: 5 a = NULL
    op.execute("DELETE FROM t WHERE a NOT IN ('x', NULL)")  # MIG517: 5 a NOT IN (
    op.execute("DELETE FROM t WHERE b = 1 AND t.a not in (NULL, (1))")  # MIG517: 5 t.a not in (
    op.execute(t.delete().where(t.c.a is None))  # MIG517: 33 write a.is_(None)
    op.execute(t.delete().where(t.c.b is not None))  # MIG004: 5 t
    op.execute("DELETE FROM t WHERE a = NULL /* not closed")  # MIG517: 5 a = NULL


def downgrade():
    op.execute("DELETE FROM t WHERE a = NULL")  # MIG517: 5 a = NULL

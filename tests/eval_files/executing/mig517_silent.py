# MIG517: assignments, other operators, literals, comments, and conditions of Python
import sqlalchemy as sa
from alembic import op

revision = "517e00000001"
down_revision = None

users = sa.table("users", sa.column("id"), sa.column("name"))


def upgrade():
    op.execute("UPDATE t SET a = NULL WHERE a IS NULL")
    op.execute("UPDATE t SET a = 1, b = NULL, c=NULL WHERE id = 1")
    op.execute("UPDATE t SET a = (SELECT b FROM u WHERE u.id = 1), b = NULL WHERE id = 1")
    op.execute("INSERT INTO t (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET a = NULL")
    op.execute("INSERT INTO t (id) VALUES (1) ON DUPLICATE KEY UPDATE a = NULL")
    op.execute("UPDATE t SET a = CASE WHEN b = 1 THEN 2 END, c = NULL WHERE id = 1")
    op.execute("DELETE FROM t WHERE a <=> NULL")
    op.execute("DELETE FROM t WHERE a IS NOT DISTINCT FROM NULL")
    op.execute("UPDATE t SET note = 'WHERE a = NULL' WHERE id = 1 -- a = NULL")
    op.execute("UPDATE t /* WHERE a = NULL */ SET b = 1 WHERE id = 1")
    op.execute("UPDATE t SET b = 1 /* to the end of the text WHERE a = NULL")
    op.execute("SELECT $quoted$ to the end of the text WHERE a = NULL")
    op.execute("SELECT set_config(name => NULL) FROM t WHERE a = f(b => NULL)")
    op.execute("EXEC change @a = NULL, @b = NULL")
    op.execute("DO $$ DECLARE a int; BEGIN a := NULL; a = NULL; END $$")
    op.execute("SET ANSI_NULLS OFF; DELETE FROM t WHERE a = NULL")
    op.execute("ALTER TABLE t ALTER COLUMN a SET DEFAULT NULL, ADD COLUMN b int DEFAULT NULL")
    op.execute(users.update().where(users.c.name == None).values(name=None))  # noqa: E711

    op.execute("DELETE FROM t WHERE a IN ('x', NULL)")
    op.execute("DELETE FROM t WHERE a NOT IN (coalesce(b, NULL), 1)")
    op.execute("DELETE FROM t WHERE a NOT IN (1, 2) AND b IS NULL")
    op.execute("UPDATE t SET a = NULL, b = 1 WHERE b IS NOT NULL = true")
    op.execute("UPDATE t SET b = 1 WHERE a NOT IN (SELECT a FROM u WHERE c IS NOT NULL)")

def downgrade():
    pass

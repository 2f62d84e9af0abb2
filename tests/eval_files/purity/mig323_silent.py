# constants, literal loops, bind parameters, quoted names
# options: --extend-select=MIG323
import sqlalchemy as sa
from alembic import op

revision = "7a22c0ffee00"
down_revision = "7a21c0ffee00"

ROLE = "reader"


def upgrade():
    for table in ("users", "orders"):
        op.execute(f"GRANT SELECT ON {table} TO {ROLE}")
    op.execute("UPDATE users SET a = %d WHERE b" % 3)
    op.execute("UPDATE users SET a = {} WHERE b".format("'x'"))
    rows = op.get_bind().execute(sa.text("SELECT name FROM users"))
    for (name,) in rows:
        statement = sa.text("UPDATE users SET slug = :slug WHERE id = 1")
        op.execute(statement.bindparams(slug=name))
    now = "now()" if op.get_bind().dialect.name == "postgresql" else "CURRENT_TIMESTAMP"
    op.execute("UPDATE users SET a = {} WHERE b".format(now))
    op.execute("UPDATE users SET a = {now} WHERE b".format(now=now))
    op.execute("UPDATE users SET a = %s WHERE b" % now)
    op.execute("UPDATE users SET a = %s WHERE c = %s" % (now, "'x'"))
    op.execute("UPDATE users SET a = %(now)s WHERE b" % {"now": now})
    op.execute("UPDATE users SET a = NOW WHERE b".replace("NOW", now))
    op.execute(" ".join(["UPDATE users SET a =", now, "WHERE b"]))
    condition = {"postgresql": "b", "mysql": "b = 1"}.get(op.get_bind().dialect.name)
    op.execute(f"UPDATE users SET a = 1 WHERE {condition}")
    highest = op.get_bind().execute(sa.text("SELECT max(id) FROM users")).scalar()
    op.execute(f"ALTER TABLE users AUTO_INCREMENT = {int(highest)}")
    quote = op.get_bind().dialect.identifier_preparer.quote
    for (name,) in rows:
        op.execute(f"ANALYZE {quote(name)}")
    key = quote("key")
    op.execute(f"UPDATE users SET {key} = 1 WHERE b")


def downgrade():
    pass

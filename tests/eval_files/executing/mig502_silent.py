# MIG502: what is no parameter to SQLAlchemy, what gets its value, and what goes to the driver
from pathlib import Path

import sqlalchemy as sa
from alembic import op
from sqlalchemy.orm import Session

revision = "502e00000001"
down_revision = None

users = sa.table("users", sa.column("id"), sa.column("name"))


def upgrade():
    op.execute("UPDATE t SET data = '{\"a\": 1}' WHERE id = 1")
    op.execute("UPDATE t SET a = b::int, at = '12:30', day = to_char(c, 'HH24:MI') WHERE id = 1")
    op.execute(r"UPDATE t SET data = '{\"a\"\:1}' WHERE id = 1")
    op.execute("UPDATE t SET data = '{\"a\"\\:1}' WHERE id = 1")
    op.execute("UPDATE t SET parts = parts[1:2], url = 'https://example.org' WHERE id = 1")
    op.execute("DO $$ DECLARE a int; BEGIN a := 1; a:= 2; END $$")
    op.execute(sa.text("UPDATE t SET a = :a WHERE id = 1").bindparams(a=1))
    op.execute(sa.text("UPDATE t SET a = :a WHERE id = 1").bindparams(sa.bindparam("a", 1)))
    op.execute(sa.text("UPDATE t SET a = :a WHERE id = 1").bindparams(**options()))
    op.execute(sa.DDL("COMMENT ON TABLE t IS ':a'"))
    op.execute(users.update().where(users.c.id == 1).values(name=":a"))
    op.bulk_insert(users, [{"name": ":a"}])
    connection = op.get_bind()
    connection.execute(sa.text("UPDATE t SET a = :a WHERE id = :id"), {"id": 1, "a": 2})
    connection.execute(sa.text("UPDATE t SET a = :a WHERE id = :id"), [{"id": 1, "a": 2}])
    connection.execute(sa.text("UPDATE t SET a = :a WHERE id = :id"), dict(id=1, a=2))
    connection.execute(sa.text("UPDATE t SET a = :a WHERE id = :id"), parameters={"id": 1, "a": 2})
    connection.execute(sa.text("UPDATE t SET a = :a WHERE id = :id"), id=1, a=2)
    connection.execute(sa.text("UPDATE t SET a = :a WHERE id = :id"), options())
    connection.execute(sa.text("UPDATE t SET a = :a WHERE id = :id"), *options())
    connection.execute(sa.text("UPDATE t SET a = :a WHERE id = :id"), {"id": 1, **options()})
    connection.exec_driver_sql("UPDATE t SET note = ':a' WHERE id = 1")
    connection.connection.cursor().execute("UPDATE t SET note = ':a' WHERE id = :id")
    Session(bind=connection).execute(sa.text("SELECT a FROM t WHERE id = :id"), {"id": 1})
    for name in names():
        op.execute(f"UPDATE t SET note = ':{name}' WHERE id = 1")
        op.execute(f"UPDATE t SET note = '{name}:a' WHERE id = 1")
    op.execute(Path("fill.sql").read_text())
    try:
        op.execute("UPDATE t SET note = ':a' WHERE id = 1")
    except Exception:
        op.execute("UPDATE t SET note = 'a' WHERE id = 1")


def downgrade():
    pass

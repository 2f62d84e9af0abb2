# MIG503: text(), constructs, and what takes a string: op.execute, drivers, unknown objects
import sqlite3

import sqlalchemy as sa
from alembic import op
from sqlalchemy.orm import Session

revision = "503e00000001"
down_revision = None

users = sa.table("users", sa.column("id"), sa.column("name"))


def upgrade():
    op.execute("UPDATE t SET a = 1 WHERE id = 1")
    op.execute("UPDATE t SET a = 1 WHERE id = 1", execution_options={"no_parameters": True})
    connection = op.get_bind()
    connection.execute(sa.text("UPDATE t SET a = 1 WHERE id = 1"))
    connection.execute(users.update().where(users.c.id == 1).values(name="a"))
    connection.execute(sa.select(users.c.name)).fetchall()
    connection.exec_driver_sql("UPDATE t SET a = 1 WHERE id = 1")
    connection.connection.cursor().execute("UPDATE t SET a = 1 WHERE id = 1")
    connection.connection.execute("UPDATE t SET a = 1 WHERE id = 1")
    connection.connection.dbapi_connection.execute("UPDATE t SET a = 1 WHERE id = 1")
    Session(bind=connection).execute(sa.text("UPDATE t SET a = 1 WHERE id = 1"))
    sqlite3.connect("other.db").execute("UPDATE t SET a = 1 WHERE id = 1")
    client().execute("UPDATE t SET a = 1 WHERE id = 1")
    connection.execute(statement())
    try:
        connection.execute("UPDATE t SET a = 1 WHERE id = 1")
    except Exception:
        connection.execute(sa.text("UPDATE t SET a = 1 WHERE id = 1"))


def downgrade():
    pass

# MIG502: colons that SQLAlchemy takes for parameters, wherever they stand
import sqlalchemy as sa
from alembic import context, op
from sqlalchemy import text
from sqlalchemy.orm import Session

revision = "502e00000000"
down_revision = None

JSON = '\'{"a":1,"b":true}\''


def fill(statement):
    op.get_bind().execute(statement)  # MIG502: 5 :a


def upgrade():
    op.execute("UPDATE t SET data = '{\"a\":1}' WHERE id = 1")  # MIG502: 5 1
    op.execute("UPDATE t SET data = '{\"on\":true}' WHERE id = 1")  # MIG502: 5 :true
    op.execute(f"UPDATE t SET data = {JSON} WHERE id = 1")  # MIG502: 5 :true
    op.execute("UPDATE t SET parts = parts[:2] WHERE id = 1")  # MIG502: 5 2
    op.execute("UPDATE t SET note = 'at :30' WHERE id = 1")  # MIG502: 5 30
    op.execute("UPDATE t SET a = 1 WHERE id = 1 -- :foo")  # MIG502: 5 :foo
    op.execute("UPDATE t SET a = 1 WHERE id = 1 /* (:foo) */")  # MIG502: 5 :foo
    op.execute(sa.text("UPDATE t SET a = :a WHERE id = 1"))  # MIG502: 5 :a
    op.execute(text("UPDATE t SET a = :a, b = :b WHERE id = 1").bindparams(a=1))  # MIG502: 5 :b
    op.execute(sqltext="UPDATE t SET a = :a WHERE id = 1")  # MIG502: 5 :a
    with op.batch_alter_table("t") as batch_op:
        batch_op.execute("UPDATE t SET a = :a WHERE id = 1")  # MIG502: 9 :a
    op.get_context().execute("UPDATE t SET a = :a WHERE id = 1")  # MIG502: 5 :a
    context.execute("UPDATE t SET a = :a WHERE id = 1")  # MIG502: 5 :a
    connection = op.get_bind()
    connection.execute(sa.text("UPDATE t SET a = :a WHERE id = 1"))  # MIG502: 5 :a
    connection.execute(sa.text("UPDATE t SET a = :a WHERE id = :id"), {"id": 1})  # MIG502: 5 :a
    connection.execute(sa.text("UPDATE t SET a = :a WHERE id = :id"), [{"id": 1}])  # MIG502: 5 :a
    connection.scalar(sa.text("SELECT a FROM t WHERE id = :id"))  # MIG502: 5 :id
    Session(bind=connection).execute(sa.text("SELECT a FROM t WHERE id = :id"))  # MIG502: 5 :id
    fill(sa.text("UPDATE t SET a = :a WHERE id = 1"))
    for number in range(3):
        op.execute(f"UPDATE t SET data = '{{\"a\":1}}' WHERE id = {number}")  # MIG502: 9 1
    op.execute("SELECT ':a', ':b', ':c', ':d', ':e'")  # MIG502: 5  and 2 more
    if op.get_context().dialect.name == "mysql":
        op.execute("SET @a = ':b'")
    if connection.dialect.name == "postgresql":
        op.execute("UPDATE t SET note = ':b' WHERE id = 1")  # MIG502: 9 :b


def downgrade():
    op.execute("UPDATE t SET data = '{\"a\":0}' WHERE id = 1")  # MIG502: 5 0

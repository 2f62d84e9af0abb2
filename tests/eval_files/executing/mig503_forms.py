# MIG503: strings that are no text(), and parameters that op.execute does not take
import sqlalchemy as sa
from alembic import context, op
from sqlalchemy.orm import Session, sessionmaker

revision = "503e00000000"
down_revision = None

STATEMENT = "UPDATE t SET a = 1 WHERE id = 1"


def run(connection, statement):
    connection.execute(statement)  # MIG503: 5 UPDATE t SET


def upgrade():
    op.get_bind().execute("UPDATE t SET a = 1 WHERE id = 1")  # MIG503: 5 UPDATE t SET
    connection = op.get_bind()
    connection.execute(STATEMENT)  # MIG503: 5 UPDATE t SET
    connection.execute("UPDATE t SET a = %s WHERE id = 1", (1,))  # MIG503: 5 UPDATE t SET
    connection.scalar("SELECT count(*) FROM t")  # MIG503: 5 SELECT count(*) FROM
    rows = connection.execute("SELECT a FROM t").fetchall()  # MIG503: 12 SELECT a FROM
    for row in rows:
        connection.execute(f"UPDATE t SET a = {row.a} WHERE id = 1")  # MIG503: 9 UPDATE t SET
    context.get_bind().execute("UPDATE t SET a = 1 WHERE id = 1")  # MIG503: 5 UPDATE t SET
    Session(bind=connection).execute("UPDATE t SET a = 1 WHERE id = 1")  # MIG503: 5 UPDATE t SET
    session = sessionmaker(bind=connection)()
    session.execute("UPDATE t SET a = 1 WHERE id = 1")  # MIG503: 5 UPDATE t SET
    run(connection, "UPDATE t SET a = 1 WHERE id = 1")
    op.execute("UPDATE t SET a = 1 WHERE id = 1", {"a": 1})  # MIG503: 5 op.execute()
    op.execute(sa.text("UPDATE t SET a = :a WHERE id = 1"), [{"a": 1}])  # MIG503: 5 op.execute()


def downgrade():
    op.get_bind().execute("UPDATE t SET a = 0 WHERE id = 1")  # MIG503: 5 UPDATE t SET

# MIG509: several statements in one text, which Python's sqlite3 does not execute
# options: --migrations-dialect=sqlite
import sqlalchemy as sa
from alembic import op

revision = "509e0000"
down_revision = "509d0000"

SQL = """
CREATE TABLE a (x int PRIMARY KEY);
CREATE TABLE b (x int PRIMARY KEY);
"""


def run(sql):
    op.execute(sql)  # MIG509: 5 several statements


def upgrade():
    op.execute("CREATE INDEX a ON t (c); CREATE INDEX b ON t (d)")  # MIG509: 5 sends several statements in one call
    op.execute(sa.text("UPDATE t SET c = 1; UPDATE t SET d = 2 WHERE d = 1;"))  # MIG011: 5, MIG509: 5
    op.get_bind().exec_driver_sql("INSERT INTO t (c) VALUES (1); INSERT INTO t (c) VALUES (2)")  # MIG509: 5
    with op.batch_alter_table("t") as batch_op:
        batch_op.execute("CREATE INDEX e ON t (c); CREATE INDEX f ON t (d)")  # MIG509: 9
    run(SQL)


def downgrade():
    op.execute("DROP TABLE b; DROP TABLE a")  # MIG509: 5

# MIG509: silent for one statement, with what ends or explains it, a trigger's body, and scripts
# options: --migrations-dialect=sqlite,postgresql
import sqlalchemy as sa
from alembic import op

revision = "509e0001"
down_revision = "509d0001"

SQL = """
CREATE INDEX a ON t (c);
CREATE INDEX b ON t (d);
"""


def upgrade():
    op.execute("CREATE INDEX a ON t (c);")
    op.execute("CREATE INDEX b ON t (d); -- and no more")
    op.execute("/* first; */ CREATE INDEX c ON t (e)")
    op.execute("INSERT INTO t (c) VALUES ('a; b')")
    for statement in SQL.split(";"):
        op.execute(statement)  # MIG414: 9
    op.execute("CREATE TRIGGER g AFTER INSERT ON t BEGIN UPDATE u SET n = 1 WHERE m = 2; DELETE FROM v WHERE w = 1; END")
    op.get_bind().connection.cursor().executescript("CREATE INDEX h ON t (c); CREATE INDEX i ON t (d)")
    if op.get_bind().dialect.name == "postgresql":
        op.execute("CREATE SEQUENCE j; CREATE SEQUENCE k")
    try:
        op.execute("CREATE INDEX l ON t (c); CREATE INDEX m ON t (d)")
    except Exception:
        pass
    with sa.create_engine("sqlite:///other.db").connect() as other:
        other.exec_driver_sql("DELETE FROM a WHERE b = 1; DELETE FROM b WHERE a = 1")


def downgrade():
    pass

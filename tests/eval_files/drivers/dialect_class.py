# the class of the dialect, and its driver, say for which database a branch is
# options: --migrations-dialect=postgresql,sqlite --extend-ignore=MIG123,MIG001
from alembic import op
from sqlalchemy.dialects import postgresql
from sqlalchemy.dialects.postgresql.base import PGDialect
from sqlalchemy.dialects.sqlite.base import SQLiteDialect

revision = "b86d1e04f7a9"
down_revision = "c215f7e93d80"


def upgrade():
    dialect = op.get_bind().dialect
    if type(dialect) is SQLiteDialect:
        op.drop_constraint("a", "boats", type_="unique")  # MIG006: 9, MIG140: 9
        op.execute("CREATE INDEX CONCURRENTLY ia ON boats (name)")
    if type(dialect) == PGDialect:
        op.drop_constraint("b", "boats", type_="unique")  # MIG006: 9
        op.execute("CREATE INDEX CONCURRENTLY ib ON boats (name)")  # MIG102: 9
    if type(dialect) in (PGDialect, SQLiteDialect):
        op.drop_constraint("c", "boats", type_="unique")  # MIG006: 9, MIG140: 9
    if type(dialect) is not SQLiteDialect:
        op.drop_constraint("d", "boats", type_="unique")  # MIG006: 9
    if dialect.__class__ is postgresql.dialect:
        op.drop_constraint("e", "boats", type_="unique")  # MIG006: 9
    if dialect.driver == "psycopg2":
        op.drop_constraint("f", "boats", type_="unique")  # MIG006: 9
    if dialect.driver in ("pysqlite", "aiosqlite"):
        op.execute("CREATE INDEX CONCURRENTLY ig ON boats (name)")
    else:
        op.drop_constraint("g", "boats", type_="unique")  # MIG006: 9, MIG140: 9
    if dialect.driver == "of_our_own":
        op.drop_constraint("h", "boats", type_="unique")  # MIG006: 9, MIG140: 9


def downgrade():
    raise NotImplementedError

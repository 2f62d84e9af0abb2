# answers of the database that --sql cannot give
# options: --extend-select=MIG321
import sqlalchemy as sa
from alembic import op
from sqlalchemy.engine.reflection import Inspector
from sqlalchemy.orm import Session

revision = "7a19c0ffee00"
down_revision = "7a18c0ffee00"


def upgrade():
    bind = op.get_bind()
    rows = bind.execute(sa.text("SELECT id FROM t")).fetchall()  # MIG321: 12 execute()
    count = bind.scalar(sa.text("SELECT count(*) FROM t"))  # MIG321: 13 scalar()
    for row in bind.execute(sa.text("SELECT 1")):  # MIG321: 16 execute()
        print(row, rows, count)
    result = bind.execute(sa.text("SELECT 2"))  # MIG321: 14 execute()
    print(result.scalar())
    if "t" in sa.inspect(bind).get_table_names():  # MIG321: 15 sqlalchemy.inspect()
        Inspector.from_engine(bind)  # MIG321: 9 Inspector.from_engine()
    Session(bind)  # MIG321: 5 Session()
    op.run_async(_fill)  # MIG321: 5 op.run_async()


async def _fill(connection):
    await connection.execute(sa.text("INSERT INTO t VALUES (1)"))


def downgrade():
    pass

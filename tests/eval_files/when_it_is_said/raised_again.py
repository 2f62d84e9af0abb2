# MIG001, MIG003: a failure that every handler raises again ends the run, so what follows has it made
# options: --extend-select=MIG101
import sqlalchemy as sa
from alembic import op

revision = "7f21c0a4b3d1"
down_revision = "7f21c0a4b3d0"


def clear():
    op.execute("DROP TABLE IF EXISTS oaks_new")


def upgrade():
    try:
        op.create_table("oaks_new", sa.Column("id", sa.BigInteger()))
        op.execute("INSERT INTO oaks_new SELECT id FROM oaks")
    except Exception:
        try:
            clear()
        except Exception:
            print("oaks_new stays")
        raise
    op.drop_table("oaks")  # MIG001: 5 oaks: a filled copy takes its place
    op.rename_table("oaks_new", "oaks")
    op.create_index("ix_oaks_id", "oaks", ["id"])
    try:
        op.create_table("elms", sa.Column("id", sa.BigInteger()))
    except sa.exc.ProgrammingError as error:
        raise SystemExit("run it as the owner") from error
    op.execute("TRUNCATE elms")
    try:
        op.create_table("firs", sa.Column("id", sa.BigInteger()))
    except sa.exc.ProgrammingError as error:
        if "exists" in str(error):
            return
        raise
    op.execute("TRUNCATE firs")  # MIG003: 5 firs
    try:
        op.create_table("yews", sa.Column("id", sa.BigInteger()))
    except sa.exc.ProgrammingError:
        print("there are yews")
    except Exception:
        raise
    op.execute("TRUNCATE yews")  # MIG003: 5 yews
    op.create_index("ix_yews_id", "yews", ["id"])


def downgrade():
    raise NotImplementedError

# what is surely this run's: made without a question, in every arm, after a drop, for the session
import sqlalchemy as sa
from alembic import op

revision = "8c1d02a9f003"
down_revision = "8c1d02a9f002"

metadata = sa.MetaData()
rowans = sa.Table("rowans", metadata, sa.Column("id", sa.Integer))
size = sa.Enum("s", "m", name="size")


def upgrade():
    bind = op.get_bind()
    rowans.create(bind)
    op.drop_table("rowans")
    size.create(bind, checkfirst=False)
    size.drop(bind)
    op.execute("CREATE TEMP TABLE IF NOT EXISTS leaves AS SELECT * FROM elms")
    op.execute("DELETE FROM leaves")
    op.execute("CREATE OR REPLACE FUNCTION count_leaves() RETURNS int LANGUAGE sql AS 'SELECT 1'")
    op.execute("DROP FUNCTION count_leaves()")
    if bind.dialect.name == "sqlite":
        op.create_table("alders", sa.Column("id", sa.Integer()))
    else:
        op.create_table("alders", sa.Column("id", sa.BigInteger()))
    op.drop_column("alders", "id")
    if sa.inspect(bind).has_table("parks"):
        op.create_table("firs", sa.Column("park", sa.Integer()))
    elif sa.inspect(bind).has_table("woods"):
        op.create_table("firs", sa.Column("wood", sa.Integer()))
    else:
        op.create_table("firs", sa.Column("id", sa.Integer()))
    op.execute("UPDATE firs SET id = 1")
    has_oaks = sa.inspect(bind).has_table("oaks")
    if not has_oaks:
        op.create_table("oaks", sa.Column("id", sa.Integer()))
        op.execute("DELETE FROM oaks")
    if has_oaks:
        print("oaks are there already")
    else:
        op.drop_column("oaks", "id")
    try:
        op.create_table("yews", sa.Column("id", sa.Integer()))
        op.execute("TRUNCATE yews")
    except sa.exc.ProgrammingError:
        print("yews are there already")


def downgrade():
    op.execute("DROP TABLE IF EXISTS alders")
    op.drop_table("oaks")
    op.drop_table("firs")
    op.drop_table("yews")

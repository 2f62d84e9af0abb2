# helper module
from alembic import op

DEFAULT_SCHEMA = "zoo"
TIDY = "DELETE FROM cages WHERE broken"


def drop_fk(table, name):
    op.drop_constraint(name, table, type_="foreignkey")


def wipe(*tables):
    for table in tables:
        op.execute(f"TRUNCATE {table}")


def add_stamp(table):
    import sqlalchemy as sa

    op.add_column(table, sa.Column("stamped_at", sa.DateTime()))


def drop_stamp(table):
    op.drop_column(table, "stamped_at")


def swap(old, new):
    wipe(old)
    op.drop_table(old)
    op.rename_table(new, old)

# helper module
import sqlalchemy as sa
from alembic import op
from zoo.migrations import inspection


def drop_index_if_exists(name, table):
    if inspection.has_index(op.get_bind(), name, table):
        op.drop_index(name, table_name=table)


def create_index_if_missing(name, table, columns):
    if not inspection.has_index(op.get_bind(), name, table):
        op.create_index(name, table, columns)


def drop_column_if_exists(operations, table, column):
    columns = [one["name"] for one in sa.inspect(operations.get_bind()).get_columns(table)]
    if column in columns:
        inspection.report(f"DROP COLUMN {column}")
        operations.drop_column(table, column)

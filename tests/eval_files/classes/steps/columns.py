# helper module: steps on columns, whose base is imported from beside it
import sqlalchemy as sa
from alembic import op

from . import base as common
from .base import AlteringStep


class AddColumn(AlteringStep):
    def __init__(self, table_name, column):
        super().__init__(table_name)
        self.column = column

    def execute_in_batch(self, batch_op):
        batch_op.add_column(self.column)

    def execute_plainly(self):
        op.add_column(self.table_name, self.column)

    def is_needed(self):
        return not column_exists(self.table_name, self.column.name)

    def tell_skipped(self):
        common.log.info("%s is there", self.column.name)


class DropColumn(common.AlteringStep):
    def __init__(self, table_name, column_name):
        super().__init__(table_name)
        self.column_name = column_name

    def execute_in_batch(self, batch_op):
        batch_op.drop_column(self.column_name)

    def execute_plainly(self):
        op.drop_column(self.table_name, self.column_name)

    def is_needed(self):
        return column_exists(self.table_name, self.column_name)

    def tell_skipped(self):
        common.log.info("%s is not there", self.column_name)


def add_column(table_name, column):
    return AddColumn(table_name, column).run()


def drop_column(table_name, column_name):
    return DropColumn(table_name, column_name).run()


def column_exists(table_name, column_name):
    columns = sa.inspect(op.get_context().bind).get_columns(table_name)
    return any(one["name"] == column_name for one in columns)

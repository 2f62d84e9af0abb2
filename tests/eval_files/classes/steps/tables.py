# helper module: steps on tables
import sqlalchemy as sa
from alembic import op

from .base import Step, log


class TableStep(Step):
    def __init__(self, table_name):
        self.table_name = table_name

    def exists(self):
        return sa.inspect(op.get_bind()).has_table(self.table_name)


class CreateTable(TableStep):
    def __init__(self, table_name, *columns):
        super().__init__(table_name)
        self.columns = columns

    def execute(self):
        return op.create_table(self.table_name, *self.columns)

    def is_needed(self):
        return not self.exists()

    def tell_skipped(self):
        log.info("%s is there", self.table_name)


class DropTable(TableStep):
    def execute(self):
        op.drop_table(self.table_name)

    def is_needed(self):
        return self.exists()

    def tell_skipped(self):
        log.info("%s is not there", self.table_name)


def drop_table(table_name):
    return DropTable(table_name).run()

# helper module: an object and a list that migrations change
from alembic import op


class Drops:
    def __init__(self):
        self.tables = []

    def add(self, table):
        self.tables.append(table)
        return self

    def run(self):
        for table in self.tables:
            op.drop_table(table)


DROPS = Drops()
STEPS = []
last = None


def remember(table):
    global last
    last = table


def drop_last():
    if last is not None:
        op.drop_table(last)

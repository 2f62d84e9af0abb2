# helper module
from enum import Enum, auto

from alembic import op


class Kind(Enum):
    TABLE = "table"
    COLUMN = "column"

    def drop(self, *names):
        if self is Kind.TABLE:
            op.drop_table(*names)
        elif self == Kind.COLUMN:
            op.drop_column(*names)

    @property
    def sql(self):
        return self.value.upper()


class Step(Enum):
    EMPTY = auto()
    FORGET = auto()

    def __call__(self, table):
        match self:
            case Step.EMPTY:
                op.execute(f"TRUNCATE {table}")
            case Step.FORGET:
                op.drop_table(table)

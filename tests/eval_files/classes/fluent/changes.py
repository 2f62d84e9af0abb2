# helper module: changes that are registered by name, nested, and collected by a with
from alembic import op, context
import sqlalchemy as sa
from abc import ABC, abstractmethod
from contextlib import contextmanager


class SchemaChange(ABC):
    requires_online = False
    registry = {}

    def __init_subclass__(cls, **kw):
        super().__init_subclass__(**kw)
        SchemaChange.registry[cls.__name__.lower()] = cls

    def __init__(self, table_name, schema=None):
        self._table = table_name
        self._schema = schema
        self._ops = None

    @property
    def ops(self):
        if self._ops is None:
            self._ops = op
        return self._ops

    @property
    def table(self):
        return self._table

    def __repr__(self):
        return f"{type(self).__name__}({self._table})"

    def apply(self, connection=None):
        conn = connection or op.get_bind()
        if not self.should_run(conn):
            return False
        try:
            self._apply(conn)
        except Exception:
            raise
        return True
    __call__ = apply

    def should_run(self, conn):
        return sa.inspect(conn).has_table(self.table)

    @abstractmethod
    def _apply(self, conn):
        raise NotImplementedError


class DropTable(SchemaChange):
    def _apply(self, conn):
        self.ops.drop_table(self.table, schema=self._schema)


class DropColumns(SchemaChange):
    def __init__(self, table, *columns, **kw):
        super().__init__(table, **kw)
        self._columns = list(columns)

    def _apply(self, conn):
        if conn.dialect.name == "sqlite":
            with self.ops.batch_alter_table(self.table, schema=self._schema) as batch:
                for c in self._columns:
                    batch.drop_column(c)
        else:
            for c in self._columns:
                self.ops.drop_column(self.table, c, schema=self._schema)


class RawDrop(DropTable):
    template = "DROP TABLE {name}"

    def _apply(self, conn):
        conn.execute(sa.text(self.template.format(name=self.table)))


class Truncate(RawDrop):
    template = "TRUNCATE {name}"


class Sequence_(SchemaChange):
    def __init__(self, *steps):
        super().__init__("")
        self.steps = steps

    def should_run(self, conn):
        return True

    def _apply(self, conn):
        for s in self.steps:
            s.apply(conn)

    @classmethod
    def of(cls, *names):
        return cls(*(DropTable(n) for n in names))


class Script:
    """Collects changes."""

    def __init__(self):
        self._steps = []

    def drop(self, t):
        self._steps.append(DropTable(t))
        return self

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc, tb):
        if exc_type is None:
            for s in self._steps:
                s()
        return False


def step(kind, *args):
    return SchemaChange.registry[kind](*args)


@contextmanager
def script():
    s = Script()
    yield s
    for one in s._steps:
        one.apply()

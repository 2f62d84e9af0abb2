# MIG012 and MIG001 by DDL elements of the project's own, whose SQL its compiler makes
# options: --extend-select=MIG015
import sqlalchemy as sa
from alembic import op
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.schema import DDLElement

revision = "e5d0000000f2"
down_revision = None


class CreateView(DDLElement):
    def __init__(self, name, selectable):
        self.name = name
        self.selectable = selectable


class DropView(DDLElement):
    def __init__(self, name):
        self.name = name


class DropLog(DDLElement):
    pass


class Unknown(DDLElement):
    pass


@compiles(CreateView)
def create_view(element, compiler, **kw):
    return "CREATE VIEW %s AS %s" % (element.name, compiler.process(element.selectable))


@compiles(DropView)
def drop_view(element, compiler, **kw):
    return "DROP VIEW %s" % element.name


@compiles(DropLog)
def drop_log(element, compiler, **kw):
    return "DROP TABLE log"


@compiles(DropLog, "sqlite")
def drop_log_of_sqlite(element, compiler, **kw):
    return "DELETE FROM log WHERE id < 1000"


def upgrade():
    op.execute(DropView("low_tides"))  # MIG012: 5 view low_tides
    op.execute(CreateView("tides", sa.select(sa.column("id"))))
    op.execute(DropLog())  # MIG001: 5 log
    op.execute(Unknown())  # MIG015: 5


def downgrade():
    op.execute(DropView("tides"))
    op.execute("DROP VIEW high_tides")  # MIG008: 5 high_tides

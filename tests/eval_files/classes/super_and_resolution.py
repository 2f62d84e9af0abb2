# methods that are inherited, called through super() and mixed in, as Python resolves them
from alembic import op

revision = "7700a1b2c3d1"
down_revision = "7700a1b2c3d0"

table = "module_table"


class Base:
    table = "base_table"

    def __init__(self, table=None, **options):
        if table is not None:
            self.table = table

    def run(self):
        op.drop_table(self.table)  # MIG001: 9 drops table base_table

    def drop_module_table(self):
        op.drop_table(table)  # MIG001: 9 drops table module_table


class Logged:
    def run(self):
        print("before")
        return super().run()


class Silenced:
    def run(self):
        return None


class Plain(Base):
    pass


class Own(Logged, Plain):
    table = "own_table"


class Overridden(Silenced, Base):
    table = "never_dropped"


class Columns(Base):
    def __init__(self, table, *columns):
        super(Columns, self).__init__(table)
        self.columns = columns

    def run(self):
        for column in self.columns:
            op.drop_column(self.table, column)  # MIG002: 13 drops column people.name


class Both(Columns):
    def run(self):
        super().run()
        Base.run(Plain("given"))


def upgrade():
    Plain().run()
    Plain().drop_module_table()
    Own().run()
    Overridden().run()
    Both("people", "name", "mail").run()


def downgrade():
    raise NotImplementedError

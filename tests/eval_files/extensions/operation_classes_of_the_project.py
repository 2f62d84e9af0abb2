# MIG001, MIG002, MIG008: a class of operations that adds nothing does what Alembic's own does
import sqlalchemy as sa
from alembic import op
from alembic.operations import MigrateOperation, Operations, ops

revision = "e5d0000000f2"
down_revision = None


class Plain(ops.DropTableOp):
    pass


class Rubbish(Plain):
    def __init__(self, name):
        super().__init__(f"rubbish_{name}", schema="yard")


class Two(ops.UpgradeOps):
    def __init__(self, table):
        super().__init__([ops.DropColumnOp(table, "a"), ops.DropColumnOp(table, "b")])


class Implemented(ops.DropTableOp):
    pass


class Note(MigrateOperation):
    def __init__(self, table):
        self.table_name = table


class Add(ops.AddColumnOp):
    pass


@Operations.implementation_for(Implemented)
def only_notes(operations, operation):
    operations.execute("COMMENT ON TABLE notes IS %r" % operation.table_name)


@Operations.register_operation("throw_away")
class ThrowAway(ops.DropTableOp):
    @classmethod
    def throw_away(cls, operations, table):
        return operations.invoke(cls(table_name=table))


def upgrade():
    op.invoke(Plain("boats"))  # MIG001: 5 boats
    op.invoke(Rubbish("sails"))  # MIG001: 5 yard.rubbish_sails
    op.invoke(Two("masts"))  # MIG002: 5 masts.a
    op.throw_away("oars")  # MIG001: 5 oars
    op.invoke(Implemented("kept"))
    op.invoke(Note("kept"))
    op.invoke(Add("crews", sa.Column("age", sa.Integer())))


def downgrade():
    op.drop_column("crews", "age")
    op.invoke(Plain("anchors"))  # MIG008: 5 table anchors

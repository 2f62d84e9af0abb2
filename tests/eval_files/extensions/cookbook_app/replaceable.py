# helper module
from alembic.operations import MigrateOperation, Operations


class ReplaceableObject:
    def __init__(self, name, sqltext):
        self.name = name
        self.sqltext = sqltext


class ReversibleOp(MigrateOperation):
    def __init__(self, target):
        self.target = target

    @classmethod
    def invoke_for_target(cls, operations, target):
        return operations.invoke(cls(target))

    @classmethod
    def replace(cls, operations, target, replaces):
        version, name = replaces.split(".")
        module = operations.get_context().script.get_revision(version).module
        operations.invoke(cls(getattr(module, name)).reverse())
        operations.invoke(cls(target))


@Operations.register_operation("create_sp", "invoke_for_target")
@Operations.register_operation("replace_sp", "replace")
class Brought(ReversibleOp):
    def reverse(self):
        return TakenAway(self.target)


@Operations.register_operation("drop_sp", "invoke_for_target")
class TakenAway(ReversibleOp):
    def reverse(self):
        return Brought(self.target)


@Operations.implementation_for(Brought)
def create_sp(operations, operation):
    operations.execute(
        "CREATE FUNCTION %s %s" % (operation.target.name, operation.target.sqltext)
    )


@Operations.implementation_for(TakenAway)
def drop_sp(operations, operation):
    operations.execute("DROP FUNCTION %s" % operation.target.name)

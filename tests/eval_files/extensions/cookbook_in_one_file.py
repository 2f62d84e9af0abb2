# MIG012 and MIG008 of Alembic's own cookbook: ReplaceableObject, registered in the migration itself
# options: --extend-select=MIG302
from alembic import op
from alembic.operations import MigrateOperation, Operations

revision = "e5d0000000d1"
down_revision = None


class ReplaceableObject:
    def __init__(self, name, sqltext):
        self.name = name
        self.sqltext = sqltext


class ReversibleOp(MigrateOperation):
    def __init__(self, target):
        self.target = target

    @classmethod
    def invoke_for_target(cls, operations, target):
        op = cls(target)
        return operations.invoke(op)

    def reverse(self):
        raise NotImplementedError()

    @classmethod
    def _get_object_from_version(cls, operations, ident):
        version, objname = ident.split(".")
        module = operations.get_context().script.get_revision(version).module
        obj = getattr(module, objname)
        return obj

    @classmethod
    def replace(cls, operations, target, replaces=None, replace_with=None):
        if replaces:
            old_obj = cls._get_object_from_version(operations, replaces)
            drop_old = cls(old_obj).reverse()
            create_new = cls(target)
        elif replace_with:
            old_obj = cls._get_object_from_version(operations, replace_with)
            drop_old = cls(target).reverse()
            create_new = cls(old_obj)
        else:
            raise TypeError("replaces or replace_with is required")
        operations.invoke(drop_old)
        operations.invoke(create_new)


@Operations.register_operation("create_view", "invoke_for_target")
@Operations.register_operation("replace_view", "replace")
class CreateViewOp(ReversibleOp):
    def reverse(self):
        return DropViewOp(self.target)


@Operations.register_operation("drop_view", "invoke_for_target")
class DropViewOp(ReversibleOp):
    def reverse(self):
        return CreateViewOp(self.target)


@Operations.register_operation("purge_old", "invoke_for_target")
class PurgeOp(ReversibleOp):
    pass


@Operations.implementation_for(CreateViewOp)
def create_view(operations, operation):
    target = operation.target
    operations.execute("CREATE VIEW %s AS %s" % (target.name, target.sqltext))


@Operations.implementation_for(DropViewOp)
def drop_view(operations, operation):
    operations.execute("DROP VIEW %s" % operation.target.name)


@Operations.implementation_for(PurgeOp)
def purge(operations, operation):
    operations.drop_table(operation.target)
    operations.get_bind().execute("DELETE FROM logs")


customer_view = ReplaceableObject("customer_view", "SELECT name, order_count FROM customer")
old_view = ReplaceableObject("old_view", "SELECT 1")
kept_view = ReplaceableObject("kept_view", "SELECT 2")


def upgrade():
    op.drop_view(old_view)  # MIG012: 5 view old_view
    op.create_view(customer_view)
    op.replace_view(kept_view, replaces="28af9800143f.kept_view")
    op.purge_old("archive")  # MIG001: 5 archive, MIG004: 5 logs, MIG503: 5 DELETE FROM logs
    op.invoke(DropViewOp(ReplaceableObject("third_view", "SELECT 3")))  # MIG012: 5 third_view


def downgrade():
    op.create_table("archive")
    op.create_view(old_view)
    op.create_view(ReplaceableObject("third_view", "SELECT 3"))
    op.replace_view(kept_view, replace_with="28af9800143f.kept_view")
    op.drop_view(customer_view)
    op.drop_view(ReplaceableObject("fifth_view", ""))  # MIG008: 5 view fifth_view

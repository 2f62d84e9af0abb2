"""``op.invoke(…)`` of ``alembic.operations.ops`` and of the objects of the project's classes."""

from __future__ import annotations

import ast

from flake8_migrations.model.migration import ONE_OF_SEVERAL
from flake8_migrations.model.operations import UnreadCall
from flake8_migrations.reader.library import custom, ddl, registered, schema_items
from flake8_migrations.reader.library.signatures import OLDER, SIGNATURES
from flake8_migrations.reader.machine import Machine
from flake8_migrations.reader.values import (
    MISSING,
    UNKNOWN,
    Call,
    Class,
    Instance,
    Object,
    Symbol,
    Value,
    alternatives,
    iterated,
)

CONTAINERS = {"DowngradeOps": 0, "ModifyTableOps": 1, "OpContainer": 0, "UpgradeOps": 0}
"""The classes that hold other operations, with the place of their argument ``ops``."""

_OP = Symbol("alembic.op")

_DEEPEST = 4
"""Levels of containers: one may hold itself."""

_METHODS = {"execute_sql": "execute"}
"""The methods that are called otherwise than their class."""

_KEYWORDS = {
    "modify_comment": "comment",
    "modify_name": "new_column_name",
    "modify_nullable": "nullable",
    "modify_server_default": "server_default",
    "modify_type": "type_",
}
"""What AlterColumnOp calls the keywords of ``op.alter_column``."""

_OF_ITEMS = {
    "AddConstraintOp": "AddConstraint",
    "CreateIndexOp": "CreateIndex",
    "CreateTableOp": "CreateTable",
    "DropConstraintOp": "DropConstraint",
    "DropIndexOp": "DropIndex",
    "DropTableOp": "DropTable",
}
"""The constructs of SQLAlchemy's that do what ``DropTableOp.from_table(t)`` does."""


def invoke(
    run: Machine, operation: Value, operations: Value, node: ast.expr, depth: int = _DEEPEST
) -> Value:
    """Does what the operation is an object of."""
    ways = alternatives(operation)
    with run.guarded(len(ways) > 1, ONE_OF_SEVERAL):
        for one in ways:
            if isinstance(one, Object):
                if registered.invoke(run, one, operations, node) is MISSING:
                    _invoke_object(run, one, operations, node, depth)
            elif isinstance(one, Instance):
                _invoke_instance(run, one, operations, node, depth)
            else:
                run.record(UnreadCall("op.invoke"), node, "op")
    return UNKNOWN


def _invoke_object(
    run: Machine, operation: Object, operations: Value, node: ast.expr, depth: int
) -> None:
    """What nothing of the project implements: as Alembic's own class does that it inherits from."""
    given = operation.attributes
    inherited = operation_class(operation.cls)
    if inherited is None:
        name = registered.method_of(operation.cls.name)
        for made in custom.operations(name, list(given.values()), {}):
            run.record(made, node, "op")
        return
    own = {name: value for name, value in given.items() if name not in OLDER}
    _invoke_instance(run, Instance(inherited.path, [], own), operations, node, depth)


def operation_class(cls: Class) -> Symbol | None:
    """The class of ``alembic.operations.ops`` that a class of the user's inherits from."""
    for one in cls.mro:
        for base in one.bases:
            if type(base) is Symbol and base.path.startswith("alembic.operations."):
                return base if parameters(base) else None
    return None


def parameters(cls: Symbol) -> tuple[str, ...]:
    """The positional parameters of ``ops.DropTableOp``, after which its attributes are called."""
    if cls.last in CONTAINERS:
        return ("table_name", "ops") if CONTAINERS[cls.last] else ("ops",)
    if cls.last == "CreateTableOp":
        return ("table_name", "columns")
    method = registered.method_of(cls.last)
    return SIGNATURES.get(_METHODS.get(method, method), ())


def contained(container: Instance) -> list[Value] | None:
    """The operations of ``UpgradeOps(ops=[…])``; None where it is none, or they are not known."""
    place = CONTAINERS.get(container.last)
    if place is None:
        return None
    given = container.arguments[place] if len(container.arguments) > place else ()
    return iterated(container.keywords.get("ops", given))


def _invoke_instance(
    run: Machine, operation: Instance, operations: Value, node: ast.expr, depth: int
) -> None:
    if operation.last in CONTAINERS:
        run.steps_left -= 1
        inner = contained(operation) if depth and run.steps_left > 0 else None
        for one in [UNKNOWN] if inner is None else inner:
            invoke(run, one, operations, node, depth - 1)
        return
    owner, _, last = operation.path.rpartition(".")
    arguments, keywords = list(operation.arguments), dict(operation.keywords)
    if last == "reverse" and arguments and isinstance(arguments[0], Instance):
        _invoke_reversed(run, arguments[0], operations, node, depth)
        return
    cls = last
    if last.startswith("from_"):
        cls = owner.rpartition(".")[2]
        action = None
        if cls in _OF_ITEMS and arguments:
            action = ddl.action(Instance(_OF_ITEMS[cls], arguments[:1], {}))
        if action is not None:
            run.record(action, node, "op")
            return
        if last == "from_column_and_tablename" and len(arguments) >= 3:
            keywords["schema"] = arguments[0]
            arguments = arguments[1:3]
    method = registered.method_of(cls)
    if not operation.path.startswith("alembic."):
        for made in custom.operations(method, arguments, keywords):
            run.record(made, node, "op")
        return
    _call(run, _METHODS.get(method, method), Call(node, arguments, keywords))


def _call(run: Machine, method: str, call: Call) -> None:
    """The method of ``op`` of that name, which takes nearly the same arguments."""
    node, arguments, keywords = call.node, call.arguments, call.keywords
    if method == "drop_column" and len(arguments) > 1 and isinstance(arguments[1], Instance):
        arguments = [arguments[0], schema_items.column(arguments[1]).name]
    elif method == "create_table":
        items = iterated(arguments[1] if len(arguments) > 1 else keywords.pop("columns", None))
        arguments = [*arguments[:1], *([UNKNOWN] if items is None else items)]
    elif method == "alter_column":
        keywords = {_KEYWORDS.get(name, name): value for name, value in keywords.items()}
    run.call(_OP.member(method), Call(node, arguments, keywords))


def _invoke_reversed(
    run: Machine, operation: Instance, operations: Value, node: ast.expr, depth: int
) -> None:
    """``ops.AddColumnOp("users", column).reverse()``."""
    arguments, keywords = operation.arguments, operation.keywords
    schema = {"schema": keywords["schema"]} if "schema" in keywords else {}
    path = operation.path.removesuffix(operation.last)
    reverse = _REVERSE.get(operation.last)
    if operation.last == "AddColumnOp" and len(arguments) > 1:
        name = schema_items.column(arguments[1]).name
        reversed_ = Instance(f"{path}DropColumnOp", [arguments[0], name], schema)
    elif operation.last == "CreateIndexOp" and len(arguments) > 1:
        given: dict[str, Value] = {**schema, "table_name": arguments[1]}
        reversed_ = Instance(f"{path}DropIndexOp", arguments[:1], given)
    elif reverse is not None and arguments:
        reversed_ = Instance(path + reverse, arguments[:2], schema)
    else:
        run.record(UnreadCall("op.invoke"), node, "op")
        return
    _invoke_instance(run, reversed_, operations, node, depth)


_REVERSE = {
    "CreateCheckConstraintOp": "DropConstraintOp",
    "CreateForeignKeyOp": "DropConstraintOp",
    "CreatePrimaryKeyOp": "DropConstraintOp",
    "CreateTableOp": "DropTableOp",
    "CreateUniqueConstraintOp": "DropConstraintOp",
}


def reverse(run: Machine, receiver: Value, name: str, call: Call) -> Value:
    """``ops.AddColumnOp(…).reverse()``."""
    if isinstance(receiver, Instance) and receiver.path.startswith("alembic.operations."):
        return Instance(f"{receiver.path}.reverse", [receiver], {})
    return MISSING


def inherited_parameters(cls: Symbol) -> tuple[str, ...] | None:
    """What the ``__init__`` of an operation takes; None where the class is none."""
    return parameters(cls) if cls.path.startswith("alembic.operations.") else None

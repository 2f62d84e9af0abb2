"""What Alembic offers: the methods of ``op``, of a batch, and the operation objects."""

from __future__ import annotations

import ast
import itertools
from collections.abc import Iterable
from typing import TYPE_CHECKING

from flake8_migrations.model.dialects import POSTGRESQL, SQLITE
from flake8_migrations.model.migration import ONE_OF_SEVERAL, Carrier
from flake8_migrations.model.module import imported_when_used
from flake8_migrations.model.operations import (
    UNKNOWN_NAME,
    Action,
    AddColumn,
    CreateIndex,
    DropIndex,
    RawSql,
    RecreateTable,
)
from flake8_migrations.model.text import FinalName
from flake8_migrations.reader import known
from flake8_migrations.reader.attributes import METHOD
from flake8_migrations.reader.library.alembic_actions import ACTIONS, name_in
from flake8_migrations.reader.library.schema_items import optional
from flake8_migrations.reader.library.signatures import IN_BATCH, NOT_IN_BATCH, SIGNATURES, bound_to
from flake8_migrations.reader.machine import Machine
from flake8_migrations.reader.values import (
    MISSING,
    UNKNOWN,
    AutocommitBlock,
    Batch,
    Call,
    Choice,
    Connection,
    Function,
    Instance,
    Partial,
    Rows,
    Symbol,
    Table,
    Unknown,
    Value,
    alternatives,
    mapped,
)

if TYPE_CHECKING:
    from flake8_migrations.reader import tables
    from flake8_migrations.reader.library import connections, faults, sqlalchemy_api
else:
    connections = imported_when_used("flake8_migrations.reader.library.connections")
    faults = imported_when_used("flake8_migrations.reader.library.faults")
    sqlalchemy_api = imported_when_used("flake8_migrations.reader.library.sqlalchemy_api")
    tables = imported_when_used("flake8_migrations.reader.tables")

_OP = Symbol("alembic.op")
_REGISTERING = frozenset({"implementation_for", "register_operation"})
_COMMENTS = frozenset({"create_table_comment", "drop_table_comment"})

_OFFERED = (
    _COMMENTS
    | _REGISTERING
    | frozenset("f get_bind get_context inline_literal invoke run_async".split())
)
"""What ``op`` and a batch offer beside their operations."""

MOST_COMBINATIONS = 64


_OWNERS_OF_METHODS = frozenset(
    "alembic.op alembic.op.impl alembic.context.op alembic.operations.op".split()
)
"""What has the methods of ``op``."""


def _call(run: Machine, symbol: Symbol, call: Call) -> Value:
    """Calls something of Alembic's."""
    owner, name = symbol.owner, symbol.last
    if owner in _OWNERS_OF_METHODS:
        return call_op(run, name, call)
    path = symbol.path
    if path in ("alembic.operations.Operations", "alembic.operations.base.Operations"):
        return Symbol("alembic.op")
    if path == "alembic.operations.Operations.context":
        return Symbol("alembic.op")
    if name in _REGISTERING:
        return _registering(path, call.arguments, call.keywords)
    if owner == "alembic.context":
        return run.call_context(name, call)
    if owner == "alembic.context.config":
        return run.call_config(name, call)
    if name in ("get_bind", "connection"):
        return Connection("own")
    if name == "autocommit_block":
        return AutocommitBlock()
    if name == "begin_transaction":
        return connections.begin_transaction(run, call.node)
    if name == "execute":
        return call_op(run, name, call)
    return Instance(path, call.arguments, call.keywords)


def call_context(run: Machine, name: str, call: Call) -> Value:
    """A function of ``alembic.context`` in a migration."""
    if name in ("get_bind", "connection"):
        return Connection("own")
    if name == "begin_transaction":
        return connections.begin_transaction(run, call.node)
    if name == "execute":
        return call_op(run, name, call)
    if name == "autocommit_block":
        return AutocommitBlock()
    return Instance(f"alembic.context.{name}", call.arguments, call.keywords)


def call_op(run: Machine, name: str, call: Call) -> Value:
    """A method of ``op``."""
    node, arguments, keywords = call.node, call.arguments, call.keywords
    if name in ACTIONS:
        bound = bound_to(name, SIGNATURES[name], arguments, keywords)
        if name == "bulk_insert" and run.adds_labels:
            run.given = frozenset(tables.strings_in([bound.get("rows", UNKNOWN)]))
        if name != "create_table":
            _record(run, name, bound, node, "op")
            run.given = frozenset()
            return UNKNOWN
        bound["*"] = arguments
        bound["*is_spread"] = isinstance(node, ast.Call) and any(
            [type(argument) is ast.Starred for argument in node.args]
        )
        _record(run, name, bound, node, "op")
        return Table(name_in(bound, "table_name", "schema"))
    if name == "execute":
        bound = bound_to(name, SIGNATURES[name], arguments, keywords)
        faults.of_op_execute(run, bound.get("sqltext", UNKNOWN), call)
        sqlalchemy_api.execute(run, bound.get("sqltext", UNKNOWN), "op.execute()", node)
        return UNKNOWN
    if name == "get_bind":
        return Connection("own")
    if name in ("f", "inline_literal"):
        text = call.argument(0, "name")
        return mapped(text, _final) if name == "f" else text
    if name == "batch_alter_table":
        bound = bound_to(name, SIGNATURES[name], arguments, keywords)
        return Batch(name_in(bound, "table_name", "schema"), optional(bound, "recreate") or "auto")
    if name == "get_context":
        return Instance("alembic.runtime.migration.MigrationContext", [], {})
    if name in _COMMENTS:
        run.record(RawSql("COMMENT ON TABLE", "comment"), node, "op")
        return UNKNOWN
    if name == "invoke":
        return _invoke(run, call.argument(0, "operation"), _OP, node)
    if name in _REGISTERING:
        return _registering(f"alembic.op.{name}", arguments, keywords)
    if name == "run_async":
        if arguments and isinstance(arguments[0], (Function, Partial)):
            given = [Connection("own"), *arguments[1:]]
            return run.call(arguments[0], Call(node, given, keywords))
        return UNKNOWN
    return _extension(run, name, call)


def _final(name: Value) -> Value:
    return FinalName(name) if isinstance(name, str) else name


def call_batch(run: Machine, batch: Batch, name: str, call: Call) -> Value:
    """A method of a batch: as ``op``'s, without the table."""
    if name == "__enter__":
        return batch
    parameters = IN_BATCH.get(name)
    if parameters is None:
        if name in NOT_IN_BATCH or name in _OFFERED:
            return call_op(run, name, call)
        return _extension(run, name, call, batch)
    bound = bound_to(name, parameters, call.arguments, call.keywords)
    bound["table_name"] = bound["source_table"] = batch.table
    bound["schema"] = bound["source_schema"] = batch.table.schema
    _record(run, name, bound, call.node, "batch")
    return UNKNOWN


def leave_batch(run: Machine, batch: Batch, node: ast.expr) -> None:
    """The end of a ``with op.batch_alter_table(…)``, where the table may be copied."""
    if batch.recreate == "always":
        run.record(RecreateTable(batch.table), node, "batch")
    elif batch.recreate == "auto" and "sqlite" in run.dialects:
        if any([_needs_copy(operation.action) for operation in run.batched]):
            dialects, run.dialects = run.dialects, SQLITE
            run.record(RecreateTable(batch.table), node, "batch")
            run.dialects = dialects


def _needs_copy(action: Action) -> bool:
    """Whether SQLite's own ALTER TABLE cannot do it, as Alembic decides that."""
    if isinstance(action, AddColumn):
        column = action.column
        is_constant = column.server_default is None or "(" not in column.server_default
        return column.foreign_key is not None or column.unique or not is_constant
    return not isinstance(action, (CreateIndex, DropIndex))


def _record(
    run: Machine, method: str, bound: dict[str, Value], node: ast.expr, carrier: Carrier
) -> None:
    """Notes what a method does, once for each combination of what its arguments may be."""
    make = ACTIONS[method]
    given = bound.get("rows")
    if isinstance(given, Rows) and not given.is_page:  # bulk_insert() of what was read
        outer, run.rows_of = run.rows_of, given.table
        run.record(make(bound), node, carrier)
        run.rows_of = outer
        return
    if _UNDECIDED.isdisjoint(map(type, bound.values())):
        run.record(make(bound), node, carrier)
        return
    actions: list[Action] = []
    for combination in _combinations({key: _resolved(run, one) for key, one in bound.items()}):
        action = make(combination)
        if action not in actions:
            actions.append(action)
    with run.guarded(len(actions) > 1, ONE_OF_SEVERAL):
        for action in actions:
            run.record(action, node, carrier)


_UNDECIDED = frozenset({Choice, Symbol})
"""What may stand for other values."""


def _combinations(bound: dict[str, Value]) -> Iterable[dict[str, Value]]:
    values = [alternatives(value) for value in bound.values()]
    rows = itertools.islice(itertools.product(*values), MOST_COMBINATIONS)
    return (dict(zip(bound, row, strict=True)) for row in rows)


def _resolved(run: Machine, value: Value) -> Value:
    """A constant imported from a module of the project, where that can be read."""
    if isinstance(value, Symbol) and not value.path.startswith(("sqlalchemy", "sqlmodel")):
        found = run.find(value)
        return value if found is UNKNOWN else found
    return value


def _extension(run: Machine, name: str, call: Call, batch: Batch | None = None) -> Value:
    """A method that Alembic itself does not have: of the project, of a library, or unknown."""
    from flake8_migrations.reader.library import custom, registered, third_party  # for few files

    value = registered.call_operation(run, name, batch or _OP, call)
    if value is not MISSING:
        return value
    if batch is not None and name in third_party.SAME_AS:
        return call_batch(run, batch, third_party.SAME_AS[name], call)
    same = third_party.SAME_AS.get(name)
    if same is not None:
        return call_op(run, same, call)
    node, arguments, keywords = call.node, call.arguments, call.keywords
    actions = third_party.operations(name, arguments, keywords)
    if actions is None:
        actions = custom.operations(name, arguments, keywords, batch and batch.table)
    dialects = run.dialects
    if name in third_party.ON_POSTGRESQL_ALONE:
        run.dialects = dialects & POSTGRESQL
    for action in actions if run.dialects else ():
        run.record(action, node, "op")
    run.dialects = dialects
    return UNKNOWN


def _call_as_op(run: Machine, receiver: Value, name: str, call: Call) -> Value:
    """A method with the name of one of ``op``'s; without a table it is one of a batch."""
    if type(receiver) is not Unknown or not (call.arguments or call.keywords):
        return MISSING
    names_table = len(call.arguments) > 1 or not _TABLES.isdisjoint(call.keywords)
    if names_table or name not in IN_BATCH or name == "drop_index":
        return call_op(run, name, call)
    return call_batch(run, Batch(UNKNOWN_NAME), name, call)


_TABLES = frozenset({"table_name", "source_table"})


def _call_inherited(run: Machine, receiver: Value, name: str, call: Call) -> Value:
    """A method that a class of the user's inherits from ``Operations``."""
    return call_op(run, name, call)


def _autocommit_block(run: Machine, receiver: Value, name: str, call: Call) -> Value:
    return AutocommitBlock()


def _begin_transaction(run: Machine, receiver: Value, name: str, call: Call) -> Value:
    return connections.begin_transaction(run, call.node)


def _impl(owner: Value) -> Value:
    """Of a MigrationContext."""
    return _OP if isinstance(owner, Instance) else METHOD


def _ops(owner: Value) -> Value:
    """What a container of operations holds."""
    return owner.keywords.get("ops", METHOD) if isinstance(owner, Instance) else METHOD


_invoke = known.when_called("operation_objects", "invoke")
_registering = known.when_called("registered", "registering")

known.MODULES["alembic"] = _call
known.METHODS[Batch] = call_batch
known.TELLING.update(autocommit_block=_autocommit_block, begin_transaction=_begin_transaction)
known.TELLING["reverse"] = known.when_called("operation_objects", "reverse")
known.INHERITED_PARAMETERS["alembic"] = known.when_called(
    "operation_objects", "inherited_parameters"
)
known.TRUSTED.add("autocommit_block")
known.HINTING.update(dict.fromkeys(SIGNATURES, _call_as_op))
known.ATTRIBUTES.update(op=lambda owner: _OP, impl=_impl, ops=_ops)
known.EXPORTED["alembic.op"] = (*SIGNATURES, "get_bind", "get_context", "f", "invoke")
known.INHERITED_METHODS.update(
    {
        "alembic.operations.Operations": _call_inherited,
        "alembic.operations.base.Operations": _call_inherited,
    }
)

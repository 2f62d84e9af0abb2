"""What Alembic offers: the methods of ``op``, of a batch, and the operation objects."""

from __future__ import annotations

import ast
import itertools
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from flake8_migrations.model.dialects import POSTGRESQL
from flake8_migrations.model.migration import ONE_OF_SEVERAL, Carrier
from flake8_migrations.model.operations import (
    Action,
    AddColumn,
    AlterColumn,
    ConstraintKind,
    CreateConstraint,
    CreateIndex,
    CreateTable,
    DropColumn,
    DropConstraint,
    DropIndex,
    DropTable,
    Insert,
    Name,
    RawSql,
    RecreateTable,
    Reference,
    RenameTable,
    SqlType,
    made,
)
from flake8_migrations.model.text import HOLE, FinalName
from flake8_migrations.reader.library import (
    connections,
    custom,
    operation_objects,
    registered,
    schema_items,
    sqlalchemy_api,
    third_party,
)
from flake8_migrations.reader.library.tables import table_of
from flake8_migrations.reader.values import (
    MISSING,
    UNKNOWN,
    UNKNOWN_KEYWORDS,
    AutocommitBlock,
    Batch,
    Choice,
    Connection,
    Function,
    Instance,
    Partial,
    Symbol,
    Table,
    Value,
    alternatives,
    iterated,
    mapped,
    text_of,
)

if TYPE_CHECKING:
    from flake8_migrations.reader.interpreter import Interpreter

SIGNATURES: dict[str, tuple[str, ...]] = {
    "add_column": ("table_name", "column"),
    "alter_column": ("table_name", "column_name"),
    "batch_alter_table": ("table_name", "schema"),
    "bulk_insert": ("table", "rows"),
    "create_check_constraint": ("constraint_name", "table_name", "condition"),
    "create_exclude_constraint": ("constraint_name", "table_name"),
    "create_foreign_key": (
        "constraint_name",
        "source_table",
        "referent_table",
        "local_cols",
        "remote_cols",
    ),
    "create_index": ("index_name", "table_name", "columns"),
    "create_primary_key": ("constraint_name", "table_name", "columns"),
    "create_table": ("table_name",),
    "create_unique_constraint": ("constraint_name", "table_name", "columns"),
    "drop_column": ("table_name", "column_name"),
    "drop_constraint": ("constraint_name", "table_name", "type_"),
    "drop_index": ("index_name", "table_name"),
    "drop_table": ("table_name",),
    "execute": ("sqltext",),
    "rename_table": ("old_table_name", "new_table_name"),
}
"""The positional parameters of ``op``'s methods, as Alembic 1.20 names them (a test compares)."""

_OWN_TABLE = ("table_name", "source_table")
"""The parameters that a batch's methods do not have."""

_NOT_IN_BATCH = frozenset(
    "batch_alter_table bulk_insert create_table drop_table execute rename_table".split()
)
IN_BATCH = {
    method: tuple([one for one in parameters if one not in _OWN_TABLE])
    for method, parameters in SIGNATURES.items()
    if method not in _NOT_IN_BATCH
}
"""The positional parameters of a batch's own methods."""

_OLDER_NAMES = {
    "name": ("constraint_name", "index_name", "new_column_name"),
    "tablename": ("table_name",),
    "source": ("source_table",),
    "referent": ("referent_table",),
    "type": ("type_",),
    "sql": ("sqltext",),
}
"""Keywords that older releases of Alembic took, with what they became."""
OLDER = frozenset(_OLDER_NAMES)

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


def canonical(path: str, op_helpers: Sequence[str]) -> str:
    """The path with the project's own names for ``op`` replaced by Alembic's."""
    if path.startswith("alembic.op."):
        return path
    for helper in (*op_helpers, "alembic.context.op", "alembic.operations.op"):
        if path == helper or path.startswith(f"{helper}."):
            return "alembic.op" + path[len(helper) :]
    return path


def call(
    run: Interpreter, path: str, arguments: list[Value], keywords: dict[str, Value], node: ast.expr
) -> Value:
    """Calls something of Alembic's by its full name."""
    owner, _, name = path.rpartition(".")
    if owner == "alembic.op" or owner == "alembic.op.impl":
        return call_op(run, name, arguments, keywords, node)
    if path in ("alembic.operations.Operations", "alembic.operations.base.Operations"):
        return Symbol("alembic.op")
    if path == "alembic.operations.Operations.context":
        return Symbol("alembic.op")
    if name in _REGISTERING:
        return registered.registering(path, arguments, keywords)
    if owner == "alembic.context":
        return run.call_context(name, arguments, keywords, node)
    if owner == "alembic.context.config":
        return run.call_config(name, arguments, keywords)
    if name in ("get_bind", "connection"):
        return Connection("own")
    if name == "autocommit_block":
        return AutocommitBlock()
    if name == "begin_transaction":
        return connections.begin_transaction(run, node)
    if name == "execute":
        return call_op(run, name, arguments, keywords, node)
    return Instance(path, arguments, keywords)


def call_context(
    run: Interpreter, name: str, arguments: list[Value], keywords: dict[str, Value], node: ast.expr
) -> Value:
    """A function of ``alembic.context`` in a migration."""
    if name in ("get_bind", "connection"):
        return Connection("own")
    if name == "begin_transaction":
        return connections.begin_transaction(run, node)
    if name == "execute":
        return call_op(run, name, arguments, keywords, node)
    if name == "autocommit_block":
        return AutocommitBlock()
    return Instance(f"alembic.context.{name}", arguments, keywords)


def call_op(
    run: Interpreter, name: str, arguments: list[Value], keywords: dict[str, Value], node: ast.expr
) -> Value:
    """A method of ``op``."""
    if name in _ACTIONS:
        bound = _bound(name, SIGNATURES[name], arguments, keywords)
        if name != "create_table":
            _record(run, name, bound, node, "op")
            return UNKNOWN
        bound["*"] = arguments
        bound["*is_spread"] = isinstance(node, ast.Call) and any(
            [type(argument) is ast.Starred for argument in node.args]
        )
        _record(run, name, bound, node, "op")
        return Table(_name(bound, "table_name", "schema"))
    if name == "execute":
        bound = _bound(name, SIGNATURES[name], arguments, keywords)
        sqlalchemy_api.execute(run, bound.get("sqltext", UNKNOWN), "op.execute()", node)
        return UNKNOWN
    if name == "get_bind":
        return Connection("own")
    if name in ("f", "inline_literal"):
        text = arguments[0] if arguments else keywords.get("name", UNKNOWN)
        return mapped(text, _final) if name == "f" else text
    if name == "batch_alter_table":
        bound = _bound(name, SIGNATURES[name], arguments, keywords)
        return Batch(_name(bound, "table_name", "schema"), _optional(bound, "recreate") or "auto")
    if name == "get_context":
        return Instance("alembic.runtime.migration.MigrationContext", [], {})
    if name in _COMMENTS:
        run.record(RawSql("COMMENT ON TABLE", "comment"), node, "op")
        return UNKNOWN
    if name == "invoke":
        operation = arguments[0] if arguments else keywords.get("operation", UNKNOWN)
        return operation_objects.invoke(run, operation, _OP, node)
    if name in _REGISTERING:
        return registered.registering(f"alembic.op.{name}", arguments, keywords)
    if name == "run_async":
        if arguments and isinstance(arguments[0], (Function, Partial)):
            return run.call(arguments[0], [Connection("own"), *arguments[1:]], keywords, node)
        return UNKNOWN
    return _extension(run, name, arguments, keywords, node)


def _final(name: Value) -> Value:
    return FinalName(name) if isinstance(name, str) else name


def call_batch(
    run: Interpreter,
    batch: Batch,
    name: str,
    arguments: list[Value],
    keywords: dict[str, Value],
    node: ast.expr,
) -> Value:
    """A method of a batch: as ``op``'s, without the table."""
    if name == "__enter__":
        return batch
    parameters = IN_BATCH.get(name)
    if parameters is None:
        if name in _NOT_IN_BATCH or name in _OFFERED:
            return call_op(run, name, arguments, keywords, node)
        return _extension(run, name, arguments, keywords, node, batch)
    bound = _bound(name, parameters, arguments, keywords)
    bound["table_name"] = bound["source_table"] = batch.table
    bound["schema"] = bound["source_schema"] = batch.table.schema
    _record(run, name, bound, node, "batch")
    return UNKNOWN


def leave_batch(run: Interpreter, batch: Batch, node: ast.expr) -> None:
    """The end of a ``with op.batch_alter_table(…)``, where the table may be copied."""
    if batch.recreate == "always":
        run.record(RecreateTable(batch.table), node, "batch")
    elif batch.recreate == "auto" and "sqlite" in run.dialects:
        if any([_needs_copy(operation.action) for operation in run.batched]):
            dialects, run.dialects = run.dialects, _SQLITE
            run.record(RecreateTable(batch.table), node, "batch")
            run.dialects = dialects


_SQLITE = frozenset({"sqlite"})


def _needs_copy(action: Action) -> bool:
    """Whether SQLite's own ALTER TABLE cannot do it, as Alembic decides that."""
    if isinstance(action, AddColumn):
        column = action.column
        is_constant = column.server_default is None or "(" not in column.server_default
        return column.foreign_key is not None or column.unique or not is_constant
    return not isinstance(action, (CreateIndex, DropIndex))


def _bound(
    method: str, parameters: tuple[str, ...], arguments: list[Value], keywords: dict[str, Value]
) -> dict[str, Value]:
    """The arguments by the names of the parameters."""
    bound = dict(zip(parameters, arguments))
    if OLDER.isdisjoint(keywords):
        bound |= keywords
        return bound
    for keyword, value in keywords.items():
        for name in _OLDER_NAMES.get(keyword, ()):
            if name in parameters or (name == "new_column_name" and method == "alter_column"):
                keyword = name
        bound[keyword] = value
    return bound


def _record(
    run: Interpreter, method: str, bound: dict[str, Value], node: ast.expr, carrier: Carrier
) -> None:
    """Notes what a method does, once for each combination of what its arguments may be."""
    make = _ACTIONS[method]
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


def _resolved(run: Interpreter, value: Value) -> Value:
    """A constant imported from a module of the project, where that can be read."""
    if isinstance(value, Symbol) and not value.path.startswith(("sqlalchemy", "sqlmodel")):
        found = run.project.find(run, value)
        return value if found is UNKNOWN else found
    return value


def _extension(
    run: Interpreter,
    name: str,
    arguments: list[Value],
    keywords: dict[str, Value],
    node: ast.expr,
    batch: Batch | None = None,
) -> Value:
    """A method that Alembic itself does not have: of the project, of a library, or unknown."""
    value = registered.call_operation(run, name, batch or _OP, arguments, keywords, node)
    if value is not MISSING:
        return value
    if batch is not None and name in third_party.SAME_AS:
        return call_batch(run, batch, third_party.SAME_AS[name], arguments, keywords, node)
    same = third_party.SAME_AS.get(name)
    if same is not None:
        return call_op(run, same, arguments, keywords, node)
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


def _text(bound: dict[str, Value], key: str) -> str:
    value = bound.get(key, UNKNOWN)
    return HOLE if value is None else text_of(value)


def _optional(bound: dict[str, Value], key: str) -> str | None:
    value = bound.get(key)
    return None if value is None else text_of(value)


def _name(bound: dict[str, Value], key: str, schema: str) -> Name:
    value = bound.get(key, UNKNOWN)
    if type(value) is Name:
        return value
    if type(value) is Table:
        return value.name
    text = value if type(value) is str else text_of(value)
    return made(Name, (text, _optional(bound, schema)))


def _flag(bound: dict[str, Value], key: str) -> bool:
    """A keyword that is surely true, be it by a number."""
    value = bound.get(key)
    return value is True or (isinstance(value, int) and bool(value))


def _may_say(bound: dict[str, Value], key: str) -> bool:
    """A keyword that may be true: what IF NOT EXISTS may have found is nobody's to lose."""
    return key in bound and _known_flag(bound, key) is not False


def _known_flag(bound: dict[str, Value], key: str) -> bool | None:
    """A keyword that is true or false; None where it is given by a value nobody knows."""
    if key not in bound:
        return None if UNKNOWN_KEYWORDS in bound else False
    value = bound[key]
    return bool(value) if value is None or isinstance(value, (bool, int)) else None


def _create_table(bound: dict[str, Value]) -> Action:
    table = _name(bound, "table_name", "schema")
    parts = schema_items.parts(bound.get("*", ()), table, _flag(bound, "*is_spread"))
    return CreateTable(
        table,
        parts.columns,
        parts.constraints,
        _may_say(bound, "if_not_exists"),
        "prefixes" in bound and any("TEMP" in text_of(one).upper() for one in _prefixes(bound)),
        indexes=parts.indexes,
        is_open=parts.is_open,
    )


def _prefixes(bound: dict[str, Value]) -> list[Value]:
    return iterated(bound["prefixes"]) or []


def _drop_table(bound: dict[str, Value]) -> Action:
    return DropTable(_name(bound, "table_name", "schema"), _flag(bound, "if_exists"))


def _rename_table(bound: dict[str, Value]) -> Action:
    return RenameTable(
        _name(bound, "old_table_name", "schema"), _name(bound, "new_table_name", "schema")
    )


_INLINE = ("inline_primary_key", "inline_references")


def _add_column(bound: dict[str, Value]) -> Action:
    column = schema_items.column(bound.get("column", UNKNOWN))
    table = _name(bound, "table_name", "schema")
    inline = frozenset([one for one in _INLINE if _flag(bound, one)])
    return AddColumn(table, column, _may_say(bound, "if_not_exists"), inline)


def _drop_column(bound: dict[str, Value]) -> Action:
    column = bound.get("column_name", UNKNOWN)
    name = schema_items.column(column).name if isinstance(column, Instance) else text_of(column)
    return DropColumn(_name(bound, "table_name", "schema"), name, _flag(bound, "if_exists"))


def _alter_column(bound: dict[str, Value]) -> Action:
    nullable, existing = bound.get("nullable"), bound.get("existing_nullable")
    default = bound.get("server_default", False)  # False is Alembic's own "leave it alone"
    return AlterColumn(
        _name(bound, "table_name", "schema"),
        _text(bound, "column_name"),
        _optional(bound, "new_column_name"),
        schema_items.sql_type(bound.get("type_")),
        schema_items.sql_type(bound.get("existing_type")),
        _optional(bound, "postgresql_using"),
        nullable if isinstance(nullable, bool) else None,
        existing if isinstance(existing, bool) else None,
        schema_items.server_default(default),
        default is None,
        False,
        frozenset(bound),
        None if default is False else schema_items.refused_default(default),
        _optional(bound, "comment"),
        _using_cast(bound),
        schema_items.server_default(bound.get("existing_server_default")),
    )


def _using_cast(bound: dict[str, Value]) -> SqlType | None:
    using = bound.get("postgresql_using")
    if using is None:
        return None
    from flake8_migrations.sql.types import plain_cast  # hardly any migration needs it

    return plain_cast(text_of(using), _text(bound, "column_name"))


def _create_index(bound: dict[str, Value]) -> Action:
    return CreateIndex(
        _optional(bound, "index_name"),
        _name(bound, "table_name", "schema"),
        schema_items.names(bound.get("columns", UNKNOWN)),
        _flag(bound, "unique"),
        _known_flag(bound, "postgresql_concurrently"),
        _may_say(bound, "if_not_exists"),
        using=_optional(bound, "postgresql_using"),
        prefix=_optional(bound, "mysql_prefix"),
        where=schema_items.where(bound),
    )


def _drop_index(bound: dict[str, Value]) -> Action:
    table = bound.get("table_name")
    return DropIndex(
        _text(bound, "index_name"),
        None if table is None else _name(bound, "table_name", "schema"),
        _optional(bound, "schema"),
        _known_flag(bound, "postgresql_concurrently"),
        _flag(bound, "if_exists"),
    )


def _create_constraint(kind: ConstraintKind) -> Callable[[dict[str, Value]], Action]:
    def make(bound: dict[str, Value]) -> Action:
        return CreateConstraint(
            kind,
            _optional(bound, "constraint_name"),
            _name(bound, "table_name", "schema"),
            schema_items.names(bound["columns"]) if "columns" in bound else (),
            condition=_optional(bound, "condition"),
            not_valid=_known_flag(bound, "postgresql_not_valid"),
        )

    return make


def _create_foreign_key(bound: dict[str, Value]) -> Action:
    return CreateConstraint(
        "foreign key",
        _optional(bound, "constraint_name"),
        _name(bound, "source_table", "source_schema"),
        schema_items.names(bound.get("local_cols", UNKNOWN)),
        Reference(
            _name(bound, "referent_table", "referent_schema"),
            schema_items.names(bound.get("remote_cols", UNKNOWN)),
            _optional(bound, "ondelete"),
        ),
        not_valid=_known_flag(bound, "postgresql_not_valid"),
    )


_CONSTRAINT_TYPES: dict[str, ConstraintKind] = {
    "foreignkey": "foreign key",
    "unique": "unique",
    "check": "check",
    "primary": "primary key",
}


def _drop_constraint(bound: dict[str, Value]) -> Action:
    return DropConstraint(
        _optional(bound, "constraint_name") if "constraint_name" in bound else HOLE,
        _name(bound, "table_name", "schema"),
        _CONSTRAINT_TYPES.get(_text(bound, "type_")),
        _flag(bound, "if_exists"),
    )


def _bulk_insert(bound: dict[str, Value]) -> Action:
    rows = bound.get("rows")
    is_written_out = type(rows) is list and all(type(one) is dict for one in rows)
    return Insert(table_of(bound.get("table", UNKNOWN)), (), is_written_out)


_ACTIONS: dict[str, Callable[[dict[str, Value]], Action]] = {
    "add_column": _add_column,
    "alter_column": _alter_column,
    "bulk_insert": _bulk_insert,
    "create_check_constraint": _create_constraint("check"),
    "create_exclude_constraint": _create_constraint("exclude"),
    "create_foreign_key": _create_foreign_key,
    "create_index": _create_index,
    "create_primary_key": _create_constraint("primary key"),
    "create_table": _create_table,
    "create_unique_constraint": _create_constraint("unique"),
    "drop_column": _drop_column,
    "drop_constraint": _drop_constraint,
    "drop_index": _drop_index,
    "drop_table": _drop_table,
    "rename_table": _rename_table,
}

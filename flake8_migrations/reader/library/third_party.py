"""Operations that well-known libraries add to ``op``, as what they really do to a database.

Each was read in the library's own code: alembic_utils, alembic-postgresql-enum,
alembic-autogenerate-enums, alembic-pg-enum-generator, alembic-enums, alembic-dddl, GeoAlchemy2,
sqlalchemy-declarative-extensions and SQLAlchemy-Utils.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from flake8_migrations.model.operations import (
    UNKNOWN_NAME,
    VIEWS,
    Action,
    AlterColumn,
    AlterEnum,
    CreateObject,
    Delete,
    DropObject,
    Insert,
    Maintenance,
    Name,
    Privileges,
    RawSql,
    RenameObject,
    SqlType,
    TransactionControl,
    UnreadSql,
    Update,
)
from flake8_migrations.model.text import HOLE, is_known
from flake8_migrations.reader.library.views import read_by_select, read_by_view
from flake8_migrations.reader.machine import Machine
from flake8_migrations.reader.tables import table_of
from flake8_migrations.reader.values import (
    MISSING,
    UNKNOWN,
    Call,
    Instance,
    Symbol,
    Value,
    iterated,
    text_of,
)

Made = Callable[[list[Value], dict[str, Value]], "list[Action] | None"]

SAME_AS = {
    "add_geospatial_column": "add_column",
    "create_geospatial_index": "create_index",
    "create_geospatial_table": "create_table",
    "drop_geospatial_column": "drop_column",
    "drop_geospatial_index": "drop_index",
    "drop_geospatial_table": "drop_table",
}
"""GeoAlchemy2's operations, which take the same arguments as Alembic's own."""

ON_POSTGRESQL_ALONE = frozenset({"add_enum_value", "sync_enum_values"})
"""Operations that do nothing on other databases."""


def operations(
    method: str, arguments: list[Value], keywords: dict[str, Value]
) -> list[Action] | None:
    """What the method does; None where it is none that is known here."""
    make = _OPERATIONS.get(method)
    return None if make is None else make(arguments, keywords)


def _given(arguments: list[Value], keywords: dict[str, Value], *names: str) -> Iterator[Value]:
    """The arguments of these names, in their order; UNKNOWN for one that is left out."""
    for position, name in enumerate(names):
        at_place = arguments[position] if position < len(arguments) else UNKNOWN
        yield keywords.get(name, at_place)


def _name(schema: Value, name: Value) -> Name:
    return Name(text_of(name), None if schema is None or schema is UNKNOWN else text_of(schema))


# alembic_utils


def _entity(verb: str) -> Made:
    def make(arguments: list[Value], keywords: dict[str, Value]) -> list[Action] | None:
        [target] = _given(arguments, keywords, "target")
        if not isinstance(target, Instance):
            return None
        if target.last == "PGGrantTable":
            return [_grant(target, verb == "drop")]
        made = _made_by(target)
        table = _table_of(target)
        if verb == "drop":
            cascade = keywords.get("cascade") is True
            return [DropObject(made.kind, made.name, table, cascade=cascade)]
        return [made._replace(or_replace=verb == "replace", table=table)]

    return make


def _grant(target: Instance, is_revoked: bool) -> RawSql:
    """``PGGrantTable("public", "loans", ["id"], "clerk", "SELECT")``."""
    schema, table, columns, role, grant = _given(
        target.arguments, target.keywords, "schema", "table", "columns", "role", "grant"
    )
    word = text_of(grant).rpartition(".")[2].upper()
    names = (_name(schema, table),)
    privileges = Privileges(is_revoked, (word,), "TABLE", names, (text_of(role).lower(),))
    return RawSql("REVOKE" if is_revoked else "GRANT", "privilege", privileges=privileges)


def _made_by(entity: Instance) -> CreateObject:
    """What ``PGView("public", "open_loans", …)`` or ``PGView.from_sql("CREATE VIEW …")`` makes."""
    cls, _, constructor = entity.path.rpartition(".")
    if constructor.startswith("from_"):
        kind = _kind(cls.rpartition(".")[2])
        text = entity.arguments[0] if entity.arguments else entity.keywords.get("sql")
        made = _created_by(text) if constructor == "from_sql" else None
        if made is None:
            return CreateObject(kind, Name(HOLE), selects_from=(UNKNOWN_NAME,))
        return made._replace(kind=kind)
    schema, signature, definition = _given(
        entity.arguments, entity.keywords, "schema", "signature", "definition"
    )
    kind = _kind(entity.last)
    name = Name(text_of(signature).partition("(")[0], text_of(schema))
    if kind not in VIEWS:
        return CreateObject(kind, name)
    if isinstance(definition, str):
        made = _created_by(f"CREATE {kind} v AS {definition}")
        if made is not None:
            return made._replace(name=name)
    return CreateObject(kind, name, selects_from=read_by_view([definition]))


def _created_by(text: Value) -> CreateObject | None:
    """The first object that the SQL creates."""
    from flake8_migrations.sql import recognise  # hardly anybody needs it

    actions = [one.action for one in recognise(text)] if isinstance(text, str) else []
    return next((one for one in actions if isinstance(one, CreateObject)), None)


def _kind(cls: str) -> str:
    return cls.removeprefix("PG").lower().replace("materializedview", "materialized view")


def _table_of(entity: Instance) -> Name | None:
    """The table of a PGTrigger or PGPolicy: ``on_entity="public.loans"``."""
    if entity.last not in ("PGTrigger", "PGPolicy"):
        return None
    _, _, third = _given(entity.arguments, entity.keywords, "schema", "signature", "on_entity")
    text = text_of(third)
    schema, _, name = text.rpartition(".")
    own = text_of(entity.keywords.get("schema", (entity.arguments or [UNKNOWN])[0]))
    return Name(name, schema or (own if is_known(own) else None)) if is_known(name) else None


# enums


def _sync_enum_values(arguments: list[Value], keywords: dict[str, Value]) -> list[Action]:
    """Of alembic-postgresql-enum, or of alembic-autogenerate-enums, which asks for old values."""
    old_values = iterated(keywords.get("old_values"))
    fourth = iterated(arguments[3]) if len(arguments) > 3 else None
    if old_values is None and fourth and all(isinstance(one, str) for one in fourth):
        old_values = iterated(arguments[2])
    if old_values is not None or "name" in keywords:
        return _autogenerated(arguments, keywords, old_values)
    schema, name, values, columns, _ = _given(
        arguments,
        keywords,
        "enum_schema",
        "enum_name",
        "new_values",
        "affected_columns",
        "enum_values_to_rename",
    )
    return rewritten_enum(_name(schema, name), _labels(values), _references(columns, schema))


def _autogenerated(
    arguments: list[Value], keywords: dict[str, Value], old_values: list[Value] | None
) -> list[Action]:
    schema, name, _, values, columns, should_reverse = _given(
        arguments,
        keywords,
        "schema",
        "name",
        "old_values",
        "new_values",
        "affected_columns",
        "should_reverse",
    )
    enum, labels = _name(schema, name), _labels(values)
    if should_reverse is True and iterated(columns) is not None:
        return rewritten_enum(enum, labels, _references(columns, UNKNOWN))
    old = {text_of(one) for one in old_values or ()}
    added = [AlterEnum(enum, label) for label in labels if label not in old]
    return [TransactionControl("COMMIT"), *added]


def rewritten_enum(
    enum: Name, labels: tuple[str, ...], columns: list[tuple[Name, str]]
) -> list[Action]:
    """A new type takes the name of the old one, and every column is converted to it."""
    old = Name(f"{enum.name}_old", enum.schema)
    new_type = SqlType("enum", (), enum.name, exists=True)
    return [
        RenameObject("type", enum, old),
        CreateObject("type", enum, labels),
        *[
            AlterColumn(table, column, type=new_type, using=f"{column}::text::{enum}")
            for table, column in columns
        ],
        DropObject("type", old),
    ]


def _labels(values: Value) -> tuple[str, ...]:
    texts = tuple(map(text_of, iterated(values) or [UNKNOWN]))
    return texts if all(map(is_known, texts)) else ()


def _references(columns: Value, schema: Value) -> list[tuple[Name, str]]:
    """Tables and columns, of ``TableReference(…)`` or of tuples."""
    items = iterated(columns)
    found = []
    for item in [UNKNOWN] if items is None else items:
        given = iterated(item) or []
        if isinstance(item, Instance):
            table, column, place = _given(
                item.arguments, item.keywords, "table_name", "column_name", "table_schema"
            )
            found.append((_name(schema if place is UNKNOWN else place, table), text_of(column)))
        else:
            table, column = _given(given, {}, "", "")
            found.append((_name(schema, table), text_of(column)))
    return found


def _add_enum_value(arguments: list[Value], keywords: dict[str, Value]) -> list[Action]:
    """Of alembic-postgresql-enum, and of alembic-pg-enum-generator (``value``)."""
    schema, name, value = _given(arguments, keywords, "enum_schema", "enum_name", "new_value")
    return [AlterEnum(_name(schema, name), text_of(keywords.get("value", value)))]


def enum_migration(migration: Instance, method: str) -> list[Action] | None:
    """``EnumMigration(op, "state", old_options, new_options, …).upgrade()`` of alembic-enums."""
    _, name, old, new, columns = _given(
        migration.arguments,
        migration.keywords,
        "op",
        "enum_name",
        "old_options",
        "new_options",
        "columns",
    )
    schema = migration.keywords.get("schema")
    if method.startswith("upgrade"):
        labels = _labels(new)
    elif method.startswith("downgrade"):
        labels = _labels(old)
    else:
        return None
    references = [
        (_name(one.keywords.get("schema"), table), text_of(column))
        for one in iterated(columns) or ()
        if isinstance(one, Instance)
        for table, column in [_given(one.arguments, one.keywords, "table", "name")]
    ]
    return rewritten_enum(_name(schema, name), labels, references)


# others


def _run_ddl_script(arguments: list[Value], keywords: dict[str, Value]) -> list[Action]:
    """Of alembic-dddl: statements of a file whose folder its own configuration names."""
    return [UnreadSql("op.run_ddl_script()")]


def _rows(action: Callable[[Name], Action]) -> Made:
    """Of sqlalchemy-declarative-extensions: single rows, by their keys."""
    return lambda arguments, keywords: [
        action(next(table_of(one) for one in _given(arguments, keywords, "table")))
    ]


_OPERATIONS: dict[str, Made] = {
    "add_enum_value": _add_enum_value,
    "create_entity": _entity("create"),
    "create_geospatial_constraints": lambda arguments, keywords: [],  # SQL Server's alone
    "delete_table_row": _rows(lambda table: Delete(table, True)),
    "drop_entity": _entity("drop"),
    "drop_geospatial_constraints": lambda arguments, keywords: [],
    "insert_table_row": _rows(Insert),
    "replace_entity": _entity("replace"),
    "run_ddl_script": _run_ddl_script,
    "sync_enum_values": _sync_enum_values,
    "update_table_row": _rows(lambda table: Update(table, True)),
}


def construct(value: Instance) -> Action | None:
    """What executing ``CreateView(…)`` or ``DropView(…)`` of SQLAlchemy-Utils does."""
    if not value.path.startswith("sqlalchemy_utils."):
        return None
    if value.last == "CreateView":
        name, query, materialized, replace = _given(
            value.arguments, value.keywords, "name", "selectable", "materialized", "replace"
        )
        kind = "materialized view" if materialized is True else "view"
        reads, is_replaced = read_by_select(query), replace is True
        return CreateObject(kind, Name(text_of(name)), or_replace=is_replaced, selects_from=reads)
    if value.last == "DropView":
        name, materialized, cascade = _given(
            value.arguments, value.keywords, "name", "materialized", "cascade"
        )
        kind = "materialized view" if materialized is True else "view"
        return DropObject(kind, Name(text_of(name)), None, True, cascade is not False)
    return None


def refreshed(run: Machine, symbol: Symbol, call: Call) -> Value:
    """What calling ``refresh_materialized_view(session, "totals")`` of SQLAlchemy-Utils does."""
    if symbol.root != "sqlalchemy_utils":
        return MISSING
    arguments, keywords = call.arguments, call.keywords
    _, view, concurrently = _given(arguments, keywords, "session", "name", "concurrently")
    concurrently = concurrently is True
    action = Maintenance(
        "REFRESH MATERIALIZED VIEW", Name(text_of(view)), concurrently=concurrently
    )
    run.record(action, call.node, "op")
    return Instance(symbol.path, arguments, keywords, symbol.last)


def migrated_enum(run: Machine, migration: Instance, name: str, call: Call) -> Value:
    for action in enum_migration(migration, name) or ():
        run.record(action, call.node, "op")
    return UNKNOWN

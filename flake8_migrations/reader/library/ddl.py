"""SQLAlchemy's schema items and DDL constructs as operations.

``CreateTable(t)`` that is executed, ``t.create(bind)`` and ``op.create_table`` do the same.
"""

from __future__ import annotations

from collections.abc import Callable

from flake8_migrations.model.operations import (
    UNKNOWN_NAME,
    Action,
    CreateConstraint,
    CreateIndex,
    CreateObject,
    CreateTable,
    DropConstraint,
    DropIndex,
    DropObject,
    DropTable,
    Name,
    RawSql,
)
from flake8_migrations.model.text import HOLE
from flake8_migrations.reader.library import schema_items
from flake8_migrations.reader.library.views import read_by_select
from flake8_migrations.reader.tables import columns_in, table_of, tables_in
from flake8_migrations.reader.values import (
    UNKNOWN,
    ColumnReference,
    Instance,
    Table,
    Value,
    iterated,
    text_of,
)

_ENUMS = ("Enum", "ENUM")


def action(construct: Instance) -> Action | None:
    """What executing the construct does; None where it is none of those that are known here."""
    make = _CONSTRUCTS.get(construct.last)
    return None if make is None else make(construct)


def created(item: Instance, asks: bool) -> Action | None:
    """What ``item.create(bind)`` does; ``asks`` is its ``checkfirst``."""
    make = _CREATED.get(item.last)
    return None if make is None else make(item, asks)


def dropped(item: Instance) -> Action | None:
    """What ``item.drop(bind)`` does."""
    make = _DROPPED.get(item.last)
    return None if make is None else make(item, False, False)


def create_table(table: Value, asks: bool = False) -> CreateTable:
    """The table of a ``Table`` object; of its columns only what its definition says."""
    name = table_of(table)
    definition = table.definition if isinstance(table, Table) else None
    if definition is None:
        return CreateTable(name, if_not_exists=asks, is_open=True)
    items = definition.arguments[2:]
    is_open = any(keyword.startswith("autoload") for keyword in definition.keywords)
    prefixes = iterated(definition.keywords.get("prefixes")) or ()
    parts = schema_items.parts(items, name, is_open)
    return CreateTable(
        name,
        parts.columns,
        parts.constraints,
        asks,
        any("TEMP" in text_of(one).upper() for one in prefixes),
        indexes=parts.indexes,
        is_open=parts.is_open,
        is_partitioned=schema_items.is_partitioned(definition.keywords),
    )


def _subject(construct: Instance) -> Value:
    if construct.arguments:
        return construct.arguments[0]
    return construct.keywords.get("element", construct.keywords.get("name", UNKNOWN))


def _says(construct: Instance, keyword: str) -> bool:
    return construct.keywords.get(keyword) is True


def _may_say(construct: Instance, keyword: str) -> bool:
    """Whether it may be true, as far as the value is known."""
    return construct.keywords.get(keyword) not in (None, False)


def _create_table(construct: Instance) -> Action:
    return create_table(_subject(construct), _may_say(construct, "if_not_exists"))


def _drop_table(construct: Instance) -> Action:
    return DropTable(table_of(_subject(construct)), _says(construct, "if_exists"))


def _create_item(kind: str) -> Callable[[Instance], Action]:
    def make(construct: Instance) -> Action:
        item = _subject(construct)
        if not isinstance(item, Instance) or item.last not in _CREATED:
            item = Instance(kind, [UNKNOWN], {})
        return _CREATED[item.last](item, _may_say(construct, "if_not_exists"))

    return make


def _drop_item(kind: str) -> Callable[[Instance], Action]:
    def make(construct: Instance) -> Action:
        item = _subject(construct)
        if not isinstance(item, Instance) or item.last not in _DROPPED:
            item = Instance(kind, [UNKNOWN], {})
        drop = _DROPPED[item.last]
        return drop(item, _says(construct, "if_exists"), _says(construct, "cascade"))

    return make


def _create_schema(construct: Instance) -> Action:
    name = Name(text_of(_subject(construct)))
    return CreateObject("schema", name, if_not_exists=_may_say(construct, "if_not_exists"))


def _drop_schema(construct: Instance) -> Action:
    return DropObject(
        "schema",
        Name(text_of(_subject(construct))),
        None,
        _says(construct, "if_exists"),
        _says(construct, "cascade"),
    )


def _new_name(construct: Instance, keyword: str) -> Name:
    """The name of what ``CreateView(select, "v")`` or ``CreateTableAs(select, "t")`` creates."""
    given = construct.arguments[1] if len(construct.arguments) > 1 else UNKNOWN
    schema = construct.keywords.get("schema")
    name = text_of(construct.keywords.get(keyword, given))
    return Name(name, None if schema is None else text_of(schema))


def _kind_of_view(construct: Instance) -> str:
    return "materialized view" if _says(construct, "materialized") else "view"


def table_made(construct: Instance) -> Table | None:
    """``CreateView(…).table`` and ``CreateTableAs(…).table``: what is there once it is executed."""
    if construct.last == "CreateView":
        return Table(_new_name(construct, "view_name"))
    if construct.last == "CreateTableAs":
        return Table(_new_name(construct, "table_name"))
    return Table(_new_name(construct, "name")) if construct.last == "into" else None


def _create_view(construct: Instance) -> Action:
    name = _new_name(construct, "view_name")
    kind, or_replace = _kind_of_view(construct), _says(construct, "or_replace")
    shows = _selected_columns(construct.arguments) if kind == "view" else ()
    query = construct.arguments[0] if construct.arguments else UNKNOWN
    return CreateObject(
        kind, name, or_replace=or_replace, shows=shows, selects_from=read_by_select(query)
    )


def _selected_columns(arguments: list[Value]) -> tuple[str, ...]:
    """The columns that a view shows, where its query lists columns and nothing else."""
    query = arguments[0] if arguments else UNKNOWN
    if type(query) is not Instance or query.last != "select":
        return ()
    columns = [one for one in query.arguments if type(one) is ColumnReference]
    return tuple(one.name for one in columns) if len(columns) == len(query.arguments) else ()


def _drop_view(construct: Instance) -> Action:
    name = table_of(_subject(construct))
    return DropObject(_kind_of_view(construct), name, None, _says(construct, "if_exists"))


def _create_table_as(construct: Instance, keyword: str = "table_name") -> Action:
    """``CreateTableAs(select, "t")`` and ``select.into("t")``."""
    return CreateTable(
        _new_name(construct, keyword),
        if_not_exists=_may_say(construct, "if_not_exists"),
        temporary=_says(construct, "temporary"),
        copied_from=tuple(tables_in(construct.arguments[:1])),
        is_open=True,
    )


def _comment(what: str) -> Callable[[Instance], Action]:
    return lambda construct: RawSql(f"COMMENT ON {what}", "comment")


def _create_type(item: Instance, asks: bool) -> Action:
    labels = schema_items.labels(item)
    return CreateObject("type", _name_of(item), labels, if_not_exists=asks)


def _create_index(item: Instance, asks: bool) -> Action:
    made = schema_items.index(item, _table_of(item))
    concurrently = item.keywords.get("postgresql_concurrently", False)
    return made._replace(
        concurrently=concurrently if isinstance(concurrently, bool) else None, if_not_exists=asks
    )


def _create_sequence(item: Instance, asks: bool) -> Action:
    starts = schema_items.starts_elsewhere(item)
    return CreateObject("sequence", _name_of(item), if_not_exists=asks, starts_elsewhere=starts)


def _create_domain(item: Instance, asks: bool) -> Action:
    constrained = item.keywords.get("check") is not None or item.keywords.get("not_null") is True
    name = _name_of(item)
    return CreateObject("domain", name, constrained=constrained, if_not_exists=asks)


def _create_constraint(item: Instance, asks: bool) -> Action:
    made = schema_items.constraint(item, _table_of(item))
    assert made is not None  # its class is one of those that are read there
    not_valid = item.keywords.get("postgresql_not_valid", False)
    return made._replace(not_valid=not_valid if isinstance(not_valid, bool) else None)


def _drop_type(item: Instance, asks: bool, cascade: bool) -> Action:
    return DropObject("type", _name_of(item), None, asks, cascade)


def _drop_index(item: Instance, asks: bool, cascade: bool) -> Action:
    made = _create_index(item, False)
    assert isinstance(made, CreateIndex)
    table = None if made.table == UNKNOWN_NAME else made.table
    name = HOLE if made.name is None else made.name
    return DropIndex(name, table, table and table.schema, made.concurrently, asks, cascade)


def _drop_sequence(item: Instance, asks: bool, cascade: bool) -> Action:
    return DropObject("sequence", _name_of(item), None, asks, cascade)


def _drop_domain(item: Instance, asks: bool, cascade: bool) -> Action:
    return DropObject("domain", _name_of(item), None, asks, cascade)


def _drop_constraint(item: Instance, asks: bool, cascade: bool) -> Action:
    made = _create_constraint(item, False)
    assert isinstance(made, CreateConstraint)
    return DropConstraint(made.name, made.table, made.kind, asks, cascade)


def _name_of(item: Instance) -> Name:
    name = item.keywords.get("name", UNKNOWN)
    if item.last in _ENUMS:
        name = schema_items.enum_name(item) or UNKNOWN
    elif name is UNKNOWN and item.arguments:
        name = item.arguments[0]
    schema = item.keywords.get("schema")
    return Name(text_of(name), None if schema is None else text_of(schema))


def _table_of(item: Instance) -> Name:
    """The table that an index or constraint was given to, or the one of its columns."""
    owner = item.keywords.get(schema_items.OWNER, item.keywords.get("_table"))
    if isinstance(owner, Table):
        return owner.name
    columns = columns_in([*map(_listed, item.arguments), item.keywords.get("columns")])
    return columns[0].table if columns else UNKNOWN_NAME


def _listed(value: Value) -> Value:
    return list(value) if type(value) is tuple else value


_CREATED: dict[str, Callable[[Instance, bool], Action]] = {
    "Enum": _create_type,
    "ENUM": _create_type,
    "DOMAIN": _create_domain,
    "Index": _create_index,
    "Sequence": _create_sequence,
    **dict.fromkeys(schema_items.CONSTRAINTS, _create_constraint),
}
"""By the class of the schema item."""

_DROPPED: dict[str, Callable[[Instance, bool, bool], Action]] = {
    "Enum": _drop_type,
    "ENUM": _drop_type,
    "DOMAIN": _drop_domain,
    "Index": _drop_index,
    "Sequence": _drop_sequence,
    **dict.fromkeys(schema_items.CONSTRAINTS, _drop_constraint),
}

_CONSTRUCTS: dict[str, Callable[[Instance], Action]] = {
    "AddConstraint": _create_item("CheckConstraint"),
    "CreateDomainType": _create_item("DOMAIN"),
    "CreateEnumType": _create_item("ENUM"),
    "CreateIndex": _create_item("Index"),
    "CreateSchema": _create_schema,
    "CreateSequence": _create_item("Sequence"),
    "CreateTable": _create_table,
    "CreateTableAs": _create_table_as,
    "CreateView": _create_view,
    "DropColumnComment": _comment("COLUMN"),
    "DropConstraint": _drop_item("CheckConstraint"),
    "DropConstraintComment": _comment("CONSTRAINT"),
    "DropDomainType": _drop_item("DOMAIN"),
    "DropEnumType": _drop_item("ENUM"),
    "DropIndex": _drop_item("Index"),
    "DropSchema": _drop_schema,
    "DropSequence": _drop_item("Sequence"),
    "DropTable": _drop_table,
    "DropTableComment": _comment("TABLE"),
    "DropView": _drop_view,
    "SetColumnComment": _comment("COLUMN"),
    "SetConstraintComment": _comment("CONSTRAINT"),
    "SetTableComment": _comment("TABLE"),
    "into": lambda construct: _create_table_as(construct, "name"),
}
"""By the class of the construct; a test holds them against SQLAlchemy's own."""

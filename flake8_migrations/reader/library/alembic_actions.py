"""The operations that ``op``'s methods are, by the arguments that they are given."""

from __future__ import annotations

from collections.abc import Callable

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
    Reference,
    RenameTable,
    SqlType,
)
from flake8_migrations.model.text import HOLE
from flake8_migrations.reader.library import (
    schema_items,
)
from flake8_migrations.reader.library.schema_items import optional
from flake8_migrations.reader.tables import table_of
from flake8_migrations.reader.values import (
    UNKNOWN,
    UNKNOWN_KEYWORDS,
    Instance,
    Table,
    Value,
    iterated,
    text_of,
)


def _text(bound: dict[str, Value], key: str) -> str:
    value = bound.get(key, UNKNOWN)
    return HOLE if value is None else text_of(value)


def name_in(bound: dict[str, Value], key: str, schema: str) -> Name:
    value = bound.get(key, UNKNOWN)
    if type(value) is Name:
        return value
    if type(value) is Table:
        return value.name
    text = value if type(value) is str else text_of(value)
    return Name(text, optional(bound, schema) if schema in bound else None)


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
    table = name_in(bound, "table_name", "schema")
    parts = schema_items.parts(bound.get("*", ()), table, _flag(bound, "*is_spread"))
    return CreateTable(
        table,
        parts.columns,
        parts.constraints,
        _may_say(bound, "if_not_exists"),
        "prefixes" in bound and any("TEMP" in text_of(one).upper() for one in _prefixes(bound)),
        indexes=parts.indexes,
        is_open=parts.is_open,
        is_partitioned=schema_items.is_partitioned(bound),
    )


def _prefixes(bound: dict[str, Value]) -> list[Value]:
    return iterated(bound["prefixes"]) or []


def _drop_table(bound: dict[str, Value]) -> Action:
    return DropTable(name_in(bound, "table_name", "schema"), _flag(bound, "if_exists"))


def _rename_table(bound: dict[str, Value]) -> Action:
    return RenameTable(
        name_in(bound, "old_table_name", "schema"), name_in(bound, "new_table_name", "schema")
    )


_INLINE = ("inline_primary_key", "inline_references")


def _add_column(bound: dict[str, Value]) -> Action:
    column = schema_items.column(bound.get("column", UNKNOWN))
    table = name_in(bound, "table_name", "schema")
    inline = frozenset([one for one in _INLINE if _flag(bound, one)])
    return AddColumn(table, column, _may_say(bound, "if_not_exists"), inline)


def _drop_column(bound: dict[str, Value]) -> Action:
    column = bound.get("column_name", UNKNOWN)
    name = schema_items.column(column).name if isinstance(column, Instance) else text_of(column)
    keywords = frozenset([one for one in _OF_SQL_SERVER if _known_flag(bound, one) is not False])
    table = name_in(bound, "table_name", "schema")
    return DropColumn(table, name, _flag(bound, "if_exists"), False, keywords)


_OF_SQL_SERVER = ("mssql_drop_default", "mssql_drop_check", "mssql_drop_foreign_key")


def _alter_column(bound: dict[str, Value]) -> Action:
    nullable, existing = bound.get("nullable"), bound.get("existing_nullable")
    default = bound.get("server_default", False)  # False is Alembic's own "leave it alone"
    is_identity = isinstance(default, Instance) and default.last == "Identity"
    if is_identity:
        default = False
    return AlterColumn(
        name_in(bound, "table_name", "schema"),
        _text(bound, "column_name"),
        optional(bound, "new_column_name"),
        schema_items.sql_type(bound.get("type_")),
        schema_items.sql_type(bound.get("existing_type")),
        optional(bound, "postgresql_using"),
        nullable if isinstance(nullable, bool) else None,
        existing if isinstance(existing, bool) else None,
        schema_items.server_default(default),
        default is None,
        is_identity,
        frozenset(bound),
        None if default is False else schema_items.refused_default(default),
        optional(bound, "comment"),
        _using_cast(bound),
        schema_items.server_default(bound.get("existing_server_default")),
        is_recollated=_is_recollated(bound),
        is_always=is_identity and schema_items.is_always(bound["server_default"]),
        starts_elsewhere=is_identity and schema_items.starts_elsewhere(bound["server_default"]),
        parameters=schema_items.parameters(default),
    )


def _is_recollated(bound: dict[str, Value]) -> bool:
    """Whether both types are given with collations that are known to differ."""
    if "type_" not in bound or "existing_type" not in bound:
        return False
    new, old = (schema_items.collation(bound[one]) for one in ("type_", "existing_type"))
    return HOLE not in (new, old) and new != old


def _using_cast(bound: dict[str, Value]) -> SqlType | None:
    using = bound.get("postgresql_using")
    if using is None:
        return None
    from flake8_migrations.sql.types import plain_cast  # hardly any migration needs it

    return plain_cast(text_of(using), _text(bound, "column_name"))


def _create_index(bound: dict[str, Value]) -> Action:
    return CreateIndex(
        optional(bound, "index_name"),
        name_in(bound, "table_name", "schema"),
        schema_items.names(bound.get("columns", UNKNOWN)),
        _flag(bound, "unique"),
        _known_flag(bound, "postgresql_concurrently"),
        _may_say(bound, "if_not_exists"),
        using=optional(bound, "postgresql_using"),
        prefix=optional(bound, "mysql_prefix"),
        where=schema_items.where(bound),
        where_on=schema_items.where_on(bound),
        of_prefix=schema_items.is_of_prefix(bound),
        is_special=schema_items.is_special(bound),
    )


def _drop_index(bound: dict[str, Value]) -> Action:
    is_unsaid = bound.get("table_name") is None and UNKNOWN_KEYWORDS not in bound
    return DropIndex(
        _text(bound, "index_name"),
        None if is_unsaid else name_in(bound, "table_name", "schema"),
        optional(bound, "schema"),
        _known_flag(bound, "postgresql_concurrently"),
        _flag(bound, "if_exists"),
    )


def _create_constraint(kind: ConstraintKind) -> Callable[[dict[str, Value]], Action]:
    def make(bound: dict[str, Value]) -> Action:
        return CreateConstraint(
            kind,
            optional(bound, "constraint_name"),
            name_in(bound, "table_name", "schema"),
            schema_items.names(bound["columns"]) if "columns" in bound else (),
            condition=schema_items.condition_of(bound["condition"])
            if "condition" in bound
            else None,
            not_valid=_known_flag(bound, "postgresql_not_valid"),
        )

    return make


def _create_foreign_key(bound: dict[str, Value]) -> Action:
    return CreateConstraint(
        "foreign key",
        optional(bound, "constraint_name"),
        name_in(bound, "source_table", "source_schema"),
        schema_items.names(bound.get("local_cols", UNKNOWN)),
        Reference(
            name_in(bound, "referent_table", "referent_schema"),
            schema_items.names(bound.get("remote_cols", UNKNOWN)),
            optional(bound, "ondelete"),
            onupdate=optional(bound, "onupdate"),
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
        optional(bound, "constraint_name") if "constraint_name" in bound else HOLE,
        name_in(bound, "table_name", "schema"),
        _CONSTRAINT_TYPES.get(_text(bound, "type_")),
        _flag(bound, "if_exists"),
        is_untyped=bound.get("type_") is None and UNKNOWN_KEYWORDS not in bound,
    )


def _bulk_insert(bound: dict[str, Value]) -> Action:
    rows = bound.get("rows")
    is_written_out = type(rows) is list and {dict}.issuperset(map(type, rows[:_FIRST_ROWS]))
    numbered = schema_items.numbered(rows) if type(rows) is list else ()
    return Insert(table_of(bound.get("table", UNKNOWN)), (), is_written_out, numbered)


_FIRST_ROWS = 1_000
"""Those that are looked at: thousands of lines may insert the same long list."""


ACTIONS: dict[str, Callable[[dict[str, Value]], Action]] = {
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

"""``owner.name`` and ``owner[key]``, but for the user's own classes (see ``classes``)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from flake8_migrations.model.operations import UNKNOWN_NAME, Name
from flake8_migrations.model.text import HOLE
from flake8_migrations.reader.library import connections, ddl
from flake8_migrations.reader.library.tables import table_of
from flake8_migrations.reader.values import (
    UNKNOWN,
    Class,
    ColumnReference,
    Connection,
    Dialect,
    DialectName,
    FilePath,
    Instance,
    Listing,
    Metadata,
    Method,
    Query,
    Reflected,
    ReflectedName,
    Sql,
    Symbol,
    Table,
    TableColumns,
    Unknown,
    Value,
    choice,
    text_of,
)

METHOD = object()
"""What ``member`` gives where nothing is known but that it may be called."""


def member(owner: Value, name: str) -> Value:
    """The value of ``owner.name``, or METHOD: what is called at once needs no value."""
    kind = type(owner)
    if kind is Symbol:
        return _of_symbol(owner, name) if name in _SPECIAL else owner.member(name)
    find = _OF.get(kind)
    if find is not None:
        return find(owner, name)
    if name == "value" and kind in (str, int):  # of a member of an enumeration
        return owner
    return METHOD


def _of_dialect(owner: Dialect, name: str) -> Value:
    return DialectName() if name in ("name", "dialect_description") else METHOD


def _of_connection(owner: Connection, name: str) -> Value:
    if name == "dialect":
        return Dialect()
    found = connections.member(owner, name)
    if found is not None:
        return found
    return DialectName() if name == "name" else METHOD


def _of_table(owner: Table, name: str) -> Value:
    if name in ("c", "columns"):
        return TableColumns(owner.name)
    if name == "name":
        return owner.name.name
    return Metadata() if name == "metadata" else METHOD


def _of_columns(owner: TableColumns, name: str) -> Value:
    return ColumnReference(owner.table, name)


def _of_metadata(owner: Metadata, name: str) -> Value:
    if name == "tables":
        return Listing("metadata.tables", HOLE)
    if name == "sorted_tables":
        return Listing("metadata.sorted_tables", Table(UNKNOWN_NAME))
    return METHOD


def _of_sql(owner: Sql, name: str) -> Value:
    return owner.text if name == "text" else METHOD


def _of_path(owner: FilePath, name: str) -> Value:
    if name == "parent":
        return FilePath(owner.path.rpartition("/")[0] or ".")
    return METHOD


def _of_method(owner: Method, name: str) -> Value:
    return Dialect() if name == "dialect" else METHOD


_SPECIAL = frozenset({"__dict__", "__table__", "dialect", "metadata", "query"})
"""Attributes that say something of any owner, also of one that is only imported."""


def _of_symbol(owner: Symbol, name: str) -> Value:
    if name == "__dict__":
        return UNKNOWN
    if name == "dialect" and not owner.path.startswith(("sqlalchemy", "alembic")):
        return Dialect()
    if name == "metadata":
        return Metadata()
    if name == "query" and owner.last[:1].isupper():
        return Query(table_of(owner))
    if name == "__table__":
        return Table(table_of(owner))
    return owner.member(name)


def _of_unknown(owner: Value, name: str) -> Value:
    if name == "dialect":
        return Dialect()
    if name == "op" or (name == "impl" and isinstance(owner, Instance)):  # of a MigrationContext
        return Symbol("alembic.op")
    if name == "metadata":
        return Metadata()
    if name == "sorted_tables":
        return Listing(name, Table(UNKNOWN_NAME))
    if name in ("bind", "connection", "table") and isinstance(owner, Instance):
        return Connection() if name != "table" else ddl.table_made(owner) or METHOD
    if name in ("c", "columns"):
        return TableColumns(table_of(owner))
    if name == "ops" and isinstance(owner, Instance):
        return owner.keywords.get("ops", METHOD)
    return METHOD


_OF: dict[type, Callable[[Any, str], Value]] = {
    Connection: _of_connection,
    Dialect: _of_dialect,
    FilePath: _of_path,
    Instance: _of_unknown,
    Metadata: _of_metadata,
    Method: _of_method,
    Sql: _of_sql,
    Table: _of_table,
    TableColumns: _of_columns,
    Unknown: _of_unknown,
}


def subscript(owner: Value, key: Value) -> Value:
    kind = type(owner)
    if kind is Reflected:
        return ReflectedName(owner) if key == "name" else UNKNOWN
    if kind is Listing:
        return Table(Name(text_of(key)))
    if kind is TableColumns:
        return ColumnReference(owner.table, text_of(key))
    if kind is dict:
        if isinstance(key, (str, int)) and key in owner:
            return owner[key]
        return UNKNOWN if isinstance(key, (str, int)) else choice(list(owner.values()))
    if kind is Class:  # a member of an enumeration; else ``Class[T]``
        return owner.members.get(text_of(key), UNKNOWN) if owner.is_enum else owner
    if kind in (list, tuple, str):
        if type(key) is int and -len(owner) <= key < len(owner):
            return owner[key]
        if key is UNKNOWN and kind is not str and owner:
            return choice(list(owner))
    return UNKNOWN

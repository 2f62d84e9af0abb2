"""``owner.name`` and ``owner[key]``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flake8_migrations.operations import UNKNOWN_NAME, Name
from flake8_migrations.reader.sqlalchemy_api import table_of
from flake8_migrations.reader.values import (
    UNKNOWN,
    Class,
    ColumnReference,
    Connection,
    Dialect,
    DialectName,
    FilePath,
    Function,
    Instance,
    Listing,
    Metadata,
    Method,
    Object,
    Query,
    Sql,
    Symbol,
    Table,
    TableColumns,
    Unknown,
    Value,
    choice,
    text_of,
)
from flake8_migrations.text import HOLE

if TYPE_CHECKING:
    from flake8_migrations.reader.interpreter import Interpreter


def attribute(run: Interpreter, owner: Value, name: str) -> Value:
    if isinstance(owner, Symbol):
        return _of_symbol(owner, name)
    if isinstance(owner, Dialect):
        return DialectName() if name == "name" else Method(owner, name)
    if name == "dialect" and isinstance(owner, (Unknown, Connection, Instance, Method)):
        return Dialect()
    if isinstance(owner, Connection):
        if name in ("engine", "connection", "bind", "raw_connection"):
            return owner
        return DialectName() if name == "name" else Method(owner, name)
    if isinstance(owner, Class):
        return _of_class(owner, name)
    if isinstance(owner, Object):
        return _of_object(owner, name)
    if isinstance(owner, Table):
        if name in ("c", "columns"):
            return TableColumns(owner.name)
        if name == "name":
            return owner.name.name
        return Metadata() if name == "metadata" else Method(owner, name)
    if isinstance(owner, TableColumns):
        return ColumnReference(owner.table, name)
    if isinstance(owner, Metadata):
        if name == "tables":
            return Listing("metadata.tables", HOLE)
        if name == "sorted_tables":
            return Listing("metadata.sorted_tables", Table(UNKNOWN_NAME))
        return Method(owner, name)
    if isinstance(owner, Sql) and name == "text":
        return owner.text
    if isinstance(owner, FilePath) and name == "parent":
        return FilePath(owner.path.rpartition("/")[0] or ".")
    if isinstance(owner, (Unknown, Instance)):
        return _of_unknown(owner, name)
    return Method(owner, name)


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
    if name == "op":
        return Symbol("alembic.op")
    if name == "metadata":
        return Metadata()
    if name == "sorted_tables":
        return Listing(name, Table(UNKNOWN_NAME))
    if name in ("bind", "connection") and isinstance(owner, Instance):
        return Connection()
    if name in ("c", "columns"):
        return TableColumns(table_of(owner))
    return Method(owner, name)


def _of_class(owner: Class, name: str) -> Value:
    member = owner.find(name)
    if isinstance(member, Instance) and member.last in ("Column", "mapped_column", "Field"):
        return ColumnReference(table_of(owner), name)
    if member is not UNKNOWN:
        return member
    if name == "__table__":
        return Table(table_of(owner))
    if name == "query":
        return Query(table_of(owner))
    if name == "metadata":
        return Metadata()
    if name == "__name__":
        return owner.node.name
    return Method(owner, name)


def _of_object(owner: Object, name: str) -> Value:
    if name in owner.attributes:
        return owner.attributes[name]
    member = owner.cls.find(name)
    if isinstance(member, Function):
        decorators = getattr(member.node, "decorator_list", [])
        static = any(getattr(one, "id", None) == "staticmethod" for one in decorators)
        return member if static else member.bound_to(owner)
    return Method(owner, name) if member is UNKNOWN else member


def subscript(owner: Value, key: Value) -> Value:
    if isinstance(owner, Listing):
        return Table(Name(text_of(key)))
    if isinstance(owner, TableColumns):
        return ColumnReference(owner.table, text_of(key))
    if type(owner) is dict:
        if isinstance(key, (str, int)) and key in owner:
            return owner[key]
        return UNKNOWN if isinstance(key, (str, int)) else choice(list(owner.values()))
    if type(owner) in (list, tuple, str):
        if type(key) is int and -len(owner) <= key < len(owner):
            return owner[key]
        if key is UNKNOWN and type(owner) is not str and owner:
            return choice(list(owner))
    return UNKNOWN

"""SQLAlchemy's MetaData as plain tables and foreign keys."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any, TypeAlias

from flake8_migrations.graph import errors
from flake8_migrations.model.namedtuple import NamedTuple
from flake8_migrations.model.operations import Column, Name, SqlType
from flake8_migrations.model.schema import (
    ForeignKey,
    Kind,
    Schema,
    Source,
    Table,
    TableIndex,
    normalized,
    sort_key,
)

if TYPE_CHECKING:
    import sqlalchemy


class Filters(NamedTuple):
    """The functions of env.py that tell autogenerate what to leave alone."""

    include_object: Callable[..., object] | None = None
    include_name: Callable[..., object] | None = None


class Labelled(NamedTuple):
    """A MetaData and what the user would write to name it."""

    label: str
    metadata: sqlalchemy.MetaData
    filters: Filters = Filters()


def _refuse(error: errors.GraphError, what_is_done: str) -> None:
    raise error


Passing: TypeAlias = "Callable[[errors.GraphError, str], None]"
"""Told of what is not as it should be, and what is done about it all the same; it may raise."""


def schema_of(metadatas: Iterable[Labelled], pass_over: Passing = _refuse) -> Schema:
    """The tables of several MetaData as one schema.

    Raises:
        LoadError: A table is in more than one of them.
    """
    owners: dict[Name, Labelled] = {}
    for one in metadatas:
        for table in one.metadata.tables.values():
            other = owners.setdefault(name_of(table), one)
            if other is not one:
                raise errors.several_metadatas(str(name_of(table)), [other.label, one.label])
    tables = [table for one in _distinct(owners) for table in one.metadata.tables.values()]
    waiting = _deferred(tables)
    if waiting:
        names = sorted((name_of(table) for table in tables if table in waiting), key=sort_key)
        done = "foreign keys to them are taken as they are written"
        pass_over(errors.deferred_reflection(list(map(str, names))), done)
    return normalized(
        Schema(
            tuple(_table(table)._replace(is_complete=table not in waiting) for table in tables),
            tuple(key for table in tables for key in _keys(table, waiting, pass_over)),
            (),
            tuple(
                (name_of(table), name_of(needed))
                for table in tables
                for needed in getattr(table, "_extra_dependencies", ())
            ),
        )
    )


def _distinct(owners: dict[Name, Labelled]) -> Iterator[Labelled]:
    yield from {id(one.metadata): one for one in owners.values()}.values()


def name_of(table: Any) -> Name:
    """The name of a SQLAlchemy table."""
    return Name(str(table.name), str(table.schema) if table.schema else None)


def _table(table: sqlalchemy.Table) -> Table:
    unique = tuple(sorted(set(_unique(table))))
    columns = tuple(_column(one, unique) for one in table.columns if not one.system)
    return Table(
        name_of(table),
        columns,
        unique=unique,
        kind=_kind(table),
        made_from=tuple(_sources(table)),
        indexes=tuple(sorted(map(_index, table.indexes), key=repr)),
        comment=table.comment,
    )


def _index(index: sqlalchemy.Index) -> TableIndex:
    from sqlalchemy import Column

    is_plain = all(isinstance(one, Column) for one in index.expressions)
    columns = tuple(str(column.name) for column in index.columns) if is_plain else ()
    return TableIndex(None if index.name is None else str(index.name), columns, bool(index.unique))


def _kind(table: sqlalchemy.Table) -> Kind:
    """What the metadata makes of it: SQLAlchemy knows views since 2.1, and ``info`` holds what
    Alembic's documentation puts there for tables that stand for views."""
    if getattr(table, "is_view", False):
        is_stored = getattr(getattr(table, "_creator_ddl", None), "materialized", False)
        return "materialized view" if is_stored else "view"
    if table.info.get("is_view") is True:
        return "view"
    options = table.dialect_kwargs
    return "partitioned table" if options.get("postgresql_partition_by") else "table"


def _sources(table: sqlalchemy.Table) -> Iterator[Source]:
    """What a view selects from, and what a table inherits from."""
    from sqlalchemy import Table as SqlalchemyTable
    from sqlalchemy.sql import visitors

    query = getattr(getattr(table, "_creator_ddl", None), "selectable", None)
    if query is not None and getattr(table, "is_view", False):
        names = {
            name_of(one) for one in visitors.iterate(query) if isinstance(one, SqlalchemyTable)
        }
        yield from (Source("selects from", name) for name in sorted(names, key=sort_key))
    inherits = table.dialect_kwargs.get("postgresql_inherits") or ()
    for parent in (inherits,) if isinstance(inherits, str) else inherits:
        schema, _, name = str(parent).rpartition(".")
        yield Source("inherits from", Name(name, schema or table.schema))


def _unique(table: sqlalchemy.Table) -> Iterator[tuple[str, ...]]:
    """What ``unique=True`` makes of a column is among the constraints or the indexes."""
    from sqlalchemy import Column, UniqueConstraint

    for constraint in table.constraints:
        if isinstance(constraint, UniqueConstraint) and len(constraint.columns):
            yield tuple(str(column.name) for column in constraint.columns)
    for index in table.indexes:
        is_partial = any(
            option.endswith("_where") and condition is not None
            for option, condition in index.dialect_kwargs.items()
        )
        if index.unique and not is_partial and index.expressions:
            if all(isinstance(one, Column) for one in index.expressions):
                yield tuple(str(column.name) for column in index.columns)


def _column(column: sqlalchemy.Column[Any], unique: tuple[tuple[str, ...], ...]) -> Column:
    return Column(
        str(column.name),
        _type(column.type),
        column.nullable,
        primary_key=column.primary_key,
        unique=(str(column.name),) in unique,
        indexed=bool(column.index),
        comment=column.comment,
    )


def _type(kind: Any) -> SqlType | None:
    """The type as PostgreSQL writes it, or the database that has it."""
    from sqlalchemy.dialects import registry

    from flake8_migrations.sql.types import sql_type

    own = type(kind).__module__.removeprefix("sqlalchemy.dialects.").partition(".")[0]
    for name in dict.fromkeys((own, "postgresql", "mysql", "mssql", "oracle")):
        if name in _DIALECTS:
            dialect = registry.load(name)()
            try:
                text = kind.compile(dialect=dialect)
                labels = _labels(kind.dialect_impl(dialect))
            except Exception:  # a type of the application's own may raise anything
                continue
            found = sql_type(text)
            is_enum = labels and found.type_name is not None
            return found._replace(name="enum", arguments=labels) if is_enum else found
    return None


def _labels(kind: Any) -> tuple[str, ...]:
    """Those of an enum type of the database's own, or of what a ``TypeDecorator`` makes one."""
    from sqlalchemy import TypeDecorator

    while isinstance(kind, TypeDecorator):
        kind = kind.impl
    is_enum = getattr(kind, "native_enum", False)
    return tuple(map(str, getattr(kind, "enums", ()))) if is_enum else ()


_DIALECTS = frozenset({"postgresql", "mysql", "mssql", "oracle", "sqlite"})


def _deferred(tables: Iterable[sqlalchemy.Table]) -> frozenset[sqlalchemy.Table]:
    """The tables of models whose columns are still to come from the database."""
    extension = sys.modules.get("sqlalchemy.ext.declarative.extensions")
    waiting = [getattr(extension, "DeferredReflection", None)]
    found: set[object] = set()
    while waiting:
        one = waiting.pop()
        if isinstance(one, type):
            found.add(vars(one).get("__table__"))
            waiting += one.__subclasses__()
    return frozenset(table for table in tables if table in found)


def _keys(
    table: sqlalchemy.Table, waiting: frozenset[sqlalchemy.Table], pass_over: Passing
) -> Iterator[ForeignKey]:
    from sqlalchemy.exc import SQLAlchemyError

    for constraint in table.foreign_key_constraints:
        columns = tuple(str(element.parent.name) for element in constraint.elements)
        try:
            # never by splitting "schema.table.column": any of them may hold a dot
            referred = tuple(str(element.column.name) for element in constraint.elements)
            referred_table = name_of(constraint.elements[0].column.table)
        except SQLAlchemyError as error:
            target = table.metadata.tables.get(str(getattr(error, "table_name", "")))
            if target is None or target not in waiting:
                key = f"{name_of(table)}.{', '.join(columns)}"
                pass_over(_unknown(table, key, error), "it is left out")
                continue
            referred = tuple(one.target_fullname.rpartition(".")[2] for one in constraint.elements)
            referred_table = name_of(target)
        name = constraint.name
        yield ForeignKey(
            name_of(table),
            columns,
            referred_table,
            referred,
            str(name) if isinstance(name, str) else None,
            any(element.parent.nullable for element in constraint.elements),
            bool(constraint.use_alter),
            constraint.ondelete,
        )


def _unknown(table: sqlalchemy.Table, key: str, error: Exception) -> errors.GraphError:
    """What a foreign key names and the metadata does not have: a table, or a column of one."""
    known = {str(name_of(one)): one for one in table.metadata.tables.values()}
    referred = str(getattr(error, "table_name", "an unknown table"))
    if referred in known:
        column = str(getattr(error, "column_name", ""))
        return errors.unknown_column(key, referred, column, known[referred].columns.keys())
    return errors.unknown_reference(key, referred, known)

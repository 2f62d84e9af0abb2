"""The tables and columns that SQLAlchemy's objects and expressions name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from flake8_migrations.model.operations import UNKNOWN_NAME, Name
from flake8_migrations.model.text import is_known
from flake8_migrations.reader.values import (
    Class,
    ColumnReference,
    Instance,
    Query,
    Statement,
    Table,
    Value,
)

_DEEPEST = 6
"""Levels of an expression that are looked through."""


def table_of(value: Value) -> Name:
    """The table that a table object, a model or a statement's target names."""
    if isinstance(value, Table):
        return value.name
    if isinstance(value, Class):
        return _table_of_class(value)
    if isinstance(value, (Query, Statement, ColumnReference)):
        return value.table
    if isinstance(value, str):
        return Name(value)
    if isinstance(value, Instance) and value.last in ("aliased", "alias") and value.arguments:
        return table_of(value.arguments[0])
    return UNKNOWN_NAME


def _table_of_class(model: Class) -> Name:
    declared = model.find("__table__")
    if isinstance(declared, Table):
        return declared.name
    name = model.find("__tablename__")
    if not isinstance(name, str):
        return UNKNOWN_NAME
    arguments = model.find("__table_args__")
    options = arguments[-1] if type(arguments) is tuple and arguments else arguments
    schema = options.get("schema") if type(options) is dict else None
    return Name(name, schema if isinstance(schema, str) else None)


def parts_of(values: Iterable[Value], depth: int = _DEEPEST) -> Iterator[Value]:
    """What an expression of SQLAlchemy's is put together from, the calls themselves left out."""
    for value in values:
        if isinstance(value, Instance):
            if depth:
                yield from parts_of([*value.arguments, *value.keywords.values()], depth - 1)
        elif type(value) is list:
            if depth:
                yield from parts_of(value, depth - 1)
        else:
            yield value


def strings_in(values: Iterable[Value], depth: int = _DEEPEST) -> Iterator[str]:
    """The strings that rows, parameters or an expression hold."""
    for value in values:
        if isinstance(value, str):
            yield value
        elif depth and isinstance(value, Instance):
            yield from strings_in([*value.arguments, *value.keywords.values()], depth - 1)
        elif depth and type(value) is dict:
            yield from strings_in(value.values(), depth - 1)
        elif depth and type(value) is list:
            yield from strings_in(value, depth - 1)


def asks_for_some(values: Iterable[Value], depth: int = _DEEPEST) -> bool:
    """Whether a condition takes some rows at a time: ``….limit(1000)``, ``….between(a, b)``."""
    return any(
        value.last in ("limit", "between", "fetch")
        or asks_for_some([*value.arguments, *value.keywords.values()], depth - 1)
        for value in values
        if depth and isinstance(value, Instance)
    )


def tables_in(values: Iterable[Value]) -> list[Name]:
    """The tables that an expression of SQLAlchemy's reads."""
    found: list[Name] = []
    for value in parts_of(values):
        if isinstance(value, (Table, ColumnReference, Class)):
            name = table_of(value)
            if is_known(name.name) and name not in found:
                found.append(name)
    return found


def columns_in(values: Iterable[Value]) -> list[ColumnReference]:
    """The columns that an expression of SQLAlchemy's names."""
    return [one for one in parts_of(values) if isinstance(one, ColumnReference)]

"""What a migration asks the connected database about itself, through SQLAlchemy's inspector.

``sqlalchemy_api`` says which methods these are.
"""

from __future__ import annotations

from collections.abc import Callable

from flake8_migrations.model.conditions import Asked
from flake8_migrations.model.operations import Name
from flake8_migrations.model.text import HOLE
from flake8_migrations.reader.conditions import asked
from flake8_migrations.reader.machine import Machine
from flake8_migrations.reader.values import (
    MISSING,
    Call,
    Class,
    Listing,
    Reflected,
    Repeated,
    Value,
    text_of,
)


def inspected(run: Machine, receiver: Value, name: str, call: Call) -> Value:
    """What a method of an inspector gives; the table is the first text among its arguments."""
    if isinstance(receiver, Class):
        return listed(run, receiver, name, call) if name in _LISTING else MISSING
    keywords = call.keywords
    given = (*call.arguments, keywords.get("table_name"), keywords.get("index_name"))
    table, second, *_ = (*(one for one in given if isinstance(one, str)), HOLE, HOLE)
    schema = keywords.get("schema")
    return _INSPECTING[name](run, Name(table, None if schema is None else text_of(schema)), second)


def _has_table(run: Machine, table: Name, _: str) -> Value:
    return asked(Asked("table", table, at=len(run.operations)))


def _has_index(run: Machine, table: Name, index: str) -> Value:
    return asked(Asked("index", table, index, len(run.operations)))


def _get_table_names(run: Machine, *_: object) -> Value:
    return Listing("get_table_names()", HOLE, len(run.operations))


def _get_columns(run: Machine, table: Name, _: str) -> Value:
    return Repeated(Reflected("column", table, len(run.operations)))


def _get_foreign_keys(run: Machine, table: Name, _: str) -> Value:
    return Repeated(Reflected("foreign key", table, len(run.operations)))


def _get_indexes(run: Machine, table: Name, _: str) -> Value:
    return Repeated(Reflected("index", table, len(run.operations)))


_INSPECTING: dict[str, Callable[[Machine, Name, str], Value]] = {
    "has_table": _has_table,
    "has_index": _has_index,
    "get_table_names": _get_table_names,
    "get_columns": _get_columns,
    "get_foreign_keys": _get_foreign_keys,
    "get_indexes": _get_indexes,
}
"""The methods that are understood; what a table has is asked for by a name behind the table's."""

_LISTING = frozenset({"get_table_names", "get_sorted_table_and_fkc_names"})
"""The methods that list the tables of the connected database."""


def listed(run: Machine, receiver: Value, name: str, call: Call) -> Value:
    return Listing(f"{name}()", HOLE)

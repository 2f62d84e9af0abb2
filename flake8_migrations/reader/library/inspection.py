"""What a migration asks the connected database about itself, through SQLAlchemy's inspector."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from flake8_migrations.model.conditions import AllOf, AnyOf, Asked, Condition, Not
from flake8_migrations.model.dialects import DIALECTS
from flake8_migrations.model.migration import Branch
from flake8_migrations.model.operations import Name
from flake8_migrations.model.text import HOLE, is_known
from flake8_migrations.reader.machine import Machine
from flake8_migrations.reader.values import (
    MOST_BRANCHES,
    Listing,
    Reflected,
    ReflectedName,
    Repeated,
    Test,
    Value,
    condition_of,
    test_of,
    text_of,
)


def inspected(run: Machine, name: str, arguments: list[Value], keywords: dict[str, Value]) -> Value:
    """What a method of an inspector gives; the table is the first text among its arguments."""
    asked = (*arguments, keywords.get("table_name"), keywords.get("index_name"))
    table, second, *_ = (*(one for one in asked if isinstance(one, str)), HOLE, HOLE)
    schema = keywords.get("schema")
    return INSPECTING[name](run, Name(table, None if schema is None else text_of(schema)), second)


def _has_table(run: Machine, table: Name, _: str) -> Value:
    return _asked(Asked("table", table, at=len(run.operations)))


def _has_index(run: Machine, table: Name, index: str) -> Value:
    return _asked(Asked("index", table, index, len(run.operations)))


def _get_table_names(run: Machine, *_: object) -> Value:
    return Listing("get_table_names()", HOLE, len(run.operations))


def _get_columns(run: Machine, table: Name, _: str) -> Value:
    return Repeated(Reflected("column", table, len(run.operations)))


def _get_foreign_keys(run: Machine, table: Name, _: str) -> Value:
    return Repeated(Reflected("foreign key", table, len(run.operations)))


def _get_indexes(run: Machine, table: Name, _: str) -> Value:
    return Repeated(Reflected("index", table, len(run.operations)))


INSPECTING: dict[str, Callable[[Machine, Name, str], Value]] = {
    "has_table": _has_table,
    "has_index": _has_index,
    "get_table_names": _get_table_names,
    "get_columns": _get_columns,
    "get_foreign_keys": _get_foreign_keys,
    "get_indexes": _get_indexes,
}
"""The methods that are understood; what a table has is asked for by a name behind the table's."""


def is_among(name: Value, listing: Listing) -> Test:
    """``name in inspector.get_table_names()``."""
    if listing.source != "get_table_names()" or not isinstance(name, str):
        return Test(DIALECTS, DIALECTS)
    return _asked(Asked("table", Name(name), at=listing.at))


def is_called(reflected: ReflectedName, name: Value) -> Test:
    """``column["name"] == name``: whether one of the columns is called so."""
    what, table, at = reflected.owner
    return _asked(Asked(what, table, text_of(name), at))


def _asked(question: Asked) -> Test:
    known = is_known(str(question.table)) and HOLE not in (question.name or "")
    return Test(DIALECTS, DIALECTS, question if known else None)


def returned(values: list[Value], paths: list[tuple[Branch, ...]], outside: int) -> Value | None:
    """The one condition that a function returns in several places; None where it is none.

    ``paths`` are the arms in which each ``return`` stands, the first ``outside`` of them around
    the call itself.
    """
    if max(map(len, paths)) == MOST_BRANCHES:  # some may have been left out
        return None
    inner = [path[outside:] for path in paths]
    conditions: list[Any] = [
        *(branch.condition for path in inner for branch in path),
        *(value.condition for value in values if isinstance(value, Test)),
    ]
    if not any(conditions) or not all(isinstance(value, (Test, bool)) for value in values):
        return None
    tests = [test_of(value) for value in values]
    whole = condition_of(tests[-1])
    for test, path in zip(reversed(tests[:-1]), reversed(inner[:-1]), strict=True):
        reached = AllOf(tuple(map(_of_branch, path)))
        whole = AnyOf((AllOf((reached, condition_of(test))), AllOf((Not(reached), whole))))
    return Test(
        frozenset().union(*(test.true_on for test in tests)),
        frozenset().union(*(test.false_on for test in tests)),
        whole,
    )


def _of_branch(branch: Branch) -> Condition:
    return branch.condition if branch.arm == 0 else Not(branch.condition)

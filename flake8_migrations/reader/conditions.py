"""Conditions that ask the connected database about itself, as a migration puts them together."""

from __future__ import annotations

from typing import Any

from flake8_migrations.model.conditions import AllOf, AnyOf, Asked, Condition, Not
from flake8_migrations.model.dialects import DIALECTS
from flake8_migrations.model.migration import Branch
from flake8_migrations.model.operations import Name
from flake8_migrations.model.text import HOLE, is_known
from flake8_migrations.reader.values import (
    MOST_BRANCHES,
    Listing,
    ReflectedName,
    Test,
    Value,
    condition_of,
    test_of,
    text_of,
)


def is_among(name: Value, listing: Listing) -> Test:
    """``name in inspector.get_table_names()``."""
    if listing.source != "get_table_names()" or not isinstance(name, str):
        return Test(DIALECTS, DIALECTS)
    return asked(Asked("table", Name(name), at=listing.at))


def is_called(reflected: ReflectedName, name: Value) -> Test:
    """``column["name"] == name``: whether one of the columns is called so."""
    what, table, at = reflected.owner
    return asked(Asked(what, table, text_of(name), at))


def asked(question: Asked) -> Test:
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

"""The work grows in proportion to a migration's size: what Python does is counted, not timed."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Callable
from types import FrameType
from typing import Any

import pytest

from flake8_migrations.model.operations import SqlType
from flake8_migrations.plugin import MigrationsPlugin
from flake8_migrations.rules import quick_locks
from flake8_migrations.rules.facts.types import loss
from tests import fuzzing
from tests.seeds import SEEDS
from tests.shapes import SHAPES, plain, transactions

SIZES = (550, 800, 1_300)
"""Lines: more than those to which everything is compared, or over which loops are unrolled."""

MOST = 4_500
"""Calls for one line: what is compared with a hundred others, each with a hundred, takes more."""


def counted(source: str) -> int:
    """The calls that linting takes, of Python's own functions and of those in C."""
    tree = ast.parse(source)
    lines = source.splitlines(keepends=True)
    calls = 0

    def count(frame: FrameType, event: str, argument: object) -> None:
        nonlocal calls
        calls += 1

    with MigrationsPlugin.test_config(fuzzing.EVERYTHING):
        plugin = MigrationsPlugin(tree, "migration.py", lines)
        sys.setprofile(count)
        try:
            found = list(plugin.run())
        finally:
            sys.setprofile(None)
    assert found
    return calls


@pytest.mark.parametrize("shape", [*SHAPES, *SEEDS], ids=lambda shape: shape.__name__)
def test_calls_grow_in_proportion(shape: Callable[[int], str]) -> None:
    counted(shape(SIZES[0]))  # what is made once, some of it for many lines alone
    small, middle, large = (counted(shape(lines)) for lines in SIZES)
    assert large - middle < 2.6 * (middle - small) + 3_000  # for twice as many further lines
    assert large < MOST * SIZES[-1]


def lines_run(source: str, file: str) -> int:
    """How often a line of one file of the package is reached, in a loop that calls nothing too."""
    tree = ast.parse(source)
    reached = 0

    def trace(frame: FrameType, event: str, argument: object) -> object:
        nonlocal reached
        if frame.f_code.co_filename != file:
            return None
        reached += event == "line"
        return trace

    with MigrationsPlugin.test_config(fuzzing.EVERYTHING):
        plugin = MigrationsPlugin(tree, "migration.py", source.splitlines(keepends=True))
        former = sys.gettrace()
        sys.settrace(trace)
        try:
            list(plugin.run())
        finally:
            sys.settrace(former)
    return reached


def test_each_transaction_is_looked_at_by_itself() -> None:
    few, many = (lines_run(transactions(lines), quick_locks.__file__) for lines in (100, 200))
    assert few
    assert many < 2.2 * few


class Label(str):
    """One that knows how often labels have been compared."""

    compared = 0

    def __eq__(self, other: object) -> bool:
        Label.compared += 1
        return super().__eq__(other)

    __hash__ = str.__hash__


def test_labels_are_not_compared_in_pairs() -> None:
    old, new = (SqlType("enum", tuple(Label(f"{one}{i}") for i in range(500))) for one in "ab")
    assert loss(old, new)
    assert Label.compared < 500


def test_no_pattern_is_compiled_for_each_column_that_goes(monkeypatch: pytest.MonkeyPatch) -> None:
    compiled: list[Any] = []
    before = re.compile

    def noted(*arguments: Any) -> Any:
        compiled.append(arguments)
        return before(*arguments)

    monkeypatch.setattr(re, "compile", noted)
    counted(plain(20))
    compiled.clear()
    assert counted(plain(200))
    assert len(compiled) < 20

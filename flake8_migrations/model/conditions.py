"""What an arm of an ``if`` depends on, as far as a replay of the migrations can tell."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Literal, TypeAlias

from flake8_migrations.model.namedtuple import NamedTuple
from flake8_migrations.model.operations import Name


class Asked(NamedTuple):
    """A question to the database: whether it has a table, or a table has what is named."""

    what: Literal["table", "column", "foreign key", "index"]
    table: Name
    name: str | None = None
    at: int = 0
    """How many operations of the run stand before it."""


class OnDialect(NamedTuple):
    """Whether the database is one of these."""

    names: frozenset[str]


class Not(NamedTuple):
    part: Condition


class AllOf(NamedTuple):
    parts: tuple[Condition, ...]


class AnyOf(NamedTuple):
    parts: tuple[Condition, ...]


Condition: TypeAlias = Asked | OnDialect | Not | AllOf | AnyOf | None
"""``None`` is a condition of which nothing is known."""


def holds(
    condition: Condition, dialect: str, answer: Callable[[Asked], bool | None]
) -> bool | None:
    """Whether the condition holds on a database of this kind; None where that is not known."""
    if isinstance(condition, Asked):
        return answer(condition)
    if isinstance(condition, OnDialect):
        return dialect in condition.names
    if isinstance(condition, Not):
        value = holds(condition.part, dialect, answer)
        return None if value is None else not value
    if condition is None:
        return None
    decisive = isinstance(condition, AnyOf)
    values = [holds(part, dialect, answer) for part in condition.parts]
    if decisive in values:
        return decisive
    return None if None in values else not decisive


def questions(condition: Condition) -> Iterator[Asked]:
    """Everything that the condition asks."""
    if isinstance(condition, Asked):
        yield condition
    elif isinstance(condition, Not):
        yield from questions(condition.part)
    elif isinstance(condition, (AllOf, AnyOf)):
        for part in condition.parts:
            yield from questions(part)

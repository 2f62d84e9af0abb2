"""Whether an operation of an earlier revision has run, as far as its conditions tell."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, TypeAlias

from flake8_migrations.model.conditions import Asked, holds
from flake8_migrations.model.effects.changes import Change, Thing
from flake8_migrations.model.migration import THE_TABLE, Operation
from flake8_migrations.model.text import HOLE

Certainty: TypeAlias = Literal["sure", "asked", "unsure"]
"""Whether an operation runs: surely, unless what it makes is there already, or who knows."""


def certainty_of(operation: Operation, change: Change, dialect: str) -> Certainty | None:
    """Whether the change happens on this database; None where it surely does not.

    What is created unless it is there, is there afterwards; and who asks about a column that is
    altered if it is there, asks about one that is.
    """
    if not (operation.guards or operation.branches):  # as nearly always
        return "sure"
    if any(guard != THE_TABLE for guard in operation.guards):
        return "unsure"
    answer: Certainty = "sure"
    for branch in operation.branches:
        decided = holds(branch.condition, dialect, _no_answer)
        if decided is None:
            decided = holds(branch.condition, dialect, _assuming(change))
            if decided is None:
                return "unsure"
            if decided is not (branch.arm == 0):
                return "unsure"
            answer = "asked"
        elif decided is not (branch.arm == 0):
            return None
    return answer


def _no_answer(question: Asked) -> bool | None:
    return None


def _assuming(change: Change) -> Callable[[Asked], bool | None]:
    """The answers with which the change can happen: what appears is missing, all else is there."""
    thing, is_missing = change.thing, change.what == "appears"

    def answer(question: Asked) -> bool | None:
        if thing.of is None or not question.table.same_as(thing.of):
            return None
        if question.what == "table":
            return not (thing.kind == "table" and is_missing)
        name = (question.name or HOLE).lower()
        is_same = name == (thing.name or "").lower() and _asks_for(question.what, thing)
        return not is_missing if is_same else None

    return answer


def _asks_for(what: str, thing: Thing) -> bool:
    return what == thing.kind or (what == "foreign key" and thing.kind == "constraint")

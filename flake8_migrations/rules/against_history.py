"""Family 5: what creates what an earlier revision left there, or needs what one took away."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import TypeAlias

from flake8_migrations.model.dialects import first_asked
from flake8_migrations.model.effects import EFFECTS
from flake8_migrations.model.effects.changes import Change
from flake8_migrations.model.operations import (
    Action,
    CreateConstraint,
    CreateIndex,
    Name,
)
from flake8_migrations.model.text import is_known, named, shown
from flake8_migrations.replay.before.certainty import certainty_of
from flake8_migrations.replay.before.layers import Before
from flake8_migrations.replay.before.standing import Constraint, Fact, Index
from flake8_migrations.rules.findings import Finding, Step

_Question: TypeAlias = Callable[[Before], Fact[bool] | None]

_DOES = {"appears": "creates", "vanishes": "drops", "renamed": "renames", "changed": "alters"}
_IS_THERE = "drop the existing one first, or leave this out"
_IS_MISSING = "correct the name, or leave this out"


class _Asks:
    """Questions about what earlier revisions left; each answer is asked for twice.

    What seems to contradict the history is looked for in all ancestors.
    """

    def __init__(self, before: Before) -> None:
        self._before = before

    def has_table(self, table: Name, value: bool) -> str | None:
        """The revision since which it is there, or is not."""
        if not table.is_known or not self._before.may_tell_of_table(table, value):
            return None
        return self._since(lambda before: before.has_table(table), value)

    def has_column(self, table: Name, column: str, value: bool) -> str | None:
        if not (table.is_known and is_known(column) and re.fullmatch(r"\w+", column)):
            return None
        if not self._before.may_tell_of_column(table, column, value):
            return None
        return self._since(lambda before: before.has_column(table, column), value)

    def has_type(self, name: Name, value: bool) -> str | None:
        if not name.is_known:
            return None
        return self._since(lambda before: before.has_object("type", name), value)

    def has_part(self, kind: str, table: Name, name: str) -> str | None:
        """The revision since which an index, or a constraint, of the name is there."""
        if not (table.is_known and is_known(name)):
            return None
        for before in (self._before, self._before.in_full()):
            found: Constraint | Index | None
            if kind == "constraint":
                found = before.constraint(table, name)
            else:
                found = before.index(name, table) or _of_schema(before, name, table)
            if found is None or not found.is_certain or found.since is None:
                return None
            if found.name is None or (isinstance(found, Index) and found.by_convention):
                return None  # what it is called is not said
        return found.since if found is not None else None

    def _since(self, ask: _Question, value: bool) -> str | None:
        fact = ask(self._before)
        if fact is None or fact.value is not value or fact.since is None:
            return None
        fact = ask(self._before.in_full())
        return fact.since if fact is not None and fact.value is value else None


def contradiction(step: Step, action: Action) -> Iterator[Finding]:
    """What fails each time, as an earlier revision has left things."""
    operation = step.operation
    header = step.scene.migration.header
    if operation.guards or header is None or not (header.down_revisions or header.depends_on):
        return
    if step.scene.past.ancestry is None:
        return
    dialect = first_asked(step.databases)
    asks = _Asks(step.before)
    effects = EFFECTS[type(action)]
    changes = effects.changes(action)
    if any(one.asks or certainty_of(operation, one, dialect) != "sure" for one in changes):
        return
    if not changes and operation.branches:
        return
    for table in effects.needs(action):
        since = asks.has_table(table, False)
        if since is not None:
            yield _finding(step, "needs", f"table {named(table)}", since, False)
            return
    for change in changes:
        yield from _of_change(step, asks, change)
    if isinstance(action, (CreateConstraint, CreateIndex)):
        for column in action.columns:
            yield from _column(step, asks, "needs", (action.table, column), False)
    if dialect == "postgresql":
        yield from _of_types(step, asks, changes)


def _of_change(step: Step, asks: _Asks, change: Change) -> Iterator[Finding]:
    """What a table or column that is created, renamed or dropped contradicts."""
    what, thing = change.what, change.thing
    table, does = thing.of, _DOES.get(what)
    if table is None or does is None:
        return
    if thing.kind == "table":
        if what in ("vanishes", "renamed"):
            yield from _table(step, asks, does, table, False)
        made = change.new.of if change.new is not None else table
        if what in ("appears", "renamed") and made is not None:
            verb = "creates" if what == "appears" else "renames to"
            yield from _table(step, asks, verb, made, True)
    elif thing.kind == "column" and thing.name is not None:
        if what == "appears":
            yield from _column(step, asks, does, (table, thing.name), True)
        elif what in ("vanishes", "changed"):
            yield from _column(step, asks, does, (table, thing.name), False)
        elif change.new is not None and change.new.name is not None:
            yield from _column(step, asks, "renames to", (table, change.new.name), True)
    elif thing.kind in _PARTS and thing.name is not None and what == "appears":
        since = asks.has_part(thing.kind, table, thing.name)
        if since is not None:
            subject = f"{thing.kind} {named(thing.name)} of {named(table)}"
            yield _finding(step, does, subject, since, True)


_PARTS = frozenset({"index", "constraint"})


def _of_schema(before: Before, name: str, table: Name) -> Index | None:
    """The index of another table that has the name, where a schema has but one of it."""
    if before.dialect not in ("postgresql", "sqlite"):
        return None
    found = before.index(name)
    if found is None or found.table is None:
        return None
    return found if before.identity(found.table)[0] == before.identity(table)[0] else None


def _of_types(step: Step, asks: _Asks, changes: tuple[Change, ...]) -> Iterator[Finding]:
    """Types that are created or dropped; those of a new table SQLAlchemy 2.1 looks for first."""
    for what, thing, *_ in changes:
        if thing.kind == "type" and thing.of is not None and what in ("appears", "vanishes"):
            since = asks.has_type(thing.of, what == "appears")
            if since is not None:
                name = f"type {named(thing.of)}"
                yield _finding(step, _DOES[what], name, since, what == "appears")


def _table(step: Step, asks: _Asks, does: str, table: Name, value: bool) -> Iterator[Finding]:
    since = asks.has_table(table, value)
    if since is not None:
        yield _finding(step, does, f"table {named(table)}", since, value)


def _column(
    step: Step, asks: _Asks, does: str, column: tuple[Name, str], value: bool
) -> Iterator[Finding]:
    since = asks.has_column(*column, value)
    if since is not None:
        yield _finding(step, does, f"column {named(column[0])}.{named(column[1])}", since, value)


def _finding(step: Step, does: str, what: str, since: str, is_there: bool) -> Finding:
    state, way = ("has existed", _IS_THERE) if is_there else ("has not existed", _IS_MISSING)
    subject = f"{what}, which {state} since {shown(since)}"
    return step.finding("MIG519", subject, does=does, way=way)

"""Indexes and constraints that are dropped after the column with which they are gone already."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from flake8_migrations.model.effects.changes import Change, Thing
from flake8_migrations.model.migration import Operation
from flake8_migrations.model.namedtuple import NamedTuple
from flake8_migrations.model.operations import CreateIndex, Name
from flake8_migrations.model.text import is_known
from flake8_migrations.replay.before.standing import Constraint, Index
from flake8_migrations.replay.events import Event
from flake8_migrations.replay.identity import Identity, identity_of

if TYPE_CHECKING:
    from flake8_migrations.replay.before.layers import Before
    from flake8_migrations.replay.before.past import Past

_DIALECT = "postgresql"
"""The database that drops an index with any of its columns, and says nothing."""


class Late(NamedTuple):
    """Something is dropped that is gone with its column."""

    position: int
    name: str
    table: Name
    column: str
    other: Operation
    """What dropped the column."""


class _Attached(NamedTuple):
    name: str
    table: Name


def late_drops(story: Iterable[Event], opposite: Iterable[Event]) -> Iterator[Late]:
    """The drops that fail on PostgreSQL; ``opposite`` tells what is there at the beginning."""
    standing = _Standing()
    for event in opposite:
        standing.follow(event)
    standing.gone.clear()
    for event in story:
        operation = event.operation
        for change in event.changes if _DIALECT in operation.dialects else ():
            if change.what == "vanishes" and change.thing.kind in _PARTS:
                found = standing.gone.get((change.thing.name or "").lower())
                if found is not None and not (change.asks or operation.is_guarded):
                    attached, column, other = found
                    if set(other.branches) <= set(operation.branches) and _agrees(change, attached):
                        yield Late(event.position, attached.name, attached.table, column, other)
        standing.follow(event)


def late_drops_of_earlier(
    story: Iterable[Event], past: Past
) -> Iterator[tuple[Late, Constraint | Index]]:
    """The same of what an earlier revision has put on the column, with what that is."""
    going = _Going()
    for event in story:
        operation = event.operation
        if _DIALECT not in operation.dialects:
            continue
        for change in event.changes:
            if change.what == "vanishes" and change.thing.kind in _PARTS:
                first = None if change.asks or operation.is_guarded else going.since(change)
                if first is not None and set(first.operation.branches) <= set(operation.branches):
                    found = _part_of_earlier(change, past.before(first.position, _DIALECT))
                    late = None if found is None else going.late(event, change, found)
                    if found is not None and late is not None:
                        yield late, found
            going.follow(event, change)


class _Going:
    """The columns that a run has dropped, and what it has put there since."""

    def __init__(self) -> None:
        self._columns: dict[Identity, dict[str, Event]] = {}
        self._made: set[str] = set()

    def since(self, change: Change) -> Event | None:
        """What first drops a column that it may have been on, where it is not made anew since."""
        table, name = change.thing.of, change.thing.name or ""
        if not self._columns or not is_known(name) or name.lower() in self._made:
            return None
        tables = [self._columns.get(_identity(table), {})] if table else self._columns.values()
        return next((event for gone in tables for event in gone.values()), None)

    def late(self, event: Event, change: Change, part: Constraint | Index) -> Late | None:
        """The drop of a part of which a column is gone already."""
        table = change.thing.of
        if table is None and isinstance(part, Index):
            table = part.table
        gone = {} if table is None else self._columns.get(_identity(table), {})
        column = next((one for one in part.columns if one.lower() in gone), None)
        if table is None or column is None:
            return None
        name = change.thing.name or ""
        return Late(event.position, name, table, column, gone[column.lower()].operation)

    def follow(self, event: Event, change: Change) -> None:
        what, thing = change.what, change.thing
        if what == "renamed" or change.is_opaque or (what, thing.kind) == ("vanishes", "table"):
            self._columns.clear()
        elif what == "appears" and thing.kind in _PARTS:
            self._made.add((thing.name or "").lower())
        elif (what, thing.kind) == ("vanishes", "column"):
            is_sure = not event.operation.is_guarded and not change.asks
            if is_sure and thing.of is not None and thing.of.is_known and is_known(thing.name):
                gone = self._columns.setdefault(_identity(thing.of), {})
                gone.setdefault((thing.name or "").lower(), event)


def _part_of_earlier(change: Change, before: Before) -> Constraint | Index | None:
    """What is dropped, where an earlier revision has made it and it surely stands."""
    _, table, name = change.thing
    if name is None:
        return None
    found: Constraint | Index | None = None
    if change.thing.kind == "index":
        found = before.index(name, table)
    elif table is not None:
        found = before.constraint(table, name)
    return found if found is not None and found.is_certain and found.since is not None else None


def _agrees(change: Change, attached: _Attached) -> bool:
    table = change.thing.of
    return table is None or _identity(table) == _identity(attached.table)


_PARTS = frozenset({"index", "constraint"})


class _Standing:
    """What stands on which columns, and what is gone with one of them."""

    def __init__(self) -> None:
        self._there: dict[str, _Attached] = {}
        self._on: dict[tuple[Identity, str], list[_Attached]] = {}
        """What was put on each column; some of it may be gone meanwhile."""
        self.gone: dict[str, tuple[_Attached, str, Operation]] = {}

    def follow(self, event: Event) -> None:
        if _DIALECT not in event.operation.dialects:
            return
        for change in event.changes:
            what, thing = change.what, change.thing
            if thing.kind in _PARTS and what == "appears":
                self._create(event, change)
            elif thing.kind in _PARTS and what == "vanishes":
                if not is_known(thing.name):
                    self._forget()
                self._there.pop((thing.name or "").lower(), None)
            elif thing.kind == "column" and what == "vanishes":
                self._drop(event, thing)
            elif (
                what == "renamed" or change.is_opaque or (what, thing.kind) == ("vanishes", "table")
            ):
                self._forget()

    def _forget(self) -> None:
        self._there.clear()
        self._on.clear()
        self.gone.clear()

    def _create(self, event: Event, change: Change) -> None:
        _, (_, table, name), created, _, asks = change
        if name is None or not is_known(name):
            return
        self.gone.pop(name.lower(), None)
        self._there.pop(name.lower(), None)
        if not event.is_sure or table is None or not table.is_known:
            return
        if asks and isinstance(created, CreateIndex):
            return
        self._there[name.lower()] = attached = _Attached(name, table)
        for column in created.columns:
            self._on.setdefault((_identity(table), column.lower()), []).append(attached)

    def _drop(self, event: Event, column: Thing) -> None:
        _, table, name = column
        if table is None or not (table.is_known and is_known(name)):
            self._forget()
            return
        column_name = name or ""
        for attached in self._on.pop((_identity(table), column_name.lower()), ()):
            part = attached.name.lower()
            if self._there.get(part) is attached:
                del self._there[part]
                if not event.operation.is_guarded:
                    self.gone[part] = attached, column_name, event.operation


def _identity(table: Name) -> Identity:
    return identity_of(table, _DIALECT)

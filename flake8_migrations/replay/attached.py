"""Indexes and constraints that are dropped after the column with which they are gone already."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from flake8_migrations.model.effects.changes import Change, Thing
from flake8_migrations.model.migration import Operation
from flake8_migrations.model.namedtuple import NamedTuple
from flake8_migrations.model.operations import CreateIndex, Name
from flake8_migrations.model.text import is_known
from flake8_migrations.replay.events import Event
from flake8_migrations.replay.identity import Identity, identity_of

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

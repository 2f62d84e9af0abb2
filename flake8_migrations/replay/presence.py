"""Whether a table or column is there when an operation needs it.

Two operations of one run tell it together: what is dropped is not there afterwards, and what is
created was not there before. Between the two nothing may happen that nobody can read.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeAlias

from flake8_migrations.model.dialects import MYSQL
from flake8_migrations.model.effects import EFFECTS, NEED_THEIR_TABLE, created_keys
from flake8_migrations.model.effects.changes import Change
from flake8_migrations.model.effects.needs import Key, checks_keys
from flake8_migrations.model.migration import Operation
from flake8_migrations.model.namedtuple import NamedTuple
from flake8_migrations.model.operations import (
    AddColumn,
    AlterColumn,
    CreateConstraint,
    CreateIndex,
    CreateTable,
    DropColumn,
    DropTable,
    Name,
    RenameTable,
    Update,
)
from flake8_migrations.model.text import is_known
from flake8_migrations.replay.events import RELATIONS, Event
from flake8_migrations.replay.identity import Identity, identity_of
from flake8_migrations.replay.table_numbers import Namesakes, TableNumbers
from flake8_migrations.replay.timeline import Timeline

_MOST_EVENTS = 20
"""Events of one name that are looked through for one operation: the work stays linear."""

Thing: TypeAlias = tuple[object, str]
"""A table (schema and name), or a column (the number of its table, and its name)."""


class Misuse(NamedTuple):
    """Something is needed where it surely is not there."""

    position: int
    table: Name
    column: str | None
    is_gone: bool
    """Whether it was dropped before; otherwise it is created only later."""
    other: Operation
    """What does that."""
    referring: Name | None
    """The table whose foreign key needs it, where that is what does."""


class _Sighting(NamedTuple):
    position: int
    exact: str
    """The name as it is written."""
    appears: bool | None
    """Whether it is there afterwards; None where nobody knows."""
    was_missing: bool = True
    """For what appears, whether it would have failed had it been there."""


class _Need(NamedTuple):
    position: int
    thing: Thing
    exact: str
    table: Name
    column: str | None = None
    referring: Name | None = None


_FOLLOWED = frozenset({"table", "column"})

_NAMING_SEVERAL = frozenset({CreateIndex, CreateConstraint, Update})
_NAMING_COLUMNS = _NAMING_SEVERAL | {AlterColumn, DropColumn}
"""What needs columns of its table."""


class Suspects:
    """What may be needed after it vanished or before it appears: hardly any run has some.

    A quick look at names alone, for every database at once: tables of one name in two schemas
    are taken for one, and so are columns of one name where a table is renamed. Without it the
    rules take a quarter more calls over released migrations.
    """

    def __init__(self, timeline: Timeline) -> None:
        kinds = timeline.kinds
        self._renames = RenameTable in kinds
        self._changes_columns = AddColumn in kinds or DropColumn in kinds or AlterColumn in kinds
        self._found: set[_Place] = set()
        appears, vanishes = self._changes(timeline)
        latest = max([0, *appears.values()])
        earliest = min([len(timeline.operations), *vanishes.values()])
        operations = timeline.operations
        keys = timeline.written_keys
        end = len(operations)
        for position in (*range(latest), *range(max(latest, earliest + 1), end)):
            needs = self._needs(operations[position].action)
            if position in keys:
                needs += self._needs_of_keys(keys[position])
            for place in needs:
                if appears.get(place, -1) > position or vanishes.get(place, end) < position:
                    self._found.add(place)

    def _changes(self, timeline: Timeline) -> tuple[dict[_Place, int], dict[_Place, int]]:
        """Where everything appears the last time, and where it vanishes the first time."""
        last: dict[_Place, int] = {}
        first: dict[_Place, int] = {}
        for position, _, changes in timeline.events:
            for what, thing, _, new, _ in changes:
                if thing.of is not None and thing.kind in _FOLLOWED:
                    if what == "appears":
                        last[self._place(thing.of, thing.name)] = position
                    elif what == "vanishes":
                        first.setdefault(self._place(thing.of, thing.name), position)
                    elif new is not None and new.of is not None:
                        last[self._place(new.of, new.name)] = position
                        first.setdefault(self._place(thing.of, thing.name), position)
        return last, first

    def __bool__(self) -> bool:
        return bool(self._found)

    def has(self, table: Name, column: str | None = None) -> bool:
        return self._place(table, column) in self._found

    def _needs(self, action: Any) -> list[_Place]:
        """What the action may need; foreign keys aside, and columns where none changes."""
        kind = type(action)
        needs: list[_Place] = []
        if kind not in NEED_THEIR_TABLE:
            for table in EFFECTS[kind].needs(action):
                needs.append((table.name.lower(), None))
            return needs
        name = action.table.name.lower()
        needs.append((name, None))
        if self._changes_columns and kind in _NAMING_COLUMNS:
            owner = "" if self._renames else name
            for column in action.columns if kind in _NAMING_SEVERAL else (action.column,):
                needs.append((owner, column.lower()))
        return needs

    def _needs_of_keys(self, keys: list[Key]) -> list[_Place]:
        return [
            self._place(key.target.table, column)
            for key in keys
            for column in (None, *key.target.columns)
        ]

    def _place(self, table: Name, column: str | None) -> _Place:
        if column is None:
            return table.name.lower(), None
        return "" if self._renames else table.name.lower(), column.lower()


_Place: TypeAlias = tuple[str, str | None]
"""A table, or a column with its table, in lower case."""


def what_differs(timeline: Timeline) -> Callable[[str], object]:
    """What makes a difference between two databases, beside what runs on them and the names."""
    updates, keys = Update in timeline.kinds, bool(timeline.written_keys)
    return lambda dialect: (updates and dialect in MYSQL, keys and dialect == "sqlite")


def misuses(timeline: Timeline, suspects: Suspects, dialect: str) -> Iterator[Misuse]:
    """What the operations of a run need, on this database, where it surely is not there."""
    story = _Story(suspects, dialect)
    for event in timeline.events:
        if dialect in event.operation.dialects:
            story.add(event)
    found: set[tuple[int, Thing]] = set()
    for need in story.needs:
        misuse = _judged(need, story, timeline.operations)
        if misuse is not None and (need.position, need.thing) not in found:
            found.add((need.position, need.thing))
            yield misuse


def _judged(need: _Need, story: _Story, operations: Sequence[Operation]) -> Misuse | None:
    operation = operations[need.position]
    if operation.is_guarded:
        return None
    events = story.events.get(need.thing, [])
    before = bisect_left(events, need.position, key=lambda event: event.position)
    after = bisect_right(events, need.position, key=lambda event: event.position)
    for event in reversed(events[max(0, before - _MOST_EVENTS) : before]):
        if not operations[event.position].excludes(operation):
            is_gone = event.appears is False and _surely(operations[event.position], operation)
            if is_gone and event.exact == need.exact:
                return _misuse(need, True, event, story, operations)
            return None
    if before != after:
        return None  # the operation itself makes it vanish
    is_of_batch = operation.carrier == "batch" and need.referring is None
    if is_of_batch and isinstance(operation.action, (CreateIndex, CreateConstraint)):
        return None  # a batch that copies the table adds columns first
    for event in events[after : after + _MOST_EVENTS]:
        if not operations[event.position].excludes(operation):
            is_new = event.appears and event.was_missing
            if is_new and event.exact == need.exact:
                if _surely(operations[event.position], operation):
                    return _misuse(need, False, event, story, operations)
            return None
    return None


def _surely(other: Operation, operation: Operation) -> bool:
    """Whether the other one runs whenever the operation does."""
    return not other.is_guarded and set(other.branches) <= set(operation.branches)


def _misuse(
    need: _Need, is_gone: bool, event: _Sighting, story: _Story, operations: Sequence[Operation]
) -> Misuse | None:
    first, last = sorted((need.position, event.position))
    if story.is_doubtful(first, last):
        return None
    other = operations[event.position]
    return Misuse(need.position, need.table, need.column, is_gone, other, need.referring)


class _Story:
    """What appears, vanishes and is needed, in the order in which it happens."""

    def __init__(self, suspects: Suspects, dialect: str) -> None:
        self._suspects = suspects
        self.dialect = dialect
        self.events: dict[Thing, list[_Sighting]] = {}
        self.needs: list[_Need] = []
        self._doubts: list[int] = []
        self._tables = TableNumbers(dialect)
        self._namesakes = Namesakes(dialect)
        self._checks_keys = True
        self._temporary: set[Identity] = set()
        """The tables that hide those of the same name until they are dropped."""

    def is_doubtful(self, first: int, last: int) -> bool:
        """Whether something unknown happens between the two positions."""
        at = bisect_right(self._doubts, first)
        return at < len(self._doubts) and self._doubts[at] < last

    def add(self, event: Event) -> None:
        position, operation, changes = event
        action = operation.action
        if event.is_opaque or not all(map(_is_named, changes)):
            self._doubts.append(position)
        self._checks_keys = checks_keys(action, self._checks_keys)
        if not (operation.carrier == "core" and isinstance(action, DropTable)):  # checkfirst
            self._need(position, operation)
        for change in changes:
            self._happen(event, change)

    def _need(self, position: int, operation: Operation) -> None:
        action = operation.action
        effects = EFFECTS[type(action)]
        for table in effects.needs(action):
            self._need_table(position, table)
            for column in effects.columns(action):
                self._need_column(position, table, column)
        if isinstance(action, Update) and self.dialect not in MYSQL:  # which can name other tables'
            for column in action.columns:
                self._need_column(position, action.table, column)
        if self.dialect == "sqlite" or not self._checks_keys:
            return
        for key in created_keys(action):
            target = key.target.table
            if identity_of(key.table, self.dialect) != identity_of(target, self.dialect):
                self._need_table(position, target, key.table)
                for column in key.target.columns:
                    self._need_column(position, target, column, key.table)

    def _need_table(self, position: int, table: Name, referring: Name | None = None) -> None:
        if self._suspects.has(table):
            thing = identity_of(table, self.dialect)
            self._namesakes.meet(table)
            self.needs.append(_Need(position, thing, str(table), table, None, referring))

    def _need_column(
        self, position: int, table: Name, column: str, referring: Name | None = None
    ) -> None:
        if self._suspects.has(table, column):
            thing = self._tables.of(table), column.lower()
            self._namesakes.meet(table)
            self.needs.append(_Need(position, thing, column, table, column, referring))

    def _happen(self, event: Event, change: Change) -> None:
        what, thing, by, new, asks = change
        if thing.of is None:
            return
        position = event.position
        if thing.kind == "column":
            if what == "appears":
                self._column(position, thing.of, thing.name, True, not asks)
            elif what in ("vanishes", "renamed"):
                self._column(position, thing.of, thing.name, False)
                if new is not None:
                    self._column(position, thing.of, new.name, True)
        elif type(by) is CreateTable:
            may_exist = asks or event.operation.carrier == "core"  # checkfirst
            self._table(position, thing.of, None if by.temporary else True, not may_exist)
            if by.temporary:
                self._temporary.add(identity_of(thing.of, self.dialect))
        elif type(by) is DropTable:
            identity = identity_of(thing.of, self.dialect)
            self._table(position, thing.of, None if identity in self._temporary else False)
            self._temporary.discard(identity)
        elif type(by) is RenameTable and new is not None and new.of is not None:
            self._rename(event, thing.of, new.of)
        elif thing.kind in RELATIONS and what != "doubtful":
            self._table(position, thing.of, None)
            if new is not None and new.of is not None:
                self._table(position, new.of, None)

    def _table(
        self, position: int, table: Name, appears: bool | None, was_missing: bool = True
    ) -> None:
        if table.is_known:
            identity = identity_of(table, self.dialect)
            event = _Sighting(position, str(table), appears, was_missing)
            self.events.setdefault(identity, []).append(event)
            self._tables.renew(identity)
            for other in self._namesakes.of(table):
                namesake = identity_of(other, self.dialect)
                self.events.setdefault(namesake, []).append(event._replace(appears=None))
                self._tables.renew(namesake)
            self._namesakes.meet(table)

    def _rename(self, event: Event, old: Name, new: Name) -> None:
        number = self._tables.of(old)
        self._table(event.position, old, False)
        self._table(event.position, new, True)
        if event.is_sure:
            self._tables.move(number, identity_of(new, self.dialect))

    def _column(
        self,
        position: int,
        table: Name,
        column: str | None,
        appears: bool,
        was_missing: bool = True,
    ) -> None:
        if column is not None and table.is_known and is_known(column):
            thing = self._tables.of(table), column.lower()
            event = _Sighting(position, column, appears, was_missing)
            self.events.setdefault(thing, []).append(event)
            for other in self._namesakes.of(table):
                thing = self._tables.of(other), column.lower()
                self.events.setdefault(thing, []).append(event._replace(appears=None))
            self._namesakes.meet(table)


def _is_named(change: Change) -> bool:
    """Whether all names are known of a table or column that appears or vanishes."""
    what, thing, _, new, _ = change
    if what not in _COMING_OR_GOING or thing.kind not in _FOLLOWED:
        return True
    for one in (thing, new):
        if one is not None and (one.of is None or not one.of.is_known):
            return False
        if one is not None and one.name is not None and not is_known(one.name):
            return False
    return True


_COMING_OR_GOING = frozenset({"appears", "vanishes", "renamed"})

"""The operations of a run in order, by type and name: what is before and after one of them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property
from typing import Any, TypeVar

from flake8_migrations.model.certainty import surely_ran
from flake8_migrations.model.dialects import DIALECTS
from flake8_migrations.model.effects import EFFECTS, written_keys
from flake8_migrations.model.effects.needs import Key
from flake8_migrations.model.migration import Operation
from flake8_migrations.model.operations import (
    AddColumn,
    CreateConstraint,
    CreateIndex,
    CreateObject,
    CreateTable,
    DropIndex,
    Name,
    RawSql,
    SetParameter,
    UnreadCall,
    UnreadSql,
)
from flake8_migrations.model.text import HOLE, is_known
from flake8_migrations.replay.events import Event, events

A = TypeVar("A")

MOST_CANDIDATES = 100
"""Operations that are compared with one: the work stays linear."""


_NAMED_WITHIN = frozenset({CreateIndex, DropIndex, CreateConstraint, SetParameter})
"""Those that may be one another's when nothing of their names is known: see Name.same_as."""

_ROUTINES = frozenset({"function", "procedure"})


class Order:
    """Operations in the order in which they are executed, to be asked for by type and name."""

    def __init__(
        self,
        operations: Iterable[Operation],
        dialects: frozenset[str],
        assigned: frozenset[str] = frozenset(),
    ) -> None:
        self.operations = tuple(operations)
        self.assigned = assigned
        """The attributes that rows of the ORM may get."""
        self.dialects = dialects
        """The databases of the configuration."""
        self._by_type: dict[type, list[int]] = {}
        by_type = self._by_type
        for index, operation in enumerate(self.operations):
            kind = type(operation.action)
            if kind in by_type:
                by_type[kind].append(index)
            else:
                by_type[kind] = [index]
        self.kinds = by_type.keys()
        """The types of the actions."""
        self._by_name: dict[type, dict[str, list[int]]] = {}
        self._written_keys: dict[int, list[Key]] | None = None

    @cached_property
    def events(self) -> list[Event]:
        """What becomes of things by each operation."""
        return events(self.operations)

    def follows(self, later: type, earlier: type) -> bool:
        """Whether any action of one type comes after any of another."""
        by_type = self._by_type
        return later in by_type and earlier in by_type and by_type[later][-1] > by_type[earlier][0]

    def _places(self, action: type, name: str) -> Sequence[int]:
        """Where the actions of one type and name are."""
        if action not in self._by_type:
            return ()
        if action not in self._by_name:
            self._by_name[action] = self._found_by_name(action)
        return self._by_name[action].get(name.lower(), ())

    def _found_by_name(self, action: type) -> dict[str, list[int]]:
        found: dict[str, list[int]] = {}
        name_of = EFFECTS[action].found_by
        for index in self._by_type[action]:
            name = (name_of(self.operations[index].action) or "").lower()
            if name != HOLE or action in _NAMED_WITHIN:
                found.setdefault(name, []).append(index)
        return found

    def positions(self, action: type) -> Sequence[int]:
        """Where the actions of one type are."""
        return self._by_type.get(action, ())

    def all(self, action: type[A]) -> Iterator[A]:
        """The actions of one type."""
        for index in self._by_type.get(action, ()):
            yield self.operations[index].action  # type: ignore[misc]

    def first(self, action: type[A], before: int | None = None) -> Iterator[A]:
        """The actions of one type, all of them or those before an operation: the first hundred."""
        for index in self._by_type.get(action, [])[:MOST_CANDIDATES]:
            if before is None or index < before:
                yield self.operations[index].action  # type: ignore[misc]

    def before(self, index: int, action: type[A], name: str) -> Iterator[A]:
        """The actions of one type and name that can run before the operation, the latest first."""
        for _, earlier in self._between(-1, index, index, action, name):
            yield earlier

    def operations_before(self, index: int, action: type, name: str) -> Iterator[Operation]:
        """As before, with all that is known of each operation."""
        for other, _ in self._between(-1, index, index, action, name):
            yield self.operations[other]

    def _between(
        self, since: int, until: int, index: int, action: type[A], name: str
    ) -> Iterator[tuple[int, A]]:
        """The actions between two positions, the latest first, that can run with the operation."""
        places = self._places(action, name)
        for other in backwards(places, since, until):
            if not self._excludes(index, other):
                yield other, self.operations[other].action  # type: ignore[misc]

    def after(self, index: int, action: type[A], name: str) -> Iterator[A]:
        """The actions of one type and name that can run after the operation, the earliest first."""
        places = self._places(action, name)
        for at in range(bisect_right(places, index), len(places)):
            other = places[at]
            if not self._excludes(index, other):
                yield self.operations[other].action  # type: ignore[misc]

    def around(self, index: int, action: type[A], name: str) -> Iterator[A]:
        """The actions of one type and name that can run in the same run as the operation."""
        yield from self.before(index, action, name)
        yield from self.after(index, action, name)

    def _excludes(self, index: int, other: int) -> bool:
        """Whether the two never run together on a database that the operation is judged for.

        The end of the run excludes nothing.
        """
        if index >= len(self.operations):
            return False
        operation, another = self.operations[index], self.operations[other]
        if operation.dialects is another.dialects is DIALECTS:
            return bool(operation.branches) and another.excludes(operation)
        judged = operation.dialects & self.dialects
        if judged and judged.isdisjoint(another.dialects):
            return True
        return another.excludes(operation)

    def _has_run(self, index: int, other: int) -> bool:
        """Whether the other operation has surely run before this one; before the end it may."""
        return index >= len(self.operations) or self._ran_before(index, [other])

    def _is_new(self, index: int, places: Iterable[int], makes_room: Callable[[int], bool]) -> bool:
        """Whether what is created at these places, before the operation, is surely this run's.

        IF NOT EXISTS may find what is there since long, but where the run makes room for it. No
        further place is looked for than the first that tells it.
        """
        if index >= len(self.operations):
            return any(True for _ in places)
        certain = (
            self.operations[other]
            for other in places
            if not _may_find(self.operations[other].action) or makes_room(other)
        )
        return surely_ran(certain, self.operations[index], self.dialects)

    def _ran_before(self, index: int, places: Iterable[int]) -> bool:
        others = (self.operations[other] for other in places)
        return surely_ran(others, self.operations[index], self.dialects)

    @property
    def written_keys(self) -> dict[int, list[Key]]:
        """The foreign keys that the operations are written to create, by their positions."""
        if self._written_keys is None:
            self._written_keys = self._found_keys()
        return self._written_keys

    def _found_keys(self) -> dict[int, list[Key]]:
        found = {}
        for kind in (CreateTable, AddColumn, CreateConstraint):
            for index in self._by_type.get(kind, ()):
                keys = written_keys(self.operations[index].action)
                if keys:
                    found[index] = keys
        return found

    def refers_to(self, table: Name | None) -> bool:
        """Whether a foreign key is written to refer to a table of the name; any if none is said."""
        if table is None:
            return bool(self.written_keys)
        return table.name.lower() in self._referred

    @cached_property
    def _referred(self) -> frozenset[str]:
        keys = self.written_keys.values()
        return frozenset([key.target.table.name.lower() for written in keys for key in written])

    def makes(self, action: type, name: str) -> bool:
        """Whether there is an action of the type and name."""
        return bool(self._places(action, name))

    def sets_before(self, index: int, parameter: str) -> str | None:
        """The value that the run gives a parameter of the session, in lower case."""
        found = next(self.before(index, SetParameter, parameter), None)
        return None if found is None else found.value.strip("'\"").lower()

    def runs_raw_before(self, index: int, is_meant: Callable[[RawSql], bool]) -> bool:
        """Whether such a statement was executed before the operation, of the first ones."""
        for other in self._by_type.get(RawSql, ())[:MOST_CANDIDATES]:
            action = self.operations[other].action
            if other < index and isinstance(action, RawSql) and is_meant(action):
                return True
        return False

    def runs_unread_before(self, index: int) -> bool:
        """Whether something that nobody could read was executed or called before the operation."""
        return any(
            other < index
            for kind in (UnreadSql, UnreadCall)
            for other in self._by_type.get(kind, ())[:1]
        )


def backwards(places: Sequence[int], since: int, until: int) -> Iterator[int]:
    """The sorted places between two others, from the last one."""
    if not places:  # as mostly
        return iter(())
    first = bisect_right(places, since) if since >= 0 else 0
    return map(places.__getitem__, range(bisect_left(places, until) - 1, first - 1, -1))


def _may_find(action: Any) -> bool:
    """Whether what the action creates may have been there before it."""
    kind = type(action)
    if kind is CreateObject:  # a routine is replaced for its own use, and dropped when it is done
        is_replaced = action.or_replace and action.kind not in _ROUTINES
        return bool(action.if_not_exists or is_replaced)
    if kind is CreateConstraint:
        return False
    return bool(action.if_not_exists) and not (kind is CreateTable and action.temporary)


def same_text(left: str | None, right: str | None) -> bool:
    """Whether both names are known and the same."""
    if left is None or right is None or not (is_known(left) and is_known(right)):
        return False
    return left.lower() == right.lower()

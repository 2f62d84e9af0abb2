"""The schema after an upgrade and its downgrade, held against the schema before both.

What was there before is told by the first operation on each name. Whatever may have been touched
by something that nobody can read is left out.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence, Set
from functools import cached_property
from typing import Literal, TypeAlias

from flake8_migrations.model.namedtuple import NamedTuple
from flake8_migrations.model.operations import (
    CreateConstraint,
    CreateObject,
    CreateTable,
    CustomOperation,
    DropObject,
)
from flake8_migrations.replay.both_runs import BothRuns
from flake8_migrations.replay.events import Event
from flake8_migrations.replay.noted import (
    OF_TABLES,
    RELATIONS,
    Key,
    Kind,
    Noted,
    NotedThing,
    VagueKind,
    vague_kind,
)

_MOST_NAMES = 50
"""Names that are compared with one that has no exact counterpart: the work stays linear."""


What: TypeAlias = Literal["left", "lost", "renamed", "moved", "removed", "remade", "misnamed"]
"""Created and left; dropped by the upgrade and not brought back; renamed by the upgrade, or moved
to another schema, and not back; and what the downgrade alone does: dropped, created, renamed."""


class Difference(NamedTuple):
    """Something is not as it was before."""

    position: int
    """The operation, counted from the first of the upgrade."""
    kind: Kind
    subject: str
    """The thing under the user's own name: ``users.email``."""
    what: What


_OF_DOWNGRADE = frozenset({"removed", "remade", "misnamed"})
"""The differences that are told where the downgrade makes them."""


def differences(
    upgrade: Sequence[Event], downgrade: Sequence[Event], dialect: str
) -> Iterator[Difference]:
    """What the downgrade does not put back, and what it takes away besides."""
    boundary = len(upgrade)
    both = BothRuns(dialect, boundary)
    is_whole = True
    for position, event in enumerate([*upgrade, *downgrade]):
        operation = event.operation
        if dialect in operation.dialects and not operation.at_import:
            if event.is_readable:
                both.follow(position, event)
            elif type(operation.action) is CustomOperation and position < boundary:
                # whatever it did, what is made after it is left where nothing takes it away
                both, is_whole = BothRuns(dialect, boundary), False
            else:
                return
    judge = _Judge(both, dialect)
    found = {key: judge.judged(key, events) for key, events in both.events.items()}
    lost = {judge.table_of(key) for key, one in found.items() if one and one.what == "lost"} - {
        None
    }
    for key, difference in found.items():
        if difference is None:
            difference = judge.left_by_rename(key, found)
        elif difference.what == "remade" and judge.table_of(key) in lost:
            continue  # the same under another name: told once
        if difference is not None and (is_whole or difference.what == "left"):
            yield difference


def what_differs(kinds: Set[type]) -> Callable[[str], object]:
    """What makes a difference between two databases, beside what runs on them and the names."""
    makes_types = not kinds.isdisjoint({CreateTable, CreateObject, DropObject})
    makes_keys = CreateConstraint in kinds
    return lambda dialect: (
        makes_types and dialect == "postgresql",
        makes_keys and dialect == "sqlite",
    )


class _Judge:
    """What follows from all that was noted."""

    def __init__(self, both: BothRuns, dialect: str) -> None:
        self._both = both
        self._dialect = dialect

    @cached_property
    def _names(self) -> dict[tuple[int | str | None, bool, bool], set[str]]:
        """The names of indexes and constraints that appear or vanish in the upgrade or the
        downgrade, by their table (None where it is not said), and of ``any``."""
        found: dict[tuple[int | str | None, bool, bool], set[str]] = {}
        for (kind, _, name), events in self._both.events.items():
            if kind in OF_TABLES:
                for event in events:
                    for table in ("any", event.thing.table):
                        place = table, event.appears, self._both.is_down(event.position)
                        found.setdefault(place, set()).add(name)
        return found

    def table_of(self, key: Key) -> int | None:
        """The table on which an index or constraint stands."""
        return self._both.events[key][0].thing.table if key[0] in OF_TABLES else None

    def left_by_rename(self, key: Key, found: dict[Key, Difference | None]) -> Difference | None:
        """What is renamed and left, where the downgrade makes another one of the name that it had:
        the next run cannot rename that again."""
        first, last = self._both.events[key][0], self._both.events[key][-1]
        thing = last.thing
        if thing.other_key is None or found[thing.other_key] is not None:
            return None
        if first.before is not False or last.after is not True:
            return None
        if not self._both.events[thing.other_key][-1].after or self._is_covered(key, thing, "left"):
            return None
        return Difference(last.position, thing.kind, thing.subject, "left")

    def judged(self, key: Key, events: list[Noted]) -> Difference | None:
        """How the thing differs from what it was; None where it does not, or nobody knows."""
        first, last = events[0], events[-1]
        if first.before is None or last.after is None or first.before is last.after:
            return None
        is_down = self._both.is_down(last.position)
        if is_down and not last.appears and not self._both.is_down(first.position):
            last, is_down = first, False  # replaced by the upgrade, only dropped on the way back
        thing = last.thing
        if is_down and thing.other_key and not self._both.events[thing.other_key][-1].after:
            return None  # renamed and dropped: MIG008
        is_made_again = is_down and not self._both.is_down(first.position)
        if thing.renamed is not None:
            if last.appears:
                return None  # told of the name that it had
            what: What = "misnamed" if is_down else "renamed"
        elif is_down and not is_made_again:
            if not last.appears and key[0] not in OF_TABLES:
                return None  # MIG008
            what = "remade" if last.appears else "removed"
        else:
            what = "left" if last.appears else "lost"
        if self._is_covered(key, thing, what):
            return None
        subject = thing.subject
        if thing.renamed is not None:
            subject = f"{thing.subject} to {thing.renamed}"
            is_moved = thing.kind in RELATIONS and thing.renamed.rpartition(".")[2] == key[2]
            if is_moved and what == "renamed":
                what = "moved"
        return Difference(last.position, thing.kind, subject, what)

    def _is_covered(self, key: Key, thing: NotedThing, what: What) -> bool:
        """Whether something else may have put it right, or may have made it."""
        number = thing.table
        if number is not None and (number in self._both.gone or number in self._both.made):
            return True
        return (
            self._goes_or_comes_along(key, thing, what)
            or self._may_be_unnamed(key[0], thing, what)
            or (key[0] in OF_TABLES and self._may_be_of_table(key, thing, what))
        )

    def _goes_or_comes_along(self, key: Key, thing: NotedThing, what: What) -> bool:
        """Whether it may have been dropped, or made, with something else."""
        if what == "removed" and key in self._both.named_by_database:
            return True
        if what == "left":
            if thing.is_part or thing.kind in self._both.taken_along:
                return True
            if key[0] == "table" and self._goes_with_parent(key):
                return True
            if thing.constraint == "primary key" and self._dialect == "sqlite":
                return True  # the next upgrade puts its own in place of the one that is there
        if what in _OF_DOWNGRADE and self._was_taken_along(thing, what):
            return True
        drops_key = key[0] == "constraint" and what != "lost" and self._both.drops_keys
        return drops_key and thing.constraint in (None, "foreign key")

    def _may_be_unnamed(self, kind: Kind, thing: NotedThing, what: What) -> bool:
        """Whether it may be what the other run names by something that nobody knows."""
        number, is_down = thing.table, what not in _OF_DOWNGRADE
        appears = what not in ("left", "remade")
        kinds: tuple[VagueKind, ...] = (kind,)
        if kind == "index":
            kinds = "index", "unique", "constraint"
        elif kind == "constraint":
            kinds = _ANSWERS.get(vague_kind(thing.constraint), _ANY_CONSTRAINT)
        if any(self._has_vague(one, number, appears, is_down) for one in kinds):
            return True
        if kind != "type" and self._has_vague("table", None, appears, is_down):
            return True  # that table may be the one it is part of
        return what in ("renamed", "misnamed") and self._has_vague(kind, number, False, is_down)

    def _may_be_of_table(self, key: Key, thing: NotedThing, what: What) -> bool:
        """Whether the index or constraint may go or come with its table, or under a like name."""
        number, appears = thing.table, what not in ("left", "remade")
        if number is None and what != "lost":
            if self._both.made if appears else self._both.gone:
                return True
        if what == "left" and self._loses_column(number, thing):
            return True
        return self._has_similar(key[2], number, appears, what not in _OF_DOWNGRADE)

    def _was_taken_along(self, thing: NotedThing, what: What) -> bool:
        """Whether the upgrade may have dropped it, or made it, with something else."""
        if thing.is_part:
            return True
        if what == "remade" and thing.kind in OF_TABLES:
            lost = self._both.lost_columns
            return bool(lost) if thing.table is None else thing.table in lost
        if thing.kind == "sequence":
            if what == "remade":
                return bool(self._both.gone or self._both.lost_columns)
            return bool(self._both.made or self._both.adds_columns)
        return what == "remade" and self._both.cascades and thing.kind != "column"

    def _goes_with_parent(self, key: Key) -> bool:
        """Whether the table is a partition of one that is dropped, or was made new."""
        _, schema, name = key
        parent = self._both.partitions.get((str(schema), name))
        return parent is not None and (parent in self._both.gone or parent in self._both.made)

    def _has_vague(self, kind: VagueKind, number: int | None, appears: bool, down: bool) -> bool:
        places = ("any",) if number is None else (number, None)
        return any((kind, place, appears, down) in self._both.vague for place in places)

    def _loses_column(self, number: int | None, thing: NotedThing) -> bool:
        """Whether the downgrade drops a column on which the index or constraint stands."""
        if number is None:
            return bool(self._both.dropped_columns)
        dropped = self._both.dropped_columns.get(number, set())
        columns = {column.lower() for column in thing.columns}
        is_plain = columns and all(re.fullmatch(r"\w+", column) for column in columns)
        return bool(dropped) and (not is_plain or "" in dropped or not dropped.isdisjoint(columns))

    def _has_similar(self, name: str, number: int | None, appears: bool, down: bool) -> bool:
        """Whether a name that ends alike answers it: a naming convention adds what is in front."""
        places = ("any",) if number is None else (number, None)
        sets = [self._names.get((place, appears, down), set()) for place in places]
        if sum(map(len, sets)) > _MOST_NAMES:
            return any(name in names for names in sets)
        return any(
            name.endswith(other) or other.endswith(name) for names in sets for other in names
        )


_ANSWERS: dict[VagueKind, tuple[VagueKind, ...]] = {
    "check": ("check", "constraint"),
    "foreign key": ("foreign key", "constraint"),
    "unique": ("index", "unique", "constraint"),
}
"""What a constraint of unknown name must be to be the one of each kind."""
_ANY_CONSTRAINT: tuple[VagueKind, ...] = ("index", "constraint", "check", "foreign key", "unique")

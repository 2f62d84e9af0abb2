"""The schema after an upgrade and its downgrade, held against the schema before both.

Both runs are followed as one; what was there before is told by the first operation on each name.
Whatever may have been touched by something that nobody can read is left out.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from typing import Any, Literal, NamedTuple, TypeAlias

from flake8_migrations.database import identity_of
from flake8_migrations.dialects import DIALECTS
from flake8_migrations.keys import Identity
from flake8_migrations.migration import Operation
from flake8_migrations.needs import is_opaque
from flake8_migrations.operations import (
    Action,
    AddColumn,
    AlterColumn,
    Column,
    CreateConstraint,
    CreateIndex,
    CreateObject,
    CreateTable,
    DropColumn,
    DropConstraint,
    DropIndex,
    DropObject,
    DropTable,
    Name,
    RawSql,
    RenameConstraint,
    RenameObject,
    RenameTable,
    SetSchema,
)
from flake8_migrations.rules.table_numbers import TableNumbers
from flake8_migrations.text import HOLE, is_known

Kind: TypeAlias = Literal["table", "column", "index", "constraint", "type"]

Key: TypeAlias = tuple[Kind, object, str]
"""Kind, what it belongs to (a schema, a table's number, nothing), and name in lower case."""

_MOST_NAMES = 50
"""Names that are compared with one that has no exact counterpart: the work stays linear."""


class Difference(NamedTuple):
    """Something is not as it was before."""

    position: int
    """The operation, counted from the first of the upgrade."""
    kind: Kind
    subject: str
    """The thing under the user's own name: ``users.email``."""
    what: Literal["left", "lost", "renamed", "removed"]
    """Created by the upgrade and left; dropped by the upgrade and not brought back; renamed by the
    upgrade and not renamed back; dropped by the downgrade, whose upgrade never made it."""


class _Event(NamedTuple):
    position: int
    appears: bool
    is_sure: bool
    subject: str
    table: int | None = None
    """The table's number, for what belongs to one that is known."""
    columns: tuple[str, ...] = ()
    renamed: str | None = None
    """The other name, where a rename makes it appear or vanish."""


def differences(
    upgrade: Sequence[Operation], downgrade: Sequence[Operation], dialect: str
) -> Iterator[Difference]:
    """What the downgrade does not put back, and what it takes away besides."""
    both = _Both(dialect, len(upgrade))
    for position, operation in enumerate([*upgrade, *downgrade]):
        if dialect in operation.dialects and not operation.at_import:
            if not is_readable(operation.action):
                return
            both.follow(position, operation)
    for key, events in both.events.items():
        difference = both.judged(key, events)
        if difference is not None:
            yield difference


def is_plain(upgrade: Sequence[Operation], downgrade: Sequence[Operation]) -> bool:
    """Whether each thing that the one makes is dropped by the other, under the same name.

    A quick look for every database that spares the long one: nothing is renamed, or made twice.
    """
    there, back = _things(upgrade), _things(downgrade)
    if there is None or back is None:
        return False
    for thing, appears in there.items():
        answer = back.pop(thing, None)
        if appears is not None and answer is not (not appears):
            return False
    return all(appears is None for appears in back.values())


def _things(operations: Sequence[Operation]) -> dict[tuple[object, ...], bool | None] | None:
    """What is made (True) or dropped; None where that is not told by the operations' names.

    A value of None stands for what is made for a new table, and goes with it.
    """
    found: dict[tuple[object, ...], bool | None] = {}
    for operation in operations:
        action: Any = operation.action
        if type(action) in _THINGS:
            appears, thing_of = _THINGS[type(action)]
            thing = thing_of(action)
            if thing in found or operation.dialects is not DIALECTS or operation.at_import:
                return None
            is_part = appears and action.table.is_known and found.get(("table", action.table))
            found[thing] = None if is_part else appears
        elif type(action) is AlterColumn:
            if action.new_name is not None:
                return None
        elif type(action) is CreateObject or type(action) is DropObject:
            if action.kind == "type":
                return None
        elif type(action) in _TOLD_BY_MORE:
            return None
    return found


_THINGS: dict[type, tuple[bool, Callable[[Any], tuple[object, ...]]]] = {
    AddColumn: (True, lambda action: ("column", action.table, action.column.name)),
    CreateConstraint: (True, lambda action: ("constraint", action.table, action.name)),
    CreateIndex: (True, lambda action: ("index", action.name)),
    CreateTable: (True, lambda action: ("table", action.table)),
    DropColumn: (False, lambda action: ("column", action.table, action.column)),
    DropConstraint: (False, lambda action: ("constraint", action.table, action.name)),
    DropIndex: (False, lambda action: ("index", action.name)),
    DropTable: (False, lambda action: ("table", action.table)),
}
_TOLD_BY_MORE = frozenset({RenameConstraint, RenameObject, RenameTable})


_CHANGING = re.compile(r"CREATE|DROP|SELECT \w*(?:ADD|CREATE|DROP|REMOVE|DISTRIBUTE)", re.I)
"""Heads of statements and names of functions that change the schema in an unknown way."""


def is_readable(action: Action) -> bool:
    """Whether everything that the action does to a schema is known, but for single names."""
    if type(action) is SetSchema or is_opaque(action):
        return False
    return type(action) is not RawSql or not _CHANGING.match(action.head)


class _Both:
    """The upgrade and the downgrade, one after the other."""

    def __init__(self, dialect: str, boundary: int) -> None:
        self._dialect = dialect
        self._boundary = boundary
        self.events: dict[Key, list[_Event]] = {}
        self._tables = TableNumbers(dialect)
        self._made: set[int] = set()
        """The tables that either run creates."""
        self._gone: set[int] = set()
        """The tables that are dropped, or may be."""
        self._vague: set[tuple[Kind, int | str | None, bool, bool]] = set()
        """Where something of a kind appears or vanishes in the upgrade or the downgrade under a
        name that is not known: of a table (None where it is not said), and of ``any``."""
        self._dropped_columns: dict[int, set[str]] = {}
        """The columns that the downgrade drops, "" for one that is not known."""

    # following

    def follow(self, position: int, operation: Operation) -> None:
        action = operation.action
        follow = _FOLLOWING.get(type(action))
        if follow is not None:
            sure = not (operation.branches or operation.is_guarded)
            if type(action) is CreateTable and operation.carrier == "core":
                sure = False  # create() and create_all() ask before
            follow(self, position, action, sure)

    def _note(self, key: Key, event: _Event) -> None:
        self.events.setdefault(key, []).append(event)

    def _note_vague(self, kind: Kind, table: int | None, appears: bool, position: int) -> None:
        for place in (table, "any"):
            self._vague.add((kind, place, appears, self._is_down(position)))

    def _is_down(self, position: int) -> bool:
        return position >= self._boundary

    def _create_table(self, position: int, action: CreateTable, sure: bool) -> None:
        if action.temporary or action.is_partition:
            return
        table = action.table
        if not is_known(str(table)):
            self._note_vague("table", None, True, position)
            return
        identity = identity_of(table, self._dialect)
        sure = sure and not action.if_not_exists
        self._note(_of_table(identity), _Event(position, True, sure, str(table)))
        self._made.add(self._tables.renew(identity))

    def _drop_table(self, position: int, action: DropTable, sure: bool) -> None:
        table = action.table
        if not is_known(str(table)):
            self._note_vague("table", None, False, position)
            return
        identity = identity_of(table, self._dialect)
        self._gone.add(self._tables.of(table))
        self._note(_of_table(identity), _Event(position, False, sure, str(table)))
        self._tables.renew(identity)

    def _rename_table(self, position: int, action: RenameTable, sure: bool) -> None:
        old, new = action.table, action.renamed
        if not (is_known(str(old)) and is_known(str(new))):
            self._note_vague("table", None, True, position)
            self._note_vague("table", None, False, position)
            return
        number = self._tables.of(old)
        before, after = identity_of(old, self._dialect), identity_of(new, self._dialect)
        names = str(old), str(new)
        self._note(_of_table(before), _Event(position, False, sure, names[0], renamed=names[1]))
        self._note(_of_table(after), _Event(position, True, sure, names[1], renamed=names[0]))
        self._tables.renew(before)
        self._tables.move(number, after)
        if not sure:
            self._gone.add(number)

    def _add_column(self, position: int, action: AddColumn, sure: bool) -> None:
        if not is_known(str(action.table)):
            self._note_vague("column", None, True, position)
            return
        number, column = self._tables.of(action.table), action.column
        sure = sure and not action.if_not_exists
        self._column(position, number, action.table, column.name, True, sure)
        if column.indexed or column.unique:
            self._note_vague("index", number, True, position)
        if _has_constraint(column):
            self._note_vague("constraint", number, True, position)

    def _drop_column(self, position: int, action: DropColumn, sure: bool) -> None:
        if not is_known(str(action.table)):
            self._note_vague("column", None, False, position)
            return
        number = self._tables.of(action.table)
        sure = sure and not (action.if_exists and not self._is_down(position))
        self._column(position, number, action.table, action.column, False, sure)
        if self._is_down(position):
            name = action.column.lower() if is_known(action.column) else ""
            self._dropped_columns.setdefault(number, set()).add(name)

    def _column(
        self, position: int, number: int, table: Name, column: str, appears: bool, sure: bool
    ) -> None:
        if not is_known(column):
            self._note_vague("column", number, appears, position)
            return
        key: Key = "column", number, column.lower()
        self._note(key, _Event(position, appears, sure, f"{table}.{column}", number))

    def _alter_column(self, position: int, action: AlterColumn, sure: bool) -> None:
        if not is_known(str(action.table)):
            return
        number = self._tables.of(action.table)
        if action.type is not None:  # an enum's or a boolean's CHECK
            self._note_vague("constraint", number, True, position)
        if action.new_name is not None:
            pair = action.column, action.new_name
            self._rename(position, "column", number, number, pair, action.table, sure)
            if self._is_down(position):
                self._dropped_columns.setdefault(number, set()).add(action.column.lower())

    def _rename(
        self,
        position: int,
        kind: Kind,
        place: object,
        number: int | None,
        names: tuple[str, str],
        table: Name | None,
        sure: bool,
    ) -> None:
        if not all(map(is_known, names)):
            self._note_vague(kind, number, True, position)
            self._note_vague(kind, number, False, position)
            return
        old, new = (f"{table}.{one}" if table else one for one in names)
        lower = [one.lower() for one in names]
        self._note((kind, place, lower[0]), _Event(position, False, sure, old, number, (), new))
        self._note((kind, place, lower[1]), _Event(position, True, sure, new, number, (), old))

    def _index(self, position: int, action: CreateIndex | DropIndex, sure: bool) -> None:
        is_new = isinstance(action, CreateIndex)
        table = action.table if action.table and is_known(str(action.table)) else None
        number = self._tables.of(table) if table else None
        columns = action.columns if isinstance(action, CreateIndex) else ()
        if not is_known(action.name):
            self._note_vague("index", number, is_new, position)
            return
        asks = action.if_not_exists if isinstance(action, CreateIndex) else action.if_exists
        asks = asks and not (self._is_down(position) and not is_new)
        key: Key = "index", "", (action.name or "").lower()
        event = _Event(position, is_new, sure and not asks, action.name or "", number, columns)
        self._note(key, event)

    def _constraint(
        self, position: int, action: CreateConstraint | DropConstraint, sure: bool
    ) -> None:
        is_new = type(action) is CreateConstraint
        number = self._tables.of(action.table) if is_known(str(action.table)) else None
        columns = action.columns if type(action) is CreateConstraint else ()
        if not is_known(action.name) or number is None:
            self._note_vague("constraint", number, is_new, position)
            return
        asks = type(action) is DropConstraint and action.if_exists
        asks = asks and not self._is_down(position)
        key: Key = "constraint", number, (action.name or "").lower()
        subject = f"{action.name} of {action.table}"
        self._note(key, _Event(position, is_new, sure and not asks, subject, number, columns))

    def _rename_constraint(self, position: int, action: RenameConstraint, sure: bool) -> None:
        number = self._tables.of(action.table)
        pair = action.name, action.new_name
        self._rename(position, "constraint", number, number, pair, action.table, sure)

    def _rename_object(self, position: int, action: RenameObject, sure: bool) -> None:
        if action.kind == "index":
            pair = action.name.name, action.new_name.name
            self._rename(position, "index", "", None, pair, None, sure)

    def _object(self, position: int, action: CreateObject | DropObject, sure: bool) -> None:
        if action.kind != "type":
            return
        is_new = type(action) is CreateObject
        if is_known(action.name.name):
            key: Key = "type", "", action.name.name.lower()
            self._note(key, _Event(position, is_new, sure, str(action.name)))
        else:
            self._note_vague("type", None, is_new, position)

    # judging

    @cached_property
    def _names(self) -> dict[tuple[int | str | None, bool, bool], set[str]]:
        """The names of indexes and constraints that appear or vanish in the upgrade or the
        downgrade, by their table (None where it is not said), and of ``any``."""
        found: dict[tuple[int | str | None, bool, bool], set[str]] = {}
        for (kind, _, name), events in self.events.items():
            if kind in ("index", "constraint"):
                for event in events:
                    for table in ("any", event.table):
                        place = table, event.appears, self._is_down(event.position)
                        found.setdefault(place, set()).add(name)
        return found

    def judged(self, key: Key, events: list[_Event]) -> Difference | None:
        """How the thing differs from what it was; None where it does not, or nobody knows."""
        first, last = events[0], events[-1]
        if first.appears is not last.appears:
            return None  # it was not there, and is not: or it was, and is
        if not all(event.is_sure for event in events):
            return None
        kind = key[0]
        is_down = self._is_down(last.position)
        if is_down and not last.appears and not self._is_down(first.position):
            last, is_down = (
                first,
                False,
            )  # replaced by the upgrade, and only dropped on the way back
        if is_down and (last.appears or kind not in ("index", "constraint") or last.renamed):
            return None  # what is there besides hurts nobody; other drops are MIG008's
        if last.renamed is not None:
            if last.appears:
                return None  # told of the name that it had
            what: Literal["left", "lost", "renamed", "removed"] = "renamed"
        elif is_down:
            what = "removed"
        else:
            what = "left" if last.appears else "lost"
        if self._is_covered(key, last, what):
            return None
        subject = f"{last.subject} to {last.renamed}" if what == "renamed" else last.subject
        return Difference(last.position, kind, subject, what)

    def _is_covered(self, key: Key, event: _Event, what: str) -> bool:
        """Whether something else may have put it right, or may have made it."""
        kind, _, name = key
        number = event.table
        if number is not None and (number in self._gone or number in self._made):
            return True
        wants_up = what == "removed"
        appears = what != "left"
        kinds: tuple[Kind, ...] = (kind,)
        if kind in ("index", "constraint"):
            kinds = "index", "constraint"
        if any(self._has_vague(one, number, appears, not wants_up) for one in kinds):
            return True
        if kind != "type" and self._has_vague("table", None, appears, not wants_up):
            return True  # that table may be the one it is part of
        if what == "renamed" and self._has_vague(kind, number, False, True):
            return True
        if kind in ("index", "constraint"):
            if what == "removed" and number is None and self._made:
                return True
            if what == "left" and number is None and self._gone:
                return True
            if what == "left" and self._loses_column(number, event):
                return True
            return self._has_similar(name, number, appears, not wants_up)
        return False

    def _has_vague(self, kind: Kind, number: int | None, appears: bool, down: bool) -> bool:
        places: tuple[int | str | None, ...] = (number, None)
        if number is None and kind in ("index", "constraint"):
            places = ("any",)
        return any((kind, place, appears, down) in self._vague for place in places)

    def _loses_column(self, number: int | None, event: _Event) -> bool:
        """Whether the downgrade drops a column on which the index or constraint stands."""
        if number is None:
            return bool(self._dropped_columns)
        dropped = self._dropped_columns.get(number, set())
        columns = {column.lower() for column in event.columns}
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


_FOLLOWING: dict[type, Callable[[_Both, int, Any, bool], None]] = {
    AddColumn: _Both._add_column,
    AlterColumn: _Both._alter_column,
    CreateConstraint: _Both._constraint,
    CreateIndex: _Both._index,
    CreateObject: _Both._object,
    CreateTable: _Both._create_table,
    DropColumn: _Both._drop_column,
    DropConstraint: _Both._constraint,
    DropIndex: _Both._index,
    DropObject: _Both._object,
    DropTable: _Both._drop_table,
    RenameConstraint: _Both._rename_constraint,
    RenameObject: _Both._rename_object,
    RenameTable: _Both._rename_table,
}


def _has_constraint(column: Column) -> bool:
    """Whether the column comes with a constraint, one of its type's included."""
    return (
        column.unique
        or column.primary_key
        or column.foreign_key is not None
        or column.check is not None
        or (column.type is not None and column.type.name in ("boolean", "enum", HOLE))
    )


def _of_table(identity: Identity) -> Key:
    return "table", identity[0], identity[1]

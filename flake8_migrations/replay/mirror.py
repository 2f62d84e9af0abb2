"""The schema after an upgrade and its downgrade, held against the schema before both.

Both runs are followed as one; what was there before is told by the first operation on each name.
Whatever may have been touched by something that nobody can read is left out.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence, Set
from functools import cached_property
from typing import Literal, TypeAlias

from flake8_migrations.model.dialects import DIALECTS
from flake8_migrations.model.effects.changes import SOMETHING, Change, Thing
from flake8_migrations.model.namedtuple import NamedTuple
from flake8_migrations.model.operations import (
    UNKNOWN_NAME,
    AlterColumn,
    Column,
    ConstraintKind,
    CreateConstraint,
    CreateObject,
    CreateTable,
    CustomOperation,
    DropConstraint,
    DropObject,
    DropTable,
    Name,
    SqlType,
)
from flake8_migrations.model.text import HOLE, is_known
from flake8_migrations.replay.events import Event
from flake8_migrations.replay.identity import Identity, identity_of
from flake8_migrations.replay.table_numbers import SearchedTables

Kind: TypeAlias = Literal[
    "table", "column", "index", "constraint", "type", "view", "materialized view", "sequence"
]

_VagueKind: TypeAlias = Kind | Literal["check", "foreign key", "unique"]
"""The kinds of constraints where one is known: "unique" is any that is kept by an index, and may be
dropped as one."""

Key: TypeAlias = tuple[Kind, object, str]
"""Kind, what it belongs to (a schema, a table's number, nothing), and name in lower case."""

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


class _Thing(NamedTuple):
    """What appears or vanishes."""

    kind: Kind
    subject: str
    """What a message calls it."""
    table: int | None = None
    """The table's number, for what belongs to one that is known."""
    columns: tuple[str, ...] = ()
    constraint: ConstraintKind | None = None
    renamed: str | None = None
    """The other name, where a rename makes it appear or vanish."""
    other_key: Key | None = None
    """The key of that other name."""
    is_part: bool = False
    """Whether it goes with something else, or is another code's."""


class _Noted(NamedTuple):
    """Something appears or vanishes under a name."""

    position: int
    appears: bool
    before: bool | None
    """Whether it surely was there before; None where the operation does not tell."""
    after: bool | None
    thing: _Thing


class _Place(NamedTuple):
    """Where something happens, and how sure that is."""

    position: int
    is_sure: bool
    """Whether it happens under no condition."""
    asks: bool = False
    """Whether it does nothing where that has happened already: IF EXISTS, ``checkfirst``."""
    is_sql: bool = False
    """Whether it is written as SQL, which may name more than is read of it."""


_OF_DOWNGRADE = frozenset({"removed", "remade", "misnamed"})
"""The differences that are told where the downgrade makes them."""

_OF_TABLES = frozenset({"index", "constraint"})
_OF_INDEXES = _OF_TABLES | {"check", "foreign key", "unique"}

_RELATIONS: dict[str, Kind] = {
    "table": "table",
    "view": "view",
    "materialized view": "materialized view",
    "sequence": "sequence",
}
"""What shares its names with tables in a schema, of all that is followed."""

_KINDS: dict[str, Kind] = {
    **_RELATIONS,
    "column": "column",
    "constraint": "constraint",
    "domain": "type",
    "index": "index",
    "type": "type",
}
"""What is followed of all that may appear and vanish."""


def differences(
    upgrade: Sequence[Event], downgrade: Sequence[Event], dialect: str
) -> Iterator[Difference]:
    """What the downgrade does not put back, and what it takes away besides."""
    boundary = len(upgrade)
    both = _Both(dialect, boundary)
    is_whole = True
    for position, event in enumerate([*upgrade, *downgrade]):
        operation = event.operation
        if dialect in operation.dialects and not operation.at_import:
            if is_readable(event):
                both.follow(position, event)
            elif type(operation.action) is CustomOperation and position < boundary:
                # whatever it did, what is made after it is left where nothing takes it away
                both, is_whole = _Both(dialect, boundary), False
            else:
                return
    found = {key: both.judged(key, events) for key, events in both.events.items()}
    lost = {both.table_of(key) for key, one in found.items() if one and one.what == "lost"} - {None}
    for key, difference in found.items():
        if difference is None:
            difference = both.left_by_rename(key, found)
        elif difference.what == "remade" and both.table_of(key) in lost:
            continue  # the same under another name: told once
        if difference is not None and (is_whole or difference.what == "left"):
            yield difference


def is_readable(event: Event) -> bool:
    """Whether everything that becomes of things is known, but for single names."""
    return not (event.is_opaque or SOMETHING in event.changes)


def what_differs(kinds: Set[type]) -> Callable[[str], object]:
    """What makes a difference between two databases, beside what runs on them and the names."""
    makes_types = not kinds.isdisjoint({CreateTable, CreateObject, DropObject})
    makes_keys = CreateConstraint in kinds
    return lambda dialect: (
        makes_types and dialect == "postgresql",
        makes_keys and dialect == "sqlite",
    )


def is_plain(upgrade: Sequence[Event], downgrade: Sequence[Event]) -> bool:
    """Whether each thing that the one makes is dropped by the other, under the same name.

    A quick look for every database that spares the long one: nothing is renamed, or made twice.
    Without it the rules take a tenth more calls over released migrations.
    """
    there, back = _things(upgrade), _things(downgrade)
    if there is None or back is None:
        return False
    for thing, appears in there.items():
        answer = back.pop(thing, None)
        if appears is not None and answer is not (not appears):
            return False
    return all(appears is None for appears in back.values())


_PLAIN = frozenset({"table", "column", "constraint", "index"})


def _things(story: Sequence[Event]) -> dict[tuple[object, ...], bool | None] | None:
    """What is made (True) or dropped; None where that is not told by the operations' names.

    A value of None stands for what is made for a new table, and goes with it.
    """
    found: dict[tuple[object, ...], bool | None] = {}
    for _, operation, changes in story:
        for what, thing, *_ in changes:
            kind, table, name = thing
            if what == "renamed":
                return None
            if what == "changed" or what == "doubtful" or kind not in _KINDS:
                continue
            place: tuple[object, ...] = (kind, name) if kind == "index" else thing
            is_odd = operation.dialects is not DIALECTS or operation.at_import
            if kind not in _PLAIN or place in found or is_odd:
                return None
            appears = what == "appears"
            is_part = kind != "table" and appears and table is not None and table.is_known
            found[place] = None if is_part and found.get(("table", table, None)) else appears
    return found


class _Both:
    """The upgrade and the downgrade, one after the other."""

    def __init__(self, dialect: str, boundary: int) -> None:
        self._dialect = dialect
        self._boundary = boundary
        self.events: dict[Key, list[_Noted]] = {}
        self._tables = SearchedTables(dialect)
        self._made: set[int] = set()
        """The tables that either run creates, or may create."""
        self._gone: set[int] = set()
        """The tables that are dropped, or may be."""
        self._partitions: dict[Identity, int] = {}
        """The new partitions, with the table that each of them goes with."""
        self._temporary: set[Identity] = set()
        """Temporary tables, which hide others of the same name until they are dropped."""
        self._vague: set[tuple[_VagueKind, int | str | None, bool, bool]] = set()
        """Where something of a kind appears or vanishes in the upgrade or the downgrade under a
        name that is not known: of a table (None where it is not said), and of ``any``."""
        self._dropped_columns: dict[int, set[str]] = {}
        """The columns that the downgrade drops, "" for one that is not known."""
        self._lost_columns: set[int] = set()
        """The tables of which the upgrade drops columns, and with them what stands on those."""
        self._adds_columns = False
        """Whether the upgrade adds columns, and with them maybe sequences."""
        self._cascades = False
        """Whether the upgrade drops a table or column with all that depends on it."""
        self._drops_keys = False
        """Whether either run drops, by CASCADE, the foreign keys that need something."""
        self._taken_along: set[Kind] = set()
        """Kinds of things that may go with what the downgrade drops."""
        self._not_null: dict[tuple[int, str], tuple[str, str]] = {}
        """The constraint that keeps NULL out of a column, under the name that it was given, and
        what a message calls it."""
        self._named_by_database: set[Key] = set()
        """The constraints that PostgreSQL 18 names, which SET NOT NULL makes."""

    # following

    def follow(self, position: int, event: Event) -> None:
        for change in event.changes:
            thing = change.thing
            kind = _KINDS.get(thing.kind)
            if kind is None or change.what == "doubtful":
                continue
            operation = event.operation
            asks = change.asks
            if kind == "type" and operation.carrier == "core":  # which asks by default
                if self._dialect != "postgresql" and change.what in ("appears", "vanishes"):
                    continue
                asks = False
            at = _Place(position, event.is_sure, asks, operation.carrier == "sql")
            follow = _FOLLOWING.get((change.what, thing.kind))
            if follow is not None:
                follow(self, at, change)
            elif change.what != "changed":
                self._object(at, kind, change)

    def _note(self, key: Key, at: _Place, appears: bool, thing: _Thing) -> None:
        """What ``IF EXISTS`` or ``IF NOT EXISTS`` asks for may have been so already; what stands
        under a condition may not happen at all."""
        events = self.events.setdefault(key, [])
        before = None if at.asks or not at.is_sure else not appears
        stays = events[-1].after is appears if events else False
        after = appears if at.is_sure or stays else None
        events.append(_Noted(at.position, appears, before, after, thing))

    def _note_vague(self, kind: _VagueKind, table: int | None, appears: bool, at: _Place) -> None:
        for place in (table, "any"):
            self._vague.add((kind, place, appears, self._is_down(at.position)))

    def _is_down(self, position: int) -> bool:
        return position >= self._boundary

    def _create_table(self, at: _Place, change: Change) -> None:
        action: CreateTable = change.by
        table = action.table
        if not is_known(str(table)):
            self._note_vague("table", None, True, at)
            return
        identity = self._tables.identity(table, is_new=True)
        if action.temporary:
            self._temporary.add(identity)
            return
        may_be_there = at.asks or not at.is_sure
        is_there = self._tables.knows(identity)
        if not (may_be_there and is_there):
            self._made.add(self._tables.renew(identity))
        thing = _Thing("table", str(table))
        parent = action.partition_of
        if parent is not None:
            self._partitions[identity] = self._tables.of(parent)
            thing = thing._replace(is_part=not parent.is_known)
        self._note(_of_table(identity), at, True, thing)
        if self._dialect == "postgresql":
            for column in action.columns:
                self._make_type(at, column)

    def _make_type(self, at: _Place, column: Column) -> None:
        """CREATE TABLE makes the enum types of its columns, where Alembic writes it."""
        type_ = column.type
        if type_ is not None and type_.name == "enum" and not type_.exists and type_.type_name:
            if is_known(type_.type_name):
                key: Key = "type", "", type_.type_name.lower()
                self._note(key, at, True, _Thing("type", type_.type_name, is_part=True))
            else:
                self._note_vague("type", None, True, at)

    def _drop_table(self, at: _Place, change: Change) -> None:
        action: DropTable = change.by
        table = action.table
        if not is_known(str(table)):
            self._note_vague("table", None, False, at)
            return
        identity = self._tables.identity(table)
        if identity in self._temporary:
            self._temporary.discard(identity)
            return
        self._take_along(at, action.cascade)
        self._gone.add(self._tables.of(table))
        self._note(_of_table(identity), at, False, _Thing("table", str(table)))
        if at.is_sure:
            self._tables.forget(identity)

    def _take_along(self, at: _Place, cascade: bool) -> None:
        self._drops_keys |= cascade
        if not self._is_down(at.position):
            self._cascades |= cascade
            return
        self._taken_along.add("sequence")
        if cascade:
            self._taken_along |= {"view", "materialized view"}

    def _rename_table(self, at: _Place, change: Change) -> None:
        table = _name(change.thing)
        kind: Kind = "table"
        for event in self.events.get(_of_table(self._tables.identity(table)), ()):
            kind = event.thing.kind  # ALTER TABLE renames views and sequences, too
        self._move(at, kind, table, _name(change.new))

    def _move(self, at: _Place, kind: Kind, old: Name, new: Name) -> None:
        if not (is_known(str(old)) and is_known(str(new))):
            self._note_vague("table", None, True, at)
            self._note_vague("table", None, False, at)
            return
        number = self._tables.of(old)
        before = self._tables.identity(old)
        after = identity_of(new, self._dialect)
        keys = _of_table(before), _of_table(after)
        gone = _Thing(kind, str(old), renamed=str(new), other_key=keys[1])
        self._note(keys[0], at, False, gone)
        come = _Thing(kind, str(new), renamed=str(old), other_key=keys[0])
        self._note(keys[1], at, True, come)
        if at.is_sure:
            self._tables.forget(before)
        else:
            self._gone.add(number)
        self._tables.move(number, after)

    def _add_column(self, at: _Place, change: Change) -> None:
        table, column = _name(change.thing), change.by
        if not is_known(str(table)):
            self._note_vague("column", None, True, at)
            return
        number = self._tables.of(table)
        self._column(at, number, change.thing, True)
        self._adds_columns |= not self._is_down(at.position)
        if column.indexed or column.unique:
            self._note_vague("index", number, True, at)
        if column.unique or column.primary_key:
            self._note_vague("unique", number, True, at)
        if column.foreign_key is not None or column.server_default == HOLE:
            self._note_vague("foreign key", number, True, at)  # an argument that nobody knows
        may_be_named = at.is_sql and column.nullable is False
        if column.check is not None or may_be_named or _has_check(column.type):
            self._note_vague("check", number, True, at)
        if column.nullable is False:
            self._name_not_null(number, table, column.name)

    def _drop_column(self, at: _Place, change: Change) -> None:
        table, column = _name(change.thing), change.thing.name
        if not is_known(str(table)):
            self._note_vague("column", None, False, at)
            return
        number = self._tables.of(table)
        self._column(at, number, change.thing, False)
        self._take_along(at, change.by.cascade)
        if not self._is_down(at.position):
            self._lost_columns.add(number)
        else:
            name = column.lower() if column is not None and is_known(column) else ""
            self._dropped_columns.setdefault(number, set()).add(name)

    def _column(self, at: _Place, number: int, thing: Thing, appears: bool) -> None:
        _, table, column = thing
        if column is None or not is_known(column):
            self._note_vague("column", number, appears, at)
            return
        key: Key = "column", number, column.lower()
        self._note(key, at, appears, _Thing("column", f"{table}.{column}", number))

    def _alter_column(self, at: _Place, change: Change) -> None:
        action: AlterColumn = change.by
        if not is_known(str(action.table)):
            return
        number = self._tables.of(action.table)
        if action.nullable is not None:
            self._not_null_constraint(at, number, action)
        if _has_check(action.type):
            self._note_vague("check", number, True, at)
        if _has_check(action.existing_type):
            self._note_vague("check", number, False, at)

    def _rename_column(self, at: _Place, change: Change) -> None:
        table = _name(change.thing)
        if not is_known(str(table)):
            return
        number = self._tables.of(table)
        self._rename(at, number, number, change)
        old, new = _part(change.thing).lower(), _part(change.new).lower()
        if (number, old) in self._not_null:
            self._not_null[number, new] = self._not_null.pop((number, old))
        if self._is_down(at.position):
            self._dropped_columns.setdefault(number, set()).add(old)

    def _not_null_constraint(self, at: _Place, number: int, action: AlterColumn) -> None:
        """NOT NULL is a constraint in PostgreSQL 18, and DROP NOT NULL drops it by any name."""
        place = number, action.column.lower()
        name = action.not_null_name
        if name is not None:
            self._add_constraint(at, number, action.table, name, (action.column,), "not null")
            self._not_null[place] = name, f"{name} of {action.table}"
        elif not action.nullable:
            self._name_not_null(number, action.table, action.column)
        elif place in self._not_null:
            name, subject = self._not_null.pop(place)
            thing = _Thing("constraint", subject, number)
            self._note(("constraint", number, name.lower()), at, False, thing)
        else:
            self._note_vague("check", number, False, at)  # whatever it is called

    def _name_not_null(self, number: int, table: Name, column: str) -> None:
        made = f"{table.name}_{column}_not_null".lower()
        self._named_by_database.add(("constraint", number, made))

    def _rename(self, at: _Place, place: object, number: int | None, change: Change) -> None:
        """Something of a table, or something that has no schema here, gets another name."""
        kind = _KINDS[change.thing.kind]
        table = change.thing.of if number is not None else None
        names = _part(change.thing), _part(change.new)
        if not all(map(is_known, names)):
            self._note_vague(kind, number, True, at)
            self._note_vague(kind, number, False, at)
            return
        old, new = (f"{table}.{one}" if table else one for one in names)
        lower = [one.lower() for one in names]
        keys: tuple[Key, Key] = (kind, place, lower[0]), (kind, place, lower[1])
        gone = _Thing(kind, old, number, renamed=new, other_key=keys[1])
        self._note(keys[0], at, False, gone)
        come = _Thing(kind, new, number, renamed=old, other_key=keys[0])
        self._note(keys[1], at, True, come)

    def _index(self, at: _Place, change: Change) -> None:
        if change.what == "renamed":
            self._rename(at, "", None, change)
            return
        _, of, name = change.thing
        is_new = change.what == "appears"
        number = self._tables.of(of) if of is not None and is_known(str(of)) else None
        if name is None or not is_known(name):
            self._note_vague("index", number, is_new, at)
            return
        columns = change.by.columns if is_new else ()
        self._note(("index", "", name.lower()), at, is_new, _Thing("index", name, number, columns))

    def _create_constraint(self, at: _Place, change: Change) -> None:
        action: CreateConstraint = change.by
        number = self._tables.of(action.table) if is_known(str(action.table)) else None
        if number is None or not is_known(action.name):
            self._note_vague(_vague_kind(action.kind), number, True, at)
        else:
            name = action.name or ""
            self._add_constraint(at, number, action.table, name, action.columns, action.kind)
            if action.kind == "primary key":
                if self._dialect == "sqlite" or not self._is_down(at.position):
                    self._note_vague("unique", number, False, at)  # there is but one
            if action.kind == "not null":
                for column in action.columns:
                    self._not_null[number, column.lower()] = name, f"{name} of {action.table}"

    def _add_constraint(
        self,
        at: _Place,
        number: int,
        table: Name,
        name: str,
        columns: tuple[str, ...],
        kind: ConstraintKind,
    ) -> None:
        key: Key = "constraint", number, name.lower()
        thing = _Thing("constraint", f"{name} of {table}", number, columns, kind)
        self._note(key, at, True, thing)

    def _drop_constraint(self, at: _Place, change: Change) -> None:
        action: DropConstraint = change.by
        number = self._tables.of(action.table) if is_known(str(action.table)) else None
        if number is None or not is_known(action.name):
            self._note_vague(_vague_kind(action.kind), number, False, at)
            return
        self._drops_keys |= action.cascade
        key: Key = "constraint", number, (action.name or "").lower()
        subject = f"{action.name} of {action.table}"
        thing = _Thing("constraint", subject, number, constraint=action.kind)
        self._note(key, at, False, thing)

    def _rename_constraint(self, at: _Place, change: Change) -> None:
        number = self._tables.of(_name(change.thing))
        self._rename(at, number, number, change)

    def _object(self, at: _Place, kind: Kind, change: Change) -> None:
        """A view, a sequence or a type."""
        name, appears = _name(change.thing), change.what == "appears"
        if change.what == "renamed" and kind in _RELATIONS:
            self._move(at, kind, name, _name(change.new))
        elif change.what == "renamed":
            self._rename(at, "", None, change)
        elif not is_known(str(name)):
            self._note_vague(kind, None, appears, at)
        else:
            key: Key = kind, "", name.name.lower()
            if kind in _RELATIONS:
                key = _of_table(self._tables.identity(name, is_new=appears))
            self._note(key, at, appears, _Thing(kind, str(name)))

    # judging

    @cached_property
    def _names(self) -> dict[tuple[int | str | None, bool, bool], set[str]]:
        """The names of indexes and constraints that appear or vanish in the upgrade or the
        downgrade, by their table (None where it is not said), and of ``any``."""
        found: dict[tuple[int | str | None, bool, bool], set[str]] = {}
        for (kind, _, name), events in self.events.items():
            if kind in _OF_TABLES:
                for event in events:
                    for table in ("any", event.thing.table):
                        place = table, event.appears, self._is_down(event.position)
                        found.setdefault(place, set()).add(name)
        return found

    def table_of(self, key: Key) -> int | None:
        """The table on which an index or constraint stands."""
        return self.events[key][0].thing.table if key[0] in _OF_TABLES else None

    def left_by_rename(self, key: Key, found: dict[Key, Difference | None]) -> Difference | None:
        """What is renamed and left, where the downgrade makes another one of the name that it had:
        the next run cannot rename that again."""
        first, last = self.events[key][0], self.events[key][-1]
        thing = last.thing
        if thing.other_key is None or found[thing.other_key] is not None:
            return None
        if first.before is not False or last.after is not True:
            return None
        if not self.events[thing.other_key][-1].after or self._is_covered(key, thing, "left"):
            return None
        return Difference(last.position, thing.kind, thing.subject, "left")

    def judged(self, key: Key, events: list[_Noted]) -> Difference | None:
        """How the thing differs from what it was; None where it does not, or nobody knows."""
        first, last = events[0], events[-1]
        if first.before is None or last.after is None or first.before is last.after:
            return None
        is_down = self._is_down(last.position)
        if is_down and not last.appears and not self._is_down(first.position):
            last, is_down = first, False  # replaced by the upgrade, only dropped on the way back
        thing = last.thing
        if is_down and thing.other_key and not self.events[thing.other_key][-1].after:
            return None  # renamed and dropped: MIG008
        is_made_again = is_down and not self._is_down(first.position)
        if thing.renamed is not None:
            if last.appears:
                return None  # told of the name that it had
            what: What = "misnamed" if is_down else "renamed"
        elif is_down and not is_made_again:
            if not last.appears and key[0] not in _OF_TABLES:
                return None  # MIG008
            what = "remade" if last.appears else "removed"
        else:
            what = "left" if last.appears else "lost"
        if self._is_covered(key, thing, what):
            return None
        subject = thing.subject
        if thing.renamed is not None:
            subject = f"{thing.subject} to {thing.renamed}"
            is_moved = thing.kind in _RELATIONS and thing.renamed.rpartition(".")[2] == key[2]
            if is_moved and what == "renamed":
                what = "moved"
        return Difference(last.position, thing.kind, subject, what)

    def _is_covered(self, key: Key, thing: _Thing, what: What) -> bool:
        """Whether something else may have put it right, or may have made it."""
        kind, _, name = key
        number = thing.table
        if number is not None and (number in self._gone or number in self._made):
            return True
        if what == "removed" and key in self._named_by_database:
            return True
        if what == "left" and (thing.is_part or thing.kind in self._taken_along):
            return True
        if what == "left" and kind == "table" and self._goes_with_parent(key):
            return True
        wants_up = what in _OF_DOWNGRADE
        appears = what not in ("left", "remade")
        if wants_up and self._goes_or_comes_along(thing, what):
            return True
        if kind == "constraint" and what != "lost" and self._drops_keys:
            if thing.constraint in (None, "foreign key"):
                return True
        kinds: tuple[_VagueKind, ...] = (kind,)
        if kind == "index":
            kinds = "index", "unique", "constraint"
        elif kind == "constraint":
            kinds = _ANSWERS.get(_vague_kind(thing.constraint), _ANY_CONSTRAINT)
        if any(self._has_vague(one, number, appears, not wants_up) for one in kinds):
            return True
        if kind != "type" and self._has_vague("table", None, appears, not wants_up):
            return True  # that table may be the one it is part of
        if what == "renamed" and self._has_vague(kind, number, False, True):
            return True
        if what == "misnamed" and self._has_vague(kind, number, False, False):
            return True
        if kind in _OF_TABLES:
            if what in ("removed", "renamed", "misnamed") and number is None and self._made:
                return True
            if what in ("left", "remade") and number is None and self._gone:
                return True
            if what == "left" and self._loses_column(number, thing):
                return True
            return self._has_similar(name, number, appears, not wants_up)
        return False

    def _goes_or_comes_along(self, thing: _Thing, what: What) -> bool:
        """Whether the upgrade may have dropped it, or made it, with something else."""
        if thing.is_part:
            return True
        if what == "remade" and thing.kind in _OF_TABLES:
            lost = self._lost_columns
            return bool(lost) if thing.table is None else thing.table in lost
        if thing.kind == "sequence":
            if what == "remade":
                return bool(self._gone or self._lost_columns)
            return bool(self._made or self._adds_columns)
        return what == "remade" and self._cascades and thing.kind != "column"

    def _goes_with_parent(self, key: Key) -> bool:
        """Whether the table is a partition of one that is dropped, or was made new."""
        _, schema, name = key
        parent = self._partitions.get((str(schema), name))
        return parent is not None and (parent in self._gone or parent in self._made)

    def _has_vague(self, kind: _VagueKind, number: int | None, appears: bool, down: bool) -> bool:
        places: tuple[int | str | None, ...] = (number, None)
        if number is None and kind in _OF_INDEXES:
            places = ("any",)
        return any((kind, place, appears, down) in self._vague for place in places)

    def _loses_column(self, number: int | None, thing: _Thing) -> bool:
        """Whether the downgrade drops a column on which the index or constraint stands."""
        if number is None:
            return bool(self._dropped_columns)
        dropped = self._dropped_columns.get(number, set())
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


_FOLLOWING: dict[tuple[str, str], Callable[[_Both, _Place, Change], None]] = {
    ("appears", "table"): _Both._create_table,
    ("vanishes", "table"): _Both._drop_table,
    ("renamed", "table"): _Both._rename_table,
    ("appears", "column"): _Both._add_column,
    ("vanishes", "column"): _Both._drop_column,
    ("renamed", "column"): _Both._rename_column,
    ("changed", "column"): _Both._alter_column,
    ("appears", "index"): _Both._index,
    ("vanishes", "index"): _Both._index,
    ("renamed", "index"): _Both._index,
    ("appears", "constraint"): _Both._create_constraint,
    ("vanishes", "constraint"): _Both._drop_constraint,
    ("renamed", "constraint"): _Both._rename_constraint,
}
"""What is made of a change; of views, sequences and types ``_object`` does it."""


_ANSWERS: dict[_VagueKind, tuple[_VagueKind, ...]] = {
    "check": ("check", "constraint"),
    "foreign key": ("foreign key", "constraint"),
    "unique": ("index", "unique", "constraint"),
}
"""What a constraint of unknown name must be to be the one of each kind."""
_ANY_CONSTRAINT: tuple[_VagueKind, ...] = ("index", "constraint", "check", "foreign key", "unique")


def _vague_kind(kind: ConstraintKind | None) -> _VagueKind:
    if kind is None or kind == "foreign key":
        return kind or "constraint"
    return "check" if kind in ("check", "not null") else "unique"


def _has_check(type_: SqlType | None) -> bool:
    """Whether SQLAlchemy may put a CHECK beside a column of the type.

    An enum that the database does not have as one is a ``varchar``.
    """
    return type_ is not None and type_.name in ("boolean", "enum", "varchar", HOLE)


def _of_table(identity: Identity) -> Key:
    return "table", identity[0], identity[1]


def _name(thing: Thing | None) -> Name:
    """The thing's own name, or that of its table."""
    return UNKNOWN_NAME if thing is None or thing.of is None else thing.of


def _part(thing: Thing | None) -> str:
    """The name of what belongs to a table; of anything else its own, without the schema."""
    if thing is None:
        return HOLE
    return _name(thing).name if thing.name is None else thing.name

"""What exists when: the operations of a run, asked what happens before and after one of them."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property
from operator import itemgetter
from typing import Any, TypeVar

from flake8_migrations.model.certainty import surely_ran
from flake8_migrations.model.dialects import DIALECTS
from flake8_migrations.model.effects import EFFECTS, written_keys
from flake8_migrations.model.effects.needs import Key
from flake8_migrations.model.migration import Operation
from flake8_migrations.model.operations import (
    AddColumn,
    AlterColumn,
    Column,
    CreateConstraint,
    CreateIndex,
    CreateObject,
    CreateTable,
    Delete,
    DropColumn,
    DropConstraint,
    DropIndex,
    DropObject,
    DropTable,
    Insert,
    Name,
    RawSql,
    Reference,
    RenameObject,
    RenameTable,
    SetParameter,
    SetSchema,
    Truncate,
    UnreadCall,
    UnreadSql,
    Update,
    ValidateConstraint,
)
from flake8_migrations.model.text import HOLE, is_known
from flake8_migrations.replay.events import Event, events

A = TypeVar("A")

_MOST_RENAMES = 10
_MOST_CANDIDATES = 100
"""Columns of one table that are compared with each other: the work stays linear."""


_NAMED_WITHIN = frozenset({CreateIndex, DropIndex, CreateConstraint, SetParameter})
"""Those that may be one another's when nothing of their names is known: see Name.same_as."""

_ROUTINES = frozenset({"function", "procedure"})
_RELATIONS = frozenset({"table", "foreign table", "view", "materialized view", "sequence"})
"""What ALTER TABLE renames and moves."""
_NAMED_ALIKE = (
    frozenset({"type", "domain"}),
    frozenset({"function", "procedure", "routine", "aggregate"}),
)
"""The kinds of objects of which one statement may name any: DROP TYPE, DROP ROUTINE."""
_MOVING = frozenset({RenameTable, RenameObject, SetSchema})
_MOVING_TABLES = frozenset({RenameTable, SetSchema})


class Timeline:
    """The operations of one run in the order in which they are executed."""

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
        self._by_column: dict[type, dict[tuple[str, str], list[int]]] = {}

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

    def _found_by_column(self, action: type) -> dict[tuple[str, str], list[int]]:
        """Where columns appear, vanish, or get a name by a rename."""
        found: dict[tuple[str, str], list[int]] = {}
        changes_of = EFFECTS[action].changes
        for index in self._by_type[action]:
            for what, thing, _, new, _ in changes_of(self.operations[index].action):
                table, column = (new or thing)[1:]
                if what != "changed" and table is not None and column and is_known(column):
                    found.setdefault((table.name.lower(), column.lower()), []).append(index)
        return found

    def _of_column(
        self,
        action: type[A],
        table: Name,
        column: str | None,
        since: int = -1,
        until: int | None = None,
    ) -> Iterator[tuple[int, A]]:
        """The actions of one type on one column between two positions, the latest first."""
        if column is None or action not in self._by_type:
            return
        if action not in self._by_column:
            self._by_column[action] = self._found_by_column(action)
        places = self._by_column[action].get((table.name.lower(), column.lower()), ())
        for index in _backwards(places, since, len(self.operations) if until is None else until):
            found = self.operations[index].action
            if found.table.same_as(table):  # type: ignore[union-attr]
                yield index, found  # type: ignore[misc]

    def added(self, table: Name, column: str | None) -> Column | None:
        """The column of that name that the run adds last."""
        return next((one.column for _, one in self._of_column(AddColumn, table, column)), None)

    def drops_column(self, table: Name, column: str | None) -> bool:
        return DropColumn in self._by_type and any(
            True for _ in self._of_column(DropColumn, table, column)
        )

    @cached_property
    def partly_known_columns(self) -> list[AddColumn]:
        """The added columns of which table or name is not known."""
        return [
            added
            for added in self.all(AddColumn)
            if not (is_known(added.table.name) and is_known(added.column.name))
        ]

    @cached_property
    def _columns_of_unknown_tables(self) -> frozenset[str]:
        return frozenset(
            added.column.name.lower()
            for added in self.partly_known_columns
            if not is_known(added.table.name)
        )

    def adds_to_unknown_table(self, column: str) -> bool:
        """Whether a column of that name is added to a table of which the name is not known."""
        return column.lower() in self._columns_of_unknown_tables

    @cached_property
    def creates_unknown_table(self) -> bool:
        return any(not is_known(created.table.name) for created in self.all(CreateTable))

    @cached_property
    def _unnamed_tables(self) -> list[tuple[CreateTable, frozenset[str]]]:
        """The new tables of unknown name, with their columns; the first hundred."""
        found = (one for one in self.all(CreateTable) if not is_known(one.table.name))
        return [
            (created, frozenset(column.name.lower() for column in created.columns))
            for created in itertools.islice(found, _MOST_CANDIDATES)
        ]

    def may_create(self, key: Reference, child: CreateTable) -> bool:
        """Whether the key of a new table may refer to another one, of which no name is known.

        The columns tell it, but for ``id``, which most tables have.
        """
        if not self._unnamed_tables:
            return False
        columns = {column.lower() for column in key.columns}
        return not columns <= {"id"} and any(
            created is not child and columns <= names for created, names in self._unnamed_tables
        )

    @cached_property
    def _key_columns(self) -> dict[tuple[str, str], list[str]]:
        """The columns that foreign keys of a table stand on, by the key's name (or "")."""
        found: dict[tuple[str, str], list[str]] = {}
        for added in self.all(AddColumn):
            if added.column.foreign_key is not None:
                key = (added.column.foreign_key.name or "").lower()
                found.setdefault((added.table.name.lower(), key), []).append(added.column.name)
        for created in self.all(CreateConstraint):
            if created.kind == "foreign key" and created.name:
                place = created.table.name.lower(), created.name.lower()
                found.setdefault(place, []).extend(created.columns)
        return found

    def key_columns(self, table: Name, name: str | None) -> list[str]:
        """The columns of the foreign key of that name, or of those without one."""
        named = self._key_columns.get((table.name.lower(), (name or "").lower()), [])
        return [*named, *self._key_columns.get((table.name.lower(), ""), [])][:_MOST_CANDIDATES]

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

    def positions(self, action: type) -> Sequence[int]:
        """Where the actions of one type are."""
        return self._by_type.get(action, ())

    def all(self, action: type[A]) -> Iterator[A]:
        """The actions of one type."""
        for index in self._by_type.get(action, ()):
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
        for other in _backwards(places, since, until):
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

    def _names(self, index: int, table: Name, surely: bool = False) -> list[tuple[Name, int, int]]:
        """The names of the table before the operation, the newest first, and when it had each.

        ``surely`` follows no rename that may not have run.
        """
        if _MOVING_TABLES.isdisjoint(self._by_type):
            return [(table, -1, index)]
        found = []
        name, until = table, index
        for _ in range(_MOST_RENAMES):
            former = self._renamed_to(name, until, index)
            moved = self._moved_to("table", name, until, index)
            if former is None or (moved is not None and moved[0] > former[0]):
                former = moved
            if former is None or (surely and not self._has_run(index, former[0])):
                found.append((name, -1, until))
                break
            position, earlier = former
            found.append((name, position, until))
            name, until = earlier, position
        return found

    def _has_run(self, index: int, other: int) -> bool:
        """Whether the other operation has surely run before this one; before the end it may."""
        return index >= len(self.operations) or self._ran_before(index, [other])

    def _renamed_to(self, name: Name, until: int, index: int) -> tuple[int, Name] | None:
        """Where the table, or what ALTER TABLE renames as well, got its name last, and the name
        that it had."""
        for other in _backwards(self._places(RenameTable, name.name), -1, until):
            renamed: Any = self.operations[other].action
            if renamed.new_name.same_as(name) and not self._excludes(index, other):
                return other, renamed.table
        return None

    def _moved_to(self, kind: str, name: Name, until: int, index: int) -> tuple[int, Name] | None:
        """Where the object moved to the schema of its name last, as ``_renamed_to``."""
        for other in _backwards(self._places(SetSchema, name.name), -1, until):
            moved: Any = self.operations[other].action
            if moved.kind == "table" and kind in _RELATIONS or _is_named_alike(moved.kind, kind):
                if Name(moved.name.name, moved.new_schema).same_as(name):
                    if not self._excludes(index, other):
                        return other, moved.name
        return None

    def object_names(self, index: int, kind: str, name: Name, surely: bool = False) -> list[Name]:
        """The names that the object has had in this run before the operation, the newest first.

        ``surely`` as for tables.
        """
        found, until = [name], index
        if _MOVING.isdisjoint(self._by_type):
            return found
        for _ in range(_MOST_RENAMES):
            newest = found[-1]
            moved = self._moved_to(kind, newest, until, index)
            places = [] if moved is None else [moved]
            if kind in _RELATIONS:
                former_table = self._renamed_to(newest, until, index)
                places += [] if former_table is None else [former_table]
            for position, renamed in self._between(-1, until, index, RenameObject, newest.name):
                if _is_named_alike(renamed.kind, kind) and renamed.new_name.same_as(newest):
                    places.append((position, renamed.name))
                    break
            if not places:
                break
            until, former = max(places, key=itemgetter(0))
            if surely and not self._has_run(index, until):
                break
            found.append(former)
        return found

    def earlier_names(self, index: int, table: Name) -> list[Name]:
        """The names that the table has had in this run before the operation, the newest first."""
        return [name for name, _, _ in self._names(index, table)]

    def _on_table(
        self, index: int, table: Name, action: type[A], surely: bool = False
    ) -> Iterator[tuple[int, A]]:
        """The actions of one type on the table before the operation, under the name of the time."""
        if action not in self._by_type:
            return
        for name, since, until in self._names(index, table, surely):
            for position, earlier in self._between(since, until, index, action, name.name):
                if earlier.table.same_as(name):  # type: ignore[attr-defined]
                    yield position, earlier

    @cached_property
    def _checks(self) -> dict[tuple[str, str], list[int]]:
        """The CHECK constraints by their table and each word of theirs, as they are created."""
        found: dict[tuple[str, str], list[int]] = {}
        for index in self._by_type.get(CreateConstraint, ()):
            created = self.operations[index].action
            if isinstance(created, CreateConstraint) and created.kind == "check":
                condition = created.condition
                words = _words(condition) if is_known(condition) else {HOLE}
                for word in ("", *words):
                    found.setdefault((created.table.name.lower(), word), []).append(index)
        return found

    def checks_before(self, index: int, table: Name, column: str) -> list[CreateConstraint]:
        """The CHECK constraints that hold for every row of the table before the operation.

        Those that may speak of the column. They are validated when they are created, or later;
        one that another migration created has no condition. The latest hundred.
        """
        return [check for _, check in self._checks_before(index, table, column)]

    def standing_checks(
        self, index: int, table: Name, column: str | None = None
    ) -> list[CreateConstraint]:
        """Those of them that have not been dropped again; of any column, if none is named.

        One ALTER TABLE of PostgreSQL drops first, wherever it says so.
        """
        found = self._checks_before(index, table, column)
        if not found or DropConstraint not in self._by_type:
            return [check for _, check in found]
        end, names = self._end_of_statement(index), self.earlier_names(index, table)
        return [
            check
            for since, check in found
            if not any(
                self._drops_constraint(position, names) and not self._excludes(index, position)
                for position in self._part_drops_between(since, end, check.name)
            )
        ]

    def _drops_constraint(self, index: int, tables: Sequence[Name]) -> bool:
        """Whether the operation drops a constraint of the table, of which these are the names."""
        dropped = self.operations[index].action
        return isinstance(dropped, DropConstraint) and any(map(dropped.table.same_as, tables))

    def _end_of_statement(self, index: int) -> int:
        """Where the operations end that stand in one statement of SQL with this one."""
        one, end = self.operations[index], index + 1
        if one.carrier == "sql" and one.is_alone:
            most = min(len(self.operations), index + _MOST_CANDIDATES)
            while end < most and self.operations[end].location == one.location:
                end += 1
        return end

    def _checks_before(
        self, index: int, table: Name, column: str | None
    ) -> list[tuple[int, CreateConstraint]]:
        """The same, each with the position from which on it holds for every row."""
        if self._by_type.keys().isdisjoint((CreateConstraint, ValidateConstraint)):
            return []
        created: list[tuple[int, CreateConstraint]] = []
        words = {""} if column is None else {HOLE, *_words(column)}
        for name, since, until in self._names(index, table):
            for word in words:
                places = self._checks.get((name.name.lower(), word), [])
                for other in itertools.islice(_backwards(places, since, until), _MOST_CANDIDATES):
                    action = self.operations[other].action
                    if isinstance(action, CreateConstraint) and action.table.same_as(name):
                        if not self._excludes(index, other):
                            created.append((other, action))
        by_name = {(one.name or "").lower(): one for _, one in created}
        validated = itertools.islice(
            self._on_table(index, table, ValidateConstraint), _MOST_CANDIDATES
        )
        return [(other, one) for other, one in created if not one.not_valid] + [
            (other, by_name.get(one.name.lower(), CreateConstraint("check", one.name, table)))
            for other, one in validated
            if one.name.lower() in by_name or not self._creates_check(index, table, one.name)
        ]

    def _creates_check(self, index: int, table: Name, name: str) -> bool:
        """Whether the run creates a CHECK constraint of that name before the operation."""
        names = self.earlier_names(index, table)
        return any(
            one.kind == "check" and any(map(one.table.same_as, names))
            for one in self.before(index, CreateConstraint, name)
        )

    def sets_before(self, index: int, parameter: str) -> str | None:
        """The value that the run gives a parameter of the session, in lower case."""
        found = next(self.before(index, SetParameter, parameter), None)
        return None if found is None else found.value.strip("'\"").lower()

    def creates_missing_table_before(self, index: int, table: Name) -> bool:
        """Whether the run creates the table, if only where it has looked for it in vain.

        IF NOT EXISTS says of a table that stands there already that it may have been in use.
        """
        return CreateTable in self._by_type and any(
            created.table.same_as(table) and not created.if_not_exists
            for created in self.before(index, CreateTable, table.name)
        )

    def creates_table_before(self, index: int, table: Name) -> bool:
        """Whether the table is surely a new one, whatever it was called when it was created.

        At the end of the run, which the other direction asks about, it is enough that it may be.
        """
        if CreateTable not in self._by_type:
            return False
        places: Iterable[int]
        if _MOVING_TABLES.isdisjoint(self._by_type):
            places = self._named_before(index, table, CreateTable)
        else:
            places = (other for other, _ in self._on_table(index, table, CreateTable, surely=True))
        if table.schema is not None and table.schema.lower() != "pg_temp":
            places = (other for other in places if not self._is_temporary(other))
        return self._is_new(index, places, self._makes_room_for_table)

    def _is_temporary(self, index: int) -> bool:
        """Whether the table that the operation creates is in no schema that has a name."""
        created: Any = self.operations[index].action
        return bool(created.temporary)

    def _named_before(self, index: int, table: Name, action: type) -> Iterator[int]:
        """Where the actions of one type on the table of that name stand before the operation: the
        last hundred."""
        found = (
            other
            for other in _backwards(self._places(action, table.name), -1, index)
            if self.operations[other].action.table.same_as(table)  # type: ignore[union-attr]
            and not self._excludes(index, other)
        )
        return itertools.islice(found, _MOST_CANDIDATES)

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

    def _makes_room_for_table(self, index: int) -> bool:
        """Whether the table that the operation creates was dropped or renamed before."""
        created: Any = self.operations[index].action
        table: Name = created.table
        room = list(self._named_before(index, table, DropTable))
        if RenameTable in self._by_type:
            for other in self._by_type[RenameTable][:_MOST_CANDIDATES]:
                renamed: Any = self.operations[other].action
                if other < index and renamed.table.same_as(table):
                    room.append(other)
        return self._ran_before(index, room)

    def _ran_before(self, index: int, places: Iterable[int]) -> bool:
        others = (self.operations[other] for other in places)
        return surely_ran(others, self.operations[index], self.dialects)

    def creates_table_after(self, index: int, table: Name) -> bool:
        return CreateTable in self._by_type and any(
            created.table.same_as(table) for created in self.after(index, CreateTable, table.name)
        )

    @cached_property
    def _given_primary_keys(self) -> set[str]:
        """The tables that get a primary key after they were created; a HOLE stands for any."""
        tables = [one.table for one in self.all(CreateConstraint) if one.kind == "primary key"]
        tables += [one.table for one in self.all(AddColumn) if one.column.primary_key]
        return {table.name.lower() if is_known(table.name) else HOLE for table in tables}

    def gets_primary_key(self, table: Name) -> bool:
        """Whether the run adds a primary key to the table, or may do so."""
        return not self._given_primary_keys.isdisjoint({table.name.lower(), HOLE})

    def renames_to_after(self, index: int, table: Name) -> Name | None:
        """The table that takes over the name after the operation."""
        for rename in self.after(index, RenameTable, table.name):
            if rename.new_name.same_as(table):
                return rename.table
        return None

    def drops_table(self, index: int, table: Name) -> bool:
        """Whether the run drops the whole table, before or after the operation."""
        return DropTable in self._by_type and any(
            dropped.table.same_as(table) for dropped in self.around(index, DropTable, table.name)
        )

    def copies_before(self, index: int, table: Name) -> bool:
        """Whether rows of the table were written elsewhere before the operation."""
        return any(
            source.same_as(table) and not self._excludes(index, other)
            for other, source in self._by_source.get(table.name.lower(), ())
            if other < index
        )

    @cached_property
    def _by_source(self) -> dict[str, list[tuple[int, Name]]]:
        """What reads the rows of each table to write them elsewhere."""
        found: dict[str, list[tuple[int, Name]]] = {}
        for index in (*self._by_type.get(Insert, ()), *self._by_type.get(CreateTable, ())):
            action = self.operations[index].action
            assert isinstance(action, (Insert, CreateTable))
            for source in action.copied_from:
                if source.name != HOLE:
                    found.setdefault(source.name.lower(), []).append((index, source))
        return found

    def fills_before(self, index: int, table: Name) -> bool:
        """Whether rows were written into the table before the operation."""
        return any(insert.table.same_as(table) for insert in self.before(index, Insert, table.name))

    def brings_values_after(self, index: int, table: Name, column: str) -> bool:
        """Whether values that the migration has read or computed are written into the column."""
        return any(
            any(not is_known(one) or same_text(one, column) for one in update.given)
            for update in self.after(index, Update, table.name)
            if update.table.same_as(table)
        )

    def selects_before(self, index: int) -> bool:
        """Whether the migration has asked for rows before the operation."""
        for other in self._by_type.get(RawSql, ())[:_MOST_CANDIDATES]:
            asked: Any = self.operations[other].action
            if other < index and asked.kind == "select":
                return True
        return False

    def carries_rows_before(self, index: int, table: Name) -> bool:
        """Whether rows were copied, or read first and other rows written elsewhere then.

        What the migration has written was not in the text: it may come from what was read.
        """
        if self.copies_before(index, table):
            return True
        asked = self._first_select(index, table)
        if asked is None:
            return False
        for other in self._by_type.get(Insert, ())[:_MOST_CANDIDATES]:
            written: Any = self.operations[other].action
            if asked < other < index and not self._excludes(index, other):
                if not (written.is_written_out or written.copied_from):
                    if not written.table.same_as(table):
                        return True
        return False

    def _first_select(self, index: int, table: Name) -> int | None:
        """Where the migration first asks for rows of the table, before the operation."""
        for other in self._by_type.get(RawSql, ())[:_MOST_CANDIDATES]:
            asked: Any = self.operations[other].action
            if other < index and any(map(table.same_as, asked.reads)):
                if not self._excludes(index, other):
                    return other
        return None

    def brings_rows_after(self, index: int, table: Name) -> bool:
        """Whether rows that the migration has read or computed are written into the table."""
        return any(
            inserted.table.same_as(table) and not (inserted.is_written_out or inserted.copied_from)
            for inserted in self.after(index, Insert, table.name)
        )

    def gives_up_after(self, index: int, table: Name) -> bool:
        """Whether the table of that name, created after the operation, is gone in the end."""
        created = [
            (other, self.operations[other].action)
            for other in self._places(CreateTable, table.name)[:_MOST_CANDIDATES]
            if other > index
        ]
        if not created:
            return False
        first, new = created[0]
        if isinstance(new, CreateTable) and new.temporary:
            return True
        leaves = (
            *self._places(DropTable, table.name)[-1:],
            *self._by_type.get(RenameTable, ())[:_MOST_CANDIDATES],
        )
        for other in leaves:
            action: Any = self.operations[other].action
            if other > first and action.table.same_as(table):
                return True
        return False

    def replaces(self, index: int, table: Name) -> bool:
        """Whether a filled copy takes the place of the table that the operation drops.

        SQLite's way to alter a table: the copy is renamed into the place afterwards, or the
        table has stepped aside before.
        """
        replacement = self.renames_to_after(index, table)
        if replacement is not None:
            return self.copies_before(index, table) or self.fills_before(index, replacement)
        former = self.earlier_names(index, table)[1:]
        return self.copies_before(index, table) and any(
            True for name in former for _ in self.before(index, CreateTable, name.name)
        )

    def adds_column_before(self, index: int, table: Name, column: str) -> bool:
        """Whether the column is surely a new one, whatever it was called when it was added.

        At the end of the run it is enough that it may be.
        """
        return self.new_column(index, table, column) is not None

    @cached_property
    def _by_old_column(self) -> dict[tuple[str, str], list[int]]:
        """The alterations of each column, by the name it has before."""
        found: dict[tuple[str, str], list[int]] = {}
        for index in self._by_type.get(AlterColumn, ()):
            action = self.operations[index].action
            assert isinstance(action, AlterColumn)
            key = action.table.name.lower(), action.column.lower()
            found.setdefault(key, []).append(index)
        return found

    def alterations(self, table: Name, column: str) -> Iterator[tuple[int, AlterColumn]]:
        """The alterations of the column, by the name it has before each; the first hundred."""
        key = table.name.lower(), column.lower()
        for index in self._by_old_column.get(key, [])[:_MOST_CANDIDATES]:
            action = self.operations[index].action
            if isinstance(action, AlterColumn) and action.table.same_as(table):
                yield index, action

    def column_names(self, index: int, table: Name, column: str) -> list[str]:
        """The names that the column has had in this run before the operation, the newest first."""
        return [name for name, _ in self._column_names(index, table, column)]

    def _column_names(
        self, index: int, table: Name, column: str, surely: bool = False
    ) -> list[tuple[str, int]]:
        """The names of the column before the operation, the newest first, and until when.

        ``surely`` as for tables.
        """
        found = [(column, index)]
        if AlterColumn not in self._by_type:
            return found
        tables = self._names(index, table, surely)
        for _ in range(_MOST_RENAMES):
            newest, until = found[-1]
            renamed = next(
                (
                    (altered.column, position)
                    for name, since, end in tables
                    for position, altered in self._of_column(
                        AlterColumn, name, newest, since, min(end, until)
                    )
                    if not (self._excludes(index, position) or self._excludes(until, position))
                    and not (surely and not self._has_run(index, position))
                ),
                None,
            )
            if renamed is None:
                break
            found.append(renamed)
        return found

    def new_column(self, index: int, table: Name, column: str) -> Column | None:
        """The column as this run surely added it, whatever it was called then."""
        if AddColumn not in self._by_type:
            return None
        tables = self._names(index, table, surely=True)
        found = (
            position
            for former, end in self._column_names(index, table, column, surely=True)
            for name, since, until in tables
            for position, _ in self._of_column(AddColumn, name, former, since, min(until, end))
            if not self._excludes(index, position)
        )
        places = itertools.islice(found, _MOST_CANDIDATES)
        latest = next(places, None)
        if latest is None:
            return None
        all_places = itertools.chain((latest,), places)
        if not self._is_new(index, all_places, self._makes_room_for_column):
            return None
        added: Any = self.operations[latest].action
        return added.column  # type: ignore[no-any-return]

    def _makes_room_for_column(self, index: int) -> bool:
        """Whether the column that the operation adds was dropped or renamed before."""
        added: Any = self.operations[index].action
        table, column = added.table, added.column.name
        dropped = self._of_column(DropColumn, table, column, -1, index)
        room = [position for position, _ in itertools.islice(dropped, _MOST_CANDIDATES)]
        for position, altered in self.alterations(table, column):
            if position < index and altered.new_name is not None:
                room.append(position)
        return self._ran_before(index, room)

    def renamed_into_after(self, index: int, table: Name, column: str) -> bool:
        """Whether another column takes over the name after the operation."""
        return any(
            not self._excludes(index, position)
            for position, _ in self._of_column(AlterColumn, table, column, index)
        )

    @cached_property
    def _part_drops(self) -> dict[str, list[int]]:
        """Where indexes and constraints of each name are dropped."""
        places = (self._by_type.get(kind, ()) for kind in (DropConstraint, DropIndex))
        found: dict[str, list[int]] = {}
        for index in sorted(itertools.chain.from_iterable(places)):
            dropped: Any = self.operations[index].action
            found.setdefault((dropped.name or "").lower(), []).append(index)
        return found

    def _part_drops_between(self, since: int, until: int, name: str | None) -> Iterator[int]:
        """Where indexes and constraints of that name are dropped: the last hundred."""
        places = self._part_drops.get((name or "").lower(), ())
        return itertools.islice(_backwards(places, since, until), _MOST_CANDIDATES)

    def drops_part_after(self, index: int, table: Name, name: str | None) -> bool:
        """Whether an index or constraint of that name, of the table, is dropped after the
        operation: one of the last hundred of that name."""
        if not is_known(name):
            return False
        for other in self._part_drops_between(index, len(self.operations), name):
            owner = self.operations[other].action.table  # type: ignore[union-attr]
            if owner is None or owner.same_as(table):
                return True
        return False

    @cached_property
    def _parts(self) -> dict[tuple[type, str], list[int]]:
        """Created and dropped indexes and constraints, by the table that they say they are of."""
        found: dict[tuple[type, str], list[int]] = {}
        for kind in (CreateConstraint, CreateIndex, DropConstraint, DropIndex):
            for index in self._by_type.get(kind, ()):
                table = self.operations[index].action.table  # type: ignore[union-attr]
                name = "" if table is None else table.name.lower()
                found.setdefault((kind, name), []).append(index)
        return found

    def parts(self, action: type[A], table: Name) -> Iterator[tuple[int, A]]:
        """The indexes or constraints of the table that are created or dropped: the first hundred.

        Those that do not say of which table they are belong to every table.
        """
        for name in (table.name.lower(), ""):
            for index in self._parts.get((action, name), [])[:_MOST_CANDIDATES]:
                found = self.operations[index].action
                owner = found.table  # type: ignore[union-attr]
                if owner is None or owner.same_as(table):
                    yield index, found  # type: ignore[misc]

    def first(self, action: type[A], before: int | None = None) -> Iterator[A]:
        """The actions of one type, all of them or those before an operation: the first hundred."""
        for index in self._by_type.get(action, [])[:_MOST_CANDIDATES]:
            if before is None or index < before:
                yield self.operations[index].action  # type: ignore[misc]

    def on_table_before(self, index: int, table: Name, action: type[A]) -> Iterator[A]:
        """The actions of one type on the table before the operation: the last hundred."""
        found = itertools.islice(self._on_table(index, table, action), _MOST_CANDIDATES)
        return (earlier for _, earlier in found)

    def runs_unread_before(self, index: int) -> bool:
        """Whether something that nobody could read was executed or called before the operation."""
        return any(
            other < index
            for kind in (UnreadSql, UnreadCall)
            for other in self._by_type.get(kind, ())[:1]
        )

    def added_after(self, index: int, table: Name, column: str) -> Column | None:
        """The column of that name that is added after the operation."""
        for position, added in self._of_column(AddColumn, table, column, index):
            if not self._excludes(index, position):
                return added.column
        return None

    def empties_before(self, index: int, table: Name) -> bool:
        """Whether every row of the table was deleted before the operation."""
        return any(True for _ in self._on_table(index, table, Truncate)) or any(
            deleted.filtered is False for _, deleted in self._on_table(index, table, Delete)
        )

    def surely_empties_before(self, index: int, table: Name) -> bool:
        """The same, whatever the run depends on."""
        if Delete not in self._by_type and Truncate not in self._by_type:
            return False
        places = [other for other, _ in self._on_table(index, table, Truncate, surely=True)]
        for other, deleted in self._on_table(index, table, Delete, surely=True):
            if deleted.filtered is False:
                places.append(other)
        return self._ran_before(index, places[:_MOST_CANDIDATES])

    def table_of_index(self, name: str) -> Name | None:
        """The table on which the run creates the index of that name."""
        found = self.around(len(self.operations), CreateIndex, name)
        return next((created.table for created in found if is_known(name)), None)

    def created_index(self, name: str, table: Name | None) -> CreateIndex | None:
        """The index of that name as the run creates it."""
        if not is_known(name):
            return None
        found = self.around(len(self.operations), CreateIndex, name)
        return next(
            (one for one in found if table is None or one.table.same_as(table)),
            None,
        )

    def creates_index(self, index: int, name: str, table: Name | None) -> bool:
        """Whether an index or constraint of that name and table is surely created before, or after
        the operation again."""
        if not is_known(name):
            return False
        before: list[int] = []
        for kind in (CreateIndex, CreateConstraint):
            for other in itertools.islice(self._places(kind, name), _MOST_CANDIDATES):
                created: Any = self.operations[other].action
                owner = created.table
                if table is None or not is_known(owner.name) or owner.same_as(table):
                    if other != index and not self._excludes(index, other):
                        if other > index:
                            return True
                        before.append(other)
        return self._is_new(index, before, lambda other: False)

    def may_fill_after(self, index: int, table: Name, column: str) -> bool:
        """Whether values may be written into the column after the operation."""
        unread = (*self._by_type.get(UnreadSql, ()), *self._by_type.get(UnreadCall, ()))
        if unread and max(unread) > index:
            return True
        return any(
            update.table.same_as(table)
            and any(not is_known(one) or same_text(one, column) for one in update.columns)
            for update in self.after(index, Update, table.name)
        )

    def creates_object(self, index: int, kind: str, name: Name, table: Name | None = None) -> bool:
        """Whether the run surely creates the object before the operation, or does so after it."""
        if CreateObject not in self._by_type:
            return False
        places = self._creations_of(index, kind, name, table)
        return any(other > index for other in places) or self._is_new_object(index, places)

    def object_that_stays(
        self, index: int, kinds: tuple[str, ...], name: Name
    ) -> tuple[int, CreateObject] | None:
        """The object of that name which the run creates and does not drop again, and where."""
        if CreateObject not in self._by_type:
            return None
        for other in itertools.islice(
            _backwards(self._places(CreateObject, name.name), -1, len(self.operations)),
            _MOST_CANDIDATES,
        ):
            created: Any = self.operations[other].action
            if created.kind in kinds and created.name.same_as(name):
                if not self._excludes(index, other):
                    is_gone = any(
                        dropped.kind == created.kind and dropped.name.same_as(name)
                        for dropped in self.after(other, DropObject, name.name)
                    )
                    return None if is_gone else (other, created)
        return None

    def is_new_object(self, index: int, kind: str, name: Name) -> bool:
        """Whether the object is surely a new one, by its name or its former one."""
        return self._is_new_object(index, self._creations_of(index, kind, name))

    def _is_new_object(self, index: int, places: list[int]) -> bool:
        before = [other for other in places if other < index]
        return self._is_new(index, before, self._makes_room_for_object)

    def _creations_of(
        self, index: int, kind: str, name: Name, table: Name | None = None
    ) -> list[int]:
        """Where an object of that kind, by its name or its former one, is created.

        A trigger, policy or rule has its name on one ``table`` alone.
        """
        if CreateObject not in self._by_type:
            return []
        found = []
        for one in self.object_names(index, kind, name, surely=True):
            for other in self._places(CreateObject, one.name):
                created: Any = self.operations[other].action
                if created.name.same_as(one) and other != index:
                    if not _is_named_alike(created.kind, kind):
                        continue
                    if not self._excludes(index, other) and self._is_on_table(created, table):
                        found.append(other)
        return found

    def _is_on_table(self, created: CreateObject, table: Name | None) -> bool:
        """Whether the object may belong to the table, which is asked where it belongs to one."""
        if table is None or created.table is None or RenameTable in self._by_type:
            return True
        return created.table.same_as(table) or not is_known(created.table.name)

    def _makes_room_for_object(self, index: int) -> bool:
        """Whether the object that the operation creates was dropped or renamed before."""
        created: Any = self.operations[index].action
        room = []
        for other in self._places(DropObject, created.name.name):
            dropped: Any = self.operations[other].action
            if other < index and dropped.kind == created.kind:
                room.append(other)
        for other in self._by_type.get(RenameObject, ())[:_MOST_CANDIDATES]:
            renamed: Any = self.operations[other].action
            if other < index and renamed.kind == created.kind:
                if renamed.name.same_as(created.name):
                    room.append(other)
        return self._ran_before(index, room)

    def reads_column(self, index: int, table: Name, column: str) -> bool:
        """Whether values of the column were written to another one before the operation."""
        return any(
            update.table.same_as(table)
            and column.lower() in update.reads
            and not any(same_text(one, column) for one in update.kept)
            and any(one.lower() != column.lower() for one in update.columns)
            for update in self.before(index, Update, table.name)
        )


def _words(text: str | None) -> set[str]:
    return set(re.findall(r"\w+", (text or "").lower()))


def _is_named_alike(kind: str, other: str) -> bool:
    """Whether a statement about the one kind may be about an object of the other."""
    return kind == other or any(kind in kinds and other in kinds for kinds in _NAMED_ALIKE)


def _backwards(places: Sequence[int], since: int, until: int) -> Iterator[int]:
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

"""The tables of a run: what they were called, whether they are new, and what becomes of them."""

from __future__ import annotations

import itertools
from collections.abc import Collection, Iterable, Iterator
from functools import cached_property
from typing import Any, TypeVar

from flake8_migrations.model.operations import (
    AddColumn,
    CreateConstraint,
    CreateTable,
    DropTable,
    Name,
    Reference,
    RenameTable,
    SetSchema,
)
from flake8_migrations.model.text import HOLE, is_known, may_be_one
from flake8_migrations.replay.timeline.order import MOST_CANDIDATES, Order, backwards

A = TypeVar("A")

MOST_RENAMES = 10
"""Renames of one thing that are followed."""

RELATIONS = frozenset({"table", "foreign table", "view", "materialized view", "sequence"})
"""What ALTER TABLE renames and moves."""
_NAMED_ALIKE = (
    frozenset({"type", "domain"}),
    frozenset({"function", "procedure", "routine", "aggregate"}),
)
"""The kinds of objects of which one statement may name any: DROP TYPE, DROP ROUTINE."""
_MOVING_TABLES = frozenset({RenameTable, SetSchema})


def may_be_among(partly_known: Collection[str], table: Name) -> bool:
    """Whether the table may have one of these names, which are too many to compare at times."""
    is_too_much = len(partly_known) > MOST_CANDIDATES
    return is_too_much or any(may_be_one(one, table.name) for one in partly_known)


class Tables(Order):
    """What becomes of tables."""

    @cached_property
    def moves_tables(self) -> bool:
        """Whether the run renames tables, or moves them to other schemas."""
        return not _MOVING_TABLES.isdisjoint(self._by_type)

    def _names(self, index: int, table: Name, surely: bool = False) -> list[tuple[Name, int, int]]:
        """The names of the table before the operation, the newest first, and when it had each.

        ``surely`` follows no rename that may not have run.
        """
        if not self.moves_tables:
            return [(table, -1, index)]
        found = []
        name, until = table, index
        moves = SetSchema in self._by_type
        for _ in range(MOST_RENAMES):
            former = self._renamed_to(name, until, index)
            moved = self._moved_to("table", name, until, index) if moves else None
            if former is None or (moved is not None and moved[0] > former[0]):
                former = moved
            if former is None or (surely and not self._has_run(index, former[0])):
                found.append((name, -1, until))
                break
            position, earlier = former
            found.append((name, position, until))
            name, until = earlier, position
        return found

    def _renamed_to(self, name: Name, until: int, index: int) -> tuple[int, Name] | None:
        """Where the table, or what ALTER TABLE renames as well, got its name last, and the name
        that it had."""
        for other in backwards(self._places(RenameTable, name.name), -1, until):
            renamed: Any = self.operations[other].action
            if renamed.new_name.same_as(name) and not self._excludes(index, other):
                return other, renamed.table
        return None

    def _moved_to(self, kind: str, name: Name, until: int, index: int) -> tuple[int, Name] | None:
        """Where the object moved to the schema of its name last, as ``_renamed_to``."""
        for other in backwards(self._places(SetSchema, name.name), -1, until):
            moved: Any = self.operations[other].action
            if moved.kind == "table" and kind in RELATIONS or is_named_alike(moved.kind, kind):
                if Name(moved.name.name, moved.new_schema).same_as(name):
                    if not self._excludes(index, other):
                        return other, moved.name
        return None

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

    def on_table_before(self, index: int, table: Name, action: type[A]) -> Iterator[A]:
        """The actions of one type on the table before the operation: the last hundred."""
        found = itertools.islice(self._on_table(index, table, action), MOST_CANDIDATES)
        return (earlier for _, earlier in found)

    def perhaps_on_table_before(self, index: int, table: Name, action: type[A]) -> Iterator[A]:
        """As ``on_table_before``, and those on a table of which nobody knows which it is."""
        yield from self.on_table_before(index, table, action)
        for earlier in self.first(action, index):
            if not earlier.table.is_known:  # type: ignore[attr-defined]
                yield earlier

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
        if not self.moves_tables:
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
            for other in backwards(self._places(action, table.name), -1, index)
            if self.operations[other].action.table.same_as(table)  # type: ignore[union-attr]
            and not self._excludes(index, other)
        )
        return itertools.islice(found, MOST_CANDIDATES)

    def _makes_room_for_table(self, index: int) -> bool:
        """Whether the table that the operation creates was dropped or renamed before."""
        created: Any = self.operations[index].action
        table: Name = created.table
        room = list(self._named_before(index, table, DropTable))
        if RenameTable in self._by_type:
            for other in self._by_type[RenameTable][:MOST_CANDIDATES]:
                renamed: Any = self.operations[other].action
                if other < index and renamed.table.same_as(table):
                    room.append(other)
        return self._ran_before(index, room)

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

    def gives_up_after(self, index: int, table: Name) -> bool:
        """Whether the table of that name, created after the operation, is gone in the end."""
        created = [
            (other, self.operations[other].action)
            for other in self._places(CreateTable, table.name)[:MOST_CANDIDATES]
            if other > index
        ]
        if not created:
            return False
        first, new = created[0]
        if isinstance(new, CreateTable) and new.temporary:
            return True
        leaves = (
            *self._places(DropTable, table.name)[-1:],
            *self._by_type.get(RenameTable, ())[:MOST_CANDIDATES],
        )
        for other in leaves:
            action: Any = self.operations[other].action
            if other > first and action.table.same_as(table):
                return True
        return False

    @cached_property
    def _partly_known_tables(self) -> frozenset[str]:
        """What is known of the names of new tables, where it is not all."""
        return frozenset(
            created.table.name for created in self.all(CreateTable) if not created.table.is_known
        )

    def may_create_table(self, table: Name) -> bool:
        """Whether a new table, of which not the whole name is known, may be this one.

        One of more than a hundred may.
        """
        return may_be_among(self._partly_known_tables, table)

    @cached_property
    def _unnamed_tables(self) -> list[tuple[CreateTable, frozenset[str]]]:
        """The new tables of unknown name, with their columns; the first hundred."""
        found = (one for one in self.all(CreateTable) if not is_known(one.table.name))
        return [
            (created, frozenset(column.name.lower() for column in created.columns))
            for created in itertools.islice(found, MOST_CANDIDATES)
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


def is_named_alike(kind: str, other: str) -> bool:
    """Whether a statement about the one kind may be about an object of the other."""
    return kind == other or any(kind in kinds and other in kinds for kinds in _NAMED_ALIKE)

"""What exists when: the operations of a run, asked what happens before and after one of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from typing import Any, TypeVar

from flake8_migrations.migration import Operation
from flake8_migrations.operations import (
    AddColumn,
    AlterColumn,
    Column,
    CreateConstraint,
    CreateIndex,
    CreateObject,
    CreateTable,
    Delete,
    DropColumn,
    DropTable,
    Insert,
    Name,
    RenameObject,
    RenameTable,
    Truncate,
    Update,
)
from flake8_migrations.text import is_known

A = TypeVar("A")


_KEYS: dict[type, Callable[[Any], str | None]] = {
    CreateTable: lambda action: action.table.name,
    DropTable: lambda action: action.table.name,
    RenameTable: lambda action: action.new_name.name,
    AddColumn: lambda action: action.table.name,
    DropColumn: lambda action: action.table.name,
    AlterColumn: lambda action: action.table.name,
    Insert: lambda action: action.table.name,
    Delete: lambda action: action.table.name,
    Truncate: lambda action: action.table.name,
    Update: lambda action: action.table.name,
    CreateIndex: lambda action: action.name,
    CreateConstraint: lambda action: action.name,
    CreateObject: lambda action: action.name.name,
    RenameObject: lambda action: action.new_name.name,
}
"""The name by which the operations of each type are looked up."""


class Timeline:
    """The operations of one run in the order in which they are executed."""

    def __init__(self, operations: Iterable[Operation]) -> None:
        self.operations = tuple(operations)

    @cached_property
    def _by_type(self) -> dict[type, list[int]]:
        found: dict[type, list[int]] = {}
        for index, operation in enumerate(self.operations):
            found.setdefault(type(operation.action), []).append(index)
        return found

    @cached_property
    def _by_name(self) -> dict[tuple[type, str], list[int]]:
        found: dict[tuple[type, str], list[int]] = {}
        for index, operation in enumerate(self.operations):
            kind = type(operation.action)
            if kind in _KEYS:
                name = (_KEYS[kind](operation.action) or "").lower()
                found.setdefault((kind, name), []).append(index)
        return found

    def all(self, action: type[A]) -> Iterator[A]:
        """The actions of one type."""
        for index in self._by_type.get(action, ()):
            yield self.operations[index].action  # type: ignore[misc]

    def before(self, index: int, action: type[A], name: str) -> Iterator[A]:
        """The actions of one type and name that can run before the operation, the latest first."""
        for _, earlier in self._between(-1, index, index, action, name):
            yield earlier

    def _between(
        self, since: int, until: int, index: int, action: type[A], name: str
    ) -> Iterator[tuple[int, A]]:
        """The actions between two positions, the latest first, that can run with the operation."""
        for other in reversed(self._by_name.get((action, name.lower()), ())):
            if since < other < until and not self._excludes(index, other):
                yield other, self.operations[other].action  # type: ignore[misc]

    def after(self, index: int, action: type[A], name: str) -> Iterator[A]:
        """The actions of one type and name that can run after the operation, the earliest first."""
        for other in self._by_name.get((action, name.lower()), ()):
            if other > index and not self._excludes(index, other):
                yield self.operations[other].action  # type: ignore[misc]

    def around(self, index: int, action: type[A], name: str) -> Iterator[A]:
        """The actions of one type and name that can run in the same run as the operation."""
        yield from self.before(index, action, name)
        yield from self.after(index, action, name)

    def _excludes(self, index: int, other: int) -> bool:
        """Whether the two never run together; the end of the run excludes nothing."""
        if index >= len(self.operations):
            return False
        return self.operations[other].excludes(self.operations[index])

    def _names(self, index: int, table: Name) -> Iterator[tuple[Name, int, int]]:
        """The names of the table before the operation, the newest first, and when it had each."""
        name, until = table, index
        while True:
            renamed = next(
                (
                    (position, rename)
                    for position, rename in self._between(-1, until, index, RenameTable, name.name)
                    if rename.new_name.same_as(name)
                ),
                None,
            )
            if renamed is None:
                yield name, -1, until
                return
            position, rename = renamed
            yield name, position, until
            name, until = rename.table, position

    def earlier_names(self, index: int, table: Name) -> list[Name]:
        """The names that the table has had in this run before the operation, the newest first."""
        return [name for name, _, _ in self._names(index, table)]

    def _on_table(self, index: int, table: Name, action: type[A]) -> Iterator[tuple[int, A]]:
        """The actions of one type on the table before the operation, under the name of the time."""
        for name, since, until in self._names(index, table):
            for position, earlier in self._between(since, until, index, action, name.name):
                if earlier.table.same_as(name):  # type: ignore[attr-defined]
                    yield position, earlier

    def creates_table_before(self, index: int, table: Name) -> bool:
        """Whether the table is a new one, whatever it was called when it was created."""
        return any(True for _ in self._on_table(index, table, CreateTable))

    def creates_table_after(self, index: int, table: Name) -> bool:
        return any(
            created.table.same_as(table) for created in self.after(index, CreateTable, table.name)
        )

    def renames_to_after(self, index: int, table: Name) -> Name | None:
        """The table that takes over the name after the operation."""
        for rename in self.after(index, RenameTable, table.name):
            if rename.new_name.same_as(table):
                return rename.table
        return None

    def drops_table(self, index: int, table: Name) -> bool:
        """Whether the run drops the whole table, before or after the operation."""
        return any(
            dropped.table.same_as(table) for dropped in self.around(index, DropTable, table.name)
        )

    def copies_before(self, index: int, table: Name) -> bool:
        """Whether rows of the table were written elsewhere before the operation."""
        for kind in (Insert, CreateTable):
            for other in self._by_type.get(kind, ()):
                action = self.operations[other].action
                if other < index and isinstance(action, (Insert, CreateTable)):
                    if any(source.same_as(table) for source in action.copied_from):
                        if not self._excludes(index, other):
                            return True
        return False

    def fills_before(self, index: int, table: Name) -> bool:
        """Whether rows were written into the table before the operation."""
        return any(insert.table.same_as(table) for insert in self.before(index, Insert, table.name))

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
        """Whether the column is a new one, whatever it was called when it was added."""
        for _, added in self._on_table(index, table, AddColumn):
            if same_text(added.column.name, column):
                return True
        for position, altered in self._on_table(index, table, AlterColumn):
            if same_text(altered.new_name, column) and any(
                same_text(added.column.name, altered.column)
                for _, added in self._on_table(position, altered.table, AddColumn)
            ):
                return True
        return False

    def added_after(self, index: int, table: Name, column: str) -> Column | None:
        """The column of that name that is added after the operation."""
        for added in self.after(index, AddColumn, table.name):
            if added.table.same_as(table) and same_text(added.column.name, column):
                return added.column
        return None

    def empties_before(self, index: int, table: Name) -> bool:
        """Whether every row of the table was deleted before the operation."""
        return any(True for _ in self._on_table(index, table, Truncate)) or any(
            deleted.filtered is False for _, deleted in self._on_table(index, table, Delete)
        )

    def creates_index(self, index: int, name: str, table: Name | None) -> bool:
        """Whether an index or constraint of that name and table is created, before or after."""
        tables = [created.table for created in self.around(index, CreateIndex, name)]
        tables += [created.table for created in self.around(index, CreateConstraint, name)]
        return is_known(name) and any(
            table is None or not is_known(created.name) or created.same_as(table)
            for created in tables
        )

    def creates_object(self, index: int, kind: str, name: Name) -> bool:
        """Whether an object of that kind, by its name or its former one, is created in this run."""
        names = [name]
        for renamed in self.before(index, RenameObject, name.name):
            if renamed.kind == kind and renamed.new_name.same_as(name):
                names.append(renamed.name)
        return any(
            created.kind == kind and created.name.same_as(one)
            for one in names
            for created in self.around(index, CreateObject, one.name)
        )

    def reads_column(self, index: int, table: Name, column: str) -> bool:
        """Whether values of the column were written to another one before the operation."""
        return any(
            update.table.same_as(table) and column.lower() in update.reads
            for update in self.before(index, Update, table.name)
        )


def same_text(left: str | None, right: str | None) -> bool:
    """Whether both names are known and the same."""
    if left is None or right is None or not (is_known(left) and is_known(right)):
        return False
    return left.lower() == right.lower()

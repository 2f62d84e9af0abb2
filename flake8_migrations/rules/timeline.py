"""What exists when: the operations of a run, asked what happens before and after one of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
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

_MOST_RENAMES = 20


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
        self._by_type: dict[type, list[int]] = {}
        self._by_name: dict[tuple[type, str], list[int]] = {}
        for index, operation in enumerate(self.operations):
            kind = type(operation.action)
            self._by_type.setdefault(kind, []).append(index)
            if kind in _KEYS:
                name = (_KEYS[kind](operation.action) or "").lower()
                self._by_name.setdefault((kind, name), []).append(index)

    def all(self, action: type[A]) -> Iterator[A]:
        """The actions of one type."""
        for index in self._by_type.get(action, ()):
            yield self.operations[index].action  # type: ignore[misc]

    def before(self, index: int, action: type[A], name: str) -> Iterator[A]:
        """The actions of one type and name that can run before the operation, the latest first."""
        for _, earlier in self._before(index, action, name):
            yield earlier

    def _before(self, index: int, action: type[A], name: str) -> Iterator[tuple[int, A]]:
        for other in reversed(self._by_name.get((action, name.lower()), ())):
            if other < index and not self._excludes(index, other):
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

    def earlier_names(self, index: int, table: Name) -> list[Name]:
        """The names that the table has had in this run before the operation, the newest first."""
        names = [table]
        while len(names) <= _MOST_RENAMES:
            renamed = next(
                (
                    one.table
                    for one in self.before(index, RenameTable, names[-1].name)
                    if one.new_name.same_as(names[-1]) and one.table not in names
                ),
                None,
            )
            if renamed is None:
                break
            names.append(renamed)
        return names

    def creates_table_before(self, index: int, table: Name) -> bool:
        """Whether the table is a new one, whatever it was called when it was created."""
        return any(
            created.table.same_as(name)
            for name in self.earlier_names(index, table)
            for created in self.before(index, CreateTable, name.name)
        )

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
        return any(
            source.same_as(table)
            for kind in (Insert, CreateTable)
            for other in self._by_type.get(kind, ())
            if other < index and not self._excludes(index, other)
            for source in self.operations[other].action.copied_from  # type: ignore[union-attr]
        )

    def fills_before(self, index: int, table: Name) -> bool:
        """Whether rows were written into the table before the operation."""
        return any(insert.table.same_as(table) for insert in self.before(index, Insert, table.name))

    def adds_column_before(self, index: int, table: Name, column: str) -> bool:
        """Whether the column is a new one, whatever it was called when it was added."""
        for name in self.earlier_names(index, table):
            for added in self.before(index, AddColumn, name.name):
                if added.table.same_as(name) and same_text(added.column.name, column):
                    return True
            for position, altered in self._before(index, AlterColumn, name.name):
                if same_text(altered.new_name, column) and any(
                    same_text(added.column.name, altered.column)
                    for added in self.before(position, AddColumn, name.name)
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
        return any(
            emptied.table.same_as(name)
            for name in self.earlier_names(index, table)
            for kind in (Delete, Truncate)
            for emptied in self.before(index, kind, name.name)
            if not getattr(emptied, "filtered", False)
        )

    def creates_index(self, index: int, name: str, table: Name | None) -> bool:
        """Whether an index or constraint of that name and table is created, before or after."""
        return is_known(name) and any(
            table is None or not is_known(created.table.name) or created.table.same_as(table)
            for kind in (CreateIndex, CreateConstraint)
            for created in self.around(index, kind, name)
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

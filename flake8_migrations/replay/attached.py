"""Indexes and constraints that are dropped after the column with which they are gone already."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from flake8_migrations.model.effects import is_opaque
from flake8_migrations.model.migration import Operation
from flake8_migrations.model.namedtuple import NamedTuple
from flake8_migrations.model.operations import (
    AlterColumn,
    CreateConstraint,
    CreateIndex,
    DropColumn,
    DropConstraint,
    DropIndex,
    DropTable,
    Name,
    RenameConstraint,
    RenameObject,
    RenameTable,
    SetSchema,
)
from flake8_migrations.model.text import is_known
from flake8_migrations.replay.database import identity_of
from flake8_migrations.replay.keys import Identity

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
    columns: tuple[str, ...]


def late_drops(operations: Sequence[Operation], opposite: Sequence[Operation]) -> Iterator[Late]:
    """The drops that fail on PostgreSQL; ``opposite`` tells what is there at the beginning."""
    story = _Story()
    for operation in opposite:
        story.follow(operation)
    story.gone.clear()
    for position, operation in enumerate(operations):
        action = operation.action
        if isinstance(action, (DropIndex, DropConstraint)) and _DIALECT in operation.dialects:
            found = story.gone.get((action.name or "").lower())
            if found is not None and not (action.if_exists or operation.is_guarded):
                attached, column, other = found
                if set(other.branches) <= set(operation.branches) and _agrees(action, attached):
                    yield Late(position, attached.name, attached.table, column, other)
        story.follow(operation)


def _agrees(action: DropIndex | DropConstraint, attached: _Attached) -> bool:
    return action.table is None or _identity(action.table) == _identity(attached.table)


class _Story:
    """What stands on which columns, and what is gone with one of them."""

    def __init__(self) -> None:
        self._there: dict[str, _Attached] = {}
        self._on: dict[tuple[Identity, str], set[str]] = {}
        self.gone: dict[str, tuple[_Attached, str, Operation]] = {}

    def follow(self, operation: Operation) -> None:
        action = operation.action
        if _DIALECT not in operation.dialects:
            return
        if is_opaque(action) or isinstance(action, _MOVING):
            self._forget()
        elif isinstance(action, AlterColumn) and action.new_name is not None:
            self._forget()
        elif isinstance(action, (CreateIndex, CreateConstraint)):
            self._create(action, operation)
        elif isinstance(action, (DropIndex, DropConstraint)):
            if not is_known(action.name):
                self._forget()
            self._there.pop((action.name or "").lower(), None)
        elif isinstance(action, DropTable):
            self._forget()
        elif isinstance(action, DropColumn):
            self._drop(action, operation)

    def _forget(self) -> None:
        self._there.clear()
        self._on.clear()
        self.gone.clear()

    def _create(self, action: CreateIndex | CreateConstraint, operation: Operation) -> None:
        if action.name is None or not is_known(action.name):
            return
        name = action.name.lower()
        self.gone.pop(name, None)
        self._there.pop(name, None)
        if operation.branches or operation.is_guarded or not action.table.is_known:
            return
        if isinstance(action, CreateIndex) and action.if_not_exists:
            return
        self._there[name] = _Attached(action.name, action.table, action.columns)
        for column in action.columns:
            self._on.setdefault((_identity(action.table), column.lower()), set()).add(name)

    def _drop(self, action: DropColumn, operation: Operation) -> None:
        if not (action.table.is_known and is_known(action.column)):
            self._forget()
            return
        for name in self._on.pop((_identity(action.table), action.column.lower()), ()):
            attached = self._there.pop(name, None)
            if attached is not None and not operation.is_guarded:
                self.gone[name] = attached, action.column, operation


_MOVING = (RenameConstraint, RenameObject, RenameTable, SetSchema)


def _identity(table: Name) -> Identity:
    return identity_of(table, _DIALECT)

"""Whether a foreign key's columns have the types of those that they refer to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from flake8_migrations.operations import (
    AddColumn,
    AlterColumn,
    Column,
    CreateConstraint,
    CreateTable,
    DropColumn,
    DropTable,
    ForeignKey,
    Name,
    RenameTable,
    SqlType,
)
from flake8_migrations.rules.findings import Finding, Scene, named
from flake8_migrations.rules.types import shown_type
from flake8_migrations.text import is_known

_WIDTHS = {"smallint": 1, "integer": 2, "bigint": 3}
_TEXTS = frozenset({"varchar", "char", "text"})


class _Known:
    """The column types that a run shows, as they are at one moment of it."""

    def __init__(self) -> None:
        self._tables: dict[str, tuple[Name, dict[str, SqlType], tuple[str, ...]]] = {}
        """Of each table its name, its columns' types, and its primary key."""

    def _columns(self, table: Name) -> dict[str, SqlType]:
        found = self._tables.get(table.name.lower())
        if found is None or not found[0].same_as(table):
            found = self._tables[table.name.lower()] = table, {}, ()
        return found[1]

    def create(self, action: CreateTable) -> None:
        key = tuple(column.name for column in action.columns if column.primary_key)
        for constraint in action.constraints:
            if constraint.kind == "primary key":
                key = constraint.columns
        self._tables[action.table.name.lower()] = action.table, {}, key
        for column in action.columns:
            self.add(action.table, column.name, column.type)

    def add(self, table: Name, column: str, type_: SqlType | None) -> None:
        if is_known(column) and is_known(table.name):
            columns = self._columns(table)
            columns.pop(column.lower(), None)
            if type_ is not None and is_known(type_.name):
                columns[column.lower()] = type_

    def rename_table(self, action: RenameTable) -> None:
        found = self._tables.pop(action.table.name.lower(), None)
        if found is not None:
            renamed = RenameTable(found[0], action.new_name).renamed
            self._tables[renamed.name.lower()] = renamed, found[1], found[2]

    def drop_table(self, table: Name) -> None:
        self._tables.pop(table.name.lower(), None)

    def type_of(self, table: Name, column: str) -> SqlType | None:
        found = self._tables.get(table.name.lower())
        if found is None or not found[0].same_as(table):
            return None
        return found[1].get(column.lower())

    def key_of(self, table: Name) -> tuple[str, ...]:
        found = self._tables.get(table.name.lower())
        return found[2] if found is not None and found[0].same_as(table) else ()


def foreign_key_types(scene: Scene) -> Iterator[Finding]:
    """Each foreign key that is created where both columns' types are known and differ."""
    known = _Known()
    for altered in scene.timeline.all(AlterColumn):
        if altered.existing_type is not None:
            known.add(altered.table, altered.column, altered.existing_type)
    for position, operation in enumerate(scene.run.operations):
        for table, columns, references in _keys(operation.action, known):
            for subject, harm in _differences(known, table, columns, references):
                yield scene.step(position).finding("MIG211", subject, harm=harm)


def _keys(action: object, known: _Known) -> Iterator[tuple[Name, Sequence[str], ForeignKey]]:
    """The foreign keys that the action creates, once it is done."""
    if isinstance(action, CreateTable):
        known.create(action)
        for column in action.columns:
            yield from _of_column(action.table, column)
        for constraint in action.constraints:
            if constraint.references is not None:
                yield action.table, constraint.columns, constraint.references
    elif isinstance(action, AddColumn):
        known.add(action.table, action.column.name, action.column.type)
        yield from _of_column(action.table, action.column)
    elif isinstance(action, CreateConstraint) and action.references is not None:
        yield action.table, action.columns, action.references
    elif isinstance(action, AlterColumn):
        type_ = action.type or known.type_of(action.table, action.column)
        known.add(action.table, action.column, None)
        known.add(action.table, action.new_name or action.column, type_)
    elif isinstance(action, DropColumn):
        known.add(action.table, action.column, None)
    elif isinstance(action, DropTable):
        known.drop_table(action.table)
    elif isinstance(action, RenameTable):
        known.rename_table(action)


def _of_column(table: Name, column: Column) -> Iterator[tuple[Name, Sequence[str], ForeignKey]]:
    if column.foreign_key is not None:
        yield table, (column.name,), column.foreign_key


def _differences(
    known: _Known, table: Name, columns: Sequence[str], references: ForeignKey
) -> Iterator[tuple[str, str]]:
    """The pairs of columns whose types differ, and what that does."""
    targets = references.columns or known.key_of(references.table)
    if len(targets) != len(columns):
        return
    for column, target in zip(columns, targets, strict=True):
        type_ = known.type_of(table, column)
        referenced = known.type_of(references.table, target)
        if type_ is None or referenced is None:
            continue
        harm = _harm(type_, referenced)
        if harm is not None:
            yield (
                f"{named(table)}.{named(column)} ({shown_type(type_)})"
                f" to {named(references.table)}.{named(target)} ({shown_type(referenced)})",
                harm,
            )


def _harm(type_: SqlType, referenced: SqlType) -> str | None:
    """What the difference does; None where there is none."""
    if type_.name == referenced.name or {type_.name, referenced.name} <= _TEXTS:
        return None
    if type_.name in _WIDTHS and referenced.name in _WIDTHS:
        if _WIDTHS[type_.name] < _WIDTHS[referenced.name]:
            return "rows whose number is larger than the one type can hold cannot be referred to"
        return "the numbers of one do not fit into the other, and MySQL refuses such a key"
    return "most databases refuse a foreign key between columns of such types"

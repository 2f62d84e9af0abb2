"""Family 5: foreign keys that set to NULL what must not be."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeAlias

from flake8_migrations.model.effects import created_keys
from flake8_migrations.model.operations import (
    AddColumn,
    AlterColumn,
    Column,
    CreateConstraint,
    CreateTable,
    DropColumn,
    DropConstraint,
    DropTable,
    Name,
    Reference,
)
from flake8_migrations.model.pattern import compiled_when_used
from flake8_migrations.model.text import HOLE, is_known, named
from flake8_migrations.rules.failing import is_caught
from flake8_migrations.rules.findings import Finding, Scene, Step

_SET_NULL = compiled_when_used(r"set\s+null")


def new_key(step: Step, action: CreateTable | AddColumn | CreateConstraint) -> Iterator[Finding]:
    """ON DELETE or ON UPDATE SET NULL of a column that is NOT NULL, in the end, too."""
    keys = [key for key in created_keys(action) if _event(key.target) is not None]
    if not keys or is_caught(step.operation):
        return
    own = {column.name.lower(): _is_required(column) for column in _columns(action)}
    for key in keys:
        for column in _emptied(key.columns, key.target):
            required = own.get(column.lower())
            if required is None and isinstance(action, CreateConstraint):
                required = _is_required_before(step, key.table, column)
            elif not required:
                required = isinstance(action, CreateTable) and _is_in_key(action, column)
            if required and is_known(column) and not _is_mended(step, key.table, column):
                yield _finding(step, key.table, column, key.target)
                break


def required_column(step: Step, action: AlterColumn) -> Iterator[Finding]:
    """NOT NULL for a column that a foreign key sets to NULL."""
    if action.nullable is not False or is_caught(step.operation) or not action.table.is_known:
        return
    before = step.before.of_those_with(_SET_NULL, action.table)
    for key in before.constraints(action.table, action.column):
        target = key.references
        if key.kind != "foreign key" or not key.is_certain or target is None:
            continue
        emptied = [one.lower() for one in _emptied(key.columns, target)]
        if _event(target) is None or action.column.lower() not in emptied:
            continue
        column = action.new_name or action.column
        if not _is_mended(step, action.table, column):
            yield _finding(step, action.table, action.column, target)
            return


def _columns(action: CreateTable | AddColumn | CreateConstraint) -> Sequence[Column]:
    if isinstance(action, CreateConstraint):
        return ()
    return action.columns if isinstance(action, CreateTable) else (action.column,)


def _is_required(column: Column) -> bool:
    return column.nullable is False or column.primary_key


def _is_in_key(action: CreateTable, column: str) -> bool:
    """Whether the column is part of a primary key that is a constraint of its own."""
    return any(
        one.kind == "primary key" and column.lower() in [name.lower() for name in one.columns]
        for one in action.constraints
    )


def _is_required_before(step: Step, table: Name, column: str) -> bool:
    standing = step.before.is_nullable(table, column)
    return standing is not None and standing.value is False


def _event(target: Reference) -> str | None:
    """What is said to set the key to NULL."""
    if (target.ondelete or "").upper().startswith("SET NULL"):
        return "DELETE"
    return "UPDATE" if (target.onupdate or "").upper().startswith("SET NULL") else None


def _emptied(columns: Sequence[str], target: Reference) -> Sequence[str]:
    """The columns that get NULL: all of them, unless PostgreSQL is told which."""
    if _event(target) == "UPDATE":
        return columns
    if (target.ondelete or "").strip().endswith(")"):
        return ()
    return target.cleared or columns


def _is_mended(step: Step, table: Name, column: str) -> bool:
    """Whether the run goes on to take the key away, or to allow NULL."""
    mended = step.scene.once(_mended)
    return any(
        position > step.position and one.same_as(table)
        for what in (None, column.lower(), HOLE)
        for one, position in mended.get((table.name.lower(), what), {}).items()
    )


_Mended: TypeAlias = dict[tuple[str, str | None], dict[Name, int]]


def _mended(scene: Scene) -> _Mended:
    """Where the run last drops a part of a table, or lets a column be NULL; by bare names.

    None stands for the parts, which may be the key or the column.
    """
    found: _Mended = {}
    for position, operation in enumerate(scene.run.operations):
        action = operation.action
        if isinstance(action, AlterColumn) and action.nullable is True:
            column = action.column.lower() if is_known(action.column) else HOLE
            found.setdefault((action.table.name.lower(), column), {})[action.table] = position
        elif isinstance(action, (DropConstraint, DropTable, DropColumn)):
            found.setdefault((action.table.name.lower(), None), {})[action.table] = position
    return found


def _finding(step: Step, table: Name, column: str, target: Reference) -> Finding:
    event = _event(target) or ""
    harm = "deleting a row that it refers to fails"
    if event == "UPDATE":
        harm = "changing a key that it refers to fails"
    if step.databases <= {"mysql", "mariadb", "mssql"}:
        harm = "the database refuses the foreign key"
    subject = f"{named(table)}.{named(column)}"
    return step.finding("MIG507", subject, event=event, harm=harm)

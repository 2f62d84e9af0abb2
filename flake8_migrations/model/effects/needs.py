"""The tables and columns without which an operation fails, and the foreign keys that it creates."""

from __future__ import annotations

from typing import Any

from flake8_migrations.model.namedtuple import NamedTuple
from flake8_migrations.model.operations import (
    Action,
    AddColumn,
    AlterTable,
    AttachPartition,
    CreateConstraint,
    CreateTable,
    DetachPartition,
    DropColumn,
    DropConstraint,
    DropIndex,
    DropTable,
    Insert,
    Name,
    Reference,
    SetParameter,
)


def no_table(action: Any) -> tuple[Name, ...]:
    return ()


def its_table(action: Any) -> tuple[Name, ...]:
    return (action.table,)


def its_table_unless_asked(action: DropTable | DropConstraint | DropIndex) -> tuple[Name, ...]:
    return () if action.table is None or action.if_exists else (action.table,)


def both_tables(action: AttachPartition | DetachPartition) -> tuple[Name, ...]:
    return action.table, action.partition


def copied_tables(action: CreateTable) -> tuple[Name, ...]:
    return action.copied_from


def its_table_and_the_copied(action: Insert) -> tuple[Name, ...]:
    return action.table, *action.copied_from


def no_column(action: Any) -> tuple[str, ...]:
    return ()


def its_column(action: Any) -> tuple[str, ...]:
    return (action.column,)


def its_column_if_any(action: AlterTable) -> tuple[str, ...]:
    return () if action.column is None else (action.column,)


def its_column_unless_asked(action: DropColumn) -> tuple[str, ...]:
    return () if action.if_exists else (action.column,)


def its_columns(action: Any) -> tuple[str, ...]:
    return action.columns  # type: ignore[no-any-return]


class Key(NamedTuple):
    """A foreign key with the table and columns that it belongs to."""

    table: Name
    columns: tuple[str, ...]
    target: Reference
    name: str | None


def no_key(action: Any) -> list[Key]:
    return []


def keys_of_table(action: CreateTable) -> list[Key]:
    keys = []
    for column in action.columns:
        if column.foreign_key is not None:
            keys.append(_of_column(action.table, column.name, column.foreign_key))
    for one in action.constraints:
        if one.references is not None:
            keys.append(Key(one.table, one.columns, one.references, one.name))
    return keys


def key_of_column(action: AddColumn) -> list[Key]:
    column = action.column
    if column.foreign_key is None:
        return []
    return [_of_column(action.table, column.name, column.foreign_key)]


def key_of_constraint(action: CreateConstraint) -> list[Key]:
    if action.references is None:
        return []
    return [Key(action.table, action.columns, action.references, action.name)]


def _of_column(table: Name, column: str, target: Reference) -> Key:
    return Key(table, (column,), target, target.name)


_KEY_SWITCHES = frozenset({"foreign_key_checks", "foreign_keys", "session_replication_role"})


def checks_keys(action: Action, before: bool) -> bool:
    """Whether the database checks foreign keys after the action: MySQL can be told not to."""
    if isinstance(action, SetParameter) and action.name in _KEY_SWITCHES:
        return action.value.upper() not in ("0", "OFF", "REPLICA")
    return before

"""What an operation needs and what it refers to: the ground of every check of order."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from flake8_migrations.model.operations import (
    ROLLBACKS,
    Action,
    AddColumn,
    AlterColumn,
    AttachPartition,
    CreateConstraint,
    CreateIndex,
    CreateTable,
    CustomOperation,
    Delete,
    DetachPartition,
    DropAll,
    DropColumn,
    DropConstraint,
    DropFromTable,
    DropIndex,
    DropObject,
    DropTable,
    ForeignKey,
    Insert,
    Name,
    RawKind,
    RawSql,
    RenameConstraint,
    RenameTable,
    SetParameter,
    TransactionControl,
    Truncate,
    UnreadCall,
    UnreadSql,
    Update,
    ValidateConstraint,
)

_OPAQUE: frozenset[RawKind] = frozenset({"alter", "alter system", "alter table", "call", "program"})
"""Statements that may change tables in a way their words do not tell."""

_KEY_SWITCHES = frozenset({"foreign_key_checks", "foreign_keys", "session_replication_role"})


_MAY_BE_OPAQUE = frozenset(
    {
        RawSql,
        TransactionControl,
        SetParameter,
        DropObject,
        UnreadSql,
        UnreadCall,
        CustomOperation,
        DropAll,
    }
)


def is_opaque(action: Action) -> bool:
    """Whether nobody knows what tables, columns and foreign keys there are after the action.

    A rollback may undo what was done, and with another search path names mean something else.
    Of what a limited operation may have touched, which it names, nothing is reported at all.
    """
    if type(action) not in _MAY_BE_OPAQUE:
        return False
    if isinstance(action, RawSql):
        return action.kind in _OPAQUE
    if isinstance(action, TransactionControl):
        return action.statement in ROLLBACKS
    if isinstance(action, SetParameter):
        return action.name.lower().endswith("search_path")
    if isinstance(action, DropObject):
        return action.cascade or action.kind == "schema"
    return not (isinstance(action, CustomOperation) and action.is_limited)


def checks_keys(action: Action, before: bool) -> bool:
    """Whether the database checks foreign keys after the action: MySQL can be told not to."""
    if isinstance(action, SetParameter) and action.name in _KEY_SWITCHES:
        return action.value.upper() not in ("0", "OFF", "REPLICA")
    return before


def created_table(action: Action) -> Name | None:
    """The table that is there after the action and was not before."""
    if isinstance(action, CreateTable):
        return None if action.temporary else action.table
    return action.new_name if isinstance(action, RenameTable) else None


class Key(NamedTuple):
    """A foreign key with the table and columns that it belongs to."""

    table: Name
    columns: tuple[str, ...]
    target: ForeignKey
    name: str | None


def created_keys(action: Action) -> list[Key]:
    """The foreign keys that the action creates."""
    keys = written_keys(action)
    if keys and isinstance(action, CreateTable):  # which leaves some to an ALTER TABLE
        return [key for key in keys if not key.target.use_alter]
    return keys


WITH_KEYS = frozenset({CreateTable, AddColumn, CreateConstraint})
"""The actions that may create foreign keys."""


def written_keys(action: Action) -> list[Key]:
    """The foreign keys that the action is written to create."""
    keys: list[Key] = []
    if type(action) is CreateTable:
        for column in action.columns:
            if column.foreign_key is not None:
                keys.append(_of_column(action.table, column.name, column.foreign_key))
        for one in action.constraints:
            if one.references is not None:
                keys.append(Key(one.table, one.columns, one.references, one.name))
    elif type(action) is AddColumn:
        if action.column.foreign_key is not None:
            name = action.column.name
            keys.append(_of_column(action.table, name, action.column.foreign_key))
    elif type(action) is CreateConstraint:
        if action.references is not None:
            keys.append(Key(action.table, action.columns, action.references, action.name))
    return keys


def _of_column(table: Name, column: str, target: ForeignKey) -> Key:
    return Key(table, (column,), target, target.name)


def needed_tables(action: Action) -> tuple[Name, ...]:
    """The tables without which the action fails, those that a foreign key refers to left aside."""
    needed = _NEEDED_TABLES.get(type(action))
    return () if needed is None else needed(action)


def _its_table(action: Any) -> tuple[Name, ...]:
    return (action.table,)


def _its_table_unless_asked(action: DropTable | DropConstraint | DropIndex) -> tuple[Name, ...]:
    return () if action.table is None or action.if_exists else (action.table,)


def _both_tables(action: AttachPartition | DetachPartition) -> tuple[Name, ...]:
    return action.table, action.partition


_NEEDED_TABLES: dict[type, Callable[[Any], tuple[Name, ...]]] = {
    AddColumn: _its_table,
    AlterColumn: _its_table,
    AttachPartition: _both_tables,
    CreateConstraint: _its_table,
    CreateIndex: _its_table,
    CreateTable: lambda action: action.copied_from,
    Delete: _its_table,
    DetachPartition: _both_tables,
    DropColumn: _its_table,
    DropConstraint: _its_table_unless_asked,
    DropFromTable: _its_table,
    DropIndex: _its_table_unless_asked,
    DropTable: _its_table_unless_asked,
    Insert: lambda action: (action.table, *action.copied_from),
    RenameConstraint: _its_table,
    RenameTable: _its_table,
    Truncate: _its_table,
    Update: _its_table,
    ValidateConstraint: _its_table,
}

NEED_THEIR_TABLE = frozenset(one for one in _NEEDED_TABLES if _NEEDED_TABLES[one] is _its_table)
"""What needs no other table than the one it changes, and needs that always."""


def needed_columns(action: Action) -> tuple[str, ...]:
    """The columns of its table without which the action fails."""
    if type(action) is CreateIndex or type(action) is CreateConstraint:
        return action.columns
    if type(action) is AlterColumn or (type(action) is DropColumn and not action.if_exists):
        return (action.column,)
    return ()

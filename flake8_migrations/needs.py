"""What an operation needs and what it refers to: the ground of every check of order."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from flake8_migrations.operations import (
    Action,
    AddColumn,
    AlterColumn,
    AttachPartition,
    Column,
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

OPAQUE_WORDS = frozenset("ALTER CALL DECLARE DO EXEC EXECUTE IF USE".split())
"""First words of statements that may change tables in a way the words do not tell."""

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
    """
    if type(action) not in _MAY_BE_OPAQUE:
        return False
    if isinstance(action, RawSql):
        return action.head.split(" ")[0] in OPAQUE_WORDS
    if isinstance(action, TransactionControl):
        return action.statement.upper().startswith("ROLLBACK")
    if isinstance(action, SetParameter):
        return action.name.lower().endswith("search_path")
    if isinstance(action, DropObject):
        return action.cascade or action.kind == "schema"
    return True


def checks_keys(action: Action, before: bool) -> bool:
    """Whether the database checks foreign keys after the action: MySQL can be told not to."""
    if isinstance(action, SetParameter) and action.name.rpartition(".")[2] in _KEY_SWITCHES:
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


def created_keys(action: Action) -> Iterator[Key]:
    """The foreign keys that the action creates."""
    return (key for key in written_keys(action) if not _is_left_out(action, key))


def _is_left_out(action: Action, key: Key) -> bool:
    """Whether CREATE TABLE leaves the key to an ALTER TABLE that nobody issues."""
    return isinstance(action, CreateTable) and key.target.use_alter


def written_keys(action: Action) -> Iterator[Key]:
    """The foreign keys that the action is written to create."""
    if isinstance(action, CreateTable):
        for column in action.columns:
            yield from _of_column(action.table, column)
        for constraint in action.constraints:
            yield from _of_constraint(constraint)
    elif isinstance(action, AddColumn):
        yield from _of_column(action.table, action.column)
    elif isinstance(action, CreateConstraint):
        yield from _of_constraint(action)


def _of_column(table: Name, column: Column) -> Iterator[Key]:
    if column.foreign_key is not None:
        yield Key(table, (column.name,), column.foreign_key, column.foreign_key.name)


def _of_constraint(constraint: CreateConstraint) -> Iterator[Key]:
    if constraint.references is not None:
        yield Key(constraint.table, constraint.columns, constraint.references, constraint.name)


def needed_tables(action: Action) -> Iterator[Name]:
    """The tables without which the action fails, those that a foreign key refers to left aside."""
    if isinstance(action, (DropTable, DropConstraint)):
        if not action.if_exists:
            yield action.table
    elif isinstance(action, DropIndex):
        if action.table is not None and not action.if_exists:
            yield action.table
    elif isinstance(action, CreateTable):
        yield from action.copied_from
    elif isinstance(action, Insert):
        yield action.table
        yield from action.copied_from
    elif isinstance(action, (AttachPartition, DetachPartition)):
        yield action.table
        yield action.partition
    elif isinstance(action, _ON_A_TABLE):
        yield action.table


_ON_A_TABLE = (
    AddColumn,
    AlterColumn,
    CreateConstraint,
    CreateIndex,
    Delete,
    DropColumn,
    DropFromTable,
    RenameConstraint,
    RenameTable,
    Truncate,
    Update,
    ValidateConstraint,
)


def needed_columns(action: Action) -> Iterator[tuple[Name, str]]:
    """The columns without which the action fails, with their tables."""
    if isinstance(action, DropColumn):
        if not action.if_exists:
            yield action.table, action.column
    elif isinstance(action, AlterColumn):
        yield action.table, action.column
    elif isinstance(action, (CreateIndex, CreateConstraint)):
        for column in action.columns:
            yield action.table, column

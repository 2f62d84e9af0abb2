"""What every operation needs, makes of the things there are, and is called: one row for each."""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter
from typing import Any, Generic, TypeVar

from flake8_migrations.model.effects import changes, needs, words
from flake8_migrations.model.effects.changes import OPEN, Changes
from flake8_migrations.model.effects.needs import Key
from flake8_migrations.model.namedtuple import NamedTuple
from flake8_migrations.model.operations import (
    Action,
    AddColumn,
    AlterColumn,
    AlterDomain,
    AlterEnum,
    AlterTable,
    AttachPartition,
    CreateConstraint,
    CreateIndex,
    CreateObject,
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
    Insert,
    Maintenance,
    Name,
    RawSql,
    RecreateTable,
    RenameConstraint,
    RenameObject,
    RenameTable,
    SetParameter,
    SetSchema,
    Sleep,
    TransactionControl,
    Truncate,
    UnreadCall,
    UnreadSql,
    Update,
    ValidateConstraint,
)

A = TypeVar("A")


class Effects(NamedTuple, Generic[A]):
    """What is known of all operations of one type."""

    called: Callable[[A], str]
    """Its words in a message."""
    found_by: Callable[[A], str | None]
    """The name by which a run is searched for it."""
    needs: Callable[[A], tuple[Name, ...]]
    """The tables without which it fails, those that a foreign key refers to left aside."""
    columns: Callable[[A], tuple[str, ...]]
    """The columns of its table without which it fails."""
    keys: Callable[[A], list[Key]]
    """The foreign keys that it is written to create."""
    changes: Callable[[A], Changes]
    """What becomes of the things there are."""


def no_name(action: Any) -> None:
    return None


EFFECTS: dict[type, Effects[Any]] = {
    CreateTable: Effects[CreateTable](
        called=words.create_table,
        found_by=attrgetter("table.name"),
        needs=needs.copied_tables,
        columns=needs.no_column,
        keys=needs.keys_of_table,
        changes=changes.create_table,
    ),
    DropTable: Effects[DropTable](
        called=words.drop_table,
        found_by=attrgetter("table.name"),
        needs=needs.its_table_unless_asked,
        columns=needs.no_column,
        keys=needs.no_key,
        changes=changes.drop_table,
    ),
    RenameTable: Effects[RenameTable](
        called=words.rename_table,
        found_by=attrgetter("new_name.name"),
        needs=needs.its_table,
        columns=needs.no_column,
        keys=needs.no_key,
        changes=changes.rename_table,
    ),
    AddColumn: Effects[AddColumn](
        called=words.add_column,
        found_by=attrgetter("table.name"),
        needs=needs.its_table,
        columns=needs.no_column,
        keys=needs.key_of_column,
        changes=changes.add_column,
    ),
    DropColumn: Effects[DropColumn](
        called=words.drop_column,
        found_by=attrgetter("table.name"),
        needs=needs.its_table,
        columns=needs.its_column_unless_asked,
        keys=needs.no_key,
        changes=changes.drop_column,
    ),
    AlterColumn: Effects[AlterColumn](
        called=words.alter_column,
        found_by=attrgetter("table.name"),
        needs=needs.its_table,
        columns=needs.its_column,
        keys=needs.no_key,
        changes=changes.alter_column,
    ),
    CreateIndex: Effects[CreateIndex](
        called=words.create_index,
        found_by=attrgetter("name"),
        needs=needs.its_table,
        columns=needs.its_columns,
        keys=needs.no_key,
        changes=changes.create_index,
    ),
    DropIndex: Effects[DropIndex](
        called=words.drop_index,
        found_by=attrgetter("name"),
        needs=needs.its_table_unless_asked,
        columns=needs.no_column,
        keys=needs.no_key,
        changes=changes.drop_index,
    ),
    CreateConstraint: Effects[CreateConstraint](
        called=words.create_constraint,
        found_by=attrgetter("name"),
        needs=needs.its_table,
        columns=needs.its_columns,
        keys=needs.key_of_constraint,
        changes=changes.create_constraint,
    ),
    DropConstraint: Effects[DropConstraint](
        called=words.drop_constraint,
        found_by=attrgetter("name"),
        needs=needs.its_table_unless_asked,
        columns=needs.no_column,
        keys=needs.no_key,
        changes=changes.drop_constraint,
    ),
    RenameConstraint: Effects[RenameConstraint](
        called=words.rename_constraint,
        found_by=attrgetter("new_name"),
        needs=needs.its_table,
        columns=needs.no_column,
        keys=needs.no_key,
        changes=changes.rename_constraint,
    ),
    ValidateConstraint: Effects[ValidateConstraint](
        called=words.validate_constraint,
        found_by=attrgetter("table.name"),
        needs=needs.its_table,
        columns=needs.no_column,
        keys=needs.no_key,
        changes=changes.validate_constraint,
    ),
    DropFromTable: Effects[DropFromTable](
        called=words.drop_from_table,
        found_by=attrgetter("table.name"),
        needs=needs.its_table,
        columns=needs.no_column,
        keys=needs.no_key,
        changes=changes.drop_from_table,
    ),
    AlterTable: Effects[AlterTable](
        called=words.alter_table,
        found_by=attrgetter("table.name"),
        needs=needs.its_table,
        columns=needs.its_column_if_any,
        keys=needs.no_key,
        changes=changes.nothing,
    ),
    AttachPartition: Effects[AttachPartition](
        called=words.attach_partition,
        found_by=attrgetter("table.name"),
        needs=needs.both_tables,
        columns=needs.no_column,
        keys=needs.no_key,
        changes=changes.nothing,
    ),
    DetachPartition: Effects[DetachPartition](
        called=words.detach_partition,
        found_by=attrgetter("table.name"),
        needs=needs.both_tables,
        columns=needs.no_column,
        keys=needs.no_key,
        changes=changes.nothing,
    ),
    SetSchema: Effects[SetSchema](
        called=words.set_schema,
        found_by=attrgetter("name.name"),
        needs=needs.no_table,
        columns=needs.no_column,
        keys=needs.no_key,
        changes=changes.set_schema,
    ),
    Truncate: Effects[Truncate](
        called=words.truncate,
        found_by=attrgetter("table.name"),
        needs=needs.its_table,
        columns=needs.no_column,
        keys=needs.no_key,
        changes=changes.nothing,
    ),
    Delete: Effects[Delete](
        called=words.delete,
        found_by=attrgetter("table.name"),
        needs=needs.its_table,
        columns=needs.no_column,
        keys=needs.no_key,
        changes=changes.nothing,
    ),
    Update: Effects[Update](
        called=words.update,
        found_by=attrgetter("table.name"),
        needs=needs.its_table,
        columns=needs.no_column,
        keys=needs.no_key,
        changes=changes.nothing,
    ),
    Insert: Effects[Insert](
        called=words.insert,
        found_by=attrgetter("table.name"),
        needs=needs.its_table_and_the_copied,
        columns=needs.no_column,
        keys=needs.no_key,
        changes=changes.nothing,
    ),
    CreateObject: Effects[CreateObject](
        called=words.create_object,
        found_by=attrgetter("name.name"),
        needs=needs.no_table,
        columns=needs.no_column,
        keys=needs.no_key,
        changes=changes.create_object,
    ),
    DropObject: Effects[DropObject](
        called=words.drop_object,
        found_by=attrgetter("name.name"),
        needs=needs.no_table,
        columns=needs.no_column,
        keys=needs.no_key,
        changes=changes.drop_object,
    ),
    RenameObject: Effects[RenameObject](
        called=words.rename_object,
        found_by=attrgetter("new_name.name"),
        needs=needs.no_table,
        columns=needs.no_column,
        keys=needs.no_key,
        changes=changes.rename_object,
    ),
    AlterEnum: Effects[AlterEnum](
        called=words.alter_enum,
        found_by=attrgetter("type.name"),
        needs=needs.no_table,
        columns=needs.no_column,
        keys=needs.no_key,
        changes=changes.alter_enum,
    ),
    AlterDomain: Effects[AlterDomain](
        called=words.alter_domain,
        found_by=attrgetter("domain.name"),
        needs=needs.no_table,
        columns=needs.no_column,
        keys=needs.no_key,
        changes=changes.alter_domain,
    ),
    RecreateTable: Effects[RecreateTable](
        called=words.another,
        found_by=attrgetter("table.name"),
        needs=needs.no_table,
        columns=needs.no_column,
        keys=needs.no_key,
        changes=changes.nothing,
    ),
    DropAll: Effects[DropAll](
        called=words.drop_all,
        found_by=no_name,
        needs=needs.no_table,
        columns=needs.no_column,
        keys=needs.no_key,
        changes=changes.drop_all,
    ),
    Maintenance: Effects[Maintenance](
        called=words.maintenance,
        found_by=no_name,
        needs=needs.no_table,
        columns=needs.no_column,
        keys=needs.no_key,
        changes=changes.nothing,
    ),
    SetParameter: Effects[SetParameter](
        called=words.set_parameter,
        found_by=attrgetter("name"),
        needs=needs.no_table,
        columns=needs.no_column,
        keys=needs.no_key,
        changes=changes.set_parameter,
    ),
    TransactionControl: Effects[TransactionControl](
        called=words.transaction_control,
        found_by=no_name,
        needs=needs.no_table,
        columns=needs.no_column,
        keys=needs.no_key,
        changes=changes.transaction_control,
    ),
    RawSql: Effects[RawSql](
        called=words.another,
        found_by=no_name,
        needs=needs.no_table,
        columns=needs.no_column,
        keys=needs.no_key,
        changes=changes.raw_sql,
    ),
    UnreadSql: Effects[UnreadSql](
        called=words.another,
        found_by=no_name,
        needs=needs.no_table,
        columns=needs.no_column,
        keys=needs.no_key,
        changes=changes.anything,
    ),
    CustomOperation: Effects[CustomOperation](
        called=words.another,
        found_by=no_name,
        needs=needs.no_table,
        columns=needs.no_column,
        keys=needs.no_key,
        changes=changes.custom_operation,
    ),
    Sleep: Effects[Sleep](
        called=words.sleep,
        found_by=no_name,
        needs=needs.no_table,
        columns=needs.no_column,
        keys=needs.no_key,
        changes=changes.nothing,
    ),
    UnreadCall: Effects[UnreadCall](
        called=words.another,
        found_by=no_name,
        needs=needs.no_table,
        columns=needs.no_column,
        keys=needs.no_key,
        changes=changes.anything,
    ),
}

NEED_THEIR_TABLE = frozenset(
    [one for one, effects in EFFECTS.items() if effects.needs is needs.its_table]
)
"""What needs no other table than the one it changes, and needs that always."""

WITH_KEYS = frozenset([one for one, effects in EFFECTS.items() if effects.keys is not needs.no_key])
"""The actions that may create foreign keys."""


def described(action: Action) -> str:
    """The operation as messages call it: in the words of SQL, with the user's own names."""
    return EFFECTS[type(action)].called(action)


def changes_of(action: Action) -> Changes:
    """What becomes of the things there are by the action."""
    return EFFECTS[type(action)].changes(action)


def written_keys(action: Action) -> list[Key]:
    """The foreign keys that the action is written to create."""
    return EFFECTS[type(action)].keys(action)


def created_keys(action: Action) -> list[Key]:
    """The foreign keys that the action creates."""
    keys = written_keys(action)
    if keys and type(action) is CreateTable:  # which leaves some to an ALTER TABLE
        return [key for key in keys if not key.target.use_alter]
    return keys


MAY_BE_OPAQUE = frozenset([one for one, effects in EFFECTS.items() if effects.changes in OPEN])
"""The actions after which nobody may know what there is."""


def is_opaque(action: Action) -> bool:
    """Whether nobody knows what there is after the action."""
    return type(action) in MAY_BE_OPAQUE and any(change.is_opaque for change in changes_of(action))

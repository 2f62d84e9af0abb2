"""Operations as messages call them: in the words of SQL, with the user's own names."""

from __future__ import annotations

from typing import Any

from flake8_migrations.model.operations import (
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
    RenameConstraint,
    RenameObject,
    RenameTable,
    SetParameter,
    SetSchema,
    Sleep,
    TransactionControl,
    Truncate,
    Update,
    ValidateConstraint,
)
from flake8_migrations.model.text import named, shown


def another(action: Any) -> str:
    """What nobody can call by a name."""
    return "another statement"


def create_table(action: CreateTable) -> str:
    return f"CREATE TABLE {named(action.table)}"


def drop_table(action: DropTable) -> str:
    return f"DROP TABLE {named(action.table)}"


def rename_table(action: RenameTable) -> str:
    return f"RENAME TABLE {named(action.table)}"


def add_column(action: AddColumn) -> str:
    return f"ADD COLUMN {named(action.table)}.{named(action.column.name)}"


def drop_column(action: DropColumn) -> str:
    return f"DROP COLUMN {named(action.table)}.{named(action.column)}"


def alter_column(action: AlterColumn) -> str:
    verb = "ALTER" if action.new_name is None else "RENAME"
    return f"{verb} COLUMN {named(action.table)}.{named(action.column)}"


def create_index(action: CreateIndex) -> str:
    words = ["CREATE INDEX", *(["CONCURRENTLY"] if action.concurrently else [])]
    words += [named(action.name)] if action.name is not None else []
    return f"{' '.join(words)} on {named(action.table)}"


def drop_index(action: DropIndex) -> str:
    return f"DROP INDEX {'CONCURRENTLY ' if action.concurrently else ''}{named(action.name)}"


def create_constraint(action: CreateConstraint) -> str:
    return f"ADD CONSTRAINT {_optional(action.name)} to {named(action.table)}"


def drop_constraint(action: DropConstraint) -> str:
    return f"DROP CONSTRAINT {_optional(action.name)} of {named(action.table)}"


def rename_constraint(action: RenameConstraint) -> str:
    return f"RENAME CONSTRAINT {_optional(action.name)} of {named(action.table)}"


def validate_constraint(action: ValidateConstraint) -> str:
    return f"VALIDATE CONSTRAINT {_optional(action.name)} of {named(action.table)}"


def _optional(name: str | None) -> str:
    return "(unnamed)" if name is None else named(name)


def drop_from_table(action: DropFromTable) -> str:
    return f"DROP {shown(action.what)} of {named(action.table)}"


def alter_table(action: AlterTable) -> str:
    words = [action.form, *([named(action.of)] if action.of is not None else [])]
    if action.form == "ALTER CONSTRAINT" and action.to:
        words.append(shown(action.to))
    place = named(action.table) + (f".{named(action.column)}" if action.column else "")
    return f"{' '.join(words)} of {place}"


def attach_partition(action: AttachPartition) -> str:
    return f"ATTACH PARTITION {named(action.partition)} to {named(action.table)}"


def detach_partition(action: DetachPartition) -> str:
    concurrently = " CONCURRENTLY" if action.concurrently else ""
    return f"DETACH PARTITION {named(action.partition)}{concurrently} of {named(action.table)}"


def set_schema(action: SetSchema) -> str:
    return f"SET SCHEMA of {action.kind} {named(action.name)}"


def truncate(action: Truncate) -> str:
    return f"TRUNCATE {named(action.table)}"


def delete(action: Delete) -> str:
    return f"DELETE FROM {named(action.table)}"


def update(action: Update) -> str:
    return f"UPDATE {named(action.table)}"


def insert(action: Insert) -> str:
    return f"INSERT INTO {named(action.table)}"


def create_object(action: CreateObject) -> str:
    return f"CREATE {action.kind.upper()} {named(action.name)}"


def drop_object(action: DropObject) -> str:
    return f"DROP {action.kind.upper()} {named(action.name)}"


def rename_object(action: RenameObject) -> str:
    return f"RENAME {action.kind.upper()} {named(action.name)}"


def alter_enum(action: AlterEnum) -> str:
    verb = "ADD" if action.new_value is None else "RENAME"
    return f"ALTER TYPE {named(action.type)} {verb} VALUE '{shown(action.value)}'"


def alter_domain(action: AlterDomain) -> str:
    return f"ALTER DOMAIN {named(action.domain)}"


def drop_all(action: DropAll) -> str:
    return f"DROP TABLE of all that {shown(action.source)} lists"


def maintenance(action: Maintenance) -> str:
    words = [action.statement, *(["CONCURRENTLY"] if action.concurrently else [])]
    return " ".join([*words, *([named(action.target)] if action.target else [])])


def set_parameter(action: SetParameter) -> str:
    return f"SET {named(action.name)}"


def transaction_control(action: TransactionControl) -> str:
    return shown(action.statement)


def sleep(action: Sleep) -> str:
    return action.call

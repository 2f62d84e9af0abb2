"""Operations as messages call them: in the words of SQL, with the user's own names."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from flake8_migrations.model.operations import (
    Action,
    AddColumn,
    AlterColumn,
    AlterEnum,
    AttachPartition,
    CreateConstraint,
    CreateIndex,
    CreateObject,
    CreateTable,
    Delete,
    DetachPartition,
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
    SetSchema,
    Truncate,
    Update,
    ValidateConstraint,
)
from flake8_migrations.model.text import shown
from flake8_migrations.rules.findings import named


def described(action: Action) -> str:
    describe = _WORDS.get(type(action))
    return "another statement" if describe is None else describe(action)


def _create_index(action: CreateIndex) -> str:
    words = ["CREATE INDEX", *(["CONCURRENTLY"] if action.concurrently else [])]
    words += [named(action.name)] if action.name is not None else []
    return f"{' '.join(words)} on {named(action.table)}"


def _drop_index(action: DropIndex) -> str:
    return f"DROP INDEX {'CONCURRENTLY ' if action.concurrently else ''}{named(action.name)}"


def _alter_column(action: AlterColumn) -> str:
    verb = "ALTER" if action.new_name is None else "RENAME"
    return f"{verb} COLUMN {named(action.table)}.{named(action.column)}"


def _constraint(verb: str) -> Callable[[Any], str]:
    return lambda action: (
        f"{verb} CONSTRAINT {_optional(action.name)} {_OF[verb]} {named(action.table)}"
    )


_OF = {"ADD": "to", "DROP": "of", "VALIDATE": "of", "RENAME": "of"}


def _optional(name: str | None) -> str:
    return "(unnamed)" if name is None else named(name)


def _detach(action: DetachPartition) -> str:
    concurrently = " CONCURRENTLY" if action.concurrently else ""
    return f"DETACH PARTITION {named(action.partition)}{concurrently} of {named(action.table)}"


def _maintenance(action: Maintenance) -> str:
    words = [action.statement, *(["CONCURRENTLY"] if action.concurrently else [])]
    return " ".join([*words, *([named(action.target)] if action.target else [])])


_WORDS: dict[type, Callable[[Any], str]] = {
    AddColumn: lambda action: f"ADD COLUMN {named(action.table)}.{named(action.column.name)}",
    AlterColumn: _alter_column,
    AlterEnum: lambda action: (
        f"ALTER TYPE {named(action.type)} ADD VALUE '{shown(action.value)}'"
        if action.new_value is None
        else f"ALTER TYPE {named(action.type)} RENAME VALUE '{shown(action.value)}'"
    ),
    AttachPartition: lambda action: (
        f"ATTACH PARTITION {named(action.partition)} to {named(action.table)}"
    ),
    CreateConstraint: _constraint("ADD"),
    CreateIndex: _create_index,
    CreateObject: lambda action: f"CREATE {action.kind.upper()} {named(action.name)}",
    CreateTable: lambda action: f"CREATE TABLE {named(action.table)}",
    Delete: lambda action: f"DELETE FROM {named(action.table)}",
    DetachPartition: _detach,
    DropColumn: lambda action: f"DROP COLUMN {named(action.table)}.{named(action.column)}",
    DropConstraint: _constraint("DROP"),
    DropFromTable: lambda action: f"DROP {shown(action.what)} of {named(action.table)}",
    DropIndex: _drop_index,
    DropObject: lambda action: f"DROP {action.kind.upper()} {named(action.name)}",
    DropTable: lambda action: f"DROP TABLE {named(action.table)}",
    Insert: lambda action: f"INSERT INTO {named(action.table)}",
    Maintenance: _maintenance,
    RenameConstraint: _constraint("RENAME"),
    RenameObject: lambda action: f"RENAME {action.kind.upper()} {named(action.name)}",
    RenameTable: lambda action: f"RENAME TABLE {named(action.table)}",
    SetSchema: lambda action: f"SET SCHEMA of {action.kind} {named(action.name)}",
    Truncate: lambda action: f"TRUNCATE {named(action.table)}",
    Update: lambda action: f"UPDATE {named(action.table)}",
    ValidateConstraint: _constraint("VALIDATE"),
}

"""What a text does, as plain tuples that any parser's answer can be put into."""

from __future__ import annotations

from typing import TypeAlias

from flake8_migrations.model.operations import (
    Action,
    AddColumn,
    AlterColumn,
    AlterEnum,
    AttachPartition,
    CreateConstraint,
    CreateIndex,
    CreateTable,
    Delete,
    DetachPartition,
    DropColumn,
    DropConstraint,
    DropIndex,
    DropObject,
    DropTable,
    Insert,
    RenameConstraint,
    RenameTable,
    SetSchema,
    Truncate,
    Update,
    ValidateConstraint,
)
from flake8_migrations.sql import recognise

Fact: TypeAlias = tuple[str | bool | None, ...]


def recognised(text: str) -> set[Fact]:
    found: set[Fact] = set()
    for statement in recognise(text):
        found |= facts(statement.action)
    return found


def facts(action: Action) -> set[Fact]:
    match action:
        case DropTable(table):
            return {("drop", "table", str(table))}
        case DropIndex(name, _, schema):
            return {("drop", "index", f"{schema}.{name}" if schema else name)}
        case DropObject(kind, name):
            return {("drop", kind, str(name))}
        case Truncate(table):
            return {("truncate", str(table))}
        case Delete(table, filtered):
            return {("delete", str(table), filtered)}
        case Update(table, filtered, columns):
            written: set[Fact] = {("write", str(table), column) for column in columns}
            return written | {("update", str(table), filtered)}
        case Insert(table):
            return {("insert", str(table))}
        case CreateTable(table, columns):
            made: set[Fact] = {("column", str(table), column.name) for column in columns}
            return made | {("create table", str(table))}
        case AddColumn(table, column):
            return {("add column", str(table), column.name)}
        case DropColumn(table, name):
            return {("drop column", str(table), name)}
        case DropConstraint(name, table):
            return {("drop constraint", str(table), name)}
        case CreateConstraint():
            return {("add constraint", str(action.table), action.kind, action.name)}
        case ValidateConstraint(table, name):
            return {("validate", str(table), name)}
        case RenameTable(table, new):
            return {("rename table", str(table), str(new))}
        case RenameConstraint(table, name, new):
            return {("rename constraint", str(table), name, new)}
        case CreateIndex():
            return {("create index", str(action.table), action.name, action.concurrently)}
        case AttachPartition(table, partition):
            return {("attach", str(table), str(partition))}
        case DetachPartition(table, partition):
            return {("detach", str(table), str(partition))}
        case SetSchema(kind, name, schema):
            return {("set schema", kind, str(name), schema)}
        case AlterEnum(type_, value):
            return {("enum value", str(type_), value)}
        case AlterColumn(table, column):
            return altered(action, str(table), column)
        case _:
            return set()


def altered(action: AlterColumn, table: str, column: str) -> set[Fact]:
    found: set[Fact] = set()
    if action.new_name is not None:
        found.add(("rename column", table, column, action.new_name))
    if action.type is not None:
        found.add(("column type", table, column))
    if action.nullable is not None:
        found.add(("nullable", table, column, action.nullable))
    if action.server_default is not None:
        found.add(("set default", table, column))
    if action.drops_default:
        found.add(("drop default", table, column))
    return found

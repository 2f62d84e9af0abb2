"""Which tables an operation locks on PostgreSQL, as ``pg_locks`` shows it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from flake8_migrations.operations import (
    Action,
    AddColumn,
    AlterColumn,
    AttachPartition,
    CreateConstraint,
    CreateIndex,
    CreateObject,
    CreateTable,
    DetachPartition,
    DropColumn,
    DropConstraint,
    DropFromTable,
    DropIndex,
    DropObject,
    DropTable,
    Maintenance,
    Name,
    RenameConstraint,
    RenameTable,
    SetSchema,
    Truncate,
    ValidateConstraint,
)
from flake8_migrations.rules.timeline import Timeline

ACCESS_EXCLUSIVE = "ACCESS EXCLUSIVE"
"""Nobody reads or writes the table."""
SHARE_ROW_EXCLUSIVE = "SHARE ROW EXCLUSIVE"
SHARE = "SHARE"
SHARE_UPDATE_EXCLUSIVE = "SHARE UPDATE EXCLUSIVE"

BLOCKING = (ACCESS_EXCLUSIVE, "EXCLUSIVE", SHARE_ROW_EXCLUSIVE, SHARE)
"""The modes that writes of the application wait for."""

_EXCLUSIVE = (
    AddColumn,
    DropColumn,
    DropConstraint,
    DropFromTable,
    DropTable,
    RenameConstraint,
    RenameTable,
    Truncate,
)
_IN_PLACE = frozenset({"VACUUM FULL", "CLUSTER", "REFRESH MATERIALIZED VIEW"})


class Lock(NamedTuple):
    table: Name
    mode: str


def locks(action: Action, timeline: Timeline) -> list[Lock]:
    """The tables that the operation locks until its transaction ends, and how.

    The timeline knows to which table an index belongs.
    """
    return list(_locks(action, timeline))


def _locks(action: Action, timeline: Timeline) -> Iterator[Lock]:
    if isinstance(action, _EXCLUSIVE):
        yield Lock(action.table, ACCESS_EXCLUSIVE)
        if isinstance(action, AddColumn) and action.column.foreign_key is not None:
            yield Lock(action.column.foreign_key.table, SHARE_ROW_EXCLUSIVE)
    elif isinstance(action, AlterColumn):
        if _alters(action):
            yield Lock(action.table, ACCESS_EXCLUSIVE)
    elif isinstance(action, CreateTable):
        for parent in _parents(action, timeline):
            yield Lock(parent, SHARE_ROW_EXCLUSIVE)
    elif isinstance(action, CreateConstraint):
        if action.kind != "foreign key":
            yield Lock(action.table, ACCESS_EXCLUSIVE)
        else:
            yield Lock(action.table, SHARE_ROW_EXCLUSIVE)
            if action.references is not None:
                yield Lock(action.references.table, SHARE_ROW_EXCLUSIVE)
    elif isinstance(action, ValidateConstraint):
        yield Lock(action.table, SHARE_UPDATE_EXCLUSIVE)
    elif isinstance(action, CreateIndex):
        yield Lock(action.table, SHARE_UPDATE_EXCLUSIVE if action.concurrently else SHARE)
    elif isinstance(action, DropIndex):
        table = action.table or timeline.table_of_index(action.name)
        if table is not None:
            mode = SHARE_UPDATE_EXCLUSIVE if action.concurrently else ACCESS_EXCLUSIVE
            yield Lock(table, mode)
    elif isinstance(action, AttachPartition):
        yield Lock(action.table, SHARE_UPDATE_EXCLUSIVE)
        yield Lock(action.partition, ACCESS_EXCLUSIVE)
    elif isinstance(action, DetachPartition):
        eased = action.concurrently or action.finalize
        yield Lock(action.table, SHARE_UPDATE_EXCLUSIVE if eased else ACCESS_EXCLUSIVE)
        yield Lock(action.partition, ACCESS_EXCLUSIVE)
    elif isinstance(action, SetSchema) and action.kind == "table":
        yield Lock(action.name, ACCESS_EXCLUSIVE)
    elif isinstance(action, (CreateObject, DropObject)) and action.table is not None:
        creates = isinstance(action, CreateObject)
        yield Lock(action.table, SHARE_ROW_EXCLUSIVE if creates else ACCESS_EXCLUSIVE)
    elif isinstance(action, Maintenance) and action.target is not None:
        yield from _maintenance(action, action.target)


def _alters(action: AlterColumn) -> bool:
    """Whether more than the comment changes; ``existing_…`` alone changes nothing."""
    changes = (action.new_name, action.type, action.nullable, action.server_default)
    return (
        action.drops_default or action.becomes_identity or any(one is not None for one in changes)
    )


def _parents(action: CreateTable, timeline: Timeline) -> list[Name]:
    """The tables that the foreign keys of a new table refer to, each once.

    Those that may be another new table, of which the name is not known, are left out.
    """
    keys = [column.foreign_key for column in action.columns]
    keys += [constraint.references for constraint in action.constraints]
    found: list[Name] = []
    for key in keys:
        if key is not None and not key.use_alter and key.table not in found:
            if not (key.table.same_as(action.table) or timeline.may_create(key, action)):
                found.append(key.table)
    return found


def _maintenance(action: Maintenance, target: Name) -> Iterator[Lock]:
    if action.statement == "LOCK TABLE":
        yield Lock(target, (action.mode or ACCESS_EXCLUSIVE).removesuffix(" MODE"))
    elif action.statement == "REINDEX":
        yield Lock(target, SHARE_UPDATE_EXCLUSIVE if action.concurrently else SHARE)
    elif action.statement == "REPACK":
        yield Lock(target, SHARE_UPDATE_EXCLUSIVE if action.concurrently else ACCESS_EXCLUSIVE)
    elif action.statement.endswith(" TRIGGER"):
        yield Lock(target, SHARE_ROW_EXCLUSIVE)
    elif action.statement in _IN_PLACE or action.statement.startswith("SET "):
        yield Lock(target, "EXCLUSIVE" if action.concurrently else ACCESS_EXCLUSIVE)

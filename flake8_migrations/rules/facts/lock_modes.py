"""Which tables an operation locks on PostgreSQL, as ``pg_locks`` shows it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

from flake8_migrations.model.effects import created_keys
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
    MaintenanceStatement,
    Name,
    RawSql,
    RecreateTable,
    RenameConstraint,
    RenameObject,
    RenameTable,
    SetParameter,
    SetSchema,
    Sleep,
    TableForm,
    TransactionControl,
    Truncate,
    UnreadCall,
    UnreadSql,
    Update,
    ValidateConstraint,
)
from flake8_migrations.replay.timeline import Timeline

ACCESS_EXCLUSIVE = "ACCESS EXCLUSIVE"
"""Nobody reads or writes the table."""
SHARE_ROW_EXCLUSIVE = "SHARE ROW EXCLUSIVE"
SHARE = "SHARE"
SHARE_UPDATE_EXCLUSIVE = "SHARE UPDATE EXCLUSIVE"

BLOCKING = (ACCESS_EXCLUSIVE, "EXCLUSIVE", SHARE_ROW_EXCLUSIVE, SHARE)
"""The modes that writes of the application wait for."""

_OF_TRIGGERS: frozenset[MaintenanceStatement] = frozenset({"ENABLE TRIGGER", "DISABLE TRIGGER"})
_IN_PLACE: frozenset[MaintenanceStatement] = frozenset(
    {
        "CLUSTER",
        "REFRESH MATERIALIZED VIEW",
        "SET ACCESS METHOD",
        "SET LOGGED",
        "SET TABLESPACE",
        "SET UNLOGGED",
        "VACUUM FULL",
    }
)
"""What writes everything anew."""


Lock: TypeAlias = tuple[Name, str]
"""A table and the mode in which it is locked."""


def locks(action: Action, timeline: Timeline) -> list[Lock]:
    """The tables that the operation locks until its transaction ends, and how.

    The timeline knows to which table an index belongs.
    """
    return LOCKS[type(action)](action, timeline)


def _none(action: Any, timeline: Timeline) -> list[Lock]:
    """It locks rows alone, or something else than a table, or nobody knows what."""
    return []


def _exclusive(action: Any, timeline: Timeline) -> list[Lock]:
    return [(action.table, ACCESS_EXCLUSIVE)]


def _add_column(action: AddColumn, timeline: Timeline) -> list[Lock]:
    found = [(action.table, ACCESS_EXCLUSIVE)]
    if action.column.foreign_key is not None:
        found.append((action.column.foreign_key.table, SHARE_ROW_EXCLUSIVE))
    return found


def _alter_column(action: AlterColumn, timeline: Timeline) -> list[Lock]:
    return [(action.table, ACCESS_EXCLUSIVE)] if _alters(action) else []


def _create_table(action: CreateTable, timeline: Timeline) -> list[Lock]:
    """What it is a partition of, and each table once that a foreign key refers to.

    Those that may be another new table, of which the name is not known, are left out.
    """
    parent = action.partition_of
    found: dict[Lock, None] = {} if parent is None else {(parent, ACCESS_EXCLUSIVE): None}
    for key in created_keys(action):
        lock = (key.target.table, SHARE_ROW_EXCLUSIVE)
        if lock not in found and not key.target.table.same_as(action.table):
            if not timeline.may_create(key.target, action):
                found[lock] = None
    return list(found)


def _create_constraint(action: CreateConstraint, timeline: Timeline) -> list[Lock]:
    if action.kind != "foreign key":
        return [(action.table, ACCESS_EXCLUSIVE)]
    found = [(action.table, SHARE_ROW_EXCLUSIVE)]
    if action.references is not None:
        found.append((action.references.table, SHARE_ROW_EXCLUSIVE))
    return found


def _validate(action: ValidateConstraint, timeline: Timeline) -> list[Lock]:
    return [(action.table, SHARE_UPDATE_EXCLUSIVE)]


def _create_index(action: CreateIndex, timeline: Timeline) -> list[Lock]:
    return [(action.table, SHARE_UPDATE_EXCLUSIVE if action.concurrently else SHARE)]


def _drop_index(action: DropIndex, timeline: Timeline) -> list[Lock]:
    table = action.table or timeline.table_of_index(action.name)
    if table is None:
        return []
    return [(table, SHARE_UPDATE_EXCLUSIVE if action.concurrently else ACCESS_EXCLUSIVE)]


def _attach(action: AttachPartition, timeline: Timeline) -> list[Lock]:
    return [(action.table, SHARE_UPDATE_EXCLUSIVE), (action.partition, ACCESS_EXCLUSIVE)]


def _detach(action: DetachPartition, timeline: Timeline) -> list[Lock]:
    eased = action.concurrently or action.finalize
    return [
        (action.table, SHARE_UPDATE_EXCLUSIVE if eased else ACCESS_EXCLUSIVE),
        (action.partition, ACCESS_EXCLUSIVE),
    ]


def _set_schema(action: SetSchema, timeline: Timeline) -> list[Lock]:
    return [(action.name, ACCESS_EXCLUSIVE)] if action.kind == "table" else []


def _create_object(action: CreateObject, timeline: Timeline) -> list[Lock]:
    if action.table is None:
        return []
    mode = SHARE_ROW_EXCLUSIVE if action.kind == "trigger" else ACCESS_EXCLUSIVE
    return [(action.table, mode)]


def _of_object(action: DropObject | RenameObject, timeline: Timeline) -> list[Lock]:
    if isinstance(action, DropObject) and action.kind in ("view", "materialized view"):
        return [(action.name, ACCESS_EXCLUSIVE)]
    return [] if action.table is None else [(action.table, ACCESS_EXCLUSIVE)]


def _alter_table(action: AlterTable, timeline: Timeline) -> list[Lock]:
    mode = SHARE_UPDATE_EXCLUSIVE if _is_weak(action) else ACCESS_EXCLUSIVE
    found = [(action.table, mode)]
    if action.form == "INHERIT" and action.parent is not None:
        found.append((action.parent, SHARE_UPDATE_EXCLUSIVE))
    return found


def _is_weak(action: AlterTable) -> bool:
    """Whether others read and write meanwhile."""
    if action.form in ("SET (…)", "RESET (…)"):
        return "user_catalog_table" not in action.to.lower()
    return action.form in _WEAK_FORMS


_WEAK_FORMS: frozenset[TableForm] = frozenset(
    {"CLUSTER ON", "SET STATISTICS", "SET WITHOUT CLUSTER"}
)


def _alters(action: AlterColumn) -> bool:
    """Whether more than the comment changes; ``existing_…`` alone changes nothing."""
    return (
        action.type is not None
        or action.nullable is not None
        or action.server_default is not None
        or action.new_name is not None
        or action.drops_default
        or action.becomes_identity
    )


def _maintenance(action: Maintenance, timeline: Timeline) -> list[Lock]:
    mode = _mode_of(action)
    return [] if action.target is None or mode is None else [(action.target, mode)]


def _mode_of(action: Maintenance) -> str | None:
    if action.statement == "LOCK TABLE":
        return (action.mode or ACCESS_EXCLUSIVE).removesuffix(" MODE")
    if action.statement == "REINDEX":
        return SHARE_UPDATE_EXCLUSIVE if action.concurrently else SHARE
    if action.statement == "REPACK":
        return SHARE_UPDATE_EXCLUSIVE if action.concurrently else ACCESS_EXCLUSIVE
    if action.statement in _OF_TRIGGERS:
        return SHARE_ROW_EXCLUSIVE
    if action.statement in _IN_PLACE:
        return "EXCLUSIVE" if action.concurrently else ACCESS_EXCLUSIVE
    return None


LOCKS: dict[type, Callable[[Any, Timeline], list[Lock]]] = {
    CreateTable: _create_table,
    DropTable: _exclusive,
    RenameTable: _exclusive,
    AddColumn: _add_column,
    DropColumn: _exclusive,
    AlterColumn: _alter_column,
    CreateIndex: _create_index,
    DropIndex: _drop_index,
    CreateConstraint: _create_constraint,
    DropConstraint: _exclusive,
    RenameConstraint: _exclusive,
    ValidateConstraint: _validate,
    DropFromTable: _exclusive,
    AlterTable: _alter_table,
    AttachPartition: _attach,
    DetachPartition: _detach,
    SetSchema: _set_schema,
    Truncate: _exclusive,
    Delete: _none,
    Update: _none,
    Insert: _none,
    CreateObject: _create_object,
    DropObject: _of_object,
    RenameObject: _of_object,
    AlterEnum: _none,
    AlterDomain: _none,
    RecreateTable: _none,
    DropAll: _none,
    Maintenance: _maintenance,
    SetParameter: _none,
    TransactionControl: _none,
    RawSql: _none,
    Sleep: _none,
    UnreadSql: _none,
    CustomOperation: _none,
    UnreadCall: _none,
}
"""The locks of every operation: the last column of its row in ``model.effects``."""

LOCKING = frozenset([one for one, find in LOCKS.items() if find is not _none])
"""The actions that may lock a table."""

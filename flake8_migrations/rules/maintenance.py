"""Family 1: heavy statements, and indexes that are replaced in an order that harms."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any

from flake8_migrations.model.conditions import AllOf, AnyOf, Condition, Not, OnDialect
from flake8_migrations.model.migration import Operation
from flake8_migrations.model.operations import (
    AlterColumn,
    CreateIndex,
    CreateObject,
    DropIndex,
    DropObject,
    Maintenance,
    MaintenanceStatement,
    Name,
    RecreateTable,
)
from flake8_migrations.model.text import is_known, named
from flake8_migrations.replay.timeline import same_text
from flake8_migrations.rules.facts.lock_modes import ACCESS_EXCLUSIVE, locks
from flake8_migrations.rules.findings import (
    Finding,
    Scene,
    Step,
)
from flake8_migrations.rules.standing import standing_index, table_of_index
from flake8_migrations.rules.transaction_model import on_postgresql

_MOST_INDEXES = 100
"""Indexes of one table that are compared with each other: the work stays linear."""
_MOST_LOCKS = 20
"""Locks of one table that are looked at for one index."""

_WRITTEN_ANEW = (
    "reads and writes wait while everything is rewritten",
    "do it in a maintenance window, or move the rows to a new table in batches",
)
_HEAVY: Mapping[MaintenanceStatement, tuple[str, str]] = {
    "REINDEX": ("writes to the table and reads that use the index wait", "REINDEX CONCURRENTLY"),
    "VACUUM FULL": (
        "reads and writes wait while the table is rewritten",
        "use plain VACUUM, or pg_repack",
    ),
    "CLUSTER": ("reads and writes wait while the table is rewritten", "use pg_repack"),
    "REPACK": ("reads and writes wait while the table is rewritten", "REPACK (CONCURRENTLY)"),
    "REFRESH MATERIALIZED VIEW": (
        "reads of the view wait until it is filled again",
        "add a unique index to it, then REFRESH MATERIALIZED VIEW CONCURRENTLY",
    ),
    "SET LOGGED": _WRITTEN_ANEW,
    "SET UNLOGGED": _WRITTEN_ANEW,
    "SET ACCESS METHOD": _WRITTEN_ANEW,
    "SET TABLESPACE": _WRITTEN_ANEW,
}
"""Statements that lock for as long as they work: the harm, and the way out."""


_TRIGGERS: Mapping[MaintenanceStatement, str] = {
    "ENABLE TRIGGER": "enables",
    "DISABLE TRIGGER": "disables",
}

_WEAK_LOCKS = frozenset({"ACCESS SHARE", "ROW SHARE", "ROW EXCLUSIVE", "SHARE UPDATE EXCLUSIVE"})
"""Lock modes that let others read and write."""


def heavy_statement(step: Step, action: Maintenance) -> Iterator[Finding]:
    if action.statement not in _HEAVY or action.concurrently:
        return
    if action.target is None or not step.harms_nobody(action.target):
        harm, remedy = _HEAVY[action.statement]
        if action.statement == "REINDEX" and step.config.pg_version < 12:
            remedy = "build a new index concurrently, then drop the old one"
        target = "" if action.target is None else f" {named(action.target)}"
        subject = f"{action.statement}{target}"
        yield step.finding("MIG115", subject, harm=harm, remedy=remedy)


def recreated(step: Step, action: RecreateTable) -> Iterator[Finding]:
    """``recreate="always"``, for which PostgreSQL has no need."""
    if not step.harms_nobody(action.table):
        yield step.finding(
            "MIG115",
            f"a batch that recreates {named(action.table)}",
            harm="reads and writes wait while all rows are copied, and it fails where a foreign key"
            " refers to the table",
            remedy='leave recreate="always" to SQLite: PostgreSQL alters the table as it stands',
        )


def trigger(step: Step, action: CreateObject | DropObject | Maintenance) -> Iterator[Finding]:
    if isinstance(action, Maintenance):
        verb, name, table = _TRIGGERS.get(action.statement), "", action.target
    else:
        verb = "creates" if isinstance(action, CreateObject) else "drops"
        name, table = f" {named(action.name)}", action.table
        if action.kind != "trigger":
            return
    if verb is None or (table is not None and step.harms_nobody(table)):
        return
    place = "" if table is None else f" on {named(table)}"
    waiting = "reads and writes" if isinstance(action, DropObject) else "writes"
    yield step.finding("MIG117", f"{verb} trigger{name}{place}", waiting=waiting)


def lock_table(step: Step, action: Maintenance) -> Iterator[Finding]:
    if action.statement != "LOCK TABLE":
        return
    if action.mode in _WEAK_LOCKS or (action.target and step.harms_nobody(action.target)):
        return
    table = "(name not known here)" if action.target is None else named(action.target)
    mode = "ACCESS EXCLUSIVE" if action.mode is None else named(action.mode)
    yield step.finding("MIG122", table, mode=mode)


def concurrent_index(step: Step, action: CreateIndex | DropIndex) -> Iterable[Finding]:
    if not action.concurrently:
        return ()
    table = table_of_index(step, action) if step.config.small_tables else action.table
    if table is not None and step.harms_nobody(table):
        return ()
    if asks_first(step.operation):
        return ()
    if isinstance(action, DropIndex):
        if action.if_exists:
            return ()
        remedy = "give it if_exists=True (IF EXISTS)"
        subject = f"drops index {named(action.name)}"
        return [step.finding("MIG125", subject, harm=_FAILS_AGAIN, remedy=remedy)]
    if _drops_remains(step, action):
        return ()
    name = "(unnamed)" if action.name is None else named(action.name)
    harm = _TAKES_INVALID if action.if_not_exists else _FAILS_AGAIN
    remedy = "drop it first with if_exists=True (IF EXISTS), as an invalid index stays behind"
    return [step.finding("MIG125", f"builds index {name}", harm=harm, remedy=remedy)]


_FAILS_AGAIN = "after a failure halfway the next attempt fails on what is already done"
_TAKES_INVALID = (
    "after a failed build, IF NOT EXISTS takes the invalid index for a good one, and the"
    " migration succeeds without it"
)


def _may_look(condition: Condition) -> bool:
    """Whether the condition asks for more than the kind of database: for the index, maybe."""
    if isinstance(condition, Not):
        return _may_look(condition.part)
    if isinstance(condition, (AllOf, AnyOf)):
        return any(map(_may_look, condition.parts))
    return not isinstance(condition, OnDialect)


def _drops_remains(step: Step, action: CreateIndex) -> bool:
    """Whether what a failed build left behind is dropped before, where it is there."""
    if action.name is None:
        return False
    before = step.timeline.operations_before(step.position, DropIndex, action.name)
    return any(
        isinstance(one.action, DropIndex) and (one.action.if_exists or asks_first(one))
        for one in islice(before, _MOST_INDEXES)
    )


def asks_first(operation: Operation) -> bool:
    """Whether it runs only where a question, of the index maybe, has an answer."""
    return any(_may_look(branch.condition) for branch in operation.branches)


def replaced_index(scene: Scene) -> Iterator[Finding]:
    """An index dropped before the one that takes its place is built."""
    created, changed = _created_and_changed(scene.run.operations)
    if not created:
        return
    for position, operation in enumerate(scene.run.operations):
        action = operation.action
        if not isinstance(action, DropIndex):
            continue
        step = scene.step(position)
        old = _dropped_index(step, action, created)
        table = action.table or (old.table if old else None)
        if table is None or step.harms_nobody(table) or step.dialects <= {"sqlite"}:
            continue  # SQLite shows nobody the time in between
        former, later = [], []
        for word in _words(action.name, old):
            built = created.get((table.name.lower(), word), [])
            here = bisect(built, position)
            former += built[max(0, here - _MOST_INDEXES) : here]
            later += built[here : here + _MOST_INDEXES]
        if any(_succeeds(scene.run.operations[one], operation, table, old) for one in former):
            continue  # its successor is there already
        for other in sorted({*later}):
            candidate = scene.run.operations[other]
            if candidate.excludes(operation) or not isinstance(candidate.action, CreateIndex):
                continue
            if _holds(changed.get(table.name.lower(), []), position, other):
                break  # the column is changed while no index stands on it
            if _succeeds(candidate, operation, table, old):
                harm = _meanwhile(scene, step, table, other)
                if harm is not None:
                    name = candidate.action.name
                    yield step.finding(
                        "MIG127",
                        f"{named(action.name)} of {named(table)}",
                        new="(unnamed)" if name is None else named(name),
                        harm=harm,
                        remedy=_order(action, candidate.action),
                    )
                break


def _dropped_index(
    step: Step, action: DropIndex, created: Mapping[tuple[str, str], object]
) -> CreateIndex | None:
    """The index that is dropped: as the downgrade gives it back, or an earlier revision made it."""
    old = step.opposite.created_index(action.name, action.table)
    if old is not None:
        return old
    table = action.table
    if table is not None and all(table.name.lower() != one for one, _ in created):
        return None
    return standing_index(step, action)


def _created_and_changed(
    operations: Sequence[Operation],
) -> tuple[dict[tuple[str, str], list[int]], dict[str, list[int]]]:
    """Where indexes are created, by table and word, and where columns change, by table."""
    created: dict[tuple[str, str], list[int]] = {}
    changed: dict[str, list[int]] = {}
    for position, operation in enumerate(operations):
        action = operation.action
        if isinstance(action, CreateIndex) and is_known(action.table.name):
            for word in _words(action.name, action):
                created.setdefault((action.table.name.lower(), word), []).append(position)
        elif isinstance(action, AlterColumn) and is_known(action.table.name):
            changed.setdefault(action.table.name.lower(), []).append(position)
    return created, changed


def _words(name: str | None, index: CreateIndex | None) -> set[str]:
    """The name of an index and what it is over: its successor shares some of them."""
    words = (name or "", *(index.columns if index else ()))
    return {word.lower() for word in words if word and is_known(word)}


def _holds(places: list[int], after: int, before: int) -> bool:
    """Whether one of the sorted places lies between."""
    return bisect(places, after) < bisect(places, before)


def _succeeds(
    candidate: Operation, dropped: Operation, table: Name, old: CreateIndex | None
) -> bool:
    """Whether the one builds what takes the place of the index that the other drops."""
    return (
        isinstance(candidate.action, CreateIndex)
        and isinstance(dropped.action, DropIndex)
        and _takes_place(candidate.action, dropped.action, table, old)
        and not candidate.excludes(dropped)
    )


def _takes_place(
    new: CreateIndex, dropped: DropIndex, table: Name, old: CreateIndex | None
) -> bool:
    if not new.table.same_as(table):
        return False
    if same_text(new.name, dropped.name):  # unless dropped as what a failed build left behind
        return not (new.concurrently and (dropped.if_exists or dropped.concurrently))
    if old is None:
        return False
    columns = {column.lower() for column in old.columns if is_known(column)}
    return any(column.lower() in columns for column in new.columns)


def _meanwhile(scene: Scene, step: Step, table: Name, built: int) -> str | None:
    """What it is like until the new index is there: PostgreSQL's DROP INDEX locks to the end.

    None where it would be the same in the other order: in one ALTER TABLE of MySQL there is no
    time in between, and PostgreSQL may have locked the table for another reason anyway.
    """
    dropped: Any = step.operation.action
    new = scene.run.operations[built]
    if new.statement and new.statement == step.operation.statement and dropped.table is not None:
        return None
    if dropped.concurrently is False and not step.operation.in_autocommit_block:
        if "postgresql" in step.dialects:
            if not _is_locked_anyway(scene, table, built):
                return "reads and writes of the table wait until it is done"
            if step.dialects <= {"postgresql", "sqlite"}:
                return None
    return "queries have no index in between"


def _is_locked_anyway(scene: Scene, table: Name, built: int) -> bool:
    """Whether something else than DROP INDEX has locked the table entirely when it is built."""
    numbers = scene.once(on_postgresql)
    new = scene.run.operations[built]
    for name in scene.timeline.earlier_names(built, table):
        for position in scene.once(_locked_entirely).get(name.name.lower(), ()):
            if position >= built:
                break
            before = scene.run.operations[position]
            is_sure = set(before.branches) <= set(new.branches) and not before.is_guarded
            if is_sure and numbers[position] == numbers[built] is not None:
                return True
    return False


def _locked_entirely(scene: Scene) -> dict[str, list[int]]:
    """Where each table is locked against reads on PostgreSQL, by its name in lower case."""
    found: dict[str, list[int]] = {}
    for position, operation in enumerate(scene.run.operations):
        if type(operation.action) is not DropIndex:
            for table, mode in locks(operation.action, scene.timeline):
                places = found.setdefault(table.name.lower(), [])
                if mode == ACCESS_EXCLUSIVE and len(places) < _MOST_LOCKS:
                    places.append(position)
    return found


def _order(dropped: DropIndex, new: CreateIndex) -> str:
    if same_text(new.name, dropped.name):
        return "build the new one under another name first, drop the old one, then rename"
    return "build the new one first"

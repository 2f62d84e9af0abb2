"""Family 5: what a database is certain to refuse, upon what stands there."""

from __future__ import annotations

from collections.abc import Iterator

from flake8_migrations.model.migration import A_LOOP, THE_TABLE, Operation
from flake8_migrations.model.operations import CreateIndex, DropIndex
from flake8_migrations.model.text import is_known, named
from flake8_migrations.rules.findings import Finding, Step
from flake8_migrations.rules.standing import on_each_partition


def concurrently(step: Step, action: CreateIndex | DropIndex) -> Iterator[Finding]:
    """An index of a partitioned table, which is built and dropped with all its partitions."""
    if not action.concurrently or is_caught(step.operation):
        return
    table = action.table
    if table is None and isinstance(action, DropIndex) and is_known(action.name):
        standing = step.before.index(action.name)
        table = standing and standing.table
    if table is None or not is_known(table.name):
        return
    found = step.before.is_partitioned(table)
    if found is None or not found.value:
        return
    since = "" if found.since is None else f" ({found.since})"
    if isinstance(action, CreateIndex):
        verb, named_index = "builds", "an index" if action.name is None else named(action.name)
        way = on_each_partition(table)
    else:
        verb, named_index = "drops", named(action.name)
        way = "drop it without CONCURRENTLY, with a lock_timeout"
    subject = f"{named_index} on {named(table)}, which is partitioned{since}"
    yield step.finding("MIG511", subject, verb=verb, way=way)


def is_caught(operation: Operation) -> bool:
    """Whether somebody may have thought of its failure: it stands in a ``try``, for one."""
    return any(guard not in (A_LOOP, THE_TABLE) for guard in operation.guards)

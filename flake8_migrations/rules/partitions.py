"""Family 1: partitions, and what PostgreSQL locks with them: their table, its default partition."""

from __future__ import annotations

from collections.abc import Iterator

from flake8_migrations.model.operations import (
    AttachPartition,
    CreateTable,
    DetachPartition,
    DropTable,
    Name,
)
from flake8_migrations.model.pattern import compiled_when_used
from flake8_migrations.model.text import is_known, named
from flake8_migrations.rules.facts.lock_modes import ACCESS_EXCLUSIVE, Lock
from flake8_migrations.rules.findings import Finding, Scene, Step

OF_PARTITIONS = frozenset({CreateTable, AttachPartition, DetachPartition, DropTable})
"""What creates, moves or drops a partition."""


def attach(step: Step, action: AttachPartition) -> Iterator[Finding]:
    partition = named(action.partition)
    read = []
    if not step.harms_nobody(action.partition):
        if not _is_checked(step, action.partition, action.bounds):
            read.append((partition, f"give {partition} a validated CHECK of its bounds first"))
    read += _read_besides(step, action.bounds)
    if read:
        harm, remedy = _reading(read)
        subject = f"attaches partition {partition} to {named(action.table)}"
        yield step.finding("MIG116", subject, harm=harm, remedy=remedy)


def _read_besides(step: Step, bounds: str) -> list[tuple[str, str]]:
    """The default partition, of which each row may belong into the new one, and what spares it."""
    default = default_partition(step)
    if default is None or step.harms_nobody(default):
        return []
    if _is_checked(step, default, bounds):
        return []
    name = named(default)
    return [(name, f"give {name} a validated CHECK that excludes the bounds first")]


def _is_checked(step: Step, table: Name, bounds: str) -> bool:
    """Whether a CHECK that was validated spares the reading: one that names all of the bounds.

    What this function adds is taken for that.
    """
    if step.timeline.standing_checks(step.position, table):
        return True
    values = set(_VALUE.findall(bounds))
    if not (values and is_known(bounds)):
        return False
    return any(
        one.kind == "check" and one.is_valid and one.is_certain and is_known(one.condition)
        for one in step.before.constraints(table)
        if values <= set(_VALUE.findall(one.condition or ""))
    )


_VALUE = compiled_when_used(r"'[^']*'|\b\d+(?:\.\d+)?\b")


def _reading(read: list[tuple[str, str]]) -> tuple[str, str]:
    tables = " and ".join(table for table, _ in read)
    harm = f"reads and writes of {tables} wait while every row is checked"
    return harm, ", and ".join(remedy for _, remedy in read)


def create(step: Step, action: CreateTable) -> Iterator[Finding]:
    parent = action.partition_of
    if parent is None or action.temporary or step.harms_nobody(parent):
        return
    table, of = named(action.table), named(parent)
    harm = f"reads and writes of {of} wait until the transaction ends"
    remedy = (
        f"create {table} (LIKE {of} INCLUDING DEFAULTS INCLUDING CONSTRAINTS), then ATTACH it,"
        " which locks nobody out"
    )
    read = _read_besides(step, action.bounds)
    if read:
        scan, spared = _reading(read)
        harm, remedy = f"{harm}, and {scan}", f"{spared}, {remedy}"
    yield step.finding("MIG116", f"creates partition {table} of {of}", harm=harm, remedy=remedy)


def detach(step: Step, action: DetachPartition) -> Iterator[Finding]:
    if action.concurrently or action.finalize:
        return
    if not (step.harms_nobody(action.table) or step.is_new(action.partition)):
        yield _lets_go(step, "detaches", action.partition, action.table)


def drop(step: Step, action: DropTable) -> Iterator[Finding]:
    """PostgreSQL takes it out of its table, and locks that."""
    parent = None if step.is_new(action.table) else partitioned(step)
    if parent is None or step.harms_nobody(parent):
        return
    if not step.timeline.drops_table(step.position, parent):
        yield _lets_go(step, "drops", action.table, parent)


def _lets_go(step: Step, verb: str, partition: Name, parent: Name) -> Finding:
    """A table loses a partition; where it has one for the rest, it does not do so concurrently."""
    table, default = named(parent), step.before.default_partition_of(parent)
    is_other = default is not None and not default.same_as(partition)
    locked = f"{table} and {named(default)}" if default and is_other else table
    if step.config.pg_version < 14 or default is not None:
        remedy = "do it in a migration of its own, with a lock_timeout"
    else:
        remedy = "DETACH PARTITION … CONCURRENTLY inside op.get_context().autocommit_block()"
        remedy += "" if verb == "detaches" else " first"
    return step.finding(
        "MIG116",
        f"{verb} partition {named(partition)} {'from' if verb == 'detaches' else 'of'} {table}",
        harm=f"reads and writes of {locked} wait until the transaction ends",
        remedy=remedy,
    )


# what is locked besides the partition


def locked_besides(step: Step) -> list[Lock]:
    """The tables that the operation locks for a partition, besides those that it names."""
    action = step.operation.action
    parent = partitioned(step)
    if parent is None:
        return []
    found = [parent] if type(action) is DropTable else []
    default = _default_of(step, parent)
    if default is not None:
        found.append(default)
    return [(table, ACCESS_EXCLUSIVE) for table in found]


def partitioned(step: Step) -> Name | None:
    """The table of which the operation creates, attaches, detaches or drops a partition."""
    action = step.operation.action
    if isinstance(action, CreateTable):
        return action.partition_of
    if isinstance(action, DropTable):
        return _parent(step, action.table)
    return action.table if isinstance(action, (AttachPartition, DetachPartition)) else None


def default_partition(step: Step) -> Name | None:
    """The partition for what fits no other one, which an earlier revision made.

    Where a partition comes it is read, and where one goes it is locked, too.
    """
    parent = partitioned(step)
    return None if parent is None else _default_of(step, parent)


def _default_of(step: Step, parent: Name) -> Name | None:
    if not parent.is_known:
        return None
    default = step.before.default_partition_of(parent)
    action = step.operation.action
    own = action.table if isinstance(action, DropTable) else getattr(action, "partition", None)
    return None if default is None or default.same_as(own) else default


def _parent(step: Step, table: Name) -> Name | None:
    """The table of which another one is a partition, as the history or the downgrade shows it."""
    if not is_known(table.name):
        return None
    if not (step.scene.once(_makes_partitions) or step.before.may_know_partitions):
        return None  # as in nearly all projects
    standing = step.before.parent_of(table)
    if standing is not None:
        return standing.value
    parents = step.scene.once(_parents_back)
    for name in step.names_in_opposite(table) if parents else ():
        for partition, parent in parents.get(name.name.lower(), ()):
            if partition.same_as(name):
                return parent
    return None


def _makes_partitions(scene: Scene) -> bool:
    """Whether one of the directions makes a partition."""
    return any(
        AttachPartition in one.kinds
        or any(created.partition_of is not None for created in one.all(CreateTable))
        for one in (scene.timeline, scene.opposite)
    )


def _parents_back(scene: Scene) -> dict[str, list[tuple[Name, Name]]]:
    """The partitions that the other direction makes, with the tables that they become part of."""
    found: dict[str, list[tuple[Name, Name]]] = {}
    for created in scene.opposite.all(CreateTable):
        if created.partition_of is not None and created.partition_of.is_known:
            found.setdefault(created.table.name.lower(), []).append(
                (created.table, created.partition_of)
            )
    for attached in scene.opposite.all(AttachPartition):
        if attached.table.is_known:
            found.setdefault(attached.partition.name.lower(), []).append(
                (attached.partition, attached.table)
            )
    return found

"""Operations of one run that come in the wrong order, and foreign keys that never come."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import TYPE_CHECKING

from flake8_migrations.model.dialects import first_asked
from flake8_migrations.model.effects.needs import Key, checks_keys
from flake8_migrations.model.migration import Operation
from flake8_migrations.model.operations import (
    CreateConstraint,
    CreateTable,
    DropColumn,
    DropConstraint,
    DropIndex,
    DropTable,
    Name,
    RenameTable,
)
from flake8_migrations.model.text import named
from flake8_migrations.rules.findings import (
    Finding,
    Scene,
    Step,
    since,
)
from flake8_migrations.rules.needed import is_undone

if TYPE_CHECKING:
    from flake8_migrations.replay.attached import Late
    from flake8_migrations.replay.presence import Misuse
    from flake8_migrations.replay.timeline import Timeline


def wrong_place(scene: Scene) -> Iterator[Finding]:
    """What needs a table or column that is dropped before, or created only later."""
    if len(scene.run.operations) < 2:
        return
    from flake8_migrations.replay.presence import Suspects, misuses, what_differs

    suspects = Suspects(scene.timeline)
    if not suspects:
        return
    from flake8_migrations.replay.alike import one_of_each

    found: set[tuple[int, str]] = set()
    differs = what_differs(scene.timeline)
    for dialect in one_of_each(scene.config.dialects, [scene.timeline], differs):
        for misuse in misuses(scene.timeline, suspects, dialect):
            finding = _finding(scene.step(misuse.position), misuse)
            if (misuse.position, finding.subject) not in found:
                found.add((misuse.position, finding.subject))
                yield finding


def _finding(step: Step, misuse: Misuse) -> Finding:
    place = _place(misuse.other, step)
    table = named(misuse.table)
    if misuse.referring is not None and misuse.column is None and not misuse.is_gone:
        subject = f"{named(misuse.referring)} to {table} (created {place})"
        return step.finding("MIG307", subject, target=table)
    what = f"table {table}"
    if misuse.column is not None:
        what = f"column {table}.{named(misuse.column)}"
    if misuse.is_gone:
        is_drop = isinstance(misuse.other.action, (DropColumn, DropTable))
        verb = "dropped" if is_drop else "renamed"
        return step.finding(
            "MIG324",
            f"{what}, which is {verb} {place}",
            harm="the migration fails here",
            way="do this first",
        )
    verb = "created" if misuse.column is None else "added"
    return step.finding(
        "MIG324",
        f"{what}, which is {verb} only {place}",
        harm="either this or the other fails",
        way="do this afterwards",
    )


def gone_with_column(scene: Scene) -> Iterator[Finding]:
    """Indexes and constraints that are dropped after one of their columns."""
    may_be_late = any(
        scene.timeline.follows(drop, DropColumn) for drop in (DropIndex, DropConstraint)
    )
    if not may_be_late or "postgresql" not in scene.config.dialects:
        return
    from flake8_migrations.replay.attached import late_drops, late_drops_of_earlier

    told: set[int] = set()
    for late in late_drops(scene.timeline.events, scene.events_back):
        told.add(late.position)
        yield _late(scene, late, None)
    if scene.past.ancestry is None:
        return
    for late, part in late_drops_of_earlier(scene.timeline.events, scene.past):
        if late.position not in told:
            yield _late(scene, late, part.since)


def _late(scene: Scene, late: Late, since_then: str | None) -> Finding:
    step = scene.step(late.position)
    column = f"{named(late.table)}.{named(late.column)}"
    place = _place(late.other, step)
    subject = f"{named(late.name)}{since(since_then)}, which goes with column {column} {place}"
    return step.finding("MIG324", subject, harm="the migration fails here", way="do this first")


def _place(other: Operation, step: Step) -> str:
    line = other.location.line
    return "in this line" if line == step.operation.location.line else f"in line {line}"


def drop_order(scene: Scene) -> Iterator[Finding]:
    """Tables that are dropped while a foreign key still refers to them."""
    found: set[int] = set()
    yield from _of_both_directions(scene, found)
    yield from _of_earlier_keys(scene, found)


def _of_both_directions(scene: Scene, found: set[int]) -> Iterator[Finding]:
    """As this migration tells; ``found`` takes in what was reported."""
    if not _may_block(scene.timeline, scene.opposite):
        return
    from flake8_migrations.replay.alike import one_of_each
    from flake8_migrations.replay.standing_keys import blocked_drops

    runs = scene.timeline, scene.opposite
    for dialect in one_of_each(scene.config.dialects, runs, lambda one: one == "sqlite"):
        blocked = blocked_drops(scene.timeline.events, scene.events_back, dialect)
        for position, table, key in blocked:
            if position not in found:
                found.add(position)
                columns = ", ".join(named(column) for column in key.columns)
                child = named(key.table)
                yield scene.step(position).finding(
                    "MIG308",
                    f"table {named(table)} while {child} ({columns}) refers to it",
                    does="drops",
                    way=f"drop {child} or its foreign key first",
                )


def _may_block(timeline: Timeline, opposite: Timeline) -> bool:
    """Whether a key may refer to a table when it is dropped; ``opposite`` is the other direction.

    A quick look, for every database at once, at a run that drops tables. It sees that the
    tables with the keys are dropped before, where nothing else happens to tables and keys.
    Without it the rules take a thirtieth more calls over released migrations.
    """
    keys = [key for written in opposite.written_keys.values() for key in written]
    if timeline.written_keys or RenameTable in timeline.kinds or RenameTable in opposite.kinds:
        return bool(keys or timeline.written_keys)
    owners: dict[str, set[Name]] = {}
    for key in keys:
        owners.setdefault(key.target.table.name.lower(), set()).add(key.table)
    dropped: set[Name] = set()
    for operation in timeline.operations if owners else ():
        if type(operation.action) is DropTable:
            table = operation.action.table
            if timeline.dialects <= operation.dialects:
                dropped.add(table)
            if not owners.get(table.name.lower(), set()) <= dropped:
                return True
    return False


def _of_earlier_keys(scene: Scene, found: set[int]) -> Iterator[Finding]:
    """The drops that a foreign key of an earlier revision blocks."""
    checked = True
    for position, operation in enumerate(scene.run.operations):
        action = operation.action
        checked = checks_keys(action, checked)
        if not isinstance(action, DropTable) or action.cascade or not checked:
            continue
        step = scene.step(position)
        databases = step.dialects - {"sqlite"}
        if position in found or operation.is_guarded or not databases:
            continue
        if is_undone(step, action.table) or scene.past.ancestry is None:
            continue
        from flake8_migrations.replay.before.dependents import dependents
        from flake8_migrations.rules.dependents import goes_too

        dialect = first_asked(databases)
        for key in dependents(step.before_on(dialect), "key", action.table):
            if key.since is not None and not goes_too(step, key):
                child = named(key.table)
                yield step.finding(
                    "MIG308",
                    f"table {named(action.table)} while"
                    f" {child} ({key.name}){since(key.since)} refers to it",
                    does="drops",
                    way=f"drop {child} or its foreign key first",
                )
                break


def left_out(scene: Scene) -> Iterator[Finding]:
    """Foreign keys with ``use_alter`` in CREATE TABLE, which nothing adds afterwards."""
    operations = scene.run.operations
    left = {
        position: [key for key in keys if key.target.use_alter]
        for position, keys in scene.timeline.written_keys.items()
        if type(operations[position].action) is CreateTable
    }
    if not any(left.values()):
        return
    opaque = [event.position for event in scene.timeline.events if event.is_opaque]
    added = set(_added_keys(scene))
    for position, keys in left.items():
        if opaque and position < opaque[-1]:
            continue
        step = scene.step(position)
        if step.dialects - {"sqlite"}:
            for key in keys:
                if not _may_be_among(added, key):
                    columns = ", ".join(named(column) for column in key.columns)
                    subject = f"from {named(key.table)} ({columns}) to {named(key.target.table)}"
                    yield step.finding("MIG326", subject)


def _added_keys(scene: Scene) -> Iterator[tuple[str, str]]:
    """Table and target of the keys that are added, "" for what is not known."""
    for constraint in scene.timeline.all(CreateConstraint):
        if constraint.references is not None:
            yield _known(constraint.table), _known(constraint.references.table)


def _may_be_among(added: set[tuple[str, str]], key: Key) -> bool:
    table, target = _known(key.table), _known(key.target.table)
    if not (table and target):
        return bool(added)
    return not added.isdisjoint(itertools.product((table, ""), (target, "")))


def _known(name: Name) -> str:
    """The name without its schema, in lower case; "" where it is not known."""
    return name.name.lower() if name.is_known else ""

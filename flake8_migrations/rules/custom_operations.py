"""Operations that Alembic does not have, judged by their names where nothing else is known."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from flake8_migrations.model.migration import Operation
from flake8_migrations.model.operations import (
    AddColumn,
    CreateConstraint,
    CreateIndex,
    CreateObject,
    CreateTable,
    CustomOperation,
    Name,
    RenameObject,
    RenameTable,
)
from flake8_migrations.model.pattern import compiled_when_used
from flake8_migrations.model.text import HOLE, named
from flake8_migrations.model.verbs import words
from flake8_migrations.replay.timeline import Timeline
from flake8_migrations.rules.destruction import (
    COLUMN_LOST,
    INDEX_LOST,
    LOST,
    ROLLBACK_LOSES,
)
from flake8_migrations.rules.dropped_objects import consequences
from flake8_migrations.rules.findings import (
    Finding,
    Step,
)


def drop(step: Step, action: CustomOperation) -> Iterator[Finding]:
    """``op.drop_fancy_thing("x")``, where the same run does not make it."""
    said = words(action.method)
    if not said.drops or _is_of_new_table(step, action):
        return
    makers = _made_by(step.timeline, action)
    if said.kind == "table":  # its rows are lost, though a new one may come
        makers = [one for one in makers if one.location < step.operation.location]
    if makers or _is_made(step.timeline, action, before=step.position):
        return
    if said.kind == "table":
        code, loss = ("MIG003", {}) if said.empties else ("MIG001", LOST)
        yield step.finding(code, f"{named(action.target or HOLE)} ({said.noun})", **loss)
    elif said.kind == "column":
        yield step.finding("MIG002", f"{_column(action)} ({said.noun})", **COLUMN_LOST)
    elif said.kind == "index":
        yield step.finding("MIG005", named(action.target or HOLE), **INDEX_LOST)
    elif said.kind == "constraint":
        yield step.finding("MIG006", f"{named(action.target or HOLE)} ({said.noun})")
    else:
        yield step.finding("MIG012", _subject(action), **consequences(said.kind))


def downgrade_drops(step: Step, action: CustomOperation) -> Iterator[Finding]:
    """The same in a downgrade, where the upgrade does not make it either."""
    said = words(action.method)
    if not said.drops or said.kind in ("index", "constraint"):
        return
    if step.config.downgrade != "all":
        if _made_by(step.timeline, action) or _made_by(step.opposite, action, may_be_anything=True):
            return
        if _is_made(step.timeline, action, before=step.position):
            return
        if _is_made(step.opposite, action):
            return
    reason = "" if step.config.downgrade == "all" else " that this upgrade did not add"
    yield step.finding("MIG008", _subject(action), harm=ROLLBACK_LOSES, reason=reason)


def _subject(action: CustomOperation) -> str:
    said = words(action.method)
    name = _column(action) if said.kind == "column" else named(action.target or HOLE)
    return f"{said.noun} {name}".strip()


def _column(action: CustomOperation) -> str:
    return f"{named(action.target or HOLE)}.{named(action.column or HOLE)}"


def _is_of_new_table(step: Step, action: CustomOperation) -> bool:
    """Whether it drops a column of a table that the same run has surely made."""
    table = Name(*reversed((action.target or HOLE).rpartition(".")[::2]))
    return action.column is not None and step.is_new(table._replace(schema=table.schema or None))


def _named_last(action: CustomOperation) -> str | None:
    """The name of what the operation is about itself, in lower case."""
    name = action.column or action.target
    return None if name is None else name.lower().rpartition(".")[2]


def _operations(timeline: Timeline) -> list[Operation]:
    return [timeline.operations[position] for position in timeline.positions(CustomOperation)]


def _made_by(
    timeline: Timeline, action: CustomOperation, may_be_anything: bool = False
) -> list[Operation]:
    """The operations of the kind that may make what this one drops.

    ``may_be_anything`` takes one that does not say what it touches for one of them.
    """
    said, name = words(action.method), _named_last(action)
    found = []
    for operation in _operations(timeline):
        other = operation.action
        assert isinstance(other, CustomOperation)
        if words(other.method).may_make(said.kind):
            is_open = may_be_anything and not other.is_limited
            if name is None or is_open or name in other.names:
                found.append(operation)
    return found


_NAMES: dict[type, Callable[[Any], str | None]] = {
    AddColumn: lambda one: one.column.name,
    CreateConstraint: lambda one: one.name,
    CreateIndex: lambda one: one.name,
    CreateObject: lambda one: one.name.name,
    CreateTable: lambda one: one.table.name,
    RenameObject: lambda one: one.new_name.name,
    RenameTable: lambda one: one.new_name.name,
}


def _is_made(timeline: Timeline, action: CustomOperation, before: int | None = None) -> bool:
    """Whether anything of that name is made by an operation that is known."""
    name = _named_last(action)
    return name is not None and any(
        str(name_of(timeline.operations[position].action)).lower() == name
        for kind, name_of in _NAMES.items()
        for position in timeline.positions(kind)
        if before is None or position < before
    )


_OF_ORDER = frozenset("MIG302 MIG303 MIG304 MIG307 MIG308 MIG324 MIG326 MIG414".split())
"""Codes that follow what is there, which an operation may change whose effect is not known."""

_OF_DROPS = frozenset("MIG001 MIG002 MIG005 MIG006 MIG007 MIG012".split())
_WORD = compiled_when_used(r"[\w$]+")


def spared(
    findings: Iterable[Finding], timeline: Timeline, opposite: Timeline
) -> Iterator[Finding]:
    """The findings without those about what an operation of unknown effect names, or may make."""
    here, there = _operations(timeline), _operations(opposite)
    touched: set[str] = set()
    for operation in (*here, *there):
        assert isinstance(operation.action, CustomOperation)
        touched |= operation.action.names
    for finding in findings:
        about = {word.lower() for word in _WORD.findall(finding.subject)}
        if finding.code in _OF_ORDER and not about.isdisjoint(touched):
            continue
        if finding.code == "MIG008" and _may_be_made(there, finding, about):
            continue
        if finding.code in _OF_DROPS:
            earlier = [one for one in here if one.location < finding.location]
            if _may_be_made(earlier, finding, about):
                continue
        yield finding


_KINDS = {"MIG001": "table", "MIG002": "column", "MIG005": "index", "MIG006": "constraint"}


def _may_be_made(operations: Iterable[Operation], finding: Finding, about: set[str]) -> bool:
    """Whether one of the operations may make what the finding is about."""
    kind = _KINDS.get(finding.code, finding.subject.rpartition(" ")[0])
    for operation in operations:
        action = operation.action
        assert isinstance(action, CustomOperation)
        said = words(action.method)
        makes = said.may_make(kind) or (kind == "column" and said.may_make("table"))
        if action.target is not None and makes:
            if _named_last(action) in about:
                return True
    return False

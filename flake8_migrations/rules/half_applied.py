"""MIG134: where each DDL statement is committed, a failure leaves half of a migration behind."""

from __future__ import annotations

from collections.abc import Iterator

from flake8_migrations.model.effects import described
from flake8_migrations.model.migration import Operation
from flake8_migrations.model.operations import AlterColumn, CreateIndex, CreateObject
from flake8_migrations.rules.facts.commits import COMMITTING, DDL
from flake8_migrations.rules.findings import Finding, Scene
from flake8_migrations.rules.maintenance import asks_first


def half_applied(scene: Scene) -> Iterator[Finding]:
    """The first statement that cannot be repeated, where another follows that may fail."""
    first: int | None = None
    for position, operation in enumerate(scene.run.operations):
        if not isinstance(operation.action, DDL) or operation.connection == "other":
            continue
        if not scene.config.dialects & operation.dialects & COMMITTING:
            continue
        if getattr(operation.action, "temporary", False):
            continue
        if first is not None:
            before = scene.run.operations[first]
            if before.excludes(operation) or _is_one_statement(before, operation):
                continue
            if isinstance(operation.action, CreateIndex):
                if scene.step(position).is_new(operation.action.table):
                    continue  # which is empty, so that nothing can be wrong with its rows
            yield scene.finding(
                first,
                "MIG134",
                described(before.action),
                rest=f"{described(operation.action)} follows",
                remedy=_REMEDY,
            )
            return
        if not _can_be_repeated(operation):
            first = position


_REMEDY = "give each a revision of its own, or run each only where it has not run yet"


def _is_one_statement(one: Operation, other: Operation) -> bool:
    """Whether both are parts of one ALTER TABLE, which is done whole or not at all."""
    return (
        one.carrier == other.carrier == "sql"
        and one.location == other.location
        and one.is_alone
        and getattr(one.action, "table", None) == getattr(other.action, "table", None)
    )


def _can_be_repeated(operation: Operation) -> bool:
    """Whether it does no harm a second time, or is not done a second time."""
    action = operation.action
    if operation.is_guarded or asks_first(operation):
        return True
    if isinstance(action, AlterColumn):  # what it says is so already then
        return action.new_name is None
    if isinstance(action, CreateObject) and action.or_replace:
        return True
    return bool(getattr(action, "if_not_exists", False) or getattr(action, "if_exists", False))

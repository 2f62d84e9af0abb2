"""MIG308's first look: what most migrations drop, they have created, and nothing depends on it."""

from __future__ import annotations

from collections.abc import Iterable

from flake8_migrations.model.migration import Direction
from flake8_migrations.model.operations import (
    AlterColumn,
    CreateObject,
    CreateTable,
    DropTable,
    Name,
    Upsetting,
)
from flake8_migrations.rules.findings import Finding, Step


def needed(step: Step, action: Upsetting) -> Iterable[Finding]:
    """What is dropped or changed while something may depend on it; its judge is imported then."""
    if type(action) is AlterColumn and action.type is None:
        return ()
    if type(action) is DropTable and is_undone(step, action.table):
        return ()
    from flake8_migrations.rules.dependents import depended_on

    return depended_on(action, step)


def is_undone(step: Step, table: Name) -> bool:
    """Whether a downgrade drops the table that its upgrade creates, and no view is about.

    Nothing of an earlier revision can depend on such a table.
    """
    if step.scene.run.direction is not Direction.DOWNGRADE:
        return False
    if CreateObject in step.timeline.kinds or CreateObject in step.opposite.kinds:
        return False
    return any(one.table.same_as(table) for one in step.opposite.first(CreateTable))

"""First looks: what most migrations drop, they have created, and nothing depends on it.

The judges themselves are imported where more is to be asked.
"""

from __future__ import annotations

from collections.abc import Iterable

from flake8_migrations.model.migration import Direction
from flake8_migrations.model.operations import (
    AlterColumn,
    CreateObject,
    CreateTable,
    DropColumn,
    DropConstraint,
    DropIndex,
    DropObject,
    DropTable,
    Name,
    Truncate,
    Upsetting,
)
from flake8_migrations.model.pattern import compiled_when_used
from flake8_migrations.rules.findings import Finding, Scene, Step


def needed(step: Step, action: Upsetting) -> Iterable[Finding]:
    """What is dropped or changed while something may depend on it; its judge is imported then."""
    if type(action) is AlterColumn and action.type is None:
        return ()
    if type(action) is DropTable and is_undone(step, action.table):
        return ()
    if not (type(action) is DropObject or _may_be_needed(step, action)):
        return ()
    from flake8_migrations.rules.dependents import depended_on

    return depended_on(action, step)


COMPUTED = compiled_when_used(r"computed\(|generated always as")
"""What the text of an earlier revision holds that makes a computed column."""


def _may_be_needed(step: Step, action: Upsetting) -> bool:
    """Whether something is made that may need the table, column or key, as far as names tell.

    Of 1,900 drops and changes in released projects 730 are left, and only for these it has to be
    followed what the run does.
    """
    runs = step.timeline, step.opposite
    if any(one.moves_tables for one in runs):
        return True
    kind = type(action)
    is_part = kind is DropConstraint or kind is DropIndex
    if is_part or kind is DropColumn:
        if any(one.refers_to(action.table) for one in runs):
            return True
    if not is_part and any(CreateObject in one.kinds or one.computes for one in runs):
        return True
    if is_part and not (isinstance(action, DropConstraint) and action.is_of_primary_key):
        return False  # dependents looks no further either
    ancestry = step.scene.past.ancestry
    if ancestry is None or action.table is None:
        return False
    from flake8_migrations.replay.before.dependents import may_need

    column = action.column if isinstance(action, DropColumn) else None
    if not is_part and may_need(ancestry, "table", action.table):
        return True
    if kind is not DropTable and not is_part and ancestry.match(COMPUTED, action.table.name):
        return True
    return (is_part or column is not None) and may_need(ancestry, "key", action.table, column)


def truncated(step: Step, action: Truncate) -> Iterable[Finding]:
    """A table that is emptied by TRUNCATE while a key of another one may refer to it."""
    if action.cascade or not action.table.is_known:
        return ()
    runs = step.timeline, step.opposite
    if not any(one.moves_tables or one.refers_to(action.table) for one in runs):
        ancestry = step.scene.past.ancestry
        if ancestry is None:
            return ()
        from flake8_migrations.replay.before.dependents import may_need

        if not may_need(ancestry, "key", action.table):
            return ()
    from flake8_migrations.rules.dependents import referred_to

    return referred_to(action, step)


def key_types(scene: Scene) -> Iterable[Finding]:
    """Keys between columns of different types, where there are keys."""
    keys = scene.timeline.written_keys
    if not keys:
        return ()
    from flake8_migrations.rules.key_types import differing

    return differing(keys, scene)


def is_undone(step: Step, table: Name) -> bool:
    """Whether a downgrade drops the table that its upgrade creates, and no view is about.

    Nothing of an earlier revision can depend on such a table.
    """
    if step.scene.run.direction is not Direction.DOWNGRADE:
        return False
    if CreateObject in step.timeline.kinds or CreateObject in step.opposite.kinds:
        return False
    end = len(step.opposite.operations)
    created = step.opposite.before(end, CreateTable, table.name)
    return any(one.table.same_as(table) for one in created)

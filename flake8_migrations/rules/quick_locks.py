"""Transactions that hold their locks for a moment: nothing in them reads or writes every row.

What may last all the same is the wait for a lock. One line in ``env.py`` limits that for all
migrations; the heads say so, as MIG121 does, and the revisions that have run do not.
"""

from __future__ import annotations

from flake8_migrations.model.environment import LOCK_TIMEOUTS, ends_wait
from flake8_migrations.model.operations import (
    AddColumn,
    AlterColumn,
    AlterTable,
    CreateConstraint,
    CreateIndex,
    CreateObject,
    CreateTable,
    DropColumn,
    DropConstraint,
    DropFromTable,
    DropIndex,
    DropTable,
    RecreateTable,
    RenameConstraint,
    RenameTable,
    SetParameter,
)
from flake8_migrations.rules.findings import Scene, Step
from flake8_migrations.rules.partitions import default_partition
from flake8_migrations.rules.rewrites import fills_column, rewritten_on_postgresql
from flake8_migrations.rules.transaction_model import on_postgresql

_QUICK = frozenset(
    {
        CreateTable,
        DropColumn,
        DropConstraint,
        DropFromTable,
        DropIndex,
        DropTable,
        RecreateTable,
        RenameConstraint,
        RenameTable,
        SetParameter,
    }
)
"""What changes the catalogue alone, however many rows there are."""


def needs_only_a_limit(scene: Scene, transaction: int) -> bool:
    """Whether a limit to waiting is all that the transaction's locks need, or has been given."""
    return not _may_wait_for_ever(scene) and is_quick(scene, transaction)


def is_quick(scene: Scene, transaction: int) -> bool:
    """Whether nothing in the transaction takes longer with more rows, as far as is known."""
    return all(_is_quick(scene.step(one)) for one in scene.once(_by_transaction)[transaction])


def _by_transaction(scene: Scene) -> dict[int | None, list[int]]:
    """The positions of the operations that share each transaction."""
    found: dict[int | None, list[int]] = {}
    for position, number in enumerate(scene.once(on_postgresql)):
        found.setdefault(number, []).append(position)
    return found


def _is_quick(step: Step) -> bool:
    action = step.operation.action
    if type(action) in _QUICK:
        return not isinstance(action, CreateTable) or not (
            action.copied_from or default_partition(step)
        )
    if isinstance(action, AlterTable):
        return action.form not in ("ALTER CONSTRAINT", "SET EXPRESSION")
    if isinstance(action, CreateObject):
        return action.kind == "type"
    if isinstance(action, (CreateIndex, CreateConstraint)):
        is_checked = isinstance(action, CreateIndex) or action.not_valid is not True
        return step.harms_nobody(action.table) or not is_checked
    if isinstance(action, AlterColumn):
        is_plain = action.nullable is not False and not action.becomes_identity
        return (
            is_plain and not action.is_recollated and rewritten_on_postgresql(step, action) is False
        )
    return isinstance(action, AddColumn) and _is_plain(step, action)


def _is_plain(step: Step, action: AddColumn) -> bool:
    """Whether no row is read or written for the column."""
    column = action.column
    if step.harms_nobody(action.table):
        return True
    builds = column.indexed or column.unique or column.primary_key or column.check is not None
    if builds or column.foreign_key is not None or column.autoincrement:
        return False
    return not fills_column(step, action)


def _may_wait_for_ever(scene: Scene) -> bool:
    """Whether nothing limits the wait for a lock, and this is a revision that should say so."""
    if not scene.is_head:
        return False
    if any(ends_wait(*one) for one in scene.surroundings.environment.timeouts.items()):
        return False
    return not any(
        one.name in LOCK_TIMEOUTS and ends_wait(one.name, one.value)
        for one in scene.timeline.all(SetParameter)
    )

"""Which operations of a run share a transaction, and which tables others wait for."""

from __future__ import annotations

from flake8_migrations.model.operations import (
    Action,
    CreateObject,
    DropIndex,
    Maintenance,
    TransactionControl,
    TransactionStatement,
)
from flake8_migrations.rules.dropped_keys import ALTERS_KEYS, locks_on_referred
from flake8_migrations.rules.facts.lock_modes import BLOCKING, Lock, locks
from flake8_migrations.rules.findings import Scene, Step, harms_nobody
from flake8_migrations.rules.made_before import is_made_before
from flake8_migrations.rules.partitions import OF_PARTITIONS, locked_besides
from flake8_migrations.rules.standing import table_of_index
from flake8_migrations.rules.views import locked_behind, replaced

ENDING: frozenset[TransactionStatement] = frozenset(
    {
        "COMMIT",
        "PREPARE TRANSACTION",
        "ROLLBACK",
        "connection.commit()",
        "connection.rollback()",
        "context.begin_transaction()",
        "driver_connection.commit()",
        "driver_connection.rollback()",
        "driver_connection.set_isolation_level()",
        "execution_options(isolation_level='AUTOCOMMIT')",
        "session.rollback()",
    }
)
"""The statements written by hand that end Alembic's transaction."""


def ends_transaction(action: Action) -> bool:
    """Whether what comes next is in another transaction; what an error follows has no next."""
    return (
        type(action) is TransactionControl
        and action.statement in ENDING
        and not action.before_error
    )


def transactions(scene: Scene, dialect: str) -> list[int | None]:
    """For each operation the number of the transaction that it shares with others.

    None for what commits by itself, in an autocommit block or elsewhere, and for what does not
    run on the database.
    """
    operations = scene.run.operations
    if dialect not in scene.config.dialects:
        return [None] * len(operations)
    is_autocommit = scene.surroundings.environment.autocommit
    found: list[int | None] = []
    number, was_in_block = 0, False
    for operation in operations:
        if dialect not in operation.dialects:
            found.append(None)
            continue
        action, in_block = operation.action, operation.in_autocommit_block
        ends = ends_transaction(action)
        is_elsewhere = operation.connection == "other"
        if not is_elsewhere:
            number += ends or (was_in_block and not in_block)
            was_in_block = in_block
        alone = ends or in_block or is_elsewhere or is_autocommit
        found.append(None if alone else number)
    return found


def on_postgresql(scene: Scene) -> list[int | None]:
    return transactions(scene, "postgresql")


def waited_for(scene: Scene) -> dict[int, list[Lock]]:
    """The locks that writes of the application wait for, by the operation that takes them.

    Tables that the run creates, and small ones, do not count.
    """
    found: dict[int, list[Lock]] = {}
    timeline, config = scene.timeline, scene.config
    for position, operation in enumerate(timeline.operations):
        taken = locks(operation.action, timeline)
        if type(operation.action) in ALTERS_KEYS:
            taken += locks_on_referred(scene.step(position))
        if type(operation.action) in OF_PARTITIONS:
            taken += locked_besides(scene.step(position))
        if type(operation.action) is DropIndex and not taken:
            taken = _of_standing_index(scene.step(position), operation.action)
        if type(operation.action) is Maintenance and taken:
            taken += locked_behind(scene.step(position))
        if type(operation.action) is CreateObject:
            taken += replaced(scene.step(position))
        for lock in taken:
            table, mode = lock
            if mode not in BLOCKING or harms_nobody(table, position, timeline, config):
                continue
            if not is_made_before(scene.step(position)):
                found.setdefault(position, []).append(lock)
    return found


def _of_standing_index(step: Step, action: DropIndex) -> list[Lock]:
    """The lock on the table of an index that an earlier revision has made, which is not named."""
    table = table_of_index(step, action)
    if table is None:
        return []
    return locks(action._replace(table=table), step.timeline)

"""Which operations of a run share a transaction, and which tables are locked when."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from flake8_migrations.environment import environment_of
from flake8_migrations.operations import TransactionControl
from flake8_migrations.rules.findings import Scene, Step
from flake8_migrations.rules.lock_modes import Lock, locks

ENDING = frozenset(
    """COMMIT ROLLBACK connection.commit() connection.rollback() session.rollback()
    driver_connection.commit() driver_connection.rollback() driver_connection.set_isolation_level()
    context.begin_transaction()""".split()
    + ["PREPARE TRANSACTION", "execution_options(isolation_level='AUTOCOMMIT')"]
)
"""The statements written by hand that end Alembic's transaction."""

_MOST_HELD = 20
"""Locks of one transaction that are looked at: the work stays linear."""


def transactions(scene: Scene, dialect: str) -> list[int | None]:
    """For each operation the number of the transaction that it shares with others.

    None for what commits by itself, in an autocommit block or elsewhere, and for what does not
    run on the database.
    """
    is_autocommit = environment_of(scene.migration.path).autocommit
    found: list[int | None] = []
    number, was_in_block = 0, False
    for operation in scene.run.operations:
        if dialect not in scene.config.dialects & operation.dialects:
            found.append(None)
            continue
        ends = (
            isinstance(operation.action, TransactionControl)
            and operation.action.statement in ENDING
        )
        alone = operation.in_autocommit_block or is_autocommit or operation.connection == "other"
        if operation.connection != "other":
            number += ends or (was_in_block and not operation.in_autocommit_block)
            was_in_block = operation.in_autocommit_block
        found.append(None if alone or ends else number)
    return found


class Held(NamedTuple):
    """A lock on an existing table that is held until the transaction ends."""

    lock: Lock
    step: Step


class Moment(NamedTuple):
    """One operation of a transaction, with what is locked before it and by it."""

    step: Step
    number: int
    held: list[Held]
    taken: list[Held]


def moments(scene: Scene, modes: tuple[str, ...]) -> Iterator[Moment]:
    """The operations that share a transaction on PostgreSQL, and the locks of these modes.

    Tables that the run creates, and small ones, do not count.
    """
    held: list[Held] = []
    current: int | None = None
    for position, number in enumerate(transactions(scene, "postgresql")):
        if number is None:
            continue
        if number != current:
            held, current = [], number
        step = scene.step(position)
        taken = [
            Held(lock, step)
            for lock in locks(step.operation.action, scene.timeline)
            if lock.mode in modes and not step.harms_nobody(lock.table)
        ]
        before = [one for one in held if not one.step.operation.excludes(step.operation)]
        yield Moment(step, number, before, taken)
        held = (held + taken)[:_MOST_HELD]

"""Which operations of a run share a transaction, and which tables are locked when."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from flake8_migrations.operations import TransactionControl
from flake8_migrations.rules.findings import Scene, Step
from flake8_migrations.rules.lock_modes import BLOCKING, Lock, locks

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
    operations = scene.run.operations
    if dialect not in scene.config.dialects:
        return [None] * len(operations)
    is_autocommit = scene.environment.autocommit
    found: list[int | None] = []
    number, was_in_block = 0, False
    for operation in operations:
        if dialect not in operation.dialects:
            found.append(None)
            continue
        action, in_block = operation.action, operation.in_autocommit_block
        ends = isinstance(action, TransactionControl) and action.statement in ENDING
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
    for position, operation in enumerate(scene.run.operations):
        taken = locks(operation.action, scene.timeline)
        if taken:
            step = scene.step(position)
            waited = [
                lock
                for lock in taken
                if lock.mode in BLOCKING and not step.harms_nobody(lock.table)
            ]
            if waited:
                found[position] = waited
    return found


class Held(NamedTuple):
    """A lock on an existing table that is held until the transaction ends."""

    lock: Lock
    step: Step


class Moment(NamedTuple):
    """One operation of a transaction, with what is locked before it and by it."""

    step: Step
    number: int
    before: list[Held]
    taken: list[Held]

    @property
    def held(self) -> list[Held]:
        """The locks taken before that can be held when the operation runs."""
        operation = self.step.operation
        if not operation.branches:
            return self.before
        return [one for one in self.before if not one.step.operation.excludes(operation)]


def moments(scene: Scene, modes: tuple[str, ...]) -> Iterator[Moment]:
    """The operations that share a transaction on PostgreSQL, and the locks of these modes.

    None where the run takes no such lock that anybody waits for.
    """
    waited = {
        position: wanted
        for position, taken in scene.once(waited_for).items()
        if (wanted := [lock for lock in taken if lock.mode in modes])
    }
    if not waited:
        return
    held: list[Held] = []
    current: int | None = None
    for position, number in enumerate(scene.once(on_postgresql)):
        if number is None:
            continue
        if number != current:
            held, current = [], number
        step = scene.step(position)
        taken = [Held(lock, step) for lock in waited.get(position, ())]
        yield Moment(step, number, held, taken)
        if taken:
            held = (held + taken)[:_MOST_HELD]

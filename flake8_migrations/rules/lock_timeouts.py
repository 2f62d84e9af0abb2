"""MIG121: locks that the application waits for, with no limit to how long they are waited for;
MIG135: a limit that ends what is done CONCURRENTLY.

One line in ``env.py`` sets the limit for all migrations. Where it is missing, the heads say so,
once each; the other revisions have run, and only what they switch off themselves is theirs.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from flake8_migrations.model.environment import LOCK_TIMEOUTS, ends_wait, is_off
from flake8_migrations.model.migration import Operation
from flake8_migrations.model.operations import (
    EVERY_PARAMETER,
    Action,
    CreateIndex,
    CreateTable,
    DetachPartition,
    DropIndex,
    Maintenance,
    SetParameter,
)
from flake8_migrations.model.text import is_known, listed, named, shown
from flake8_migrations.rules.facts.lock_modes import ACCESS_EXCLUSIVE, Lock
from flake8_migrations.rules.findings import (
    Finding,
    Scene,
    found_at,
)
from flake8_migrations.rules.transaction_model import ends_transaction, waited_for


class _Limits:
    """The timeouts that are in force, as the run goes on."""

    def __init__(self, initial: Mapping[str, str]) -> None:
        self._initial = initial
        self._of_session = dict(initial)
        self._of_transaction: dict[str, str] = {}
        self.heard: set[str] = set()
        """The parameters that the run itself has set."""
        self.are_lifted = False
        """Whether the run itself has switched one off, or set one that is too long."""

    @property
    def are_in_force(self) -> bool:
        """Whether a wait for a lock ends soon."""
        return any(ends_wait(*one) for one in (self._of_session | self._of_transaction).items())

    def value_of(self, name: str) -> str | None:
        """What a timeout is set to, where it is in force."""
        value = self._of_transaction.get(name, self._of_session.get(name, ""))
        return None if is_off(value) else value

    def hear(self, parameter: SetParameter, in_block: bool) -> None:
        """What is set by a name that nobody knows may be one of the limits."""
        self.heard.add(parameter.name)
        if parameter.name == EVERY_PARAMETER or not is_known(parameter.name):
            for name in LOCK_TIMEOUTS:
                self._set(parameter._replace(name=name), in_block)
        elif parameter.name in LOCK_TIMEOUTS:
            self._set(parameter, in_block)

    def _set(self, parameter: SetParameter, in_block: bool) -> None:
        name, value = parameter.name, parameter.value
        if value.strip("'\" ").upper() == "DEFAULT":
            value = self._initial.get(name, "")
        else:
            self.are_lifted |= not ends_wait(name, value)
        if not parameter.is_local:
            self._of_session[name] = value
            self._of_transaction.pop(name, None)
        elif not in_block:
            self._of_transaction[name] = value

    def end_transaction(self) -> None:
        self._of_transaction.clear()


def no_lock_timeout(scene: Scene) -> Iterator[Finding]:
    """The first lock that the application has to wait for, with no limit to the wait for it."""
    waited = scene.once(waited_for)
    if not waited:
        return
    limits = _Limits(scene.surroundings.environment.timeouts)
    for position, operation in _under(limits, scene):
        if position in waited and not limits.are_in_force:
            if not _stops_others(operation.action, waited[position]):
                continue
            if limits.are_lifted or scene.is_head:
                yield _without_limit(operation, waited[position], limits)
                return


def _without_limit(operation: Operation, taken: list[Lock], limits: _Limits) -> Finding:
    subject, queue = _described(taken)
    value = limits.value_of("lock_timeout")
    if value is None:
        limit, remedy = "without a lock_timeout", _LEAVE_ON if limits.are_lifted else ONE_LINE
    else:
        limit, remedy = f"with a lock_timeout of {_shown_value(value)}", _A_SHORT_ONE
    return found_at(operation, "MIG121", subject, limit=limit, queue=queue, remedy=remedy)


def _shown_value(value: str) -> str:
    text = value.strip("'\" ")
    return f"{text} ms" if text.isdigit() else shown(text)


def _under(limits: _Limits, scene: Scene) -> Iterator[tuple[int, Operation]]:
    """What is done on PostgreSQL, one after the other, while the limits are those in force then."""
    in_block = False
    for position, operation in enumerate(scene.run.operations):
        if "postgresql" not in scene.config.dialects & operation.dialects:
            continue
        action = operation.action
        if operation.in_autocommit_block != in_block:  # one transaction ends, another begins
            limits.end_transaction()
            in_block = operation.in_autocommit_block
        if ends_transaction(action):
            limits.end_transaction()
        elif type(action) is SetParameter:
            if operation.connection != "other":
                limits.hear(action, in_block)
        else:
            yield position, operation


_LEAVE_ON = "leave the timeout on, or set one that is longer"
_A_SHORT_ONE = "set one of a few seconds, and retry when it runs out"
ONE_LINE = (
    "one line in env.py sets it for all migrations:"
    ' connect_args={"options": "-c lock_timeout=2000"}'
)


def _stops_others(action: Action, taken: list[Lock]) -> bool:
    """Whether it is more than the short lock of a new table's key."""
    return type(action) is not CreateTable or any(mode == ACCESS_EXCLUSIVE for _, mode in taken)


def _described(taken: list[Lock]) -> tuple[str, str]:
    """The tables with the lock on each, and what has to wait behind a lock that waits itself."""
    modes: dict[str, str] = {}
    for table, mode in taken:
        name = named(table)
        if modes.get(name) != ACCESS_EXCLUSIVE:
            modes[name] = mode
    subject = _joined([f"{name} ({mode})" for name, mode in modes.items()])
    closed = _joined([name for name, mode in modes.items() if mode == ACCESS_EXCLUSIVE])
    writable = _joined([name for name, mode in modes.items() if mode != ACCESS_EXCLUSIVE])
    if not writable:
        return subject, f"every query on {closed} waits behind it"
    if closed:
        return subject, f"every query on {closed}, and writes to {writable}, wait behind it"
    return subject, f"writes to {writable} wait behind it, and reads go on"


def _joined(names: list[str]) -> str:
    return " and ".join(names) if len(names) < 3 else listed(names)


def kills_concurrent(scene: Scene) -> Iterator[Finding]:
    """What is built or dropped CONCURRENTLY under a timeout that ends it halfway."""
    limits = _Limits(scene.surroundings.environment.timeouts)
    for position, operation in _under(limits, scene):
        if operation.connection != "other" and limits.value_of(_STATEMENT_TIMEOUT) is not None:
            subject = _built_beside_writes(scene, position, operation.action)
            if subject is not None:
                source = "" if _STATEMENT_TIMEOUT in limits.heard else " of env.py"
                yield scene.finding(position, "MIG135", subject, source=source)


_STATEMENT_TIMEOUT = "statement_timeout"


def _built_beside_writes(scene: Scene, position: int, action: Action) -> str | None:
    """What takes its time without a transaction, so that a part of it stays behind."""
    if isinstance(action, (CreateIndex, DropIndex)) and action.concurrently:
        if action.table is not None and scene.harms_nobody(position, action.table):
            return None
        verb = "building" if isinstance(action, CreateIndex) else "dropping"
        name = "(unnamed)" if action.name is None else named(action.name)
        return f"{verb} index {name}"
    if isinstance(action, Maintenance) and action.concurrently and action.statement == "REINDEX":
        target = "" if action.target is None else f" {named(action.target)}"
        return f"reindexing{target}"
    if isinstance(action, DetachPartition) and action.concurrently:
        return f"detaching partition {named(action.partition)}"
    return None

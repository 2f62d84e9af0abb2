"""Family 1: what PostgreSQL runs outside a transaction only.

Every migration with an index asks, and few have an answer: the locks and transactions of a run are
those of ``transactions``.
"""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from flake8_migrations.model.effects import described
from flake8_migrations.model.migration import Operation
from flake8_migrations.model.operations import (
    Action,
    CreateIndex,
    CreateObject,
    DetachPartition,
    DropIndex,
    DropObject,
    Maintenance,
    MaintenanceStatement,
    RawKind,
    RawSql,
)
from flake8_migrations.model.text import named
from flake8_migrations.rules.findings import Finding, Scene
from flake8_migrations.rules.table import MAY_BE_REFUSED

if TYPE_CHECKING:
    from flake8_migrations.model.environment import Environment


def in_transaction(scene: Scene) -> Iterator[Finding]:
    """What PostgreSQL runs outside a transaction only."""
    operations = scene.run.operations
    yield from _calls(scene)
    refused = [
        (position, statement)
        for position, operation in enumerate(operations)
        if type(operation.action) in MAY_BE_REFUSED
        and (statement := _refused(operation.action)) is not None
    ]
    if not refused:
        return
    from flake8_migrations.rules.transaction_model import ends_transaction

    ending = [
        position
        for position, operation in enumerate(operations)
        if operation.connection == "own" and ends_transaction(operation.action)
    ]
    for position, statement in refused:
        step, operation = scene.step(position), operations[position]
        if "postgresql" not in step.dialects or operation.connection == "unknown":
            continue
        before = ending[: bisect(ending, position)]
        if not operation.in_do and any(not operations[one].excludes(operation) for one in before):
            continue
        reason = _refusal(operation, scene.surroundings.environment)
        if reason is not None:
            yield step.finding("MIG102", statement, why=reason[0], remedy=reason[1])


def _calls(scene: Scene) -> Iterator[Finding]:
    """The routines of this run that do something CONCURRENTLY, where they are called."""
    routines = {
        created.name.name.lower(): created
        for created in scene.timeline.all(CreateObject)
        if created.concurrently
    }
    if not routines:
        return
    for position, operation in enumerate(scene.run.operations):
        action = operation.action
        if type(action) is not RawSql or action.routine is None:
            continue
        called = routines.get(action.routine.lower().rpartition(".")[2])
        step = scene.step(position)
        if called is not None and "postgresql" in step.dialects:
            subject = f"CONCURRENTLY in {called.kind} {named(called.name)}"
            why = f"a {called.kind} is inside one, even in an autocommit block"
            yield step.finding("MIG102", subject, why=why, remedy=_ON_ITS_OWN)


_ON_ITS_OWN = "run it as a statement of its own inside op.get_context().autocommit_block()"
_IN_BLOCK_REMEDY = "run it inside op.get_context().autocommit_block()"
_CONFIGURE_FIRST = "call context.configure() before anything runs on the connection"


def _refusal(operation: Operation, environment: Environment) -> tuple[str, str] | None:
    """Whose transaction the statement is in, and what helps; None where it is in none."""
    if operation.in_do:
        return (
            "code in DO is inside one, even in an autocommit block",
            "run it outside DO, as a statement of its own inside"
            " op.get_context().autocommit_block()",
        )
    if environment.is_external and operation.connection == "own":
        if operation.in_autocommit_block:
            return (
                "env.py has begun one before context.configure(), so that autocommit_block() fails"
                " with an AssertionError",
                _CONFIGURE_FIRST,
            )
        return "env.py has opened one", f"{_CONFIGURE_FIRST}, and {_IN_BLOCK_REMEDY}"
    is_other = operation.connection == "other"
    if not operation.in_autocommit_block and (is_other or environment.has_transaction):
        whose = "SQLAlchemy opens one on every connection" if is_other else "Alembic has opened one"
        return whose, _IN_BLOCK_REMEDY
    if not operation.is_alone:
        return (
            "the statements of one call share one",
            "give each statement an op.execute() of its own",
        )
    return None


def _refused(action: Action) -> str | None:
    """The statement as a message shows it, where PostgreSQL refuses it inside a transaction."""
    if type(action) is CreateIndex or type(action) is DropIndex or type(action) is DetachPartition:
        return described(action) if action.concurrently else None
    if type(action) is Maintenance:
        is_alone = action.statement == "VACUUM FULL" or (
            action.concurrently and action.statement in _REINDEXING
        )
        return described(action) if is_alone else None
    if isinstance(action, (CreateObject, DropObject)) and action.kind in ("database", "tablespace"):
        return described(action)
    if type(action) is RawSql:
        return _OUTSIDE.get(action.kind)
    return None


_REINDEXING: frozenset[MaintenanceStatement] = frozenset({"REINDEX", "REINDEX SYSTEM"})
_OUTSIDE: Mapping[RawKind, str] = {"vacuum": "VACUUM", "alter system": "ALTER SYSTEM"}

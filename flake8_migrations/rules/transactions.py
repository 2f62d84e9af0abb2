"""Family 1: what shares a transaction, and what must not."""

from __future__ import annotations

from collections.abc import Iterator

from flake8_migrations.environment import environment_of
from flake8_migrations.operations import (
    Action,
    CreateIndex,
    CreateObject,
    DetachPartition,
    DropIndex,
    DropObject,
    Maintenance,
    RawSql,
    TransactionControl,
)
from flake8_migrations.rules.findings import BOTH, Finding, OfRun, Rule, Scene, named

_HALF_WAY = (
    "ends Alembic's transaction half way: what came before stays even if a later step fails,"
    " with no revision number to say so"
)
_UNDONE = "undoes everything that Alembic did in this transaction so far, and the upgrade goes on"
_HARMS = {
    "COMMIT": _HALF_WAY,
    "PREPARE TRANSACTION": _HALF_WAY,
    "driver_connection.commit()": _HALF_WAY,
    "connection.commit()": (
        "ends Alembic's transaction half way: what comes after it, the revision number too,"
        " is lost without an error"
    ),
    "context.begin_transaction()": (
        "ends Alembic's transaction with its block: what comes after it, the revision number too,"
        " is lost without an error"
    ),
    "ROLLBACK": _UNDONE,
    "connection.rollback()": _UNDONE,
    "driver_connection.rollback()": _UNDONE,
    "session.rollback()": _UNDONE,
    "connection.begin()": (
        "fails with InvalidRequestError: Alembic has begun a transaction on this connection"
    ),
    "execution_options(isolation_level='AUTOCOMMIT')": (
        "fails with InvalidRequestError: Alembic has begun a transaction on this connection"
    ),
    "BEGIN": "opens nothing: PostgreSQL only warns that a transaction is in progress",
    "START TRANSACTION": "opens nothing: PostgreSQL only warns that a transaction is in progress",
}
"""What a statement or a call does to the transaction that Alembic has begun; savepoints do no
harm, nor does ``commit()`` of a session on Alembic's connection."""

_OPENING = ("BEGIN", "START TRANSACTION")
_BREAKING_BLOCK = ("connection.begin()", "connection.commit()", "connection.rollback()")
_BREAKS_BLOCK = (
    "fails with InvalidRequestError: autocommit_block() has begun what it will end itself"
)


def by_hand(scene: Scene) -> Iterator[Finding]:
    """BEGIN, COMMIT and ROLLBACK on the connection whose transaction is Alembic's."""
    environment = environment_of(scene.migration.path)
    if environment.autocommit or not environment.configures:
        return
    written = [
        (position, operation, operation.action.statement)
        for position, operation in enumerate(scene.run.operations)
        if isinstance(operation.action, TransactionControl) and operation.connection == "own"
    ]
    ends = any(statement in _LEAVING for _, _, statement in written)
    for position, operation, statement in written:
        harm = _HARMS.get(statement)
        if operation.in_autocommit_block:
            harm = _BREAKS_BLOCK if statement in _BREAKING_BLOCK else None
        elif statement in _OPENING and ends:
            harm = None  # the statement that ends it is the finding
        elif statement == "context.begin_transaction()" and environment.is_split:
            harm = None  # it only joins the revision's own transaction
        if harm is not None:
            yield scene.step(position).finding("MIG123", statement, harm=harm)


_LEAVING = frozenset(
    {
        *(statement for statement in _HARMS if statement not in _OPENING),
        "driver_connection.set_isolation_level()",
    }
) - {"connection.begin()"}
"""What takes the following operations out of Alembic's transaction, for good or ill."""


def in_transaction(scene: Scene) -> Iterator[Finding]:
    """What PostgreSQL runs outside a transaction only."""
    environment = environment_of(scene.migration.path)
    if environment.autocommit or not environment.configures:
        return
    left = []
    for position, operation in enumerate(scene.run.operations):
        if isinstance(operation.action, TransactionControl):
            if operation.connection == "own" and operation.action.statement in _LEAVING:
                left.append(operation)
            continue
        statement = _refused(operation.action)
        step = scene.step(position)
        if statement is None or "postgresql" not in step.dialects:
            continue
        if operation.connection == "unknown" or any(not one.excludes(operation) for one in left):
            continue
        if not operation.in_autocommit_block:
            why = "Alembic has opened one"
            if operation.connection == "other":
                why = "SQLAlchemy opens one on every connection"
            yield step.finding(
                "MIG102",
                statement,
                why=why,
                remedy="run it inside op.get_context().autocommit_block()",
            )
        elif not operation.is_alone:
            yield step.finding(
                "MIG102",
                statement,
                why="the statements of one call share one",
                remedy="give each statement an op.execute() of its own",
            )


def _refused(action: Action) -> str | None:
    """The statement as a message shows it, where PostgreSQL refuses it inside a transaction."""
    if isinstance(action, CreateIndex) and action.concurrently:
        table = named(action.table)
        name = f" {named(action.name)}" if action.name is not None else ""
        return f"CREATE INDEX CONCURRENTLY{name} on {table}"
    if isinstance(action, DropIndex) and action.concurrently:
        return f"DROP INDEX CONCURRENTLY {named(action.name)}"
    if isinstance(action, DetachPartition) and action.concurrently:
        return f"DETACH PARTITION {named(action.partition)} CONCURRENTLY of {named(action.table)}"
    if isinstance(action, Maintenance):
        if action.statement == "VACUUM FULL":
            return " ".join(["VACUUM FULL", *([named(action.target)] if action.target else [])])
        if action.statement.startswith("REINDEX") and action.concurrently:
            return f"REINDEX CONCURRENTLY {named(action.target)}"
    if isinstance(action, (CreateObject, DropObject)) and action.kind in ("database", "tablespace"):
        verb = "CREATE" if isinstance(action, CreateObject) else "DROP"
        return f"{verb} {action.kind.upper()} {named(action.name)}"
    if isinstance(action, RawSql) and action.head.startswith(("VACUUM", "ALTER SYSTEM")):
        return "VACUUM" if action.head.startswith("VACUUM") else "ALTER SYSTEM"
    return None


RULES: tuple[Rule, ...] = (
    OfRun(("MIG102",), in_transaction, BOTH),
    OfRun(("MIG123",), by_hand, BOTH),
)

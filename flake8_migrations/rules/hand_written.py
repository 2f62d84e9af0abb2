"""MIG123: BEGIN, COMMIT and ROLLBACK on the connection whose transaction belongs to Alembic."""

from __future__ import annotations

from collections.abc import Iterator

from flake8_migrations.model.dialects import SQLITE
from flake8_migrations.model.environment import Environment
from flake8_migrations.model.migration import Operation
from flake8_migrations.model.namedtuple import NamedTuple
from flake8_migrations.model.operations import (
    ROLLBACKS,
    SetParameter,
    TransactionControl,
    TransactionStatement,
)
from flake8_migrations.rules.findings import Finding, Scene
from flake8_migrations.rules.transaction_model import ends_transaction

_OPENING: frozenset[TransactionStatement] = frozenset({"BEGIN", "START TRANSACTION"})
_OF_SQL: frozenset[TransactionStatement] = _OPENING | {"COMMIT", "ROLLBACK"}
_FAILING: frozenset[TransactionStatement] = frozenset(
    {"connection.begin()", "execution_options(isolation_level='AUTOCOMMIT')"}
)
"""What SQLAlchemy refuses while a transaction is open, with AUTOCOMMIT as well."""
_BREAKING_BLOCK: frozenset[TransactionStatement] = frozenset(
    {"connection.begin()", "connection.commit()", "connection.rollback()"}
)
_OF_DRIVER: frozenset[TransactionStatement] = frozenset(
    {"driver_connection.commit()", "driver_connection.rollback()"}
)
"""After them the driver begins the next transaction by itself."""

_MOST_PRECEDING = 50


class _Place(NamedTuple):
    """Where a statement stands that ends the transaction."""

    environment: Environment
    has_work: bool
    """Whether this revision has done something in the transaction before."""
    before_error: bool

    @property
    def owner(self) -> str:
        return "env.py's" if self.environment.is_external else "Alembic's"

    @property
    def is_alone(self) -> bool:
        """Whether nothing at all was done in the transaction before."""
        return not self.has_work and self.environment.is_split


def by_hand(scene: Scene) -> Iterator[Finding]:
    written = [
        position
        for position, operation in enumerate(scene.run.operations)
        if isinstance(operation.action, TransactionControl) and operation.connection == "own"
    ]
    if not written:
        return
    preceding = _preceding(scene, written)
    is_ended = any(ends_transaction(scene.run.operations[one].action) for one in written)
    environment = scene.surroundings.environment
    is_begun = False
    for position in written:
        operation = scene.run.operations[position]
        action = operation.action
        assert isinstance(action, TransactionControl)
        is_begun = is_begun or action.statement in _OPENING
        if is_begun and operation.dialects == SQLITE and action.statement in _OF_SQL:
            continue  # its own: sqlite3 begins none before DDL
        place = _Place(environment, preceding[position], action.before_error)
        harm = _harm(operation, action.statement, place, is_ended)
        if harm is not None:
            remedy = _LEAVE_IT if environment.is_external else _INTO_BLOCK
            if action.after_error and action.statement in ROLLBACKS:
                harm, remedy = f"after an error that is caught {harm}", _LET_IT_PASS
            yield scene.finding(position, "MIG123", action.statement, harm=harm, remedy=remedy)


_INTO_BLOCK = (
    "leave it to Alembic, and put what must commit by itself into"
    " op.get_context().autocommit_block()"
)
_LET_IT_PASS = "raise the error again, or try it inside connection.begin_nested()"
_LEAVE_IT = "leave it to env.py, which begins the transaction before context.configure()"


def _harm(
    operation: Operation, statement: TransactionStatement, place: _Place, is_ended: bool
) -> str | None:
    """What the statement does; None where it does no harm."""
    environment = place.environment
    if operation.in_autocommit_block:
        is_breaking = statement in _BREAKING_BLOCK and environment.has_transaction
        return _BREAKS_BLOCK if is_breaking else None
    if statement in _FAILING:
        owner = "env.py" if environment.is_external else "Alembic"
        return f"fails with InvalidRequestError: {owner} has begun a transaction on this connection"
    if not environment.has_transaction:
        return None
    if statement in _OPENING:
        return None if is_ended else _OPENS_NOTHING  # the statement that ends it is the finding
    if statement == "context.begin_transaction()":
        is_joining = environment.is_split or environment.is_external
        return None if is_joining else f"ends Alembic's transaction with its block: {_LOST}"
    if statement in ROLLBACKS and statement != "ROLLBACK TO SAVEPOINT":
        return _of_rollback(statement, place)
    if statement in ("COMMIT", "PREPARE TRANSACTION", "driver_connection.commit()"):
        return _of_commit(statement, place)
    return _of_connection(place) if statement == "connection.commit()" else None


_BREAKS_BLOCK = (
    "fails with InvalidRequestError: autocommit_block() has begun what it will end itself"
)
_OPENS_NOTHING = "opens nothing: PostgreSQL only warns that a transaction is in progress"
_LOST = "what comes after it, the revision number too, is lost without an error"
_STAYS = "what came before stays even if a later step fails, with no revision number to say so"
_REFUSED = "what comes after it fails with InvalidRequestError"
_NO_NEXT = (
    "some drivers (psycopg2) begin no new one, so that each later statement commits by itself: a"
    " failure leaves half of the revision behind, with no revision number to say so"
)


def _of_commit(statement: TransactionStatement, place: _Place) -> str | None:
    """COMMIT in SQL, or by the driver: SQLAlchemy does not know of it."""
    if place.has_work:
        return f"ends {place.owner} transaction halfway: {_STAYS}"
    if statement in _OF_DRIVER or place.before_error:
        return None
    return f"ends {place.owner} transaction: {_NO_NEXT}"


def _of_connection(place: _Place) -> str | None:
    """``connection.commit()``, of which SQLAlchemy knows."""
    if place.before_error:
        if not place.has_work:
            return None
        return "commits what was done before the error: it stays, with no revision number to say so"
    if not place.environment.is_external:
        return f"ends Alembic's transaction halfway: {_LOST}"
    if place.environment.has_block:
        return f"ends env.py's transaction: {_REFUSED}"
    return None  # SQLAlchemy begins the next one, and env.py commits it


def _of_rollback(statement: TransactionStatement, place: _Place) -> str | None:
    is_known = statement not in _OF_DRIVER and statement != "ROLLBACK"
    if place.is_alone:
        if statement in _OF_DRIVER:
            return None
        return f"ends Alembic's transaction: {_LOST if is_known else _NO_NEXT}"
    undone = f"undoes everything that was done in {place.owner} transaction so far"
    if not place.has_work:
        undone = "undoes the pending revisions before this one, which Alembic counts as applied"
    if is_known and place.environment.has_block:
        return f"{undone}, and {_REFUSED}"
    if is_known and not place.environment.is_external:
        return f"{undone}, and what comes after it is not committed either"
    return f"{undone}, and the migration goes on"


def _preceding(scene: Scene, written: list[int]) -> dict[int, bool]:
    """Whether the transaction that a statement ends holds work of this revision."""
    found: dict[int, bool] = {}
    asked = frozenset(written)
    work: list[Operation] = []
    for position, operation in enumerate(scene.run.operations):
        if operation.connection == "other":
            continue
        if position in asked:
            found[position] = any(not one.excludes(operation) for one in work)
            if ends_transaction(operation.action) and not operation.branches:
                work.clear()
        elif operation.in_autocommit_block:
            if not operation.branches:
                work.clear()
        elif type(operation.action) is not SetParameter and len(work) < _MOST_PRECEDING:
            work.append(operation)
    return found

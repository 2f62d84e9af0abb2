"""Another session that looks on while a migration runs on MySQL or MariaDB."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool

from tests.evidence.databases import execute

NAMES = ("mysql", "mariadb")
"""SQLAlchemy's names of the dialects."""

_ALGORITHMS = ("ALGORITHM=INPLACE", "ALGORITHM=COPY")
_LOCKS = ("LOCK=NONE", "LOCK=SHARED", "LOCK=EXCLUSIVE")
_NEEDS = [(algorithm, lock) for algorithm in _ALGORITHMS for lock in _LOCKS]
"""From the cheapest on: the first that the server accepts is what a statement needs."""

CLAUSES = (*_ALGORITHMS[:-1], *_LOCKS[:-1])
"""What the server may refuse."""

_REFUSALS = (1845, 1846)
"""``ALGORITHM=… is not supported``, ``LOCK=… is not supported``, without and with a reason."""

_LOCK_WAIT_TIMEOUT = 1205

_ALTERS = re.compile(
    r"\s*(?:(?P<alter>ALTER\s+TABLE)|(?:CREATE|DROP)\s.*?\bINDEX\s.*?\sON)\s+`?(?P<table>\w+)",
    re.IGNORECASE | re.DOTALL,
)
_SAYS_ITSELF = re.compile(r"\b(?:ALGORITHM|LOCK)\s*=", re.IGNORECASE)


class MySQLWatch:
    """A session beside that of a migration, and what the server says to its statements.

    The interface is that of PostgreSQL's ``Watch``, as far as MySQL can tell.
    """

    def __init__(self, engine: Engine, statements: Iterable[str]) -> None:
        self.statements = list(statements)
        self.refused: dict[str, set[str]] = {}
        """By table: the clauses with which the server would not run a statement."""
        self.blocked: dict[str, str] = {}
        self.at_end: set[str] = set()
        self.broken: dict[str, str] = {}
        self._engine = create_engine(engine.url, poolclass=NullPool)
        self._other = self._engine.connect()
        for name in ("lock_wait_timeout", "innodb_lock_wait_timeout"):
            execute(self._other, f"SET SESSION {name} = 1")
        self._other.rollback()

    def close(self) -> None:
        self._other.close()

    def after(self, statement: str) -> None:
        """A statement of the migration has run."""
        for sql in self.statements:
            if sql not in self.blocked and self._waits(sql):
                self.blocked[sql] = " ".join(statement.split())

    def end(self) -> None:
        """The last statement has run, and what it holds is still held."""
        self.at_end = {sql for sql in self.statements if self._waits(sql)}

    def has_run(self, cursor: Any, statement: str, parameters: Any) -> bool:
        """Whether the statement was run here, with the least that the server accepts for it.

        A refusal changes nothing. A statement that says itself what it wants is left alone, and so
        is one that fails for another reason: its own run tells the error.
        """
        found = _ALTERS.match(statement)
        if found is None or _SAYS_ITSELF.search(statement):
            return False
        separator = ", " if found["alter"] else " "
        refused = self.refused.setdefault(found["table"], set())
        with cursor.connection.cursor() as trial:
            for needs in _NEEDS:
                try:
                    trial.execute(separator.join((statement, *needs)), parameters)
                except Exception as error:
                    if error.args[0] not in _REFUSALS:
                        return False
                    continue
                refused.update(_less_than(*needs))
                return True
        return False

    def _waits(self, sql: str) -> bool:
        try:
            execute(self._other, sql)
        except DBAPIError as error:
            if error.orig is not None and error.orig.args[0] == _LOCK_WAIT_TIMEOUT:
                return True
            self.broken[sql] = str(error)
        finally:
            self._other.rollback()
        return False


def _less_than(algorithm: str, lock: str) -> Iterator[str]:
    """The clauses that a statement with these needs cannot have."""
    yield from _ALGORITHMS[: _ALGORITHMS.index(algorithm)]
    yield from _LOCKS[: _LOCKS.index(lock)]


@contextmanager
def watched_on_mysql(engine: Engine, watch: MySQLWatch) -> Iterator[None]:
    """Lets the watch look on at each statement of a migration."""

    def before(
        connection: Any, cursor: Any, statement: str, parameters: Any, *_: Any
    ) -> tuple[str, Any]:
        if watch.has_run(cursor, statement, parameters):
            return "DO 0", ()
        return statement, parameters

    def after(connection: Any, cursor: Any, statement: str, *_: Any) -> None:
        if "alembic_version" not in statement:
            watch.after(statement)

    def failed(context: Any) -> None:
        watch.end()

    event.listen(engine, "before_cursor_execute", before, retval=True)
    event.listen(engine, "after_cursor_execute", after)
    event.listen(engine, "handle_error", failed)
    try:
        yield
    finally:
        event.remove(engine, "handle_error", failed)
        event.remove(engine, "before_cursor_execute", before)
        event.remove(engine, "after_cursor_execute", after)

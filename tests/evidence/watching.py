"""Other sessions that look on while a migration runs on PostgreSQL."""

from __future__ import annotations

import re
from collections.abc import Iterable
from contextlib import suppress
from threading import Event, Thread
from typing import NamedTuple

import psycopg
from psycopg.errors import LockNotAvailable
from sqlalchemy import Engine

MODES = (
    "ACCESS SHARE",
    "ROW SHARE",
    "ROW EXCLUSIVE",
    "SHARE UPDATE EXCLUSIVE",
    "SHARE",
    "SHARE ROW EXCLUSIVE",
    "EXCLUSIVE",
    "ACCESS EXCLUSIVE",
)
"""From the weakest to the strongest."""

_LOCKS = """
SELECT relation::regclass::text, mode
FROM pg_locks JOIN pg_class ON pg_class.oid = relation
WHERE pid = %s AND relkind <> 't'
  AND relnamespace <> 'pg_catalog'::regnamespace
"""
_WAITS_FOR = "SELECT locktype FROM pg_locks WHERE pid = %s AND NOT granted"
_TABLES = """
SELECT string_agg(oid::regclass::text, ', ') FROM pg_class
WHERE relkind IN ('r', 'p') AND relnamespace <> ALL (
  '{pg_catalog,information_schema,pg_toast}'::regnamespace[]
)
"""


class Scan(NamedTuple):
    """A statement of the migration that read every row of a table."""

    statement: str
    table: str
    held: frozenset[str]
    """The locks on the table at that time."""


class Watch:
    """Sessions beside that of a migration."""

    pid = 0
    """The migration's process on the server."""
    counts_queue = False
    """Whether those are blocked who wait only because a statement is itself waiting for a lock."""
    counts_scans = False
    """Whether the session of the migration is asked what it has read."""

    def __init__(self, engine: Engine, statements: Iterable[str]) -> None:
        self.statements = list(statements)
        self.locks: dict[str, set[str]] = {}
        """The modes by table that the migration took or asked for."""
        self.blocked: dict[str, str] = {}
        """By statement of another session: the first statement of the migration it waited for."""
        self.at_end: set[str] = set()
        """Statements of another session that have to wait for the end of the transaction."""
        self.broken: dict[str, str] = {}
        """Statements of another session that failed for another reason."""
        self.held: dict[str, set[str]] = {}
        """The modes by table at the end of the transaction."""
        self.scans: list[Scan] = []
        address = engine.url.set(drivername="postgresql").render_as_string(hide_password=False)
        self._monitor = psycopg.connect(address, autocommit=True)
        self._other = psycopg.connect(address, autocommit=True)
        self._other.execute("SET lock_timeout = '10ms'")
        self._address = address
        self._bystanders: list[psycopg.Connection] = []
        self._done = Event()
        self._thread: Thread | None = None

    def close(self) -> None:
        for session in (self._monitor, self._other, *self._bystanders):
            session.close()

    def after(self, statement: str, scanned: Iterable[str] = ()) -> None:
        """A statement of the migration has run; its transaction may still be open."""
        held = self._note_locks()
        self.scans += [Scan(statement, table, frozenset(held.get(table, ()))) for table in scanned]
        for sql in self.statements:
            if sql not in self.blocked and self._waits(sql):
                self.blocked[sql] = " ".join(statement.split())

    def end(self) -> None:
        """The last statement has run, and what it holds is still held."""
        self.held = self._note_locks()
        self.at_end = {sql for sql in self.statements if self._waits(sql)}

    def begin_alone(self, statement: str) -> None:
        """A statement outside a transaction is about to run: what it holds can only be seen now.

        Statements with CONCURRENTLY wait for transactions that use the table. One is held open, and
        then another one that began later, until the statement waits for it: that is the time to
        look.
        """
        if not self._bystanders:
            options = "-c lock_timeout=10ms"
            self._bystanders = [psycopg.connect(self._address, options=options) for _ in "wr"]
        self._use_tables(self._bystanders[0], "ROW EXCLUSIVE")
        self._done.clear()
        self._thread = Thread(target=self._look_on, args=(statement,), daemon=True)
        self._thread.start()

    def end_alone(self) -> None:
        if self._thread is not None:
            self._done.set()
            self._thread.join()
            self._thread = None

    def _look_on(self, statement: str) -> None:
        writer, reader = self._bystanders
        try:
            if self._looked_while_waiting(statement):
                self._use_tables(reader, "ACCESS SHARE")
                writer.rollback()
                self._looked_while_waiting(statement)
        finally:
            writer.rollback()
            reader.rollback()

    def _use_tables(self, bystander: psycopg.Connection, mode: str) -> None:
        """What a transaction of the application holds."""
        tables = bystander.execute(_TABLES).fetchone()
        if tables and tables[0]:
            with suppress(LockNotAvailable):
                bystander.execute(f"LOCK TABLE {tables[0]} IN {mode} MODE".encode())

    def _looked_while_waiting(self, statement: str) -> bool:
        """Whether the statement had to wait, with a look at its locks meanwhile."""
        while not self._done.wait(0.003):
            waits_for = {row[0] for row in self._monitor.execute(_WAITS_FOR, (self.pid,))}
            if waits_for == {"virtualxid"} or waits_for and self.counts_queue:
                self.after(statement)
            if waits_for:
                self._note_locks()  # only now: what it holds in between is seen by chance
                return True
        return False

    def _note_locks(self) -> dict[str, set[str]]:
        """The modes by table at this time."""
        now: dict[str, set[str]] = {}
        for table, mode in self._monitor.execute(_LOCKS, (self.pid,)).fetchall():
            words = re.sub(r"(?<!^)(?=[A-Z])", " ", mode.removesuffix("Lock")).upper()
            for noted in (now, self.locks):
                noted.setdefault(table.replace('"', ""), set()).add(words)
        return now

    def _waits(self, sql: str) -> bool:
        try:
            with self._other.transaction(force_rollback=True):
                self._other.execute(sql.encode())
        except LockNotAvailable:
            return True
        except psycopg.Error as error:
            self.broken[sql] = str(error)
        return False

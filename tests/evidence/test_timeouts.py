"""Which parameters end a wait for a lock, and who waits behind a statement that waits itself."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator

import psycopg
import pytest
from sqlalchemy import URL

from flake8_migrations.model.environment import LOCK_TIMEOUTS


@pytest.fixture
def address(server: URL) -> Iterator[str]:
    """A database with a table that another session reads without an end."""
    text = server.set(drivername="postgresql").render_as_string(hide_password=False)
    with psycopg.connect(text, autocommit=True) as admin, psycopg.connect(text) as reader:
        admin.execute("CREATE TABLE sails (id int PRIMARY KEY, area int)")
        reader.execute("SELECT count(*) FROM sails")
        yield text
        reader.rollback()
        admin.execute("DROP TABLE sails")


@pytest.mark.parametrize("parameter", sorted(LOCK_TIMEOUTS))
def test_a_timeout_ends_the_wait_for_a_lock(parameter: str, address: str) -> None:
    with psycopg.connect(address) as connection:
        connection.execute(f"SET {parameter} = '200ms'")
        with pytest.raises(psycopg.Error, match="timeout"):
            connection.execute("ALTER TABLE sails ADD COLUMN port text")


@pytest.mark.parametrize("setting", ["idle_in_transaction_session_timeout", "deadlock_timeout"])
def test_no_other_parameter_does(setting: str, address: str) -> None:
    with psycopg.connect(address) as connection:
        connection.execute(f"SET {setting} = '200ms'")
        connection.execute("SET lock_timeout = '1s'")
        with pytest.raises(psycopg.errors.LockNotAvailable, match="lock timeout"):
            connection.execute("ALTER TABLE sails ADD COLUMN port text")


_WRITE = "INSERT INTO sails VALUES (2, 3)"


@pytest.mark.parametrize(
    ("statement", "held", "reads_wait"),
    [
        ("ALTER TABLE sails ADD COLUMN port text", "SELECT count(*) FROM sails", True),
        ("CREATE INDEX ix_area ON sails (area)", "INSERT INTO sails VALUES (1, 2)", False),
    ],
)
def test_who_waits_behind_a_lock_that_waits(
    statement: str, held: str, reads_wait: bool, address: str
) -> None:
    with psycopg.connect(address) as holder, psycopg.connect(address) as waiter:
        holder.execute(held)
        thread = threading.Thread(target=_until_cancelled, args=(waiter, statement))
        thread.start()
        try:
            _wait_until_it_waits(address, waiter.info.backend_pid)
            assert _has_to_wait("SELECT count(*) FROM sails", address) is reads_wait
            assert _has_to_wait(_WRITE, address)
        finally:
            waiter.cancel()
            thread.join()


def test_with_a_limit_the_migration_gives_up_not_the_application(server: URL) -> None:
    """Two keys of a new table, and a transaction that writes the tables the other way round."""
    text = server.set(drivername="postgresql").render_as_string(hide_password=False)
    with psycopg.connect(text, autocommit=True) as admin:
        admin.execute("CREATE TABLE boats (id int PRIMARY KEY); CREATE TABLE ports (LIKE boats)")
        admin.execute("ALTER TABLE ports ADD PRIMARY KEY (id)")
        with psycopg.connect(text) as application, psycopg.connect(text) as migration:
            application.execute("INSERT INTO ports VALUES (1)")
            migration.execute("SET lock_timeout = '500ms'")
            thread = threading.Thread(target=_gives_up, args=(migration, _TWO_KEYS))
            thread.start()
            _wait_until_it_waits(text, migration.info.backend_pid)
            application.execute("INSERT INTO boats VALUES (1)")
            application.rollback()
            thread.join()
        admin.execute("DROP TABLE boats, ports")


_TWO_KEYS = "CREATE TABLE moorings (boat int REFERENCES boats, port int REFERENCES ports)"


def _gives_up(connection: psycopg.Connection, statement: str) -> None:
    with pytest.raises(psycopg.errors.LockNotAvailable):
        connection.execute(statement)
    connection.rollback()


def _until_cancelled(connection: psycopg.Connection, statement: str) -> None:
    with pytest.raises(psycopg.errors.QueryCanceled):
        connection.execute(statement)
    connection.rollback()


def _wait_until_it_waits(address: str, pid: int) -> None:
    with psycopg.connect(address, autocommit=True) as connection:
        for _ in range(500):
            row = connection.execute(
                "SELECT 1 FROM pg_locks WHERE pid = %s AND NOT granted", (pid,)
            ).fetchone()
            if row:
                return
            time.sleep(0.01)
    raise AssertionError("the statement does not wait")


def _has_to_wait(statement: str, address: str) -> bool:
    with psycopg.connect(address) as connection:
        connection.execute("SET lock_timeout = '300ms'")
        try:
            connection.execute(statement)
        except psycopg.errors.LockNotAvailable:
            return True
        finally:
            connection.rollback()
    return False

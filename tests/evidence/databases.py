"""Fresh databases, each filled with the preconditions of a page."""

from __future__ import annotations

import atexit
import itertools
import os
import re
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from functools import cache
from typing import Any

from sqlalchemy import URL, Connection, CursorResult, Engine, create_engine, make_url
from sqlalchemy.pool import NullPool, StaticPool

from tests.evidence.mariadb import VARIABLE, is_installed, mariadb


@cache
def mysql_url() -> str | None:
    """A MySQL or MariaDB server whose user may create databases, as SQLAlchemy writes its address.

    ``MIG_TEST_MYSQL_URL`` names it. Where it does not, and MariaDB is installed, one of our own is
    started when it is first asked for, and ends with the process.
    """
    url = os.environ.get(VARIABLE)
    if url or not is_installed():
        return url
    whole = ExitStack()
    atexit.register(whole.close)
    return whole.enter_context(mariadb())


_numbers = itertools.count(1)


def execute(connection: Connection, sql: str) -> CursorResult[Any]:
    """Runs SQL as it is, with percent signs and colons that mean themselves."""
    return connection.execution_options(no_parameters=True).exec_driver_sql(sql)


@contextmanager
def database(dialect: str, server: URL, precondition: str) -> Iterator[Engine]:
    """A database of its own, dropped at the end."""
    if dialect == "sqlite":
        # One connection, or each would have a database of its own.
        engine = create_engine("sqlite://", poolclass=StaticPool)
        with engine.begin() as connection:
            driver: Any = connection.connection
            driver.executescript(precondition)
        yield engine
        engine.dispose()
        return
    if dialect == "mysql":
        address = mysql_url()
        assert address
        server = make_url(address)
    name = f"evidence_{os.getpid()}_{next(_numbers)}"
    # Statements that are prepared after some repetitions fail when their table has changed.
    arguments = {"prepare_threshold": None} if dialect == "postgresql" else {}
    admin = create_engine(server, isolation_level="AUTOCOMMIT", poolclass=NullPool)
    with admin.connect() as connection:
        # Without fsync, copying the files costs half of writing them to the log.
        strategy = " STRATEGY file_copy" * (dialect == "postgresql")
        execute(connection, f"CREATE DATABASE {name}{strategy}")
        engine = create_engine(
            server.set(database=name), poolclass=NullPool, connect_args=arguments
        )
        try:
            with engine.begin() as inside:
                scripts = [precondition]
                if dialect == "mysql":  # takes one statement at a time
                    scripts = re.split(r";\s*$", precondition, flags=re.MULTILINE)
                for script in filter(str.strip, scripts):
                    execute(inside, script)
                if dialect == "postgresql":
                    # Or the scans of the preconditions would be counted during the migration.
                    execute(inside, "SELECT pg_stat_force_next_flush()")
            yield engine
        finally:
            force = " WITH (FORCE)" * (dialect == "postgresql")
            execute(connection, f"DROP DATABASE {name}{force}")

"""Runs of Alembic's own commands on a project of blocks."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path
from typing import Any

import psycopg
from alembic import command
from alembic.config import Config
from psycopg.pq import TransactionStatus
from sqlalchemy import Engine, event

from tests.evidence.watching import Watch
from tests.evidence.watching_mysql import MySQLWatch, watched_on_mysql


def upgrade(
    project: Path, engine: Engine, revision: str, watch: Watch | MySQLWatch | None = None
) -> str | None:
    """``alembic upgrade``; what it raises, if anything."""
    return _run(command.upgrade, project, engine, revision, watch)


def downgrade(project: Path, engine: Engine, revision: str) -> str | None:
    """``alembic downgrade``; what it raises, if anything."""
    return _run(command.downgrade, project, engine, revision, None)


def rendered(project: Path, dialect: str, revision: str) -> tuple[str, str | None]:
    """``alembic upgrade --sql`` without a database: the SQL, and what is raised, if anything."""
    buffer = io.StringIO()
    config = _config(project, buffer)
    config.attributes["dialect"] = dialect
    try:
        command.upgrade(config, revision, sql=True)
    except Exception as error:
        return buffer.getvalue(), described(error)
    return buffer.getvalue(), None


def described(error: BaseException) -> str:
    return f"{type(error).__name__}: {error}"


def _config(project: Path, buffer: io.StringIO) -> Config:
    config = Config(output_buffer=buffer, stdout=buffer)
    config.set_main_option("script_location", str(project / "migrations"))
    return config


def _run(
    run: Callable[[Config, str], None],
    project: Path,
    engine: Engine,
    revision: str,
    watch: Watch | MySQLWatch | None,
) -> str | None:
    config = _config(project, io.StringIO())
    looking_on = _looking_on(engine, watch)
    config.attributes["on_version_apply"] = (lambda **_: watch.end()) if watch else ()
    try:
        with looking_on, engine.connect() as connection:
            if isinstance(watch, Watch):
                driver: Any = connection.connection.driver_connection
                watch.pid = driver.info.backend_pid
            config.attributes["connection"] = connection
            run(config, revision)
    except Exception as error:
        return described(error)
    return None


def _looking_on(engine: Engine, watch: Watch | MySQLWatch | None) -> AbstractContextManager[None]:
    if isinstance(watch, MySQLWatch):
        return watched_on_mysql(engine, watch)
    return watched(engine, watch) if watch else nullcontext()


# Until a session reports its counters, which it does between transactions, only it knows them.
_SCANS = """
SELECT relid::regclass::text, own.seq_scan + CASE WHEN %s THEN reported.seq_scan ELSE 0 END
FROM pg_stat_xact_user_tables AS own JOIN pg_stat_user_tables AS reported USING (relid)
"""


def _scans(driver: psycopg.Connection) -> dict[str, int]:
    """How often each table was read as a whole by this session."""
    if driver.info.transaction_status == TransactionStatus.INERROR:
        return {}
    with driver.cursor() as cursor:
        return dict(cursor.execute(_SCANS, (driver.autocommit,)).fetchall())


@contextmanager
def watched(engine: Engine, watch: Watch) -> Iterator[None]:
    """Lets the watch look on at each statement of a migration."""

    counts: dict[str, int] = {}

    def scans(cursor: Any) -> dict[str, int]:
        return _scans(cursor.connection) if watch.counts_scans else {}

    def before(connection: Any, cursor: Any, statement: str, *_: Any) -> None:
        counts.clear()
        counts.update(scans(cursor))
        if cursor.connection.autocommit:
            watch.begin_alone(statement)

    def after(connection: Any, cursor: Any, statement: str, *_: Any) -> None:
        watch.end_alone()
        if "alembic_version" not in statement:
            now = scans(cursor)
            watch.after(statement, [table for table in now if now[table] > counts.get(table, 0)])

    def failed(context: Any) -> None:
        watch.end_alone()
        watch.end()

    hooks: dict[str, Callable[..., None]] = {
        "before_cursor_execute": before,
        "after_cursor_execute": after,
        "handle_error": failed,
    }
    for name, hook in hooks.items():
        event.listen(engine, name, hook)
    try:
        yield
    finally:
        for name, hook in hooks.items():
            event.remove(engine, name, hook)

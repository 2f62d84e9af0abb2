"""Runs of Alembic's own commands on a project of blocks."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from sqlalchemy import Engine, event

from tests.evidence.watching import Watch


def upgrade(project: Path, engine: Engine, revision: str, watch: Watch | None = None) -> str | None:
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
    watch: Watch | None,
) -> str | None:
    config = _config(project, io.StringIO())
    looking_on = watched(engine, watch) if watch else nullcontext()
    config.attributes["on_version_apply"] = (lambda **_: watch.end()) if watch else ()
    try:
        with looking_on, engine.connect() as connection:
            if watch:
                driver: Any = connection.connection.driver_connection
                watch.pid = driver.info.backend_pid
            config.attributes["connection"] = connection
            run(config, revision)
    except Exception as error:
        return described(error)
    return None


@contextmanager
def watched(engine: Engine, watch: Watch) -> Iterator[None]:
    """Lets the watch look on at each statement of a migration."""

    def before(connection: Any, cursor: Any, statement: str, *_: Any) -> None:
        if cursor.connection.autocommit:
            watch.begin_alone(statement)

    def after(connection: Any, cursor: Any, statement: str, *_: Any) -> None:
        watch.end_alone()
        if "alembic_version" not in statement:
            watch.after(statement)

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

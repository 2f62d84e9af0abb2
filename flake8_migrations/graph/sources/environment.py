"""Alembic's env.py, run to learn which metadata it hands over; it never reaches a database."""

from __future__ import annotations

import ast
import io
import os
from argparse import Namespace
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager, nullcontext
from typing import TYPE_CHECKING, Any, NoReturn

from flake8_migrations.graph import errors
from flake8_migrations.graph.errors import GraphError
from flake8_migrations.graph.sources.metadata import Filters, Labelled
from flake8_migrations.graph.sources.running import place_of, raised_in, relative
from flake8_migrations.graph.sources.settings import unset_variables
from flake8_migrations.graph.sources.target import require, with_tables
from flake8_migrations.project.configuration import AlembicConfiguration

if TYPE_CHECKING:
    from alembic.config import Config


class _Connecting(Exception):
    """Raised in place of opening a connection."""


def capture(
    config: AlembicConfiguration, x: Sequence[str], say: Callable[[str], None]
) -> list[Labelled]:
    """The metadata that env.py gives Alembic; runs it, and the models that it imports.

    ``x`` is what ``context.get_x_argument`` gives to env.py, and ``say`` is told what it gives
    that is no metadata.

    Raises:
        GraphError: It cannot be run, or has no metadata with tables.
    """
    if config.script_location is None:
        raise errors.no_script_location(relative(config.path))
    path = os.path.join(config.script_location, "env.py")
    try:
        with open(path, "rb") as file:
            source = file.read()
    except OSError as error:
        raise errors.no_script_location(relative(config.path)) from error
    env = relative(path)
    text = source.decode("utf-8", "replace")
    require("sqlalchemy", env)
    require("alembic", env)
    if "current_app" in text:
        return with_tables(_of_flask(), f"the Flask-SQLAlchemy db that {env} uses")
    found, others, failure = _run(config, x, path, source)
    for other in others if found else ():
        name = getattr(other, "__name__", type(other).__name__)
        say(f"note: {name} in {_label(env)} is not MetaData; it is left out")
    labelled = [
        one._replace(label=f"target_metadata[{index}] of {env}" if len(found) > 1 else _label(env))
        for index, one in enumerate(found)
    ]
    if any(one.metadata.tables for one in labelled):
        return with_tables(labelled, _label(env))
    if failure is not None:
        raise _explained(env, failure) from failure
    if not labelled:
        raise errors.env_without_metadata(env)
    raise errors.no_tables(_label(env))


def _label(env: str) -> str:
    return f"target_metadata of {env}"


def _run(
    config: AlembicConfiguration, x: Sequence[str], path: str, source: bytes
) -> tuple[list[Labelled], list[object], BaseException | None]:
    """The metadata that is configured while env.py runs, what is given in its place, and what
    ended the run early, if so.

    When nothing is configured, because env.py only knows how to work with a connection, the
    ``target_metadata`` that it assigned before counts.
    """
    from alembic.runtime.environment import EnvironmentContext
    from alembic.script import ScriptDirectory
    from sqlalchemy import MetaData

    captured: list[Mapping[str, Any]] = []
    namespace: dict[str, Any] = {"__name__": "env_py", "__file__": path, "open": _reading_only}
    failure: BaseException | None = None
    alembic_config = _alembic_config(config, x)
    try:
        environment = EnvironmentContext(
            alembic_config, ScriptDirectory.from_config(alembic_config), as_sql=True
        )
        stubs = _stubs(lambda *_, **options: captured.append(options))
        for name, stub in stubs.items():
            setattr(environment, name, stub)
        with _without_connections(), environment:
            exec(compile(source, path, "exec"), namespace)
    except KeyboardInterrupt:
        raise
    except BaseException as error:
        failure = error
    if not any(options.get("target_metadata") for options in captured):
        captured.append({"target_metadata": namespace.get("target_metadata")})
    written = _written_filters(source, namespace)
    given = {
        id(one): (one, options)
        for options in captured
        for one in _flat(options.get("target_metadata"))
        if one is not None
    }
    found = [
        Labelled("", one, _filters({**written, **options}))
        for one, options in given.values()
        if isinstance(one, MetaData)
    ]
    others = [one for one, _ in given.values() if not isinstance(one, MetaData)]
    return found, others, failure


def _filters(options: Mapping[str, Any]) -> Filters:
    found = (options.get(name) for name in Filters._fields)
    return Filters(*(one if callable(one) else None for one in found))


def _written_filters(source: bytes, namespace: Mapping[str, Any]) -> dict[str, Any]:
    """The functions that env.py gives to ``configure`` by their names.

    Often it does so only where it has a connection, and there it never comes.
    """
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError, RecursionError):
        return {}
    return {
        keyword.arg: namespace.get(keyword.value.id)
        for call in ast.walk(tree)
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Attribute)
        and call.func.attr == "configure"
        for keyword in call.keywords
        if keyword.arg in Filters._fields and isinstance(keyword.value, ast.Name)
    }


def _flat(value: Any) -> list[Any]:
    if isinstance(value, dict):
        return list(value.values())
    return list(value) if isinstance(value, (list, tuple, set)) else [value]


def _stubs(configure: Callable[..., None]) -> dict[str, Callable[..., Any]]:
    """What env.py calls to migrate: it may, and nothing happens."""

    def nothing(*_: object, **__: object) -> None:
        return None

    return {
        "configure": configure,
        "begin_transaction": nullcontext,
        "run_migrations": nothing,
        "execute": nothing,
        "static_output": nothing,
        "get_bind": nothing,
        "get_context": nothing,
    }


def _alembic_config(config: AlembicConfiguration, x: Sequence[str]) -> Config:
    from alembic.config import Config

    # older versions of Alembic know no toml_file
    toml: dict[str, Any] = {"toml_file": config.toml} if config.toml else {}
    made = Config(config.ini, ini_section=config.name, **toml)
    if x:
        made.cmd_opts = Namespace(x=list(x))
    made.set_main_option("script_location", str(config.script_location).replace("%", "%%"))
    return made


def _reading_only(file: Any, mode: str = "r", *arguments: Any, **options: Any) -> Any:
    """The ``open`` of env.py: the one for several databases writes a file of SQL for each."""
    if set(mode) & set("wax+"):
        return io.BytesIO() if "b" in mode else io.StringIO()
    return open(file, mode, *arguments, **options)


@contextmanager
def _without_connections() -> Iterator[None]:
    """Connecting raises; tables are not created, and logging is not configured."""
    import logging.config

    from sqlalchemy import MetaData
    from sqlalchemy.engine import Engine
    from sqlalchemy.engine.default import DefaultDialect

    def refuse(*_: object, **__: object) -> NoReturn:
        raise _Connecting("connections are blocked while env.py is read")

    def nothing(*_: object, **__: object) -> None:
        return None

    with ExitStack() as stack:
        stack.enter_context(_replaced(DefaultDialect, "connect", refuse))
        stack.enter_context(_replaced(Engine, "connect", refuse))
        stack.enter_context(_replaced(Engine, "raw_connection", refuse))
        stack.enter_context(_replaced(MetaData, "create_all", nothing))
        stack.enter_context(_replaced(MetaData, "drop_all", nothing))
        stack.enter_context(_replaced(logging.config, "fileConfig", nothing))
        yield


@contextmanager
def _replaced(owner: Any, name: str, value: object) -> Iterator[None]:
    before = getattr(owner, name)
    setattr(owner, name, value)
    try:
        yield
    finally:
        setattr(owner, name, before)


def _explained(env: str, error: BaseException) -> GraphError:
    place = place_of(error)
    if isinstance(error, GraphError):
        return error
    if isinstance(error, _Connecting):
        return errors.env_connected(env, place)
    if isinstance(error, ModuleNotFoundError):
        if raised_in(error, "sqlalchemy"):
            return errors.driver_missing(error.name or "", place)
        return errors.env_import_missing(env, error.name or "", place)
    return errors.env_raised(env, place, error, unset_variables(error))


def _of_flask() -> list[Labelled]:
    """All metadata of the Flask application that the flask command would run."""
    require("flask", "the env.py of Flask-Migrate")
    from flask.cli import ScriptInfo, load_dotenv

    try:
        load_dotenv()
        with _without_connections():
            app = ScriptInfo(app_import_path=os.environ.get("FLASK_APP")).load_app()
    except KeyboardInterrupt:
        raise
    except BaseException as error:
        if isinstance(error, (ModuleNotFoundError, _Connecting)):
            raise _explained("the Flask application", error) from error
        raise errors.flask_app_missing(error, unset_variables(error)) from error
    with app.app_context():
        migrate = app.extensions.get("migrate")
        if migrate is None:
            raise errors.flask_app_missing(LookupError("the application has no Flask-Migrate"))
        by_bind = getattr(migrate.db, "metadatas", None) or {None: migrate.db.metadata}
        return [
            Labelled(
                "db.metadata" if bind is None else f"db.metadatas[{bind!r}]",
                by_bind[bind],
                _filters(getattr(migrate, "configure_args", {})),
            )
            for bind in sorted(by_bind, key=lambda bind: bind or "")
        ]

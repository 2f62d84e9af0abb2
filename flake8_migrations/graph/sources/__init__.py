"""Where tables come from: models that are imported, or migrations that are only read.

Tried in this order, unless one is forced: the target of the command line, the target of the
configuration, the metadata of Alembic's env.py, the migrations themselves.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from contextlib import chdir
from typing import TYPE_CHECKING

from flake8_migrations.graph import errors
from flake8_migrations.graph.errors import GraphError
from flake8_migrations.graph.sources.configuration import (
    Configuration,
    find_alembic,
    find_configuration,
    searched,
)
from flake8_migrations.graph.sources.running import relative, users_code
from flake8_migrations.model.databases import Databases
from flake8_migrations.model.namedtuple import NamedTuple
from flake8_migrations.model.schema import Schema, normalized
from flake8_migrations.project.alembic_ini import SECTION, main_options
from flake8_migrations.project.configuration import AlembicConfiguration
from flake8_migrations.project.databases import databases_of
from flake8_migrations.project.folders import folders_below, holds_modules
from flake8_migrations.project.headers import revisions_in
from flake8_migrations.project.histories import histories_in
from flake8_migrations.project.locations import Place
from flake8_migrations.replay.histories import histories_of, leave, read_for

if TYPE_CHECKING:
    from flake8_migrations.graph.sources.metadata import Labelled, Passing
    from flake8_migrations.replay.before.delta import Delta

Say = Callable[[str], None]


class Request(NamedTuple):
    """What the command line says about the source."""

    target: str | None = None
    source: str | None = None
    config: str | None = None
    dialect: str | None = None
    name: str = SECTION
    """The section of alembic.ini, as in ``alembic -n``."""
    x: tuple[str, ...] = ()
    """What env.py is told, as in ``alembic -x``."""
    imports: tuple[str, ...] = ()
    """Modules that are imported for the models they define, besides those of the configuration."""
    is_strict: bool = False
    """Whether a foreign key that leads nowhere is an error."""
    asks_keys: bool = True
    """Whether it is asked what is unique, and what became of primary keys."""

    def configuration(self) -> Configuration:
        """The command's own configuration."""
        return find_configuration(self.config, self.name)

    def alembic(self) -> AlembicConfiguration | None:
        """Alembic's configuration."""
        return find_alembic(self.config, self.name)


class Loaded(NamedTuple):
    """Tables, and where they were read from."""

    schema: Schema
    source: str
    from_models: bool = True
    found: tuple[Labelled, ...] = ()
    """The metadata that the models were read from."""
    known: Delta | None = None
    """What the migrations surely leave behind, where that was asked for."""
    dialect: str | None = None
    """The database for which migrations were read."""


def load(request: Request, say: Say) -> Loaded:
    """The tables from the first source that there is; notes on the way are said.

    Raises:
        GraphError: There is none, or it cannot be loaded.
    """
    configuration = request.configuration()
    source = request.source or (None if request.target else configuration.source)
    if source == "migrations" or (source is None and is_folder(request.target)):
        return load_migrations(request, configuration)
    if source in (None, "target", "config"):
        target = request.target if source != "config" else None
        folder = os.getcwd()
        if target is None and source != "target":
            target, folder = configuration.target, configuration.folder
        if target is not None:
            return _load_target(target, folder, request, say)
        if source == "target":
            raise errors.target_needed()
        if source == "config":
            raise errors.no_config_target(configuration.path and relative(configuration.path))
    return _load_alembic(request, configuration, say)


def load_models(request: Request, say: Say) -> Loaded:
    """The tables of the models, never those of the migrations."""
    if request.source == "migrations":
        raise errors.conflicting(
            "drift and --source migrations",
            "drift compares the migrations with models",
            "leave --source out, or say where the models are: target, config or alembic",
        )
    source = request.source
    if source is None:
        configured = request.configuration().target
        source = "target" if request.target else "config" if configured else "alembic"
    try:
        return load(request._replace(source=source), say)
    except GraphError as error:
        raise error.for_models() from error.__cause__


def load_migrations(
    request: Request, configuration: Configuration | None = None, *, asks_what_is_sure: bool = False
) -> Loaded:
    """The tables that the migrations leave behind; nothing is imported or executed."""
    configuration = configuration or request.configuration()
    found = find_migrations(request, configuration)
    dialect = dialect_for(request, configuration, found.read)
    migrations = read_for(found.read, dialect)
    known = None
    if asks_what_is_sure:
        from flake8_migrations.replay.histories.sure import surely_leave

        known = surely_leave(migrations, dialect)
    return Loaded(
        normalized(leave(migrations, dialect, request.asks_keys)),
        f"{_counted(found)} (read, not run)",
        from_models=False,
        known=known,
        dialect=dialect,
    )


def dialect_for(request: Request, configuration: Configuration, read: Sequence[str]) -> str:
    """The database that is named, or the one that the project of the migrations shows."""
    given = request.dialect or configuration.dialect
    if given is not None:
        return given
    for history in histories_of(read):
        return databases_of(os.path.dirname(history.revisions[0].path)).main
    return Databases().main


def database_of_url(request: Request) -> str:
    """The name of the database in the URL of Alembic's configuration; empty where it has none."""
    alembic = request.alembic()
    folder = os.path.dirname(alembic.ini) if alembic is not None and alembic.ini else os.getcwd()
    url = main_options(os.path.abspath(folder)).get("sqlalchemy.url", "")
    return url.partition("://")[2].partition("/")[2].partition("?")[0]


class Migrations(NamedTuple):
    """Where migrations are, and what is read of them."""

    places: tuple[str, ...]
    """The folders, as messages name them."""
    read: tuple[str, ...]
    """The folders with all below them, or the files that Alembic loads."""
    missing: tuple[Place, ...] = ()
    """What Alembic's configuration names and leaves out without a word, as it is not there."""


def find_migrations(
    request: Request, configuration: Configuration, may_be_none: bool = False
) -> Migrations:
    """Those of the folders that are named, those of Alembic's configuration, or those found.

    ``may_be_none`` lets an environment of Alembic hold no migration yet.

    Raises:
        GraphError: There is none, or none in which a revision is.
    """
    named: tuple[str, ...] = configuration.migrations
    if request.target and (request.source == "migrations" or is_folder(request.target)):
        named = (request.target,)
    alembic = None if named else request.alembic()
    if alembic is not None and alembic.versions:
        return _of_alembic(alembic, may_be_none)
    named = named or tuple(_found_below(os.getcwd()))
    if not any(histories_in(place) for place in named):
        is_there = any(map(os.path.isdir, named))
        raise errors.no_revisions(errors.listed(map(relative, named)), is_there)
    return Migrations(named, named)


def _of_alembic(alembic: AlembicConfiguration, may_be_none: bool) -> Migrations:
    """The files that ``alembic heads`` reads."""
    location = alembic.location
    there = tuple(place.path for place in location.versions if place.is_there)
    if any(map(len, histories_of(location.files))):
        return Migrations(there, location.files, location.missing)
    for folder in there:
        if histories_in(folder):
            raise errors.not_recursive(relative(alembic.path), relative(folder))
    if may_be_none and location.has_env:
        return Migrations(alembic.versions, (), location.missing)
    if location.missing:
        raise _missing(relative(alembic.path), location.missing[0])
    raise errors.no_revisions(errors.listed(map(relative, alembic.versions)))


def _missing(config: str, place: Place) -> GraphError:
    said = f"{place.option} = {place.written}"
    if not place.looked_in:
        return errors.location_missing(config, said, relative(place.path))
    package = place.written.partition(":")[0]
    return errors.package_missing(config, said, package, map(relative, place.looked_in))


def is_folder(target: str | None) -> bool:
    """Whether a target is a folder of migrations: a package of models is none."""
    if target is None or not os.path.isdir(target):
        return False
    if os.path.isdir(os.path.join(target, "versions")) or revisions_in(target):
        return True
    return os.sep in target and not _is_package(target)


def _is_package(folder: str) -> bool:
    """Whether a folder is a package, or holds some, and no revisions."""
    places = [*folders_below(folder)]
    if any(map(revisions_in, places)):
        return False
    return any(map(holds_modules, places))


def _found_below(folder: str) -> list[str]:
    """The only folder below that holds revisions; it may divide them into further folders."""
    found = dict.fromkeys(
        _whole(relative(place)) for place in folders_below(folder) if revisions_in(place)
    )
    if not found:
        raise errors.nothing_found(searched())
    if len(found) > 1:
        raise errors.several_folders(list(found))
    return list(found)


def _whole(folder: str) -> str:
    """The folder named ``versions`` that a folder is part of, or the folder itself."""
    parts = folder.split(os.sep)
    return os.sep.join(parts[: parts.index("versions") + 1]) if "versions" in parts else folder


def _counted(found: Migrations) -> str:
    count = sum(map(len, histories_of(found.read)))
    noun = "migration" if count == 1 else "migrations"
    return f"{count} {noun} in {errors.listed(map(relative, found.places))}"


def _load_target(target: str, folder: str, request: Request, say: Say) -> Loaded:
    from flake8_migrations.graph.sources.metadata import schema_of
    from flake8_migrations.graph.sources.target import import_models, load_target, require

    with users_code(folder):
        require("sqlalchemy", "reading models")
        import_models(_imports(request), say)
        found = load_target(_module_of(target), say)
        return Loaded(schema_of(found, _passing(request, say)), f"models of {_labels(found)}")


def _imports(request: Request) -> tuple[str, ...]:
    return (*request.imports, *request.configuration().imports)


def _module_of(target: str) -> str:
    """A package that is named by its folder, by its dotted name."""
    if os.sep not in target or not os.path.isdir(target):
        return target
    steps = os.path.relpath(target).split(os.sep)
    return ".".join(steps[steps[0] == "src" :])


def _passing(request: Request, say: Say) -> Passing:
    """What is done about a foreign key that leads nowhere."""

    def pass_over(error: GraphError, what_is_done: str) -> None:
        if request.is_strict:
            raise error
        say(f"warning: {error.what}: {error.why}; {what_is_done}")

    return pass_over


def _load_alembic(request: Request, configuration: Configuration, say: Say) -> Loaded:
    """The metadata of env.py; unless it was asked for, the migrations stand in for it."""
    alembic = request.alembic()
    if alembic is None:
        if request.source == "alembic":
            raise errors.no_alembic_config(searched()[1:3])
        return load_migrations(request, configuration)
    from flake8_migrations.graph.sources.environment import capture
    from flake8_migrations.graph.sources.metadata import schema_of
    from flake8_migrations.graph.sources.target import import_models, require

    try:
        with chdir(alembic.folder), users_code(alembic.folder):
            require("sqlalchemy", "reading models")
            import_models(_imports(request), say)
            found = capture(alembic, request.x, say)
            schema = schema_of(found, _passing(request, say))
            return Loaded(schema, _labels(found), found=tuple(found))
    except GraphError as error:
        if request.source == "alembic" or not any(map(len, histories_of(alembic.location.files))):
            raise
        loaded = load_migrations(request, configuration)
        why = error.why.replace("\n", "\n      ")
        say(f"note: {error.what}: {why}; the migrations are used instead")
        return loaded


def _labels(found: Sequence[Labelled]) -> str:
    return errors.listed(one.label for one in found)

"""A target of the command line: ``package.module:attribute`` or ``package.module``."""

from __future__ import annotations

import importlib
import os
import pkgutil
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from types import ModuleType
from typing import TYPE_CHECKING, Any

from flake8_migrations.graph import errors
from flake8_migrations.graph.errors import GraphError
from flake8_migrations.graph.sources.metadata import Labelled
from flake8_migrations.graph.sources.running import (
    import_places,
    is_users,
    place_of,
    raised_in,
    relative,
)
from flake8_migrations.graph.sources.settings import unset_variables
from flake8_migrations.project.cache import is_file, listing
from flake8_migrations.project.folders import folders_below, holds_modules

if TYPE_CHECKING:
    import sqlalchemy

_TARGET = re.compile(r"[^\W\d]\w*(\.[^\W\d]\w*)*(:[^\W\d]\w*(\.[^\W\d]\w*)*)?")
_NOT_SCANNED = frozenset({"__main__", "conftest", "tests", "migrations", "alembic"})
"""Modules that are no models: importing one may start the application or talk to Alembic."""
_NO_PACKAGES = frozenset(
    {"scripts", "bin", "tools", "docs", "examples", "test", "versions", "venv"}
)
"""Folders whose files are run, or read, and imported by nobody."""


def load_target(target: str, note: Callable[[str], None]) -> list[Labelled]:
    """The metadata that a target names, those without a table left out; runs the user's code.

    Raises:
        GraphError: It cannot be imported, or holds no tables.
    """
    if target.endswith(".py"):
        steps = os.path.relpath(target).removesuffix(".py").split(os.sep)
        dotted = ".".join(steps[steps[0] == "src" :])
        raise errors.file_as_target(target, dotted, os.path.isfile(target))
    if not _TARGET.fullmatch(target):
        raise errors.bad_target(target)
    require("sqlalchemy", "reading models")
    module_name, _, attribute = target.partition(":")
    if not attribute:
        return _scanned(module_name, note)
    module = import_module(module_name)
    value: Any = module
    for part in attribute.split("."):
        try:
            value = getattr(value, part)
        except AttributeError as error:
            known = [name for name in vars(module) if _holds_tables(vars(module)[name])]
            raise errors.attribute_missing(module_name, attribute, known) from error
    return with_tables(_metadatas(target, value), target)


def import_models(modules: Iterable[str], note: Callable[[str], None]) -> None:
    """Imports modules, packages with all below them, so that their models have their tables.

    Raises:
        LoadError: One of them cannot be imported.
    """
    for name in modules:
        _imported(name, note)


def require(library: str, purpose: str) -> None:
    """Raises an error that says what a missing library is needed for."""
    try:
        importlib.import_module(library)
    except ModuleNotFoundError as error:
        names = {"sqlalchemy": "SQLAlchemy", "alembic": "Alembic", "flask": "Flask"}
        raise errors.library_missing(names.get(library, library), purpose) from error


def with_tables(found: list[Labelled], source: str) -> list[Labelled]:
    """Those that hold tables, each once; it is an error when none does."""
    distinct = {id(one.metadata): one for one in reversed(found)}
    kept = [one for one in reversed(distinct.values()) if one.metadata.tables]
    if not kept:
        raise errors.no_tables(source)
    return kept


def import_module(name: str) -> ModuleType:
    """Import a module; whatever goes wrong becomes an error that says where.

    Raises:
        LoadError: It, or something it imports, is missing or fails.
    """
    try:
        return importlib.import_module(name)
    except ModuleNotFoundError as error:
        missing = error.name or ""
        if f"{name}.".startswith(f"{missing}."):
            raise errors.module_missing(name, missing, os.getcwd(), _siblings(missing)) from error
        raise _missing(name, missing, error) from error
    except KeyboardInterrupt:
        raise
    except BaseException as error:
        variables = unset_variables(error)
        raise errors.module_raised(name, error, place_of(error), variables) from error


def _missing(name: str, missing: str, error: BaseException) -> GraphError:
    if raised_in(error, "sqlalchemy"):
        return errors.driver_missing(missing, place_of(error))
    return errors.import_missing(name, missing, place_of(error))


def _siblings(missing: str) -> list[str]:
    """The modules beside one that does not exist."""
    parent = sys.modules.get(missing.rpartition(".")[0])
    inside = list(parent.__path__) if parent and hasattr(parent, "__path__") else None
    places = import_places(os.getcwd()) if inside is None else inside
    return [module.name for module in pkgutil.iter_modules(places)]


def _metadatas(label: str, value: Any, called: bool = False) -> list[Labelled]:
    """The metadata that a value is, has, lists or returns."""
    found = _metadata(value)
    if found is not None:
        return [Labelled(label, found)]
    by_bind = getattr(value, "metadatas", None)
    if isinstance(by_bind, Mapping):  # Flask-SQLAlchemy: one for each database
        value = by_bind
    if isinstance(value, Mapping):
        return [one for key in value for one in _metadatas(_item(label, key), value[key], called)]
    if isinstance(value, (list, tuple, set, frozenset)):
        return [
            one
            for index, item in enumerate(value)
            for one in _metadatas(f"{label}[{index}]", item, called)
        ]
    if callable(value) and not isinstance(value, type) and not called:
        try:
            returned = value()
        except KeyboardInterrupt:
            raise
        except BaseException as error:
            raise errors.callable_raised(label, error, place_of(error)) from error
        return _metadatas(f"{label}()", returned, called=True)
    raise errors.wrong_type(label, value)


def _item(label: str, key: object) -> str:
    """An entry of a mapping; the default bind of Flask-SQLAlchemy, None, is the db itself."""
    return label if key is None else f"{label}[{key!r}]"


def _metadata(value: object) -> sqlalchemy.MetaData | None:
    """The one MetaData that a value is or has; a Flask-SQLAlchemy db may have several."""
    from sqlalchemy import MetaData

    if isinstance(value, MetaData):
        return value
    if isinstance(getattr(value, "metadatas", None), Mapping):
        return None
    found = getattr(value, "metadata", None)
    return found if isinstance(found, MetaData) else None


def _holds_tables(value: object) -> bool:
    """Whether a value in a module is one that a target may name.

    Only values of known kinds are asked for attributes: a proxy may raise, or start something.
    """
    known = isinstance(value, type) or type(value).__module__.partition(".")[0] in (
        "sqlalchemy",
        "flask_sqlalchemy",
        "sqlmodel",
    )
    if not known:
        return False
    try:
        return _metadata(value) is not None or isinstance(
            getattr(value, "metadatas", None), Mapping
        )
    except Exception:
        return False


def _hidden_file(module: ModuleType) -> str | None:
    """The project's file for which a module was meant that Python had imported before."""
    if is_users(getattr(module, "__file__", None) or "<frozen>"):
        return None
    path = module.__name__.replace(".", os.sep)
    for folder in import_places(os.getcwd()):
        for file in (os.path.join(folder, f"{path}.py"), os.path.join(folder, path)):
            if os.path.exists(file):
                return relative(file)
    return None


def _scanned(name: str, note: Callable[[str], None]) -> list[Labelled]:
    """The metadata in a module and in all modules below it."""
    modules, failed = _imported(name, note)
    found: dict[int, Labelled] = {}
    for module in modules:
        for attribute, value in list(vars(module).items()):
            if _holds_tables(value):
                for one in _metadatas(f"{module.__name__}:{attribute}", value):
                    if one.metadata.tables:
                        found.setdefault(id(one.metadata), one)
    if not found:
        hidden = _hidden_file(modules[0])
        if hidden is not None:
            raise errors.hidden_by_python(name, hidden)
        raise errors.nothing_in_module(name, failed)
    return list(found.values())


def _imported(name: str, note: Callable[[str], None]) -> tuple[list[ModuleType], list[str]]:
    """A module with all below it, and the names of those that cannot be imported."""
    failed: list[str] = []
    modules = [import_module(name)]
    for below in _below(modules[0]):
        try:
            modules.append(import_module(below))
        except GraphError as error:
            failed.append(below)
            note(f"note: {error.what}; it is left out")
    return modules, failed


def _below(module: ModuleType) -> Iterator[str]:
    """The names of the modules in a package, at all depths, sorted; packages are imported."""
    folders = list(getattr(module, "__path__", ()))
    found = {one.name for one in pkgutil.iter_modules(folders)} | set(_without_init(folders))
    for below in sorted(found - _NOT_SCANNED):
        name = f"{module.__name__}.{below}"
        yield name
        if name in sys.modules:
            yield from _below(sys.modules[name])


def _without_init(folders: Sequence[str]) -> Iterator[str]:
    """The folders in those of a package that are packages without an ``__init__.py``."""
    for folder in folders:
        for name in listing(folder).folders:
            path = os.path.join(folder, name)
            is_named_so = name.isidentifier() and name not in _NO_PACKAGES
            if is_named_so and not is_file(os.path.join(path, "__init__.py")):
                if any(map(holds_modules, folders_below(path))):
                    yield name

"""The command's own configuration, and what Alembic's says about where things are.

Both are read as text, with the standard library alone; parsers are imported only for files
that hold the section.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from typing import Any

from flake8_migrations.graph import errors
from flake8_migrations.graph.sources.running import relative
from flake8_migrations.model.dialects import DIALECTS
from flake8_migrations.model.namedtuple import NamedTuple
from flake8_migrations.project import configuration
from flake8_migrations.project.alembic_ini import SECTION, Unreadable
from flake8_migrations.project.configuration import AlembicConfiguration, upwards

OWN_SECTION = "flake8-migrations-graph"
SOURCES = ("target", "config", "alembic", "migrations")
_OWN_FILES = ("tox.ini", "setup.cfg", "pyproject.toml")


class Configuration(NamedTuple):
    """The section ``[flake8-migrations-graph]``; paths in it are relative to its file."""

    path: str | None = None
    target: str | None = None
    source: str | None = None
    migrations: tuple[str, ...] = ()
    dialect: str | None = None
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    imports: tuple[str, ...] = ()
    """Modules to import for the models that they define."""

    @property
    def folder(self) -> str:
        """The folder of the file, from which its target is imported."""
        return os.path.dirname(self.path) if self.path else os.getcwd()


_LISTS = frozenset({"migrations", "include", "exclude", "imports"})
_OPTIONS = frozenset(Configuration._fields) - {"path"}


def find_configuration(given: str | None, alembic_name: str = SECTION) -> Configuration:
    """The section in the file that was given, or in the nearest one upwards.

    Raises:
        UsageError: The file cannot be read, or an option of it is wrong.
    """
    for path in [given] if given else _upwards_files(_OWN_FILES):
        section = _section(path, OWN_SECTION)
        if section is not None:
            return _checked(os.path.abspath(path), section)
        if given and _section(path, SECTION if path.endswith(".toml") else alembic_name) is None:
            raise errors.no_section(path, alembic_name)
    return Configuration()


def find_alembic(given: str | None, name: str = SECTION) -> AlembicConfiguration | None:
    """Alembic's configuration, as ``configuration`` of the project finds it.

    Raises:
        UsageError: A file cannot be read, or no section has that name.
    """
    try:
        found = configuration.find_alembic(given, name)
    except Unreadable as error:
        raise errors.config_unreadable(relative(error.path), error.reason) from error
    is_named = given or os.environ.get("ALEMBIC_CONFIG")
    if found is None and not is_named and name != SECTION:
        raise errors.no_alembic_section(name)
    return found


def searched() -> tuple[str, ...]:
    """What is looked for, as an error message lists it."""
    return (
        f"[{OWN_SECTION}] in tox.ini, setup.cfg or pyproject.toml",
        "alembic.ini",
        "[tool.alembic] in pyproject.toml",
        f"folder with migrations below {os.getcwd()}",
    )


def _upwards_files(names: tuple[str, ...]) -> Iterator[str]:
    """The files of these names, from here upwards, that exist."""
    for folder in upwards():
        for name in names:
            path = os.path.join(folder, name)
            if os.path.isfile(path):
                yield path


def _section(path: str, name: str) -> Mapping[str, Any] | None:
    """A section of an ini file, or the table ``tool.NAME`` of a toml file."""
    import configparser
    import tomllib

    try:
        with open(path, encoding="utf-8") as file:
            text = file.read()
        if name not in text:
            return None
        if path.endswith(".toml"):
            table: Mapping[str, Any] | None = tomllib.loads(text).get("tool", {}).get(name)
            return table
        parser = configparser.RawConfigParser()
        parser.read_string(text, path)
    except (OSError, ValueError, configparser.Error) as error:
        raise errors.config_unreadable(relative(path), error) from error
    return dict(parser[name]) if name in parser else None


def _checked(path: str, section: Mapping[str, Any]) -> Configuration:
    values: dict[str, Any] = {}
    for option, value in section.items():
        name = option.replace("-", "_")
        if name not in _OPTIONS:
            raise errors.unknown_option(relative(path), option, _OPTIONS)
        values[name] = _strings(value) if name in _LISTS else str(value).strip()
    for name, valid in (("source", SOURCES), ("dialect", tuple(sorted(DIALECTS)))):
        if name in values and values[name] not in valid:
            raise errors.bad_value(relative(path), name, values[name], valid)
    folder = os.path.dirname(path)
    values["migrations"] = tuple(
        os.path.join(folder, place) for place in values.get("migrations", ())
    )
    return Configuration(path, **values)


def _strings(value: object) -> tuple[str, ...]:
    """A list of toml, or the words between commas and ends of line of an ini file."""
    items = value if isinstance(value, list) else re.split(r"[,\n]", str(value))
    return tuple(stripped for item in items if (stripped := str(item).strip()))

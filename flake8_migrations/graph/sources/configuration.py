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
from flake8_migrations.project.alembic_ini import section_of, version_locations

OWN_SECTION = "flake8-migrations-graph"
ALEMBIC_SECTION = "alembic"
SOURCES = ("target", "config", "alembic", "migrations")
_OWN_FILES = ("tox.ini", "setup.cfg", "pyproject.toml")
_ALEMBIC_FILES = ("alembic.ini", "migrations/alembic.ini")


class Configuration(NamedTuple):
    """The section ``[flake8-migrations-graph]``; paths in it are relative to its file."""

    path: str | None = None
    target: str | None = None
    source: str | None = None
    migrations: tuple[str, ...] = ()
    dialect: str = "postgresql"
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()

    @property
    def folder(self) -> str:
        """The folder of the file, from which its target is imported."""
        return os.path.dirname(self.path) if self.path else os.getcwd()


class AlembicConfiguration(NamedTuple):
    """Where Alembic's configuration is, and where it says that the migrations are."""

    ini: str | None
    toml: str | None
    """A pyproject.toml with ``[tool.alembic]``; what alembic.ini says besides comes first."""
    folder: str
    """The folder in which Alembic is run with them."""
    script_location: str | None
    versions: tuple[str, ...]
    name: str = ALEMBIC_SECTION
    """The section of alembic.ini."""


_LISTS = frozenset({"migrations", "include", "exclude"})
_OPTIONS = frozenset(Configuration._fields) - {"path"}


def find_configuration(given: str | None, alembic_name: str = ALEMBIC_SECTION) -> Configuration:
    """The section in the file that was given, or in the nearest one upwards.

    Raises:
        UsageError: The file cannot be read, or an option of it is wrong.
    """
    for path in [given] if given else _upwards_files(_OWN_FILES):
        section = _section(path, OWN_SECTION)
        if section is not None:
            return _checked(os.path.abspath(path), section)
        if given and _section(path, alembic_name) is None:
            raise errors.no_section(path, alembic_name)
    return Configuration()


def find_alembic(given: str | None, name: str = ALEMBIC_SECTION) -> AlembicConfiguration | None:
    """Alembic's section in the file that was given, or in the nearest one upwards.

    ``name`` is that of the section in alembic.ini. One may be there and another in the
    pyproject.toml beside it: they are one then.
    """
    if given:
        here = os.path.dirname(os.path.abspath(given))
        if given.endswith(".toml"):
            return _alembic(os.path.join(here, _ALEMBIC_FILES[0]), given, name)
        return _alembic(given, os.path.join(here, "pyproject.toml"), name)
    for folder in _upwards():
        toml = os.path.join(folder, "pyproject.toml")
        for file in _ALEMBIC_FILES:
            found = _alembic(os.path.join(folder, file), toml, name)
            if found is not None:
                return found
    if name != ALEMBIC_SECTION:
        raise errors.no_alembic_section(name)
    return None


def searched() -> tuple[str, ...]:
    """What is looked for, as an error message lists it."""
    return (
        f"[{OWN_SECTION}] in tox.ini, setup.cfg or pyproject.toml",
        "alembic.ini",
        "[tool.alembic] in pyproject.toml",
        f"folder with migrations below {os.getcwd()}",
    )


def _upwards() -> Iterator[str]:
    """The current folder and each one above, up to the root of the repository."""
    folder = os.getcwd()
    while True:
        yield folder
        above = os.path.dirname(folder)
        if above == folder or os.path.exists(os.path.join(folder, ".git")):
            return
        folder = above


def _upwards_files(names: tuple[str, ...]) -> Iterator[str]:
    """The files of these names, from here upwards, that exist."""
    for folder in _upwards():
        for name in names:
            path = os.path.join(folder, name)
            if os.path.isfile(path):
                yield path


def _section(path: str, name: str) -> Mapping[str, Any] | None:
    """A section of an ini file, or the table ``tool.NAME`` of a toml file."""
    try:
        with open(path, encoding="utf-8") as file:
            return section_of(file.read(), path, name)
    except (OSError, ValueError) as error:
        raise errors.config_unreadable(relative(path), error) from error
    except Exception as error:
        if type(error).__module__ == "configparser":
            raise errors.config_unreadable(relative(path), error) from error
        raise


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


def _alembic(ini: str, toml: str, name: str) -> AlembicConfiguration | None:
    """What two files that may exist say together, unless neither has the section."""
    from_ini = _section(ini, name) if os.path.isfile(ini) else None
    from_toml = _section(toml, "alembic") if os.path.isfile(toml) else None
    if from_ini is None and from_toml is None:
        return None
    section = {**(from_toml or {}), **(from_ini or {})}
    here = os.path.dirname(os.path.abspath(toml if from_ini is None else ini))
    # Flask-Migrate keeps alembic.ini beside env.py and is run from the folder above
    beside_env = os.path.isfile(os.path.join(here, "env.py"))
    folder = os.path.dirname(here) if beside_env else here

    def located(place: str) -> str:
        place = place.replace("%(here)s", here).replace("%%", "%").strip()
        if ":" in place and not os.path.isabs(place):
            return _resource(place, folder, section)
        return os.path.normpath(os.path.join(folder, place))

    written = section.get("script_location")
    script_location = located(str(written)) if written else here if beside_env else None
    versions = tuple(located(place) for place in version_locations(section))
    if not versions and script_location:
        versions = (os.path.join(script_location, "versions"),)
    return AlembicConfiguration(
        None if from_ini is None else os.path.abspath(ini),
        None if from_toml is None else os.path.abspath(toml),
        folder,
        script_location,
        versions,
        name,
    )


def _resource(place: str, folder: str, section: Mapping[str, Any]) -> str:
    """The folder that ``package:folder`` means, found without importing the package."""
    package, _, below = place.partition(":")
    parts = package.split(".")
    prepended = section.get("prepend_sys_path", ".")
    for root in [*(prepended if isinstance(prepended, list) else [str(prepended)]), ".", "src"]:
        root = os.path.join(folder, root.replace("%(here)s", os.path.dirname(folder) or folder))
        if os.path.isdir(os.path.join(root, *parts)):
            return os.path.normpath(os.path.join(root, *parts, below))
    from importlib.util import find_spec

    spec = find_spec(parts[0])  # finds a package of no parent without running it
    if spec is None or not spec.submodule_search_locations:
        return os.path.normpath(os.path.join(folder, *parts, below))
    return os.path.normpath(
        os.path.join(list(spec.submodule_search_locations)[0], *parts[1:], below)
    )

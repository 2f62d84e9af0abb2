"""What Alembic's configuration says of its files: alembic.ini, and pyproject.toml beside it.

Both are read with the parsers that Alembic reads them with, so that names in values
(``%(here)s``, ``%(script_location)s``, those of ``[DEFAULT]``) stand for what they stand for
there. Paths stay as they are written; ``locations`` finds what they mean.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from flake8_migrations.model.namedtuple import NamedTuple
from flake8_migrations.model.pattern import compiled_when_used
from flake8_migrations.project.cache import is_file, kept, read
from flake8_migrations.project.root import root_of

if TYPE_CHECKING:
    from configparser import ConfigParser

SECTION = "alembic"
"""The section of alembic.ini, unless ``alembic -n`` names another; always that of a toml file."""

_SEPARATORS = {"space": " ", "newline": "\n", "os": os.pathsep, ":": ":", ";": ";"}
_LEGACY = compiled_when_used(r", *|(?: +)")
"""What divides folders where the configuration does not say it."""
_LEGACY_PATH = compiled_when_used(r", *|(?: +)|:")
"""The same, of ``prepend_sys_path``."""
_LOCATIONS = ("script_location", "version_locations")
_MOST_LEVELS = 5


class Settings(NamedTuple):
    """What a section says of Alembic's files, with all names resolved."""

    here: str
    """The folder of the file."""
    script_location: str | None = None
    version_locations: tuple[str, ...] = ()
    prepended: tuple[str, ...] = ()
    """``prepend_sys_path``: where packages are looked for first."""
    is_recursive: bool = False
    """``recursive_version_locations``."""
    section: str = SECTION
    file_template: str | None = None
    """How new files are named, in Python's % format."""


class Unreadable(Exception):
    """A configuration that Alembic cannot read either: which file, and why."""

    def __init__(self, path: str, reason: Exception) -> None:
        super().__init__(path, reason)
        self.path = path
        self.reason = reason


def settings_of(ini: str | None, toml: str | None, name: str = SECTION) -> Settings | None:
    """What two files that may exist say together, as Alembic puts them together.

    None where neither has the section.

    Raises:
        Unreadable: One of them cannot be read, or a name in a value cannot be resolved.
    """
    return _Files(ini, toml).settings(name)


@kept(most=500)
def sections_of(ini: str | None, toml: str | None) -> tuple[Settings, ...]:
    """What the sections say that say where something is, ``[alembic]`` first.

    Nothing of what cannot be read.
    """
    found: dict[Settings, None] = {}
    try:
        files = _Files(ini, toml)
    except Unreadable:
        return ()
    for name in files.sections():
        try:
            settings = files.settings(name)
        except Unreadable:
            continue
        if settings is not None:
            found[settings] = None
    return tuple(found)


def may_say_where(path: str) -> bool:
    """Whether a file has an option of Alembic's that says where something is."""
    source = read(path)
    return source is not None and any(name.encode() in source for name in _LOCATIONS)


@kept(most=1_000)
def main_options(folder: str) -> Mapping[str, str]:
    """The section ``[alembic]`` of the ``alembic.ini`` in the folder or in one above it."""
    root = root_of(folder)
    for _ in range(_MOST_LEVELS):
        path = os.path.join(folder, "alembic.ini")
        if is_file(path):
            try:
                parser = _ini(path)
            except Unreadable:
                return {}
            return _options(parser) if parser is not None else {}
        if folder in (root, os.path.dirname(folder)):
            break
        folder = os.path.dirname(folder)
    return {}


def _options(parser: ConfigParser) -> dict[str, str]:
    """All options of ``[alembic]`` whose names can be resolved."""
    from configparser import InterpolationError

    found: dict[str, str] = {}
    for option in parser[SECTION] if parser.has_section(SECTION) else ():
        try:
            found[option] = parser.get(SECTION, option)
        except InterpolationError:
            continue
    return found


def _ini(path: str | None) -> ConfigParser | None:
    """The parsed file; None where there is none."""
    source = read(path) if path is not None else None
    if path is None or source is None:
        return None
    from configparser import ConfigParser
    from configparser import Error as ConfigError

    parser = ConfigParser({"here": _folder_of(path)})
    try:
        parser.read_string(source.decode("utf-8"), path)
    except (ConfigError, ValueError) as error:
        raise Unreadable(path, error) from error
    return parser


def _toml(path: str | None) -> Mapping[str, Any] | None:
    """The table ``[tool.alembic]``; None where there is none."""
    source = read(path) if path is not None else None
    if path is None or source is None or SECTION.encode() not in source:
        return None
    import tomllib

    try:
        table = tomllib.loads(source.decode("utf-8")).get("tool", {}).get(SECTION)
    except (tomllib.TOMLDecodeError, ValueError, RecursionError) as error:
        raise Unreadable(path, error) from error
    return table if isinstance(table, dict) else None


def _folder_of(path: str) -> str:
    return os.path.dirname(os.path.abspath(path))


class _Files:
    """Options of both files: what alembic.ini has comes first."""

    def __init__(self, ini: str | None, toml: str | None) -> None:
        self._ini = ini or ""
        self._toml = toml or ""
        self._parser = _ini(ini)
        self._table = _toml(toml)
        self._name = SECTION

    def sections(self) -> Iterator[str]:
        """The sections that Alembic may be told of by ``-n``: they say where something is."""
        yield SECTION
        if self._parser is not None:
            for name in self._parser.sections():
                options = self._parser[name]
                if name != SECTION and any(option in options for option in _LOCATIONS):
                    yield name

    def settings(self, name: str) -> Settings | None:
        """What a section says with the table of pyproject.toml; None where there is neither."""
        self._name = name
        has_section = self._parser is not None and self._parser.has_section(name)
        if not has_section and self._table is None:
            return None
        script_location = self._text("script_location")
        if script_location is None:
            value = self._from_toml("script_location")
            script_location = None if value is None else str(value)
        return Settings(
            _folder_of(self._ini if has_section else self._toml),
            script_location or None,
            self._paths("version_locations", ("path_separator", "version_path_separator"), _LEGACY),
            self._paths("prepend_sys_path", ("path_separator",), _LEGACY_PATH),
            self._is_on("recursive_version_locations"),
            name,
            self._template(),
        )

    def _text(self, option: str) -> str | None:
        """An option of alembic.ini."""
        if self._parser is None or not self._parser.has_option(self._name, option):
            return None
        from configparser import InterpolationError

        try:
            return self._parser.get(self._name, option)
        except InterpolationError as error:
            raise Unreadable(self._ini, error) from error

    def _from_toml(self, option: str) -> Any:
        """An option of pyproject.toml; of names it knows ``here`` alone."""
        value = (self._table or {}).get(option)
        names = {"here": _folder_of(self._toml)}
        try:
            if isinstance(value, list):
                return [str(one) % names for one in value]
            return value % names if isinstance(value, str) else value
        except (KeyError, TypeError, ValueError) as error:
            unresolved = ValueError(f"{option} = {value!r}: no name but %(here)s has a value")
            raise Unreadable(self._toml, unresolved) from error

    def _template(self) -> str | None:
        """``file_template``; None where a name in it has no value, as Alembic would say in time."""
        try:
            text = self._text("file_template")
            value = self._from_toml("file_template") if text is None else text
        except Unreadable:
            return None
        return value if isinstance(value, str) else None

    def _is_on(self, option: str) -> bool:
        text = self._text(option)
        return (self._table or {}).get(option) is True if text is None else text == "true"

    def _paths(
        self, option: str, separators: tuple[str, ...], legacy: re.Pattern[str]
    ) -> tuple[str, ...]:
        text = self._text(option)
        if text:
            paths = self._divided(text, separators, legacy)
        else:
            value = self._from_toml(option)
            paths = value if isinstance(value, list) else [str(value)] if value else []
        return tuple(stripped for path in paths if (stripped := path.strip()))

    def _divided(
        self, text: str, separators: tuple[str, ...], legacy: re.Pattern[str]
    ) -> list[str]:
        name, said = next(
            ((name, said) for name in separators if (said := self._text(name)) is not None),
            ("", None),
        )
        if said is None:
            return legacy.split(text)
        if said not in _SEPARATORS:
            reason = f"{name} is {said!r}, and may be {', '.join(_SEPARATORS)}"
            raise Unreadable(self._ini, ValueError(reason))
        return text.split(_SEPARATORS[said])

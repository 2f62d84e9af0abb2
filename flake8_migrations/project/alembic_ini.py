"""A section of a configuration file, and where Alembic's says that revisions lie."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from typing import Any

from flake8_migrations.project.cache import is_file, kept, read
from flake8_migrations.project.root import root_of

_SEPARATORS = {"space": " ", "newline": "\n", "os": os.pathsep, ":": ":", ";": ";"}
_MOST_LEVELS = 5
_LEGACY = re.compile(r", *|\s+")
"""What divides the folders where the configuration does not say it."""


def section_of(text: str, path: str, name: str) -> Mapping[str, Any] | None:
    """A section of an ini file's text, or the table ``tool.NAME`` of a toml file's.

    What the parser of a file that it cannot read raises is raised.
    """
    if name not in text:  # no parser is imported
        return None
    if path.endswith(".toml"):
        import tomllib

        section: Mapping[str, Any] | None = tomllib.loads(text).get("tool", {}).get(name)
        return section
    import configparser

    parser = configparser.RawConfigParser()
    parser.read_string(text, path)
    return dict(parser[name]) if name in parser else None


@kept(most=1_000)
def main_options(folder: str) -> Mapping[str, str]:
    """The section ``[alembic]`` of the ``alembic.ini`` in the folder or in one above it."""
    root = root_of(folder)
    for _ in range(_MOST_LEVELS):
        path = os.path.join(folder, "alembic.ini")
        source = read(path) if is_file(path) else None
        if source is not None:
            try:
                section = section_of(source.decode("utf-8", "replace"), path, "alembic") or {}
            except Exception:  # a file that Alembic could not read either
                return {}
            return {key: str(value).replace("%%", "%") for key, value in section.items()}
        if folder in (root, os.path.dirname(folder)):
            break
        folder = os.path.dirname(folder)
    return {}


def version_locations(section: Mapping[str, Any]) -> list[str]:
    """The folders that ``version_locations`` lists, as written, divided as the section says."""
    value = section.get("version_locations", "")
    if isinstance(value, list):
        places = [str(place) for place in value]
    else:
        said = section.get("path_separator") or section.get("version_path_separator")
        separator = _SEPARATORS.get(str(said)) if said else None
        places = str(value).split(separator) if separator else _LEGACY.split(str(value))
    return [place.strip() for place in places if place.strip()]

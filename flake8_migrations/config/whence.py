"""Where a value stands that is refused: in which file, or on the command line.

Only a mistake is asked where it comes from, so that all others pay nothing.
"""

from __future__ import annotations

import argparse
import os
from typing import NoReturn

from flake8.exceptions import ExecutionError

from flake8_migrations.config.file import WatchedKeys
from flake8_migrations.config.flake8_file import asked_of_flake8, configuration_of, file_with
from flake8_migrations.config.options import Asked


def refuse_in_file(name: str, error: Exception, asked: Asked | None) -> NoReturn:
    """Refuses what flake8's file says of an option, before it is a value.

    Raises:
        flake8.exceptions.ExecutionError: with the file before the message of the error.
    """
    if not isinstance(error, ExecutionError):
        raise error
    told = asked or asked_of_flake8()
    place = file_with(name, configuration_of(told).folder, told)
    raise ExecutionError(f"{place}: {error}") from None


def placed(message: str, options: argparse.Namespace, watched: WatchedKeys) -> str:
    """The message, which begins with the option, with the place before that."""
    name, _, problem = message.partition(": ")
    if name not in watched and name not in watched.unknown:
        return message  # it says the place itself
    value = getattr(options, name.replace("-", "_"), None)
    if _is_in_table(name, value, watched) and watched.section is not None:
        key = name.removeprefix("migrations-")
        return f"{os.path.relpath(watched.section.path)}: {key}: {problem}"
    file = _file_with(name, value, watched)
    if file is not None:
        return f"{file}: {message}"
    return message if value == watched[name].default else f"--{message}"


def _is_in_table(name: str, value: object, watched: WatchedKeys) -> bool:
    """Whether the value is that of [tool.flake8-migrations]."""
    key, section = name.removeprefix("migrations-"), watched.section
    if section is None or key not in section.options:
        return False
    try:
        return _is_from(watched[name].normalize(section.options[key], section.folder), value)
    except ExecutionError:  # it is what is refused
        return True


def _file_with(name: str, value: object, watched: WatchedKeys) -> str | None:
    """The file of flake8's that says the value."""
    asked = watched.asked or asked_of_flake8()
    try:
        parser, folder, _ = configuration_of(asked)
    except ExecutionError:
        return None
    said = parser["flake8"] if "flake8" in parser else {}
    raw = said.get(name, said.get(name.replace("-", "_")))
    if raw is None:
        return None
    if name in watched:
        try:
            if not _is_from(watched[name].normalize(raw, folder), value):
                return None
        except ExecutionError:  # it is refused before it is a value
            pass
    return file_with(name, folder, asked)


def _is_from(said: object, value: object) -> bool:
    """Whether a value is what was said, or that with more behind it."""
    is_begun = isinstance(said, list) and isinstance(value, list) and value[: len(said)] == said
    return said == value or (is_begun and bool(said))

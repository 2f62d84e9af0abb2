"""Which configuration file flake8 was told to read, or has found."""

from __future__ import annotations

import argparse
import os
import sys
from configparser import Error, RawConfigParser

from flake8_migrations.config.options import Asked
from flake8_migrations.config.pyproject import text_of

_NAMES = ("setup.cfg", "tox.ini", ".flake8")


def asked_of_flake8() -> Asked:
    """The same of the flake8 that is starting.

    It tells its plugins nothing of ``--isolated`` and ``--config``: it has parsed them before, and
    keeps them in the function that calls ours. Where no such function is, nothing was said.
    """
    frame = sys._getframe(1)
    while frame := frame.f_back:  # type: ignore[assignment]
        if frame.f_globals.get("__name__") == "flake8.options.parse_args":
            for value in frame.f_locals.values():
                if isinstance(value, argparse.Namespace) and hasattr(value, "append_config"):
                    return Asked(
                        config=value.config,
                        more=tuple(value.append_config),
                        is_isolated=value.isolated,
                    )
    return Asked()


def file_in(folder: str, key: str | None = None) -> str | None:
    """The file in the folder in which flake8 has found its configuration, with a key if need be."""
    return _first([os.path.join(folder, name) for name in _NAMES], key)


def file_with(key: str, folder: str, asked: Asked) -> str:
    """The file that says a key, as messages name it."""
    named = [*reversed(asked.more), *([asked.config] if asked.config else [])]
    found = _first(named, key) or file_in(folder, key)
    if found is not None:
        return os.path.relpath(found)
    source = text_of(os.path.join(folder, "pyproject.toml"))
    if source is not None and b"[tool.flake8]" in source:  # Flake8-pyproject has read it there
        return "[tool.flake8]"
    return "flake8's own configuration"


def _first(paths: list[str], key: str | None) -> str | None:
    for path in paths:
        parser = RawConfigParser()
        try:
            is_there = bool(parser.read(path, encoding="UTF-8"))
        except (Error, UnicodeDecodeError):
            continue
        if is_there and _has(parser, key):
            return path
    return None


def _has(parser: RawConfigParser, key: str | None) -> bool:
    if key is None:
        return any("flake8" in one for one in parser)
    names = (key, key.replace("-", "_"))
    return any(parser.has_option("flake8", one) for one in names)

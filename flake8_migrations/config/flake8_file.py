"""Which configuration file flake8 was told to read, or has found, and what it says."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Mapping
from configparser import Error, RawConfigParser

from flake8_migrations.config.options import Asked
from flake8_migrations.config.pyproject import NAME, text_of
from flake8_migrations.model.namedtuple import NamedTuple

_NAMES = ("setup.cfg", "tox.ini", ".flake8")
_READER = "flake8p"
"""The module of Flake8-pyproject."""
TABLE = "[tool.flake8]"


class Found(NamedTuple):
    """flake8's configuration."""

    parser: RawConfigParser
    folder: str
    """Where relative globs begin."""
    is_table: bool = False
    """Whether it is ``[tool.flake8]`` of pyproject.toml."""


def configuration_of(asked: Asked) -> Found:
    """What flake8 reads; with Flake8-pyproject, the table of pyproject.toml before all others."""
    from importlib.util import find_spec

    from flake8.options.config import load_config

    if not asked.is_isolated and (asked.config is None or _READER in sys.modules):
        table = table_in(os.getcwd())
        if table is not None and find_spec(_READER) is not None:
            return Found(_as_parser(table), os.getcwd(), is_table=True)
    found = load_config(asked.config, [*asked.more], isolated=asked.is_isolated)
    return Found(*found)


def table_in(folder: str) -> Mapping[str, object] | None:
    """``[tool.flake8]`` of the pyproject.toml of a folder."""
    source = text_of(os.path.join(folder, NAME))
    if source is None or b"flake8" not in source:
        return None
    import tomllib

    try:
        tool = tomllib.loads(source.decode("utf-8")).get("tool")
    except (ValueError, RecursionError):
        return None
    table = tool.get("flake8") if isinstance(tool, dict) else None
    return table if isinstance(table, dict) else None


def _as_parser(table: Mapping[str, object]) -> RawConfigParser:
    """The table as Flake8-pyproject hands it over."""
    parser = RawConfigParser()
    parser.add_section("flake8")
    for key, value in table.items():
        told = str(value) if isinstance(value, (bool, int, float)) else value
        parser.set("flake8", key, told)  # type: ignore[arg-type]
    return parser


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
    if table_in(folder) is not None:  # Flake8-pyproject has read it there
        return TABLE
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

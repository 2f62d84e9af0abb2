"""Lints a source text in-process, as flake8 would."""

from __future__ import annotations

import argparse
import ast
from collections.abc import Sequence
from typing import NamedTuple

from flake8.options.manager import OptionManager

from flake8_migrations.config import Config
from flake8_migrations.plugin import MigrationsPlugin


class Result(NamedTuple):
    """A finding as flake8 prints it: line and column count from 1."""

    line: int
    column: int
    code: str
    message: str


def parsed_options(*arguments: str) -> argparse.Namespace:
    """The options as flake8 hands them to the plugin."""
    manager = OptionManager(
        version="0", plugin_versions="", parents=[], formatter_names=["default"]
    )
    from flake8.main.options import register_default_options

    register_default_options(manager)
    MigrationsPlugin.add_options(manager)
    return manager.parse_args(list(arguments))


def config_from(*arguments: str) -> Config:
    options = parsed_options(*arguments)
    config = MigrationsPlugin.parse_options_to_config(None, options, [])  # type: ignore[arg-type]
    return config


def lint(
    source: str,
    filename: str = "migrations/versions/20260101_120000_example.py",
    options: Sequence[str] = (),
) -> list[Result]:
    """The plugin's results for a source text, in order, but for those of ``--extend-ignore``."""
    ignored = tuple(one.strip() for one in parsed_options(*options).extend_ignore or ())
    tree = ast.parse(source)
    with MigrationsPlugin.test_config(config_from(*options)):
        results = list(MigrationsPlugin(tree, filename, source.splitlines(keepends=True)).run())
    found = []
    for line, column, text, _ in results:
        code, _, message = text.partition(" ")
        if not code.startswith(ignored):
            found.append(Result(line, column + 1, code, message))
    return sorted(found)

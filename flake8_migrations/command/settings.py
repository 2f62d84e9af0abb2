"""The options of a run, put together as flake8 does: its defaults, its file, the command line."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from configparser import RawConfigParser
from typing import NoReturn

from flake8.exceptions import ExecutionError
from flake8.main.options import register_default_options, stage1_arg_parser
from flake8.options.aggregator import aggregate_options
from flake8.options.config import load_config
from flake8.options.manager import OptionManager

from flake8_migrations import __version__, config
from flake8_migrations.command.errors import UsageError
from flake8_migrations.config import Config
from flake8_migrations.model.namedtuple import NamedTuple


class Settings(NamedTuple):
    """What a run obeys."""

    options: argparse.Namespace
    """flake8's own: paths, exclude, select, per-file-ignores, …"""
    config: Config
    """The plugin's."""


class Given(NamedTuple):
    """What the command line says."""

    arguments: Sequence[str] = ()
    """Options and paths, as flake8 would be given them."""
    config: str | None = None
    """A configuration file in place of the one that flake8 finds."""
    is_isolated: bool = False
    since: str | None = None
    """A git ref: what is on it is the past, besides what is frozen."""


def settings_of(given: Given) -> Settings:
    """The options of a run.

    Raises:
        UsageError: an option or the configuration is wrong.
    """
    manager = manager_of_options()
    try:
        file, folder = configuration_of(given)
        options = aggregate_options(manager, file, folder, given.arguments)
        if given.since is not None:
            options.migrations_freeze = [*options.migrations_freeze, f"git:{given.since}"]
        return Settings(options, config.parse_options(options, manager))
    except ExecutionError as error:
        problem = str(error)
        if given.since is not None:
            problem = problem.replace(f"migrations-freeze: git:{given.since}:", "--since:")
        raise UsageError(problem) from None
    except ValueError as error:  # of flake8, about its own configuration file
        raise UsageError(str(error)) from None


def configuration_of(given: Given) -> tuple[RawConfigParser, str]:
    """The configuration file that flake8 would read, and its folder."""
    return load_config(config=given.config, extra=[], isolated=given.is_isolated)


def manager_of_options() -> OptionManager:
    """flake8's options and the plugin's, as if no other plugin were there."""
    manager = OptionManager(
        version=__version__,
        plugin_versions="",
        parents=[stage1_arg_parser()],
        formatter_names=["default"],
    )
    register_default_options(manager)
    config.add_options(manager)
    manager.extended_default_select = ["MIG"]
    manager.parser.error = _refuse
    return manager


def _refuse(message: str) -> NoReturn:
    raise UsageError(message)

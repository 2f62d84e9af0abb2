"""The options put together as flake8 does: defaults, configuration files, the command line."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from configparser import Error, RawConfigParser
from typing import NoReturn

from flake8.exceptions import ExecutionError
from flake8.main.options import register_default_options, stage1_arg_parser
from flake8.options.aggregator import aggregate_options
from flake8.options.config import load_config
from flake8.options.manager import OptionManager

from flake8_migrations import __version__
from flake8_migrations.config.declaring import add_options
from flake8_migrations.config.misuse import refuse
from flake8_migrations.config.options import Asked


def options_of(arguments: Sequence[str], asked: Asked) -> tuple[argparse.Namespace, OptionManager]:
    """The options of a run without other plugins, and what declares them.

    Raises:
        flake8.exceptions.ExecutionError: an option or the configuration is wrong.
    """
    manager = _manager(asked)
    try:
        file, folder = configuration_of(asked)
        return aggregate_options(manager, file, folder, arguments), manager
    except (Error, ValueError) as error:  # flake8 itself ends in a traceback
        refuse("the configuration of flake8", " ".join(str(error).split()))


def configuration_of(asked: Asked) -> tuple[RawConfigParser, str]:
    """The configuration file that flake8 would read, and its folder."""
    return load_config(config=asked.config, extra=[], isolated=asked.is_isolated)


def _manager(asked: Asked) -> OptionManager:
    """flake8's options and the plugin's, as if no other plugin were there."""
    manager = OptionManager(
        version=__version__,
        plugin_versions="",
        parents=[stage1_arg_parser()],
        formatter_names=["default"],
    )
    register_default_options(manager)
    add_options(manager, asked)
    manager.extended_default_select = ["MIG"]
    manager.parser.error = _refuse
    return manager


def _refuse(message: str) -> NoReturn:
    raise ExecutionError(message)

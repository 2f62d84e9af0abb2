"""The options put together as flake8 does: defaults, configuration files, the command line."""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence
from configparser import Error
from typing import NoReturn

from flake8.exceptions import ExecutionError
from flake8.main.options import register_default_options, stage1_arg_parser
from flake8.options.aggregator import aggregate_options
from flake8.options.manager import OptionManager

from flake8_migrations import __version__
from flake8_migrations.config.declaring import add_options
from flake8_migrations.config.flake8_file import TABLE, configuration_of, table_in
from flake8_migrations.config.misuse import refuse
from flake8_migrations.config.options import Asked


def options_of(arguments: Sequence[str], asked: Asked) -> tuple[argparse.Namespace, OptionManager]:
    """The options of a run without other plugins, and what declares them.

    Raises:
        flake8.exceptions.ExecutionError: an option or the configuration is wrong.
    """
    manager = _manager(asked)
    try:
        found = configuration_of(asked)
        if not (found.is_table or asked.is_isolated or asked.config):
            _refuse_unread_table()
        return aggregate_options(manager, found.parser, found.folder, arguments), manager
    except (Error, ValueError) as error:  # flake8 itself ends in a traceback
        refuse("the configuration of flake8", " ".join(str(error).split()))


def _refuse_unread_table() -> None:
    """Refuses a table that speaks of us, and that nobody reads: flake8 says nothing of it."""
    table = table_in(os.getcwd())
    for key, value in (table or {}).items():
        if key.replace("_", "-").startswith("migrations-") or "MIG" in str(value):
            refuse(
                f"{TABLE} of pyproject.toml",
                f"{key} is read with Flake8-pyproject alone, which is not installed here; move it"
                " to [tool.flake8-migrations]",
            )


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

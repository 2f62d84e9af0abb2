"""The flake8 face: options in, findings out."""

from __future__ import annotations

import argparse
import ast
import atexit
import gc
from collections.abc import Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING, Any

from flake8_plugin_utils import Plugin

from flake8_migrations import __version__, config
from flake8_migrations.checking import check_tree
from flake8_migrations.config import Config
from flake8_migrations.config.declaring import add_options

if TYPE_CHECKING:
    from flake8.options.manager import OptionManager


class MigrationsPlugin(Plugin[Config]):
    """Reports hazards of the migration that a file is; nothing for any other file."""

    name = "flake8-migrations"
    version = __version__
    visitors = []
    config = Config()

    def __init__(self, tree: ast.AST, filename: str = "stdin", lines: Iterable[str] = ()) -> None:
        super().__init__(tree)
        self._filename = filename
        self._lines = lines

    @classmethod
    def add_options(cls, option_manager: OptionManager) -> None:
        add_options(option_manager)

    @classmethod
    def parse_options_to_config(
        cls, option_manager: OptionManager, options: argparse.Namespace, args: list[str]
    ) -> Config:
        return config.parse_options(options, option_manager)

    def run(self) -> Iterator[Any]:
        """Yields ``(line, column, text, type)``; never raises, whatever the file holds."""
        found = check_tree(self._tree, self._filename, self._lines, self.config)
        if found is not None:
            _let_go_at_the_end()
        for line, column, text in found or ():
            yield line, column, text, type(self)


@cache
def _let_go_at_the_end() -> None:
    """Keep Python from looking for garbage among all modules as it ends.

    That is a fifteenth of a process for one file, and finds nothing that would not go anyway.
    """
    if hasattr(gc, "freeze"):  # CPython's
        atexit.register(gc.freeze)

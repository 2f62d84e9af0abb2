"""The flake8 face: options in, findings out."""

from __future__ import annotations

import argparse
import ast
import gc
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from flake8_plugin_utils import Plugin

from flake8_migrations import __version__, config
from flake8_migrations.config import Config
from flake8_migrations.gate import is_migration

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
        config.add_options(option_manager)

    @classmethod
    def parse_options_to_config(
        cls, option_manager: OptionManager, options: argparse.Namespace, args: list[str]
    ) -> Config:
        return config.parse_options(options, option_manager)

    def run(self) -> Iterator[Any]:
        """Yields ``(line, column, text, type)``; never raises, whatever the file holds."""
        try:
            if not is_migration(self._tree, self._filename, self.config.paths):
                return
            with _no_collection():
                # Imported here: most files are no migrations, and most runs see none.
                from flake8_migrations.results import results_of

                lines = list(self._lines)
                results = results_of(self._tree, self._filename, lines, self.config)
        except Exception as error:  # an exception here would end the user's whole flake8 run
            from flake8_migrations.violations.failures import failure

            results = [failure("the reader", error)]
        for line, column, text in results:
            yield line, column, text, type(self)


@contextmanager
def _no_collection() -> Iterator[None]:
    """Keep Python from looking for garbage meanwhile: there is hardly any.

    Modules stay, and what a migration is read into refers to no part of itself. Each search would
    go through flake8's own syntax tree, too: a third of the time that a long migration takes.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()

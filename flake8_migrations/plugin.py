"""The flake8 face: options in, findings out."""

from __future__ import annotations

import argparse
import ast
import os.path
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from flake8_plugin_utils import Plugin

from flake8_migrations import __version__, config
from flake8_migrations.config import Config
from flake8_migrations.gate import is_migration
from flake8_migrations.text import harmless

if TYPE_CHECKING:
    from flake8.options.manager import OptionManager

Result = tuple[int, int, str, type]


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
        return config.parse_options(options)

    def run(self) -> Iterator[Any]:
        """Yields ``(line, column, text, type)``; never raises, whatever the file holds."""
        try:
            if not is_migration(self._tree, self._filename, self.config.paths):
                return
            results = list(self._results())
        except Exception as error:  # an exception here would end the user's whole flake8 run
            results = [self._failure("the reader", error)]
        yield from results

    def _results(self) -> Iterator[Result]:
        # Imported here: most files are no migrations, and most runs see none.
        from flake8_migrations.history import header_of
        from flake8_migrations.reader import read
        from flake8_migrations.rules import check, observe
        from flake8_migrations.violations import VIOLATIONS, active_codes

        assert isinstance(self._tree, ast.Module)
        lines = list(self._lines)
        text = "".join(lines)
        path = os.path.abspath(self._filename)
        settings = self.config.at(path)
        codes = active_codes(settings.opt_in_prefixes, settings.dialects)
        migration = read(
            self._tree,
            self._filename,
            settings.op_helpers,
            observed=text if observe(codes) else None,
            header=header_of(text, path),
        )
        findings, failures = check(migration, settings, codes)
        for finding in findings:
            line = max(1, min(finding.location.line, len(lines) or finding.location.line))
            column = _characters(lines, line, finding.location.column)
            message = harmless(VIOLATIONS[finding.code].formatted_message(**finding.details))
            text = f"{finding.code} {message}"
            yield line, column, text, type(self)
        for part, error in failures:
            yield self._failure(part, error)

    def _failure(self, part: str, error: Exception) -> Result:
        from flake8_migrations.violations.destruction import InternalError

        detail = " ".join(f"{type(error).__name__} {error}".split())[:200]
        message = harmless(InternalError.formatted_message(part=part, error=detail))
        return 1, 0, f"{InternalError.code} {message}", type(self)


def _characters(lines: list[str], line: int, column: int) -> int:
    """The column in characters, as flake8 counts, from one in UTF-8 bytes, as ``ast`` counts."""
    if line > len(lines) or lines[line - 1].isascii():
        return column
    return len(lines[line - 1].encode()[:column].decode("utf-8", "ignore"))

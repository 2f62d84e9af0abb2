"""One parsed file in, its findings out; whoever asks, flake8 or the command."""

from __future__ import annotations

import ast
import gc
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from flake8_migrations.checking.gate import is_migration
from flake8_migrations.config import Config

if TYPE_CHECKING:
    from flake8_migrations.violations.failures import Result


def check_tree(
    tree: ast.AST, filename: str, lines: Iterable[str], config: Config
) -> list[Result] | None:
    """What is found in a file; None where that is no migration. It never raises.

    Each result is a line, a column in characters that counts from 0, and ``CODE message``.
    """
    try:
        if not is_migration(tree, filename, config.paths):
            return None
        with _no_collection():
            # Imported here: most files are no migrations, and most runs see none.
            from flake8_migrations.checking.results import results_of

            return results_of(tree, filename, list(lines), config)
    except Exception as error:  # an exception here would end the user's whole run
        from flake8_migrations.violations.failures import failure

        return [failure("the reader", error)]


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

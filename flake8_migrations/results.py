"""What flake8 is told about one migration: the findings as lines, columns and texts."""

from __future__ import annotations

import ast
import os.path

from flake8_migrations.cache import checking
from flake8_migrations.config import Config
from flake8_migrations.failures import Result, failure
from flake8_migrations.history import header_of
from flake8_migrations.reader import read
from flake8_migrations.rules import check, observe
from flake8_migrations.text import harmless
from flake8_migrations.violations import VIOLATIONS, active_codes


def results_of(tree: ast.AST, filename: str, lines: list[str], config: Config) -> list[Result]:
    """What is found in a migration, in the order of the file; of what failed, that it did."""
    path = os.path.abspath(filename)
    with checking(path):
        return _results(tree, filename, path, lines, config)


def _results(
    tree: ast.AST, filename: str, path: str, lines: list[str], config: Config
) -> list[Result]:
    assert isinstance(tree, ast.Module)
    text = "".join(lines)
    settings = config.at(path)
    codes = active_codes(settings.opt_in_prefixes, settings.dialects)
    migration = read(
        tree,
        filename,
        settings.op_helpers,
        observed=text if observe(codes) else None,
        header=header_of(text, path),
    )
    findings, failures = check(migration, settings, codes)
    results = []
    for code, location, names, fields, *_ in findings:
        line = max(1, min(location.line, len(lines) or location.line))
        message = VIOLATIONS[code].message.format_map({"names": names, **fields})
        column = _characters(lines, line, location.column)
        results.append((line, column, f"{code} {harmless(message)}"))
    results += [failure(part, error) for part, error in failures]
    return results


def _characters(lines: list[str], line: int, column: int) -> int:
    """The column in characters, as flake8 counts, from one in UTF-8 bytes, as ``ast`` counts."""
    if line > len(lines) or lines[line - 1].isascii():
        return column
    return len(lines[line - 1].encode()[:column].decode("utf-8", "ignore"))

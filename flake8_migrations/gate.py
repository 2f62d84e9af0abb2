"""Whether a file is a migration, told from its top level alone."""

from __future__ import annotations

import ast
import os.path
from collections.abc import Sequence
from fnmatch import fnmatch
from pathlib import PurePath

_HEADER = frozenset({"revision", "down_revision"})


def is_migration(tree: ast.AST, path: str, extra_globs: Sequence[str] = ()) -> bool:
    """Whether the module is an Alembic migration.

    It is one when it assigns both ``revision`` and ``down_revision``, when it has one of
    them and an entry function, when it lies in a folder ``versions`` and has an entry
    function, or when its path matches one of the globs.
    """
    names = _names(getattr(tree, "body", []))
    header = len(_HEADER & names)
    if header == 2:
        return True
    has_entry = any(name.startswith(("upgrade", "downgrade")) for name in names)
    if has_entry and (header or PurePath(path).parent.name == "versions"):
        return True
    return any(_matches(path, pattern) for pattern in extra_globs)


def _names(body: list[ast.stmt]) -> set[str]:
    names: set[str] = set()
    for statement in body:
        if isinstance(statement, (ast.FunctionDef, ast.AsyncFunctionDef)):
            names.add(statement.name)
        elif isinstance(statement, ast.Assign):
            names.update(one.id for one in statement.targets if isinstance(one, ast.Name))
        elif isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
            names.add(statement.target.id)
        elif isinstance(statement, ast.ImportFrom):
            names.update(alias.asname or alias.name for alias in statement.names)
    return names


def _matches(path: str, pattern: str) -> bool:
    """A glob with a slash is absolute by now (flake8 sees to it); one without is a file's name."""
    if "/" in pattern or os.sep in pattern:
        return fnmatch(os.path.abspath(path), pattern)
    return fnmatch(os.path.basename(path), pattern)

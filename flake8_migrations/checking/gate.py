"""Whether a file is a migration, told from its top level alone."""

from __future__ import annotations

import ast
import os.path
from collections.abc import Sequence
from fnmatch import fnmatch

_HEADER = frozenset({"revision", "down_revision"})
_NEVER = frozenset({"__init__.py", "env.py"})


def is_migration(tree: ast.AST, path: str, extra_globs: Sequence[str] = ()) -> bool:
    """Whether the module is an Alembic migration.

    It is one when it assigns both ``revision`` and ``down_revision``; when it assigns one of
    them, or lies in a folder ``versions``, and has entry functions; or when its path matches
    one of the globs.
    """
    assigned, defined = _names(getattr(tree, "body", []))
    header = len(_HEADER & assigned)
    if header == 2:
        return True
    if header or os.path.basename(os.path.dirname(path)) == "versions":
        if _has_entry(assigned | defined) and os.path.basename(path) not in _NEVER:
            return True
    return any(_matches(path, pattern) for pattern in extra_globs)


def _has_entry(names: set[str]) -> bool:
    """``upgrade`` or ``downgrade``, or a pair of them for one engine."""
    return bool(names & {"upgrade", "downgrade"}) or any(
        f"down{name[2:]}" in names for name in names if name.startswith("upgrade_")
    )


def _names(body: list[ast.stmt]) -> tuple[set[str], set[str]]:
    """What the module itself assigns, and what functions it defines."""
    assigned: set[str] = set()
    defined: set[str] = set()
    for statement in body:
        if type(statement) is ast.Assign:
            for target in statement.targets:
                if type(target) is ast.Name:
                    assigned.add(target.id)
        elif type(statement) is ast.FunctionDef or type(statement) is ast.AsyncFunctionDef:
            defined.add(statement.name)
        elif type(statement) is ast.AnnAssign and type(statement.target) is ast.Name:
            assigned.add(statement.target.id)
    return assigned, defined


def _matches(path: str, pattern: str) -> bool:
    """A glob with a slash is absolute by now (flake8 sees to it); one without is a file's name."""
    if "/" in pattern or os.sep in pattern:
        return fnmatch(os.path.abspath(path), pattern)
    return fnmatch(os.path.basename(path), pattern)

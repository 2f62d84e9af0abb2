"""Where the user's project begins."""

from __future__ import annotations

import os.path

from flake8_migrations.project.cache import exists, is_file, kept

_MARKERS = (".git", "pyproject.toml", "setup.cfg", "setup.py", "tox.ini")
_MOST_LEVELS = 12
_MOST_LEVELS_TO_ENV = 4


@kept(most=1_000)
def root_of(directory: str) -> str | None:
    """The nearest folder, from an absolute one upward, that looks like the root of a project.

    Where alembic.ini is part of a package, or lies in a folder of one, the project begins further
    up; where it lies beside env.py, as Flask-Migrate has it, at the latest one folder up.
    """
    latest = None
    for _ in range(_MOST_LEVELS):
        if any(_has(directory, marker) for marker in _MARKERS):
            return directory
        parent = os.path.dirname(directory)
        if _has(directory, "alembic.ini") and not _has(directory, "__init__.py"):
            outside = _outside(parent)
            if outside == parent and not _has(directory, "env.py"):
                return directory
            latest = latest or outside
        if parent == directory:
            break
        directory = parent
    return latest


def _outside(directory: str) -> str:
    """The folder of the outermost package that a folder is; else the folder itself."""
    while _has(directory, "__init__.py") and (parent := os.path.dirname(directory)) != directory:
        directory = parent
    return directory


def _has(directory: str, name: str) -> bool:
    return exists(os.path.join(directory, name))


def env_file(folder: str) -> str | None:
    """``env.py`` in the folder of the migrations or in one above it, inside the project."""
    root = root_of(folder)
    for _ in range(_MOST_LEVELS_TO_ENV):
        path = os.path.join(folder, "env.py")
        if is_file(path):
            return path
        parent = os.path.dirname(folder)
        if folder in (root, parent):
            break
        folder = parent
    return None

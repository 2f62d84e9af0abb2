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

    Where alembic.ini is part of a package, the project begins further up; where it lies beside
    env.py, as Flask-Migrate has it, at the latest one folder up.
    """
    above_env = None
    for _ in range(_MOST_LEVELS):
        if any(_has(directory, marker) for marker in _MARKERS):
            return directory
        parent = os.path.dirname(directory)
        if _has(directory, "alembic.ini") and not _has(directory, "__init__.py"):
            if not _has(directory, "env.py"):
                return directory
            above_env = above_env or parent
        if parent == directory:
            break
        directory = parent
    return above_env


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

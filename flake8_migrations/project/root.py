"""Where the user's project begins."""

from __future__ import annotations

import os.path

from flake8_migrations.project.cache import exists, kept

_MARKERS = (".git", "pyproject.toml", "setup.cfg", "setup.py", "tox.ini")
_MOST_LEVELS = 12


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

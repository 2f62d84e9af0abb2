"""Where the user's project begins."""

from __future__ import annotations

import os.path
from functools import cache

_MARKERS = (".git", "pyproject.toml", "setup.cfg", "setup.py", "tox.ini", "alembic.ini")
_MOST_LEVELS = 12


@cache
def root_of(directory: str) -> str | None:
    """The nearest folder, from an absolute one upward, that looks like the root of a project."""
    for _ in range(_MOST_LEVELS):
        if any(os.path.exists(os.path.join(directory, marker)) for marker in _MARKERS):
            return directory
        parent = os.path.dirname(directory)
        if parent == directory:
            return None
        directory = parent
    return None

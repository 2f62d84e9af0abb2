"""Which SQLAlchemy a project asks for: one before 2.0, or a later one."""

from __future__ import annotations

import os.path
import re

from flake8_migrations.model.pattern import compiled_when_used
from flake8_migrations.project.cache import kept, listing, read
from flake8_migrations.project.root import root_of

_LOCKS = ("uv.lock", "poetry.lock", "pdm.lock", "Pipfile.lock", "pylock.toml")
_NAMES = ("pyproject.toml", "setup.cfg", "setup.py", "Pipfile")
_LARGEST = 5_000_000
_MOST_LEVELS = 12

_LOCKED = compiled_when_used(
    r'name = "sqlalchemy"\s+version = "(\d+)\.|"sqlalchemy": \{[^}]*"version": "==(\d+)\.',
    re.IGNORECASE,
)
_ASKED = compiled_when_used(
    r"""(?<![\w.-])sqlalchemy["']?\s*(?:\[[^\]\n]*\])?\s*"""
    r"""(?:=\s*(?:\{[^}\n]*version\s*=\s*)?["'])?\(?([<>=!~^\d][^"'\n;#\\]*)""",
    re.IGNORECASE,
)
_BELOW_2 = compiled_when_used(
    r"(?:==|===|~=|\^|~|^)\s*[01](?:\.|\b)|<\s*(?:[01](?:\.|\b)|2(?:\.0)*(?![.\d]))|<=\s*[01]\b"
)


@kept(most=1_000)
def is_below_2(folder: str) -> bool | None:
    """Whether the nearest folder that says which, from one upward, asks for SQLAlchemy 1."""
    top = root_of(folder)
    if top is None:
        return None
    for _ in range(_MOST_LEVELS):
        found = _said_in(folder)
        parent = os.path.dirname(folder)
        if found is not None or parent == folder:
            return found
        if folder == top and ".git" in (*listing(folder).folders, *listing(folder).files):
            return None
        folder = parent
    return None


@kept(most=1_000)
def _said_in(folder: str) -> bool | None:
    folders, files = listing(folder)
    for name in _LOCKS:
        if name in files:
            locked = [one[1] or one[2] for one in _LOCKED.finditer(_text(folder, name))]
            if locked:
                return all(int(one) < 2 for one in locked)
    names = [name for name in files if name in _NAMES or _is_list(name)]
    if "requirements" in folders:
        inside = listing(os.path.join(folder, "requirements")).files
        names += [os.path.join("requirements", name) for name in inside if name.endswith(_LISTS)]
    asked = [one[1] for name in names for one in _ASKED.finditer(_text(folder, name))]
    return any(_BELOW_2.search(one.strip()) for one in asked) if asked else None


_LISTS = (".txt", ".in")


def _is_list(name: str) -> bool:
    return name.endswith(_LISTS) and ("requirements" in name or "constraints" in name)


def _text(folder: str, name: str) -> str:
    return (read(os.path.join(folder, name), _LARGEST) or b"").decode("utf-8", "replace")

"""A folder of revisions as a graph, from the headers of its files; nothing is executed."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

_HEADER_BYTES = 4096
_ASSIGNMENT = re.compile(r"^(revision|down_revision)[ \t]*(?::[^=\n]+)?=[ \t]*", re.MULTILINE)
_STRING = re.compile(r"""(?:[rRuUbB]{0,2})(["'])(.*?)\1""")
_SKIPPED_FOLDERS = frozenset({"__pycache__", "node_modules", "site-packages", "build", "dist"})


class Revision(NamedTuple):
    """The header of one migration file."""

    revision: str
    down_revisions: tuple[str, ...]
    path: str


def revisions_in(folder: str) -> tuple[Revision, ...]:
    """The revisions whose files lie in the folder, by file name; empty when it cannot be read."""
    return _revisions_in(os.path.abspath(folder))


@lru_cache(maxsize=256)
def _revisions_in(folder: str) -> tuple[Revision, ...]:
    try:
        names = sorted(name for name in os.listdir(folder) if name.endswith(".py"))
    except OSError:
        return ()
    found = (_header(os.path.join(folder, name)) for name in names)
    return tuple(one for one in found if one is not None)


def _header(path: str) -> Revision | None:
    """The header of a file, or None when it has none; long prologues are read to their end."""
    try:
        with open(path, "rb") as file:
            text = file.read(_HEADER_BYTES).decode("utf-8", "replace")
            values = _assigned(text)
            if len(values) < 2:
                text += file.read().decode("utf-8", "replace")
                values = _assigned(text)
    except OSError:
        return None
    revision = values.get("revision", ())
    return Revision(revision[0], values.get("down_revision", ()), path) if revision else None


def _assigned(text: str) -> dict[str, tuple[str, ...]]:
    values: dict[str, tuple[str, ...]] = {}
    for match in _ASSIGNMENT.finditer(text):
        start = match.end()
        closing = {"(": ")", "[": "]"}.get(text[start : start + 1])
        end = text.find(closing, start) if closing else text.find("\n", start)
        value = text[start : end if end >= 0 else len(text)]
        values[match[1]] = tuple(string[1] for string in _STRING.findall(value))
    return values


def ancestors(revisions: Sequence[Revision], start: str) -> frozenset[str]:
    """The revision itself and all that lead to it through ``down_revision``."""
    parents = {one.revision: one.down_revisions for one in revisions}
    closure: set[str] = set()
    waiting = [start]
    while waiting:
        revision = waiting.pop()
        if revision in parents and revision not in closure:
            closure.add(revision)
            waiting += parents[revision]
    return frozenset(closure)


def folders_below(place: str) -> Iterator[str]:
    """The folders at or below a place that may hold revisions, those named ``versions`` first."""
    others: list[str] = []
    for folder, below, _ in os.walk(place):
        below[:] = sorted(
            name for name in below if not name.startswith(".") and name not in _SKIPPED_FOLDERS
        )
        if os.path.basename(folder) == "versions":
            yield folder
        elif not os.path.exists(os.path.join(folder, "pyvenv.cfg")):
            others.append(folder)
        else:
            below.clear()
    yield from others

"""The folders in which revisions may lie."""

from __future__ import annotations

import os.path
from collections.abc import Iterable, Iterator

from flake8_migrations.project.cache import is_dir, listing

SKIPPED_FOLDERS = frozenset({"__pycache__", "node_modules", "site-packages", "build", "dist"})


def folders_below(place: str) -> Iterator[str]:
    """The folders at or below a place that may hold revisions, those named ``versions`` first."""
    others: list[str] = []
    waiting = [place]
    while waiting:
        folder = waiting.pop()
        found = listing(os.path.abspath(folder))
        if os.path.basename(folder) == "versions":
            yield folder
        elif "pyvenv.cfg" in found.files:
            continue
        elif is_dir(os.path.abspath(folder)):
            others.append(folder)
        waiting += [os.path.join(folder, name) for name in searched(reversed(found.folders))]
    yield from others


def searched(names: Iterable[str]) -> Iterator[str]:
    """Of the names of folders those in which revisions may lie."""
    return (name for name in names if not name.startswith(".") and name not in SKIPPED_FOLDERS)


def holds_modules(folder: str) -> bool:
    """Whether Python files lie in a folder itself."""
    return any(name.endswith(".py") for name in listing(folder).files)


def tree(place: str) -> Iterator[str]:
    """A folder and all below it, as ``recursive_version_locations`` means them."""
    yield place
    for name in listing(place).folders:
        if name != "__pycache__":
            yield from tree(os.path.join(place, name))

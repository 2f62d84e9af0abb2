"""The history that a migration file belongs to, from the headers of the files around it.

What was read is kept for as long as the process lives, and looked at again after half a second,
or later where looking takes long: a folder of 500 files costs a run of flake8 about one reading,
and an editor's server sees what is saved beside the open file. Nothing is executed.
"""

from __future__ import annotations

import itertools
import os
import re
import time
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from flake8_migrations.history import (
    SKIPPED_FOLDERS,
    Group,
    History,
    Revision,
    folders_below,
    is_loaded,
    joined,
    revisions_in,
)
from flake8_migrations.locations import section_of, version_locations
from flake8_migrations.project import root_of

FRESH = 0.5
"""Seconds for which a folder is believed to be as it was."""

_SHARE = 100
"""Where nothing has changed, it is believed for as many times what looking at it took."""

MOST_FOLDERS = 5_000
"""Folders of a repository among which a revision that is missed beside the file is looked for."""

_CONFIGURATIONS = ("alembic.ini", "pyproject.toml", os.path.join("migrations", "alembic.ini"))
_LEVELS = 3
_DOWN_REVISION = re.compile(rb"^[ \t]*down_revision\b", re.MULTILINE)


class Chain(NamedTuple):
    """A history, and whether nothing that may belong to it is unreadable."""

    history: History
    is_whole: bool = True
    has_others: bool = False
    """Whether the configuration lists folders that are not at hand: of a package, for example."""
    is_closed: bool = True
    """Whether ``depends_on`` can name no revision of an installed package."""


class _Locations(NamedTuple):
    """What ``version_locations`` of a configuration lists."""

    folders: tuple[str, ...] = ()
    has_others: bool = False
    """Whether it lists some that are not at hand."""


class _Kept(NamedTuple):
    until: float
    """When it is looked at again."""
    groups: tuple[Group, ...]
    headers: dict[str, Revision]
    chains: dict[str, Chain]


_kept: dict[str, _Kept] = {}


def chain_of(own: Revision) -> Chain:
    """The history of a file, in which its own text counts and not what is on disk."""
    if not own.path.endswith(".py"):  # a buffer without a name
        return Chain(History([own]))
    folder = os.path.dirname(own.path)
    kept = _look(folder)
    if kept.headers.get(own.path) == own:
        return kept.chains[own.path]
    others = [tuple(one for one in group if one.path != own.path) for group in kept.groups]
    beside = [group for group in others if group and os.path.dirname(group[0].path) == folder]
    rest = [group for group in others if group and group not in beside]
    chains = _chains([(own, *(one for group in beside for one in group)), *rest])
    return next(chain for chain in chains if own in chain.history.revisions)


def forget() -> None:
    """Looks at everything again."""
    _kept.clear()
    _project.cache_clear()


def _look(folder: str) -> _Kept:
    """What lies in a file's folder and in those that are one history with it."""
    start = time.monotonic()
    kept = _kept.get(folder)
    if kept is not None and start < kept.until:
        return kept
    groups = tuple(group for one in _folders(folder) if (group := revisions_in(one)))
    now = time.monotonic()
    if kept is not None and kept.groups == groups:
        kept = kept._replace(until=now + max(FRESH, _SHARE * (now - start)))
    else:
        kept = _Kept(
            now + FRESH,
            groups,
            {one.path: one for group in groups for one in group},
            {one.path: chain for chain in _chains(groups) for one in chain.history.revisions},
        )
    _kept[folder] = kept
    return kept


def _chains(groups: Sequence[Group]) -> list[Chain]:
    return [_completed(group) for group in joined(groups)]


def _completed(group: Group) -> Chain:
    """The history of a group; where something is missing, with what the project has elsewhere."""
    history = History(group)
    is_faulty = history.unknown_parents or history.unknown_dependencies or history.competing_heads
    if not is_faulty or len(group) == 1:
        return Chain(history)
    folders = {os.path.dirname(one.path) for one in group}
    root = _outermost(min(folders))
    others = _project(root, int(time.monotonic() // 60)) if root else ()
    linked = [
        other
        for other in others
        if os.path.dirname(other[0].path) not in folders
        and history.by_id.keys().isdisjoint(one.revision for one in other)
    ]
    whole = next(one for one in joined([group, *linked]) if group[0] in one)
    if len(whole) > len(group):
        history = History(whole)
    is_whole = not any(map(_holds_unread, folders))
    locations = _version_locations(min(folders))
    is_closed = not history.unknown_dependencies or _is_closed(history, locations, min(folders))
    return Chain(history, is_whole, locations.has_others, is_closed)


def _is_closed(history: History, locations: _Locations, folder: str) -> bool:
    """Whether the project runs these revisions without those of any package.

    Where the configuration lists the folder, it lists the others as well. Without one, a folder
    that no ``env.py`` is near is loaded by another program, and a base that has a label, and is
    the only one, stands beside those of other packages.
    """
    if locations.folders:
        return not locations.has_others
    above = folder
    for _ in range(_LEVELS):
        if os.path.exists(os.path.join(above, "env.py")):
            bases = [one for one in history.revisions if not one.down_revisions]
            return not (len(bases) == 1 and bases[0].branch_labels)
        above = os.path.dirname(above)
    return False


def _holds_unread(folder: str) -> bool:
    """Whether a file of the folder is a revision whose id cannot be read."""
    known = {one.path for one in revisions_in(folder)}
    try:
        for name in os.listdir(folder):
            path = os.path.join(folder, name)
            if name.endswith((".pyc", ".pyo")):  # Alembic can be told to load these too
                return True
            if is_loaded(name) and path not in known:
                with open(path, "rb") as file:
                    if _DOWN_REVISION.search(file.read()):
                        return True
    except OSError:
        return True
    return False


def _folders(folder: str) -> list[str]:
    """The folder, those around it below one named ``versions``, and those Alembic is told of."""
    found = [*_below(_versions(folder))]
    for place in _version_locations(folder).folders:
        found += _below(place)
    if folder not in found:
        found.insert(0, folder)
    return list(dict.fromkeys(found))


def _below(place: str) -> list[str]:
    return list(folders_below(place)) if os.path.basename(place) == "versions" else [place]


def _versions(folder: str) -> str:
    above = folder
    for _ in range(_LEVELS):
        if os.path.basename(above) == "versions":
            return above
        above = os.path.dirname(above)
    return folder


def _version_locations(folder: str) -> _Locations:
    """The folders of which Alembic's configuration makes one history with this one."""
    root = root_of(folder) or os.path.dirname(os.path.dirname(folder))
    place = folder
    while True:
        for name in _CONFIGURATIONS:
            locations = _listed(os.path.join(place, name))
            for one in locations.folders:
                if one == folder or folder.startswith(one + os.sep):
                    return locations
        if place == root or os.path.dirname(place) == place:
            return _Locations()
        place = os.path.dirname(place)


def _listed(path: str) -> _Locations:
    """The folders that ``version_locations`` of a configuration file names."""
    try:
        with open(path, encoding="utf-8") as file:
            text = file.read()
    except (OSError, ValueError):
        return _Locations()
    if "version_locations" not in text:
        return _Locations()
    try:
        section = section_of(text, path, "alembic") or {}
    except Exception:  # a file that Alembic could not read either
        return _Locations()
    here = os.path.dirname(path)
    named = [one.replace("%(here)s", here).replace("%%", "%") for one in version_locations(section)]
    bases = (here, os.path.dirname(here))  # Flask-Migrate keeps alembic.ini beside env.py
    found: list[str] = []
    has_others = False
    for one in named:
        places = [os.path.normpath(os.path.join(base, one)) for base in bases]
        at_hand = [place for place in places if os.path.isdir(place)]
        found += at_hand
        has_others = has_others or not at_hand
    return _Locations(tuple(dict.fromkeys(found)), has_others)


@lru_cache(maxsize=4)
def _project(root: str, minute: int) -> tuple[Group, ...]:
    """The revisions of each folder of a repository, as far as it is looked through."""
    return tuple(group for folder in _walked(root) if (group := revisions_in(folder)))


def _walked(root: str) -> Iterator[str]:
    """The folders that hold migrations by their place: ``versions``, or near an ``env.py``."""
    scripts: set[str] = set()
    for folder, below, names in itertools.islice(os.walk(root), MOST_FOLDERS):
        below[:] = (
            []
            if "pyvenv.cfg" in names
            else [
                name for name in below if not name.startswith(".") and name not in SKIPPED_FOLDERS
            ]
        )
        if "env.py" in names:
            scripts.add(folder)
        parents = (folder, os.path.dirname(folder), os.path.dirname(os.path.dirname(folder)))
        if any(one in scripts or os.path.basename(one) == "versions" for one in parents):
            yield folder


def _outermost(folder: str) -> str | None:
    """The repository of a folder, or else its project, or else the folder above ``versions``."""
    place = folder
    while os.path.dirname(place) != place:
        if os.path.exists(os.path.join(place, ".git")):
            return place
        place = os.path.dirname(place)
    versions = _versions(folder)
    is_versions = os.path.basename(versions) == "versions"
    return root_of(folder) or (os.path.dirname(versions) if is_versions else None)

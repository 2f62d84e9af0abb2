"""The history that a migration file belongs to, from the headers of the files around it.

Nothing is executed. What was read is kept (see ``cache``): a folder of 500 files costs a run of
flake8 about one reading, and an editor's server sees what is saved beside the open file.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence

from flake8_migrations.model.history import Chain, History
from flake8_migrations.model.namedtuple import NamedTuple
from flake8_migrations.model.pattern import compiled_when_used
from flake8_migrations.model.revision import Revision
from flake8_migrations.project.cache import (
    State,
    exists,
    is_dir,
    kept,
    listing,
    read,
    renew,
    state,
)
from flake8_migrations.project.folders import folders_below, searched
from flake8_migrations.project.headers import is_loaded, revisions_in
from flake8_migrations.project.histories import Group, joined
from flake8_migrations.project.locations import location_of
from flake8_migrations.project.root import root_of

MOST_FOLDERS = 5_000
"""Folders of a repository among which a revision that is missed beside the file is looked for."""

_LEVELS = 3
_DOWN_REVISION = compiled_when_used(rb"^[ \t]*down_revision\b", re.MULTILINE)


class _Around(NamedTuple):
    """What lies in a file's folder and in those that are one history with it."""

    groups: tuple[Group, ...]
    headers: dict[str, Revision]
    chains: dict[str, Chain]


def chain_of(own: Revision) -> Chain:
    """The history of a file, in which its own text counts and not what is on disk."""
    if not own.path.endswith(".py"):  # a buffer without a name
        return Chain(History([own]))
    folder = os.path.dirname(own.path)
    around = _around(tuple((one, state(one)) for one in folders_of(folder)))
    saved = around.headers.get(own.path)
    if saved is not None and _is_same(saved, own):
        return around.chains[own.path]
    renew()  # it is being edited, and the next check may see it saved
    others = [tuple(one for one in group if one.path != own.path) for group in around.groups]
    beside = [group for group in others if group and os.path.dirname(group[0].path) == folder]
    rest = [group for group in others if group and group not in beside]
    chains = _chains([(own, *(one for group in beside for one in group)), *rest])
    return next(chain for chain in chains if own in chain.history.revisions)


def _is_same(one: Revision, other: Revision) -> bool:
    """Whether two headers of a file say the same; the rest of the text may be another."""
    if one == other:
        return True
    is_one_moment = one.created == other.created
    places = (one.line, one.down_line, one.depends_line)
    return (
        is_one_moment
        and places == (other.line, other.down_line, other.depends_line)
        and one[:5] == other[:5]
    )


@kept(most=8)
def _around(folders: tuple[tuple[str, State], ...]) -> _Around:
    """The revisions of folders as they are: which files they have is never an answer of before."""
    groups = tuple(group for one, _ in folders if (group := revisions_in(one)))
    return _Around(
        groups,
        {one.path: one for group in groups for one in group},
        {one.path: chain for chain in _chains(groups) for one in chain.history.revisions},
    )


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
    others = _project(root) if root else ()
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
    folder = min(folders)
    location = location_of(folder)
    is_listed = location is not None and location.is_listed and location.loads(folder)
    has_others = is_listed and location is not None and location.lacks_versions
    is_closed = (
        not history.unknown_dependencies
        or (is_listed and not has_others)
        or (not is_listed and _is_alone(history, folder))
    )
    return Chain(history, is_whole, has_others, is_closed)


def _is_alone(history: History, folder: str) -> bool:
    """Whether the project runs these revisions without those of any package.

    Where a configuration lists the folder, it lists the others as well. Without one, a folder
    that no ``env.py`` is near is loaded by another program, and a base that has a label, and is
    the only one, stands beside those of other packages.
    """
    above = folder
    for _ in range(_LEVELS):
        if exists(os.path.join(above, "env.py")):
            bases = [one for one in history.revisions if not one.down_revisions]
            return not (len(bases) == 1 and bases[0].branch_labels)
        above = os.path.dirname(above)
    return False


def _holds_unread(folder: str) -> bool:
    """Whether a file of the folder is a revision whose id cannot be read."""
    known = {one.path for one in revisions_in(folder)}
    if not is_dir(folder):
        return True
    for name in listing(folder).files:
        path = os.path.join(folder, name)
        if name.endswith((".pyc", ".pyo")):  # Alembic can be told to load these too
            return True
        if is_loaded(name) and path not in known:
            source = read(path)
            if source is None or _DOWN_REVISION.search(source):
                return True
    return False


@kept(most=100)
def folders_of(folder: str) -> tuple[str, ...]:
    """The folders that Alembic is told of; without that, those around it below ``versions``.

    One below the folders that Alembic is told of, which it does not load, is on its own.
    """
    location = location_of(folder)
    place = _versions(folder)
    found: tuple[str, ...] = ()
    if location is not None:
        found = location.folders if location.loads(folder) else ()
    elif os.path.basename(place) == "versions":
        found = tuple(folders_below(place))
    return found if folder in found else (folder, *found)


def _versions(folder: str) -> str:
    above = folder
    for _ in range(_LEVELS):
        if os.path.basename(above) == "versions":
            return above
        above = os.path.dirname(above)
    return folder


@kept(most=4)
def _project(root: str) -> tuple[Group, ...]:
    """The revisions of each folder of a repository, as far as it is looked through."""
    return tuple(group for folder in _walked(root) if (group := revisions_in(folder)))


def _walked(root: str) -> Iterator[str]:
    """The folders that hold migrations by their place: ``versions``, or near an ``env.py``."""
    scripts: set[str] = set()
    waiting = [root]
    for _ in range(MOST_FOLDERS):
        if not waiting:
            break
        folder = waiting.pop()
        below, names = listing(folder)
        if "env.py" in names:
            scripts.add(folder)
        if "pyvenv.cfg" not in names:
            waiting += [os.path.join(folder, name) for name in searched(reversed(below))]
        parents = (folder, os.path.dirname(folder), os.path.dirname(os.path.dirname(folder)))
        if any(one in scripts or os.path.basename(one) == "versions" for one in parents):
            yield folder


def _outermost(folder: str) -> str | None:
    """The repository of a folder, or else its project, or else the folder above ``versions``."""
    place = folder
    while os.path.dirname(place) != place:
        if exists(os.path.join(place, ".git")):
            return place
        place = os.path.dirname(place)
    versions = _versions(folder)
    is_versions = os.path.basename(versions) == "versions"
    return root_of(folder) or (os.path.dirname(versions) if is_versions else None)

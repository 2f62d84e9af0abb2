"""``migrations-freeze``: the revisions that are the past, by their ids or from git."""

from __future__ import annotations

import argparse
import os
import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, NoReturn

from flake8_migrations.config.misuse import close_to, refuse

if TYPE_CHECKING:
    from flake8_migrations.model.revision import Revision

_GIT = "git:"


def is_revision_or_ref(value: str) -> bool:
    """Whether it is a revision id, or ``git:`` and the name of a branch, tag or commit."""
    return re.fullmatch(r"[\w.\-]+|git:[^\s:]+", value) is not None


def frozen_revisions(freeze: tuple[str, ...], options: argparse.Namespace) -> frozenset[str]:
    """The frozen revisions and their ancestors, from the folders that are linted.

    What is not found there is looked for in the whole project: a history may lie in several
    folders, of which only some are linted. Where nothing linted is a migration, nothing is
    frozen.

    Raises:
        flake8.exceptions.ExecutionError: a revision is not known, or git cannot tell.
    """
    from flake8_migrations.model.history import ancestors
    from flake8_migrations.project.folders import folders_below
    from flake8_migrations.project.headers import revisions_in
    from flake8_migrations.project.root import root_of

    refs = [one.removeprefix(_GIT) for one in freeze if one.startswith(_GIT)]
    ids = [one for one in freeze if not one.startswith(_GIT)]
    places = _places(options)
    revisions: list[Revision] = []
    for place in (*places, root_of(os.getcwd()) or "."):
        for folder in folders_below(place):
            revisions += revisions_in(folder)
        if not revisions:
            return frozenset()
        known = {one.revision for one in revisions}
        closure = frozenset().union(*(ancestors(revisions, revision) for revision in ids))
        is_whole = all(
            parent in known
            for one in revisions
            if one.revision in closure
            for parent in one.down_revisions
        )
        if is_whole and known.issuperset(ids):
            break
    missing = [revision for revision in ids if revision not in known]
    if missing:
        _fail(_unknown_revision(missing[0], known))
    return closure.union(*(_on_ref(ref, revisions, places) for ref in refs))


def _on_ref(ref: str, revisions: Iterable[Revision], places: Iterable[str]) -> set[str]:
    """The revisions that are on a git ref, but for those that were edited since."""
    from flake8_migrations.project.git import GitError, unedited_since

    try:
        past = frozenset().union(*(unedited_since(ref, _folder(place)) for place in places))
    except GitError as error:
        _fail(f"git:{ref}: {error}")
    return {one.revision for one in revisions if os.path.realpath(one.path) in past}


def _folder(place: str) -> str:
    """The place, or the nearest folder above it that is there."""
    place = os.path.abspath(place)
    while not os.path.isdir(place):
        place = os.path.dirname(place)
    return place


def _fail(problem: str) -> NoReturn:
    refuse("migrations-freeze", problem)


def _places(options: argparse.Namespace) -> list[str]:
    """The folders that are linted; of one inside a folder ``versions``, that one."""
    names = list(getattr(options, "filenames", None) or ["."])
    if "-" in names:
        names = [getattr(options, "stdin_display_name", "stdin")]
    folders = (name if os.path.isdir(name) else os.path.dirname(name) or "." for name in names)
    return list(dict.fromkeys(map(_whole_history, folders)))


def _whole_history(folder: str) -> str:
    above, name, _ = os.path.abspath(folder).rpartition(f"{os.sep}versions{os.sep}")
    return f"{above}{os.sep}versions" if name else folder


def _unknown_revision(revision: str, known: set[str]) -> str:
    starting = [one for one in sorted(known) if one.startswith(revision)]
    close = (starting or close_to(revision, sorted(known), 3, 0.6))[:3]
    hint = f"did you mean {' or '.join(close)}?" if close else "no revision has a similar name"
    return f"unknown revision {revision!r}: {hint}"

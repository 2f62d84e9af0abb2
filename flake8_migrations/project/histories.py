"""The histories that folders of revisions hold."""

from __future__ import annotations

import os.path
from collections.abc import Iterable, Sequence
from typing import TypeAlias

from flake8_migrations.model.history import History
from flake8_migrations.model.revision import Revision
from flake8_migrations.project.folders import folders_below
from flake8_migrations.project.headers import revisions_in


def histories_in(places: str | Sequence[str]) -> tuple[History, ...]:
    """The histories in a folder or in several, in the order of their folders.

    Each folder that holds revisions is a history of its own, unless revisions of one name
    revisions of another as parents or dependencies: such folders are one history.
    """
    given = [places] if isinstance(places, str) else places
    found = dict.fromkeys(
        os.path.abspath(folder) for place in given for folder in sorted(folders_below(place))
    )
    groups: list[tuple[Revision, ...]] = []
    for folder in found:
        group = revisions_in(folder)
        if group:
            groups.append(group)
    return tuple(map(History, joined(groups)))


Group: TypeAlias = tuple[Revision, ...]
"""The revisions of one folder, or of several that are one history."""


def joined(groups: Sequence[Group]) -> list[Group]:
    """The groups, those put together of which one leads to the other."""
    joined = list(groups)
    for group in groups:
        missing = _needed(group) - {one.revision for one in group}
        for other in groups:
            if other is not group and missing & {one.revision for one in other}:
                left = next(one for one in joined if group[0] in one)
                right = next(one for one in joined if other[0] in one)
                if left is not right:
                    joined[joined.index(left)] = left + right
                    joined.remove(right)
    return joined


def _needed(group: Iterable[Revision]) -> set[str]:
    return {name for one in group for name in (*one.down_revisions, *one.depends_on)}

"""Revisions as a graph: what comes after what, and what is wrong with that."""

from __future__ import annotations

import os
from collections import Counter, deque
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from heapq import heapify, heappop, heappush

from flake8_migrations.model.namedtuple import NamedTuple
from flake8_migrations.model.revision import Revision
from flake8_migrations.model.text import HOLE


def ancestors(revisions: Sequence[Revision], start: str) -> frozenset[str]:
    """The revision itself and all that lead to it through ``down_revision``."""
    parents = {one.revision: one.down_revisions for one in revisions}
    return reached(parents, (start,))


def reached(graph: Mapping[str, Sequence[str]], starts: Iterable[str]) -> frozenset[str]:
    """The starts that the graph knows, and all revisions that its ways lead to from there."""
    found: set[str] = set()
    waiting = list(starts)
    while waiting:
        revision = waiting.pop()
        if revision in graph and revision not in found:
            found.add(revision)
            waiting += graph[revision]
    return frozenset(found)


class History:
    """The revisions of one history: a graph that may be broken in any way.

    Of revisions with the same id the first counts; parents that no file defines lead
    nowhere. All answers are in the order of file names, or sorted.
    """

    def __init__(self, revisions: Iterable[Revision]) -> None:
        self.revisions = tuple(sorted(revisions, key=_file_order))
        self.by_id: dict[str, Revision] = {}
        for one in self.revisions:
            self.by_id.setdefault(one.revision, one)

    def __len__(self) -> int:
        return len(self.by_id)

    @cached_property
    def down(self) -> dict[str, tuple[str, ...]]:
        """The known parents of each revision."""
        return {
            name: tuple(parent for parent in one.down_revisions if parent in self.by_id)
            for name, one in self.by_id.items()
        }

    @cached_property
    def _labels(self) -> dict[str, str]:
        return {label: one.revision for one in self.by_id.values() for label in one.branch_labels}

    @cached_property
    def before(self) -> dict[str, tuple[str, ...]]:
        """The known parents and dependencies of each revision: what must have run before it."""
        return {
            name: tuple(
                dict.fromkeys(
                    [
                        *self.down[name],
                        *(
                            found
                            for other in one.depends_on
                            if (found := self._resolved(other)) is not None
                        ),
                    ]
                )
            )
            for name, one in self.by_id.items()
        }

    def _resolved(self, name: str) -> str | None:
        """The revision that a name in ``depends_on`` means: an id or the label of a branch."""
        return name if name in self.by_id else self._labels.get(name)

    @cached_property
    def children(self) -> dict[str, tuple[str, ...]]:
        """The revisions that name each one as their parent."""
        found: dict[str, list[str]] = {name: [] for name in self.by_id}
        for name, parents in self.down.items():
            for parent in dict.fromkeys(parents):
                found[parent].append(name)
        return {name: tuple(sorted(below)) for name, below in found.items()}

    @property
    def heads(self) -> tuple[Revision, ...]:
        """The revisions that are nobody's parent; one of which another depends is still a head."""
        return tuple(one for name, one in self.by_id.items() if not self.children[name])

    @cached_property
    def competing_heads(self) -> tuple[tuple[Revision, ...], ...]:
        """The groups of heads between which ``alembic upgrade head`` cannot choose, oldest first.

        A head that a label of its own branch names, or that leads to another one through
        ``depends_on``, competes with none. Heads without a common ancestor compete only in one
        folder, and where all that leads to them is known: a missing parent divides too.
        """
        named = {parent for one in self.revisions for parent in one.down_revisions}
        if HOLE in named:  # it may be any of them
            return ()
        heads = [one for one in self.heads if one.revision not in named]
        if len(heads) < 2:
            return ()
        reached = Counter(name for one in heads for name in self.descent(one.revision))
        groups: list[list[Revision]] = []
        for one in sorted(heads, key=_age):
            own = (name for name in self.descent(one.revision) if reached[name] == 1)
            if any(self.by_id[name].branch_labels for name in own):
                continue
            for group in groups:
                if self._competes(group[0], one):
                    group.append(one)
                    break
            else:
                groups.append([one])
        return tuple(tuple(group) for group in groups if len(group) > 1)

    def _competes(self, one: Revision, other: Revision) -> bool:
        left, right = self.descent(one.revision), self.descent(other.revision)
        if left.isdisjoint(right):
            is_one_folder = os.path.dirname(one.path) == os.path.dirname(other.path)
            if not (is_one_folder and self._is_sound(left) and self._is_sound(right)):
                return False
        return self.ancestors(one.revision).isdisjoint(right - left) and self.ancestors(
            other.revision
        ).isdisjoint(left - right)

    def _is_sound(self, descent: frozenset[str]) -> bool:
        """Whether all of it descends from roots."""
        circling = {name for circle in self.cycles for name in circle}
        return descent.isdisjoint(circling) and all(
            parent in self.by_id for name in descent for parent in self.by_id[name].down_revisions
        )

    @property
    def roots(self) -> tuple[Revision, ...]:
        """The revisions that name no parent."""
        return tuple(one for one in self.by_id.values() if not one.down_revisions)

    @property
    def branch_points(self) -> tuple[Revision, ...]:
        """The revisions with more than one child."""
        return tuple(one for name, one in self.by_id.items() if len(self.children[name]) > 1)

    @property
    def merges(self) -> tuple[Revision, ...]:
        """The revisions with more than one parent."""
        return tuple(one for one in self.by_id.values() if len(set(one.down_revisions)) > 1)

    @property
    def duplicates(self) -> tuple[tuple[Revision, ...], ...]:
        """The groups of files that share one id."""
        groups: dict[str, list[Revision]] = {}
        for one in self.revisions:
            groups.setdefault(one.revision, []).append(one)
        return tuple(tuple(group) for group in groups.values() if len(group) > 1)

    @property
    def unknown_parents(self) -> tuple[tuple[Revision, str], ...]:
        """Each revision with a parent that no file defines."""
        return tuple(
            (one, parent)
            for one in self.revisions
            for parent in one.down_revisions
            if parent not in self.by_id and parent != HOLE
        )

    @property
    def unknown_dependencies(self) -> tuple[tuple[Revision, str], ...]:
        """Each revision with an entry of ``depends_on`` that is neither revision nor label."""
        return tuple(
            (one, other)
            for one in self.revisions
            for other in one.depends_on
            if self._resolved(other) is None and other != HOLE
        )

    @cached_property
    def _closures(self) -> dict[str, frozenset[str]]:
        return {}

    def ancestors(self, revision: str) -> frozenset[str]:
        """The revision itself and all that must have run before it."""
        found = self._closures.get(revision)
        if found is None:
            found = self._closures[revision] = reached(self.before, (revision,))
        return found

    def precedes(self, earlier: str, later: str) -> bool:
        """Whether a revision must have run before another, or is that one."""
        place = self._places.get(earlier)
        return place is not None and bool(self.mask(later) >> place & 1)

    def mask(self, revision: str) -> int:
        """What must have run before a revision, and that one: a bit for each place in ``order``."""
        masks = self._masks
        if self.cycles and revision not in masks:
            masks[revision] = sum([1 << self._places[one] for one in self.ancestors(revision)])
        return masks.get(revision, 0)

    @cached_property
    def masks(self) -> tuple[int, ...]:
        """The same of each place in ``order``."""
        return tuple([self.mask(one.revision) for one in self.order])

    @cached_property
    def paths(self) -> tuple[str, ...]:
        """The files of the revisions in ``order``."""
        return tuple([one.path for one in self.order])

    def place(self, revision: str) -> int | None:
        """The place of a revision in ``order``."""
        return self._places.get(revision)

    @cached_property
    def _places(self) -> dict[str, int]:
        return {one.revision: place for place, one in enumerate(self.order)}

    @cached_property
    def _masks(self) -> dict[str, int]:
        """What each revision has before it, a bit for each: far less than a set for each."""
        masks: dict[str, int] = {}
        if self.cycles:  # each when it is asked for
            return masks
        for name, place in self._places.items():
            masks[name] = 1 << place
            for other in self.before[name]:
                masks[name] |= masks[other]
        return masks

    @cached_property
    def in_line(self) -> frozenset[str]:
        """The revisions whose ancestors run one after the other; of a history without circles."""
        found: set[str] = set()
        masks = self._masks
        for name in self._places:
            many, parents = masks[name].bit_count(), self.before[name]
            if not parents or any(
                one in found and masks[one].bit_count() == many - 1 for one in parents
            ):
                found.add(name)
        return frozenset(found)

    def descent(self, revision: str) -> frozenset[str]:
        """The revision itself and its ancestors through ``down_revision`` alone."""
        return reached(self.down, (revision,))

    def common_ancestor(self, left: str, right: str) -> Revision | None:
        """The last revision from which both come, through ``down_revision``; or None."""
        common = self.descent(left) & self.descent(right)
        later = {parent for name in common for parent in self.down[name] if parent != name}
        last = sorted(common - later, key=lambda name: _file_order(self.by_id[name]))
        return self.by_id[last[-1]] if last else None

    @cached_property
    def cycles(self) -> tuple[tuple[str, ...], ...]:
        """Shortest circles of parents and dependencies, one through each revision that is in one.

        A revision that is its own parent is a circle of one.
        """
        left = _without_ends(self.before)
        found: list[tuple[str, ...]] = []
        covered: set[str] = set()
        for name in sorted(left):
            if name not in covered:
                circle = _circle(left, name)
                covered.update(circle)
                if circle:
                    found.append(circle)
        return tuple(found)

    @cached_property
    def order(self) -> tuple[Revision, ...]:
        """All revisions, each behind its ancestors, otherwise by file name.

        What is in a circle, or behind one, comes last.
        """
        waiting = {name: len(before) for name, before in self.before.items()}
        after: dict[str, list[str]] = {name: [] for name in self.by_id}
        for name, before in self.before.items():
            for parent in before:
                after[parent].append(name)
        position = {name: index for index, name in enumerate(self.by_id)}
        names = list(self.by_id)
        ready = [position[name] for name, count in waiting.items() if not count]
        heapify(ready)
        placed: list[str] = []
        while ready:
            name = names[heappop(ready)]
            placed.append(name)
            for child in after[name]:
                waiting[child] -= 1
                if not waiting[child]:
                    heappush(ready, position[child])
        rest = set(names) - set(placed)
        return tuple(self.by_id[name] for name in (*placed, *(n for n in names if n in rest)))


def _file_order(one: Revision) -> tuple[str, str, str]:
    return os.path.basename(one.path), one.path, one.revision


def _age(one: Revision) -> tuple[str, tuple[str, str, str]]:
    return one.made, _file_order(one)


def _without_ends(before: Mapping[str, Sequence[str]]) -> dict[str, tuple[str, ...]]:
    """The graph without what no circle goes through: again and again what has no parent left."""
    waiting = {name: len(parents) for name, parents in before.items()}
    after: dict[str, list[str]] = {name: [] for name in before}
    for name, parents in before.items():
        for parent in parents:
            after[parent].append(name)
    ended = [name for name, count in waiting.items() if not count]
    for name in ended:  # grows while it is walked through
        for child in after[name]:
            waiting[child] -= 1
            if not waiting[child]:
                ended.append(child)
    gone = set(ended)
    return {
        name: tuple(one for one in parents if one not in gone)
        for name, parents in before.items()
        if name not in gone
    }


def _circle(before: Mapping[str, Sequence[str]], start: str) -> tuple[str, ...]:
    """The shortest way from a revision back to itself, in the order of parents; or nothing."""
    came_from: dict[str, str] = {}
    waiting = deque([start])
    while waiting:
        name = waiting.popleft()
        for parent in sorted(before[name]):
            if parent == start:
                way = [name]
                while way[-1] != start:
                    way.append(came_from[way[-1]])
                return tuple(reversed(way))
            if parent not in came_from:
                came_from[parent] = name
                waiting.append(parent)
    return ()


class Chain(NamedTuple):
    """A history, and whether nothing that may belong to it is unreadable."""

    history: History
    is_whole: bool = True
    has_others: bool = False
    """Whether the configuration lists folders that are not at hand: of a package, for example."""
    is_closed: bool = True
    """Whether ``depends_on`` can name no revision of an installed package."""

"""The ancestors of a migration, read as far as somebody asks for what they did."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from flake8_migrations.model.convention import Convention
from flake8_migrations.model.history import History
from flake8_migrations.model.migration import Direction, Operation
from flake8_migrations.model.text import HOLE
from flake8_migrations.project.cache import kept
from flake8_migrations.reader.migrations import Reads, excerpt_at, upgrades_at
from flake8_migrations.replay.before.delta import Delta, delta_of
from flake8_migrations.replay.before.walk import RENAMING, InFull, Part, Raising
from flake8_migrations.replay.events import events

if TYPE_CHECKING:
    from flake8_migrations.project.searched import Searched


class Ancestors:
    """The revisions that have run before one, each by its place in the order of their history."""

    def __init__(
        self, history: History, revision: str, reads: Reads, is_whole: bool = True
    ) -> None:
        """``is_whole`` is whether nothing that may belong to the history is unreadable."""
        self._history = history
        self._is_readable = is_whole
        self._revision = revision
        self._reads = reads
        self._found: dict[tuple[str, str | None], list[int]] = {}
        self._named: dict[str, list[int]] = {}
        self._matched: dict[tuple[re.Pattern[str], str | None], bool] = {}
        self._deltas: dict[tuple[int, str, frozenset[int] | None], Delta] = {}
        self.raisings: dict[Raising, Part] = {}
        self.aside: dict[Raising, bool] = {}

    @cached_property
    def _mask(self) -> int:
        """The ancestors, a bit for each place: rules ask tens of thousands of times for one."""
        history, revision = self._history, self._revision
        mask, own = history.mask(revision), history.place(revision)
        return mask if own is None else mask & ~(1 << own)

    @cached_property
    def in_full(self) -> InFull:
        return InFull(self)

    @cached_property
    def places(self) -> Sequence[int]:
        return self._among(range(len(self._history.order) - 1, -1, -1))

    @cached_property
    def is_whole(self) -> bool:
        history = self._history
        if not self._is_readable or history.cycles:
            return False
        astray = {one.revision for one, _ in history.unknown_parents}
        astray.update([one.revision for one, _ in history.unknown_dependencies])
        own = [self._revision, *(history.order[place].revision for place in self.places)]
        named = [history.by_id[one].down_revisions for one in own if one in history.by_id]
        return astray.isdisjoint(own) and all(HOLE not in parents for parents in named)

    @cached_property
    def is_linear(self) -> bool:
        if not self._history.cycles:
            return self._revision in self._history.in_line
        pairs = zip(self.places, self.places[1:], strict=False)
        return all(self.is_ordered(later, earlier) for later, earlier in pairs)

    def match(self, pattern: re.Pattern[str], table: str | None) -> bool:
        found = self._matched.get((pattern, table))
        if found is None:
            found = self._matched[pattern, table] = self._match(pattern, table)
        return found

    def _match(self, pattern: re.Pattern[str], table: str | None) -> bool:
        if not self._searched.matching(pattern) & self._mask:
            return False
        if table is None or self.naming(table, RENAMING):
            return True
        return any(self._searched.matches(one, pattern) for one in self.holding(table))

    @cached_property
    def _searched(self) -> Searched:
        from flake8_migrations.project.searched import searched  # if anything is looked for

        return searched(self._history.paths)

    def convention(self) -> Convention | None:
        """What the project calls constraints and indexes that are given no name."""
        places = self.places
        return _convention_of(self._history.order[places[0]].path) if places else None

    def revision(self, place: int) -> str:
        return self._history.order[place].revision

    def delta(self, place: int, dialect: str, names: Collection[str] = ()) -> Delta:
        path = self._history.order[place].path
        excerpt = excerpt_at(path, names)
        key = place, dialect, excerpt
        found = self._deltas.get(key)
        if found is None:
            found = self._deltas[key] = _delta(path, dialect, self._reads, excerpt)
        return found

    def is_ordered(self, place: int, other: int) -> bool:
        masks = self._history.masks
        return bool((masks[other] >> place if place < other else masks[place] >> other) & 1)

    def holding(self, name: str, other: str | None = None) -> Sequence[int]:
        key = name.lower(), None if other is None else other.lower()
        found = self._found.get(key)
        if found is None:
            numbers = self._searched.holding(*key)
            found = self._found[key] = self._among(numbers)
        return found

    def naming(self, name: str, words: Sequence[str], *, key: str | None = None) -> Sequence[int]:
        numbers = self._searched.naming(name.lower(), tuple(words), key)
        return self._among(numbers)

    def making(self, table: str) -> Iterator[int]:
        for one in self._naming(table):
            if self._searched.may_make(one, table.lower()):
                yield one

    def may_tell_of_table(self, table: str, is_there: bool) -> bool:
        files = self._searched
        may_tell = files.may_make if is_there else files.may_take_away
        return any(may_tell(one, table.lower()) for one in self._naming(table))

    def may_tell_of_column(self, table: str, column: str, is_there: bool) -> bool:
        files, wanted = self._searched, column.lower()
        naming = self._naming(table)
        within = [one for one in naming if wanted in files.upgrade(one)]
        if is_there:
            return any(files.may_make_column(one, wanted) for one in within)
        if not within:
            return any(files.may_make(one, table.lower()) for one in naming)
        return any(files.may_take_away_column(one, wanted) for one in within)

    def _naming(self, table: str) -> list[int]:
        """The ancestors whose text holds a table's name."""
        found = self._named.get(table)
        if found is None:
            numbers = self._searched.holding_word(table)
            found = self._named[table] = self._among(numbers)
        return found

    def _among(self, numbers: Iterable[int]) -> list[int]:
        """Those of the places that are ancestors."""
        mask = self._mask
        return [one for one in numbers if mask >> one & 1]


@kept(most=20_000)
def _delta(path: str, dialect: str, reads: Reads, excerpt: frozenset[int] | None) -> Delta:
    """What the upgrade of a file does; of one that cannot be read, that nobody knows."""
    runs = upgrades_at(path, reads, excerpt)
    if runs is None:
        delta = Delta(dialect)
        delta.is_cut = True
        return delta
    of_engine = [one for one in runs if one.function == f"{Direction.UPGRADE.value}{reads.engine}"]
    operations: list[Operation] = []
    for run in of_engine or runs:
        operations += run.operations
    return delta_of(events(operations), dialect, lambda: _convention_of(path))


def _convention_of(path: str) -> Convention | None:
    """What the project of a file calls constraints; few files make anybody ask."""
    from flake8_migrations.reader.naming_convention import convention_of

    return convention_of(path)

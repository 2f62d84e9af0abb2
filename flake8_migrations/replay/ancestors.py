"""The ancestors of a migration, read as far as somebody asks for what they did."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property

from flake8_migrations.model.history import History
from flake8_migrations.model.migration import Direction, Operation
from flake8_migrations.model.namedtuple import NamedTuple
from flake8_migrations.model.pattern import compiled_when_used
from flake8_migrations.model.text import HOLE
from flake8_migrations.project.cache import kept
from flake8_migrations.project.texts import Texts, texts_of, word_in
from flake8_migrations.reader.migrations import Reads, migration_at
from flake8_migrations.replay.before.delta import Delta, delta_of
from flake8_migrations.replay.events import events

_WHOLE = (
    "rename_table", "rename to", "drop_table", "drop table", "set schema", " like ", "inherit",
    "partition of", "attach partition", "copy_from", "as select", "as (select",
)  # fmt: skip
"""What a text holds that may do something to a table without naming its columns."""

_LISTINGS = ("get_table_names", "sorted_tables", "tables", "pg_tables", "sqlite_master", "drop_all")
"""Words of a migration that may work on all tables that it lists, and name none of them."""

_ON_A_LISTING = compiled_when_used(
    r"\bfor\b[^\n:]*\bin\b[^\n]*(?:get_table_names|sorted_tables|\btables\b)"
    r"|\bpg_tables\b|\bsqlite_master\b|\binformation_schema\.tables\b|\bdrop_all\b"
)
_PARTITIONS = compiled_when_used(r"\bpartition(?:ed|\s)|partition_by")
_OF_A_KEY = compiled_when_used(r"\.\w+[\"']")


_NAMED = r"\W+(?:if\s+(?:not\s+)?exists\W+)?(?:\w+\W{1,3})?\Z"
_MADE = compiled_when_used(r"(?:create_table|\btable|rename_table\W+\w+|\brename\s+to)" + _NAMED)
"""What stands before the name of a table where an upgrade creates it."""

_GONE = compiled_when_used(r"(?:drop_table|drop\s+table|rename_table|alter\s+table)" + _NAMED)
_NEW_COLUMN = compiled_when_used(r"(?:column|\badd|\bexists|\bto|new_column_name)\W+\Z")
_OLD_COLUMN = compiled_when_used(r"(?:drop|rename|new_column_name|alter_column)[^;]*\Z")
_WINDOW = 80
"""How many characters before a name are looked at."""


class _Searched(NamedTuple):
    """The texts of a history's files, with what is asked of them again and again."""

    texts: Texts
    whole: frozenset[int]
    """The numbers of the files that may rename, drop or copy whole tables."""
    listing: frozenset[int]
    """The numbers of those that may work on all tables there are."""
    partitioning: frozenset[int]
    """The numbers of those that may partition a table."""


@kept(most=4)
def _searched(paths: tuple[str, ...]) -> _Searched:
    texts = texts_of(paths)
    numbers = range(len(paths))
    listing = {one for word in _LISTINGS for one in texts.holding(word)}
    return _Searched(
        texts,
        frozenset([one for one in numbers if any(word in texts.text(one) for word in _WHOLE)]),
        frozenset([one for one in listing if _ON_A_LISTING.search(texts.text(one))]),
        frozenset([one for one in numbers if _partitions(texts.text(one))]),
    )


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
        self._upgrades: dict[str, list[str]] = {}

    @cached_property
    def places(self) -> Sequence[int]:
        numbers = range(len(self._history.order) - 1, -1, -1)
        return [one for one in numbers if self._is_ancestor(one)]

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
    def may_partition(self) -> bool:
        return any(self._is_ancestor(one) for one in self._searched.partitioning)

    @cached_property
    def _searched(self) -> _Searched:
        return _searched(tuple(one.path for one in self._history.order))

    def revision(self, place: int) -> str:
        return self._history.order[place].revision

    def delta(self, place: int, dialect: str) -> Delta:
        return _delta(self._history.order[place].path, dialect, self._reads)

    def is_ordered(self, place: int, other: int) -> bool:
        order = self._history.order
        earlier, later = sorted((place, other))
        return self._history.precedes(order[earlier].revision, order[later].revision)

    def holding(self, name: str, other: str | None = None) -> Sequence[int]:
        key = name.lower(), None if other is None else other.lower()
        found = self._found.get(key)
        if found is None:
            found = self._found[key] = self._search(*key)
        return found

    def may_tell_of_table(self, table: str, is_there: bool) -> bool:
        texts = self._upgrades_with(table)
        return bool(texts) and _holds_one(texts, _MADE if is_there else _GONE, table)

    def may_tell_of_column(self, table: str, column: str, is_there: bool) -> bool:
        texts = self._upgrades_with(table)
        within = [one for one in texts if column.lower() in one]
        if is_there:
            return _holds_one(within, _NEW_COLUMN, column)
        if not within:
            return _holds_one(texts, _MADE, table)
        return _holds_one(within, _OLD_COLUMN, column)

    def _upgrades_with(self, table: str) -> list[str]:
        """What stands before the downgrade in the ancestors that hold a table's name."""
        found = self._upgrades.get(table)
        if found is None:
            texts = self._searched.texts
            found = self._upgrades[table] = [
                texts.text(one).partition("\ndef downgrade")[0]
                for one in texts.holding(word_in(table))
                if self._is_ancestor(one)
            ]
        return found

    def _search(self, name: str, other: str | None) -> list[int]:
        texts, whole, listing, _ = self._searched
        word = word_in(name)
        numbers = texts.holding(word)
        if other is not None:
            within = word_in(other)
            numbers = tuple(
                one
                for one in numbers
                if (one in whole or texts.has(one, within)) and _speaks_of(word, texts.text(one))
            )
        found = sorted({*numbers, *listing}, reverse=True)
        return [one for one in found if self._is_ancestor(one)]

    def _is_ancestor(self, place: int) -> bool:
        revision = self._history.order[place].revision
        return revision != self._revision and self._history.precedes(revision, self._revision)


def _partitions(text: str) -> bool:
    return "partition" in text and _PARTITIONS.search(text) is not None


def _holds_one(texts: Sequence[str], before: re.Pattern[str], name: str) -> bool:
    """Whether one of the texts, all in lower case, holds the name behind such words."""
    wanted = name.lower()
    for text in texts:
        at = text.find(wanted)
        while at >= 0:
            if before.search(text[max(0, at - _WINDOW) : at]):
                return True
            at = text.find(wanted, at + 1)
    return False


def _speaks_of(table: str, text: str) -> bool:
    """Whether a text that holds the table's name does more than refer to its columns by keys.

    ``ForeignKey("users.id")`` changes nothing of ``users``; SQL Server's ``sp_rename`` does.
    """
    at = text.find(table)
    while at >= 0:
        if _OF_A_KEY.match(text, at + len(table)) is None:
            return True
        at = text.find(table, at + 1)
    return "sp_rename" in text


@kept(most=20_000)
def _delta(path: str, dialect: str, reads: Reads) -> Delta:
    """What the upgrade of a file does; of one that cannot be read, that nobody knows."""
    migration = migration_at(path, reads.op_helpers, reads.observes)
    if migration is None:
        delta = Delta(dialect)
        delta.is_cut = True
        return delta
    runs = [one for one in migration.runs if one.direction is Direction.UPGRADE]
    of_engine = [one for one in runs if one.function == f"{Direction.UPGRADE.value}{reads.engine}"]
    operations: list[Operation] = []
    for run in of_engine or runs:
        operations += run.operations
    return delta_of(events(operations), dialect)

"""The ancestors of a migration, read as far as somebody asks for what they did."""

from __future__ import annotations

from collections.abc import Sequence

from flake8_migrations.model.history import History
from flake8_migrations.model.migration import Direction, Operation
from flake8_migrations.model.pattern import compiled_when_used
from flake8_migrations.project.cache import kept
from flake8_migrations.project.texts import texts_of, word_in
from flake8_migrations.reader.migrations import migration_at
from flake8_migrations.replay.before.delta import Delta, delta_of
from flake8_migrations.replay.before.past import Reads

_WHOLE = compiled_when_used(
    r"rename_table|\brename\s+to\b|drop_table|\bdrop\s+table\b|\bset\s+schema\b|\blike\b"
    r"|\binherits?\b|\bpartition\b|copy_from|\bas\s*\(?\s*select\b"
)
"""What a text holds that may do something to a table without naming its columns."""

_LISTINGS = (
    "get_table_names",
    "sorted_tables",
    "information_schema",
    "pg_tables",
    "sqlite_master",
    "drop_all",
    "create_all",
    "iterdir",
    "glob",
)
"""Words of a migration that works on what it lists, and names none of it."""


class Ancestors:
    """The revisions that have run before one, each by its place in the order of their history."""

    def __init__(self, history: History, revision: str, reads: Reads) -> None:
        self._history = history
        self._revision = revision
        self._reads = reads
        self._order = history.order
        self._is_ancestor = [
            one.revision != revision and history.precedes(one.revision, revision)
            for one in self._order
        ]
        self._found: dict[tuple[str, str | None], list[int]] = {}
        self._is_linear = all(
            len(history.before.get(one.revision, ())) < 2
            for one, is_one in zip(self._order, self._is_ancestor, strict=True)
            if is_one or one.revision == revision
        )

    def revision(self, place: int) -> str:
        return self._order[place].revision

    def delta(self, place: int, dialect: str) -> Delta:
        return _delta(self._order[place].path, dialect, self._reads)

    def is_ordered(self, place: int, other: int) -> bool:
        if self._is_linear or place == other:
            return True
        earlier, later = sorted((place, other))
        return self._history.precedes(self._order[earlier].revision, self._order[later].revision)

    def holding(self, name: str, other: str | None = None) -> Sequence[int]:
        key = name.lower(), None if other is None else other.lower()
        found = self._found.get(key)
        if found is None:
            found = self._found[key] = self._search(*key)
        return found

    def _search(self, name: str, other: str | None) -> list[int]:
        texts = texts_of(tuple(one.path for one in self._order))
        numbers = texts.holding(word_in(name))
        if other is not None:
            within = set(texts.holding(word_in(other)))
            numbers = tuple(
                one for one in numbers if one in within or _WHOLE.search(texts.text(one))
            )
        listing = (one for word in _LISTINGS for one in texts.holding(word))
        is_ancestor = self._is_ancestor
        return [one for one in sorted({*numbers, *listing}, reverse=True) if is_ancestor[one]]


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
    return delta_of(operations, dialect)

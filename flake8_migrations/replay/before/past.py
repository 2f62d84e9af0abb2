"""The past of a run: what stands before each of its operations."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from flake8_migrations.replay.before.delta import Delta
from flake8_migrations.replay.before.layers import Ancestry, Before
from flake8_migrations.replay.events import Event


class Past:
    """What stands before each operation of a run; nothing is looked for until it is asked.

    ``events`` are those of the run itself. ``undone`` are those of the upgrade that it takes
    back, where it is a downgrade: they stand before it, above what the ancestors did.
    """

    def __init__(
        self,
        events: Callable[[], Sequence[Event]],
        undone: Callable[[], Sequence[Event]],
        ancestry: Callable[[], Ancestry | None],
    ) -> None:
        self._events = events
        self._undone = undone
        self._ancestry = ancestry
        self._followed: dict[str, tuple[Delta, int]] = {}
        """For each database what the run has done, and up to which operation."""
        self._whole: dict[str, Delta] = {}
        """For each database what the whole run does."""
        self._below: dict[str, tuple[Delta, ...]] = {}
        self._found: Ancestry | None = None
        self._is_found = False

    def before(self, position: int, dialect: str) -> Before:
        """What stands before the operation at the position, on this database."""
        return Before(lambda: self._own(position, dialect), self._ancestors(), dialect)

    def after(self, dialect: str) -> Before:
        """What stands at the end of the run, on this database."""
        return Before(lambda: self._all(dialect), self._ancestors(), dialect)

    def _ancestors(self) -> Ancestry | None:
        if not self._is_found:
            self._found, self._is_found = self._ancestry(), True
        return self._found

    def _all(self, dialect: str) -> Sequence[Delta]:
        if dialect not in self._whole:
            delta = self._whole[dialect] = Delta(dialect)
            for event in self._events():
                delta.follow(event)
        return (self._whole[dialect], *self._below_it(dialect))

    def _own(self, position: int, dialect: str) -> Sequence[Delta]:
        delta, followed = self._followed.get(dialect, (None, 0))
        if delta is None or followed > position:
            delta, followed = Delta(dialect), 0
        for event in self._events()[followed:position]:
            delta.follow(event)
        self._followed[dialect] = delta, position
        return (delta, *self._below_it(dialect))

    def _below_it(self, dialect: str) -> tuple[Delta, ...]:
        if dialect not in self._below:
            self._below[dialect] = tuple(self._undoing(dialect))
        return self._below[dialect]

    def _undoing(self, dialect: str) -> list[Delta]:
        undone = self._undone()
        if not undone:
            return []
        delta = Delta(dialect)
        for event in undone:
            delta.follow(event)
        return [delta]


NO_PAST = Past(tuple, tuple, lambda: None)
"""That of a run of which nothing is asked."""

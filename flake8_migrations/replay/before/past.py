"""The past of a run: what stands before each of its operations."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from operator import itemgetter

from flake8_migrations.model.convention import Convention
from flake8_migrations.replay.before.delta import Delta, delta_of
from flake8_migrations.replay.before.layers import Before
from flake8_migrations.replay.before.walk import Ancestry
from flake8_migrations.replay.events import Event

_MOST = 3
"""Places in a run that are kept: rules look at an operation and by turns at those before it."""


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
        self._followed: dict[str, list[tuple[tuple[Delta, ...], int]]] = {}
        """For each database what the run has done, above what it takes back, and up to which
        operation: at a few of them."""
        self._whole: dict[str, Delta] = {}
        """For each database what the whole run does."""
        self._below: dict[str, tuple[Delta, ...]] = {}

    def before(self, position: int, dialect: str) -> Before:
        """What stands before the operation at the position, on this database."""
        return Before(lambda: self._own(position, dialect), self.ancestry, dialect)

    def after(self, dialect: str) -> Before:
        """What stands at the end of the run, on this database."""
        return Before(lambda: self._all(dialect), self.ancestry, dialect)

    def at_first(self, dialect: str) -> Before:
        """What stands before the upgrade of the migration, on this database."""
        return Before(tuple, self.ancestry, dialect)

    @cached_property
    def ancestry(self) -> Ancestry | None:
        """The revisions that have run before, where they are known."""
        return self._ancestry()

    def _all(self, dialect: str) -> Sequence[Delta]:
        if dialect not in self._whole:
            self._whole[dialect] = delta_of(self._events(), dialect, self._convention)
        return (self._whole[dialect], *self._below_it(dialect))

    def _own(self, position: int, dialect: str) -> Sequence[Delta]:
        known = self._followed.setdefault(dialect, [])
        for layers, followed in known:
            if followed == position:  # as four times of five, or more
                return layers
        earlier = [one for one in known if one[1] <= position]
        if earlier:
            layers, followed = nearest = max(earlier, key=itemgetter(1))
            known.remove(nearest)
        else:
            layers = (Delta(dialect, self._convention), *self._below_it(dialect))
            followed = 0
        for event in self._events()[followed:position]:
            layers[0].follow(event)
        known.append((layers, position))
        del known[:-_MOST]
        return layers

    def _below_it(self, dialect: str) -> tuple[Delta, ...]:
        if dialect not in self._below:
            undone = self._undone()
            below = (delta_of(undone, dialect, self._convention),) if undone else ()
            self._below[dialect] = below
        return self._below[dialect]

    def _convention(self) -> Convention | None:
        return None if self.ancestry is None else self.ancestry.convention()

"""The constraints or indexes that a run leaves on a table, and what becomes of those before it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, TypeAlias

Fate: TypeAlias = Callable[[Any], Any]
"""What becomes of a constraint or index that stood before: the same, a changed one, or None."""

MOST = 100
"""Parts of one table that are known at a time, and fates: the work stays linear."""


class Parts:
    """Constraints, or indexes, of a table.

    Of a run that creates or changes more of them than anybody would write, nothing is known.
    """

    __slots__ = ("standing", "fates", "is_cut")

    def __init__(self) -> None:
        self.standing: list[Any] = []
        """Those that the run creates, as they are by now."""
        self.fates: list[Fate] = []
        """What becomes of those that stood before, in the order in which it happens."""
        self.is_cut = False
        """Whether nothing is known of any of them."""

    def add(self, one: Any) -> None:
        if not self.is_cut:
            self.standing.append(one)
            self._limit()

    def change(self, fate: Fate) -> None:
        if not self.is_cut:
            self.standing = surviving(self.standing, fate)
            self.fates.append(fate)
            self._limit()

    def _limit(self) -> None:
        if len(self.standing) > MOST or len(self.fates) > MOST:
            self.standing, self.fates, self.is_cut = [], [], True


def surviving(standing: Iterable[Any], fate: Fate) -> list[Any]:
    return [one for before in standing if (one := fate(before)) is not None]

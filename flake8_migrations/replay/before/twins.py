"""Foreign keys of one table that refer alike, which SQLAlchemy reads from SQLite as one."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeAlias

from flake8_migrations.replay.before.standing import Constraint

_Alike: TypeAlias = tuple[Any, ...]


class Twins:
    """The foreign keys of one table that were made beside one that refers alike.

    A batch that copies the table leaves the first of them, which its reading of the table's SQL
    comes upon first, and none where it drops that one.
    """

    def __init__(self, dialect: str) -> None:
        self._is_asked = dialect == "sqlite"
        self._later: set[tuple[_Alike, str | None]] = set()

    def note(self, beside: Iterable[Any]) -> None:
        """Constraints or indexes that stood beside each other, in the order they were made in."""
        first: dict[_Alike, str | None] = {}
        for one in beside if self._is_asked else ():
            alike = _alike(one)
            if alike and first.setdefault(alike, one.name) != one.name:
                self._later.add((alike, one.name))

    def hold(self, one: Any) -> bool:
        """Whether this one, as it was made, may be lost for the sake of another."""
        return bool(self._later) and (_alike(one), one.name) in self._later


def _alike(one: Any) -> _Alike:
    """What is the same of two such keys; nothing for what is none."""
    if not isinstance(one, Constraint) or one.references is None:
        return ()
    to = one.references
    names = (*one.columns, to.table.name, *to.columns)
    return tuple([name.lower() for name in names])

"""Foreign keys of one table that refer alike, which SQLAlchemy reads from SQLite as one."""

from __future__ import annotations

from collections import Counter
from typing import Any, TypeAlias

from flake8_migrations.replay.before.standing import Constraint

_Alike: TypeAlias = tuple[Any, ...]


class Twins:
    """The foreign keys that one table was given, also those that are gone by now.

    A batch that copies the table leaves one of two that refer alike, whichever its reading of
    the table's SQL comes upon first, and none where it drops that one.
    """

    def __init__(self, dialect: str) -> None:
        self._is_asked = dialect == "sqlite"
        self._met: Counter[_Alike] = Counter()

    def note(self, one: Any) -> None:
        """A constraint or index as it was made."""
        if self._is_asked and (alike := _alike(one)):
            self._met[alike] += 1

    def hold(self, one: Any) -> bool:
        """Whether the table was given another one that refers as this one, as it was made, does."""
        return bool(self._met) and self._met[_alike(one)] > 1


def _alike(one: Any) -> _Alike:
    """What is the same of two such keys; nothing for what is none."""
    if not isinstance(one, Constraint) or one.references is None:
        return ()
    to = one.references
    names = (*one.columns, to.table.name, *to.columns)
    return tuple([name.lower() for name in names])

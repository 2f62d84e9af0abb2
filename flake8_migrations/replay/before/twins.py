"""Foreign keys of one table that refer alike, which SQLAlchemy reads from SQLite as one."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeAlias

from flake8_migrations.replay.before.standing import Constraint

_Alike: TypeAlias = tuple[Any, ...]


class Twins:
    """The foreign keys of one table that stood beside each other.

    A batch that copies the table leaves one of two that refer alike, whichever its reading of
    the table's SQL comes upon first, and none where it drops that one.
    """

    def __init__(self, dialect: str) -> None:
        self._is_asked = dialect == "sqlite"
        self._of_several: set[_Alike] = set()

    def note(self, beside: Iterable[Any]) -> None:
        """Constraints or indexes that a revision has left beside each other."""
        names: dict[_Alike, str | None] = {}
        for one in beside if self._is_asked else ():
            alike = _alike(one)
            if alike and names.setdefault(alike, one.name) != one.name:
                self._of_several.add(alike)

    def hold(self, one: Any) -> bool:
        """Whether another one stood beside this one, as it was made, that refers alike."""
        return bool(self._of_several) and _alike(one) in self._of_several


def _alike(one: Any) -> _Alike:
    """What is the same of two such keys; nothing for what is none."""
    if not isinstance(one, Constraint) or one.references is None:
        return ()
    to = one.references
    names = (*one.columns, to.table.name, *to.columns)
    return tuple([name.lower() for name in names])

"""Which databases a project is for, judged from what it shows."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum

from flake8_migrations.model.dialects import POSTGRESQL
from flake8_migrations.model.namedtuple import NamedTuple


class Weight(Enum):
    """What a piece of evidence says of its database."""

    RUNS = "the migrations run on it"
    """A driver, a URL, a type or keyword that no other database has."""
    AMONG_OTHERS = "the migrations run on it among others"
    """A test of the dialect's name: who has but one database asks for none."""
    AT_HAND = "a developer may have it at hand"
    """A file of SQLite needs nothing installed: that it is there says nothing of production."""


class Evidence(NamedTuple):
    """One place of the project that shows a database."""

    dialect: str
    path: str
    line: int
    shown: str
    """What stands there."""
    weight: Weight = Weight.RUNS


_SERVERS = ("postgresql", "mysql", "mariadb", "mssql", "oracle", "sqlite")
"""The databases, what a developer has at hand behind what production may have."""


class Databases(NamedTuple):
    """The databases that migrations are judged for, and what shows them."""

    dialects: frozenset[str] = POSTGRESQL
    evidence: tuple[Evidence, ...] = ()
    assumed: frozenset[str] = frozenset()
    """Those of them of which nothing speaks, while something speaks of others."""

    @property
    def main(self) -> str:
        """The one that counts where but one can."""
        return min(self.dialects, key=_SERVERS.index)


def shown_by(evidence: Iterable[Evidence]) -> Databases:
    """The databases that the evidence names.

    PostgreSQL is one of them unless something says that the migrations run on another one, and
    nothing speaks of PostgreSQL.
    """
    found = tuple(dict.fromkeys(evidence))
    named = {one.dialect for one in found if one.weight is not Weight.AT_HAND}
    named = named or {one.dialect for one in found}
    assumed: frozenset[str] = frozenset()
    if not any(one.weight is Weight.RUNS for one in found):
        assumed = POSTGRESQL - named if named else assumed
        named |= POSTGRESQL
    return Databases(frozenset(named), found, assumed)

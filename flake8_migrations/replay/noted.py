"""What is noted of things that come and go while an upgrade and its downgrade are followed."""

from __future__ import annotations

from typing import Literal, TypeAlias

from flake8_migrations.model.namedtuple import NamedTuple
from flake8_migrations.model.operations import ConstraintKind

Kind: TypeAlias = Literal[
    "table", "column", "index", "constraint", "type", "view", "materialized view", "sequence"
]

VagueKind: TypeAlias = Kind | Literal["check", "foreign key", "unique"]
"""The kinds of constraints where one is known: "unique" is any that is kept by an index, and may be
dropped as one."""

Key: TypeAlias = tuple[Kind, object, str]
"""Kind, what it belongs to (a schema, a table's number, nothing), and name in lower case."""


class NotedThing(NamedTuple):
    """What appears or vanishes."""

    kind: Kind
    subject: str
    """What a message calls it."""
    table: int | None = None
    """The table's number, for what belongs to one that is known."""
    columns: tuple[str, ...] = ()
    constraint: ConstraintKind | None = None
    renamed: str | None = None
    """The other name, where a rename makes it appear or vanish."""
    other_key: Key | None = None
    """The key of that other name."""
    is_part: bool = False
    """Whether it goes with something else, or is another code's."""


class Noted(NamedTuple):
    """Something appears or vanishes under a name."""

    position: int
    appears: bool
    before: bool | None
    """Whether it surely was there before; None where the operation does not tell."""
    after: bool | None
    thing: NotedThing


class Place(NamedTuple):
    """Where something happens, and how sure that is."""

    position: int
    is_sure: bool
    """Whether it happens under no condition."""
    asks: bool = False
    """Whether it does nothing where that has happened already: IF EXISTS, ``checkfirst``."""
    is_sql: bool = False
    """Whether it is written as SQL, which may name more than is read of it."""


OF_TABLES = frozenset({"index", "constraint"})

RELATIONS: dict[str, Kind] = {
    "table": "table",
    "view": "view",
    "materialized view": "materialized view",
    "sequence": "sequence",
}
"""What shares its names with tables in a schema, of all that is followed."""

KINDS: dict[str, Kind] = {
    **RELATIONS,
    "column": "column",
    "constraint": "constraint",
    "domain": "type",
    "index": "index",
    "type": "type",
}
"""What is followed of all that may appear and vanish."""


def vague_kind(kind: ConstraintKind | None) -> VagueKind:
    if kind is None or kind == "foreign key":
        return kind or "constraint"
    return "check" if kind in ("check", "not null") else "unique"

"""What a table was called before: a text may speak of it by any of its names."""

from __future__ import annotations

from collections.abc import Iterator

from flake8_migrations.replay.before.delta import Delta
from flake8_migrations.replay.before.walk import RENAMING, Ancestry
from flake8_migrations.replay.identity import Identity

_MOVING = (*RENAMING, "set schema", "transfer")
"""What a text holds that may rename a table or put it into another schema, in lower case."""

_MOST_NAMES = 20
"""Names of one table that are looked for."""


def take_in_formers(names: dict[str, None], delta: Delta) -> None:
    """The names that tables of one of these names had before."""
    for old, new in delta.renamed.items():
        if new[1] in names and len(names) < _MOST_NAMES:
            names[old[1]] = None


def with_former_identities(table: Identity, ancestry: Ancestry, dialect: str) -> Iterator[Identity]:
    """The table by its name and schema, and by those that tables so called had before."""
    waiting = [table]
    for one in waiting:
        for place in ancestry.naming(one[1], _MOVING):
            for old, new in ancestry.delta(place, dialect).moves:
                if new == one and old not in waiting and len(waiting) < _MOST_NAMES:
                    waiting.append(old)
        yield one


def with_formers(names: dict[str, None], ancestry: Ancestry, dialect: str) -> Iterator[str]:
    """These names, and those that tables so called had before, as the ancestors tell."""
    waiting = list(names)
    for name in waiting:
        for place in ancestry.naming(name, RENAMING):
            take_in_formers(names, ancestry.delta(place, dialect, (name,)))
        waiting += [one for one in names if one not in waiting]
        yield name

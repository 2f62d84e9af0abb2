"""The foreign keys of a database, each found at once: by its table, by its target, by its name."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

from flake8_migrations.model.namedtuple import NamedTuple
from flake8_migrations.model.schema import ForeignKey
from flake8_migrations.replay.identity import Identity

_Place = TypeVar("_Place", Identity, str)


class Key(NamedTuple):
    """A foreign key that is there, and where it came from."""

    owner: Identity
    """The table that it belongs to."""
    constraint: ForeignKey
    default_name: str | None
    """The name that the database gave it."""
    origin: str | None
    """The revision that created it."""
    is_certain: bool = True
    """Whether it was created under no condition."""

    @property
    def name(self) -> str | None:
        """The name that it has in the database, in lower case; None where nobody knows it."""
        name = self.constraint.name or self.default_name
        return None if name is None else name.lower()

    @property
    def target(self) -> str:
        """The table that it refers to, in lower case, without its schema."""
        return self.constraint.referred_table.name.lower()


class Keys:
    """Foreign keys, in the order in which they came; a large history adds and asks for many."""

    def __init__(self) -> None:
        self._of: dict[Identity, tuple[Key, ...]] = {}
        self._to: dict[str, tuple[Key, ...]] = {}
        self._named: dict[str, int] = {}

    def __iter__(self) -> Iterator[Key]:
        return (key for keys in self._of.values() for key in keys)

    def of(self, owner: Identity) -> tuple[Key, ...]:
        """The keys of a table."""
        return self._of.get(owner, ())

    def to(self, target: str) -> tuple[Key, ...]:
        """The keys that refer to a table of this name, in whatever schema."""
        return self._to.get(target, ())

    def has_name(self, name: str) -> bool:
        """Whether a key of any table has the name, which is in lower case."""
        return name in self._named

    def copy(self) -> Keys:
        copied = Keys()
        copied._of, copied._to = dict(self._of), dict(self._to)
        copied._named = dict(self._named)
        return copied

    def add(self, key: Key) -> None:
        self._of[key.owner] = (*self.of(key.owner), key)
        self._to[key.target] = (*self.to(key.target), key)
        if key.name is not None:
            self._named[key.name] = self._named.get(key.name, 0) + 1

    def remove(self, key: Key) -> None:
        """Removes a key that is there."""
        _drop(self._of, key.owner, key)
        _drop(self._to, key.target, key)
        if key.name is not None:
            self._named[key.name] -= 1
            if not self._named[key.name]:
                del self._named[key.name]


def _drop(keys: dict[_Place, tuple[Key, ...]], place: _Place, gone: Key) -> None:
    left = tuple(key for key in keys[place] if key is not gone)
    if left:
        keys[place] = left
    else:
        del keys[place]

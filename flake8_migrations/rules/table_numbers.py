"""Which tables of a run are one and the same, whatever they are called."""

from __future__ import annotations

from flake8_migrations.database import identity_of
from flake8_migrations.keys import Identity
from flake8_migrations.operations import Name


class TableNumbers:
    """A number for each table, which it keeps when it is renamed."""

    def __init__(self, dialect: str) -> None:
        self._dialect = dialect
        self._numbers: dict[Identity, int] = {}
        self._count = 0

    def of(self, table: Name) -> int:
        """The number of the table that has the name now."""
        identity = identity_of(table, self._dialect)
        return self._numbers.get(identity) or self.renew(identity)

    def renew(self, identity: Identity) -> int:
        """The number of another table, which has the name from here on."""
        self._count += 1
        self._numbers[identity] = self._count
        return self._count

    def move(self, number: int, identity: Identity) -> None:
        """The table of this number has the name from here on."""
        self._numbers[identity] = number

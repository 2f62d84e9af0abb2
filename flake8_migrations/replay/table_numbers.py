"""Which tables of a run are one and the same, whatever they are called."""

from __future__ import annotations

from flake8_migrations.model.operations import Name
from flake8_migrations.replay.identity import Identity, identity_of


class Namesakes:
    """The tables of one name that a run speaks of, with a schema and without."""

    def __init__(self, dialect: str) -> None:
        self._dialect = dialect
        self._schemas: dict[str, set[str]] = {}

    def meet(self, table: Name) -> None:
        schema, name = identity_of(table, self._dialect)
        self._schemas.setdefault(name, set()).add(schema)

    def of(self, table: Name) -> list[Name]:
        """The others that a search path may make of this name, or this one of theirs."""
        schema, name = identity_of(table, self._dialect)
        known = self._schemas.get(name, ())
        if not schema:
            return [Name(name, other) for other in sorted(known) if other]
        return [Name(name)] if "" in known else []


class TableNumbers:
    """A number for each table, which it keeps when it is renamed."""

    def __init__(self, dialect: str) -> None:
        self._dialect = dialect
        self._numbers: dict[Identity, int] = {}
        self._count = 0

    def identity(self, table: Name) -> Identity:
        """The name under which the table is known."""
        return identity_of(table, self._dialect)

    def knows(self, identity: Identity) -> bool:
        """Whether a table has the name, as far as anything was said of it."""
        return identity in self._numbers

    def of(self, table: Name) -> int:
        """The number of the table that has the name now."""
        identity = self.identity(table)
        return self._numbers.get(identity) or self.renew(identity)

    def renew(self, identity: Identity) -> int:
        """The number of another table, which has the name from here on."""
        self._count += 1
        self._numbers[identity] = self._count
        return self._count

    def forget(self, identity: Identity) -> None:
        """No table has the name from here on."""
        self._numbers.pop(identity, None)

    def move(self, number: int, identity: Identity) -> None:
        """The table of this number has the name from here on."""
        self._numbers[identity] = number


class SearchedTables(TableNumbers):
    """The same where a search path may find a table whose schema is left out.

    A name with a schema and one without are taken for the same table where no other of that name
    was spoken of; but what is created beside it, or moved there, is another one.
    """

    def __init__(self, dialect: str) -> None:
        super().__init__(dialect)
        self._schemas: dict[str, list[str]] = {}
        """The schemas in which a table of a name was spoken of."""

    def identity(self, table: Name, is_new: bool = False) -> Identity:
        exact = super().identity(table)
        schemas = self._schemas.setdefault(exact[1], [])
        if exact[0] in schemas:
            return exact
        if len(schemas) == 1 and "" in (exact[0], schemas[0]):
            known = schemas[0], exact[1]
            if not (is_new and known in self._numbers):
                return known
        schemas.append(exact[0])
        return exact

    def move(self, number: int, identity: Identity) -> None:
        super().move(number, identity)
        schemas = self._schemas.setdefault(identity[1], [])
        if identity[0] not in schemas:
            schemas.append(identity[0])

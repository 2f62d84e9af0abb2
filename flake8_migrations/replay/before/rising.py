"""A table or an object on its way up to now, through what later layers of history make of it."""

from __future__ import annotations

from collections.abc import Collection

from flake8_migrations.replay.before.delta import Delta
from flake8_migrations.replay.identity import Identity


class RisingTable:
    """A table and some of its columns on their way up to now."""

    def __init__(
        self, table: Identity, columns: Collection[str] = (), later: Collection[str] = ()
    ) -> None:
        self.table = table
        self.columns = set(columns)
        self.later = set(later)
        self.is_lost = False

    @property
    def names(self) -> tuple[tuple[str, str | None], ...]:
        """What a text holds that may do something to it."""
        columns = sorted(self.columns)
        return ((self.table[1], columns[0] if len(columns) == 1 else None),)

    def rise(self, delta: Delta) -> None:
        self.table = delta.renamed.get(self.table, self.table)
        if delta.is_cut:
            self.is_lost = True
        found = delta.tables.get(self.table)
        if found is None:
            return
        if found.is_cut:
            self.is_lost = not found.is_asked
            return
        for name, column in found.columns.items():
            if column.is_cut:
                if column.is_there is not False:
                    self.later.add(name)
            elif column.former != name and column.former in self.columns:
                self.columns.discard(column.former)
                self.columns.add(name)


class RisingObject:
    """A view, trigger, function, … on its way up to now, by its kind and bare name."""

    def __init__(self, key: tuple[str, str]) -> None:
        self.key = key
        self.is_lost = False

    @property
    def names(self) -> tuple[tuple[str, str | None], ...]:
        """As for tables."""
        return ((self.key[1], None),)

    def rise(self, delta: Delta) -> None:
        renamed = delta.renamed_objects.get(self.key)
        if renamed is not None:
            self.key = renamed
            found = delta.objects.get(renamed)
            self.is_lost = found is None or not found.is_there
        elif delta.is_cut or self.key in delta.objects:
            self.is_lost = True

"""A table on its way up to now, through what later layers of its history make of it."""

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

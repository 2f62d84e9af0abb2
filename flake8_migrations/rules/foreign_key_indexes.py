"""Foreign keys on new columns, and the indexes that one run brings for them."""

from __future__ import annotations

from collections.abc import Iterator

from flake8_migrations.model.dialects import MYSQL
from flake8_migrations.model.effects.changes import ANYTHING, Change
from flake8_migrations.model.effects.needs import Key
from flake8_migrations.model.namedtuple import NamedTuple
from flake8_migrations.model.operations import (
    Column,
    CreateConstraint,
    CreateTable,
    Name,
    RenameTable,
)
from flake8_migrations.model.text import HOLE, is_known, named
from flake8_migrations.rules.findings import Scene


class Unindexed(NamedTuple):
    position: int
    subject: str


def unindexed(scene: Scene) -> Iterator[Unindexed]:
    """The foreign keys whose columns are new here and begin no index of this run's.

    An older column may have an index from an earlier migration, which is not known here.
    """
    written_keys = scene.timeline.written_keys
    if not written_keys:
        return
    dialects = scene.config.dialects - MYSQL  # which creates the index by itself
    operations = scene.run.operations
    keys = [
        (position, key)
        for position, written in sorted(written_keys.items())
        if not dialects.isdisjoint(operations[position].dialects)
        for key in written
    ]
    if not keys:
        return
    tables = {key.table.name.lower() for _, key in keys}
    found = _Found(None if RenameTable in scene.timeline.kinds else tables)
    for _, operation, changes in scene.timeline.events:
        if not dialects.isdisjoint(operation.dialects):
            for change in changes:
                if change.what != "vanishes" and change.what != "changed":
                    found.note(change)
    if found.is_partly_known:
        return
    for position, key in keys:
        table = found.id_of(key.table)
        columns = frozenset(column.lower() for column in key.columns)
        if columns <= found.new_columns.get(table, set()) and not found.indexes(table, columns):
            yield Unindexed(position, _shown(key))


def _shown(key: Key) -> str:
    if len(key.columns) == 1:
        return f"{named(key.table)}.{named(key.columns[0])}"
    return f"{named(key.table)} ({', '.join(map(named, key.columns))})"


class _Found:
    """The indexes and new columns of one run: of these tables, or of all where that is None."""

    def __init__(self, tables: set[str] | None) -> None:
        self._tables = tables
        self.new_columns: dict[str, set[str]] = {}
        self.is_partly_known = False
        """Whether an index may be created of which nothing is known."""
        self._indexes: dict[str, list[tuple[str, ...]]] = {}
        self._prefixes: dict[tuple[str, int], set[frozenset[str]]] = {}
        self._former: dict[str, str] = {}

    def id_of(self, table: Name) -> str:
        """The name that the table had first in this run."""
        name = table.name.lower()
        return self._former.get(name, name)

    def indexes(self, table: str, columns: frozenset[str]) -> bool:
        """Whether an index of the table begins with these columns, in any order, or may do so."""
        size = len(columns)
        if (table, size) not in self._prefixes:
            self._prefixes[table, size] = {
                frozenset(index[:size]) for index in self._indexes.get(table, ())
            }
        found = self._prefixes[table, size]
        return columns in found or frozenset({HOLE}) in found

    def _asks_for(self, table: Name) -> bool:
        """Whether the table is one of those, or may be."""
        name = table.name.lower()
        return self._tables is None or name in self._tables or not is_known(name)

    def note(self, change: Change) -> None:
        what, (kind, table, name), by, new, _ = change
        if change == ANYTHING:
            self.is_partly_known = True
        elif what == "doubtful" and kind == "table" and table is not None:
            self._note_index(table, (HOLE,))
        elif new is not None and new.of is not None and kind == "table" and table is not None:
            self._former[new.of.name.lower()] = self.id_of(table)
        elif what == "appears" and kind == "table":
            self._note_table(by)
        elif what == "appears" and kind == "column" and table is not None:
            if self._asks_for(table):
                self._note_columns(table, (by,))
                if by.primary_key:
                    self._note_index(table, (by.name,))
        elif what == "appears" and kind == "index":
            self._note_index(by.table, by.columns)
        elif what == "appears" and kind == "constraint":
            self._note_constraint(by)

    def _note_table(self, action: CreateTable) -> None:
        self.is_partly_known |= action.is_open
        if self._asks_for(action.table):
            self._note_columns(action.table, action.columns)
            key = tuple([column.name for column in action.columns if column.primary_key])
            self._note_index(action.table, key)
            for one in action.constraints:
                self._note_constraint(one)
            for index in action.indexes:
                self._note_index(index.table, index.columns)

    def _note_constraint(self, action: CreateConstraint) -> None:
        if action.kind in ("unique", "primary key", "exclude"):
            self._note_index(action.table, action.columns)

    def _note_columns(self, table: Name, columns: tuple[Column, ...]) -> None:
        names = self.new_columns.setdefault(self.id_of(table), set())
        names.update([column.name.lower() for column in columns])
        for column in columns:
            if column.indexed or column.unique:
                self._note_index(table, (column.name,))

    def _note_index(self, table: Name, columns: tuple[str, ...]) -> None:
        if not is_known(table.name):
            self.is_partly_known = True
        # an expression is no column, and may hide one
        names = tuple(map(str.lower, columns)) if all(map(is_known, columns)) else (HOLE,)
        self._indexes.setdefault(self.id_of(table), []).append(names)

"""Foreign keys, and the indexes that one run, or earlier revisions, bring for their columns."""

from __future__ import annotations

from collections.abc import Iterator

from flake8_migrations.model.dialects import MYSQL, first_asked
from flake8_migrations.model.effects.changes import ANYTHING, Change
from flake8_migrations.model.namedtuple import NamedTuple
from flake8_migrations.model.operations import (
    Column,
    CreateConstraint,
    CreateTable,
    DropConstraint,
    DropIndex,
    Name,
    RenameTable,
)
from flake8_migrations.model.text import HOLE, is_known, named
from flake8_migrations.replay.before.layers import Before
from flake8_migrations.replay.before.standing import Constraint, Index
from flake8_migrations.rules.findings import Scene, since
from flake8_migrations.rules.standing import dropped_part


class Unindexed(NamedTuple):
    position: int
    subject: str


def unindexed(scene: Scene) -> Iterator[Unindexed]:
    """The foreign keys that no index serves at the end of the run.

    Their columns are new here and begin no index of this run's; or all is known of their table,
    and so it is known that none has one.
    """
    yield from _new_keys(scene)
    if scene.config.history and not scene.timeline.kinds.isdisjoint(_LOSING):
        yield from _left_bare(scene)


def _new_keys(scene: Scene) -> Iterator[Unindexed]:
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
        if found.indexes(table, columns):
            continue
        is_new = columns <= found.new_columns.get(table, set())
        dialect = first_asked(dialects & operations[position].dialects)
        if is_new or _is_surely_bare(scene.past.after(dialect), key.table, key.columns):
            yield Unindexed(position, _shown(key.table, key.columns))


def _shown(table: Name, columns: tuple[str, ...]) -> str:
    if len(columns) == 1:
        return f"{named(table)}.{named(columns[0])}"
    return f"{named(table)} ({', '.join(map(named, columns))})"


def _left_bare(scene: Scene) -> Iterator[Unindexed]:
    """The foreign keys of earlier revisions that lose the last index which served them."""
    told: set[tuple[str, ...]] = set()
    for position, operation in enumerate(scene.run.operations):
        action, dialects = operation.action, scene.config.dialects & operation.dialects - MYSQL
        if not isinstance(action, (DropIndex, DropConstraint)) or not dialects:
            continue
        step = scene.step(position).on(dialects)
        dropped = dropped_part(step, action)
        table = dropped.table if isinstance(dropped, Index) else action.table
        if dropped is None or table is None or not dropped.columns:
            continue
        if isinstance(dropped, Constraint) and dropped.kind not in _WITH_INDEX:
            continue
        after = scene.past.after(first_asked(dialects))
        for key in after.constraints(table, dropped.columns[0])[:_MOST]:
            columns = frozenset(map(str.lower, key.columns))
            begin = frozenset(map(str.lower, dropped.columns[: len(columns)]))
            if key.kind != "foreign key" or not key.is_certain or columns != begin:
                continue
            place = (table.name.lower(), *sorted(columns))
            if key.since is None or place in told:  # a key of this run's is told of by itself
                continue
            if _is_surely_bare(after, table, key.columns):
                told.add(place)
                yield Unindexed(position, _shown(table, key.columns) + since(key.since))


def _is_surely_bare(after: Before, table: Name, columns: tuple[str, ...]) -> bool:
    """Whether it is known of all that a table has, that no index begins with these columns."""
    if not table.is_known or not all(map(is_known, columns)):
        return False
    wanted = frozenset(map(str.lower, columns))
    if _may_be_served(after, table, wanted):
        return False
    full = after.in_full()
    return full.knows_parts(table) and not _may_be_served(full, table, wanted)


def _may_be_served(after: Before, table: Name, wanted: frozenset[str]) -> bool:
    served = [one.columns for one in after.indexes(table)]
    served += [one.columns for one in after.constraints(table) if one.kind in _WITH_INDEX]
    for names in served:
        begin = frozenset(map(str.lower, names[: len(wanted)]))
        if begin == wanted or not names or not all(map(is_known, names)):
            return True
    return False


_LOSING = (DropIndex, DropConstraint)
"""What may take the index of a foreign key away."""
_WITH_INDEX = ("unique", "primary key", "exclude")
"""The constraints that an index enforces."""
_MOST = 100
"""Constraints of one column that are looked at."""


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
        if action.kind in _WITH_INDEX:
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

"""The views that whole histories leave, and what they, partitions and other tables are made from.

PostgreSQL and SQLite know what a view selects from, whatever that is called later; elsewhere its
text names it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from flake8_migrations.model.namedtuple import NamedTuple
from flake8_migrations.model.operations import (
    VIEWS,
    Action,
    AttachPartition,
    Column,
    CreateObject,
    CreateTable,
    DetachPartition,
    DropObject,
    DropTable,
    Name,
    RenameObject,
    RenameTable,
    SetSchema,
)
from flake8_migrations.model.schema import (
    Kind,
    Schema,
    Source,
    Table,
    Unresolved,
    Why,
    sort_key,
    with_sources,
)
from flake8_migrations.model.text import HOLE, is_known, shown
from flake8_migrations.replay.database import Database
from flake8_migrations.replay.identity import Identity, identity_of, name_of

_FOLLOWING = frozenset({"postgresql", "sqlite"})
"""The databases in which a view goes on to show a table that is renamed."""


class _Made(NamedTuple):
    """A source by its identity, and by the name that was written."""

    why: Why
    identity: Identity
    written: Name


class _View(NamedTuple):
    table: Table
    place: tuple[str, int]
    """The file and line that created it."""


class Relations:
    """Follows the operations that run, beside the database of the replay."""

    def __init__(self, dialect: str) -> None:
        self._dialect = dialect
        self._views: dict[Identity, _View] = {}
        self._made: dict[Identity, tuple[_Made, ...]] = {}
        self._partitioned: set[Identity] = set()

    def follow(self, action: Action, database: Database, place: tuple[str, int]) -> Iterator[Name]:
        """Takes in what an operation does, before the database does; gives what it drops besides.

        Those are the partitions of a table that is dropped, and what CASCADE takes along.
        """
        if isinstance(action, CreateObject) and action.kind in VIEWS:
            self._create_view(action, database, place)
        elif isinstance(action, CreateTable):
            self._create_table(action, database)
        elif isinstance(action, DropTable):
            yield from self._drop(database.identity(action.table), action.cascade)
        elif isinstance(action, DropObject) and action.kind in VIEWS:
            yield from self._drop(self._identity(action.name), action.cascade)
        elif isinstance(action, DropObject) and action.kind == "schema":
            for one in [one for one in self._views if one[0] == action.name.name.lower()]:
                yield from self._drop(one, action.cascade)
        elif isinstance(action, AttachPartition):
            self._attach(action, database)
        elif isinstance(action, DetachPartition):
            self._detach(database.identity(action.partition), database.identity(action.table))
        else:
            self._rename(action, database)

    def _identity(self, name: Name) -> Identity:
        return identity_of(name, self._dialect)

    def _create_view(
        self, action: CreateObject, database: Database, place: tuple[str, int]
    ) -> None:
        identity = self._identity(action.name)
        if not action.name.is_known or (action.if_not_exists and identity in self._views):
            return
        kind: Kind = "view" if action.kind == "view" else "materialized view"
        is_whole = "*" not in action.shows and all(map(is_known, action.shows))
        columns = tuple(map(Column, action.shows if is_whole else ()))
        own = Name(action.name.name, identity[0] and action.name.schema or None)
        table = Table(own, columns, bool(columns), kind=kind)
        self._views[identity] = _View(table, place)
        self._made[identity] = self._sources("selects from", action.selects_from, database)

    def _sources(self, why: Why, names: Iterable[Name], database: Database) -> tuple[_Made, ...]:
        return tuple(_Made(why, self._found(one, database), one) for one in names)

    def _found(self, name: Name, database: Database) -> Identity:
        """The table or view that is meant: a search path may say in which schema it lies."""
        exact = self._identity(name)
        return exact if exact in self._views else database.identity(name)

    def _create_table(self, action: CreateTable, database: Database) -> None:
        identity = database.exact_identity(action.table)
        if action.temporary or not action.table.is_known or database.table(action.table):
            return
        parent = (action.partition_of,) if action.partition_of is not None else ()
        made = (
            *self._sources("partition of", parent, database),
            *self._sources("inherits from", action.inherits, database),
            *self._sources("like", action.like, database),
        )
        self._made.pop(identity, None)
        if made:
            self._made[identity] = made
        if action.is_partitioned:
            self._partitioned.add(identity)

    def _attach(self, action: AttachPartition, database: Database) -> None:
        identity = database.identity(action.partition)
        if is_known(str(action.partition)) and is_known(str(action.table)):
            self._detach(identity)
            made = self._sources("partition of", (action.table,), database)
            self._made[identity] = (*self._made.get(identity, ()), *made)

    def _detach(self, identity: Identity, parent: Identity | None = None) -> None:
        left = (
            one
            for one in self._made.get(identity, ())
            if one.why != "partition of" or parent not in (None, one.identity)
        )
        self._made[identity] = tuple(left)

    def _drop(self, gone: Identity, cascades: bool) -> Iterator[Name]:
        """What goes with a table or view; elsewhere than in PostgreSQL nothing does."""
        waiting = [gone]
        is_postgresql = self._dialect == "postgresql"
        while waiting:
            identity = waiting.pop()
            self._views.pop(identity, None)
            self._made.pop(identity, None)
            self._partitioned.discard(identity)
            if not is_postgresql:
                continue
            for other, made in [*self._made.items()]:
                whys = {one.why for one in made if one.identity == identity}
                if "partition of" in whys or (cascades and not whys <= {"like"}):
                    if other not in self._views:
                        yield name_of(other)
                    waiting.append(other)
                elif whys:
                    self._made[other] = tuple(one for one in made if one.identity != identity)

    def _rename(self, action: Action, database: Database) -> None:
        old: Name
        if isinstance(action, RenameTable):
            old, new = action.table, action.new_name
        elif isinstance(action, RenameObject) and action.kind in VIEWS:
            old, new = action.name, action.new_name
        elif isinstance(action, SetSchema) and action.kind in (*VIEWS, "table"):
            old, new = action.name, Name(action.name.name, action.new_schema)
        else:
            return
        if not (is_known(str(old)) and is_known(str(new))):
            return
        before = self._found(old, database)
        if new.schema is None and before[0]:
            new = Name(new.name, old.schema or before[0])
        self._move(before, self._identity(new), new)

    def _move(self, before: Identity, after: Identity, new: Name) -> None:
        own = Name(new.name, new.schema if after[0] else None)
        for moved in (self._views, self._made):
            entries: dict[Identity, Any] = moved
            if before in entries:
                entries[after] = entries.pop(before)
        if after in self._views:
            view = self._views[after]
            self._views[after] = view._replace(table=view.table._replace(name=own))
        if before in self._partitioned:
            self._partitioned.remove(before)
            self._partitioned.add(after)
        for other, made in self._made.items():
            follows = self._dialect in _FOLLOWING or other not in self._views
            if follows and any(one.identity == before for one in made):
                self._made[other] = tuple(
                    one._replace(identity=after, written=own) if one.identity == before else one
                    for one in made
                )

    # what is there in the end

    def on(self, schema: Schema) -> Schema:
        """The schema with the views, with what everything is made from, and why it must follow."""
        tables = {self._identity(table.name): table for table in schema.tables}
        tables.update((one, view.table) for one, view in self._views.items() if one not in tables)
        found = [self._finished(identity, table, tables) for identity, table in tables.items()]
        whole = schema._replace(tables=tuple(sorted(found, key=lambda one: sort_key(one.name))))
        return with_sources(whole)

    def _finished(self, identity: Identity, table: Table, tables: dict[Identity, Table]) -> Table:
        own = self._made.get(identity, ())
        sources = tuple(
            Source(one.why, tables[one.identity].name if one.identity in tables else one.written)
            for one in dict.fromkeys(own)
            if one.identity != identity
        )
        kind = table.kind
        if any(one.why == "partition of" for one in own):
            kind = "partition"
        elif identity in self._partitioned:
            kind = "partitioned table"
        return self._with_columns(table, own, tables, {identity})._replace(
            kind=kind, made_from=sources
        )

    def _with_columns(
        self,
        table: Table,
        made: tuple[_Made, ...],
        tables: dict[Identity, Table],
        seen: set[Identity],
    ) -> Table:
        """A table with the columns of those that it is a partition of or inherits from."""
        for one in made:
            parent = tables.get(one.identity)
            if one.why not in ("partition of", "inherits from") or one.identity in seen:
                continue
            if parent is None:
                table = table._replace(is_complete=False)
                continue
            seen.add(one.identity)
            above = self._made.get(one.identity, ())
            parent = self._with_columns(parent, above, tables, seen)
            own = {column.name.lower(): column for column in table.columns}
            if one.why == "partition of":
                columns = tuple(own.get(each.name.lower(), each) for each in parent.columns)
                unique = tuple(sorted({*table.unique, *parent.unique}))
                table = table._replace(
                    columns=columns or table.columns, unique=unique, is_complete=parent.is_complete
                )
            else:
                inherited = (
                    _copied(each) for each in parent.columns if each.name.lower() not in own
                )
                columns = (*inherited, *table.columns)
                is_complete = parent.is_complete and (table.is_complete or not own)
                table = table._replace(columns=columns, is_complete=is_complete)
        return table

    def unresolved(self) -> Iterator[Unresolved]:
        """The views of which it is not known, or not wholly, what they select from."""
        for identity, view in self._views.items():
            if any(not one.written.is_known for one in self._made.get(identity, ())):
                name = shown(str(view.table.name))
                what = f"{view.table.kind} '{name}' selects from something that is not known"
                yield Unresolved(*view.place, what)


def with_copied_columns(action: Action, database: Database) -> Action:
    """CREATE TABLE … (LIKE other) with the columns that it copies."""
    if not isinstance(action, CreateTable) or not action.like:
        return action
    copied: list[Column] = []
    for name in action.like:
        table = database.table(name)
        copied += map(_copied, table.columns if table is not None else ())
        if table is None or not table.is_complete:
            copied.append(Column(HOLE))
    return action._replace(columns=(*copied, *action.columns))


def _copied(column: Column) -> Column:
    """A column as LIKE and INHERITS take it over: without the keys."""
    return column._replace(
        primary_key=False, unique=False, indexed=False, foreign_key=None, server_default=None
    )

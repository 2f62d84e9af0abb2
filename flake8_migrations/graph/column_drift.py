"""Columns in which models and migrations differ, where it is known what the migrations make."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from flake8_migrations.graph.drift import Difference, Sides
from flake8_migrations.graph.type_drift import differ, texts, with_labels
from flake8_migrations.model.namedtuple import NamedTuple
from flake8_migrations.model.operations import Column, Name, SqlType
from flake8_migrations.model.schema import Table
from flake8_migrations.replay.before.delta import Delta
from flake8_migrations.replay.before.table_delta import UNKNOWN, ColumnDelta, TableDelta
from flake8_migrations.replay.identity import identity_of


class Known(NamedTuple):
    """What the migrations surely leave behind."""

    delta: Delta
    written: Mapping[Name, Name] = {}
    """What they call the tables that the models call otherwise."""

    def of(self, table: Name) -> TableDelta | None:
        """What is known of a table; None where that is nothing."""
        identity = identity_of(self.written.get(table, table), self.delta.dialect)
        found = self.delta.tables.get(identity)
        return None if found is None or found.is_there is False else found


def shared(sides: Sides) -> Iterator[Table]:
    """The tables of the models that the migrations have, too; views are compared by no columns."""
    names = {table.name for table in sides.migrations.tables}
    yield from (one for one in sides.models.tables if one.name in names and not one.is_view)


def of_columns(sides: Sides, known: Known) -> Iterator[Difference]:
    """How the columns differ of tables that both have.

    Of what the migrations do not surely tell, nothing is said.
    """
    for table in shared(sides):
        of = known.of(table.name)
        if of is not None:
            yield from _of_table(table, of, known.delta)


def unknown_columns(sides: Sides, known: Known) -> Iterator[tuple[Name, tuple[str, ...]]]:
    """The columns of the models of which the migrations do not tell whether they are there, or
    what they are; none at all stands for all of a table."""
    for table in shared(sides):
        of = known.of(table.name)
        names = tuple(one.name for one in table.columns if of is None or not _is_told(one, of))
        if names:
            yield table.name, names if len(names) < len(table.columns) else ()


def _is_told(column: Column, of: TableDelta) -> bool:
    found = of.columns.get(column.name.lower())
    if found is None or found.is_there is False:
        return found is not None or _is_whole(of)
    if of.is_asked or found.is_asked or not found.is_there:
        return False
    return all(found.told.get(field, UNKNOWN) is not UNKNOWN for field in ("type", "nullable"))


def _is_whole(of: TableDelta) -> bool:
    """Whether all columns of the table are known."""
    return of.is_complete and of.is_there is True and not of.is_asked


def _of_table(table: Table, of: TableDelta, delta: Delta) -> Iterator[Difference]:
    in_models = {column.name.lower(): column for column in table.columns}
    for key, column in in_models.items():
        found = of.columns.get(key)
        if found.is_there is False if found is not None else _is_whole(of):
            yield Difference(table.name, "column", (column.name,), "only_in_models")
        elif found is not None and not (of.is_asked or found.is_asked):
            yield from _of_column(table.name, column, found, delta)
    for key, found in of.columns.items() if table.is_complete else ():
        if found.is_there and key not in in_models:
            yield Difference(table.name, "column", (key,), "only_in_migrations")


def _of_column(
    table: Name, column: Column, found: ColumnDelta, delta: Delta
) -> Iterator[Difference]:
    type_, nullable = found.told.get("type"), found.told.get("nullable")
    name = (column.name,)
    if isinstance(type_, SqlType) and column.type is not None:
        both = column.type, with_labels(type_.on("postgresql"), delta)  # as the models' types are
        if differ(*both, is_exact=delta.dialect == "postgresql"):
            yield Difference(table, "column", name, "type", *texts(*both))
    if isinstance(nullable, bool) and column.nullable is not None and nullable != column.nullable:
        said = _null(column.nullable), _null(nullable)
        yield Difference(table, "column", name, "nullable", *said)


def _null(nullable: bool) -> str:
    return "nullable" if nullable else "NOT NULL"


# what is unique, and indexes


def of_keys(sides: Sides, known: Known) -> Iterator[Difference]:
    """What is unique on one side alone, be it by a constraint or an index, and the indexes that
    one side has and the other lacks; names do not count where the columns are the same."""
    if known.delta.indexes.is_cut or "anything" in known.delta.doubts:
        return
    for table in shared(sides):
        of = known.of(table.name)
        if (
            of is not None
            and table.is_complete
            and not (of.constraints.is_cut or of.indexes.is_cut)
        ):
            yield from _of_keys(table, of, _is_whole(of) and not known.delta.doubts & _KEYS)


_KEYS = frozenset({"constraint", "index"})
_Columns = tuple[str, ...]


def _of_keys(table: Table, of: TableDelta, is_whole: bool) -> Iterator[Difference]:
    """``is_whole`` says that the migrations make no keys and indexes but those that are known."""
    primary = frozenset(one.name.lower() for one in table.columns if one.primary_key)
    ours = {_lower(columns): columns for columns in table.unique}
    standing = [one for one in of.constraints.standing if one.kind == "unique"]
    unique = [*standing, *(one for one in of.indexes.standing if one.unique)]
    theirs = {frozenset(_lower(one.columns)) for one in unique}
    if is_whole and all(map(_has_columns, unique)):
        for key, columns in ours.items():
            if frozenset(key) not in theirs | {primary}:
                yield Difference(table.name, "unique", columns, "only_in_models")
    known = {frozenset(key) for key in ours} | {primary}
    spelled = {one.name.lower(): one.name for one in table.columns}
    for one in unique:
        is_partial = getattr(one, "where", None) is not None
        if one.is_certain and not is_partial and _has_columns(one):
            if frozenset(_lower(one.columns)) not in known and spelled.keys() >= {
                *_lower(one.columns)
            }:
                columns = tuple(spelled[name] for name in _lower(one.columns))
                yield Difference(table.name, "unique", columns, "only_in_migrations")
    yield from _of_indexes(table, of, is_whole, spelled)


def _of_indexes(
    table: Table, of: TableDelta, is_whole: bool, spelled: Mapping[str, str]
) -> Iterator[Difference]:
    theirs = of.indexes.standing
    there = {_lower(one.columns) for one in (*theirs, *of.constraints.standing)}
    names = {one.name.lower() for one in theirs if one.name}
    is_named = all(one.name or _has_columns(one) for one in theirs)
    for index in table.indexes if is_whole and is_named else ():
        is_there = (index.name or "").lower() in names or _lower(index.columns) in there
        if not index.unique and index.columns and not is_there:
            yield Difference(table.name, "index", index.columns, "only_in_models")
    ours = {_lower(one.columns) for one in table.indexes} | {*map(_lower, table.unique)}
    own_names = {(one.name or "").lower() for one in table.indexes}
    for index in theirs:
        columns = _lower(index.columns)
        is_known = columns in ours or (index.name or "").lower() in own_names
        if index.is_certain and not index.unique and _has_columns(index) and not is_known:
            if spelled.keys() >= {*columns}:
                own = tuple(spelled[name] for name in columns)
                yield Difference(table.name, "index", own, "only_in_migrations")


def _lower(columns: Iterable[str]) -> _Columns:
    return tuple(name.lower() for name in columns)


def _has_columns(one: object) -> bool:
    """Whether it is known which columns an index or constraint is on, and that it is on columns."""
    columns: _Columns = getattr(one, "columns", ())
    return bool(columns) and all(name.isidentifier() for name in columns)

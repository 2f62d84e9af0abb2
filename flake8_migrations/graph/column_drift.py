"""Columns in which models and migrations differ, where it is known what the migrations make."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from typing import Any, Literal, TypeAlias

from flake8_migrations.graph.render.view import printable, type_text
from flake8_migrations.model.namedtuple import NamedTuple
from flake8_migrations.model.operations import Column, Name, SqlType
from flake8_migrations.model.schema import Schema, Table
from flake8_migrations.replay.before.delta import Delta
from flake8_migrations.replay.before.table_delta import ColumnDelta, TableDelta
from flake8_migrations.replay.identity import identity_of

Kind: TypeAlias = Literal["only_in_models", "only_in_migrations", "type", "nullable"]


class ColumnDrift(NamedTuple):
    """A way in which a column is not the same on both sides."""

    table: Name
    column: str
    kind: Kind
    models: str | None = None
    """What the models say, where both have it."""
    migrations: str | None = None


def column_drift(models: Schema, migrations: Schema, known: Delta) -> list[ColumnDrift]:
    """How the columns differ of tables that both have, sorted by table and column.

    ``known`` is what the migrations surely leave behind: of what it does not tell, nothing is
    said.
    """
    shared = {table.name for table in migrations.tables}
    return [
        drift
        for table in models.tables
        if table.name in shared
        for of in [known.tables.get(identity_of(table.name, known.dialect))]
        if of is not None and of.is_there is not False
        for drift in sorted(_of_table(table, of))
    ]


def _of_table(table: Table, of: TableDelta) -> Iterator[ColumnDrift]:
    in_models = {column.name.lower(): column for column in table.columns}
    is_complete = of.is_complete and of.is_there is True and not of.is_asked
    for key, column in in_models.items():
        found = of.columns.get(key)
        if found.is_there is False if found is not None else is_complete:
            yield ColumnDrift(table.name, column.name, "only_in_models")
        elif found is not None and not (of.is_asked or found.is_asked):
            yield from _of_column(table.name, column, found)
    for key, found in of.columns.items():
        if found.is_there and key not in in_models:
            yield ColumnDrift(table.name, key, "only_in_migrations")


def _of_column(table: Name, column: Column, found: ColumnDelta) -> Iterator[ColumnDrift]:
    type_, nullable = found.told.get("type"), found.told.get("nullable")
    if isinstance(type_, SqlType) and column.type is not None:
        on_postgresql = type_.on("postgresql")  # as the types of the models are
        if len(_families(column.type, on_postgresql)) > 1:
            both = type_text(column.type), type_text(on_postgresql)
            yield ColumnDrift(table, column.name, "type", *both)
    if isinstance(nullable, bool) and column.nullable is not None and nullable != column.nullable:
        yield ColumnDrift(table, column.name, "nullable", _null(column.nullable), _null(nullable))


def _families(*types: SqlType) -> set[str | None]:
    """The families of two types; none at all where one of them is in no family."""
    found = {_family(one) for one in types}
    return set() if None in found else found


def _family(type_: SqlType) -> str | None:
    """What kind of values a type has; None for one of the application's own, and for those that
    stand for another where a database lacks that."""
    name = type_.name.removesuffix(" unsigned")
    if name.endswith("[]"):
        return "array"
    return _FAMILIES.get(name) if type_.type_name is None else None


_FAMILIES: Mapping[str, str] = {
    name: family
    for family, names in {
        "whole number": "smallint integer bigint mediumint",
        "number": "numeric real double_precision",
        "text": "char varchar text citext",
        "bytes": "bytea",
        "boolean": "boolean",
        "date": "date",
        "time": "time timetz",
        "timestamp": "timestamp timestamptz",
        "interval": "interval",
        "json": "json jsonb",
        "uuid": "uuid",
    }.items()
    for name in (one.replace("_", " ") for one in names.split())
}


def _null(nullable: bool) -> str:
    return "nullable" if nullable else "NOT NULL"


# in words, and for programs

_SAID: Mapping[Kind, str] = {
    "only_in_models": "only in the models",
    "only_in_migrations": "only in the migrations",
}


def lines(found: Iterable[ColumnDrift]) -> Iterator[str]:
    """The drift of columns, table by table."""
    for table, drifts in groupby(found, key=lambda one: one.table):
        yield f"  {printable(str(table))}"
        own = [*drifts]
        width = max(len(printable(one.column)) for one in own)
        for one in own:
            both = f"{one.models} in the models, {one.migrations} in the migrations"
            yield f"    {printable(one.column):<{width}}  {_SAID.get(one.kind, both)}"


def document(found: Iterable[ColumnDrift]) -> list[dict[str, Any]]:
    """The same for programs."""
    return [
        {
            "table": printable(str(one.table)),
            "column": printable(one.column),
            "kind": one.kind,
            "models": one.models,
            "migrations": one.migrations,
        }
        for one in found
    ]

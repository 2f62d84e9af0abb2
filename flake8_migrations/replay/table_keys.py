"""The primary keys and unique columns that whole histories leave on their tables."""

from __future__ import annotations

from collections.abc import Iterator

from flake8_migrations.model.effects.changes import Change, Changes
from flake8_migrations.model.migration import Operation
from flake8_migrations.model.operations import Column
from flake8_migrations.model.schema import Schema, Table
from flake8_migrations.replay.before.delta import Delta
from flake8_migrations.replay.before.parts import Parts
from flake8_migrations.replay.before.table_delta import TableDelta
from flake8_migrations.replay.events import Event
from flake8_migrations.replay.identity import identity_of


class TableKeys:
    """Follows the operations that run, as the database of the replay does.

    The whole replay is one layer, with nothing below it. What nobody can read is passed over,
    as it is for tables and foreign keys: the replay says so by a warning.
    """

    def __init__(self, dialect: str) -> None:
        self._delta = Delta(dialect)

    def follow(self, operation: Operation, changes: Changes) -> None:
        """Takes in what an operation changes that surely runs: its conditions have been judged."""
        readable = tuple(filter(_is_readable, changes))
        if readable:
            self._delta.follow(Event(0, operation._replace(branches=(), guards=()), readable))

    def end_revision(self) -> None:
        """Forgets what became of indexes of whatever table: all that there are have changed."""
        self._delta.indexes = Parts()

    def on(self, schema: Schema) -> Schema:
        """The schema with the keys of its tables."""
        return schema._replace(tables=tuple(map(self._with_keys, schema.tables)))

    def _with_keys(self, table: Table) -> Table:
        of = self._delta.tables.get(identity_of(table.name, self._delta.dialect))
        if of is None or of.constraints.is_cut or of.indexes.is_cut:
            of = None
        own = {
            (column.name,)
            for column in table.columns
            if column.unique and not (of is not None and _is_followed(of, column))
        }
        unique = tuple(sorted(own | _stated(of, table)))
        primary = _primary(of, table)
        return table._replace(
            columns=tuple(
                column._replace(
                    unique=(column.name,) in unique, primary_key=column.name.lower() in primary
                )
                for column in table.columns
            ),
            unique=unique,
        )


def _is_readable(change: Change) -> bool:
    named = (one.of for one in (change.thing, change.new) if one is not None)
    return not change.is_opaque and all(name is None or name.is_known for name in named)


def _is_followed(of: TableDelta, column: Column) -> bool:
    """Whether all that became of a column is known: what its definition said need not hold."""
    found = of.columns.get(column.name.lower())
    return of.is_cut or (found is not None and found.is_cut)


def _stated(of: TableDelta | None, table: Table) -> set[tuple[str, ...]]:
    """What is unique by constraints and indexes, under the names of the table's own columns."""
    spelled = {column.name.lower(): column.name for column in table.columns}
    return {
        tuple(spelled.get(name.lower(), name) for name in columns)
        for columns in (_unique(of) if of is not None else ())
        if all(
            name.lower() in spelled or (not table.is_complete and name.isidentifier())
            for name in columns
        )
    }


def _unique(of: TableDelta) -> Iterator[tuple[str, ...]]:
    """The columns of what surely forbids two rows to share their values."""
    for constraint in of.constraints.standing:
        if constraint.kind == "unique" and constraint.is_certain and constraint.columns:
            yield constraint.columns
    for index in of.indexes.standing:
        if index.unique and index.is_certain and index.columns and index.where is None:
            yield index.columns


def _primary(of: TableDelta | None, table: Table) -> frozenset[str]:
    """The columns of the primary key in small letters: there is but one, so the latest counts."""
    keys = [one for one in of.constraints.standing if one.kind == "primary key"] if of else []
    if not keys or not keys[-1].is_certain or not keys[-1].columns:
        return frozenset(one.name.lower() for one in table.columns if one.primary_key)
    return frozenset(name.lower() for name in keys[-1].columns)

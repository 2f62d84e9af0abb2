"""MIG416: indexes whose work another index, a unique constraint or the primary key does already."""

from __future__ import annotations

from collections.abc import Iterator

from flake8_migrations.model.dialects import first_asked
from flake8_migrations.model.namedtuple import NamedTuple
from flake8_migrations.model.operations import (
    AddColumn,
    Column,
    CreateIndex,
    CreateTable,
    Name,
)
from flake8_migrations.model.text import is_known, named
from flake8_migrations.replay.before.layers import Before
from flake8_migrations.replay.before.standing import Constraint, Index, index_by, index_of
from flake8_migrations.rules.findings import Finding, Scene, since

_MOST_INDEXES = 50
"""Indexes and constraints of one column that are compared: the work stays linear."""


class _New(NamedTuple):
    """An index that the run creates."""

    position: int
    table: Name
    made: Index


def redundant(scene: Scene) -> Iterator[Finding]:
    """What is left at the end of the run counts: an index may take the place of another."""
    for position, table, index in _created(scene):
        step = scene.step(position)
        if not step.dialects or index.unique or not _is_plain(index) or not is_known(table.name):
            continue
        after = scene.past.after(first_asked(step.dialects))
        other = _server(after, table, index)
        if other is not None:
            columns = ", ".join(map(named, index.columns))
            name = "(unnamed)" if index.name is None else named(index.name)
            subject = f"{name} on {named(table)} ({columns})"
            yield step.finding("MIG416", subject, other=other)


def _created(scene: Scene) -> Iterator[_New]:
    for position, operation in enumerate(scene.run.operations):
        action = operation.action
        if isinstance(action, CreateIndex):
            yield _New(position, action.table, index_by(action))
        elif isinstance(action, CreateTable):
            yield from _of_columns(position, action.table, action.columns)
            for one in action.indexes:
                yield _New(position, action.table, index_by(one))
        elif isinstance(action, AddColumn):
            yield from _of_columns(position, action.table, (action.column,))


def _of_columns(position: int, table: Name, columns: tuple[Column, ...]) -> Iterator[_New]:
    for column in columns:
        index = index_of(table, column)
        if index is not None:
            yield _New(position, table, index)


def _is_plain(index: Index) -> bool:
    """Whether it is a B-tree on columns as they are, on all rows."""
    return (
        not index.is_special
        and index.where is None
        and index.using in (None, "btree")
        and bool(index.columns)
        and all(map(is_known, index.columns))
    )


def _server(after: Before, table: Name, index: Index) -> str | None:
    """What else serves each query that the index serves, in the words of a message."""
    columns = _lower(index)
    for constraint in after.constraints(table, index.columns[0])[:_MOST_INDEXES]:
        if constraint.kind in ("primary key", "unique") and constraint.is_certain:
            if _lower(constraint)[: len(columns)] == columns:
                return _shown(constraint)
    is_there = False
    found = None
    for other in after.indexes(table, index.columns[0])[:_MOST_INDEXES]:
        theirs = _lower(other)
        if other.since is None and theirs == columns and _same(other.name, index.name):
            is_there = True
        elif found is None and other.is_certain and _is_plain(other):
            # Of two alike, the one that was there first stays.
            is_alike = theirs == columns and not other.unique and other.since is None
            if theirs[: len(columns)] == columns and not (is_alike and is_there):
                found = _shown(other)
    return found if is_there else None


def _same(one: str | None, other: str | None) -> bool:
    return (one or "").lower() == (other or "").lower()


def _lower(one: Index | Constraint) -> tuple[str, ...]:
    return tuple([column.lower() for column in one.columns])


def _shown(one: Index | Constraint) -> str:
    columns = ", ".join(map(named, one.columns))
    if isinstance(one, Constraint):
        kind = "the primary key" if one.kind == "primary key" else "the unique constraint"
        return f"{kind} on {columns}{since(one.since)}"
    name = "another index" if one.name is None else f"index {named(one.name)}"
    return f"{name} on {columns}{since(one.since)}"

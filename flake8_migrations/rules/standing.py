"""What rules ask of what stands before an operation, beyond the words of one revision."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING

from flake8_migrations.model.operations import (
    CreateConstraint,
    CreateIndex,
    DropConstraint,
    DropIndex,
    Name,
)
from flake8_migrations.model.text import is_known, named
from flake8_migrations.replay.before.standing import Constraint, Fact, Index
from flake8_migrations.rules.findings import Step, since_when

if TYPE_CHECKING:
    from flake8_migrations.replay.before.layers import Before


def proves_not_null(before: Before, table: Name, column: str) -> bool:
    """Whether a constraint that was validated proves that the column holds no NULL."""
    return any(
        one.is_certain and one.is_valid and _forbids_null(one, column)
        for one in before.constraints(table, column)
    )


def _forbids_null(one: Constraint, column: str) -> bool:
    if one.kind == "check":
        from flake8_migrations.rules.facts.check_conditions import excludes_null

        return is_known(one.condition) and excludes_null(one.condition or "", column)
    return one.kind == "not null"


def is_unique(before: Before, table: Name, columns: Collection[str]) -> bool:
    """Whether a key or unique index that stands allows each value of the columns but once.

    One on fewer columns does so, too.
    """
    wanted = {one.lower() for one in columns}
    if not wanted or not all(map(is_known, wanted)):
        return False
    for column in sorted(wanted):
        keys = [
            one.columns
            for one in before.constraints(table, column)
            if one.kind in ("unique", "primary key") and one.is_certain
        ] + [
            one.columns
            for one in before.indexes(table, column)
            if one.unique and one.is_certain and one.where is None
        ]
        if any(key and {one.lower() for one in key} <= wanted for key in keys):
            return True
    return False


def in_full_unless_there(before: Before, kind: str, name: Name) -> Fact[bool] | None:
    """Whether an object is there; all ancestors are asked before it is said that it is not."""
    standing = before.has_object(kind, name)
    return standing if standing and standing.value else before.in_full().has_object(kind, name)


def gone_with(standing: Fact[bool] | None) -> str | None:
    """The earlier revision that has taken something away, as a message says it."""
    if standing is None or standing.value or standing.since is None:
        return None
    return f"{standing.since} dropped or renamed it"


def primary_key(before: Before, table: Name) -> tuple[str, ...]:
    """The columns of a table's primary key, where one is known."""
    if not is_known(table.name):
        return ()
    keys = [one for one in before.constraints(table) if one.kind == "primary key"]
    return keys[0].columns if len(keys) == 1 and keys[0].is_certain else ()


def standing_parts(
    before: Before, table: Name, column: str | None
) -> Iterator[CreateConstraint | CreateIndex]:
    """The constraints and indexes that surely stand, as they would be created.

    ``column`` is one that they are about.
    """
    for constraint in before.constraints(table, column):
        if constraint.is_certain:
            yield _constraint(constraint, table)
    for index in before.indexes(table, column):
        if index.is_certain:
            yield _index(index, table)


def dropped_part(step: Step, action: DropConstraint | DropIndex) -> Constraint | Index | None:
    """What the history knows of the constraint or index that is dropped."""
    if action.name is None or not is_known(action.name):
        return None
    before = step.before
    if isinstance(action, DropIndex):
        return before.index(action.name, action.table)
    found = before.constraint(action.table, action.name)
    if found is not None and action.kind in (None, found.kind):
        return found
    return before.index(action.name, action.table) if action.kind in (None, "unique") else None


def table_of_index(step: Step, action: CreateIndex | DropIndex) -> Name | None:
    """The table of an index: as it is said, or as the file or an earlier revision makes it."""
    if action.table is not None or action.name is None or not is_known(action.name):
        return action.table
    for timeline in (step.timeline, step.opposite):
        table = timeline.table_of_index(action.name)
        if table is not None:
            return table
    standing = step.before.index(action.name)
    return standing.table if standing is not None and standing.is_certain else None


def standing_index(step: Step, action: DropIndex) -> CreateIndex | None:
    """The index that is dropped, as an earlier revision has made it, where it surely stands."""
    if not is_known(action.name):
        return None
    found = step.before.index(action.name, action.table)
    if found is None or not found.is_certain:
        return None
    table = action.table or found.table
    return None if table is None else _index(found, table)


def standing_part(
    step: Step, action: DropConstraint | DropIndex
) -> CreateConstraint | CreateIndex | None:
    """The constraint or index that is dropped, as it would be created, where that is known."""
    found = dropped_part(step, action)
    if found is None:
        return None
    if isinstance(found, Constraint):
        assert isinstance(action, DropConstraint)
        return _constraint(found, action.table)
    table = action.table or found.table
    return None if table is None else _index(found, table)


def _constraint(one: Constraint, table: Name) -> CreateConstraint:
    return CreateConstraint(one.kind, one.name, table, one.columns, one.references, one.condition)


def _index(one: Index, table: Name) -> CreateIndex:
    return CreateIndex(one.name, table, one.columns, one.unique, where=one.where, using=one.using)


def described(part: Constraint | Index) -> str:
    """A constraint or index that an earlier revision created, as a message tells what it is."""
    columns = ", ".join(map(named, part.columns))
    if isinstance(part, Index):
        table = f" of {named(part.table)}" if part.table is not None else ""
        of = f"on {columns}{table}" if columns else ""
        words = ["unique" if part.unique else "", of]
        return ", ".join(filter(None, words)) + since_when(part.since)
    to = f" to {named(part.references.table)}" if part.references is not None else ""
    on = f" on {columns}" if columns and part.kind != "check" else ""
    return f"{part.kind}{on}{to}{since_when(part.since)}"


def on_each_partition(table: Name) -> str:
    """How an index of a partitioned table is built beside writes: CONCURRENTLY is refused."""
    name = named(table)
    return f"create it ON ONLY {name}, build one CONCURRENTLY on each partition and attach that"


def shared_parts(before: Before, table: Name, column: str) -> list[str]:
    """The names of the constraints and indexes that stand on the column and on others."""
    if not (is_known(table.name) and is_known(column)):
        return []
    parts: list[Constraint | Index] = [
        *before.constraints(table, column),
        *before.indexes(table, column),
    ]
    shared = [one for one in parts if one.is_certain and len(one.columns) > 1]
    return list(dict.fromkeys(one.name for one in shared if one.name and is_known(one.name)))

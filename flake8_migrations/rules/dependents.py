"""MIG308: what PostgreSQL refuses to drop or to change, since something depends on it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from flake8_migrations.model.dialects import first_asked
from flake8_migrations.model.effects import EFFECTS
from flake8_migrations.model.migration import Operation
from flake8_migrations.model.operations import (
    VIEWS,
    AlterColumn,
    DropColumn,
    DropConstraint,
    DropIndex,
    DropObject,
    DropTable,
    Name,
    Truncate,
    Upsetting,
)
from flake8_migrations.model.text import is_known, named, shown
from flake8_migrations.replay.before.certainty import certainty_of
from flake8_migrations.replay.before.dependents import Standing, dependents
from flake8_migrations.replay.before.layers import Before
from flake8_migrations.replay.before.standing import Constraint, Index
from flake8_migrations.rules.failing import end_of_statement
from flake8_migrations.rules.findings import Finding, Step, since

_DIALECT = "postgresql"

_NEEDED_AS = {
    "domain": "type",
    "function": "function",
    "materialized view": "table",
    "procedure": "function",
    "routine": "function",
    "schema": "schema",
    "sequence": "sequence",
    "type": "type",
    "view": "table",
}
"""As what an object is needed, by its kind."""

_READING = frozenset({"view", "materialized view", "trigger", "policy"})


def depended_on(action: Upsetting, step: Step) -> Iterator[Finding]:
    """A table, column, type, function, … that goes while something that stands needs it."""
    if not isinstance(action, AlterColumn) and action.cascade:
        return
    if step.operation.is_guarded or not _may_run(step.operation):
        return
    found = _needed_by(step.before_on(_DIALECT), action)
    if found is None:
        return
    what, by, way = found
    if goes_too(step, by):
        return
    does = "changes the type of" if isinstance(action, AlterColumn) else "drops"
    yield step.finding("MIG308", what, does=does, way=way)


def referred_to(action: Truncate, step: Step) -> Iterator[Finding]:
    """A table that TRUNCATE alone is to empty while a foreign key of another one refers to it."""
    if step.operation.is_guarded:
        return
    if step.timeline.sets_before(step.position, "foreign_key_checks") in ("0", "off"):
        return
    number, operations = step.operation.statement, step.scene.run.operations
    along = [
        one.action.table
        for one in operations[max(0, step.position - _MOST_ALONG) : step.position + _MOST_ALONG]
        if isinstance(one.action, Truncate) and one.statement == number
    ]
    before = step.before_on(first_asked(step.databases))
    for key in dependents(before, "key", action.table):
        if key.table is not None and not any(one.same_as(key.table) for one in along):
            table, child = named(action.table), named(key.table)
            user = f"{child} ({key.name}){since(key.since)} refers to it"
            way = f"truncate {child} in the same statement, or DELETE FROM {table}"
            yield step.finding("MIG308", f"table {table} while {user}", does="truncates", way=way)
            return


_MOST_ALONG = 50
"""How many tables of one TRUNCATE are looked at, before this one and behind it."""


def _may_run(operation: Operation) -> bool:
    """Whether nothing keeps it from running but that what it drops is not there."""
    changes = EFFECTS[type(operation.action)].changes(operation.action)
    return all(certainty_of(operation, one, _DIALECT) in ("sure", "asked") for one in changes[:1])


_Found: TypeAlias = tuple[str, Standing, str]
"""What is needed by what, what that is, and what to do first."""


def _needed_by(before: Before, action: Upsetting) -> _Found | None:
    if isinstance(action, DropTable):
        return _table(before, action.table)
    if isinstance(action, (DropColumn, AlterColumn)):
        return _column(before, action)
    if isinstance(action, DropObject):
        return _object(before, action)
    return _key(before, action)


def _table(before: Before, table: Name) -> _Found | None:
    for one in dependents(before, "table", table):
        if one.kind in VIEWS or (one.kind == "policy" and not table.same_as(one.table)):
            return f"table {named(table)} while {_reader(one)}", one, f"drop {_called(one)} first"
    return None


def _column(before: Before, action: DropColumn | AlterColumn) -> _Found | None:
    table, column = action.table, action.column
    if not (table.is_known and is_known(column)):
        return None
    shown_column = f"column {named(table)}.{named(column)}"
    again = "" if isinstance(action, DropColumn) else " and create it again afterwards"
    for one in dependents(before, "table", table, column):
        if one.kind in _READING and one.needs_column(column):
            return f"{shown_column} while {_reader(one)}", one, f"drop {_called(one)} first{again}"
    for one in dependents(before, "computed", table, column):
        if one.needs_column(column) and one.name.lower() != column.lower():
            user = f"{_place(one)}{since(one.since)} is computed from it"
            return f"{shown_column} while {user}", one, f"drop {_place(one)} first{again}"
    if isinstance(action, DropColumn):
        for one in dependents(before, "key", table, column):
            if one.needs_column(column):
                return f"{shown_column} while {_reader(one)}", one, _way_of_key(one)
    return None


def _object(before: Before, action: DropObject) -> _Found | None:
    kind = _NEEDED_AS.get(action.kind)
    name = action.name
    if kind is None or not name.is_known:
        return None
    if kind in ("type", "sequence", "function") and before.identity(name)[0]:
        return None  # columns do not tell the schema of what they need
    what = f"{action.kind} {named(name)}"
    for one in dependents(before, kind, name):
        if kind == "table" and one.kind not in VIEWS:
            continue
        return f"{what} while {_user(kind, one)}", one, _way(kind, one)
    return None


def _key(before: Before, action: DropConstraint | DropIndex) -> _Found | None:
    """The key or unique index that foreign keys need, where there is no other one."""
    if not (isinstance(action, DropConstraint) and action.is_of_primary_key):
        before = before.of_itself()  # what earlier revisions made unique is seldom referred to
    table, columns = _unique(before, action)
    if table is None or not columns:
        return None
    for one in dependents(before, "key", table):
        if not one.columns or set(one.columns) != columns:
            continue
        if _count_of_unique(before, table, columns) == 1 and before.knows_parts(table):
            kind = "constraint" if isinstance(action, DropConstraint) else "index"
            what = f"{kind} {named(action.name)} of {named(table)}"
            return f"{what} while {_reader(one)}", one, _way_of_key(one)
    return None


def _unique(before: Before, action: DropConstraint | DropIndex) -> tuple[Name | None, set[str]]:
    """The table and columns of which the operation takes the uniqueness."""
    name = action.name
    if name is None or not is_known(name):
        return None, set()
    if isinstance(action, DropIndex):
        index = before.index(name, action.table)
        if index is None or not (index.is_certain and index.unique and index.where is None):
            return None, set()
        return action.table or index.table, {one.lower() for one in index.columns}
    if action.kind not in (None, "primary key", "unique") or not action.table.is_known:
        return None, set()
    for found in before.constraints(action.table):
        if found.is_certain and _is_called(found, action.table, name):
            return action.table, {one.lower() for one in found.columns}
    return None, set()


def _is_called(found: Constraint, table: Name, name: str) -> bool:
    """Whether it is a key of the name, which PostgreSQL gives it where nobody else does."""
    if found.kind not in ("primary key", "unique"):
        return False
    end = "pkey" if found.kind == "primary key" else "_".join((*found.columns, "key"))
    return (found.name or f"{table.name}_{end}").lower() == name.lower()


def _count_of_unique(before: Before, table: Name, columns: set[str]) -> int:
    """How many keys and unique indexes there are on exactly these columns, or may be."""
    parts: list[Constraint | Index] = [
        one for one in before.constraints(table) if one.kind in ("primary key", "unique")
    ]
    parts += [one for one in before.indexes(table) if one.unique]
    return sum({one.lower() for one in part.columns} == columns for part in parts)


# words


def goes_along(before: Before, table: Name, column: str) -> list[str]:
    """What needs a column, and goes with it by CASCADE: views, triggers, and keys of others."""
    if not (table.is_known and is_known(column)):
        return []
    found = [
        f"{_called(one)}{since(one.since)}"
        for one in dependents(before, "table", table, column)
        if one.kind in _READING and one.needs_column(column)
    ]
    found += [
        f"the foreign key of {named(one.table)} ({one.name}){since(one.since)}"
        for one in dependents(before, "key", table, column)
        if one.needs_column(column)
    ]
    return list(dict.fromkeys(found))


def _called(one: Standing) -> str:
    if one.kind == "column":
        return f"column {_place(one)}"
    of = f" on {named(one.table)}" if one.table is not None else ""
    return f"{one.kind} {shown(one.name)}{of}"


def _place(one: Standing) -> str:
    return f"{named(one.table)}.{named(one.name)}"


def _reader(one: Standing) -> str:
    """What stands in the way of a table or column."""
    if one.kind == "foreign key":
        return f"{named(one.table)} ({one.name}){since(one.since)} refers to it"
    verb = "depends on" if one.kind == "trigger" else "reads"
    return f"{_called(one)}{since(one.since)} {verb} it"


def _user(kind: str, one: Standing) -> str:
    if kind == "table":
        return _reader(one)
    if one.kind != "column":
        verb = "lies in" if kind == "schema" else "calls"
        return f"{_called(one)}{since(one.since)} {verb} it"
    if kind == "type":
        return f"{_called(one)}{since(one.since)} uses it"
    return f"the default of {_place(one)}{since(one.since)} needs it"


def _way(kind: str, one: Standing) -> str:
    if kind in ("sequence", "function") and one.kind == "column":
        return f"drop the default of {_place(one)} first"
    if kind == "type":
        return f"drop {_place(one)} or change its type first"
    return f"drop {_called(one)} first"


def _way_of_key(one: Standing) -> str:
    return f"drop that foreign key of {named(one.table)} first"


def goes_too(step: Step, by: Standing) -> bool:
    """Whether the same statement drops both: ``DROP VIEW a, b`` asks for no order."""
    others = step.scene.run.operations[step.position + 1 : end_of_statement(step)]
    return any(_drops(other.action, by) for other in others)


def _drops(action: object, by: Standing) -> bool:
    if isinstance(action, DropObject):
        return action.kind == by.kind and str(action.name).lower() == by.name.lower()
    if isinstance(action, DropTable):
        return action.table.same_as(by.table) or str(action.table).lower() == by.name.lower()
    if isinstance(action, DropColumn) and by.kind != "column":  # a computed one has to go before
        return action.table.same_as(by.table) and action.column.lower() == by.name.lower()
    return False

"""What one run creates twice: walked in order, with all that may make room in between."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from flake8_migrations.model.effects.changes import Change, Changes
from flake8_migrations.model.migration import Operation
from flake8_migrations.model.namedtuple import NamedTuple
from flake8_migrations.model.operations import (
    AddColumn,
    AlterColumn,
    CreateConstraint,
    CreateObject,
    CreateTable,
    Name,
)
from flake8_migrations.model.text import is_known, named
from flake8_migrations.replay.events import RELATIONS
from flake8_migrations.replay.timeline import Timeline
from flake8_migrations.rules.findings import Scene

Claim = tuple[str, str, str, str]
"""What can be there only once: kind, schema, table and name; "" for what does not count."""


class Duplicate(NamedTuple):
    position: int
    subject: str


_Creation: TypeAlias = tuple[Claim, Name, str]
"""What is claimed, for which table, and the kind of thing that is created."""


def duplicates(scene: Scene) -> Iterator[Duplicate]:
    """The operations that create what surely is there already."""
    story = scene.timeline.events
    if not _may_repeat(scene.timeline):
        return
    dialects = scene.config.dialects
    there = _There()
    for position, operation, changes in story:
        for change in changes:
            there.make_room(change)
        for creation in _creations(changes, operation.dialects & dialects):
            claim = creation[0]
            if all(map(is_known, claim)):
                first = there.of(claim)
                if first is not None and _is_refused(first, operation, dialects):
                    line = first.location.line
                    yield Duplicate(position, f"{_shown(creation)} twice, first in line {line}")
                if creation[2] == "table" and type(operation.action) is not CreateTable:
                    there.forget_table(creation[1])  # another one has taken over the name
                there.add(creation, operation)
        if "postgresql" in operation.dialects & dialects:
            for creation in _types_along(operation):
                first = there.of(creation[0])
                if first is not None and _is_refused(first, operation, dialects):
                    line = first.location.line
                    yield Duplicate(position, f"{_shown(creation)} twice, first in line {line}")


def _types_along(operation: Operation) -> Iterator[_Creation]:
    """The enum types that SQLAlchemy creates before a table, whether or not they are there.

    Those that it has created for another table of the same run it leaves alone.
    """
    action = operation.action
    if not isinstance(action, CreateTable) or operation.carrier != "op":
        return
    for column in action.columns:
        if column.type is not None and column.type.type_name is not None:
            type_ = column.type.on("postgresql")
            name = type_.type_name
            if name is not None and type_.name == "enum" and type_.exists is False:
                yield ("type", "", "", name), Name(name), "type"


_SINGLE: frozenset[str] = frozenset(
    {"type", "domain", "view", "materialized view", "sequence", "schema", "extension"}
)
"""The kinds of objects of which a schema has one by a name: functions may be overloaded, triggers
and policies are each table's own."""


def _may_repeat(timeline: Timeline) -> bool:
    """Whether any name is given twice, a quick look at names alone: hardly any run does it.

    Without it the rules take a tenth more calls over released migrations.
    A column's name goes with its table's, an object's with its kind.
    """
    names: list[str] = []
    tables: list[CreateTable] = []
    for _, _, changes in timeline.events:
        for what, thing, by, new, _ in changes:
            if what == "appears" or new is not None:
                kind, of, name = new or thing
                if kind == "index" or kind == "constraint":
                    if name is not None:
                        names.append(name)
                elif of is not None:
                    names.append(f"{of.name}.{name}" if kind == "column" else f"{kind} {of.name}")
                    if type(by) is CreateTable:
                        tables.append(by)
    if len(names) < 2:  # one operation is not refused for what it does itself
        return False
    if CreateObject in timeline.kinds:
        for operation in timeline.operations:
            names += [f"type {one[1].name}" for one in _types_along(operation)]
    adds_columns = AddColumn in timeline.kinds or AlterColumn in timeline.kinds
    for action in tables:
        names += [one.name for one in action.constraints if one.name]
        names += [one.name for one in action.indexes if one.name]
        if adds_columns:
            names += [f"{action.table.name}.{column.name}" for column in action.columns]
    return len(set(names)) < len(names)


def _shown(creation: _Creation) -> str:
    """What the operation does, as a message says it."""
    (_, _, _, name), table, kind = creation
    if kind == "table":
        return f"creates table {named(table)}"
    if kind == "column":
        return f"creates column {named(table)}.{named(name)}"
    if kind == "index" or kind in _SINGLE:
        return f"creates {kind} {named(name)}"
    return f"creates constraint {named(name)} of {named(table)}"


def _is_refused(first: Operation, second: Operation, dialects: frozenset[str]) -> bool:
    """Whether the second surely runs, and fails, where the first has run.

    One place that runs twice is left alone: a loop may go over connections or schemas.
    """
    return (
        not getattr(second.action, "if_not_exists", False)
        and not getattr(second.action, "or_replace", False)
        and not second.is_guarded
        and first.branches == second.branches
        and first.location != second.location
        and bool(first.dialects & second.dialects & dialects)
    )


class _There:
    """What the run has created so far, as far as that is certain."""

    def __init__(self) -> None:
        self._creators: dict[Claim, Operation] = {}
        self._columns_of: dict[str, set[Claim]] = {}
        """A table's columns, and the table itself."""
        self._keys_of: dict[str, set[Claim]] = {}
        """A table's indexes and constraints."""
        self._of_name: dict[str, set[Claim]] = {}

    def of(self, claim: Claim) -> Operation | None:
        return self._creators.get(claim)

    def add(self, creation: _Creation, operation: Operation) -> None:
        claim, table, _ = creation
        former = self._creators.get(claim)
        if operation.is_guarded or (
            former is not None and len(former.branches) <= len(operation.branches)
        ):
            return
        self._creators[claim] = operation
        of_table = self._columns_of if claim[0] in ("table", "column") else self._keys_of
        of_table.setdefault(table.name.lower(), set()).add(claim)
        self._of_name.setdefault(claim[-1].lower(), set()).add(claim)

    def make_room(self, change: Change) -> None:
        """Forgets what vanishes or has another name from here on, or may do so."""
        what, (kind, of, name), *_ = change
        if change.is_opaque:
            self._creators.clear()
        elif what in _LEAVING and of is not None and kind in RELATIONS:
            self.forget_table(of)
            self._forget_name(of.name)
        elif what in _LEAVING and kind == "constraint" and name is None and of is not None:
            self._forget_keys(of)
        elif what == "vanishes" or what == "renamed":
            if kind == "column" and what == "vanishes" and of is not None:
                self._forget_keys(of)
            own = name if name is not None or of is None else of.name
            self._forget_name(own or "")

    def forget_table(self, table: Name) -> None:
        self._forget_keys(table)
        self._forget(self._columns_of, table.name)

    def _forget_keys(self, table: Name) -> None:
        self._forget(self._keys_of, table.name)

    def _forget_name(self, name: str) -> None:
        self._forget(self._of_name, name)

    def _forget(self, claims: dict[str, set[Claim]], name: str) -> None:
        if not is_known(name):
            self._creators.clear()
        for claim in claims.pop(name.lower(), ()):
            self._creators.pop(claim, None)


_LEAVING = frozenset({"vanishes", "renamed", "doubtful"})


def _creations(changes: Changes, dialects: frozenset[str]) -> list[_Creation]:
    """What appears under a name; of an index or constraint, where it has one."""
    found: list[_Creation] = []
    for what, thing, by, new, _ in changes:
        kind, of, name = new or thing
        if of is None or not (what == "appears" or what == "renamed"):
            continue
        if kind == "column":
            _note_column(found, of, name or "")
        elif what == "appears" and kind == "table":
            if not by.temporary:
                _note_table(found, by, dialects)
        elif what == "appears" and kind == "index":
            _note_index(found, of, name, dialects)
        elif what == "appears" and kind == "constraint":
            _note_constraint(found, by, dialects)
        elif kind == "table" or kind in _SINGLE:
            found.append(((kind, of.schema or "", "", of.name), of, kind))
    return found


def _note_table(found: list[_Creation], action: CreateTable, dialects: frozenset[str]) -> None:
    table = action.table
    schema, name = table.schema or "", table.name
    found.append((("table", schema, "", name), table, "table"))
    if not action.if_not_exists:
        for column in action.columns:
            found.append((("column", schema, name, column.name), table, "column"))
        for constraint in action.constraints:
            _note_constraint(found, constraint, dialects)
        for index in action.indexes:
            _note_index(found, index.table, index.name, dialects)


def _note_column(found: list[_Creation], table: Name, column: str) -> None:
    found.append((("column", table.schema or "", table.name, column), table, "column"))


def _note_constraint(
    found: list[_Creation], action: CreateConstraint, dialects: frozenset[str]
) -> None:
    if action.name is None or not dialects - {"sqlite"}:
        return
    if action.references is not None and action.references.use_alter:
        return  # Alembic leaves it out
    table = action.table
    kind = "constraint" if "postgresql" in dialects else action.kind
    found.append(((kind, table.schema or "", table.name, action.name), table, "constraint"))
    if action.kind in _WITH_INDEX and not action.using_index and "postgresql" in dialects:
        _note_index(found, table, action.name, dialects, "constraint")


_WITH_INDEX = frozenset({"unique", "primary key", "exclude"})
"""The constraints that PostgreSQL keeps by an index of their name, of which a schema has one."""


def _note_index(
    found: list[_Creation],
    table: Name,
    name: str | None,
    dialects: frozenset[str],
    kind: str = "index",
) -> None:
    """An index, whose name is one of the schema's or, in some databases, of the table's."""
    if name is not None:
        of_schema = dialects & {"postgresql", "sqlite", "oracle"}
        claim = "index", table.schema or "", "" if of_schema else table.name, name
        found.append((claim, table, kind))

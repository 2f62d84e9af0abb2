"""What one run creates twice: walked in order, with all that may make room in between."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from operator import attrgetter
from typing import Any, TypeAlias

from flake8_migrations.model.effects import is_opaque
from flake8_migrations.model.migration import Operation
from flake8_migrations.model.namedtuple import NamedTuple
from flake8_migrations.model.operations import (
    Action,
    AddColumn,
    AlterColumn,
    CreateConstraint,
    CreateIndex,
    CreateObject,
    CreateTable,
    CustomOperation,
    DropAll,
    DropColumn,
    DropConstraint,
    DropFromTable,
    DropIndex,
    DropObject,
    DropTable,
    Name,
    RawKind,
    RawSql,
    RenameConstraint,
    RenameObject,
    RenameTable,
    SetParameter,
    SetSchema,
    TransactionControl,
    UnreadCall,
    UnreadSql,
)
from flake8_migrations.model.text import is_known, named
from flake8_migrations.replay.timeline import Timeline
from flake8_migrations.rules.findings import (
    Scene,
)

Claim = tuple[str, str, str, str]
"""What can be there only once: kind, schema, table and name; "" for what does not count."""


class Duplicate(NamedTuple):
    position: int
    subject: str


_Creation: TypeAlias = tuple[Claim, Name, str]
"""What is claimed, for which table, and the kind of thing that is created."""


def duplicates(scene: Scene) -> Iterator[Duplicate]:
    """The operations that create what surely is there already."""
    if not _may_repeat(scene.timeline):
        return
    dialects = scene.config.dialects
    there = _There()
    for position, operation in enumerate(scene.run.operations):
        there.make_room(operation.action)
        for creation in _creations(operation.action, operation.dialects & dialects):
            claim = creation[0]
            if all(map(is_known, claim)):
                first = there.of(claim)
                if first is not None and _is_refused(first, operation, dialects):
                    line = first.location.line
                    yield Duplicate(position, f"{_shown(creation)} twice, first in line {line}")
                there.add(creation, operation)


_SINGLE: frozenset[str] = frozenset(
    {"type", "domain", "view", "materialized view", "sequence", "schema", "extension"}
)
"""The kinds of objects of which a schema has one by a name: functions may be overloaded, triggers
and policies are each table's own."""

_NAME_OF: dict[type, Callable[[Any], object]] = {
    AddColumn: attrgetter("table.name", "column.name"),
    AlterColumn: lambda action: action.new_name and (action.table.name, action.new_name),
    CreateIndex: attrgetter("name"),
    CreateConstraint: attrgetter("name"),
    CreateObject: lambda action: action.kind in _SINGLE and (action.kind, action.name.name),
}
"""A column's name goes with its table's, an object's with its kind."""


def _may_repeat(timeline: Timeline) -> bool:
    """Whether any name is given twice, a quick look at names alone: hardly any run does it."""
    names: list[object] = []
    for kind, name_of in _NAME_OF.items():
        for position in timeline.positions(kind):
            names.append(name_of(timeline.operations[position].action))
    tables = timeline.positions(CreateTable)
    if len(names) + len(tables) < 2:  # one operation is not refused for what it does itself
        return False
    adds_columns = AddColumn in timeline.kinds or AlterColumn in timeline.kinds
    for position in tables:
        action: Any = timeline.operations[position].action
        table = action.table.name
        names.append((table, None))
        for one in (*action.constraints, *action.indexes):
            names.append(one.name)
        if adds_columns:
            for column in action.columns:
                names.append((table, column.name))
    given = [name for name in names if name]
    return len(set(given)) < len(given)


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

    def make_room(self, action: Action) -> None:
        """Forgets what the action drops, renames or moves, or may do so."""
        match action:
            case DropTable() | DropFromTable() | SetSchema():
                self._forget_table(_table_of(action))
            case RenameTable():
                self._forget_table(action.table)
                self._forget_table(action.new_name)
            case DropColumn():
                self._forget_name(action.column)
                self._forget_keys(action.table)
            case AlterColumn(new_name=str()):
                self._forget_name(action.column)
            case DropIndex() | RenameConstraint():
                self._forget_name(action.name)
            case DropObject() if not (action.cascade or action.kind == "schema"):
                self._forget_name(action.name.name)
            case DropConstraint():
                if action.name is None:
                    self._forget_keys(action.table)
                else:
                    self._forget_name(action.name)
            case RenameObject() if action.kind != "schema":
                self._forget_name(action.name.name)
            case _ if _may_do_anything(action):
                self._creators.clear()

    def _forget_table(self, table: Name) -> None:
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


def _table_of(action: DropTable | DropFromTable | SetSchema) -> Name:
    return action.name if isinstance(action, SetSchema) else action.table


_HARMLESS: frozenset[RawKind] = frozenset(
    {"privilege", "comment", "statistics", "create", "alter table"}
)
_PLACES = frozenset({"search_path", "schema", "current_schema"})


def _may_do_anything(action: Action) -> bool:
    """Whether it may drop anything, or what follows may go to another place."""
    if isinstance(action, RawSql):
        return action.kind not in _HARMLESS
    if isinstance(action, SetParameter):
        return action.name.lower() in _PLACES or not is_known(action.name)
    if isinstance(action, DropObject):
        return action.cascade or action.kind == "schema"
    if isinstance(action, CustomOperation):
        return is_opaque(action)
    return isinstance(action, (RenameObject, UnreadSql, UnreadCall, DropAll, TransactionControl))


CREATING = frozenset(_NAME_OF) | {CreateTable}


def _creations(action: Action, dialects: frozenset[str]) -> list[_Creation]:
    """What the action creates; of an index or constraint, where it has a name."""
    found: list[_Creation] = []
    if type(action) is CreateTable:
        if not action.temporary:
            _note_table(found, action, dialects)
    elif type(action) is AddColumn:
        _note_column(found, action.table, action.column.name)
    elif type(action) is AlterColumn:
        if action.new_name is not None:
            _note_column(found, action.table, action.new_name)
    elif type(action) is CreateIndex:
        _note_index(found, action.table, action.name, dialects)
    elif type(action) is CreateConstraint:
        _note_constraint(found, action, dialects)
    elif type(action) is CreateObject:
        if action.kind in _SINGLE:
            claim = action.kind, action.name.schema or "", "", action.name.name
            found.append((claim, action.name, action.kind))
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

"""What one run creates twice: walked in order, with all that may make room in between."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from flake8_migrations.migration import Operation
from flake8_migrations.operations import (
    Action,
    AddColumn,
    AlterColumn,
    CreateConstraint,
    CreateIndex,
    CreateTable,
    CustomOperation,
    DropAll,
    DropColumn,
    DropConstraint,
    DropFromTable,
    DropIndex,
    DropObject,
    DropTable,
    ForeignKey,
    Name,
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
from flake8_migrations.rules.findings import Scene, named
from flake8_migrations.text import is_known

Claim = tuple[str, str, str, str]
"""What can be there only once: kind, schema, table and name; "" for what does not count."""


class Duplicate(NamedTuple):
    position: int
    subject: str


class _Creation(NamedTuple):
    claim: Claim
    table: str
    subject: str


def duplicates(scene: Scene) -> Iterator[Duplicate]:
    """The operations that create what surely is there already."""
    operations = scene.run.operations
    if len(operations) < 2 and not any(isinstance(one.action, CreateTable) for one in operations):
        return
    there = _There()
    for position, operation in enumerate(scene.run.operations):
        dialects = operation.dialects & scene.config.dialects
        there.make_room(operation.action)
        if isinstance(operation.action, CreateTable) and not operation.action.is_open:
            for column in _repeated_columns(operation.action):
                yield Duplicate(position, f"{column.subject} twice")
        for creation in _creations(operation.action, dialects):
            first = there.of(creation.claim)
            if first is not None and _is_refused(first, operation, scene.config.dialects):
                line = first.location.line
                yield Duplicate(position, f"{creation.subject} twice, first in line {line}")
            there.add(creation, operation)


def _repeated_columns(action: CreateTable) -> Iterator[_Creation]:
    times = Counter(column.name for column in action.columns if is_known(column.name))
    for name, number in times.items():
        if number > 1:
            yield _column(action.table, name)


def _is_refused(first: Operation, second: Operation, dialects: frozenset[str]) -> bool:
    """Whether the second surely runs, and fails, where the first has run.

    One place that runs twice is left alone: a loop may go over connections or schemas.
    """
    return (
        not getattr(second.action, "if_not_exists", False)
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
        claim = creation.claim
        former = self._creators.get(claim)
        if operation.is_guarded or (
            former is not None and len(former.branches) <= len(operation.branches)
        ):
            return
        self._creators[claim] = operation
        of_table = self._columns_of if claim[0] in ("table", "column") else self._keys_of
        of_table.setdefault(creation.table.lower(), set()).add(claim)
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


_HARMLESS = ("GRANT", "REVOKE", "COMMENT", "ANALYZE", "CREATE", "ALTER TABLE")
_PLACES = frozenset({"search_path", "schema", "current_schema"})


def _may_do_anything(action: Action) -> bool:
    """Whether it may drop anything, or what follows may go to another place."""
    if isinstance(action, RawSql):
        return not action.head.upper().startswith(_HARMLESS)
    if isinstance(action, SetParameter):
        return action.name.lower() in _PLACES or not is_known(action.name)
    if isinstance(action, DropObject):
        return action.cascade or action.kind == "schema"
    return isinstance(
        action, (RenameObject, UnreadSql, UnreadCall, CustomOperation, DropAll, TransactionControl)
    )


def _creations(action: Action, dialects: frozenset[str]) -> Iterator[_Creation]:
    """What the action creates under names that are wholly known."""
    for one in _all_creations(action, dialects):
        if all(map(is_known, one.claim)):
            yield one


def _all_creations(action: Action, dialects: frozenset[str]) -> Iterator[_Creation]:
    match action:
        case CreateTable(temporary=True):
            pass
        case CreateTable():
            table = action.table
            claim = "table", table.schema or "", "", table.name
            yield _Creation(claim, table.name, f"creates table {named(table)}")
            if not action.if_not_exists:
                for column in action.columns:
                    yield _column(table, column.name)
                for constraint in action.constraints:
                    yield from _all_creations(constraint, dialects)
                for index in action.indexes:
                    yield from _all_creations(index, dialects)
        case AddColumn():
            yield _column(action.table, action.column.name)
        case AlterColumn(new_name=str() as name):
            yield _column(action.table, name)
        case CreateIndex(name=str() as name):
            yield _index(action.table, name, dialects)
        case CreateConstraint(references=ForeignKey(use_alter=True)):
            pass  # Alembic leaves it out
        case CreateConstraint(name=str() as name) if dialects - {"sqlite"}:
            schema = action.table.schema or ""
            kind = "constraint" if "postgresql" in dialects else action.kind
            claim = kind, schema, action.table.name, name
            subject = f"creates constraint {named(name)} of {named(action.table)}"
            yield _Creation(claim, action.table.name, subject)
            if action.kind in _WITH_INDEX and not action.using_index and "postgresql" in dialects:
                yield _index(action.table, name, dialects)._replace(subject=subject)


_WITH_INDEX = frozenset({"unique", "primary key", "exclude"})
"""The constraints that PostgreSQL keeps by an index of their name, of which a schema has one."""


def _column(table: Name, column: str) -> _Creation:
    claim = "column", table.schema or "", table.name, column
    return _Creation(claim, table.name, f"creates column {named(table)}.{named(column)}")


def _index(table: Name, name: str, dialects: frozenset[str]) -> _Creation:
    """An index, whose name is one of the schema's or, in some databases, of the table's."""
    of_schema = dialects & {"postgresql", "sqlite", "oracle"}
    claim = "index", table.schema or "", "" if of_schema else table.name, name
    return _Creation(claim, table.name, f"creates index {named(name)}")

"""Family 4: the names that a migration gives."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from flake8_migrations.migration import Operation
from flake8_migrations.operations import (
    Action,
    AddColumn,
    AlterColumn,
    AlterEnum,
    Column,
    CreateConstraint,
    CreateIndex,
    CreateObject,
    CreateTable,
    DropColumn,
    DropConstraint,
    DropIndex,
    DropTable,
    Name,
    RenameConstraint,
    RenameObject,
    RenameTable,
    SetParameter,
    ValidateConstraint,
)
from flake8_migrations.rules.findings import (
    BOTH,
    Finding,
    OfAction,
    OfRun,
    Rule,
    Scene,
    Step,
    named,
)
from flake8_migrations.text import FinalName, is_known, shown

POSTGRESQL_BYTES = 63
MYSQL_CHARACTERS = 64


class _Named(NamedTuple):
    """A name that an action gives or, of an index or constraint, drops."""

    kind: str
    name: str | None
    whole: object
    """The name with its schema, where it has one."""
    table: Name | None = None
    """The table that it belongs to, of a column."""

    @property
    def shown(self) -> str:
        """The name as a message shows it; hardly any has to be shown."""
        text = named(self.whole)
        return text if self.table is None else f"{named(self.table)}.{text}"


def given_names(action: Action) -> Iterator[_Named]:
    """The names of what an action creates, and the new names that it gives."""
    match action:
        case CreateTable():
            yield _Named("table", action.table.name, action.table)
            for column in action.columns:
                yield from _names_of_column(action.table, column)
                if column.type is not None and column.type.name == "enum":
                    if not column.type.exists and column.type.type_name:
                        yield _plain("type", column.type.type_name)
            for constraint in action.constraints:
                yield from given_names(constraint)
            for index in action.indexes:
                yield from given_names(index)
        case AddColumn():
            yield from _names_of_column(action.table, action.column)
        case AlterColumn():
            if action.new_name is not None:
                yield _column(action.table, action.new_name)
        case RenameTable():
            yield _Named("table", action.new_name.name, action.new_name)
        case CreateIndex():
            yield _plain("index", action.name)
        case CreateConstraint():
            yield _plain(action.kind, action.name)
        case RenameConstraint():
            yield _plain("constraint", action.new_name)
        case CreateObject():
            yield _Named(action.kind, action.name.name, action.name)
        case RenameObject():
            yield _Named(action.kind, action.new_name.name, action.new_name)


def _names_of_column(table: Name, column: Column) -> Iterator[_Named]:
    yield _column(table, column.name)
    if column.foreign_key is not None:
        yield _plain("foreign key", column.foreign_key.name)


def _column(table: Name, name: str) -> _Named:
    return _Named("column", name, name, table)


def _plain(kind: str, name: str | None) -> _Named:
    return _Named(kind, name, name)


_CHECKED = frozenset(
    {"index", "constraint", "foreign key", "unique", "check", "primary key", "exclude"}
)
"""Kinds of names whose length SQLAlchemy checks before it renders them."""


def long_name(step: Step, action: Action) -> Iterator[Finding]:
    limit = _limit(step)
    for one in given_names(action) if limit else ():
        if one.name is not None and is_known(one.name) and (harm := _harm(step, one)):
            yield step.finding("MIG401", f"{_noun(one.kind)} {one.shown} {harm}", limit=limit)


def long_label(step: Step, action: CreateTable | CreateObject | AlterEnum) -> Iterator[Finding]:
    """A label of an enum that PostgreSQL refuses."""
    for type_name, label in _labels(action) if "postgresql" in step.dialects else ():
        octets = len(label.encode(errors="replace"))
        if is_known(label) and octets > POSTGRESQL_BYTES:
            harm = f"({octets} bytes) is refused by PostgreSQL"
            subject = f"label {shown(label)} of type {named(type_name)} {harm}"
            yield step.finding("MIG401", subject, limit=_limit(step))


def _labels(action: CreateTable | CreateObject | AlterEnum) -> Iterator[tuple[object, str]]:
    """The labels that get into a type, with its name."""
    if isinstance(action, AlterEnum):
        yield action.type, action.value if action.new_value is None else action.new_value
    elif isinstance(action, CreateObject):
        yield from ((action.name, label) for label in action.labels)
    else:
        for column in action.columns:
            type_ = column.type
            if type_ is not None and type_.name == "enum" and type_.type_name and not type_.exists:
                yield from ((type_.type_name, str(label)) for label in type_.arguments)


def dropped_long_name(step: Step, action: DropIndex | DropConstraint) -> Iterator[Finding]:
    """A drop by a name that SQLAlchemy refuses; PostgreSQL cuts it as it did at the creation."""
    kind = "index" if isinstance(action, DropIndex) else "constraint"
    if "postgresql" in step.dialects and _is_refused(step, kind, action.name):
        assert action.name is not None
        one = _plain(kind, action.name)
        yield step.finding(
            "MIG401", f"{kind} {one.shown} {_refused(action.name)}", limit=_limit(step)
        )


def _noun(kind: str) -> str:
    return f"{kind} constraint" if kind in ("unique", "check", "exclude") else kind


def _limit(step: Step) -> str:
    if "postgresql" in step.dialects:
        return f"{POSTGRESQL_BYTES} bytes"
    return f"{MYSQL_CHARACTERS} characters" if step.dialects & {"mysql", "mariadb"} else ""


def _harm(step: Step, one: _Named) -> str | None:
    """What becomes of a name that is too long; None where it is not."""
    name = one.name
    assert name is not None
    if "postgresql" not in step.dialects:
        if len(name) <= MYSQL_CHARACTERS:
            return None
        size = f"({len(name)} characters)"
        if _is_shortened(step, one.kind, name):
            return f"{size} is created as {shortened(name, MYSQL_CHARACTERS)} by SQLAlchemy"
        return f"{size} is refused by MySQL"
    octets = name.encode(errors="replace")
    if len(octets) <= POSTGRESQL_BYTES:
        return None
    if _is_refused(step, one.kind, name):
        return _refused(name)
    if len(name) > POSTGRESQL_BYTES and _is_shortened(step, one.kind, name):
        by, short = "SQLAlchemy", shortened(name, POSTGRESQL_BYTES)
    else:
        by, short = "PostgreSQL", octets[:POSTGRESQL_BYTES].decode(errors="ignore")
    return f"({len(octets)} bytes) is created as {short} by {by}"


def _is_refused(step: Step, kind: str, name: str | None) -> bool:
    """Whether SQLAlchemy raises for the length; it counts characters."""
    return (
        kind in _CHECKED
        and step.operation.carrier != "sql"
        and is_known(name)
        and not isinstance(name, FinalName)
        and name is not None
        and len(name) > POSTGRESQL_BYTES
    )


def _refused(name: str) -> str:
    return f"({len(name.encode(errors='replace'))} bytes) raises IdentifierError in SQLAlchemy"


def _is_shortened(step: Step, kind: str, name: str) -> bool:
    return kind in _CHECKED and step.operation.carrier != "sql" and isinstance(name, FinalName)


def shortened(name: str, most: int) -> str:
    """What SQLAlchemy makes of a name given through ``op.f``: cut, with four digits of a hash."""
    import hashlib  # costs more than all the rules, and hardly any name is too long

    digest = hashlib.md5(name.encode(errors="replace"), usedforsecurity=False).hexdigest()
    return f"{name[: most - 8]}_{digest[-4:]}"


_NAMING = (
    CreateTable,
    AddColumn,
    AlterColumn,
    RenameTable,
    CreateIndex,
    CreateConstraint,
    RenameConstraint,
    CreateObject,
    RenameObject,
)


def pattern_of_name(step: Step, action: Action) -> Iterator[Finding]:
    patterns = dict(step.config.name_patterns) if step.dialects else {}
    for one in given_names(action) if patterns else ():
        kind = _KINDS.get(one.kind, one.kind.replace(" ", "-"))
        pattern = patterns.get(kind)
        if pattern is not None and one.name is not None and is_known(one.name):
            if re.fullmatch(pattern, one.name) is None:
                subject = f"{_noun(one.kind)} {one.shown} does not match {shown(pattern)}"
                yield step.finding("MIG402", subject)


_KINDS = {"materialized view": "view", "foreign table": "table", "domain": "type"}
"""Kinds that follow the pattern of another one."""

_OF_TABLES = (
    CreateTable,
    DropTable,
    RenameTable,
    AddColumn,
    DropColumn,
    AlterColumn,
    CreateIndex,
    CreateConstraint,
    DropConstraint,
    RenameConstraint,
    ValidateConstraint,
)


def without_schema(scene: Scene) -> Iterator[Finding]:
    """Each table whose schema is not said, where it is first spoken of."""
    seen: set[str] = set()
    for position, operation in enumerate(scene.run.operations):
        action = operation.action
        if isinstance(action, SetParameter) and action.name.lower() == "search_path":
            return
        if not isinstance(action, _OF_TABLES) or not _has_schemas(scene, operation):
            continue
        table = action.table
        if isinstance(action, CreateTable) and action.temporary:
            seen.add(table.name)
        if table.schema is None and is_known(table.name) and table.name not in seen:
            seen.add(table.name)
            yield scene.step(position).finding("MIG413", named(table))


def _has_schemas(scene: Scene, operation: Operation) -> bool:
    """Whether the operation runs on a database in which a schema is not the whole database."""
    return bool(scene.config.dialects & operation.dialects & {"postgresql", "mssql", "oracle"})


RULES: tuple[Rule, ...] = (
    OfAction(("MIG402",), pattern_of_name, _NAMING),
    OfRun(("MIG413",), without_schema),
    OfAction(("MIG401",), long_name, _NAMING, BOTH),
    OfAction(("MIG401",), long_label, (CreateTable, CreateObject, AlterEnum), BOTH),
    OfAction(("MIG401",), dropped_long_name, (DropIndex, DropConstraint), BOTH),
)

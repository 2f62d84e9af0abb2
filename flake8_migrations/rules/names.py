"""Family 4: the names that a migration gives."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any, TypeAlias

from flake8_migrations.model.migration import Operation
from flake8_migrations.model.operations import (
    Action,
    AddColumn,
    AlterColumn,
    AlterEnum,
    CreateConstraint,
    CreateIndex,
    CreateObject,
    CreateTable,
    DropConstraint,
    DropIndex,
    Name,
    RenameConstraint,
    RenameObject,
    RenameTable,
    SetParameter,
)
from flake8_migrations.model.text import FinalName, is_known, named, shown
from flake8_migrations.rules.findings import (
    Finding,
    Scene,
    Step,
    found_at,
)
from flake8_migrations.rules.table import OF_CONSTRAINTS, OF_TABLES, WITH_SCHEMAS

POSTGRESQL_BYTES = 63
MYSQL_CHARACTERS = 64


_Given: TypeAlias = tuple[str, str | None, Name | None]
"""The kind of a thing, its name, and what says more of the name: of a column its table, of a table
or another object of a schema the whole name."""


def _shown(given: _Given) -> str:
    """The name as a message shows it; hardly any has to be shown."""
    kind, name, of = given
    if of is None:
        return named(name)
    return f"{named(of)}.{named(name)}" if kind == "column" else named(of)


def given_names(action: Action) -> list[_Given]:
    """The names of what an action creates, and the new names that it gives."""
    given: list[_Given] = []
    if type(action) is CreateTable:
        _add_names_of_table(given, action)
    elif type(action) is AddColumn:
        given.append(("column", action.column.name, action.table))
        if action.column.foreign_key is not None:
            given.append(("foreign key", action.column.foreign_key.name, None))
    elif type(action) is AlterColumn:
        if action.new_name is not None:
            given.append(("column", action.new_name, action.table))
    elif type(action) is CreateIndex:
        given.append(("index", action.name, None))
    elif type(action) is CreateConstraint:
        given.append((action.kind, action.name, None))
    elif type(action) is RenameTable:
        given.append(("table", action.new_name.name, action.new_name))
    elif type(action) is RenameConstraint:
        given.append(("constraint", action.new_name, None))
    elif type(action) is CreateObject:
        given.append((action.kind, action.name.name, action.name))
    elif type(action) is RenameObject:
        given.append((action.kind, action.new_name.name, action.new_name))
    return given


def _add_names_of_table(given: list[_Given], action: CreateTable) -> None:
    given.append(("table", action.table.name, action.table))
    for column in action.columns:
        given.append(("column", column.name, action.table))
        if column.foreign_key is not None:
            given.append(("foreign key", column.foreign_key.name, None))
        type_ = column.type
        if type_ is not None and type_.name == "enum":
            if not type_.exists and type_.type_name:
                given.append(("type", type_.type_name, None))
    for constraint in action.constraints:
        given.append((constraint.kind, constraint.name, None))
    for index in action.indexes:
        given.append(("index", index.name, None))


_CHECKED = frozenset(
    {"index", "constraint", "foreign key", "unique", "check", "primary key", "exclude"}
)
"""Kinds of names whose length SQLAlchemy checks before it renders them."""


def long_name(step: Step, action: Action) -> list[Finding]:
    found = []
    for given in given_names(action):
        kind, name, _ = given
        if name is None or (len(name) <= POSTGRESQL_BYTES and name.isascii()):
            continue  # as nearly all
        if is_known(name) and (harm := _harm(step, kind, name)):
            subject = f"{_noun(kind)} {_shown(given)} {harm}"
            found.append(step.finding("MIG401", subject, limit=_limit(step)))
    return found


def long_label(step: Step, action: CreateTable | CreateObject | AlterEnum) -> Iterator[Finding]:
    """A label of an enum that PostgreSQL refuses."""
    for type_name, label in _labels(action):
        octets = len(label.encode(errors="replace"))
        if octets > POSTGRESQL_BYTES and is_known(label):
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
    if action.name is None or len(action.name) <= POSTGRESQL_BYTES:
        return
    kind = "index" if isinstance(action, DropIndex) else "constraint"
    if _is_refused(step, kind, action.name):
        subject = f"{kind} {named(action.name)} {_refused(action.name)}"
        yield step.finding("MIG401", subject, limit=_limit(step))


def _noun(kind: str) -> str:
    return f"{kind} constraint" if kind in ("unique", "check", "exclude") else kind


def _limit(step: Step) -> str:
    if "postgresql" in step.dialects:
        return f"{POSTGRESQL_BYTES} bytes"
    return f"{MYSQL_CHARACTERS} characters"


def _harm(step: Step, kind: str, name: str) -> str | None:
    """What becomes of a name that is too long; None where it is not.

    A name through ``op.f`` is cut as SQLAlchemy cuts it in the models: both stay the same.
    """
    if "postgresql" not in step.dialects:
        if len(name) <= MYSQL_CHARACTERS or _is_shortened(step.operation, kind, name):
            return None
        return f"({len(name)} characters) is refused by MySQL"
    if _size(name) <= POSTGRESQL_BYTES:
        return None
    if _is_refused(step, kind, name):
        return _refused(name)
    if len(name) > POSTGRESQL_BYTES and _is_shortened(step.operation, kind, name):
        return None
    return f"({_size(name)} bytes) is created as {_cut(name)} by PostgreSQL"


def _size(name: str) -> int:
    return len(name.encode(errors="replace"))


def _cut(name: str) -> str:
    """What PostgreSQL makes of a name that is too long, with a notice."""
    return name.encode(errors="replace")[:POSTGRESQL_BYTES].decode(errors="ignore")


def _is_refused(step: Step, kind: str, name: str) -> bool:
    """Whether SQLAlchemy raises for the length; it counts characters."""
    return (
        kind in _CHECKED
        and step.operation.carrier != "sql"
        and is_known(name)
        and not isinstance(name, FinalName)
        and len(name) > POSTGRESQL_BYTES
    )


def _refused(name: str) -> str:
    return f"({_size(name)} bytes) raises IdentifierError in SQLAlchemy"


def _is_shortened(operation: Operation, kind: str, name: str) -> bool:
    return kind in _CHECKED and operation.carrier != "sql" and isinstance(name, FinalName)


def two_cuts(scene: Scene) -> Iterator[Finding]:
    """A long name that is cut in one way where the thing is made, and in another one here."""
    sought = [
        (position, kind, name)
        for position, operation in enumerate(scene.run.operations)
        if "postgresql" in operation.dialects
        for kind, name in _sought(operation.action)
        if len(name) > POSTGRESQL_BYTES and is_known(name)
    ]
    if not sought:
        return
    created = {
        name: _in_database(operation, kind, name)
        for operation in (*scene.opposite.operations, *scene.run.operations)
        if "postgresql" in operation.dialects
        for kind, name, _ in given_names(operation.action)
        if name is not None and kind in _CHECKED and len(name) > POSTGRESQL_BYTES
        if operation.carrier == "sql" or isinstance(name, FinalName)
    }
    for position, kind, name in sought:
        step = scene.step(position)
        if name in created and not _is_refused(step, kind, name):
            there, here = created[name], _in_database(step.operation, kind, name)
            if there != here:
                harm = f"({_size(name)} bytes) is created as {there} and looked for as {here}"
                yield step.finding("MIG401", f"{kind} {named(name)} {harm}", limit=_limit(step))


def _in_database(operation: Operation, kind: str, name: str) -> str:
    """The name that the operation makes of a long one, for PostgreSQL."""
    is_shortened = _is_shortened(operation, kind, name)
    return shortened(name, POSTGRESQL_BYTES) if is_shortened else _cut(name)


def _sought(action: Action) -> list[tuple[str, str]]:
    """The index or constraint that must be there, with its kind."""
    if type(action) is DropIndex:
        return [("index", action.name)]
    if type(action) is RenameObject:
        return [("index", action.name.name)] if action.kind == "index" else []
    if type(action) in OF_CONSTRAINTS:
        constraint: Any = action
        return [("constraint", constraint.name)] if constraint.name is not None else []
    return []


def shortened(name: str, most: int) -> str:
    """What SQLAlchemy makes of a name given through ``op.f``: cut, with four digits of a hash."""
    import hashlib  # costs more than all the rules, and hardly any name is too long

    digest = hashlib.md5(name.encode(errors="replace"), usedforsecurity=False).hexdigest()
    return f"{name[: most - 8]}_{digest[-4:]}"


def pattern_of_name(step: Step, action: Action) -> Iterable[Finding]:
    if not step.config.name_patterns:
        return ()
    return _unlike_patterns(step, action)


def _unlike_patterns(step: Step, action: Action) -> Iterator[Finding]:
    patterns = dict(step.config.name_patterns)
    for given in given_names(action):
        kind, name, _ = given
        pattern = patterns.get(_KINDS.get(kind, kind.replace(" ", "-")))
        if pattern is not None and name is not None and is_known(name):
            if re.fullmatch(pattern, name) is None:
                subject = f"{_noun(kind)} {_shown(given)} does not match {shown(pattern)}"
                yield step.finding("MIG402", subject)


_KINDS = {"materialized view": "view", "foreign table": "table", "domain": "type"}
"""Kinds that follow the pattern of another one."""


def without_schema(scene: Scene) -> Iterator[Finding]:
    """Each table whose schema is not said, where it is first spoken of."""
    dialects = scene.config.dialects & WITH_SCHEMAS
    seen: set[str] = set()
    for operation in scene.run.operations:
        action: Any = operation.action
        kind = type(action)
        if kind is SetParameter and action.name.lower() == "search_path":
            return
        if kind not in OF_TABLES or dialects.isdisjoint(operation.dialects):
            continue
        table = action.table
        if kind is CreateTable and action.temporary:
            seen.add(table.name)
        if table.schema is None and table.name not in seen and is_known(table.name):
            seen.add(table.name)
            yield found_at(operation, "MIG413", named(table))

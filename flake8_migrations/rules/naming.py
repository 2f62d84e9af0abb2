"""Constraints without a name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TypeAlias

from flake8_migrations.dialects import MYSQL
from flake8_migrations.migration import Operation
from flake8_migrations.naming_convention import Convention, convention_of
from flake8_migrations.operations import (
    Action,
    AddColumn,
    ConstraintKind,
    CreateConstraint,
    DropConstraint,
    Name,
)
from flake8_migrations.rules.findings import BOTH, Finding, OfRun, Rule, Scene, named

_KEYS = {"foreign key": "fk", "unique": "uq", "check": "ck", "primary key": "pk"}
"""What a convention calls the kinds of constraints."""

_CALLED = {"unique": "unique constraint", "check": "check constraint"}

_TOKEN = re.compile(r"%\((\w+)\)s")

STOPS = "Alembic cannot render it and the migration stops"
CUT_OFF = "the naming convention renders a cut-off name, which no constraint has"
ASKS_COLUMNS = "the naming convention asks for its columns and raises IndexError"
ASKS_NAME = "the naming convention asks for its name and raises InvalidRequestError"
INVENTED = "the database invents one, and nobody knows it who wants to drop it"


def unnamed_drop(scene: Scene) -> Iterator[Finding]:
    """``drop_constraint(None, …)``: a constraint is dropped by its name."""
    for position in scene.timeline.positions(DropConstraint):
        operation = scene.run.operations[position]
        action = operation.action
        if not isinstance(action, DropConstraint) or action.name is not None:
            continue
        if operation.carrier == "sql" or operation.is_guarded:
            continue  # MySQL's DROP PRIMARY KEY has no name and needs none
        step = scene.step(position)
        if action.kind == "primary key" and step.dialects <= MYSQL:
            continue
        harm = _harm_of_drop(action.kind, convention_of(scene.migration.path))
        if harm is not None:
            kind = f" ({action.kind})" if action.kind else ""
            yield step.finding("MIG306", f"{named(action.table)}{kind}", harm=harm)


def _harm_of_drop(kind: ConstraintKind | None, convention: Convention | None) -> str | None:
    """What happens; None where Alembic makes the name, or may do so."""
    key = _KEYS.get(kind or "")
    if convention is None:
        return None if key == "pk" else STOPS
    if key is None or key not in convention:
        return STOPS
    tokens = set(_TOKEN.findall(convention[key]))
    if tokens <= {"table_name"}:
        return None
    if "constraint_name" in tokens:
        return ASKS_NAME
    return ASKS_COLUMNS if key == "fk" else CUT_OFF


def unnamed_creation(scene: Scene) -> Iterator[Finding]:
    """A constraint that is added without a name."""
    for position, operation in enumerate(scene.run.operations):
        for kind, table, columns in _unnamed(operation.action):
            step = scene.step(position)
            if kind == "primary key" and step.dialects <= MYSQL:
                continue  # it is called PRIMARY
            harm = _harm_of_creation(kind, operation, scene.migration.path)
            if harm is not None:
                text = ", ".join(named(column) for column in columns)
                subject = f"a {_CALLED.get(kind, kind)} of {named(table)}" + (
                    f" ({text})" if text else ""
                )
                yield step.finding("MIG305", subject, harm=harm)


_Unnamed: TypeAlias = tuple[ConstraintKind, Name, tuple[str, ...]]


def _unnamed(action: Action) -> list[_Unnamed]:
    found: list[_Unnamed] = []
    if type(action) is CreateConstraint:
        if action.name is None and action.using_index is None:
            found.append((action.kind, action.table, action.columns))
    elif type(action) is AddColumn:
        column = action.column
        if column.foreign_key is not None and column.foreign_key.name is None:
            found.append(("foreign key", action.table, (column.name,)))
        if column.unique and not column.indexed:
            found.append(("unique", action.table, (column.name,)))
    return found


def _harm_of_creation(kind: ConstraintKind, operation: Operation, path: str) -> str | None:
    if operation.carrier == "sql":
        return INVENTED
    convention = convention_of(path)
    if convention is None:
        return None
    name = convention.get(_KEYS.get(kind, ""))
    if name is None:
        return INVENTED
    return ASKS_NAME if "constraint_name" in _TOKEN.findall(name) else None


RULES: tuple[Rule, ...] = (
    OfRun(("MIG305",), unnamed_creation, actions=frozenset({CreateConstraint, AddColumn})),
    OfRun(("MIG306",), unnamed_drop, BOTH, frozenset({DropConstraint})),
)

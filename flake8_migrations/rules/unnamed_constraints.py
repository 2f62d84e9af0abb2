"""Constraints without a name."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, TypeAlias

from flake8_migrations.model.convention import KEYS, Convention
from flake8_migrations.model.dialects import MYSQL
from flake8_migrations.model.migration import Operation
from flake8_migrations.model.operations import (
    Action,
    AddColumn,
    ConstraintKind,
    CreateConstraint,
    DropConstraint,
    Name,
)
from flake8_migrations.model.pattern import compiled_when_used
from flake8_migrations.model.text import named
from flake8_migrations.rules.findings import (
    Finding,
    Scene,
)

if TYPE_CHECKING:
    from flake8_migrations.rules.surroundings import Surroundings

_CALLED = {
    "unique": "unique constraint",
    "check": "check constraint",
    "not null": "NOT NULL constraint",
}

_ENDINGS = {
    "foreign key": "fkey",
    "unique": "key",
    "check": "check",
    "primary key": "pkey",
    "exclude": "excl",
    "not null": "not_null",
}
"""What the names end in that PostgreSQL gives."""

_TOKEN = compiled_when_used(r"%\((\w+)\)s")

STOPS = "Alembic cannot render it and the migration stops"
CUT_OFF = "the naming convention renders a truncated name, which no constraint has"
ASKS_COLUMNS = "the naming convention asks for its columns and raises IndexError"
ASKS_NAME = "the naming convention asks for its name and raises InvalidRequestError"
INVENTED = "the database makes one up, and whoever drops it later has to find it out"


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
        harm = _harm_of_drop(action.kind, scene.surroundings.convention)
        if harm is not None:
            kind = f" ({action.kind})" if action.kind else ""
            yield step.finding("MIG306", f"{named(action.table)}{kind}", harm=harm)


def _harm_of_drop(kind: ConstraintKind | None, convention: Convention | None) -> str | None:
    """What happens; None where Alembic makes the name, or may do so."""
    key = KEYS.get(kind or "")
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
            if scene.once(_dropped_by_name) & _given_by_database(kind, table, columns):
                continue  # the downgrade knows it
            harm = _harm_of_creation(kind, operation, scene.surroundings)
            if harm is not None:
                text = ", ".join(named(column) for column in columns)
                subject = f"a {_CALLED.get(kind, kind)} of {named(table)}" + (
                    f" ({text})" if text else ""
                )
                yield step.finding("MIG305", subject, harm=harm)


def _dropped_by_name(scene: Scene) -> frozenset[tuple[str, str]]:
    """The constraints that the other direction drops, by table and name, in lower case."""
    found: set[tuple[str, str]] = set()
    for one in scene.opposite.all(DropConstraint):
        if one.name is not None:
            table, name = one.table.name.lower(), one.name.lower()
            is_check = name.startswith(table) and name.endswith("_check")
            found.add((table, _A_CHECK if is_check else name))
    return frozenset(found)


_A_CHECK = "_check"
"""Stands for any name that PostgreSQL makes of a table and one of its columns for a CHECK."""


def _given_by_database(
    kind: ConstraintKind, table: Name, columns: tuple[str, ...]
) -> set[tuple[str, str]]:
    """The names that PostgreSQL, MySQL and MariaDB may give to a constraint, with its table."""
    name, ending = table.name.lower(), _ENDINGS[kind]
    parts = [name] if kind == "primary key" else [name, *columns]
    names = ["_".join([*parts, ending]).lower()]
    if kind == "check":
        names = [_A_CHECK]
    elif kind == "unique" and columns:
        names.append(columns[0].lower())
    elif kind == "foreign key":
        names += [f"{name}_ibfk_1", f"{name}_ibfk_2"]
    return {(name, one) for one in names}


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


def _harm_of_creation(
    kind: ConstraintKind, operation: Operation, surroundings: Surroundings
) -> str | None:
    if operation.carrier == "sql":
        return INVENTED
    convention = surroundings.convention
    if convention is None:
        return None
    name = convention.get(KEYS.get(kind, ""))
    if name is None:
        return INVENTED
    return ASKS_NAME if "constraint_name" in _TOKEN.findall(name) else None

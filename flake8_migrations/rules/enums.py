"""The life of PostgreSQL's enum types, which Alembic creates with a table and never drops."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from flake8_migrations.model.migration import Direction, Operation
from flake8_migrations.model.namedtuple import NamedTuple
from flake8_migrations.model.operations import (
    AddColumn,
    AlterColumn,
    CreateObject,
    CreateTable,
    DropObject,
    DropTable,
    RenameObject,
    SqlType,
)
from flake8_migrations.model.text import is_known, named
from flake8_migrations.replay.events import Event
from flake8_migrations.replay.mirror import is_readable
from flake8_migrations.rules.findings import (
    Finding,
    Scene,
)

LEFT = "the downgrade drops the table and leaves the type, and the next upgrade fails on it"
STILL_THERE = "the upgrade drops the table and leaves the type, so this CREATE TYPE fails"
MISSING = "no ADD or ALTER COLUMN creates a type, so this fails: the type does not exist"


def enum_types(scene: Scene) -> Iterator[Finding]:
    """Types that are left by the other direction, or used before anything creates them."""
    types: dict[int, list[str]] = {}
    for kind in _TYPES:
        for position in scene.timeline.positions(kind):
            names = _types_of(scene.run.operations[position])
            if names:
                types[position] = names
    if not types or "postgresql" not in scene.config.dialects:
        return
    opposite = scene.counterpart
    if opposite is None or opposite.raises:
        return
    if not all(map(_is_readable, (*scene.timeline.events, *scene.events_back))):
        return
    other, own = _effects(opposite.operations), _effects(scene.run.operations)
    is_upgrade = scene.run.direction is Direction.UPGRADE
    created: set[str] = set()
    for position, operation in enumerate(scene.run.operations):
        if "postgresql" not in operation.dialects:
            continue
        action = operation.action
        step = scene.step(position)
        if type(action) is not CreateTable:
            for name in types.get(position, ()):
                if name.lower() in other.gone - created:
                    way = (
                        f"create it before: sa.Enum(…, name='{named(name)}').create(op.get_bind())"
                    )
                    yield step.finding("MIG304", f"uses type {named(name)}", harm=MISSING, way=way)
        elif str(action.table).lower() in other.tables:
            for name in types.get(position, ()):
                excused = created | other.dropped | own.dropped
                if excused.isdisjoint(_names_of(name, own, other)):
                    harm = LEFT if is_upgrade else STILL_THERE
                    place = "downgrade" if is_upgrade else "upgrade"
                    way = f"let the {place} drop the type behind the table"
                    yield step.finding("MIG304", f"creates type {named(name)}", harm=harm, way=way)
        created |= _names_made(operation)


class _Effects(NamedTuple):
    """What a run does to types and tables on PostgreSQL."""

    dropped: set[str]
    """The types that it drops, or may drop."""
    gone: set[str]
    """The types that are surely not there when it has run."""
    tables: set[str]
    """The tables that it surely drops."""
    renamed: dict[str, str]
    """The new names of types."""


def _effects(operations: Sequence[Operation]) -> _Effects:
    found = _Effects(set(), set(), set(), {})
    for operation in operations:
        if "postgresql" not in operation.dialects:
            continue
        action = operation.action
        sure = not (operation.branches or operation.is_guarded)
        if type(action) is DropObject and action.kind == "type":
            found.dropped.add(action.name.name.lower())
            if sure:
                found.gone.add(action.name.name.lower())
        elif type(action) is RenameObject and action.kind == "type":
            found.renamed[action.name.name.lower()] = action.new_name.name.lower()
        elif type(action) is DropTable and sure:
            found.tables.add(str(action.table).lower())
        found.gone.difference_update(_names_made(operation))
    return found


def _names_of(name: str, *runs: _Effects) -> set[str]:
    """The name of a type that the first run creates, and those that it has later, in any run."""
    found: set[str] = set()
    waiting = [name.lower()]
    while waiting:
        current = waiting.pop()
        if current not in found:
            found.add(current)
            waiting += [run.renamed[current] for run in runs if current in run.renamed]
    return found


def _is_readable(event: Event) -> bool:
    """Whether the operation leaves no doubt about the types that there are."""
    for change in event.changes:
        one = change.new or change.thing
        if one.kind == "type":  # CASCADE takes along what uses it, and no other type
            return one.of is not None and is_known(one.of.name)
    return is_readable(event)


def _names_made(operation: Operation) -> set[str]:
    """The types that are there after the operation, in lower case."""
    action = operation.action
    if type(action) is CreateObject and action.kind == "type":
        return {action.name.name.lower()}
    if type(action) is RenameObject and action.kind == "type":
        return {action.new_name.name.lower()}
    if type(action) is CreateTable:
        return {name.lower() for name in _types_of(operation)}
    return set()


def _types_of(operation: Operation) -> list[str]:
    """The enum types that the operation's table or column is of, where they may be new.

    ``op.create_table`` creates them, ``op.add_column`` and ``op.alter_column`` need them.
    """
    of_action = _TYPES.get(type(operation.action))
    if of_action is None or operation.carrier == "sql":
        return []
    return [
        one.type_name
        for one in of_action(operation.action)
        if one is not None
        and one.type_name is not None
        and not one.exists
        and is_known(one.type_name)
    ]


_TYPES: dict[type, Callable[[Any], Sequence[SqlType | None]]] = {
    CreateTable: lambda action: [column.type for column in action.columns],
    AddColumn: lambda action: (action.column.type,),
    AlterColumn: lambda action: (action.type,),
}
"""The types that the actions name, those aside that a column is said to have already."""

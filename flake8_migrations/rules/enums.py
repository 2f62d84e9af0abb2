"""The life of PostgreSQL's enum types, which Alembic creates with a table and never drops."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from flake8_migrations.model.migration import Direction
from flake8_migrations.model.namedtuple import NamedTuple
from flake8_migrations.model.operations import AddColumn, AlterColumn, CreateTable, SqlType
from flake8_migrations.model.text import is_known, named
from flake8_migrations.replay.events import Event
from flake8_migrations.rules.findings import Finding, Scene

LEFT = "the downgrade drops the table and leaves the type, and the next upgrade fails on it"
STILL_THERE = "the upgrade drops the table and leaves the type, so this CREATE TYPE fails"
MISSING = "no ADD or ALTER COLUMN creates a type, so this fails: the type does not exist"


def enum_types(scene: Scene) -> Iterator[Finding]:
    """Types that are left by the other direction, or used before anything creates them."""
    types: dict[int, list[str]] = {}
    for kind in _WITH_TYPES:
        for position in scene.timeline.positions(kind):
            names = _types_of(scene.timeline.events[position])
            if names:
                types[position] = names
    if not types or "postgresql" not in scene.config.dialects:
        return
    opposite = scene.counterpart
    if opposite is None or opposite.raises:
        return
    if not all(map(_is_readable, (*scene.timeline.events, *scene.events_back))):
        return
    other, own = _ends(scene.events_back), _ends(scene.timeline.events)
    is_upgrade = scene.run.direction is Direction.UPGRADE
    created: set[str] = set()
    for event in scene.timeline.events:
        position, operation, _ = event
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
        created |= _names_made(event)


class _End(NamedTuple):
    """What a run does to types and tables on PostgreSQL."""

    dropped: set[str]
    """The types that it drops, or may drop."""
    gone: set[str]
    """The types that are surely not there when it has run."""
    tables: set[str]
    """The tables that it surely drops."""
    renamed: dict[str, str]
    """The new names of types."""


def _ends(story: Sequence[Event]) -> _End:
    found = _End(set(), set(), set(), {})
    for event in story:
        if "postgresql" not in event.operation.dialects:
            continue
        for what, (kind, of, _), _, new, _ in event.changes:
            if of is None:
                continue
            if kind == "type" and what == "vanishes":
                found.dropped.add(of.name.lower())
                if event.is_sure:
                    found.gone.add(of.name.lower())
            elif kind == "type" and new is not None and new.of is not None:
                found.renamed[of.name.lower()] = new.of.name.lower()
            elif kind == "table" and what == "vanishes" and event.is_sure:
                found.tables.add(str(of).lower())
        found.gone.difference_update(_names_made(event))
    return found


def _names_of(name: str, *runs: _End) -> set[str]:
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
    return event.is_readable


def _names_made(event: Event) -> set[str]:
    """The types that are there after the operation, in lower case."""
    made: set[str] = set()
    for what, thing, _, new, _ in event.changes:
        kind, of, _ = new or thing
        if kind == "type" and of is not None and (what == "appears" or new is not None):
            made.add(of.name.lower())
        elif kind == "table" and what == "appears":
            made.update([name.lower() for name in _types_of(event)])
    return made


def _types_of(event: Event) -> list[str]:
    """The enum types that the operation's table or column is of, where they may be new.

    ``op.create_table`` creates them, ``op.add_column`` and ``op.alter_column`` need them; the type
    that a column is said to have already is none of these.
    """
    if type(event.operation.action) not in _WITH_TYPES or event.operation.carrier == "sql":
        return []
    types: list[SqlType | None] = []
    for what, thing, by, _, _ in event.changes:
        if thing.kind == "table":
            types += [column.type for column in by.columns]
        elif what != "renamed":
            types.append(by.type)
    return [
        one.type_name
        for one in types
        if one is not None
        and one.type_name is not None
        and not one.exists
        and is_known(one.type_name)
    ]


_WITH_TYPES = frozenset({CreateTable, AddColumn, AlterColumn})
"""What brings columns of a type."""

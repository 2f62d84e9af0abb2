"""The life of PostgreSQL's enum types, which Alembic creates with a table and never drops."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from flake8_migrations.model.migration import Direction
from flake8_migrations.model.namedtuple import NamedTuple
from flake8_migrations.model.operations import (
    AddColumn,
    AlterColumn,
    CreateTable,
    Name,
    SqlType,
)
from flake8_migrations.model.text import is_known, named, shown
from flake8_migrations.replay.events import Event
from flake8_migrations.rules.findings import Finding, Scene, Step, found_at

if TYPE_CHECKING:
    from flake8_migrations.replay.before.layers import Before

LEFT = "the downgrade drops the table and leaves the type, and the next upgrade fails on it"
STILL_THERE = "the upgrade drops the table and leaves the type, so this CREATE TYPE fails"
MISSING = "neither ADD nor ALTER COLUMN creates a type, so this fails: the type does not exist"


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
    created: set[str] = set()
    for event in scene.timeline.events:
        if "postgresql" not in event.operation.dialects:
            continue
        action, names = event.operation.action, types.get(event.position, [])
        step = scene.step(event.position)
        if type(action) is not CreateTable:
            yield from _used(step, [one for one in names if one.lower() in other.gone - created])
        elif str(action.table).lower() in other.tables:
            excused = created | other.dropped | own.dropped
            left = [one for one in names if excused.isdisjoint(_names_of(one, own, other))]
            yield from _left(step, left)
        created |= _names_made(event)


def _used(step: Step, names: Iterable[str]) -> Iterator[Finding]:
    """Types that a column needs, which nothing here has created and the other direction drops."""
    for name in names:
        since = _older(step.before, name)
        if since is None:
            way = f"create it first: sa.Enum(…, name='{named(name)}').create(op.get_bind())"
            yield step.finding("MIG304", f"uses type {named(name)}", harm=MISSING, way=way)
        elif step.scene.run.direction is Direction.UPGRADE:
            yield from _not_its_own(step.scene, name, since)


def _left(step: Step, names: Iterable[str]) -> Iterator[Finding]:
    """Types that CREATE TABLE brings, and the other direction leaves behind."""
    is_upgrade = step.scene.run.direction is Direction.UPGRADE
    for name in names:
        if is_upgrade and _older(step.before, name) is not None:
            continue
        harm = LEFT if is_upgrade else STILL_THERE
        place = "downgrade" if is_upgrade else "upgrade"
        way = f"let the {place} drop the type after the table"
        yield step.finding("MIG304", f"creates type {named(name)}", harm=harm, way=way)


def _older(before: Before, name: str) -> str | None:
    """The earlier revision that created the type, which is then not this one's to drop."""
    found = before.has_object("type", Name(name))
    return found.since if found is not None and found.value else None


def _not_its_own(scene: Scene, name: str, since: str) -> Iterator[Finding]:
    """The drop of a type that the upgrade uses, and an earlier revision has created."""
    for event in scene.events_back:
        for what, (kind, of, _), *_ in event.changes:
            if kind == "type" and what == "vanishes" and of is not None:
                if of.name.lower() == name.lower():
                    subject = f"drops type {named(name)}"
                    harm = (
                        f"it has existed since {shown(since)}, and this upgrade did not create it"
                    )
                    way = "leave it to the downgrade of that revision"
                    yield found_at(event.operation, "MIG304", subject, harm=harm, way=way)
                    return


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

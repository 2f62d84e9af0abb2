"""Whether a foreign key's columns have the types of those that they refer to."""

from __future__ import annotations

from collections.abc import Iterator

from flake8_migrations.model.effects.changes import Change
from flake8_migrations.model.effects.needs import Key
from flake8_migrations.model.operations import AlterColumn, CreateTable, Name, SqlType
from flake8_migrations.model.text import HOLE, is_known, named
from flake8_migrations.replay.timeline import Timeline
from flake8_migrations.rules.facts.types import shown_type
from flake8_migrations.rules.findings import Finding, Scene

_WIDTHS = {"smallint": 1, "integer": 2, "bigint": 3}
_TEXTS = frozenset({"varchar", "char", "text"})


class _Known:
    """The column types that a run shows, as they are at one moment of it."""

    def __init__(self) -> None:
        self._tables: dict[str, tuple[Name, dict[str, SqlType | None], tuple[str, ...]]] = {}
        """Of each table its name, its columns' types, and its primary key."""

    def _columns(self, table: Name) -> dict[str, SqlType | None]:
        found = self._tables.get(table.name.lower())
        if found is None or not found[0].same_as(table):
            found = self._tables[table.name.lower()] = table, {}, ()
        return found[1]

    def follow(self, change: Change) -> None:
        what, (kind, table, name), by, new, _ = change
        if table is None:
            return
        if kind == "table":
            if what == "appears":
                self._create(by)
            elif what == "vanishes":
                self._tables.pop(table.name.lower(), None)
            elif new is not None and new.of is not None:
                self._rename_table(table, new.of)
        elif kind == "column" and name is not None:
            if new is not None:
                self.add(table, new.name or HOLE, self.type_of(table, name))
            if what == "appears" or (what == "changed" and by.type is not None):
                self.add(table, name, by.type)
            elif what != "changed":
                self.add(table, name, None)

    def _create(self, action: CreateTable) -> None:
        key = tuple(column.name for column in action.columns if column.primary_key)
        for constraint in action.constraints:
            if constraint.kind == "primary key":
                key = constraint.columns
        types = {column.name.lower(): column.type for column in action.columns}
        self._tables[action.table.name.lower()] = action.table, types, key

    def add(self, table: Name, column: str, type_: SqlType | None) -> None:
        self._columns(table)[column.lower()] = type_

    def _rename_table(self, old: Name, new: Name) -> None:
        found = self._tables.pop(old.name.lower(), None)
        if found is not None:
            renamed = Name(new.name, new.schema or found[0].schema)
            self._tables[renamed.name.lower()] = renamed, found[1], found[2]

    def type_of(self, table: Name, column: str) -> SqlType | None:
        """The type of the column, where it and all names are known."""
        found = self._tables.get(table.name.lower())
        if found is None or not found[0].same_as(table):
            return None
        type_ = found[1].get(column.lower())
        if type_ is None or not all(map(is_known, (type_.name, column, table.name))):
            return None
        return type_

    def key_of(self, table: Name) -> tuple[str, ...]:
        found = self._tables.get(table.name.lower())
        return found[2] if found is not None and found[0].same_as(table) else ()


def foreign_key_types(scene: Scene) -> Iterator[Finding]:
    """Each foreign key that is created where both columns' types are known and differ."""
    keys = scene.timeline.written_keys
    if not keys or not _shows_target(scene.timeline):
        return
    known = _Known()
    for altered in scene.timeline.all(AlterColumn):
        if altered.existing_type is not None:
            known.add(altered.table, altered.column, altered.existing_type)
    for position, _, changes in scene.timeline.events:
        for change in changes:
            known.follow(change)
        for key in keys.get(position, ()):
            for subject, harm in _differences(known, key):
                yield scene.finding(position, "MIG211", subject, harm=harm)


def _shows_target(timeline: Timeline) -> bool:
    """Whether the run may show the type of a column that a key refers to."""
    names = {
        one.of.name.lower()
        for event in timeline.events
        for one in [change.new or change.thing for change in event.changes]
        if one.of is not None and one.kind in ("table", "column")
    }
    return any(
        key.target.table.name.lower() in names
        for keys in timeline.written_keys.values()
        for key in keys
    )


def _differences(known: _Known, key: Key) -> Iterator[tuple[str, str]]:
    """The pairs of columns whose types differ, and what that does."""
    table, target = key.table, key.target.table
    targets = key.target.columns or known.key_of(target)
    if len(targets) != len(key.columns):
        return
    for column, other in zip(key.columns, targets, strict=True):
        type_, referenced = known.type_of(table, column), known.type_of(target, other)
        if type_ is None or referenced is None:
            continue
        harm = _harm(type_, referenced)
        if harm is not None:
            yield (
                f"{named(table)}.{named(column)} ({shown_type(type_)})"
                f" to {named(target)}.{named(other)} ({shown_type(referenced)})",
                harm,
            )


def _harm(type_: SqlType, referenced: SqlType) -> str | None:
    """What the difference does; None where there is none."""
    if type_.name == referenced.name or {type_.name, referenced.name} <= _TEXTS:
        return None
    if type_.name in _WIDTHS and referenced.name in _WIDTHS:
        if _WIDTHS[type_.name] < _WIDTHS[referenced.name]:
            return "rows whose number is larger than the one type can hold cannot be referred to"
        return "the numbers of one do not fit into the other, and MySQL refuses such a key"
    return "most databases refuse a foreign key between columns of such types"

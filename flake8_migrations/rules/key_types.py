"""Whether a foreign key's columns have the types of those that they refer to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from flake8_migrations.model.dialects import MYSQL, first_asked
from flake8_migrations.model.effects.changes import Change
from flake8_migrations.model.effects.needs import Key
from flake8_migrations.model.migration import Direction
from flake8_migrations.model.operations import AlterColumn, CreateTable, Name, SqlType
from flake8_migrations.model.text import HOLE, is_known, named, shown
from flake8_migrations.replay.before.standing import Fact
from flake8_migrations.rules.facts.comparable import may_refer
from flake8_migrations.rules.facts.types import shown_type
from flake8_migrations.rules.failing import is_caught
from flake8_migrations.rules.findings import Finding, Scene, Step
from flake8_migrations.rules.standing import primary_key

_WIDTHS = {"smallint": 1, "integer": 2, "bigint": 3}
_TEXTS = frozenset({"varchar", "char", "text"})


class _Known:
    """The column types that a run shows, as they are at one moment of it."""

    def __init__(self) -> None:
        self._tables: dict[str, tuple[Name, dict[str, SqlType | None], tuple[str, ...]]] = {}
        """Of each table its name, its columns' types, and its primary key."""
        self.asked: dict[tuple[Name, str], Fact[SqlType | None]] = {}
        """What earlier revisions say of columns that the run has said nothing of so far."""

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

    def defines(self, table: Name, column: str) -> bool:
        """Whether the run says of which type the column is, or creates its table."""
        found = self._tables.get(table.name.lower())
        return (
            found is not None
            and found[0].same_as(table)
            and (column.lower() in found[1] or bool(found[2]))
        )

    def key_of(self, table: Name) -> tuple[str, ...]:
        found = self._tables.get(table.name.lower())
        return found[2] if found is not None and found[0].same_as(table) else ()


def differing(keys: Mapping[int, Sequence[Key]], scene: Scene) -> Iterator[Finding]:
    """Each of the keys, by the operations that make them, between columns of different types."""
    known = _Known()
    for altered in scene.timeline.all(AlterColumn):
        if altered.existing_type is not None:
            known.add(altered.table, altered.column, altered.existing_type)
    for position, _, changes in scene.timeline.events:
        for change in changes:
            known.follow(change)
        for key in keys.get(position, ()):
            yield from _differences(known, key, scene.step(position))


def _differences(known: _Known, key: Key, step: Step) -> Iterator[Finding]:
    """The pairs of columns whose types differ, and what that does."""
    table, target = key.table, key.target.table
    targets = key.target.columns or known.key_of(target) or primary_key(step.before, target)
    if len(targets) != len(key.columns):
        return
    for column, other in zip(key.columns, targets, strict=True):
        type_ = _type_of(known, step, table, column)
        referenced = type_.value and _type_of(known, step, target, other)
        if not (type_.value and referenced and referenced.value):
            continue
        if _are_both_uuids(type_.value, referenced.value, step):
            continue
        refusal, harm = _refusal(type_.value, referenced.value, step), None
        if step.scene.run.direction is Direction.UPGRADE:
            harm = _harm(type_.value, referenced.value)
        if refusal is None and harm is None:
            continue
        columns = (
            f"{_shown(table, column, type_, step)} to {_shown(target, other, referenced, step)}"
        )
        if refusal is not None:
            yield step.finding("MIG520", columns, refusal=refusal)
        elif harm is not None:
            yield step.finding("MIG211", columns, harm=harm)


def _type_of(known: _Known, step: Step, table: Name, column: str) -> Fact[SqlType | None]:
    """The type that the run shows, or that the column has since an earlier revision."""
    type_ = known.type_of(table, column)
    if type_ is not None or known.defines(table, column):
        return Fact(type_)
    if not (is_known(table.name) and is_known(column)):
        return Fact(None)
    place = table, column.lower()
    if place not in known.asked:  # the run says nothing of it, so that it is the same throughout
        standing = step.before.type_of(table, column)
        type_ = None if standing is None else standing.value
        known.asked[place] = Fact(type_, None if standing is None else standing.since)
    return known.asked[place]


def _shown(table: Name, column: str, type_: Fact[SqlType | None], step: Step) -> str:
    """The column with its type, and the earlier revision that gave it."""
    assert type_.value is not None
    since = "" if type_.since is None else f" since {shown(type_.since)}"
    type_shown = shown_type(type_.value, first_asked(step.databases))
    return f"{named(table)}.{named(column)} ({type_shown}{since})"


def _are_both_uuids(type_: SqlType, referenced: SqlType, step: Step) -> bool:
    """Whether one is SQLAlchemy's UUID, which is text or bytes on databases without such a type."""
    names = {type_.name, referenced.name}
    return "uuid" in names and "postgresql" not in step.databases and not names & _WIDTHS.keys()


def _refusal(type_: SqlType, referenced: SqlType, step: Step) -> str | None:
    """Why a database in question refuses the key for certain."""
    if is_caught(step.operation):
        return None
    if "postgresql" in step.databases - step.config.assumed and not may_refer(
        type_.on("postgresql").name, referenced.on("postgresql").name
    ):
        return "PostgreSQL cannot compare the two types"
    for dialect in sorted(step.databases & MYSQL):
        pair = type_.on(dialect), referenced.on(dialect)
        names = {one.name for one in pair}
        is_refused = len(names) == 2 and (names <= _WIDTHS.keys() or _are_apart(*names))
        if is_refused and not any(one.on_mysql for one in pair):
            return "MySQL takes none but two of the same type"
    return None


def _are_apart(one: str, other: str) -> bool:
    """Whether one is a number and the other a text."""
    return (one in _WIDTHS and other in _TEXTS) or (one in _TEXTS and other in _WIDTHS)


def _harm(type_: SqlType, referenced: SqlType) -> str | None:
    """What the difference does; None where there is none."""
    if type_.name == referenced.name or {type_.name, referenced.name} <= _TEXTS:
        return None
    if type_.name in _WIDTHS and referenced.name in _WIDTHS:
        if _WIDTHS[type_.name] < _WIDTHS[referenced.name]:
            return f"numbers too large for {type_.name} cannot be referred to"
        return "the two types differ in size, and MySQL refuses such a key"
    return "most databases refuse a foreign key between columns of such types"

"""MIG016: a column dropped and another one added that is likely the same under a new name.

Which pairs are likely renames, and why, is told in docs/decisions/0020-likely-renames.md.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from flake8_migrations.model.namedtuple import NamedTuple
from flake8_migrations.model.operations import (
    AddColumn,
    Column,
    CreateConstraint,
    DropColumn,
    Name,
    SqlType,
    UnreadSql,
    Update,
)
from flake8_migrations.model.text import is_known, named
from flake8_migrations.replay.timeline import Timeline, same_text
from flake8_migrations.rules.findings import (
    Finding,
    Scene,
    found_at,
)

_MOST = 20
"""Columns of one table that are compared with each other: the work stays linear."""

_FLAGS = frozenset({"boolean"})
_PLAIN = frozenset(
    "boolean smallint integer bigint real date timestamp timestamptz time uuid text json jsonb"
    " bytea".split()
)
"""Types that columns without anything in common have as well, unless they have an argument."""

_GENERIC = frozenset(
    """and at by code data date day datetime dt flag for from has id identifier in info is key kind
    name new no num number of old on pk ref status text the time timestamp to ts type uuid value was
    with""".split()
)
"""Words that say nothing about what a column is for."""


class _Dropped(NamedTuple):
    position: int
    name: str
    former: Column
    """As the downgrade adds it again."""


class _Added(NamedTuple):
    position: int
    column: Column


class _Pair(NamedTuple):
    dropped: _Dropped
    added: _Added


def likely_renames(scene: Scene) -> Iterator[Finding]:
    timeline = scene.timeline
    if DropColumn not in timeline.kinds or UnreadSql in timeline.kinds:
        return
    found = []
    for table, (dropped, added) in _changed(scene).items():
        for pair in _pairs(scene, table, dropped[:_MOST], added[:_MOST]):
            if not _is_kept(timeline, table, pair):
                found.append((table, pair))
    for table, pair in sorted(found, key=lambda one: one[1].added.position):
        operation = timeline.operations[pair.added.position]
        yield found_at(
            operation,
            "MIG016",
            "",
            added=f"{named(table)}.{named(pair.added.column.name)}",
            dropped=f"{named(table)}.{named(pair.dropped.name)}",
        )


def _changed(scene: Scene) -> dict[Name, tuple[list[_Dropped], list[_Added]]]:
    """The columns of each table that are dropped and added for good, with types that are known."""
    timeline = scene.timeline
    found: dict[Name, tuple[list[_Dropped], list[_Added]]] = {}
    for position in timeline.positions(DropColumn):
        action = timeline.operations[position].action
        assert isinstance(action, DropColumn)
        former = scene.opposite.added(action.table, action.column)
        if former is not None and _has_values(former) and is_known(action.column):
            if timeline.added(action.table, action.column) is None:
                dropped = _Dropped(position, action.column, former)
                found.setdefault(_key(action.table), ([], []))[0].append(dropped)
    for position in timeline.positions(AddColumn) if found else ():
        action = timeline.operations[position].action
        assert isinstance(action, AddColumn)
        column = action.column
        table = _key(action.table)
        if table in found and _has_values(column) and is_known(column.name):
            if not timeline.drops_column(action.table, column.name):
                if not timeline.creates_table_before(position, action.table):
                    found[table][1].append(_Added(position, column))
    return found


def _key(table: Name) -> Name:
    return Name(table.name.lower(), table.schema and table.schema.lower())


def _has_values(column: Column) -> bool:
    """Whether its type is known, and its values are not computed."""
    return column.type is not None and is_known(column.type.name) and column.generated is None


def _pairs(
    scene: Scene, table: Name, dropped: list[_Dropped], added: list[_Added]
) -> Iterator[_Pair]:
    """Each dropped and each added column in one pair at most, the likeliest first."""
    operations = scene.timeline.operations
    scored = []
    for old in dropped:
        for new in added:
            if _same_type(old.former, new.column):
                if not operations[old.position].excludes(operations[new.position]):
                    scored.append((_likeness(table, old, new), _Pair(old, new)))
    scored.sort(key=lambda one: -one[0])
    taken: set[int] = set()
    for likeness, pair in scored:
        places = {pair.dropped.position, pair.added.position}
        if likeness > 0 and taken.isdisjoint(places):
            taken |= places
            yield pair
    if not taken:
        for _, pair in scored:
            if _is_only_one(pair, scored) and _is_alike(scene, table, pair, dropped, added):
                yield pair


def _same_type(old: Column, new: Column) -> bool:
    return old.type is not None and old.type.same_as(new.type)


def _likeness(table: Name, old: _Dropped, new: _Added) -> float:
    """How much of the names is the same, the words left aside that say nothing; 0 to 1."""
    left, right = _words(table, old.name), _words(table, new.column.name)
    if not left or not right:
        return 0
    common = sum(any(_same_word(word, other) for other in right) for word in left)
    share = common / max(len(left), len(right))
    if share < 0.5 or (share == 0.5 and old.former.type and old.former.type.name in _FLAGS):
        return 0
    return share


def _words(table: Name, name: str) -> list[str]:
    said = re.findall(r"[a-z]+|\d+", re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).lower())
    of_table = re.findall(r"[a-z]+", table.name.lower())
    telling = [word for word in said if word not in _GENERIC]
    owned = {*of_table, *(word.removesuffix("s") for word in of_table)}
    return [word for word in telling if word not in owned] or telling


def _same_word(word: str, other: str) -> bool:
    """Whether both are one word: a plural, an ending, an abbreviation, an e before mail."""
    short, long = sorted((word, other), key=len)
    if short == long:
        return True
    if len(short) < 3:
        return False
    if long.startswith(short) or (len(short) > 3 and long.endswith(short)):
        return True
    if len(short) > 5 and short[:5] == long[:5]:
        return True
    return _abbreviates(short, long)


def _abbreviates(short: str, long: str) -> bool:
    """Whether the one is the other without vowels: ``qty``, ``msg``, ``amt``."""
    if short[0] != long[0] or not set("aeiou").isdisjoint(short[1:]):
        return False
    letters = iter(long)
    return all(letter in letters for letter in short)


def _is_only_one(pair: _Pair, scored: list[tuple[float, _Pair]]) -> bool:
    """Whether no other column of that type is in play."""
    return not any(
        other is not pair and (other.dropped == pair.dropped or other.added == pair.added)
        for _, other in scored
    )


def _is_alike(
    scene: Scene, table: Name, pair: _Pair, dropped: list[_Dropped], added: list[_Added]
) -> bool:
    """Whether two columns whose names say nothing of each other may still be one."""
    old, new = pair.dropped.former, pair.added.column
    type_ = old.type
    assert type_ is not None
    if _is_plain(type_) and (len(dropped) > 1 or len(added) > 1):
        return False
    if type_.name in _FLAGS and old.server_default != new.server_default:
        return False
    if (old.unique or old.primary_key) != (new.unique or new.primary_key):
        return False
    references = _reference(scene.opposite, table, old), _reference(scene.timeline, table, new)
    if references != (None, None):
        return references[0] == references[1]
    return not (_names_reference(old.name) or _names_reference(new.name))


def _is_plain(type_: SqlType) -> bool:
    return type_.name in _PLAIN or not (type_.arguments or type_.type_name)


def _reference(timeline: Timeline, table: Name, column: Column) -> str | None:
    """The table that the column refers to, as far as it is said."""
    if column.foreign_key is not None:
        return column.foreign_key.table.name.lower()
    for _, created in timeline.parts(CreateConstraint, table):
        if created.references is not None and any(
            same_text(one, column.name) for one in created.columns
        ):
            return created.references.table.name.lower()
    return None


def _names_reference(name: str) -> bool:
    """``student_id``: another thing than ``member_id`` says, whatever the type is."""
    return bool(re.search(r"(?i)_(id|uuid|fk|ref|pk)$|[a-z]Id$", name))


def _is_kept(timeline: Timeline, table: Name, pair: _Pair) -> bool:
    """Whether the values may be copied into the new column, or elsewhere, or there are none."""
    position = pair.added.position
    end = max(position, pair.dropped.position)
    if timeline.empties_before(position, table) or timeline.copies_before(end, table):
        return True
    former = pair.dropped.name.lower()
    return any(
        any(not is_known(one) or same_text(one, pair.added.column.name) for one in update.columns)
        and (not update.reads or former in update.reads)
        for update in timeline.all(Update)
        if update.table.same_as(table) or not is_known(update.table.name)
    )

"""MIG012: views, types, functions, triggers and other objects that are dropped."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from flake8_migrations.model.operations import (
    AddColumn,
    AlterColumn,
    CreateObject,
    CreateTable,
    DropColumn,
    DropObject,
    DropTable,
    Name,
    RenameObject,
    SqlType,
)
from flake8_migrations.model.text import is_known, named
from flake8_migrations.replay.timeline import Timeline, same_text
from flake8_migrations.rules.findings import (
    Finding,
    Step,
)

_MOST = 100
"""Objects of one name, or of one run, that are looked at: the work stays linear."""

_READ_ALIKE = ("view", "materialized view", "synonym")
"""What answers a query under its name, as a table does."""
_CALLED_ALIKE = ("function", "routine", "aggregate")

_FAILS = "the running release and other users of the database fail on it"
_STOP_USING = "stop using it one release earlier, then drop"
_HARMS = {
    "type": (
        "statements of the running release that name it, in a cast or for a bound value, fail"
    ),
    "sequence": "whatever takes the next number from it fails, and the counter is lost",
    "trigger": "what it did on every write no longer happens",
    "event trigger": "what it did on every schema change no longer happens",
    "rule": "what it did on every statement no longer happens",
    "policy": "it no longer decides who may see and change which rows",
    "event": "what it did on schedule no longer happens",
    "publication": "whoever subscribes to it gets no further changes",
    "subscription": "no further changes come in",
    "database": "everything in it is lost",
}
"""What the drop does, by the kind of the object, where nobody fails, or not for the name alone."""
_REMEDIES = {
    "trigger": "let the application do it first, then drop",
    "rule": "let the application do it first, then drop",
    "event": "let something else do it first, then drop",
    "policy": "create its replacement in the same migration",
    "database": "keep a dump, and drop it by hand",
}
_HARMLESS = frozenset({"statistics"})
"""What nothing but the planner asks for."""


def drop_object(step: Step, action: DropObject) -> Iterator[Finding]:
    if action.kind in _HARMLESS or is_own_or_back(step, action):
        return
    table = action.table
    if table is not None and (
        step.is_new(table) or step.timeline.drops_table(step.position, table)
    ):
        return
    if not is_known(action.name.name) and _is_replaced_at_once(step, action):
        return
    if not action.cascade and (_goes_with_tables(step, action) or _has_lost_trigger(step, action)):
        return
    yield step.finding(
        "MIG012",
        f"{action.kind} {named(action.name)}",
        **consequences(action.kind),
    )


def _is_replaced_at_once(step: Step, action: DropObject) -> bool:
    """Whether the same call creates an object of that kind: ``op.replace_view(…)``."""
    following = step.timeline.operations[step.position + 1 : step.position + 2]
    return any(
        isinstance(one.action, CreateObject)
        and one.action.kind == action.kind
        and one.location == step.operation.location
        for one in following
    )


def consequences(kind: str | None) -> dict[str, str]:
    """What the message says that dropping an object of the kind does, and what to do instead."""
    kind = kind or ""
    return {"harm": _HARMS.get(kind, _FAILS), "remedy": _REMEDIES.get(kind, _STOP_USING)}


def is_own_or_back(step: Step, action: DropObject) -> bool:
    """Whether it is this run's own, or whoever asks for its name finds it in the end."""
    timeline, position = step.timeline, step.position
    if action.kind in _READ_ALIKE:
        kinds: tuple[str, ...] = _READ_ALIKE
        if timeline.creates_table_after(position, action.name):
            return True
        if timeline.renames_to_after(position, action.name) is not None:
            return True
    else:
        kinds = _CALLED_ALIKE if action.kind in _CALLED_ALIKE else (action.kind,)
    return any(
        timeline.creates_object(position, kind, action.name, action.table)
        or _is_renamed_back(timeline, position, kind, action.name)
        for kind in kinds
    )


def _is_renamed_back(timeline: Timeline, position: int, kind: str, name: Name) -> bool:
    """Whether another one takes over the name that the object had first."""
    former = name
    for renamed in timeline.before(position, RenameObject, name.name):
        if renamed.kind == kind and renamed.new_name.same_as(former):
            former = renamed.name
    return any(
        renamed.kind == kind and renamed.new_name.same_as(former)
        for renamed in timeline.around(position, RenameObject, former.name)
    )


def _goes_with_tables(step: Step, action: DropObject) -> bool:
    """Whether it belonged to tables and columns that the run drops: their drop is the finding.

    PostgreSQL refuses to drop what a column still needs.
    """
    if action.kind not in ("type", "domain", "sequence"):
        return False
    users = list(islice(_users(step.opposite, action.name), _MOST))
    if users:
        return all(_is_dropped(step, table, column) for table, column in users)
    return any(_is_named_after(action.name.name, gone) for gone in _dropped_before(step))


def _users(opposite: Timeline, name: Name) -> Iterator[tuple[Name, str]]:
    """The columns of that type as the other direction knows them."""
    for created in opposite.first(CreateTable):
        for column in created.columns:
            if _is_of_type(column.type, name):
                yield created.table, column.name
    for added in opposite.first(AddColumn):
        if _is_of_type(added.column.type, name):
            yield added.table, added.column.name
    for altered in opposite.first(AlterColumn):
        if _is_of_type(altered.type, name):
            yield altered.table, altered.column


def _is_of_type(type_: SqlType | None, name: Name) -> bool:
    return type_ is not None and same_text(type_.type_name or type_.name, name.name)


def _is_dropped(step: Step, table: Name, column: str) -> bool:
    timeline = step.timeline
    return timeline.drops_table(step.position, table) or timeline.drops_column(table, column)


def _dropped_before(step: Step) -> Iterator[str]:
    """The names of tables and columns that are dropped before it."""
    for table in step.timeline.first(DropTable, step.position):
        yield table.table.name
    for column in step.timeline.first(DropColumn, step.position):
        yield column.column


def _has_lost_trigger(step: Step, action: DropObject) -> bool:
    """Whether it is the function of triggers, and none has it any more.

    PostgreSQL refuses to drop one that a trigger still needs, and nothing else can call it.
    """
    if action.kind != "function" or not action.name.is_known:
        return False
    known = [
        created.for_trigger
        for timeline in (step.timeline, step.opposite)
        for created in timeline.around(len(timeline.operations), CreateObject, action.name.name)
        if created.kind == "function" and created.name.same_as(action.name)
    ]
    if known:
        return any(known)
    return any(
        dropped.kind == "trigger"
        and (
            _is_named_after(action.name.name, dropped.name.name)
            or _is_named_after(dropped.name.name, action.name.name)
        )
        for dropped in step.timeline.first(DropObject, step.position)
    )


def _is_named_after(name: str, owner: str) -> bool:
    """Whether the name holds all that the owner's name says: ``order_status`` of ``orders``."""
    owned = _words(owner)
    return bool(owned) and owned <= _words(name)


def _words(name: str) -> set[str]:
    """The words of a known name that say what it is about, without a plural."""
    if not is_known(name):
        return set()
    words = re.findall(r"[a-z]+", name.lower())
    return {word.removesuffix("s") for word in words if len(word) > 2} - _GENERIC


_GENERIC = frozenset("enum type seq sequence trg trigger tri func function the new old".split())

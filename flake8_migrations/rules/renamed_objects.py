"""Family 2, names of types, sequences and functions that the running release asks for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from flake8_migrations.model.operations import CreateTable, DropObject, RenameObject
from flake8_migrations.model.text import is_known, named
from flake8_migrations.rules.findings import Finding, Step
from flake8_migrations.rules.renames import brings_type

_KEEP = "keep the name in the database, and use the new one in the code only"
_CALL = "leave a {kind} of the old name behind that calls this one, and drop it a release later"
_REMEDIES: Mapping[str, str] = {
    "type": _KEEP,
    "domain": _KEEP,
    "sequence": _KEEP,
    "attribute": _KEEP,
    "function": _CALL.format(kind="function"),
    "procedure": _CALL.format(kind="procedure"),
    "routine": _CALL.format(kind="routine"),
}
"""What is named in queries, besides tables, views and columns, and what to do instead."""


def rename_object(step: Step, action: RenameObject) -> Iterator[Finding]:
    remedy = _REMEDIES.get(action.kind)
    if remedy is None or action.name.name == action.new_name.name:
        return
    if _is_swap(step, action) or _is_asked_by_nobody(step, action):
        return
    names = f"{action.kind} {_shown_name(action)} to {named(action.new_name.name)}"
    yield step.finding("MIG216", names, remedy=remedy)


def _shown_name(action: RenameObject) -> str:
    name = action.name
    return f"{named(name.schema)}.{named(name.name)}" if name.schema else named(name)


def _is_swap(step: Step, action: RenameObject) -> bool:
    """Whether the old name is given anew, or this one takes the place of what had the new one.

    What is made in this run, or dropped later in it, is no one's name either.
    """
    timeline, kind, position = step.timeline, action.kind, step.position
    old, new = action.name, action.new_name
    if timeline.creates_object(position, kind, old):
        return True
    if kind == "type" and any(brings_type(one, old) for one in timeline.first(CreateTable)):
        return True
    goes = timeline.around(position, DropObject, new.name)
    if any(one.kind == kind and one.name.same_as(new) for one in goes):
        return True
    return any(
        one.kind == kind and (one.name.same_as(new) or one.new_name.same_as(old))
        for one in timeline.first(RenameObject)
    )


def _is_asked_by_nobody(step: Step, action: RenameObject) -> bool:
    """Whether no query names it: a trigger's function, or the sequence that a column owns.

    A column has its sequence by another thing than its name, ``nextval`` in its default included.
    """
    kind, name = action.kind, action.name
    if kind == "sequence" and name.name.lower().endswith("_seq"):
        made = step.before.has_object("sequence", name)
        return made is None or not made.value
    if kind == "function" and is_known(name.name):
        made_as = step.before.definition("function", name)
        return made_as is not None and made_as.for_trigger
    return False

"""Several names by which one constraint or index may be called, dropped one after the other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from flake8_migrations.model.migration import Operation
from flake8_migrations.model.operations import DropConstraint, DropIndex, Name
from flake8_migrations.model.text import is_known
from flake8_migrations.replay.timeline import same_text
from flake8_migrations.rules.findings import Step

Drop = DropConstraint | DropIndex

_NOT_SAID = Name("")
_MOST_NAMES = 20
"""Names of one constraint that are tried."""

_KINDS = {
    "pk": "primary key",
    "pkey": "primary key",
    "fk": "foreign key",
    "fkey": "foreign key",
    "uq": "unique",
    "key": "unique",
    "unique": "unique",
    "ck": "check",
    "check": "check",
}
"""What the first or last word of a name says."""
_OF_NO_COLUMN = frozenset({*_KINDS, "ix", "idx", "index"})


def other_names(step: Step, action: Drop) -> Iterator[tuple[Step, Drop]]:
    """The drops of what may be the same constraint or index under another name.

    ``DROP CONSTRAINT IF EXISTS unique_email`` and ``DROP CONSTRAINT IF EXISTS uq_users_email``:
    a database has one of the two. ``uq_users_login`` is another one: it has words of its own.
    """
    if not _may_be_missing(step.operation, action):
        return
    kind, words = _kind(action), _words(action)
    drops = step.timeline.parts(type(action), action.table or _NOT_SAID)
    for position, other in islice(drops, _MOST_NAMES):
        found = step.at(position)
        if same_text(other.name, action.name) or not _may_be_missing(found.operation, other):
            continue
        others, other_kind = _words(other), _kind(other)
        if kind == other_kind == "primary key":  # a table has one
            yield found, other
        elif kind is None or other_kind in (None, kind):
            if words <= others or others <= words:
                yield found, other


def _may_be_missing(operation: Operation, action: Drop) -> bool:
    """Whether it is dropped if it is there, and nothing fails where it is not."""
    is_named = action.name is not None and is_known(action.name)
    return is_named and (action.if_exists or operation.is_guarded)


def _words(action: Drop) -> set[str]:
    """The words of the name, but for its kind and its table."""
    table = "" if action.table is None else action.table.name
    words, of_table = (
        set(re.findall(r"[^\W_]+", one.lower())) for one in (action.name or "", table)
    )
    return words - of_table - _OF_NO_COLUMN


def _kind(action: Drop) -> str | None:
    """The kind of constraint, as the operation says or else the beginning or end of the name."""
    if isinstance(action, DropIndex):
        return None
    if action.kind is not None or action.name is None:
        return action.kind
    return kind_of_name(action.name)


def kind_of_name(name: str) -> str | None:
    """The kind of constraint that the first or last word of a name says."""
    words = name.lower().split("_")
    return _KINDS.get(words[0]) or _KINDS.get(words[-1])

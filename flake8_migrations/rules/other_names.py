"""Several names by which one constraint may be called, dropped one after the other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from flake8_migrations.model.migration import Operation
from flake8_migrations.model.operations import DropConstraint
from flake8_migrations.model.text import is_known
from flake8_migrations.rules.findings import Step

_MOST_NAMES = 20
"""Names of one constraint that are tried."""

_AFFIX = re.compile(
    r"^(?P<first>pk|fk|uq|unique|ck|check)_|_(?P<last>pk|pkey|fk|fkey|uq|key|unique|ck|check)$",
    re.IGNORECASE,
)
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


def other_names(step: Step, action: DropConstraint) -> Iterator[tuple[Step, DropConstraint]]:
    """The drops of what may be the same constraint under another name.

    ``DROP CONSTRAINT IF EXISTS unique_email`` and ``DROP CONSTRAINT IF EXISTS uq_users_email``:
    a database has one of the two.
    """
    if not _may_be_missing(step.operation, action):
        return
    drops = step.timeline.parts(DropConstraint, action.table)
    for position, other in islice(drops, _MOST_NAMES):
        if other is not action and _may_be_of_one_kind(other, action):
            found = step.at(position)
            if _may_be_missing(found.operation, other):
                yield found, other


def _may_be_missing(operation: Operation, action: DropConstraint) -> bool:
    """Whether it is dropped if it is there, and nothing fails where it is not."""
    is_named = action.name is not None and is_known(action.name)
    return is_named and (action.if_exists or operation.is_guarded)


def _may_be_of_one_kind(first: DropConstraint, second: DropConstraint) -> bool:
    kinds = {_kind(one) for one in (first, second)} - {None}
    return len(kinds) < 2


def _kind(action: DropConstraint) -> str | None:
    """The kind of constraint, as the operation says or else the beginning or end of the name."""
    if action.kind is not None or action.name is None:
        return action.kind
    found = _AFFIX.search(action.name)
    return _KINDS[(found["first"] or found["last"]).lower()] if found else None

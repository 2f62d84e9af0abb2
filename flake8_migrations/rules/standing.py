"""What rules ask of what stands before an operation, beyond the words of one revision."""

from __future__ import annotations

from collections.abc import Collection

from flake8_migrations.model.operations import Name
from flake8_migrations.model.text import is_known
from flake8_migrations.replay.before import Before
from flake8_migrations.replay.before.standing import Constraint
from flake8_migrations.rules.facts.check_conditions import excludes_null


def proves_not_null(before: Before, table: Name, column: str) -> bool:
    """Whether a constraint that was validated proves that the column holds no NULL."""
    return any(
        one.is_certain and one.is_valid and _forbids_null(one, column)
        for one in before.constraints(table, column)
    )


def _forbids_null(one: Constraint, column: str) -> bool:
    if one.kind == "check":
        return is_known(one.condition) and excludes_null(one.condition or "", column)
    return one.kind == "not null"


def is_unique(before: Before, table: Name, columns: Collection[str]) -> bool:
    """Whether a key or unique index that stands allows each value of the columns but once.

    One on fewer columns does so, too.
    """
    wanted = {one.lower() for one in columns}
    if not wanted or not all(map(is_known, wanted)):
        return False
    for column in sorted(wanted):
        keys = [
            one.columns
            for one in before.constraints(table, column)
            if one.kind in ("unique", "primary key") and one.is_certain
        ] + [
            one.columns
            for one in before.indexes(table, column)
            if one.unique and one.is_certain and one.where is None
        ]
        if any(key and {one.lower() for one in key} <= wanted for key in keys):
            return True
    return False

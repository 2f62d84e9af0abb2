"""Which operations have surely run when another one does: only what is surely new is spared."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeAlias

from flake8_migrations.model.conditions import Not
from flake8_migrations.model.migration import THE_TABLE, Branch, Operation

_Arm: TypeAlias = tuple[Any, int]
"""What is asked (or the number of a fork that nobody knows more of), and how it turns out."""
_Path: TypeAlias = tuple[_Arm, ...]


def surely_ran(others: Iterable[Operation], operation: Operation, dialects: frozenset[str]) -> bool:
    """Whether one of the others has run whenever the operation does, on each of the databases.

    They stand before it. What stands in a ``try`` or a loop that may not run counts for what stands
    in the same.
    """
    judged = operation.dialects & dialects or operation.dialects
    around: set[_Arm] | None = None
    paths: list[tuple[frozenset[str], _Path]] = []
    for other in others:
        if other.guards and not {THE_TABLE, *operation.guards}.issuperset(other.guards):
            continue
        path: _Path = ()
        if other.branches:
            if around is None:
                around = {arm_of(branch) for branch in operation.branches}
            arms = map(arm_of, other.branches)
            path = tuple(arm for arm in arms if arm not in around)
        if not path and judged <= other.dialects:
            return True
        paths.append((other.dialects, path))
    return bool(paths) and all(
        _cover({path for databases, path in paths if dialect in databases}) for dialect in judged
    )


def arm_of(branch: Branch) -> _Arm:
    """What the arm depends on, and how that turns out: 0 where it holds."""
    condition, arm = branch.condition, branch.arm
    if condition is None:
        return branch.fork, arm
    while isinstance(condition, Not):
        condition, arm = condition.part, 1 - arm
    return condition, arm


def _cover(paths: set[_Path]) -> bool:
    """Whether one of them is taken however the forks turn out: each fork has two arms."""
    pending = list(paths)
    while pending:
        path = pending.pop()
        if not path:
            return True
        (asked, arm), shorter = path[-1], path[:-1]
        if (*shorter, (asked, 1 - arm)) in paths and shorter not in paths:
            paths.add(shorter)
            pending.append(shorter)
    return False

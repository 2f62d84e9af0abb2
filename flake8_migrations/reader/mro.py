"""The order in which Python looks for a name in a class and in those it inherits from."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")

MOST_ANCESTORS = 60
"""Classes of which one inherits more are known in part: the work stays linear."""


def merged(orders: Sequence[Sequence[T]]) -> list[T] | None:
    """The C3 merge of the bases' own orders and of the bases; None where Python refuses it."""
    waiting = [list(order) for order in orders if order]
    found: list[T] = []
    while waiting:
        for order in waiting:
            first = order[0]
            if not any(first in other[1:] for other in waiting):
                break
        else:
            return None
        found.append(first)
        if len(found) > MOST_ANCESTORS:
            return None
        waiting = [rest for order in waiting if (rest := order[1:] if order[0] is first else order)]
    return found

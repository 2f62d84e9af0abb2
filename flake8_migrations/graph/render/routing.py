"""How lines run between two neighbouring columns: level, then along a track of their own.

All lines that leave a table at one place share a trunk. The trunks that would run into one
another lie side by side, in the order in which the fewest lines cross.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from flake8_migrations.model.namedtuple import NamedTuple

_NEAR: Final = 5
"""Trunks nearer than this, one above the other, do not share a track."""
_SAME: Final = 4
_CONFUSING: Final = 50
"""As bad as so many crossings: one line ends at the height at which another begins."""
_ROUNDS: Final = 60


class Net(NamedTuple):
    """What comes to one gap as one line and leaves it as one or several."""

    left: tuple[int, ...]
    """The heights of its ends in the column before the gap; the first is where it comes from."""
    right: tuple[int, ...]
    """Those in the column behind it."""

    @property
    def top(self) -> int:
        return min(*self.left, *self.right) if self.right else min(self.left)

    @property
    def bottom(self) -> int:
        return max(*self.left, *self.right) if self.right else max(self.left)


def tracks(nets: Sequence[Net]) -> list[int]:
    """The track of each net, counted from the left."""
    bent = [number for number, net in enumerate(nets) if net.top != net.bottom]
    found = [0] * len(nets)
    placed: list[int] = []
    for number in _ordered(nets, bent):
        net = nets[number]
        found[number] = 1 + max(
            (found[one] for one in placed if _touch(nets[one], net)), default=-1
        )
        placed.append(number)
    return found


def _touch(one: Net, other: Net) -> bool:
    return one.top - _NEAR <= other.bottom and other.top - _NEAR <= one.bottom


def _ordered(nets: Sequence[Net], numbers: Sequence[int]) -> list[int]:
    """Neighbours change places as long as that saves crossings."""
    order = sorted(numbers, key=lambda number: _first_guess(nets[number]))
    for _ in range(_ROUNDS):
        changed = False
        for place in range(len(order) - 1):
            one, other = nets[order[place]], nets[order[place + 1]]
            if _touch(one, other) and _cost(other, one) < _cost(one, other):
                order[place], order[place + 1] = order[place + 1], order[place]
                changed = True
        if not changed:
            break
    return order


def _first_guess(net: Net) -> tuple[bool, int]:
    """Lines that climb stand apart from the others best when the highest begins first."""
    climbs = sum(net.right) < net.left[0] * len(net.right)
    return climbs, net.left[0] if climbs else -net.left[0]


def _cost(one: Net, other: Net) -> int:
    """How many lines cross when the trunk of the one stands left of the other's."""
    crossing = sum(other.top <= height <= other.bottom for height in one.right)
    crossing += sum(one.top <= height <= one.bottom for height in other.left)
    confusing = any(abs(end - start) < _SAME for end in one.right for start in other.left)
    return crossing + _CONFUSING * confusing

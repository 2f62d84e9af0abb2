"""Where the parts of a picture lie, and the band of the tables without lines: below the parts, or
in the room that they leave at the lower right."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from math import isqrt
from typing import Final

from flake8_migrations.graph.render.columns import ASPECT, Size, side
from flake8_migrations.graph.render.part import HEADER, ROW_GAP, Outline, Point
from flake8_migrations.model.namedtuple import NamedTuple

PART_GAP: Final = 40
_NARROWEST: Final = 640
_WIDTHS: Final = 9
"""How many widths are tried, each a tenth more."""


class Packing(NamedTuple):
    """Where the parts lie, and the other tables."""

    parts: list[Point]
    others: list[Point]
    band: Point
    """Where the others begin, with the room for what is said of them."""
    width: int
    height: int


def best_packing(parts: Sequence[Outline], others: Sequence[Size]) -> Packing:
    """The packing of several widths that is the most compact."""
    sizes = [part.size for part in parts]
    area = sum((width + PART_GAP) * (height + PART_GAP) for width, height in sizes)
    area += sum((width + ROW_GAP) * (height + ROW_GAP) for width, height in others)
    least = max([width for width, _ in sizes] + [isqrt(area), _NARROWEST])
    tries = (
        packing
        for step in range(_WIDTHS)
        for packing in _packings(parts, others, least + least * step // 10)
    )
    return min(tries, key=_spread)


def _spread(packing: Packing) -> float:
    """How large the picture is, both as it is and as a sheet of the wanted aspect."""
    width, height = packing.width, packing.height
    return ASPECT * width * height + side(width, height) ** 2


def _packings(parts: Sequence[Outline], others: Sequence[Size], width: int) -> Iterator[Packing]:
    """The packings of one width: first with the band below everything, then ever further right."""
    places = _packed([part.size for part in parts], width, PART_GAP)
    ends = _moved([(part.size,) for part in parts], places)
    corners = _moved([part.corners for part in parts], places)
    for left, top in _free(corners) if others else [(0, 0)]:
        packed = _packed(others, width - left, ROW_GAP)
        rest = [(x + left, y + top + HEADER) for x, y in packed]
        taken = [*ends, *_moved([(size,) for size in others], rest)]
        right, low = map(max, zip(*taken)) if taken else (0, 0)
        yield Packing(places, rest, (left, top), right, low)


def _moved(corners: Iterable[Iterable[Point]], places: Iterable[Point]) -> list[Point]:
    return [(x + right, y + low) for own, (x, y) in zip(corners, places) for right, low in own]


def _free(corners: Iterable[Point]) -> list[Point]:
    """From where on, to the right and down, there is nothing: first the leftmost such place.

    ``corners`` are the lower right ones of what there is.
    """
    free: list[Point] = []
    top = 0
    for right, low in sorted(corners, reverse=True):
        if low + PART_GAP > top:
            free.append((right + PART_GAP, top))
            top = low + PART_GAP
    return [(0, top), *reversed(free)]


def _packed(sizes: Sequence[Size], width: int, gap: int) -> list[Point]:
    """A place for each rectangle: the highest that is left, and of those the leftmost."""
    places: list[Point] = []
    skyline = [(0, 0)]  # where a stretch begins, and how deep it is filled
    for own_width, own_height in sizes:
        depths = _depths(skyline, own_width + gap)
        y, x = min((one for one in depths if one[1] + own_width <= width), default=depths[0])
        places.append((x, y))
        right = x + own_width + gap
        behind = [depth for left, depth in skyline if left <= right][-1]
        skyline = [one for one in skyline if not x <= one[0] <= right]
        skyline = sorted([*skyline, (x, y + own_height + gap), (right, behind)])
    return places


def _depths(skyline: Sequence[Point], width: int) -> list[Point]:
    """How deep something of a width has to lie where each stretch begins, and where that is."""
    found: list[Point] = []
    deepest: deque[int] = deque()
    """The stretches under it, but for those that a later one is as deep as."""
    end = 0
    for number, (left, _) in enumerate(skyline):
        while end < len(skyline) and (end <= number or skyline[end][0] < left + width):
            while deepest and skyline[deepest[-1]][1] <= skyline[end][1]:
                deepest.pop()
            deepest.append(end)
            end += 1
        if deepest[0] < number:
            deepest.popleft()
        found.append((skyline[deepest[0]][1], left))
    return found

"""Where tables and lines lie: each part of the schema that lines connect is drawn by itself
(``part``), and the parts are packed, with the tables that have no lines below them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import isqrt
from typing import Final

from flake8_migrations.graph.render.columns import Size, side
from flake8_migrations.graph.render.part import (
    HEADER,
    ROW_GAP,
    Box,
    Level,
    Line,
    Point,
    part_of,
)
from flake8_migrations.graph.render.view import View
from flake8_migrations.model.namedtuple import NamedTuple
from flake8_migrations.model.operations import Name

MARGIN: Final = 28
PART_GAP: Final = 40
_NARROWEST: Final = 640
_WIDTHS: Final = 9
"""How many widths are tried, each a tenth more."""


class Layout(NamedTuple):
    """The whole picture, from the upper left corner."""

    width: int
    height: int
    boxes: tuple[Box, ...]
    routes: tuple[tuple[Point, ...], ...]
    """The corners of each line that was wanted, in that order."""
    levels: tuple[Level, ...]
    isolated_y: int | None
    """Where the band of the tables without lines begins, if there are any."""


def lay_out(view: View, sizes: Mapping[Name, Size], lines: Sequence[Line]) -> Layout:
    """The layout of tables of the given sizes, with lines among them.

    Raises:
        UsageError: Graphviz, which is needed where there are lines, is not installed.
    """
    connected = {name for line in lines for name in line[:2]}
    isolated = [name for name in view.names if name not in connected]
    parts = [
        part_of(levels, sizes, {number: lines[number] for number in own})
        for levels, own in _connected(view, lines)
    ]
    parts.sort(key=lambda part: -part.width * part.height)
    packing = _best_packing(
        [(part.width, part.height) for part in parts],
        [sizes[name] for name in isolated],
    )
    parts = [part.moved(x + MARGIN, y + MARGIN) for part, (x, y) in zip(parts, packing.parts)]
    stacked = [
        Box(name, x + MARGIN, y + MARGIN, *sizes[name])
        for name, (x, y) in zip(isolated, packing.others)
    ]
    routes = {number: route for part in parts for number, route in part.routes.items()}
    return Layout(
        packing.width + 2 * MARGIN,
        packing.height + 2 * MARGIN,
        (*(box for part in parts for box in part.boxes), *stacked),
        tuple(routes[number] for number in range(len(lines))),
        tuple(level for part in parts for level in part.levels),
        packing.top + MARGIN if isolated else None,
    )


def _connected(view: View, lines: Sequence[Line]) -> list[tuple[dict[int, list[Name]], list[int]]]:
    """The tables of each part by level, with the numbers of its lines."""
    near: dict[Name, list[int]] = {}
    for number, line in enumerate(lines):
        near.setdefault(line.start, []).append(number)
        near.setdefault(line.end, []).append(number)
    part: dict[Name, int] = {}
    for number, name in enumerate(near):
        waiting = [name]
        while waiting:
            one = waiting.pop()
            if one not in part:
                part[one] = number
                waiting += (end for at in near[one] for end in lines[at][:2])
    levels: dict[int, dict[int, list[Name]]] = {}
    for level, names in enumerate([view.external, *view.order.levels]):
        for name in names:
            if name in part:
                levels.setdefault(part[name], {}).setdefault(level, []).append(name)
    own: dict[int, list[int]] = {}
    for number, line in enumerate(lines):
        own.setdefault(part[line.start], []).append(number)
    return [(levels[number], own[number]) for number in levels]


class _Packing(NamedTuple):
    """Where the parts lie, and below them the other tables."""

    parts: list[tuple[int, int]]
    others: list[tuple[int, int]]
    top: int
    """Where the others begin, with the room for what is said of them."""
    width: int
    height: int


def _best_packing(parts: Sequence[Size], others: Sequence[Size]) -> _Packing:
    """The packing of several widths that is the most compact."""
    area = sum((width + PART_GAP) * (height + PART_GAP) for width, height in parts)
    area += sum((width + ROW_GAP) * (height + ROW_GAP) for width, height in others)
    least = max([width for width, _ in parts] + [isqrt(area), _NARROWEST])
    tries = [_packing(parts, others, least + least * step // 10) for step in range(_WIDTHS)]
    return min(tries, key=lambda packing: side(packing.width, packing.height))


def _packing(parts: Sequence[Size], others: Sequence[Size], width: int) -> _Packing:
    places = _packed(parts, width, PART_GAP)
    bottom = max((y + size[1] for (_, y), size in zip(places, parts)), default=0)
    top = bottom + PART_GAP if parts else 0
    rest = [(x, y + top + HEADER) for x, y in _packed(others, width, ROW_GAP)]
    ends = [(x + size[0], y + size[1]) for (x, y), size in zip([*places, *rest], [*parts, *others])]
    right, low = map(max, zip(*ends)) if ends else (0, 0)
    return _Packing(places, rest, top, right, low)


def _packed(sizes: Sequence[Size], width: int, gap: int) -> list[tuple[int, int]]:
    """A place for each rectangle: the highest that is left, and of those the leftmost."""
    places: list[tuple[int, int]] = []
    skyline = [(0, 0)]  # where a stretch begins, and how deep it is filled
    for own_width, own_height in sizes:
        found = [
            (_depth(skyline, left, left + own_width + gap), left)
            for left, _ in skyline
            if left + own_width <= width
        ]
        y, x = min(found, default=(_depth(skyline, 0, own_width + gap), 0))
        places.append((x, y))
        right = x + own_width + gap
        behind = [depth for left, depth in skyline if left <= right][-1]
        skyline = [one for one in skyline if not x <= one[0] <= right]
        skyline = sorted([*skyline, (x, y + own_height + gap), (right, behind)])
    return places


def _depth(skyline: Sequence[tuple[int, int]], left: int, right: int) -> int:
    """How deep something between two sides has to lie."""
    over = [depth for start, depth in skyline if left < start < right]
    return max(over + [depth for start, depth in skyline if start <= left][-1:])

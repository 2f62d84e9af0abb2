"""Where tables and lines lie: each part of the schema that lines connect is drawn by itself
(``part``), and the parts are packed, with a band of the tables that have no lines (``packing``)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from flake8_migrations.graph.render.columns import Size
from flake8_migrations.graph.render.packing import best_packing
from flake8_migrations.graph.render.part import Box, Level, Line, Point, part_of
from flake8_migrations.graph.render.view import View
from flake8_migrations.model.namedtuple import NamedTuple
from flake8_migrations.model.operations import Name

MARGIN: Final = 28


class Layout(NamedTuple):
    """The whole picture, from the upper left corner."""

    width: int
    height: int
    boxes: tuple[Box, ...]
    routes: tuple[tuple[Point, ...], ...]
    """The corners of each line that was wanted, in that order."""
    levels: tuple[Level, ...]
    band: Point | None
    """The upper left corner of the band of the tables without lines, if there are any."""


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
    packing = best_packing([part.outline() for part in parts], [sizes[name] for name in isolated])
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
        (packing.band[0] + MARGIN, packing.band[1] + MARGIN) if isolated else None,
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

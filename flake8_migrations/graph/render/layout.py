"""Where tables and lines lie: a column for each level of the order, few crossings, short lines.

The usual steps of a layered drawing. A line that passes a column gets a slot of its own in it;
the slots and tables of each column are sorted by the middle of their neighbours, back and forth,
and the order with the fewest crossings is kept; then each is moved as near to its neighbours as
that order allows.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Mapping, Sequence
from statistics import median
from typing import Final, TypeAlias

from flake8_migrations.graph.render.view import Edge, View
from flake8_migrations.model.namedtuple import NamedTuple
from flake8_migrations.model.operations import Name

MARGIN: Final = 28
COLUMN_GAP: Final = 84
ROW_GAP: Final = 18
PART_GAP: Final = 30
"""Between parts of the picture that no line connects."""
SLOT: Final = 8
BACK: Final = 9
"""How far below the middle of a table a line against the order runs."""
HEADER: Final = 34
"""The height kept free above the tables for the numbers of the levels."""
_SWEEPS: Final = 12
# beyond this many slots the picture is a tangle anyway, and only time would be lost
_MAX_SLOTS: Final = 4_000

Size: TypeAlias = tuple[float, float]
Point: TypeAlias = tuple[float, float]
Slot: TypeAlias = tuple[int, int]
Node: TypeAlias = "Name | Slot"
"""A table, or the slot of a line (by number) in a column."""


class Box(NamedTuple):
    """The rectangle of a table."""

    name: Name
    x: float
    y: float
    width: float
    height: float


class Route(NamedTuple):
    """A line: where it leaves the referenced table, passes columns, and enters the other."""

    edge: Edge
    points: tuple[Point, ...]


class Component(NamedTuple):
    """Tables that lines connect, by column, and the lines."""

    rows: list[list[Node]]
    chains: list[list[Node]]


class Level(NamedTuple):
    """A level of the order."""

    x: float
    width: float


class Layout(NamedTuple):
    """The whole picture, from the upper left corner."""

    width: float
    height: float
    boxes: tuple[Box, ...]
    routes: tuple[Route, ...]
    columns: tuple[Level, ...]
    starts_outside: bool
    """Whether the first column holds the tables that exist before, and is no level."""
    isolated_y: float | None
    """Where the band of the tables without foreign keys begins, if there are any."""


def lay_out(view: View, sizes: Mapping[Name, Size]) -> Layout:
    """The layout of a view whose tables have the given sizes."""
    connected = {name for edge in view.edges for name in edge[:2]}
    levels = _levels(view, connected)
    columns = _columns(levels, sizes)
    chains = _chains(view, levels)
    heights = {name: size[1] for name, size in sizes.items()}
    y: dict[Node, float] = {}
    top = float(MARGIN + HEADER)
    for rows, own in _parts(levels, chains):
        placed, bottom = _straightened(_uncrossed(rows, own), own, heights, top)
        y.update(placed)
        top = bottom + PART_GAP
    boxes = [
        Box(name, columns[number].x, y[name] - heights[name] / 2, *sizes[name])
        for number, level in enumerate(levels)
        for name in sorted(level, key=y.__getitem__)
    ]
    width = columns[-1].x + columns[-1].width if columns else 0.0
    bottom = max((box.y + box.height for box in boxes), default=HEADER + MARGIN - ROW_GAP)
    isolated = [name for name in view.names if name not in connected]
    isolated_y = bottom + 2 * ROW_GAP if boxes else float(MARGIN)
    grid = _grid(isolated, sizes, isolated_y + HEADER, max(width - MARGIN, 720.0))
    everything = (*boxes, *grid)
    return Layout(
        max((box.x + box.width for box in everything), default=0.0) + MARGIN,
        max((box.y + box.height for box in everything), default=0.0) + MARGIN,
        everything,
        _routes(view, boxes, columns, chains, y),
        tuple(columns),
        any(name in connected for name in view.external),
        isolated_y if grid else None,
    )


def _levels(view: View, connected: set[Name]) -> list[list[Name]]:
    """The connected tables by level, after those that exist before."""
    levels = [view.external, *view.order.levels]
    chosen = ([name for name in level if name in connected] for level in levels)
    return [level for level in chosen if level]


def _columns(levels: list[list[Name]], sizes: Mapping[Name, Size]) -> list[Level]:
    columns = []
    x = float(MARGIN)
    for level in levels:
        width = max(sizes[name][0] for name in level)
        columns.append(Level(x, width))
        x += width + COLUMN_GAP
    return columns


def _chains(view: View, levels: list[list[Name]]) -> list[list[Node]]:
    """For each line what it connects: a table, its slots in the columns passed, a table."""
    column_of = _column_of(levels)
    budget = _MAX_SLOTS
    chains: list[list[Node]] = []
    for number, edge in enumerate(view.edges):
        start, end = column_of[edge.referenced], column_of[edge.referencing]
        passed = range(start + 1, end) if end - start - 1 <= budget else range(0)
        budget -= len(passed)
        slots: list[Node] = [(number, column) for column in passed]
        chains.append([edge.referenced, *slots, edge.referencing])
    return chains


def _parts(levels: list[list[Name]], chains: list[list[Node]]) -> list[Component]:
    """The parts of the picture that no line connects, the largest first."""
    column_of: dict[Node, int] = {}
    column_of.update(_column_of(levels).items())
    near: dict[Node, list[list[Node]]] = {node: [] for node in column_of}
    for chain in chains:
        near[chain[0]].append(chain)
        near[chain[-1]].append(chain)
        column_of.update((node, node[1]) for node in chain if not isinstance(node, Name))
    part_of: dict[Node, int] = {}
    parts: list[Component] = []
    for start in near:
        if start not in part_of:
            part_of.update(dict.fromkeys(_reached(start, near), len(parts)))
            parts.append(Component([[] for _ in levels], []))
    for node, column in column_of.items():
        parts[part_of[node]].rows[column].append(node)
    for chain in chains:
        parts[part_of[chain[0]]].chains.append(chain)
    return sorted(parts, key=lambda part: -sum(map(len, part.rows)))


def _reached(start: Node, near: Mapping[Node, list[list[Node]]]) -> set[Node]:
    reached = {start}
    waiting = [start]
    while waiting:
        for chain in near.get(waiting.pop(), ()):
            new = [node for node in chain if node not in reached]
            reached.update(new)
            waiting += new
    return reached


def _column_of(levels: list[list[Name]]) -> dict[Name, int]:
    return {name: number for number, level in enumerate(levels) for name in level}


def _uncrossed(rows: list[list[Node]], chains: list[list[Node]]) -> list[list[Node]]:
    """Each row in the best order that sweeping back and forth has found."""
    place = {node: number for number, row in enumerate(rows) for node in row}
    before, after = _neighbours(chains, place)
    best, fewest = rows, _crossings(rows, after)
    for sweep in range(_SWEEPS):
        if not fewest:
            break
        forth = sweep % 2 == 0
        rows = _swept(rows, before if forth else after, forth)
        crossings = _crossings(rows, after)
        if crossings < fewest:
            best, fewest = rows, crossings
    return best


def _neighbours(
    chains: list[list[Node]], place: Mapping[Node, int]
) -> tuple[dict[Node, list[Node]], dict[Node, list[Node]]]:
    """What each node is connected to in the column before its own, and in the one after it."""
    before: dict[Node, list[Node]] = {node: [] for node in place}
    after: dict[Node, list[Node]] = {node: [] for node in place}
    for chain in chains:
        for left, right in zip(chain, chain[1:]):
            if place[right] == place[left] + 1:
                before[right].append(left)
                after[left].append(right)
    return before, after


def _swept(
    rows: list[list[Node]], neighbours: Mapping[Node, list[Node]], forth: bool
) -> list[list[Node]]:
    """Each row sorted by where its neighbours lie in the row that was sorted before it."""
    result = [list(row) for row in rows]
    position: dict[Node, float] = {}
    for row in result if forth else reversed(result):
        own = {node: float(number) for number, node in enumerate(row)}
        wanted = {node: _middle(neighbours[node], position, own[node]) for node in row}
        row.sort(key=wanted.__getitem__)
        position.update((node, float(number)) for number, node in enumerate(row))
    return result


def _middle(nodes: list[Node], position: Mapping[Node, float], otherwise: float) -> float:
    return sum(position[node] for node in nodes) / len(nodes) if nodes else otherwise


def _crossings(rows: list[list[Node]], after: Mapping[Node, list[Node]]) -> int:
    """How often lines cross between neighbouring columns."""
    total = 0
    for row, following in zip(rows, rows[1:]):
        position = {node: number for number, node in enumerate(following)}
        ends: list[int] = []
        for node in row:
            new = [position[end] for end in after[node]]
            total += sum(len(ends) - bisect_left(ends, end + 1) for end in new)
            for end in new:
                insort(ends, end)
    return total


def _straightened(
    rows: list[list[Node]], chains: list[list[Node]], heights: Mapping[Name, float], top: float
) -> tuple[dict[Node, float], float]:
    """The middle of each node below the top, near those it is connected to, and the bottom."""
    place = {node: number for number, row in enumerate(rows) for node in row}
    before, after = _neighbours(chains, place)
    height = {node: heights[node] if isinstance(node, Name) else SLOT for node in place}
    y: dict[Node, float] = {}
    for row in rows:
        y.update(zip(row, _spread([0.0] * len(row), [height[node] for node in row])))
    for sweep in range(_SWEEPS):
        forth = sweep % 2 == 0
        # the last two sweeps look both ways, so that no column is pulled to one side only
        both = sweep >= _SWEEPS - 2
        for row in rows if forth else reversed(rows):
            wanted = []
            for node in row:
                near = before[node] if forth else after[node]
                near = [*before[node], *after[node]] if both else near
                wanted.append(median([y[other] for other in near]) if near else y[node])
            y.update(zip(row, _spread(wanted, [height[node] for node in row])))
    shift = top - min(y[node] - height[node] / 2 for node in y)
    bottom = max(y[node] + height[node] / 2 for node in y)
    return {node: value + shift for node, value in y.items()}, bottom + shift


def _spread(wanted: Sequence[float], heights: Sequence[float]) -> list[float]:
    """The places nearest to the wanted ones at which nothing overlaps, in the given order.

    Without the room that each takes this is the nearest ascending sequence: neighbours that
    would come to lie in the wrong order share their mean.
    """
    offsets = [0.0]
    for upper, lower in zip(heights, heights[1:]):
        offsets.append(offsets[-1] + (upper + lower) / 2 + ROW_GAP)
    blocks: list[tuple[float, int]] = []
    for value, offset in zip(wanted, offsets):
        mean, count = value - offset, 1
        while blocks and blocks[-1][0] > mean:
            other, size = blocks.pop()
            mean, count = (mean * count + other * size) / (count + size), count + size
        blocks.append((mean, count))
    means = [mean for mean, count in blocks for _ in range(count)]
    return [mean + offset for mean, offset in zip(means, offsets)]


def _grid(names: list[Name], sizes: Mapping[Name, Size], top: float, right: float) -> list[Box]:
    """Tables side by side, in as many lines as are needed."""
    boxes: list[Box] = []
    x, y, tallest = float(MARGIN), top, 0.0
    for name in names:
        width, height = sizes[name]
        if x > MARGIN and x + width > right:
            x, y, tallest = float(MARGIN), y + tallest + ROW_GAP, 0.0
        boxes.append(Box(name, x, y, width, height))
        x, tallest = x + width + ROW_GAP, max(tallest, height)
    return boxes


def _routes(
    view: View,
    boxes: list[Box],
    columns: list[Level],
    chains: list[list[Node]],
    y: Mapping[Node, float],
) -> tuple[Route, ...]:
    box_of = {box.name: box for box in boxes}
    routes = []
    for edge, chain in zip(view.edges, chains):
        start, end = box_of[edge.referenced], box_of[edge.referencing]
        # a line against the order leaves to the left; one within a column bows out to the right
        leaves = start.x + (start.width if end.x >= start.x else 0)
        enters = end.x + (end.width if end.x <= start.x else 0)
        # and keeps off a line that runs the other way between the same tables
        aside = BACK if end.x < start.x else 0
        points: list[Point] = [(leaves, y[edge.referenced] + aside)]
        for slot in chain[1:-1]:
            assert not isinstance(slot, Name)
            column = columns[slot[1]]
            points += (column.x, y[slot]), (column.x + column.width, y[slot])
        routes.append(Route(edge, (*points, (enters, y[edge.referencing] + aside))))
    return tuple(routes)

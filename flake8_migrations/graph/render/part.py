"""The drawing of tables that lines connect: which column, how high, and the lines among them.

A line that passes a column has a place of its own in it, as a table has, and all that leave a
table together share it; so no line runs behind a box.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Final, TypeAlias

from flake8_migrations.graph.render.columns import Size, reckoned, side, ways
from flake8_migrations.graph.render.placing import Link, middles
from flake8_migrations.graph.render.routing import Net, tracks
from flake8_migrations.model.namedtuple import NamedTuple
from flake8_migrations.model.operations import Name

ROW_GAP: Final = 18
HEADER: Final = 34
"""The height kept free above the columns for the numbers of the levels."""
_LANE: Final = 8
"""Between lines that pass a column."""
_TRACK: Final = 7
_STUB: Final = 14
"""How far a line runs level before the first track."""
_TIP: Final = 22
"""How far it does so behind the last one, with its arrow."""
_USUAL_GAP: Final = 64
_PORT: Final = 7
"""Between the ends of lines that end anywhere on one side of a box."""
_ROW_PORT: Final = 4
"""The same within one row."""
_INSET: Final = 6
_TRIES: Final = 3
"""In how many ways the levels are cut into columns, to see which is the most compact."""
_MANY: Final = 1_000
"""Of more lines, only one is tried: it takes long enough."""
_SNAP: Final = 4
"""A trunk is not bent for less."""

Point: TypeAlias = tuple[int, int]


class Line(NamedTuple):
    """A line that is wanted; ``start`` is the table that is referred to."""

    start: Name
    end: Name
    style: str
    """Lines of one style that leave a table at one place share a trunk."""
    leaves: int | None = None
    """The middle of the row it leaves from, from the top of the box; None is anywhere."""
    enters: int | None = None


class Box(NamedTuple):
    """The rectangle of a table."""

    name: Name
    x: int
    y: int
    width: int
    height: int


class Level(NamedTuple):
    """The columns of one level."""

    number: int
    """0 is for the tables that are not created here."""
    x: int
    y: int
    width: int


class Outline(NamedTuple):
    """The room that a drawing takes."""

    size: Size
    corners: tuple[Point, ...]
    """The lower right corners of what lies outermost, from the right to the left."""


class Part(NamedTuple):
    """The drawing, from its upper left corner."""

    width: int
    height: int
    boxes: tuple[Box, ...]
    routes: Mapping[int, tuple[Point, ...]]
    """The corners of each line, by its number."""
    levels: tuple[Level, ...]

    def moved(self, x: int, y: int) -> Part:
        return self._replace(
            boxes=tuple(box._replace(x=box.x + x, y=box.y + y) for box in self.boxes),
            routes={
                number: tuple((left + x, top + y) for left, top in route)
                for number, route in self.routes.items()
            },
            levels=tuple(level._replace(x=level.x + x, y=level.y + y) for level in self.levels),
        )

    def outline(self) -> Outline:
        """How much room it takes."""
        lowest = 0
        corners = []
        ends = [(box.x + box.width, box.y + box.height) for box in self.boxes]
        points = [point for route in self.routes.values() for point in route]
        for right, low in sorted([*ends, *points], reverse=True):
            if low > lowest:
                corners.append((right, low))
                lowest = low
        return Outline((self.width, self.height), tuple(corners))


class _Target(NamedTuple):
    """Where one line of a trunk ends."""

    line: int
    table: Name
    row: int | None


class _Trunk(NamedTuple):
    """The lines that leave the right side of a table at one place.

    A line against the order is taken from its other end, and turned round when it is drawn.
    """

    source: Name
    row: int | None
    targets: list[_Target]


class _End(NamedTuple):
    """Where a line, or a trunk (by a negative number), meets a table."""

    number: int
    wanted: int
    """The height at which it would run straight."""


def part_of(
    levels: Mapping[int, Sequence[Name]], sizes: Mapping[Name, Size], lines: Mapping[int, Line]
) -> Part:
    """The drawing of these tables, which are given by level."""
    pairs = dict.fromkeys((line.start, line.end) for line in lines.values())
    found = ways(list(levels.values()), pairs, sizes, (_USUAL_GAP, ROW_GAP))
    if len(lines) <= _MANY:
        found.sort(key=lambda cut: reckoned(cut, sizes, (_USUAL_GAP, ROW_GAP)))
    tries = _TRIES if len(lines) <= _MANY else 1
    parts = (_drawn(list(levels), cut, sizes, lines) for cut in found[:tries])
    return min(parts, key=lambda part: side(part.width, part.height))


def _drawn(
    numbers: Sequence[int],
    cut: Sequence[Sequence[Sequence[Name]]],
    sizes: Mapping[Name, Size],
    lines: Mapping[int, Line],
) -> Part:
    """The drawing with these columns for each level."""
    drawing = _Drawing([column for level in cut for column in level], sizes, lines)
    first = 0
    levels = []
    for number, columns in zip(numbers, cut):
        last = first + len(columns) - 1
        x = drawing.lefts[first]
        levels.append(Level(number, x, 0, drawing.lefts[last] + drawing.widths[last] - x))
        first = last + 1
    return drawing.part()._replace(levels=tuple(levels))


class _Drawing:
    """Where everything lies, from the left to the right."""

    def __init__(
        self,
        columns: Sequence[Sequence[Name]],
        sizes: Mapping[Name, Size],
        lines: Mapping[int, Line],
    ) -> None:
        self._columns = columns
        self._sizes = sizes
        self._lines = lines
        self._column = {name: at for at, column in enumerate(columns) for name in column}
        self._trunks = self._bundled()
        self._tops: dict[Name, int] = {}
        self._lanes: dict[tuple[int, int], int] = {}
        """The height of a trunk (by number) in a column that it passes."""
        self._place()
        self._ends: dict[int, int] = {}
        """The height at which each line ends, and each trunk (by a negative number) begins."""
        self._end_trunks()
        self._straighten()
        self._end_lines()
        self.widths = [max(sizes[name][0] for name in column) for column in columns]
        self.lefts: list[int] = []
        self._track_of: list[dict[int, int]] = []
        """The left of the track of each trunk, in each gap."""
        self._divide()

    def part(self) -> Part:
        """The boxes and routes, below the room for the levels' numbers."""
        boxes = [
            Box(name, self.lefts[at], self._tops[name], *self._sizes[name])
            for at, column in enumerate(self._columns)
            for name in sorted(column, key=self._tops.__getitem__)
        ]
        routes = dict(self._routes())
        heights = [height for route in routes.values() for _, height in route]
        top = min([box.y for box in boxes] + heights)
        bottom = max([box.y + box.height for box in boxes] + heights)
        right = max(left for route in routes.values() for left, _ in route)
        width = max(self.lefts[-1] + self.widths[-1], right)
        return Part(width, bottom - top + HEADER, tuple(boxes), routes, ()).moved(0, HEADER - top)

    def _bundled(self) -> list[_Trunk]:
        """The lines by where they leave; each goes to the right, or back to its own column."""
        found: dict[tuple[object, ...], _Trunk] = {}
        for number, line in self._lines.items():
            start, end = (line.start, line.leaves), (line.end, line.enters)
            if self._column[line.end] < self._column[line.start]:
                start, end = end, start
            trunk = found.setdefault((*start, line.style), _Trunk(*start, []))
            trunk.targets.append(_Target(number, *end))
        return list(found.values())

    def _passed(self, trunk: _Trunk) -> range:
        """The columns that a trunk passes."""
        last = max(self._column[target.table] for target in trunk.targets)
        return range(self._column[trunk.source] + 1, last)

    def _place(self) -> None:
        """Asks Graphviz for the heights of tables and lanes."""
        names = list(self._column)
        heights = [self._sizes[name][1] + ROW_GAP - _LANE for name in names]
        numbers: dict[Name | tuple[int, int], int] = {
            name: number for number, name in enumerate(names)
        }
        weights: dict[tuple[int, int], int] = {}
        for number, trunk in enumerate(self._trunks):
            before = {self._column[trunk.source]: numbers[trunk.source]}
            for column in self._passed(trunk):
                before[column] = numbers[number, column] = len(heights)
                heights.append(1)
                pair = before[column - 1], before[column]
                weights[pair] = weights.get(pair, 0) + 4
            for target in trunk.targets:
                at = self._column[target.table] - 1
                if at in before:
                    pair = before[at], numbers[target.table]
                    weights[pair] = weights.get(pair, 0) + 1
        found = middles(heights, [Link(*pair, weight) for pair, weight in weights.items()], _LANE)
        for thing, number in numbers.items():
            if isinstance(thing, Name):
                self._tops[thing] = found[number] - self._sizes[thing][1] // 2
            else:
                self._lanes[thing] = found[number]

    def _middle(self, name: Name) -> int:
        return self._tops[name] + self._sizes[name][1] // 2

    def _end_trunks(self) -> None:
        """Where trunks leave the right sides of tables."""
        ends: dict[tuple[Name, int | None], list[_End]] = {}
        for number, trunk in enumerate(self._trunks):
            passed = self._passed(trunk)
            wanted = self._middle(trunk.source)
            if len(trunk.targets) == 1 or passed:
                target = trunk.targets[0].table
                wanted = self._lanes[number, passed[0]] if passed else self._middle(target)
            ends.setdefault((trunk.source, trunk.row), []).append(_End(~number, wanted))
            for one in trunk.targets:
                if self._column[one.table] == self._column[trunk.source]:
                    end = _End(one.line, self._middle(trunk.source))
                    ends.setdefault((one.table, one.row), []).append(end)
        self._spread(ends)

    def _straighten(self) -> None:
        """Lanes that are almost as high as what comes before become just so."""
        for number, trunk in enumerate(self._trunks):
            height = self._ends[~number]
            for column in self._passed(trunk):
                if abs(self._lanes[number, column] - height) <= _SNAP:
                    self._lanes[number, column] = height
                height = self._lanes[number, column]

    def _end_lines(self) -> None:
        """Where lines enter the left sides of tables."""
        ends: dict[tuple[Name, int | None], list[_End]] = {}
        for number, trunk in enumerate(self._trunks):
            for target in trunk.targets:
                at = self._column[target.table]
                if at != self._column[trunk.source]:
                    wanted = self._height(number, at - 1)
                    end = _End(target.line, wanted)
                    ends.setdefault((target.table, target.row), []).append(end)
        self._spread(ends)

    def _height(self, trunk: int, column: int) -> int:
        """How high a trunk is behind a column."""
        return self._lanes.get((trunk, column), self._ends[~trunk])

    def _spread(self, groups: Mapping[tuple[Name, int | None], list[_End]]) -> None:
        """The ends of one group as near as possible to where they would like to be."""
        for (name, row), ends in groups.items():
            ends.sort(key=lambda end: (end.wanted, end.number))
            top, height = self._tops[name], self._sizes[name][1]
            if row is None:
                step = min(_PORT, (height - 2 * _INSET) // max(len(ends) - 1, 1))
                low, high = top + _INSET, top + height - _INSET
            else:
                step = _ROW_PORT
                low = top + row - step * (len(ends) - 1) // 2
                high = low + step * (len(ends) - 1)
            places = _apart([end.wanted for end in ends], step, low, high)
            self._ends.update((end.number, place) for end, place in zip(ends, places))

    def _nets(self, gap: int) -> dict[int, Net]:
        """The trunks that come to a gap, by number."""
        nets = {}
        for number, trunk in enumerate(self._trunks):
            source, passed = self._column[trunk.source], self._passed(trunk)
            if not source <= gap < max(passed.stop, source + 1):
                continue
            targets = [(self._column[one.table], one.line) for one in trunk.targets]
            right = [self._ends[line] for at, line in targets if at == gap + 1]
            if gap + 1 in passed:
                right.append(self._lanes[number, gap + 1])
            left = [self._ends[line] for at, line in targets if at == gap]
            back = left if gap == source else []
            nets[number] = Net((self._height(number, gap), *back), tuple(right))
        return nets

    def _divide(self) -> None:
        """The left of each column and of each track: gaps are as wide as their tracks ask."""
        x = 0
        for at, width in enumerate(self.widths):
            self.lefts.append(x)
            nets = self._nets(at)
            found = tracks(list(nets.values()))
            first = x + width + _STUB
            self._track_of.append(
                {number: first + track * _TRACK for number, track in zip(nets, found)}
            )
            x = first + max(found, default=0) * _TRACK + _TIP

    def _routes(self) -> Iterator[tuple[int, tuple[Point, ...]]]:
        for number, trunk in enumerate(self._trunks):
            for target in trunk.targets:
                route = tuple(self._route(number, trunk.source, target))
                is_turned = self._lines[target.line].start != trunk.source
                yield target.line, route[::-1] if is_turned else route

    def _route(self, number: int, source: Name, target: _Target) -> Iterator[Point]:
        first, last = self._column[source], self._column[target.table]
        height = self._ends[~number]
        end = self._ends[target.line]
        yield self.lefts[first] + self._sizes[source][0], height
        for gap in range(first, max(last, first + 1)):
            following = end if gap + 1 >= last else self._lanes[number, gap + 1]
            if following != height or first == last:
                track = self._track_of[gap][number]
                yield track, height
                yield track, following
            height = following
        is_beside = first == last
        yield self.lefts[last] + self._sizes[target.table][0] * is_beside, end


def _apart(wanted: Iterable[int], step: int, low: int, high: int) -> list[int]:
    """Ascending places between the bounds, a step apart, near the wanted ones."""
    places: list[int] = []
    for one in wanted:
        places.append(max(one, low, *(place + step for place in places[-1:])))
    limit = high
    for number in reversed(range(len(places))):
        places[number] = min(places[number], limit)
        limit = places[number] - step
    return places


def corners(route: Sequence[Point]) -> list[Point]:
    """The route without points at which it goes straight on."""
    found = [route[0]]
    for one, following in pairwise(route[1:]):
        before = found[-1]
        if not (before[0] == one[0] == following[0] or before[1] == one[1] == following[1]):
            found.append(one)
    return [*found, route[-1]]

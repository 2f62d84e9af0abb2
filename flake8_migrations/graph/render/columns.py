"""Which column each table stands in: one for each level of the order, several where a level is
so large that one column would make a strip of the picture."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Final, TypeAlias

from flake8_migrations.model.operations import Name

ASPECT: Final = 1.5
"""What width to height the picture should have."""
_TRIES: Final = 40

Size: TypeAlias = tuple[int, int]
Pair: TypeAlias = tuple[Name, Name]


def ways(
    levels: Sequence[Sequence[Name]], pairs: Iterable[Pair], sizes: Mapping[Name, Size], gap: Size
) -> list[list[list[list[Name]]]]:
    """The columns of each level, in several ways: first one for each, then ever more.

    ``pairs`` are the lines, from the referenced table to the other.
    """
    sorted_levels = _sorted(levels, pairs)
    heights = [sum(sizes[name][1] + gap[1] for name in level) for level in levels]
    tallest = max(sizes[name][1] + gap[1] for level in levels for name in level)
    found: list[list[list[list[Name]]]] = []
    for number in range(1, _TRIES + 1):
        limit = max(-(-max(heights) // number), tallest)
        cut = [
            _cut(level, height, limit, sizes, gap[1])
            for level, height in zip(sorted_levels, heights)
        ]
        if cut not in found[-1:]:
            found.append(cut)
        if limit == tallest:
            break
    return found


def _sorted(levels: Sequence[Sequence[Name]], pairs: Iterable[Pair]) -> list[list[Name]]:
    """Each level with those first that nothing follows, and with those together that follow the
    same table: so the fewest lines pass the columns of their own level."""
    level_of = {name: number for number, level in enumerate(levels) for name in level}
    pairs = [pair for pair in pairs if level_of[pair[0]] < level_of[pair[1]]]
    children = Counter(parent for parent, _ in pairs)
    nearest: dict[Name, int] = {}
    leading: dict[Name, tuple[int, int]] = {}
    for parent, child in pairs:
        nearest[parent] = min(nearest.get(parent, len(levels)), level_of[child])
        rank = (-children[parent], level_of[parent])
        leading[child] = min(leading.get(child, rank), rank)
    none = (0, 0)
    return [
        sorted(level, key=lambda name: (-nearest.get(name, len(levels)), leading.get(name, none)))
        for level in levels
    ]


def _cut(
    level: Sequence[Name], height: int, limit: int, sizes: Mapping[Name, Size], gap: int
) -> list[list[Name]]:
    """The level in as few columns as the limit allows, all about as tall."""
    share = height / -(-height // limit)
    columns: list[list[Name]] = [[]]
    filled = 0
    for name in level:
        own = sizes[name][1] + gap
        if columns[-1] and filled + own / 2 > share:
            columns.append([])
            filled = 0
        columns[-1].append(name)
        filled += own
    return columns


def reckoned(cut: list[list[list[Name]]], sizes: Mapping[Name, Size], gap: Size) -> int:
    """What that of the picture would be, if nothing lay lower than it must."""
    columns = [column for level in cut for column in level]
    width = sum(max(sizes[name][0] for name in column) + gap[0] for column in columns)
    return side(width, max(sum(sizes[name][1] + gap[1] for name in one) for one in columns))


def side(width: int, height: int) -> int:
    """The width of a picture with the wanted aspect that so much would fit into."""
    return max(width, round(ASPECT * height))

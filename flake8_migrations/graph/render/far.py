"""Names of tables to be read from far off: over several lines, as large as their boxes allow."""

from __future__ import annotations

import re
from statistics import median
from typing import Final
from xml.sax.saxutils import escape

from flake8_migrations.graph.render.box import Content, cells
from flake8_migrations.graph.render.columns import Size
from flake8_migrations.model.namedtuple import NamedTuple

_EM: Final = 0.64
"""The width of a character, in its height."""
_LINE: Final = 1.15
_LARGEST: Final = 64
_EDGE: Final = 6
_READABLE: Final = 11
"""Pixels on the screen."""
_SMALLEST: Final = 0.12


class FarLabel(NamedTuple):
    """A name in lines, with the height of its letters."""

    size: int
    lines: tuple[str, ...]


def far_label(text: str, size: Size) -> FarLabel:
    """The largest letters in which a text fits into a box, broken between its words."""
    words = re.findall(r"[^_.\s]+[_.\s]*|[_.\s]+", text) or [text]
    best = FarLabel(0, (text,))
    for limit in sorted(
        {cells(word) for word in words} | {-(-cells(text) // n) for n in (1, 2, 3, 4)}
    ):
        lines = _wrapped(words, limit)
        widest = max(map(cells, lines)) or 1
        letters = min(
            (size[0] - 2 * _EDGE) / (widest * _EM),
            (size[1] - _EDGE) / (len(lines) * _LINE),
            _LARGEST,
        )
        best = max(best, FarLabel(int(letters), tuple(lines)), key=lambda label: label.size)
    return best


def drawn_far(label: FarLabel, size: Size) -> str:
    """The text in the middle of its box."""
    step = label.size * _LINE
    top = size[1] / 2 - step * (len(label.lines) - 1) / 2 + label.size * 0.35
    lines = "".join(
        f'<tspan x="{size[0] // 2}" y="{round(top + number * step)}">{escape(line)}</tspan>'
        for number, line in enumerate(label.lines)
    )
    return f'<text class="far" font-size="{label.size}">{lines}</text>\n'


def readable_scale(found: list[Content]) -> float:
    """How much a picture may be reduced until half of its names are too small."""
    if not found:
        return 1.0
    letters = median(far_label(one.label.text, one.size).size for one in found)
    return max(_SMALLEST, round(_READABLE / max(letters, 1), 2))


def _wrapped(words: list[str], limit: int) -> list[str]:
    lines = [""]
    for word in words:
        if lines[-1] and cells(lines[-1]) + cells(word) > limit:
            lines.append("")
        lines[-1] += word
    return lines

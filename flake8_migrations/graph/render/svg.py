"""A picture that needs nothing else: from left to right the tables as they can be created."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final
from xml.sax.saxutils import escape, quoteattr

from flake8_migrations.graph.render.layout import (
    COLUMN_GAP,
    HEADER,
    MARGIN,
    Box,
    Layout,
    Point,
    Route,
    lay_out,
)
from flake8_migrations.graph.render.options import RenderOptions
from flake8_migrations.graph.render.view import (
    View,
    printable,
    shown_columns,
    type_text,
)
from flake8_migrations.model.namedtuple import NamedTuple
from flake8_migrations.model.operations import Column, Name
from flake8_migrations.model.schema import VERBS, Kind

_CHARACTER: Final = 7.3
"""The width of a character in the page's font."""
_TITLE: Final = 32
_ROW: Final = 18
_CLASSES: Final[Mapping[Kind, str]] = {
    "partitioned table": "partitioned",
    "partition": "partition",
    "view": "view",
    "materialized view": "view",
}
_LONGEST: Final = 44
"""Characters of a longer name are left out; its tooltip still has them."""


def render(view: View, options: RenderOptions) -> str:
    """A complete SVG document that follows the reader's light or dark scheme."""
    return drawing(view, options, f"<style>\n{style(view)}</style>\n")


def style(view: View) -> str:
    """The style sheet, with that of views and partitions where some are shown."""
    sheets = ("svg.css", *(("kinds.css",) if view.kinds else ()))
    return "".join(Path(__file__).with_name(one).read_text(encoding="utf-8") for one in sheets)


def drawing(view: View, options: RenderOptions, head: str = "") -> str:
    """The ``svg`` element, with something at its beginning."""
    columns = shown_columns(view, options.columns or "none")
    rows = {name: [_row(column) for column in found] for name, found in columns.items()}
    kinds = view.kinds
    sizes = {
        name: _size(view.labels[name], rows.get(name, []), kinds.get(name, ""))
        for name in view.names
    }
    layout = lay_out(view, sizes)
    legend = _legend(view)
    height = layout.height + (HEADER if legend else 0)
    width = max(layout.width, 420.0)
    size = f"{_number(width)} {_number(height)}"
    return "".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size}"'
            f' width="{_number(width)}" height="{_number(height)}" class="tables" role="img"'
            ' aria-label="Tables in the order of creation">\n',
            head,
            *_markers(),
            '<rect class="paper" width="100%" height="100%"/>\n<g class="scene">\n',
            *_columns(layout),
            *(_line(route, view) for route in layout.routes),
            *_tables(view, layout, rows),
            *_band(layout),
            *(_legend_line(legend, layout.height) if legend else ()),
            "</g>\n</svg>\n",
        ]
    )


def _row(column: Column) -> tuple[str, str]:
    return _shortened(printable(column.name)), _shortened(type_text(column.type))


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def _size(label: str, rows: list[tuple[str, str]], kind: str) -> tuple[float, float]:
    title = _cells(_shortened(label)) + (len(kind) + 1 if kind else 0)
    longest = max([title, *(_cells(f"{a}  {b}") for a, b in rows)])
    return round(max(longest * _CHARACTER + 28, 72), 1), _TITLE + len(rows) * _ROW + 6 * bool(rows)


def _cells(text: str) -> int:
    """The width of a text in characters; East Asian ones count twice, combining ones not at all."""
    return sum(
        0 if unicodedata.combining(char) else 1 + (unicodedata.east_asian_width(char) in "WF")
        for char in text
    )


def _markers() -> Iterator[str]:
    yield "<defs>\n"
    for name in ("arrow", "arrow-cyclic"):
        yield (
            f'<marker id="{name}" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7"'
            ' markerHeight="7" orient="auto"><path d="M0 1 9 5 0 9z"/></marker>\n'
        )
    yield "</defs>\n"


def _columns(layout: Layout) -> Iterator[str]:
    """The number of each level above its tables."""
    first = 0 if layout.starts_outside else 1
    for number, column in enumerate(layout.columns, first):
        yield (
            f'<text class="level" x="{_number(column.x)}" y="{MARGIN + 6}">'
            f"{number or 'not created here'}</text>\n"
            f'<line class="rule" x1="{_number(column.x)}" x2="{_number(column.x + column.width)}"'
            f' y1="{MARGIN + 15}" y2="{MARGIN + 15}"/>\n'
        )


def _band(layout: Layout) -> Iterator[str]:
    if layout.isolated_y is not None:
        y = _number(layout.isolated_y + HEADER / 2)
        yield f'<text class="level" x="{MARGIN}" y="{y}">no foreign keys to other tables</text>\n'


def _line(route: Route, view: View) -> str:
    edge = route.edge
    classes = "edge" + " cyclic" * edge.cyclic + " deferred" * edge.deferred
    start, end = view.labels[edge.referenced], view.labels[edge.referencing]
    columns = "; ".join(", ".join(map(printable, key.columns)) for key in edge.keys)
    verb = VERBS[edge.why] if edge.why is not None and not edge.keys else "refers to"
    title = f"{end} {verb} {start}" + f" ({columns})" * bool(columns)
    title += ", added afterwards" * edge.deferred
    return (
        f'<path class="{classes}" data-from={quoteattr(start)} data-to={quoteattr(end)}'
        f' d="{_path(route.points)}" marker-end="url(#arrow{"-cyclic" * edge.cyclic})">'
        f"<title>{escape(title)}</title></path>\n"
    )


def _path(points: tuple[Point, ...]) -> str:
    """Level at each table and in each column passed, an easy curve between them."""
    parts = [f"M{_point(points[0])}"]
    straight = False
    bow = COLUMN_GAP / 2
    for start, end in zip(points, points[1:]):
        if straight:
            parts.append(f"H{_number(end[0])}")
        elif len(points) == 2 and abs(end[0] - start[0]) < COLUMN_GAP / 2:
            # both in one column: around its right side
            out = max(start[0], end[0]) + bow
            parts.append(f"C{_point((out, start[1]))} {_point((out, end[1]))} {_point(end)}")
        else:
            half = (end[0] - start[0]) / 2
            parts.append(
                f"C{_point((start[0] + half, start[1]))} {_point((end[0] - half, end[1]))}"
                f" {_point(end)}"
            )
        straight = not straight
    return "".join(parts)


def _tables(
    view: View, layout: Layout, rows: Mapping[Name, list[tuple[str, str]]]
) -> Iterator[str]:
    cyclic, external, kinds = view.cyclic, frozenset(view.external), view.kinds
    itself = {key.table for key in view.foreign_keys if key.table == key.referred_table}
    for box in layout.boxes:
        classes = "table" + "".join(
            f" {name}"
            for name, members in (
                ("cyclic", cyclic), ("external", external), ("boundary", view.boundary)
            )
            if box.name in members
        )  # fmt: skip
        kind = kinds.get(box.name)
        if kind is not None:
            classes += f" {_CLASSES[kind]}"
        label = _Label(view.labels[box.name], kind, box.name in itself)
        yield _table(box, label, classes, rows.get(box.name))


class _Label(NamedTuple):
    """What stands at the top of a box."""

    text: str
    kind: Kind | None
    itself: bool
    """Whether the table refers to itself."""


def _table(box: Box, label: _Label, classes: str, rows: list[tuple[str, str]] | None) -> str:
    text, kind, itself = label
    title = text + (f", {kind}" if kind else "") + ", refers to itself" * itself
    mark = f'<tspan class="kind" dx="7">{kind}</tspan>' if kind else ""
    inner = "".join(
        f'<text class="column" x="14" y="{_TITLE + 10 + number * _ROW}">{escape(name)}'
        f'<tspan class="type" dx="9">{escape(type_)}</tspan></text>\n'
        for number, (name, type_) in enumerate(rows or ())
    )
    width, height = _number(box.width), _number(box.height)
    return (
        f'<g class="{classes}" data-table={quoteattr(text)}'
        f' transform="translate({_number(box.x)} {_number(box.y)})">\n'
        f"<title>{escape(title)}</title>\n"
        f'<rect width="{width}" height="{height}" rx="7"/>\n'
        f'<text x="14" y="21">{escape(_shortened(text))}{mark}</text>\n'
        + f'<path class="self" d="M{_number(box.width - 18)} 0c0-11 11-11 11 0"/>\n' * itself
        + inner
        + "</g>\n"
    )


def _legend(view: View) -> list[tuple[str, str]]:
    """What the lines mean, as far as they occur: class and text."""
    entries = []
    if any(not edge.deferred for edge in view.edges):
        entries.append(("edge", "must exist before"))
    if any(edge.deferred for edge in view.edges):
        entries.append(("edge deferred", "foreign key added afterwards"))
    if view.order.cycles:
        entries.append(("edge cyclic", "cycle"))
    return entries


def _legend_line(entries: list[tuple[str, str]], top: float) -> Iterator[str]:
    x, y = float(MARGIN), top + 6
    for classes, text in entries:
        arrow = "arrow-cyclic" if "cyclic" in classes else "arrow"
        yield (
            f'<path class="{classes}" d="M{_number(x)} {_number(y)}h34"'
            f' marker-end="url(#{arrow})"/>\n'
            f'<text class="legend" x="{_number(x + 42)}" y="{_number(y + 4)}">{text}</text>\n'
        )
        x += 42 + len(text) * 6.8 + 26


def _point(point: Point) -> str:
    return f"{_number(point[0])} {_number(point[1])}"


def _number(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0")

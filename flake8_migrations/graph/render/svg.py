"""A picture that needs nothing else: from left to right the tables as they can be created."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Final
from xml.sax.saxutils import escape, quoteattr

from flake8_migrations.graph.render.box import (
    PAD,
    ROW,
    TITLE,
    Content,
    Row,
    Text,
    contents,
    kind_text,
)
from flake8_migrations.graph.render.colours import coloured
from flake8_migrations.graph.render.far import drawn_far, far_label, readable_scale
from flake8_migrations.graph.render.layout import MARGIN, Layout, lay_out
from flake8_migrations.graph.render.legend import (
    LEGEND_HEIGHT,
    action_class,
    arrows,
    legend,
    schema_classes,
)
from flake8_migrations.graph.render.options import RenderOptions
from flake8_migrations.graph.render.part import HEADER, Box, Line, Point, corners
from flake8_migrations.graph.render.view import Edge, View, ondelete, printable
from flake8_migrations.model.namedtuple import NamedTuple
from flake8_migrations.model.operations import Name
from flake8_migrations.model.schema import VERBS, ForeignKey, Kind

_CLASSES: Final[Mapping[Kind, str]] = {
    "partitioned table": "partitioned",
    "partition": "partition",
    "view": "view",
    "materialized view": "view",
}
_BEND: Final = 6
"""The radius of a line's corners."""
_NARROWEST: Final = 420


class Drawn(NamedTuple):
    """An edge, or one of its keys where each has a line of its own."""

    edge: Edge
    keys: tuple[ForeignKey, ...]


def render(view: View, options: RenderOptions) -> str:
    """A complete SVG document that follows the reader's light or dark scheme."""
    return drawing(view, options, f"<style>\n{style(view)}</style>\n")


def style(view: View) -> str:
    """The style sheet, with that of views and partitions where some are shown."""
    return coloured("svg.css", *(("kinds.css",) if view.kinds else ()))


def drawing(view: View, options: RenderOptions, head: str = "", on_page: bool = False) -> str:
    """The ``svg`` element, with something at its beginning.

    On a page, names are there once more, as large as their boxes allow, to be read from far off.

    Raises:
        UsageError: What lays out is not installed.
    """
    found = contents(view, options)
    drawn = [one for edge in view.edges for one in _drawn(edge, found)]
    lines = [_line(one, found) for one in drawn]
    layout = lay_out(view, {name: one.size for name, one in found.items()}, lines)
    width = max(layout.width, _NARROWEST)
    signs = legend(view, found, width - 2 * MARGIN)
    height = layout.height + LEGEND_HEIGHT * len(signs)
    schemas = schema_classes(view)
    return "".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}"'
            f' width="{width}" height="{height}" class="tables" role="img"'
            ' aria-label="Tables in the order of creation"'
            f"{_first_sight(view, found) if on_page else ''}>\n",
            head,
            *arrows(drawn_classes(one) for one in drawn),
            '<rect class="paper" width="100%" height="100%"/>\n<g class="scene">\n',
            *_levels(layout),
            *(_path(one, route, view) for one, route in zip(drawn, layout.routes)),
            *(
                _group(
                    box,
                    view.labels[box.name],
                    _classes(box.name, view, schemas),
                    _table_on_page(found[box.name]) if on_page else _table(found[box.name]),
                )
                for box in layout.boxes
            ),
            *_band(layout),
            *_signs(signs, layout.height),
            "</g>\n</svg>\n",
        ]
    )


def _drawn(edge: Edge, found: Mapping[Name, Content]) -> Iterator[Drawn]:
    """One line, or one for each key where the columns are shown that they lead to."""
    if not edge.keys or not found[edge.referencing].rows:
        yield Drawn(edge, edge.keys)
    else:
        yield from (Drawn(edge, (key,)) for key in edge.keys)


def drawn_classes(one: Drawn) -> str:
    """What a line looks like."""
    classes = "edge" + " cyclic" * one.edge.cyclic + " deferred" * one.edge.deferred
    return classes + f" {action_class(ondelete(one.keys))}".rstrip()


def _line(one: Drawn, found: Mapping[Name, Content]) -> Line:
    edge = one.edge
    key = one.keys[0] if one.keys else None
    referred = key.referred_columns[:1] if key is not None else ()
    return Line(
        edge.referenced,
        edge.referencing,
        drawn_classes(one),
        _height(found[edge.referenced], referred),
        _height(found[edge.referencing], key.columns[:1] if key is not None else ()),
    )


def _height(content: Content, columns: Iterable[str]) -> int | None:
    """Where a line meets a table: at a column where these are shown, else at its name."""
    if not content.rows:
        return None
    found = [content.row_of(column) for column in columns]
    return found[0] if found and found[0] is not None else TITLE // 2


def _levels(layout: Layout) -> Iterator[str]:
    """The number of each level above its tables."""
    for number, x, y, width in layout.levels:
        yield (
            f'<text class="level" x="{x}" y="{y + 6}">{number or "not created here"}</text>\n'
            f'<line class="rule" x1="{x}" x2="{x + width}" y1="{y + 15}" y2="{y + 15}"/>\n'
        )


def _band(layout: Layout) -> Iterator[str]:
    if layout.band is not None:
        x, y = layout.band
        said = "no foreign keys to other tables"
        yield f'<text class="level" x="{x}" y="{y + HEADER // 2}">{said}</text>\n'


def _path(one: Drawn, route: tuple[Point, ...], view: View) -> str:
    edge, classes = one.edge, drawn_classes(one)
    start, end = view.labels[edge.referenced], view.labels[edge.referencing]
    columns = "; ".join(", ".join(map(printable, key.columns)) for key in one.keys)
    verb = VERBS[edge.why] if edge.why is not None and not edge.keys else "refers to"
    title = f"{end} {verb} {start}" + f" ({columns})" * bool(columns)
    action = ondelete(one.keys)
    title += f", ON DELETE {printable(action)}" if action else ""
    title += ", added afterwards" * edge.deferred
    return (
        f'<path class="{classes}" data-from={quoteattr(start)} data-to={quoteattr(end)}'
        f' d="{_rounded(corners(route))}">'
        f"<title>{escape(title)}</title></path>\n"
    )


def _rounded(route: list[Point]) -> str:
    """The route with its corners bent."""
    parts = ["M{} {}".format(*route[0])]
    for before, corner, after in zip(route, route[1:], route[2:]):
        start, end = _near(corner, before), _near(corner, after)
        parts.append("L{} {}Q{} {} {} {}".format(*start, *corner, *end))
    parts.append("L{} {}".format(*route[-1]))
    return "".join(parts)


def _near(corner: Point, other: Point) -> Point:
    """The point on the way to the other at which the bend begins."""
    (x, y), (other_x, other_y) = corner, other
    reach = min(_BEND, (abs(other_x - x) + abs(other_y - y)) // 2)
    return x + _sign(other_x - x) * reach, y + _sign(other_y - y) * reach


def _sign(number: int) -> int:
    return (number > 0) - (number < 0)


def _classes(name: Name, view: View, schemas: Mapping[str | None, str]) -> str:
    kind = view.kinds.get(name)
    found = (
        ("cyclic", name in view.cyclic),
        ("external", name in view.external),
        ("boundary", name in view.boundary),
        (_CLASSES[kind] if kind else "", kind),
        (schemas.get(name.schema, ""), name.schema in schemas),
    )
    return " ".join(["table", *(text for text, applies in found if applies)])


def _group(box: Box, label: str, classes: str, inside: str) -> str:
    return (
        f'<g class="{classes}" data-table={quoteattr(label)}'
        f' transform="translate({box.x} {box.y})">\n{inside}</g>\n'
    )


def _table(content: Content) -> str:
    return _frame(content) + _inside(content)


def _table_on_page(content: Content) -> str:
    """The box with its name to be read from far off; ``near`` has what is shown instead."""
    return _frame(content) + drawn_far(far_label(content.label.text, content.size), content.size)


def near(view: View, options: RenderOptions) -> str:
    """What stands in each box, for a page to put there when somebody looks at it from near.

    Browsers take seconds for tens of thousands of texts, even for those that are not shown.
    """
    found = contents(view, options)
    return "".join(
        f'<g class="close" data-near={quoteattr(view.labels[name])}>\n{_inside(found[name])}</g>\n'
        for name in view.names
    )


def _first_sight(view: View, found: Mapping[Name, Content]) -> str:
    """What a page needs to know to open well: where names can be read, and what to show first."""
    lines = Counter(name for edge in view.edges for name in edge[:2])
    first = max(view.names, key=lambda name: lines[name], default=None)
    hub = "" if first is None else f" data-hub={quoteattr(view.labels[first])}"
    return f' data-readable="{readable_scale(list(found.values()))}"{hub}'


def _frame(content: Content) -> str:
    width, height = content.size
    stripe = f'<path class="stripe" d="M3 7v{height - 14}"/>\n'
    return (
        f"<title>{escape(content.title)}</title>\n"
        f'<rect width="{width}" height="{height}" rx="7"/>\n{stripe * content.striped}'
    )


def _inside(content: Content) -> str:
    width, height = content.size
    beside = kind_text(content.kind, content.partitions)
    mark = f'<tspan class="kind" dx="7">{beside}</tspan>' if beside else ""
    return (
        f'<text x="{PAD}" y="{21 if content.rows else height // 2 + 5}">'
        f"{_held(content.label)}{mark}</text>\n"
        + f'<path class="self" d="M{width - 18} 0c0-11 11-11 11 0"/>\n' * content.itself
        + "".join(_row(row, number, content) for number, row in enumerate(content.rows))
    )


def _row(row: Row, number: int, content: Content) -> str:
    y = TITLE + 10 + number * ROW
    marks = f'<tspan class="mark" x="{PAD + 9}">{row.marks.text}</tspan>' if row.marks.text else ""
    dot = ""
    if row.nullable is not None:
        null = ' class="null"' * row.nullable
        dot = f'<circle{null} cx="{PAD}" cy="{y - 4}" r="2.5"/>'
    name = _held(row.name, f' x="{content.left}"')
    type_ = _held(row.type, f' class="type" x="{content.middle}"') if row.type.text else ""
    return (
        f'{dot}<text class="column" y="{y}"><title>{escape(row.title)}</title>{marks}'
        f"{name}{type_}</text>\n"
    )


def _held(text: Text, attributes: str = "") -> str:
    """A text that takes the room that was reckoned for it, whatever the font is."""
    return f'<tspan{attributes} textLength="{text.width}">{escape(text.text)}</tspan>'


def _signs(signs: list[list[tuple[int, str]]], top: int) -> Iterator[str]:
    for number, line in enumerate(signs):
        for x, sign in line:
            y = top + number * LEGEND_HEIGHT
            yield f'<g class="legend" transform="translate({x + MARGIN} {y})">{sign}</g>\n'

"""What the lines, marks and colours of a picture mean, as far as they occur in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Final
from xml.sax.saxutils import escape

from flake8_migrations.graph.render.box import Content, cells, shortened
from flake8_migrations.graph.render.view import View, ondelete, printable
from flake8_migrations.model.operations import Name

LEGEND_HEIGHT: Final = 24
_HUES: Final = 8
"""Colours for schemas; further schemas begin again."""
_CHARACTER: Final = 6.6
_ACTIONS: Final[Mapping[str, str]] = {
    "CASCADE": "cascade",
    "SET NULL": "setnull",
    "SET DEFAULT": "setdefault",
    "RESTRICT": "restrict",
}
"""NO ACTION is what happens when nothing is said."""
_ARROWS: Final = ("cyclic", *_ACTIONS.values())


def action_class(action: str | None) -> str:
    """The class of lines with this ON DELETE."""
    return _ACTIONS.get(action or "", "")


def arrows(classes: Iterable[str]) -> Iterator[str]:
    """A tip for each colour that occurs."""
    found = {word for one in classes for word in one.split()}
    yield "<defs>\n"
    for name in ("", *(f"-{word}" for word in _ARROWS if word in found)):
        yield (
            f'<marker id="arrow{name}" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7"'
            ' markerHeight="7" orient="auto"><path d="M0 1 9 5 0 9z"/></marker>\n'
        )
    yield "</defs>\n"


def schema_classes(view: View) -> dict[str | None, str]:
    """A class for each schema, where there are several."""
    if not view.has_schemas:
        return {}
    schemas = sorted({table.name.schema for table in view.tables}, key=lambda one: one or "")
    return {schema: f"s{number % _HUES}" for number, schema in enumerate(schemas)}


def legend(view: View, found: Mapping[Name, Content], width: int) -> list[list[tuple[int, str]]]:
    """The signs with their texts, line by line; each with its place in its line."""
    lines: list[list[tuple[int, str]]] = []
    x = width + 1
    for sign, room, text in [*_lines(view), *_marks(found), *_schemas(view)]:
        own = room + round(cells(text) * _CHARACTER) + 26
        if x + own > width:
            lines.append([])
            x = 0
        label = f'<text x="{room}" y="4">{escape(text)}</text>'
        lines[-1].append((x, sign + label))
        x += own
    return lines


def _lines(view: View) -> Iterator[tuple[str, int, str]]:
    entries = []
    if any(not edge.deferred for edge in view.edges):
        entries.append(("edge", "must exist before"))
    if any(edge.deferred for edge in view.edges):
        entries.append(("edge deferred", "foreign key added afterwards"))
    if view.order.cycles:
        entries.append(("edge cyclic", "cycle"))
    actions = {ondelete((key,)) for key in view.foreign_keys if key.table != key.referred_table}
    entries += (
        (f"edge {name}", f"ON DELETE {action}")
        for action, name in _ACTIONS.items()
        if action in actions
    )
    for classes, text in entries:
        yield f'<path class="{classes}" d="M0 0h34"/>', 42, text


def _marks(found: Mapping[Name, Content]) -> Iterator[tuple[str, int, str]]:
    rows = [row for one in found.values() for row in one.rows]
    if any(row.nullable is False for row in rows):
        yield '<circle cx="4" cy="0" r="2.5"/>', 12, "NOT NULL"
    if any(row.nullable for row in rows):
        yield '<circle class="null" cx="4" cy="0" r="2.5"/>', 12, "NULL"


def _schemas(view: View) -> Iterator[tuple[str, int, str]]:
    for schema, name in schema_classes(view).items():
        text = shortened(printable(schema)) if schema else "no schema"
        yield f'<path class="stripe {name}" d="M4-6v12"/>', 12, text

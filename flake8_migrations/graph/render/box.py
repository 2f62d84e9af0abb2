"""What stands in the box of a table, and how much room that takes.

Widths are those of the metric below: no font is asked. It is a little wider than the usual
monospaced fonts are, and ``textLength`` holds a reader's own font to it.
"""

from __future__ import annotations

import unicodedata
from typing import Final

from flake8_migrations.graph.render.columns import Size
from flake8_migrations.graph.render.options import RenderOptions
from flake8_migrations.graph.render.view import View, marks_of, printable, shown_columns, type_text
from flake8_migrations.graph.report import count
from flake8_migrations.model.namedtuple import NamedTuple
from flake8_migrations.model.operations import Column, Name
from flake8_migrations.model.schema import Kind, Table

TITLE: Final = 32
"""The height of the table's name."""
ROW: Final = 18
PAD: Final = 14
_BOTTOM: Final = 6
_EM: Final = 7.4
"""The width of a character of 12 pixels; most monospaced fonts have 7.2."""
_SMALL: Final = 6.8
"""The same of one of 11 pixels."""
_TINY: Final = 5.6
_NARROWEST: Final = 72
_PORT: Final = 7
_LONGEST: Final = 44
"""Characters of a longer name are left out; its tooltip still has them."""


class Text(NamedTuple):
    """A text with the width that it is held to."""

    text: str
    width: int


class Row(NamedTuple):
    """A column of a table."""

    name: Text
    type: Text
    marks: Text
    nullable: bool | None
    title: str
    """What its tooltip says."""


class _Facts(NamedTuple):
    """What is known of a table."""

    name: Name
    table: Table | None
    columns: list[Column]
    itself: bool
    ends: int


class Content(NamedTuple):
    """What stands in a box."""

    size: Size
    label: Text
    kind: Kind | None
    itself: bool
    """Whether the table refers to itself."""
    partitions: int
    """How many are folded into it."""
    striped: bool
    """Whether it has the colour of its schema, where there are several."""
    title: str
    """What its tooltip says."""
    rows: tuple[Row, ...]
    left: int
    """Where the names of columns begin."""
    middle: int
    """Where their types begin."""

    def row_of(self, column: str) -> int | None:
        """The middle of a column's row."""
        for number, row in enumerate(self.rows):
            if row.name.text == shortened(printable(column)):
                return TITLE + number * ROW + ROW // 2 - 3
        return None


def contents(view: View, options: RenderOptions) -> dict[Name, Content]:
    """What stands in each box."""
    columns = shown_columns(view, options.columns or "none")
    tables = {table.name: table for table in view.tables}
    itself = {key.table for key in view.foreign_keys if key.table == key.referred_table}
    ends = _ends(view)
    return {
        name: _content(
            view,
            _Facts(
                name=name,
                table=tables.get(name),
                columns=columns.get(name, []),
                itself=name in itself,
                ends=ends.get(name, 0),
            ),
        )
        for name in view.names
    }


def shortened(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def cells(text: str) -> int:
    """The width of a text in characters; East Asian ones count twice, combining ones not at all."""
    return sum(
        0 if unicodedata.combining(char) else 1 + (unicodedata.east_asian_width(char) in "WF")
        for char in text
    )


def _ends(view: View) -> dict[Name, int]:
    """How many lines end at each table, on the side where most do."""
    entering: dict[Name, int] = {}
    leaving: dict[Name, set[object]] = {}
    for edge in view.edges:
        entering[edge.referencing] = entering.get(edge.referencing, 0) + 1
        style = edge.cyclic, edge.deferred, edge.ondelete
        leaving.setdefault(edge.referenced, set()).add(style)
    return {name: max(entering.get(name, 0), len(leaving.get(name, ()))) for name in view.names}


def _text(text: str, em: float) -> Text:
    return Text(text, round(cells(text) * em))


def _content(view: View, facts: _Facts) -> Content:
    name, table, columns, itself, ends = facts
    label = _text(shortened(view.labels[name]), _EM)
    kind = view.kinds.get(name)
    partitions = view.folded.get(name, 0)
    rows = tuple(_row(column, view, name) for column in columns)
    left = PAD + 9 + max([row.marks.width + 8 * bool(row.marks.text) for row in rows], default=0)
    middle = left + max([row.name.width for row in rows], default=0) + 10
    beside = cells(kind_text(kind, partitions)) * _SMALL
    width = max(
        label.width + round(beside + 10 * bool(beside)) + 2 * PAD,
        *(middle + row.type.width + PAD for row in rows),
        _NARROWEST,
    )
    height = TITLE + len(rows) * ROW + _BOTTOM * bool(rows)
    if not rows:
        height = max(height, 16 + _PORT * (ends - 1))
    title = view.labels[name] + (f", {kind}" if kind else "") + ", refers to itself" * itself
    if partitions:
        title += f", {count(partitions, 'partition')}"
    if table is not None and table.comment:
        title += f": {printable(table.comment)}"
    return Content(
        size=(width, height),
        label=label,
        kind=kind,
        itself=itself,
        partitions=partitions,
        striped=table is not None and view.has_schemas,
        title=title,
        rows=rows,
        left=left,
        middle=middle,
    )


def kind_text(kind: Kind | None, partitions: int) -> str:
    """What stands beside the name of a table that is no plain one."""
    return count(partitions, "partition") if partitions else kind or ""


def _row(column: Column, view: View, table: Name) -> Row:
    marks = marks_of(column, (table, column.name) in view.referring)
    name, type_ = printable(column.name), type_text(column.type)
    nullable = False if column.primary_key else column.nullable
    said = [name + f" {type_}" * bool(type_), *marks]
    if nullable is not None:
        said.append("NULL" if nullable else "NOT NULL")
    title = ", ".join(said) + (f": {printable(column.comment)}" if column.comment else "")
    return Row(
        name=_text(shortened(name), _SMALL),
        type=_text(shortened(type_), _SMALL),
        marks=_text(" ".join(marks), _TINY),
        nullable=nullable,
        title=title,
    )

"""A graph for Graphviz, with a cluster for each schema where there are several."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from xml.sax.saxutils import escape

from flake8_migrations.graph.render.options import RenderOptions
from flake8_migrations.graph.render.view import (
    View,
    printable,
    shown_columns,
    type_text,
)
from flake8_migrations.model.operations import Column, Name
from flake8_migrations.model.schema import Kind, sort_key

_RED = "#c81e1e"
_PALE = "#9aa5b1"


def render(view: View, options: RenderOptions) -> str:
    """A ``digraph`` whose arrows run from the referenced to the referencing table."""
    return "".join(f"{line}\n" for line in _lines(view, options))


def _lines(view: View, options: RenderOptions) -> Iterator[str]:
    yield "digraph tables {"
    yield f"    rankdir={(options.direction or 'LR').replace('TD', 'TB')}"
    yield '    node [shape=box, style=rounded, fontname="monospace"]'
    columns = shown_columns(view, options.columns or "none")
    schemas = sorted({name.schema or "" for name in view.names})
    for number, schema in enumerate(schemas):
        names = [name for name in view.names if (name.schema or "") == schema]
        if schema and len(schemas) > 1:
            yield f"    subgraph cluster_{number} {{"
            yield f"        label={quoted(printable(schema))}"
            yield from (f"        {line}" for line in _nodes(names, view, columns))
            yield "    }"
        else:
            yield from (f"    {line}" for line in _nodes(names, view, columns))
    for edge in view.edges:
        ends = (quoted(view.labels[name]) for name in (edge.referenced, edge.referencing))
        color = f'color="{_RED}"' if edge.cyclic else ""
        style = 'style=dashed, label="deferred", constraint=false' if edge.deferred else ""
        yield f"    {' -> '.join(ends)}{_attributes(color, style)}"
    yield "}"


def quoted(text: str) -> str:
    """A string of Graphviz, in which nothing but the text itself is read."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _attributes(*attributes: str) -> str:
    given = ", ".join(attribute for attribute in attributes if attribute)
    return f" [{given}]" if given else ""


def _nodes(names: list[Name], view: View, columns: Mapping[Name, list[Column]]) -> Iterator[str]:
    external, cyclic, pale = frozenset(view.external), view.cyclic, view.boundary
    kinds = view.kinds
    for name in sorted(names, key=sort_key):
        color = f'color="{_RED}"' if name in cyclic else ""
        style = 'style="rounded,dashed"' if name in external else ""
        style += f'color="{_PALE}", fontcolor="{_PALE}"' if name in pale - cyclic else ""
        label = _label(view.labels[name], columns.get(name, []), kinds.get(name))
        yield f"{quoted(view.labels[name])}{_attributes(color, style, label)}"


def _label(table: str, columns: list[Column], kind: Kind | None) -> str:
    """The kind and columns under the name, which only labels in Graphviz's kind of HTML show."""
    if not columns and kind is None:
        return ""
    mark = f"<br/><i>{kind}</i>" if kind is not None else ""
    if not columns:
        return f"label=<{escape(table)}{mark}>"
    mark = mark.replace("<br/>", '<br align="left"/>')
    rows = "".join(
        f'<br align="left"/>{escape(printable(column.name))} {escape(type_text(column.type))}'
        for column in columns
    )
    return f'label=<<b>{escape(table)}</b>{mark}{rows}<br align="left"/>>'

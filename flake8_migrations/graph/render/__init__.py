"""Pictures of a schema as text: one module for each format, all drawing the same view.

The result depends on the schema and the options alone, to the byte.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from flake8_migrations.graph.ordering import Order, order_tables
from flake8_migrations.graph.render import dot, er, html, json, md, mermaid, svg, text
from flake8_migrations.graph.render.options import (
    Columns,
    Flow,
    RenderOptions,
    Towards,
)
from flake8_migrations.graph.render.view import View, folded, view
from flake8_migrations.model.schema import Schema

__all__ = [
    "FORMATS",
    "Columns",
    "Flow",
    "RenderOptions",
    "Towards",
    "hint",
    "render",
    "warnings",
]

_RENDERERS: Final[Mapping[str, Callable[[View, RenderOptions], str]]] = {
    "text": text.render,
    "json": json.render,
    "mermaid": mermaid.render,
    "er": er.render,
    "dot": dot.render,
    "svg": svg.render,
    "html": html.render,
    "md": md.render,
}
FORMATS: Final = tuple(_RENDERERS)
_DRAWN: Final = frozenset({"mermaid", "er", "dot", "svg", "html"})
"""Pictures; the others list what was asked for and nothing else."""

_FOLDED: Final = frozenset({"svg", "html"})
"""Pictures in which a partitioned table stands for its partitions."""


def render(
    schema: Schema, order: Order, format: str, options: RenderOptions = RenderOptions()
) -> str:
    """The picture in one of FORMATS, with a newline at its end."""
    if format not in _RENDERERS:
        raise ValueError(f"unknown format {format!r}; one of {', '.join(FORMATS)} is needed")
    options = options._replace(boundary=options.boundary and format in _DRAWN)
    if format not in _FOLDED:
        return _RENDERERS[format](view(schema, order, options), options)
    schema, partitions = folded(schema, options.focus)
    if partitions:
        order = order_tables(schema)
    shown = view(schema, order, options)._replace(folded=partitions)
    return _RENDERERS[format](shown, options)


def warnings(picture: str, format: str) -> tuple[str, ...]:
    """What will keep others from showing a picture that ``render`` made."""
    return mermaid.warnings(picture) if format in ("mermaid", "er", "md") else ()


def hint(picture: str, format: str, options: RenderOptions) -> str | None:
    """What would make a picture easier to read, where the user has not chosen it."""
    return mermaid.hint(picture) if format == "mermaid" and options.direction is None else None

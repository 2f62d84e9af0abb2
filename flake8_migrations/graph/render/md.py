"""A Markdown report: the diagram, the order as a table, and the cycles."""

from __future__ import annotations

import re
from collections.abc import Iterator

from flake8_migrations.graph.render import mermaid
from flake8_migrations.graph.render.options import RenderOptions
from flake8_migrations.graph.render.text import reasons
from flake8_migrations.graph.render.view import View, cycle_text, key_text


def render(view: View, options: RenderOptions) -> str:
    """The report, as GitHub shows it."""
    return "".join(f"{line}\n" for line in _lines(view, options))


def escaped(text: str) -> str:
    """Text in which Markdown sees neither markup, nor HTML, nor the end of a table's cell."""
    return re.sub(r"(?<!\w)_|_(?!\w)|[\\`*\[\]<>|#~&!{}$@:]", lambda match: f"\\{match[0]}", text)


def _lines(view: View, options: RenderOptions) -> Iterator[str]:
    yield from mermaid.fenced(mermaid.diagram(view, options)).splitlines()
    yield ""
    yield "| Level | Table | Why |"
    yield "|---|---|---|"
    why = reasons(view)
    for number, level in enumerate(view.order.levels, 1):
        for name in level:
            yield f"| {number} | {escaped(view.labels[name])} | {escaped(why[name])} |"
    for cycle in view.order.cycles:
        yield ""
        yield f"Cycle: {escaped(cycle_text(cycle, view.labels))}. To be added after the tables:"
        yield ""
        for key in cycle.deferred:
            yield f"- {escaped(key_text(key, view.labels))}"

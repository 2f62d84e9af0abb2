"""The picture as a page to walk around in: a single file that loads nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from json import dumps
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from flake8_migrations.graph.render import svg
from flake8_migrations.graph.render.colours import coloured
from flake8_migrations.graph.render.json import document
from flake8_migrations.graph.render.options import RenderOptions
from flake8_migrations.graph.render.view import View, printable


def render(view: View, options: RenderOptions) -> str:
    """The page, with its style, script and data inside; columns are seen from near."""
    options = options._replace(columns=options.columns or "all")
    parts = {
        "style": svg.style(view) + coloured("page.css"),
        "picture": svg.drawing(view, options, on_page=True),
        "near": svg.near(view, options),
        "tables": "".join(_list(view)),
        "data": _data(view),
        "script": _read("page.js"),
    }
    return re.sub(r"<!--(\w+)-->\n?", lambda mark: parts[mark[1]], _read("page.html"))


def _read(name: str) -> str:
    return Path(__file__).with_name(name).read_text(encoding="utf-8")


def _list(view: View) -> Iterator[str]:
    """An entry for each table, by schema where there are several."""
    groups: dict[str | None, list[str]] = {}
    for name in view.names:
        groups.setdefault(name.schema, []).append(view.labels[name])
    for schema in sorted(groups, key=lambda one: one or ""):
        if len(groups) > 1:
            yield f"<h2>{escape(printable(schema)) if schema else 'no schema'}</h2>\n"
        yield "<ul>\n"
        for label in groups[schema]:
            yield f"<li><button data-table={quoteattr(label)}>{escape(label)}</button></li>\n"
        yield "</ul>\n"


def _data(view: View) -> str:
    """JSON that ends no script element, whatever the names are."""
    text = dumps({**document(view), "comments": _comments(view)}, separators=(",", ":"))
    return text.replace("&", r"\u0026").replace("<", r"\u003c").replace(">", r"\u003e")


def _comments(view: View) -> dict[str, Any]:
    """What is said of tables and of their columns."""
    found = {
        view.labels[table.name]: {
            "table": printable(table.comment or ""),
            "columns": {
                printable(column.name): printable(column.comment)
                for column in table.columns
                if column.comment
            },
        }
        for table in view.tables
    }
    return {label: one for label, one in found.items() if one["table"] or one["columns"]}

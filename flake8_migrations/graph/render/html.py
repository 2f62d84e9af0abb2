"""The picture as a page to walk around in: a single file that loads nothing."""

from __future__ import annotations

import re
from json import dumps
from pathlib import Path

from flake8_migrations.graph.render import svg
from flake8_migrations.graph.render.json import document
from flake8_migrations.graph.render.options import RenderOptions
from flake8_migrations.graph.render.view import View


def render(view: View, options: RenderOptions) -> str:
    """The page, with its style, script and data inside."""
    parts = {
        "style": svg.style(view) + _read("page.css"),
        "picture": svg.drawing(view, options),
        "data": _data(view),
        "script": _read("page.js"),
    }
    return re.sub(r"<!--(\w+)-->\n?", lambda mark: parts[mark[1]], _read("page.html"))


def _read(name: str) -> str:
    return Path(__file__).with_name(name).read_text(encoding="utf-8")


def _data(view: View) -> str:
    """JSON that ends no script element, whatever the names are."""
    text = dumps(document(view), separators=(",", ":"))
    return text.replace("&", r"\u0026").replace("<", r"\u003c").replace(">", r"\u003e")

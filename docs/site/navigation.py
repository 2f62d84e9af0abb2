"""What the site adds to the pages: which of them stand where, and what can be filtered.

The pages are plain Markdown, to be read in the repository as well. Here each is given what only
a site needs, before Sphinx reads it.
"""

from __future__ import annotations

import re
from typing import Any

from pygments.lexers.special import TextLexer
from sphinx.application import Sphinx

from flake8_migrations.command.explain import page
from flake8_migrations.violations import VIOLATIONS

PAGES = {
    "Use": (
        "try-it", "adopting", "command", "configuration", "ci", "editors", "beside", "graph",
        "example/README",
    ),
    "Rules": ("codes", "zero-downtime", "locks", "crosswalk"),
    "Background": ("figures", "found", "evidence", "changelog"),
    "Contribute": ("architecture", "recipes", "decisions/README"),
}  # fmt: skip
"""The pages in the sidebar. What is on no page of these makes the build fail."""

_OUTSIDE = re.compile(r"\[([^\]]+)\]\((?:\.\./)+CONTRIBUTING\.md[^)]*\)")


def setup(app: Sphinx) -> dict[str, Any]:
    app.add_lexer("mermaid", TextLexer)
    app.connect("source-read", _prepare)
    app.connect("html-page-context", _add_scripts)
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def _prepare(app: Sphinx, name: str, source: list[str]) -> None:
    folder, _, code = name.rpartition("/")
    text = page(code) if folder == "rules" else _without_comments(source[0])
    source[0] = _OUTSIDE.sub(r"\1", text) + _below(name)


def _without_comments(text: str) -> str:
    """The text with as many lines as before, so that warnings name the right one."""
    return re.sub(r"<!--.*?-->", lambda one: "\n" * one[0].count("\n"), text, flags=re.DOTALL)


def _below(name: str) -> str:
    """The pages that the sidebar shows below one."""
    if name == "index":
        return "".join(_toctree(pages, f":caption: {caption}") for caption, pages in PAGES.items())
    if name == "codes":
        return _toctree(f"rules/{code}" for code in VIOLATIONS)
    if name == "decisions/README":
        return _toctree(["[0-9]*"], ":glob:")
    return ""


def _toctree(pages: Any, *options: str) -> str:
    return "\n".join(["\n\n```{toctree}", ":hidden:", *options, "", *pages, "```", ""])


def _add_scripts(app: Sphinx, name: str, template: str, context: Any, tree: Any) -> None:
    if name == "codes":
        app.add_js_file("codes.js")

"""What the site adds to the pages: which of them stand where, and what can be filtered.

The pages are plain Markdown, to be read in the repository as well. Here each is given what only
a site needs, before Sphinx reads it.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any

from pygments.lexers.special import TextLexer
from sphinx.application import Sphinx
from sphinx.environment.adapters.toctree import global_toctree_for_doc

from flake8_migrations.command.explain import page
from flake8_migrations.violations import VIOLATIONS

PAGES = {
    "Use": (
        "try-it", "adopting", "command", "configuration", "ci", "editors", "beside", "graph",
        "example/README",
    ),
    "Rules": ("codes", "zero-downtime", "locks", "crosswalk"),
    "Background": ("figures", "found", "evidence", "changelog"),
    "Contribute": ("contributing", "architecture", "recipes", "decisions/README"),
}  # fmt: skip
"""The pages in the sidebar. What is on no page of these makes the build fail."""

_CONTRIBUTING = Path(__file__).parent.parent.parent / "CONTRIBUTING.md"
_TO_CONTRIBUTING = re.compile(r"\]\(((?:\.\./)*)\.\./CONTRIBUTING\.md")


def setup(app: Sphinx) -> dict[str, Any]:
    app.add_lexer("mermaid", TextLexer)
    app.connect("source-read", _prepare)
    app.connect("html-page-context", _add_scripts)
    app.connect("html-page-context", _share_sidebar, priority=400)  # the theme has 500
    app.connect("html-page-context", _place_sidebar, priority=600)
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def _prepare(app: Sphinx, name: str, source: list[str]) -> None:
    folder, _, code = name.rpartition("/")
    text = page(code) if folder == "rules" else _without_comments(source[0])
    if name == "contributing":
        app.env.note_dependency(_CONTRIBUTING)
        text = _CONTRIBUTING.read_text(encoding="utf-8").replace("](docs/", "](")
    source[0] = _TO_CONTRIBUTING.sub(r"](\1contributing.md", text) + _below(name)


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


# The sidebar is the same on every page but for the links and the marks: to let Sphinx and the
# theme make it anew for each would be two thirds of the time of a build.


def _share_sidebar(app: Sphinx, name: str, template: str, context: Any, tree: Any) -> None:
    context["toctree"] = lambda **options: _sidebar(app.builder)


@cache
def _sidebar(builder: Any) -> str:
    """As the first page has it."""
    options = {"collapse": False, "includehidden": True, "maxdepth": -1, "titles_only": True}
    tree = global_toctree_for_doc(builder.env, "index", builder, tags=builder.tags, **options)
    fragment: str = builder.render_partial(tree)["fragment"]
    return fragment


def _place_sidebar(app: Sphinx, name: str, template: str, context: Any, tree: Any) -> None:
    address = app.builder.get_target_uri(name)
    marked = _marked(context["furo_navigation_tree"], address)
    up = "../" * address.count("/")
    context["furo_navigation_tree"] = re.sub(r'href="(?!#)', f'href="{up}', marked)


def _marked(sidebar: str, address: str) -> str:
    """The sidebar with the page marked, and opened down to it and below it."""
    link = rf'<li class="([^"]*)"><a class="reference internal" href="{re.escape(address)}">'
    entry = re.search(link, sidebar)
    if not address or entry is None:
        return sidebar
    before, after = sidebar[: entry.start()], sidebar[entry.end() :]
    if "toctree-l2" in entry[1]:
        before, parent, children = before.rpartition('<li class="toctree-l1')
        before += f"{parent} current{_opened(children)}"
    if "has-children" in entry[1]:
        after = _opened(after)
    here = f'<li class="{entry[1]} current current-page"><a class="current reference internal"'
    return f'{before}{here} href="#">{after}'


def _opened(children: str) -> str:
    return children.replace('class="toctree-checkbox"', 'checked="" class="toctree-checkbox"', 1)

"""The site as it is built: a page for every code, whole tables, no link that leads nowhere."""

from __future__ import annotations

import html
import re
from pathlib import Path
from posixpath import dirname, join, normpath
from urllib.parse import unquote

import pytest
from markdown_it import MarkdownIt

from flake8_migrations.command.explain import page
from flake8_migrations.violations import VIOLATIONS

pytestmark = pytest.mark.pictures

_TARGETS = re.compile(r'\s(?:href|src)="([^"]*)"')
_ELSEWHERE = re.compile(r"(?:https?|data|mailto):")


def article(site: Path, name: str) -> str:
    text = (site / name / "index.html").read_text(encoding="utf-8")
    found = re.search(r"<article.*?>(.*?)</article>", text, re.DOTALL)
    assert found
    return re.sub(r'<a class="headerlink".*?</a>', "", found[1])


def words(marked_up: str) -> list[str]:
    blocks = re.sub(r"</?(?:a|code|em|span|strong)\b[^>]*>", "", marked_up)
    return html.unescape(re.sub(r"<[^>]*>", " ", blocks)).split()


@pytest.mark.parametrize("code", VIOLATIONS)
def test_explain_and_the_page_say_the_same(site: Path, code: str) -> None:
    explained = MarkdownIt("commonmark").enable("table").render(page(code))
    assert words(article(site, f"rules/{code}")) == words(explained)


def test_the_table_of_codes_has_them_all(site: Path) -> None:
    rows = re.findall(r"<tr.*?>(.*?)</tr>", article(site, "codes"), re.DOTALL)
    cells = [re.findall(r"<td.*?>(.*?)</td>", row, re.DOTALL) for row in rows]
    assert [[words(cell) for cell in (*row[:2], row[-1])] for row in cells if row] == [
        [[code], [one.name], ["opt-in" if one.opt_in else "on"]] for code, one in VIOLATIONS.items()
    ]


def test_every_link_leads_somewhere(site: Path) -> None:
    names = {path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()}
    pages = {name: (site / name).read_text("utf-8") for name in names if name.endswith(".html")}
    assert len(pages) > len(VIOLATIONS)
    ids = {name: set(re.findall(r'\bid="([^"]*)"', text)) for name, text in pages.items()}
    broken = []
    for place, text in pages.items():
        for target in set(_TARGETS.findall(text)):
            if _ELSEWHERE.match(target):
                continue
            path, _, anchor = html.unescape(target).partition("#")
            path = unquote(path.partition("?")[0])
            name = normpath(join(dirname(place), path)) if path else place
            if name not in names:
                name = normpath(join(name, "index.html"))
            if name not in names or (anchor and anchor not in ids.get(name, {anchor})):
                broken.append(f"{place}: {target}")
    assert broken == []


def test_no_comment_of_a_page_is_published(site: Path) -> None:
    for name in ("rules/MIG101", "zero-downtime", "graph"):
        assert "<!--" not in article(site, name)


@pytest.mark.parametrize(
    "name, shown",
    [("command", []), ("codes", ["codes/"]), ("rules/MIG205", ["codes/"])],
)
def test_the_sidebar_shows_where_the_page_is(site: Path, name: str, shown: list[str]) -> None:
    text = (site / name / "index.html").read_text(encoding="utf-8")
    sidebar = text.partition('<div class="sidebar-tree">')[2].partition("</div>")[0]
    (here,) = re.findall(r'<li class="[^"]*\bcurrent-page"><a [^>]*href="([^"]*)"', sidebar)
    assert here == "#"
    opened = re.findall(r'<a [^>]*href="([^"]*)">[^<]*</a><input [^>]*checked=""', sidebar)
    up = "../" * (name.count("/") + 1)
    assert opened == [("#" if one == f"{name}/" else up + one) for one in shown]
    assert f'href="{up}rules/MIG101/"' in sidebar

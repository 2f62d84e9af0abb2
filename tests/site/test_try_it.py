"""The page where a migration is tried: Python in the browser says what Python says here."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from flake8_migrations.violations import VIOLATIONS
from tests.graph.browser import Page

sys.path.append(str(Path(__file__).parent.parent.parent / "docs" / "site"))

import in_browser  # noqa: E402

pytestmark = pytest.mark.pictures

MIGRATION = """\
from alembic import op

revision = "b"
down_revision = "a"


def upgrade():
    op.drop_table("users")
    op.drop_column("orders", "note")  # noqa: MIG002 unused
    op.create_index("ix_orders_día", "orders", ["día"])
"""


@pytest.fixture
def tried(page: Page, address: str) -> Iterator[Page]:
    """The page with its first example; Python is loaded once for all tests."""
    if page.run("location.pathname") != "/try-it/":
        page.visit(f"{address}try-it/")
        page.wait("document.querySelector('.try-it select option') !== null")
    choose(page, "example", page.run("document.querySelector('.try-it select option').value"))
    page.wait("document.querySelector('.try-it .state').textContent === '3 findings'")
    yield page


def paste(page: Page, text: str) -> None:
    page.click(".try-it textarea")
    page.run("document.activeElement.select()")
    page.type(text)


def choose(page: Page, name: str, value: str) -> None:
    page.run(
        f"{{ const field = document.querySelector('.try-it form').elements[{name!r}];"
        f" field.value = {value!r}; field.dispatchEvent(new Event('input', {{bubbles: true}})); }}"
    )


def state(page: Page) -> str:
    """What is said of the whole, when it is said."""
    page.wait("document.querySelector('.try-it .state').textContent !== '…'")
    text: str = page.run("document.querySelector('.try-it .state').textContent")
    return text


def shown(page: Page) -> list[list[str]]:
    found: list[list[str]] = page.run(
        "[...document.querySelectorAll('.finding')].map(one => [...one.children]"
        ".map(part => part.textContent))"
    )
    return found


def wanted(text: str, *options: str) -> list[list[str]]:
    findings = json.loads(in_browser.check(text, ["--migrations-dialect=postgresql", *options]))
    return [
        [f"line {one['line']}", f"{one['code']} {one['name']}", *one["message"].split("; ", 1)]
        for one in findings["findings"]
    ]


def test_a_page_of_a_rule_leads_to_its_example(page: Page, address: str) -> None:
    page.visit(f"{address}rules/MIG131/")
    page.click(".try-link")
    page.wait("document.querySelectorAll('.finding').length > 0")
    assert page.run("location.pathname + location.search") == "/try-it/?example=MIG131"
    assert page.run("document.querySelector('.try-it form').elements.database.value") == "mysql"
    assert shown(page)[0][1] == "MIG131 enum-members-on-mysql"


def test_what_is_pasted_is_judged(tried: Page) -> None:
    paste(tried, MIGRATION)
    assert state(tried) == "1 finding"
    assert shown(tried) == wanted(MIGRATION)
    assert [row[1] for row in shown(tried)] == ["MIG001 drop-table"]
    choose(tried, "also", "MIG101")
    assert state(tried) == "2 findings"
    assert shown(tried) == wanted(MIGRATION, "--extend-select=MIG101")
    lines = "[...document.querySelectorAll('.marks > .marked .number')].map(one => one.textContent)"
    assert tried.run(lines) == ["8", "10"]
    tried.click(".finding:last-child .place")
    selected = "(f => f.value.slice(f.selectionStart, f.selectionEnd))(document.activeElement)"
    assert tried.run(selected) == 'op.create_index("ix_orders_día", "orders", ["día"])'


def test_what_cannot_be_judged_is_said(tried: Page) -> None:
    for text, said in {
        "def upgrade(:\n": "line 1: does not parse: ",
        "print(1)\n": "This is no migration",
        MIGRATION.replace("drop_table", "get_bind"): "Nothing is found.",
    }.items():
        paste(tried, text)
        tried.wait(f"document.querySelector('.state').textContent.startsWith({said!r})")
        assert shown(tried) == []
    choose(tried, "also", "MIG999")
    tried.wait("document.querySelector('.try-it.is-wrong') !== null")
    assert "MIG999" in state(tried)


def test_examples_are_judged_as_here(tried: Page) -> None:
    found = tried.run("fetch('../_static/try-it/examples.json').then(answer => answer.json())")
    rules = [one["name"] for one in found if one["name"] in VIOLATIONS]
    assert len(found) > len(rules) > len(VIOLATIONS) * 0.9
    for one in found[: -len(rules)]:
        choose(tried, "example", one["name"])
        options = [f"--extend-select={one['also']}"] if one["also"] else []
        expected = wanted(one["text"], *options)
        assert state(tried) == {0: "Nothing is found."}.get(
            len(expected), f"{len(expected)} findings"
        )
        assert shown(tried) == expected
        assert bool(expected) is (one["name"] != "good")

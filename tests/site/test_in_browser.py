"""What a reader does on the site, in a real browser."""

from __future__ import annotations

import json

import pytest

from flake8_migrations.violations import VIOLATIONS, addresses
from tests.graph.browser import Page

pytestmark = pytest.mark.pictures


def codes_shown(page: Page) -> list[str]:
    found: list[str] = page.run(
        "[...document.querySelectorAll('tbody tr')].filter(row => row.checkVisibility())"
        ".map(row => row.cells[0].textContent)"
    )
    return found


@pytest.mark.parametrize("words", ["MIG101", "index-with-write-lock"])
def test_search_finds_a_rule_and_opens_its_page(page: Page, address: str, words: str) -> None:
    page.visit(address)
    page.click(".sidebar-search")
    page.type(words)
    page.press("Enter", 13)
    page.wait("document.querySelector('ul.search li a') !== null")
    page.click("ul.search li a")
    page.wait("document.querySelector('article h1')?.textContent.startsWith('MIG')")
    assert page.run("location.pathname") == "/rules/MIG101/"
    assert page.run("document.title").startswith("MIG101: index-with-write-lock")


def test_the_address_that_outputs_name_is_the_page(
    page: Page, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(addresses, "BASE", address)
    page.visit(addresses.explained_at("MIG101"))
    assert page.run("location.href") == f"{address}rules/MIG101/"
    assert page.run("document.title").startswith("MIG101: index-with-write-lock")


def test_the_table_of_codes_is_filtered(page: Page, address: str) -> None:
    page.visit(f"{address}codes/")
    assert codes_shown(page) == list(VIOLATIONS)
    page.click(".codes-filter input")
    page.type("enum mysql")
    assert codes_shown(page) == ["MIG131"]
    assert page.run("document.querySelector('.codes-filter output').textContent") == (
        f"1 of {len(VIOLATIONS)} codes"
    )
    headings = "[...document.querySelectorAll('article h2')].filter(one => one.checkVisibility())"
    assert page.run(f"{headings}.length") == 1


def test_a_filter_has_an_address(page: Page, address: str) -> None:
    page.visit(f"{address}codes/?q=MIG4&default=on")
    wanted = [code for code, one in VIOLATIONS.items() if "MIG4" in code and not one.opt_in]
    assert codes_shown(page) == wanted
    page.run(
        "{ const field = document.querySelector('.codes-filter select'); field.value = '';"
        " field.dispatchEvent(new Event('input', {bubbles: true})); }"
    )
    assert page.run("location.search") == "?q=MIG4"


@pytest.mark.parametrize("name", ["", "codes/", "rules/MIG205/", "figures/", "graph/"])
def test_a_page_fits_on_a_telephone(page: Page, address: str, name: str) -> None:
    page.resize(390, 800)
    page.visit(address + name)
    assert page.run("document.documentElement.scrollWidth") == 390, json.dumps(
        page.run(
            "[...document.querySelectorAll('article *')]"
            ".filter(one => one.getBoundingClientRect().right > 390).map(one => one.outerHTML)"
        )
    )

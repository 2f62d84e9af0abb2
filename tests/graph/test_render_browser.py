"""The page in a real browser, and Mermaid's diagrams before the real Mermaid.

A job of its own, run with ``-m pictures``. What is missing is installed; where that cannot be,
the tests fail and say so.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from flake8_migrations.graph.ordering import order_tables
from flake8_migrations.graph.render import RenderOptions, render, warnings
from flake8_migrations.model.schema import Schema
from tests.graph import browser
from tests.graph.browser import Page
from tests.graph.schemas import HOSTILE, HOSTILE_SCHEMA, RESERVED, SHOP, STAFF, chained, key, table

pytestmark = pytest.mark.pictures

STRANGE = chained(('<img src=x onerror="document.title=1">', "</script><script>", "two words", '"'))


@pytest.fixture(scope="session")
def releases() -> list[str]:
    """The paths of Mermaid's releases."""
    return browser.install()


@pytest.fixture(scope="session")
def page(releases: list[str]) -> Iterator[Page]:
    executable = browser.find()
    assert executable
    with browser.launched(executable) as page:
        yield page


@pytest.fixture
def opened(page: Page, tmp_path: Path) -> Iterator[Page]:
    """The page of a schema with a cycle, opened from a file."""
    yield visited(page, tmp_path, STAFF)
    assert (page.requests, page.complaints) == ([(tmp_path / "page.html").as_uri()], [])


def visited(page: Page, folder: Path, schema: Schema) -> Page:
    file = folder / "page.html"
    file.write_text(render(schema, order_tables(schema), "html"), encoding="utf-8")
    page.visit(file.as_uri())
    return page


LIST = 248
"""The width of the list of tables."""
CENTRE = ((LIST + 1200) / 2, 400)


def place(name: str) -> str:
    return f'.table[data-table="{name}"]'


def classes(page: Page, name: str) -> set[str]:
    return set(page.run(f"document.querySelector('{place(name)}').classList.value").split())


def shown(page: Page) -> str:
    return str(page.run("document.getElementById('details').innerText"))


def test_everything_is_in_sight_at_first(opened: Page) -> None:
    for name in ("audit", "departments", "employees", "sites"):
        x, y = opened.middle(place(name))
        assert LIST < x < 1200 and 56 < y < 800


def test_drag_moves_the_picture(opened: Page) -> None:
    x, y = opened.middle(place("audit"))
    opened.drag((600, 700), (700, 640))
    assert opened.middle(place("audit")) == pytest.approx((x + 100, y - 60), abs=1)
    assert opened.run("document.getElementById('details').hidden")


def test_the_wheel_zooms_at_the_mouse(opened: Page) -> None:
    x, y = opened.middle(place("employees"))
    ax, ay = opened.middle(place("audit"))
    opened.mouse("Wheel", x, y, deltaX=0, deltaY=-400)
    opened.wait(f"Math.abs({ax} - document.querySelector('{place('audit')}')"
                ".getBoundingClientRect().x) > 60")  # fmt: skip
    assert opened.middle(place("employees")) == pytest.approx((x, y), abs=1)
    bx, _ = opened.middle(place("audit"))
    assert x - bx == pytest.approx((x - ax) * 1.9, rel=0.05)
    opened.click("#fit")
    assert opened.middle(place("audit")) == pytest.approx((ax, ay), abs=1)
    opened.click("#larger")
    assert opened.middle(place("audit")) != pytest.approx((ax, ay), abs=1)


def test_click_focuses_what_a_table_needs_and_what_needs_it(page: Page, tmp_path: Path) -> None:
    visited(page, tmp_path, SHOP)
    page.click(place("orders"))
    assert "focus" in classes(page, "orders")
    assert {"near", "parent"} <= classes(page, "customers")
    assert {"near", "child"} <= classes(page, "order_items")
    assert "near" not in classes(page, "products") | classes(page, "addresses")
    text = shown(page)
    assert "created as number 4 of 5, dropped as number 2" in text
    assert "Refers to\ncustomers" in text and "Referred to by\norder_items" in text
    page.click("#details li button")
    assert page.run("location.hash") == "#table=customers"
    assert "focus" in classes(page, "customers")
    assert page.middle(place("customers")) == pytest.approx(CENTRE, abs=1)
    page.drag((LIST + 5, 795), (LIST + 5, 795))
    assert classes(page, "customers") - {"seen"} == {"table"}
    assert page.run("location.hash") == ""
    assert page.complaints == []


def test_deferred_keys_are_said_and_lead_no_further(opened: Page) -> None:
    opened.click(place("departments"))
    assert "parent" not in classes(opened, "employees")
    assert "head_id · added afterwards" in shown(opened)


def test_search(opened: Page) -> None:
    opened.press("/", 191)
    opened.type("EMP")
    assert opened.run("document.getElementById('found').textContent") == "1 of 4"
    assert "match" in classes(opened, "employees")
    assert opened.middle(f"{place('employees')} rect") == pytest.approx(CENTRE, abs=1)
    listed = "[...document.querySelectorAll('#list li')].filter((one) => one.innerText.trim())"
    assert opened.run(f"{listed}.map((one) => one.innerText.trim())") == ["employees"]
    opened.press("Enter", 13)
    assert "focus" in classes(opened, "employees")
    opened.press("Escape", 27)
    assert "focus" not in classes(opened, "employees")
    assert opened.run(f"{listed}.length") == 4


def test_arrows_go_through_what_is_found(opened: Page) -> None:
    current = "document.querySelector('#list .current').innerText"
    opened.press("/", 191)
    opened.type("e")
    assert opened.run(current) == "departments"
    opened.press("ArrowDown", 40)
    assert opened.run(current) == "employees"
    opened.press("ArrowUp", 38)
    opened.press("ArrowUp", 38)
    assert opened.run(current) == "sites"
    opened.press("Enter", 13)
    assert "focus" in classes(opened, "sites")
    opened.press("Escape", 27)


def test_the_list_leads_to_tables(opened: Page) -> None:
    assert opened.run("[...document.querySelectorAll('#list button')].length") == 4
    opened.click('#list button[data-table="sites"]')
    assert "focus" in classes(opened, "sites")
    assert opened.middle(place("sites")) == pytest.approx(CENTRE, abs=1)
    opened.press("Escape", 27)
    x, _ = opened.middle(place("sites"))
    opened.press("l", 76)
    assert opened.run("getComputedStyle(document.getElementById('list')).display") == "none"
    assert opened.middle(place("sites"))[0] == pytest.approx(x - LIST / 2, abs=1)
    opened.click("#toggle")
    assert opened.run("getComputedStyle(document.getElementById('list')).display") == "block"


def test_arrows_go_from_table_to_table(page: Page, tmp_path: Path) -> None:
    visited(page, tmp_path, SHOP)
    page.click('#list button[data-table="order_items"]')
    page.run("document.activeElement.blur()")
    for key_name, code, table_name in (
        ("ArrowLeft", 37, "orders"),
        ("ArrowLeft", 37, "customers"),
        ("ArrowRight", 39, "addresses"),
    ):
        page.press(key_name, code)
        assert "focus" in classes(page, table_name)
    before = page.run("location.hash")
    page.press("ArrowDown", 40)
    assert page.run("location.hash") != before
    page.press("Escape", 27)
    x, y = page.middle(place("orders"))
    page.press("ArrowRight", 39)
    assert page.middle(place("orders")) == pytest.approx((x - 80, y), abs=1)
    assert page.complaints == []


def test_an_address_leads_to_a_table(page: Page, tmp_path: Path) -> None:
    schema = Schema((table("orders", schema="sales & co"), table("users")), ())
    visited(page, tmp_path, schema)
    file = (tmp_path / "page.html").as_uri()
    page.visit(f"{file}#table=sales%20%26%20co.orders")
    page.wait("document.querySelector('.focus') !== null")
    assert "focus" in classes(page, "sales & co.orders")
    assert page.middle(place("sales & co.orders")) == pytest.approx(CENTRE, abs=1)
    page.run("location.hash = '#table=users'")
    page.wait(f"document.querySelector('{place('users')}').classList.contains('focus')")
    page.run("location.hash = '#table=nobody'")
    assert page.complaints == []


def test_columns_are_seen_from_near(page: Page, tmp_path: Path) -> None:
    visited(page, tmp_path, SHOP)
    shown = f"document.querySelectorAll('{place('orders')} .column').length"
    far = f"getComputedStyle(document.querySelector('{place('orders')} .far')).display"
    assert (page.run(shown), page.run(far)) == (2, "none")
    for _ in range(8):
        page.press("-", 189)
    assert page.run("scale()") < 0.6
    near = f"getComputedStyle(document.querySelector('{place('orders')} .close')).display"
    assert page.run(near) == "none" != page.run(far)


def test_a_large_schema_opens_where_names_can_be_read(page: Page, tmp_path: Path) -> None:
    names = [f"some_table_{number:04}" for number in range(1200)]
    columns = [f"column_{number}" for number in range(8)]
    tables = tuple(table(name, "id", *columns) for name in names)
    keys = tuple(key(name, names[number // 7]) for number, name in enumerate(names) if number)
    page.call("Performance.enable")
    visited(page, tmp_path, Schema(tables, keys))
    letters = page.run(
        "[...document.querySelectorAll('.far')].map((one) => one.getAttribute('font-size')"
        " * scale()).sort((a, b) => a - b)[600]"
    )
    assert letters >= 10
    hub = page.run("svg.dataset.hub")
    x, y = page.middle(place(hub))
    assert LIST < x < CENTRE[0] and 0 < y < 2 * CENTRE[1]
    above, below = page.run("[seen.y + bar / scale(), pictureHeight - seen.y - seen.height]")
    assert above >= 0 and below >= 0, "there is more of the picture than what is shown"
    left, right = page.run("[seen.x, pictureWidth - seen.x - seen.width]")
    assert left == pytest.approx(right), "it is narrower than the page"
    assert page.run("document.querySelectorAll('#canvas .column').length") == 0
    assert len(page.requests) == 1 and page.complaints == []


def test_comments_are_shown(page: Page, tmp_path: Path) -> None:
    orders = table("orders", "id")._replace(comment="what was bought")
    orders = orders._replace(columns=(orders.columns[0]._replace(comment="never again"),))
    visited(page, tmp_path, Schema((orders,), ()))
    page.click(place("orders"))
    assert "what was bought" in shown(page)
    assert "never again" in shown(page) and "PK · NOT NULL" in shown(page)


def test_dark_and_light(opened: Page) -> None:
    colours = []
    for scheme in ("dark", "light"):
        opened.scheme(scheme)
        colours.append(opened.run("getComputedStyle(document.querySelector('.paper')).fill"))
    assert colours == ["rgb(18, 23, 30)", "rgb(255, 255, 255)"]


def test_hostile_names_stay_text(page: Page, tmp_path: Path) -> None:
    visited(page, tmp_path, STRANGE)
    assert page.run("[document.scripts.length, document.images.length]") == [2, 0]
    for number in range(len(STRANGE.tables)):
        name = page.run(f"[...tables.keys()][{number}]")
        page.run(f"focus([...tables.keys()][{number}], true)")
        assert shown(page).splitlines()[1] == name
    visited(page, tmp_path, HOSTILE_SCHEMA)
    assert page.run("tables.size") == len(HOSTILE_SCHEMA.tables)
    assert page.run("[...tables.values()].every((g) => g.getBBox().width > 0)")
    assert page.run("document.title") == "Tables in the order of creation"
    assert len(page.requests) == 1 and page.complaints == []


def test_names_fit_into_their_boxes(page: Page, tmp_path: Path) -> None:
    names = ("i" * 9, "W" * 44, "m" * 300, "order_items")
    schema = Schema(tuple(map(table, names)), ())
    visited(page, tmp_path, schema)
    for kind in (".close text", ".far"):
        assert page.run(
            f"[...tables.values()].every((g) => g.querySelector('{kind}').getBBox().width"
            " < g.querySelector('rect').getBBox().width - 5)"
        )
        page.run("zoom(0.2)")


def test_svg_alone(page: Page, tmp_path: Path) -> None:
    (tmp_path / "a.svg").write_text(
        render(HOSTILE_SCHEMA, order_tables(HOSTILE_SCHEMA), "svg"), encoding="utf-8"
    )
    page.visit((tmp_path / "a.svg").as_uri())
    assert page.run("document.querySelectorAll('.table').length") == len(HOSTILE_SCHEMA.tables)
    assert len(page.requests) == 1 and page.complaints == []


def diagrams(schema: Schema) -> list[str]:
    order = order_tables(schema)
    return [
        render(schema, order, format, RenderOptions(fence=False, columns=columns))
        for format, columns in (("mermaid", None), ("er", "keys"), ("er", "all"))
    ]  # type: ignore[arg-type]


@pytest.mark.parametrize("release", range(2))
def test_mermaid_parses_every_diagram(
    page: Page, tmp_path: Path, releases: list[str], release: int
) -> None:
    singles = [Schema((table(name, name),), (key(name, name, name),)) for name in HOSTILE]
    pairs = [chained((name, "other")) for name in RESERVED]
    schemas = [SHOP, STAFF, HOSTILE_SCHEMA, *singles, *pairs]
    with_mermaid(page, tmp_path, releases[release])
    for schema in schemas:
        for text in diagrams(schema):
            assert parsed(page, text) is None, text


@pytest.mark.parametrize("release", range(2))
def test_mermaid_shows_names_as_they_are(
    page: Page, tmp_path: Path, releases: list[str], release: int
) -> None:
    names = {name for name in HOSTILE if name.isprintable() and name == " ".join(name.split())}
    names -= {""}
    flow, er, _ = diagrams(Schema(tuple(map(table, names)), ()))
    with_mermaid(page, tmp_path, releases[release])
    for text, labels in ((flow, ".nodeLabel"), (er, ".label.name, .entityLabel, .nodeLabel")):
        found = page.run(
            f"""mermaid.render("id", {json.dumps(text)}).then(({{svg}}) => {{
                document.body.innerHTML = svg;
                return [...document.querySelectorAll({json.dumps(labels)})]
                    .map((label) => label.textContent);
            }})"""
        )
        assert set(found) == names


def test_the_warning_about_edges_comes_when_mermaid_refuses(
    page: Page, tmp_path: Path, releases: list[str]
) -> None:
    with_mermaid(page, tmp_path, releases[-1])
    for edges in (500, 501):
        names = [f"t{number}" for number in range(edges + 1)]
        schema = Schema(tuple(map(table, names)), tuple(key(name, "t0") for name in names[1:]))
        text = diagrams(schema)[0]
        assert bool(warnings(text, "mermaid")) == bool(parsed(page, text)) == (edges == 501)


def parsed(page: Page, text: str) -> str | None:
    """What Mermaid has against a diagram."""
    error: str | None = page.run(
        f"mermaid.parse({json.dumps(text)}).then(() => null, (error) => String(error.message))"
    )
    return error


def with_mermaid(page: Page, folder: Path, release: str) -> None:
    (folder / "mermaid.html").write_text(
        f"<!DOCTYPE html><meta charset=utf-8><body><script src='{Path(release).as_uri()}'></script>"
        "<script>mermaid.initialize({startOnLoad: false})</script>",
        encoding="utf-8",
    )
    page.visit((folder / "mermaid.html").as_uri())

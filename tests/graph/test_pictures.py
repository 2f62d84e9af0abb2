"""What svg and html show: marks, comments, lines, colours, and where all of it lies."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from itertools import pairwise

import pytest
import sqlalchemy as sa
from hypothesis import given, settings
from hypothesis import strategies as st

from flake8_migrations.graph.ordering import order_tables
from flake8_migrations.graph.render import RenderOptions, hint, render
from flake8_migrations.graph.render.box import Content, cells, contents
from flake8_migrations.graph.render.colours import coloured
from flake8_migrations.graph.render.far import far_label
from flake8_migrations.graph.render.layout import Layout, lay_out
from flake8_migrations.graph.render.packing import PART_GAP, best_packing
from flake8_migrations.graph.render.part import HEADER, Line, Outline
from flake8_migrations.graph.render.routing import Net, tracks
from flake8_migrations.graph.render.view import View, folded, view
from flake8_migrations.graph.sources.metadata import Labelled, schema_of
from flake8_migrations.model.operations import Column, Name, SqlType
from flake8_migrations.model.schema import ForeignKey, Schema, Source, Table
from tests.graph.schemas import SHOP, STAFF, key, table

SVG = "{http://www.w3.org/2000/svg}"


def svg(schema: Schema, **options: object) -> str:
    return render(schema, order_tables(schema), "svg", RenderOptions()._replace(**options))


def numbered(tables: int, *pairs: tuple[int, int], ondelete: str | None = None) -> Schema:
    """Tables t0, t1, … with keys from the second to the first of each pair."""
    names = [f"t{number}" for number in range(tables)]
    columns: dict[str, list[str]] = {name: ["id"] for name in names}
    for parent, child in pairs:
        columns[f"t{child}"].append(f"t{parent}_id")
    return Schema(
        tuple(table(name, *columns[name]) for name in sorted(names)),
        tuple(
            key(f"t{child}", f"t{parent}")._replace(ondelete=ondelete) for parent, child in pairs
        ),
    )


HUB = numbered(40, *((0, child) for child in range(1, 40)), (1, 30), (2, 31), (30, 35), (31, 36))
CIRCLE = numbered(6, (0, 1), (1, 2), (2, 0), (2, 3), (3, 4), (4, 5), (0, 5))
DEEP = numbered(12, *((one, one + 1) for one in range(11)), *((0, end) for end in range(2, 12)))


def laid(schema: Schema, columns: str = "none") -> tuple[View, Layout, list[Line]]:
    """A schema as it is drawn, by the lines of its edges alone."""
    order = order_tables(schema)
    shown = view(schema, order, RenderOptions())
    options = RenderOptions(columns=columns)  # type: ignore[arg-type]
    sizes = {name: one.size for name, one in contents(shown, options).items()}
    lines = [Line(edge.referenced, edge.referencing, "edge") for edge in shown.edges]
    return shown, lay_out(shown, sizes, lines), lines


def crossed(layout: Layout, lines: list[Line]) -> list[tuple[Line, Name]]:
    """The boxes that lines run through, be they their own."""
    found = []
    for line, route in zip(lines, layout.routes):
        for (x1, y1), (x2, y2) in pairwise(route):
            for box in layout.boxes:
                is_over = max(x1, x2) > box.x and min(x1, x2) < box.x + box.width
                if is_over and max(y1, y2) > box.y and min(y1, y2) < box.y + box.height:
                    found.append((line, box.name))
    return found


def overlapping(layout: Layout) -> list[tuple[Name, Name]]:
    boxes = layout.boxes
    return [
        (one.name, other.name)
        for number, one in enumerate(boxes)
        for other in boxes[:number]
        if one.x < other.x + other.width and other.x < one.x + one.width
        and one.y < other.y + other.height and other.y < one.y + one.height
    ]  # fmt: skip


@pytest.mark.parametrize("columns", ["none", "all"])
@pytest.mark.parametrize(
    "schema", [SHOP, STAFF, HUB, CIRCLE, DEEP], ids=["shop", "staff", "hub", "circle", "deep"]
)
def test_no_line_runs_behind_a_box(schema: Schema, columns: str) -> None:
    _, layout, lines = laid(schema, columns)
    assert layout.routes and crossed(layout, lines) == []
    assert overlapping(layout) == []


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_no_line_of_any_schema_runs_behind_a_box(data: st.DataObject) -> None:
    number = data.draw(st.integers(1, 14))
    ends = st.tuples(st.integers(0, number - 1), st.integers(0, number - 1))
    pairs = data.draw(st.lists(ends, max_size=24, unique=True))
    _, layout, lines = laid(numbered(number, *pairs), data.draw(st.sampled_from(("none", "all"))))
    assert crossed(layout, lines) == [] and overlapping(layout) == []
    for box in layout.boxes:
        assert 0 <= box.x and box.x + box.width <= layout.width
        assert 0 <= box.y and box.y + box.height <= layout.height
    by_name = {box.name: box for box in layout.boxes}
    for line, route in zip(lines, layout.routes):
        for name, (x, y) in ((line.start, route[0]), (line.end, route[-1])):
            box = by_name[name]
            assert x in (box.x, box.x + box.width) and box.y <= y <= box.y + box.height
        assert all(a[0] == b[0] or a[1] == b[1] for a, b in pairwise(route))


def test_lines_run_in_the_order_of_creation() -> None:
    shown, layout, lines = laid(DEEP)
    left = {box.name: box.x for box in layout.boxes}
    assert all(left[line.start] < left[line.end] for line in lines)
    for level in shown.order.levels:
        assert len({left[name] for name in level}) == 1


def test_a_large_level_has_several_columns() -> None:
    _, layout, lines = laid(HUB, "all")
    assert layout.width < 4 * layout.height and layout.height < 4 * layout.width
    left = {box.name: box.x for box in layout.boxes}
    assert len(set(left.values())) > 4
    assert all(left[line.start] < left[line.end] for line in lines)


def test_lines_of_a_hub_share_a_trunk() -> None:
    _, layout, lines = laid(HUB)
    hub = [route for line, route in zip(lines, layout.routes) if line.start == Name("t0")]
    starts = {route[0] for route in hub}
    assert len(hub) == 39 and len(starts) == 1
    gap = min(x for route in hub for x, _ in route[1:])
    assert {route[1][0] for route in hub if route[1][0] != route[-1][0]} == {gap}


def test_trunks_that_meet_stand_apart_and_cross_little() -> None:
    down, below = Net((0,), (100,)), Net((10,), (110,))
    # the lower one turns first, or both would cross
    assert tracks([down, below]) == [1, 0]
    assert tracks([Net((100,), (0,)), Net((110,), (10,))]) == [0, 1]
    assert tracks([Net((0,), (20,)), Net((100,), (130,))]) == [0, 0]
    assert tracks([Net((50,), (50,))]) == [0]


def test_parts_that_no_line_connects_are_packed() -> None:
    pairs = [(2 * number, 2 * number + 1) for number in range(30)]
    _, layout, _ = laid(numbered(60, *pairs))
    assert layout.width < 3 * layout.height < 9 * layout.width
    filled = sum(box.width * box.height for box in layout.boxes)
    assert filled > 0.15 * layout.width * layout.height


def test_tables_without_lines_lie_where_the_parts_leave_room() -> None:
    # a tall column at the left, a long and low rest: the lower right is free
    stairs = Outline((1200, 800), ((1200, 200), (400, 800)))
    packing = best_packing([stairs], [(150, 100)] * 8)
    assert (packing.width, packing.height, packing.band) == (1200, 800, (440, 240))
    for x, y in packing.others:
        assert x >= 440 and y >= 240 + HEADER and x + 150 <= 1200 and y + 100 <= 800
    # nothing is free: below everything
    packing = best_packing([Outline((1200, 800), ((1200, 800),))], [(150, 100)] * 8)
    assert packing.band == (0, 800 + PART_GAP)


def test_the_band_of_tables_without_lines_is_named_where_it_lies() -> None:
    schema = numbered(30, *((0, child) for child in range(1, 12)), *((n, n + 1) for n in range(18)))
    _, layout, _ = laid(schema)
    alone = [box for box in layout.boxes if int(box.name.name[1:]) > 18]
    assert layout.band is not None and len(alone) == 11
    left, top = layout.band
    assert (min(box.x for box in alone), min(box.y for box in alone)) == (left, top + HEADER)
    text = f'x="{left}" y="{top + HEADER // 2}">no foreign keys to other tables<'
    assert text in svg(schema)


def test_labels_are_held_to_the_room_reckoned_for_them() -> None:
    names = ("i" * 9, "W" * 44, "m" * 300, "表" * 12, "members", "member_employments")
    schema = Schema(tuple(table(name, name) for name in names), ())
    for group in ET.fromstring(svg(schema, columns="all")).iter(f"{SVG}g"):
        if group.get("data-table"):
            width = int(group.find(f"{SVG}rect").attrib["width"])  # type: ignore[union-attr]
            for span in group.iter(f"{SVG}tspan"):
                if length := span.get("textLength"):
                    assert int(length) >= cells(span.text or "") * 6.7
                    assert int(span.get("x", 14)) + int(length) <= width - 14


def marked() -> Schema:
    """A table with every mark, and one that it refers to in another schema."""
    users = Table(
        Name("users", "auth"),
        (Column("id", SqlType("integer"), primary_key=True),),
        comment="who may log in",
    )
    profile = Table(
        Name("profiles"),
        (
            Column("id", SqlType("integer"), primary_key=True),
            Column("user_id", SqlType("integer"), False, unique=True, comment="whose it is"),
            Column("note", SqlType("text"), True),
            Column("old", SqlType("text")),
        ),
    )
    owns = ForeignKey(profile.name, ("user_id",), users.name, ("id",), ondelete="CASCADE")
    return Schema((users, profile), (owns,))


def test_marks_of_columns() -> None:
    root = ET.fromstring(svg(marked(), columns="all"))
    rows = ["|".join(text.itertext()) for text in root.iter(f"{SVG}text")
            if text.get("class") == "column"]  # fmt: skip
    assert rows == [
        "id integer, PK, NOT NULL|PK|id|integer",
        "id integer, PK, NOT NULL|PK|id|integer",
        "user_id integer, FK, UK, NOT NULL: whose it is|FK UK|user_id|integer",
        "note text, NULL|note|text",
        "old text|old|text",
    ]
    dots = [one.get("class") for one in root.iter(f"{SVG}circle")]
    assert dots == [None, None, None, "null", None, "null"]  # the last two are the legend's
    assert "<title>auth.users: who may log in</title>" in svg(marked())


def test_lines_lead_to_the_columns() -> None:
    root = ET.fromstring(svg(marked(), columns="all"))
    places = {}
    for group in root.iter(f"{SVG}g"):
        if name := group.get("data-table"):
            y = int(group.attrib["transform"][10:-1].split()[1])
            for text in group.iter(f"{SVG}text"):
                if text.get("class") == "column":
                    column = [one.text for one in text.iter(f"{SVG}tspan") if one.text][1]
                    places[name, column] = y + int(text.attrib["y"]) - 4
    [line] = [one for one in root.iter(f"{SVG}path") if one.get("data-from")]
    numbers = list(map(int, re.findall(r"\d+", line.attrib["d"])))
    assert abs(numbers[1] - places["auth.users", "id"]) <= 2
    assert abs(numbers[-1] - places["profiles", "user_id"]) <= 2


def test_each_key_has_a_line_where_columns_are_shown() -> None:
    schema = Schema(
        (table("a", "id"), table("b", "id", "one", "two")),
        (key("b", "a", "one"), key("b", "a", "two")),
    )
    assert svg(schema).count("data-from=") == 1
    assert svg(schema, columns="all").count("data-from=") == 2
    assert "b refers to a (one; two)" in svg(schema)


@pytest.mark.parametrize(
    ("action", "name"),
    [("CASCADE", "cascade"), ("set null", "setnull"), ("SET DEFAULT", "setdefault"),
     ("RESTRICT", "restrict"), (None, ""), ("NO ACTION", "")],
)  # fmt: skip
def test_lines_have_the_colour_of_what_deleting_does(action: str | None, name: str) -> None:
    picture = svg(numbered(2, (0, 1), ondelete=action))
    assert f'<path class="{f"edge {name}".strip()}" data-from="t0"' in picture
    assert (f"ON DELETE {action.upper()}</text>" in picture if action else True) == (
        bool(name) or action is None
    )
    assert (f'id="arrow-{name}"' in picture) == bool(name)


def test_schemas_have_colours_where_there_are_several() -> None:
    picture = svg(marked())
    assert 'class="table s1" data-table="auth.users"' in picture
    assert 'class="table s0" data-table="profiles"' in picture
    assert ">no schema</text>" in picture and ">auth</text>" in picture
    assert 'class="stripe' not in svg(SHOP)


def parted() -> Schema:
    """A partitioned table with partitions, one of them partitioned again, and their keys."""

    def of(parent: str) -> tuple[Source, ...]:
        return (Source("partition of", Name(parent)),)

    tables = (
        Table(Name("events"), kind="partitioned table"),
        Table(Name("events_1"), kind="partition", made_from=of("events")),
        Table(Name("events_2"), kind="partition", made_from=of("events")),
        Table(Name("events_2_a"), kind="partition", made_from=of("events_2")),
        table("notes"),
        table("users"),
    )
    names = ("events", "events_1", "events_2", "events_2_a")
    keys = [ForeignKey(Name(name), ("user_id",), Name("users"), ("id",)) for name in names]
    keys.append(ForeignKey(Name("notes"), ("event_id",), Name("events_1"), ("id",)))
    pairs = tuple((Name(name), Name("events")) for name in ("events_1", "events_2"))
    return Schema(tables, tuple(keys), (), (*pairs, (Name("events_2_a"), Name("events_2"))))


def test_partitions_are_folded_into_what_they_are_parts_of() -> None:
    schema, numbers = folded(parted())
    assert [str(one.name) for one in schema.tables] == ["events", "notes", "users"]
    assert numbers == {Name("events"): 3} and schema.dependencies == ()
    assert [(str(one.table), str(one.referred_table)) for one in schema.foreign_keys] == [
        ("events", "users"), ("notes", "events"),
    ]  # fmt: skip
    picture = svg(parted())
    assert ">3 partitions</tspan>" in picture and "events_1" not in picture
    assert folded(SHOP) == (SHOP, {})


def test_a_partition_that_is_asked_for_is_shown() -> None:
    picture = svg(parted(), focus=(Name("events_1"),))
    assert 'data-table="events_1"' in picture and ">2 partitions</tspan>" in picture
    # without its parent, there is nothing that it could be folded into
    alone = parted()._replace(tables=parted().tables[1:2], foreign_keys=(), dependencies=())
    assert 'data-table="events_1"' in svg(alone)


def test_tables_without_lines_need_no_layout(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pygraphviz", None)
    assert 'data-table="a"' in svg(Schema((table("a"), table("b")), ()))


def test_the_picture_is_the_same_under_every_hash_seed() -> None:
    script = (
        "import sys; from tests.graph.test_pictures import HUB, marked, svg;"
        "sys.stdout.write(svg(HUB, columns='all') + svg(marked(), columns='all'))"
    )
    pictures = {
        subprocess.run(
            [sys.executable, "-c", script],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "2")
    }
    assert len(pictures) == 1


def test_places_are_whole_numbers() -> None:
    """No rounding of a processor can show."""
    for schema in (HUB, CIRCLE, DEEP):
        drawn = svg(schema, columns="all").partition("</style>")[2]
        attributes = re.findall(r' (?:d|x|y|transform|viewBox)="([^"]*)"', drawn)
        assert attributes and not [one for one in attributes if "." in one]


def test_every_colour_has_one_for_dark_paper() -> None:
    sheet = coloured("svg.css")
    light, dark = sheet.split("@media (prefers-color-scheme: dark)")
    assert "$" not in sheet
    for selector in (".paper", ".table rect", ".edge.cyclic", "#arrow-cascade path", ".s7 .stripe"):
        assert f"\n{selector}" in light and f"  {selector}" in dark
    assert "font-size" not in dark


@pytest.mark.parametrize(
    ("text", "size", "lines"),
    [
        ("dag", (200, 300), ("dag",)),
        ("task_instance_history", (180, 300), ("task_", "instance_", "history")),
        ("order_items", (120, 32), ("order_items",)),
        ("", (72, 32), ("",)),
    ],
)
def test_names_are_as_large_as_their_boxes_allow(
    text: str, size: tuple[int, int], lines: tuple[str, ...]
) -> None:
    label = far_label(text, size)
    assert label.lines == lines
    assert max(map(len, lines)) * label.size * 0.6 <= size[0]
    assert len(lines) * label.size <= size[1]


def test_the_page_has_all_tables_positions_and_what_is_said_of_them() -> None:
    schema = marked()
    page = render(schema, order_tables(schema), "html")
    assert re.findall(r'<li><button data-table="([^"]+)">', page) == ["profiles", "auth.users"]
    assert "<h2>no schema</h2>" in page and "<h2>auth</h2>" in page
    assert page.count('transform="translate(') >= 2 and 'data-near="profiles"' in page
    data = json.loads(page.partition('id="data">')[2].partition("</script>")[0])
    assert data["comments"] == {
        "auth.users": {"table": "who may log in", "columns": {}},
        "profiles": {"table": "", "columns": {"user_id": "whose it is"}},
    }
    assert 'class="column"' in page
    none = render(schema, order_tables(schema), "html", RenderOptions(columns="none"))
    assert 'class="column"' not in none


def test_mermaid_hints_at_the_other_direction() -> None:
    for tables, expected in ((25, False), (26, True)):
        schema = numbered(tables, (0, 1))
        picture = render(schema, order_tables(schema), "mermaid")
        assert picture.startswith("```mermaid\ngraph TD\n")
        assert (hint(picture, "mermaid", RenderOptions()) is not None) == expected
        assert hint(picture, "mermaid", RenderOptions(direction="TD")) is None
    assert hint(picture, "svg", RenderOptions()) is None


def test_models_say_what_tables_are_for() -> None:
    metadata = sa.MetaData()
    sa.Table("orders", metadata, sa.Column("id", sa.Integer, comment="given"), comment="bought")
    sa.Table("plain", metadata, sa.Column("id", sa.Integer))
    orders, plain = schema_of([Labelled("metadata", metadata)]).tables
    assert (orders.comment, orders.columns[0].comment) == ("bought", "given")
    assert (plain.comment, plain.columns[0].comment) == (None, None)


def test_a_row_is_found_by_its_column() -> None:
    shown = view(marked(), order_tables(marked()), RenderOptions())
    content: Content = contents(shown, RenderOptions(columns="all"))[Name("profiles")]
    assert content.row_of("user_id") - content.row_of("id") == 18  # type: ignore[operator]
    assert content.row_of("gone") is None

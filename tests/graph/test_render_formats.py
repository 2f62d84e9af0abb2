"""Each format, on small schemas, to the last character."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET
from textwrap import dedent

import pytest

from flake8_migrations.graph.ordering import order_tables
from flake8_migrations.graph.render import FORMATS, RenderOptions, render, warnings
from flake8_migrations.graph.render.parts import parts
from flake8_migrations.graph.render.view import view
from flake8_migrations.model.operations import Column, Name, SqlType
from flake8_migrations.model.schema import ForeignKey, Schema, Table
from tests.graph.schemas import SHOP, STAFF, key, table

BARE = RenderOptions(fence=False)


def drawn(schema: Schema, format: str, options: RenderOptions = RenderOptions()) -> str:
    return render(schema, order_tables(schema), format, options)


def mermaid_nodes(tables: Schema, **options: object) -> list[str]:
    lines = drawn(tables, "mermaid", BARE._replace(**options)).splitlines()
    return [line.split('"')[1] for line in lines if line.endswith('"]')]


def test_mermaid() -> None:
    assert drawn(SHOP, "mermaid") == dedent("""\
        ```mermaid
        graph TD
            addresses["addresses"]
            customers["customers"]
            order_items["order_items"]
            orders["orders"]
            products["products"]
            customers --> addresses
            customers --> orders
            orders --> order_items
            products --> order_items
        ```
        """)


def test_mermaid_shows_cycles_deferred_keys_and_tables_from_elsewhere() -> None:
    assert drawn(STAFF, "mermaid", BARE._replace(direction="LR")) == dedent("""\
        graph LR
            audit["audit"]
            departments["departments"]
            employees["employees"]
            sites["sites"]
            departments --> employees
            employees -.->|"deferred"| departments
            sites --> employees
            classDef cycle fill:#fde8e8,stroke:#c81e1e,color:#771d1d
            class departments,employees cycle
            classDef external fill:none,stroke-dasharray:4 3
            class sites external
            linkStyle 0,1 stroke:#c81e1e
        """)


def test_mermaid_keeps_names_and_their_ids_apart() -> None:
    schema = Schema(
        tuple(Table(Name(*name)) for name in (("a_b",), ("a b",), ("b", "a"), ("end",), ("1",))), ()
    )
    assert drawn(schema, "mermaid", BARE) == dedent("""\
        graph TD
            t_1["1"]
            a_b_2["a b"]
            a_b_3["a.b"]
            a_b["a_b"]
            t_end["end"]
        """)


def test_equal_texts_of_different_names_are_told_apart() -> None:
    schema = Schema((Table(Name("c", "a.b")), Table(Name("b.c", "a"))), ())
    assert mermaid_nodes(schema) == ["a.b.c", "a.b.c (2)"]


def test_er() -> None:
    assert drawn(STAFF, "er", BARE) == dedent("""\
        erDiagram
            "audit" {
                integer id PK
            }
            "departments" {
                integer id PK
                integer head_id FK
            }
            "employees" {
                integer id PK
                integer departments_id FK
                integer manager_id FK
            }
            "sites"
            "departments" ||..o{ "employees" : "departments_id"
            "employees" |o..o{ "departments" : "head_id (deferred)"
            "employees" |o..o{ "employees" : "manager_id"
            "sites" ||..o{ "employees" : "sites_id"
        """)


@pytest.mark.parametrize(("columns", "lines"), [("none", 0), ("keys", 2), ("all", 3)])
def test_er_columns(columns: str, lines: int) -> None:
    shop = SHOP._replace(foreign_keys=SHOP.foreign_keys[:1])
    picture = drawn(shop, "er", BARE._replace(columns=columns))
    assert picture.partition('"customers"')[0].count("integer") == lines


def test_er_says_one_to_one_and_makes_types_and_names_words() -> None:
    profile = Table(
        Name("profiles"),
        (
            Column("user_id", SqlType("integer"), primary_key=True),
            Column("PK", SqlType("numeric", (10, 2))),
            Column("first name", SqlType("double precision"), unique=True),
            Column("state", SqlType("enum", ("on", "off"), "state")),
            Column("mood", SqlType("enum", ("on", "off"))),
            Column("tags", SqlType("varchar[]", (10,))),
            Column("states", SqlType("enum[]", ("on", "off"), "state")),
            Column("place", SqlType("geometry", ("POINT", 4326))),
            Column("half", SqlType("halfvec", (3,), "halfvec")),
        ),
    )
    schema = Schema((profile, table("users")), (key("profiles", "users", "user_id"),))
    assert drawn(schema, "er", BARE._replace(columns="all", direction="TD")) == dedent("""\
        erDiagram
            direction TB
            "profiles" {
                integer user_id PK, FK
                numeric(10_2) _PK "PK"
                double_precision first_name UK "first name"
                state state
                enum mood
                varchar(10)[] tags
                state[] states
                geometry(POINT_4326) place
                halfvec(3) half
            }
            "users"
            "users" ||--o| "profiles" : "user_id"
        """)


def test_text() -> None:
    assert drawn(STAFF, "text") == dedent("""\
        1  audit
           departments  later refers to employees
        2  employees    after departments, sites; refers to itself

        not created here: sites

        cycle: departments -> employees -> departments
          add afterwards: departments (head_id) -> employees
        """)


def test_md() -> None:
    schema = STAFF._replace(tables=(*STAFF.tables, table("_a|b_c_")))
    report = drawn(schema, "md").partition("```\n\n")[2]
    assert report == dedent("""\
        | Level | Table | Why |
        |---|---|---|
        | 1 | \\_a\\|b_c\\_ |  |
        | 1 | audit |  |
        | 1 | departments | later refers to employees |
        | 2 | employees | after departments, sites; refers to itself |

        Cycle: departments -\\> employees -\\> departments. To be added after the tables:

        - departments (head_id) -\\> employees
        """)


def test_dot() -> None:
    schema = STAFF._replace(tables=(*STAFF.tables, table('a"\\', schema="x y")))
    assert drawn(schema, "dot") == dedent("""\
        digraph tables {
            rankdir=LR
            node [shape=box, style=rounded, fontname="monospace"]
            "audit"
            "departments" [color="#c81e1e"]
            "employees" [color="#c81e1e"]
            "sites" [style="rounded,dashed"]
            subgraph cluster_1 {
                label="x y"
                "x y.a\\"\\\\"
            }
            "departments" -> "employees" [color="#c81e1e"]
            "employees" -> "departments" [color="#c81e1e", style=dashed, label="deferred", constraint=false]
            "sites" -> "employees"
        }
        """)  # noqa: E501


def test_dot_columns() -> None:
    schema = Schema((table("<a>", "b&c"),), ())
    node = drawn(schema, "dot", RenderOptions(columns="all", direction="TD")).splitlines()[3]
    assert node == (
        '    "<a>" [label=<<b>&lt;a&gt;</b><br align="left"/>b&amp;c integer<br align="left"/>>]'
    )


def test_json() -> None:
    document = json.loads(drawn(STAFF, "json"))
    assert document["order"] == {
        "create": ["audit", "departments", "employees"],
        "drop": ["employees", "departments", "audit"],
        "levels": [["audit", "departments"], ["employees"]],
    }
    assert document["dependencies"] == [{"table": "employees", "after": "departments"}]
    assert document["external"] == [{"id": "sites", "name": "sites", "schema": None}]
    deferred = {
        "name": None,
        "table": "departments",
        "columns": ["head_id"],
        "referred_table": "employees",
        "referred_columns": ["id"],
        "nullable": True,
        "use_alter": False,
        "deferred": True,
        "ondelete": None,
    }
    assert document["foreign_keys"][0] == deferred
    assert document["cycles"] == [
        {
            "tables": ["departments", "employees"],
            "path": ["departments", "employees", "departments"],
            "deferred": [deferred],
        }
    ]


def svg_places(picture: str) -> dict[str, tuple[float, float]]:
    """Where the upper left corner of each table is."""
    places = {}
    for group in ET.fromstring(picture).iter("{http://www.w3.org/2000/svg}g"):
        if name := group.get("data-table"):
            x, y = group.attrib["transform"][len("translate(") : -1].split()
            places[name] = (float(x), float(y))
    return places


def test_svg_columns_are_the_levels() -> None:
    places = svg_places(drawn(SHOP, "svg"))
    columns = [
        sorted(name for name in places if places[name][0] == x)
        for x in sorted({x for x, _ in places.values()})
    ]
    assert columns == [["customers", "products"], ["addresses", "orders"], ["order_items"]]


def test_svg_marks_cycles_deferred_keys_and_tables_from_elsewhere() -> None:
    picture = drawn(STAFF, "svg", RenderOptions(columns="all"))
    assert picture.count('class="table cyclic"') == 2
    assert picture.count('class="table external"') == 1
    assert picture.count('class="edge cyclic deferred" data-from="employees"') == 1
    assert "no foreign keys" in picture and "refers to itself" in picture
    assert "manager_id" in picture


def test_nothing_at_all_can_be_drawn() -> None:
    for format in FORMATS:
        assert drawn(Schema((), ()), format).endswith("\n")


def test_unknown_format() -> None:
    with pytest.raises(ValueError, match="unknown format 'gif'; one of text, json"):
        drawn(SHOP, "gif")


@pytest.mark.parametrize(
    ("options", "shown"),
    [
        ({"focus": ("orders",)}, "customers order_items orders"),
        ({"focus": ("orders",), "depth": 0}, "orders"),
        ({"focus": ("order_items",), "depth": 9, "towards": "parents"},
         "customers order_items orders products"),
        ({"focus": ("customers",), "depth": 2, "towards": "children"},
         "addresses customers order_items orders"),
        ({"include": ("order*",)}, "order_items orders"),
        ({"exclude": ("order*", "*s_")}, "addresses customers products"),
        ({"include": ("order*",), "focus": ("customers",)}, "customers orders"),
        ({"schema": "app"}, ""),
        ({"only": ("orders", "products")}, "orders products"),
    ],
)  # fmt: skip
def test_selection(options: dict[str, object], shown: str) -> None:
    for name in ("focus", "only"):
        if name in options:
            found = [Name(text) for text in options[name]]
            options = {**options, name: tuple(found) if name == "focus" else frozenset(found)}
    assert mermaid_nodes(SHOP, **options) == shown.split()


def test_selection_by_schema() -> None:
    schema = Schema((table("a", schema="app"), table("b", schema="other"), table("c")), ())
    assert mermaid_nodes(schema, schema="app") == ["app.a"]
    assert mermaid_nodes(schema, include=("app.*",)) == ["app.a"]


def test_what_lies_just_beyond_the_focus_is_pale() -> None:
    options = BARE._replace(focus=(Name("order_items"),), boundary=True)
    assert drawn(SHOP, "mermaid", options) == dedent("""\
        graph TD
            customers["customers"]
            order_items["order_items"]
            orders["orders"]
            products["products"]
            customers --> orders
            orders --> order_items
            products --> order_items
            classDef boundary opacity:0.5
            class customers boundary
        """)
    everything = options._replace(columns="all")
    assert '"customers" {' not in drawn(SHOP, "er", everything)
    assert '"customers" [color="#9aa5b1", fontcolor="#9aa5b1"]' in drawn(SHOP, "dot", options)
    assert 'class="table boundary" data-table="customers"' in drawn(SHOP, "svg", options)
    assert "customers" not in drawn(SHOP, "text", options)
    assert '"id": "customers"' not in drawn(SHOP, "json", options)


def test_parts_are_groups_that_keys_connect() -> None:
    shown = view(STAFF, order_tables(STAFF), RenderOptions())
    found = [(part.name, sorted(map(str, part.tables))) for part in parts(shown, "components")]
    assert found == [
        ("departments", ["departments", "employees", "sites"]),
        ("isolated", ["audit"]),
    ]


def test_parts_are_schemas_with_what_they_refer_to() -> None:
    names = ((None, "users"), ("sales", "orders"), ("Sales", "lines"), ("a/b", "logs"))
    schema = Schema(
        tuple(table(name, "id", schema=schema) for schema, name in names),
        (ForeignKey(Name("orders", "sales"), ("user_id",), Name("users")),),
    )
    shown = view(schema, order_tables(schema), RenderOptions())
    found = parts(shown, "schemas")
    assert [part.name for part in found] == ["default", "Sales", "a_b", "sales_2"]
    options = BARE._replace(only=found[-1].tables, boundary=True)
    assert drawn(schema, "mermaid", options) == dedent("""\
        graph TD
            sales_orders["sales.orders"]
            users["users"]
            users --> sales_orders
            classDef boundary opacity:0.5
            class users boundary
        """)


def wide(edges: int) -> Schema:
    names = [f"t{number:03}" for number in range(edges + 1)]
    return Schema(tuple(map(table, names)), tuple(key(name, "t000") for name in names[1:]))


def test_limits_of_mermaid_are_told_before_they_bite() -> None:
    assert warnings(drawn(wide(500), "mermaid"), "mermaid") == ()
    remedy = "draw less (--focus, --include), write several (--split), or take svg or html"
    assert warnings(drawn(wide(501), "mermaid"), "mermaid") == (
        "the diagram has 501 edges; Mermaid refuses more than 500, as on GitHub; " + remedy,
    )
    columns = [f"column_with_a_long_name_{number}" for number in range(300)]
    large = Schema(tuple(table(f"t{number}", *columns) for number in range(5)), ())
    picture = drawn(large, "er", RenderOptions(columns="all"))
    assert len(picture) > 50_000
    bare = len(picture) - len("```mermaid\n```\n")
    assert warnings(picture, "er") == (
        f"the diagram has {bare:,} characters; Mermaid refuses more than 50,000,"
        f" as on GitHub; {remedy}",
    )
    assert warnings(drawn(large, "svg"), "svg") == ()

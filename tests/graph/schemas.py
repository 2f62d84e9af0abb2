"""Schemas for the tests of pictures, among them such with names that nobody should use."""

from __future__ import annotations

from hypothesis import strategies as st

from flake8_migrations.model.operations import Column, Name, SqlType
from flake8_migrations.model.schema import ForeignKey, Schema, Table

RESERVED = (
    "end End END graph flowchart subgraph class classDef style linkStyle click href call"
    " interpolate default direction title accTitle accDescr TB TD BT LR RL v o x one many to only"
    " PK FK UK pk _self _blank _parent _top __proto__ constructor toString hasOwnProperty weekend"
    " user_end end_user endpoint graph_x class_members style_guide click_events call_log href_x"
    " subgraph_x default_x erDiagram node edge true false null undefined NaN mermaid svg root"
).split()
ODD = (
    "two words", " ", "", "a.b", "a-b", "a---b", "a --> b", "1st", "1", "$", "%", "%%",
    "%%{init}%%", 'a"b', "a'b", "a`b", "`a`", "a\\b", "a\\", "a#b", "#quot;", "#35;", "&lt;", "a;b",
    "a|b", "[a]", "{a}", "(a)", "<script>alert(1)</script>", "</script>", "</svg>", "]]>",
    "<!-- a -->", "<b>", "a\nb", "a\r\n```\nb", "tab\there", "é", "日本", "🦆", "\u202eabc", "a\x00b",
    "\ud800", "\ufdd0", "_", "__", "-", "--", "a::b", "a:b", "a,b", "a@{shape: rect}",
    "<!--picture-->", "<!--data-->", "{{x}}", "\u2028", "a*b*", "_a_", "~~a~~", "![a](b)", "@a",
    "$x$", "x" * 300,
)  # fmt: skip
HOSTILE = (*RESERVED, *ODD)


def table(name: str, *columns: str, schema: str | None = None) -> Table:
    """A table; the first column is its primary key, the others are integers as well."""
    return Table(
        Name(name, schema),
        tuple(
            Column(column, SqlType("integer"), bool(number), primary_key=not number)
            for number, column in enumerate(columns)
        ),
    )


def key(
    source: str,
    target: str,
    *columns: str,
    nullable: bool = False,
    use_alter: bool = False,
) -> ForeignKey:
    """A foreign key between two tables of the default schema."""
    return ForeignKey(
        Name(source), columns or (f"{target}_id",), Name(target), ("id",),
        nullable=nullable, use_alter=use_alter,
    )  # fmt: skip


SHOP = Schema(
    (
        table("addresses", "id", "customers_id", "street"),
        table("customers", "id"),
        table("order_items", "id", "orders_id", "products_id"),
        table("orders", "id", "customers_id"),
        table("products", "id"),
    ),
    (
        key("addresses", "customers"),
        key("order_items", "orders"),
        key("order_items", "products"),
        key("orders", "customers"),
    ),
)
STAFF = Schema(
    (
        table("audit", "id"),
        table("departments", "id", "head_id"),
        table("employees", "id", "departments_id", "manager_id"),
    ),
    (
        key("departments", "employees", "head_id", nullable=True),
        key("employees", "departments"),
        key("employees", "employees", "manager_id", nullable=True),
        key("employees", "sites"),
    ),
)
"""A cycle, a reference of a table to itself, one to a table that is not there, and no reference."""


def chained(names: tuple[str, ...]) -> Schema:
    """Tables of these names in two schemas, each referring to the one before."""
    tables = [Name(name, schema) for schema in (None, "a.b") for name in names]
    columns = table("", *names).columns
    return Schema(
        tuple(Table(name, columns if name == tables[0] else columns[:1]) for name in tables),
        tuple(
            ForeignKey(later, ("one", "two"), earlier, ("a", "b"))
            for earlier, later in zip(tables, tables[1:])
        ),
    )


HOSTILE_SCHEMA = chained(HOSTILE)

names = st.builds(
    Name,
    st.one_of(st.sampled_from(HOSTILE), st.text(max_size=12)),
    st.one_of(st.none(), st.sampled_from(("app", "a.b", "<x>")), st.text(max_size=5)),
)


@st.composite
def schemas(draw: st.DrawFn) -> Schema:
    """Any schema: cycles, self-references, parallel, composite, deferred and dangling keys."""
    chosen = sorted(draw(st.sets(names, max_size=8)), key=lambda name: (str(name), name.name))
    everything = [*chosen, Name("elsewhere")]
    keys = st.builds(
        ForeignKey,
        st.sampled_from(everything),
        st.lists(st.text(max_size=5), min_size=1, max_size=2).map(tuple),
        st.sampled_from(everything),
        nullable=st.booleans(),
        use_alter=st.booleans(),
    )
    tables = tuple(
        Table(name, tuple(draw(st.lists(st.text(max_size=5).map(Column), max_size=2))))
        for name in chosen
    )
    found = [key for key in draw(st.lists(keys, max_size=12)) if key.table in chosen]
    return Schema(tables, tuple(found))

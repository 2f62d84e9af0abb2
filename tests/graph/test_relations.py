"""Views, partitions and what is made from another: followed, placed and marked."""

from __future__ import annotations

from json import loads
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy.schema import CreateView

from flake8_migrations.graph.drift import Sides, comparable
from flake8_migrations.graph.ordering import order_tables
from flake8_migrations.graph.render import RenderOptions, render
from flake8_migrations.graph.report import analysis, size
from flake8_migrations.graph.sources.metadata import Labelled, schema_of
from flake8_migrations.model.schema import Schema
from flake8_migrations.replay.histories import replay
from tests.histories import write

USERS = """
op.create_table(
    "users", sa.Column("id", sa.Integer, primary_key=True), sa.Column("name", sa.Text)
)
"""
VIEW = 'op.execute("CREATE VIEW named AS SELECT id FROM users WHERE name IS NOT NULL")'
EVENTS = """
op.execute(
    '''
    CREATE TABLE events (id int NOT NULL, at date NOT NULL, PRIMARY KEY (id, at))
        PARTITION BY RANGE (at);
    CREATE TABLE "2025" PARTITION OF events FOR VALUES FROM ('2025-01-01') TO ('2026-01-01')
    '''
)
"""


def replayed(folder: Path, *upgrades: str, dialect: str = "postgresql") -> Schema:
    for index, upgrade in enumerate(upgrades):
        write(folder, f"r{index:02}", f"r{index - 1:02}" if index else None, upgrade)
    return replay(str(folder), dialect)


def made(schema: Schema) -> list[str]:
    return [
        f"{table.name}: {table.kind}"
        + "".join(
            f", {one.why} {one.table if one.table.is_known else '?'}" for one in table.made_from
        )
        for table in schema.tables
        if table.kind != "table" or table.made_from
    ]


@pytest.mark.parametrize(
    ("upgrades", "expected"),
    [
        ([VIEW], ["named: view, selects from users"]),
        (
            ['op.execute("CREATE MATERIALIZED VIEW m AS SELECT * FROM s.t, users")'],
            ["m: materialized view, selects from s.t, selects from users"],
        ),
        ([VIEW, 'op.execute("DROP VIEW named")'], []),
        ([VIEW, 'op.execute("DROP VIEW IF EXISTS other")'], ["named: view, selects from users"]),
        (
            [VIEW, 'op.execute("ALTER VIEW named RENAME TO known")'],
            ["known: view, selects from users"],
        ),
        ([VIEW, 'op.rename_table("users", "people")'], ["named: view, selects from people"]),
        (
            [VIEW, 'op.execute("ALTER VIEW named SET SCHEMA api")'],
            ["api.named: view, selects from users"],
        ),
        (
            [VIEW, 'op.execute("CREATE OR REPLACE VIEW named AS SELECT id FROM staff")'],
            ["named: view, selects from staff"],
        ),
        (
            [VIEW, 'op.execute("CREATE VIEW IF NOT EXISTS named AS SELECT id FROM staff")'],
            ["named: view, selects from users"],
        ),
        ([VIEW, 'op.execute("DROP TABLE users CASCADE")'], []),
        (
            [VIEW, 'op.execute("CREATE VIEW v AS SELECT * FROM named")'],
            ["named: view, selects from users", "v: view, selects from named"],
        ),
        (
            [
                VIEW,
                'op.execute("CREATE VIEW v AS SELECT * FROM named")',
                'op.execute("DROP VIEW named CASCADE")',
            ],
            [],
        ),
        (['op.execute(f"CREATE VIEW v AS {query()}")'], ["v: view, selects from ?"]),
        (
            ['op.execute(f"CREATE VIEW v AS SELECT * FROM users {joins()}")'],
            ["v: view, selects from users, selects from ?"],
        ),
        (['op.create_view("v", "SELECT id FROM users")'], ["v: view, selects from users"]),
        (['op.create_view("v", query())'], ["v: view, selects from ?"]),
        (
            [
                "from alembic_utils.pg_view import PGView\n"
                'view = PGView("public", "v", "SELECT * FROM users")\n'
                "op.create_entity(view)"
            ],
            ["v: view, selects from users"],
        ),
        (
            [
                "from sqlalchemy.schema import CreateView\n"
                'users = sa.table("users", sa.column("id"))\n'
                'op.execute(CreateView(sa.select(users.c.id), "v"))'
            ],
            ["v: view, selects from users"],
        ),
    ],
)
def test_views_are_followed(tmp_path: Path, upgrades: list[str], expected: list[str]) -> None:
    assert made(replayed(tmp_path, USERS, *upgrades)) == expected


@pytest.mark.parametrize(
    ("upgrades", "expected"),
    [
        ([], ["2025: partition, partition of events", "events: partitioned table"]),
        (['op.drop_table("events")'], []),
        (['op.drop_table("2025")'], ["events: partitioned table"]),
        (
            ["op.execute('ALTER TABLE events DETACH PARTITION \"2025\"')"],
            ["events: partitioned table"],
        ),
        (
            [
                'op.execute("CREATE TABLE new (LIKE events INCLUDING ALL)")',
                'op.execute("ALTER TABLE events ATTACH PARTITION new DEFAULT")',
            ],
            [
                "2025: partition, partition of events",
                "events: partitioned table",
                "new: partition, like events, partition of events",
            ],
        ),
        (
            ['op.rename_table("events", "happenings")'],
            ["2025: partition, partition of happenings", "happenings: partitioned table"],
        ),
    ],
)
def test_partitions_are_followed(tmp_path: Path, upgrades: list[str], expected: list[str]) -> None:
    assert made(replayed(tmp_path, EVENTS, *upgrades)) == expected


def columns(schema: Schema, table: str) -> list[str]:
    [found] = [one for one in schema.tables if one.name.name == table]
    return [f"{one.name}{'*' * one.primary_key}" for one in found.columns]


def test_partitions_and_copies_have_the_columns(tmp_path: Path) -> None:
    schema = replayed(
        tmp_path,
        USERS + EVENTS,
        'op.execute("CREATE TABLE copy (LIKE users, note text)")',
        'op.execute("CREATE TABLE child (note text) INHERITS (users)")',
        'op.add_column("users", sa.Column("age", sa.Integer))\n'
        'op.add_column("events", sa.Column("what", sa.Text))',
    )
    assert columns(schema, "2025") == ["id*", "at*", "what"]
    assert columns(schema, "copy") == ["id", "name", "note"]
    assert columns(schema, "child") == ["id", "name", "age", "note"]


@pytest.mark.parametrize(("like", "is_complete"), [("users", True), ("nowhere", False)])
def test_what_inherits_is_known_as_far_as_its_parent(
    tmp_path: Path, like: str, is_complete: bool
) -> None:
    schema = replayed(
        tmp_path,
        USERS,
        f'op.execute("CREATE TABLE base (LIKE {like})")',
        'op.execute("CREATE TABLE child (note text) INHERITS (base)")',
    )
    [child] = [one for one in schema.tables if one.name.name == "child"]
    assert child.is_complete is is_complete


def test_elsewhere_a_view_names_its_tables(tmp_path: Path) -> None:
    upgrades = (USERS, VIEW, 'op.rename_table("users", "people")')
    assert made(replayed(tmp_path, *upgrades, dialect="mysql")) == [
        "named: view, selects from users"
    ]


def test_what_is_not_known_is_said(tmp_path: Path) -> None:
    schema = replayed(tmp_path, USERS, 'op.execute(f"CREATE VIEW v AS {query()}")')
    [problem] = schema.unresolved
    assert problem.what == "view 'v' selects from something that is not known"
    assert not problem.is_file
    lines = [*analysis(schema, order_tables(schema), from_models=False)]
    assert lines[0] == "1 table, 1 view and 0 foreign keys, 1 level"
    assert "  v      something that is not known" in lines


@pytest.fixture
def schema(tmp_path: Path) -> Schema:
    return replayed(tmp_path, USERS + EVENTS, VIEW)


@pytest.mark.parametrize(
    ("format", "expected"),
    [
        ("text", ["1  events  partitioned table", "2  2025    partition of events",
                  "   named   view; selects from users"]),
        ("md", ["| 2 | named | view; selects from users |"]),
        ("mermaid", ['    named(["named<br>(view)"])', '[["2025<br>(partition)"]]',
                     '    events["events<br>(partitioned table)"]', "    users --> named"]),
        ("er", ['    "named"["named (view)"]', '    "users" }o--o{ "named" : "selects from"']),
        ("dot", ['"named" [label=<named<br/><i>view</i>>]', '"users" -> "named"']),
        ("svg", ['<tspan class="kind" dx="7">view</tspan>', ".table.view rect",
                 "<title>named selects from users</title>",
                 "1 partition</tspan>"]),
        ("html", ['"kind":"view"', ".table.view rect"]),
        ("json", ['"why": "selects from"', '"kind": "partition"']),
    ],
)  # fmt: skip
def test_pictures_mark_them(schema: Schema, format: str, expected: list[str]) -> None:
    picture = render(schema, order_tables(schema), format, RenderOptions(fence=False))
    assert [one for one in expected if one not in picture] == []


def test_pictures_of_tables_alone_are_as_they_were(tmp_path: Path) -> None:
    schema = replayed(tmp_path, USERS)
    order = order_tables(schema)
    assert ".table.view" not in render(schema, order, "svg")
    document = loads(render(schema, order, "json"))
    assert document["version"] == 1
    assert "kind" not in document["tables"][0]


def test_views_that_one_side_has_are_no_drift(schema: Schema) -> None:
    metadata = sa.MetaData()
    sa.Table("users", metadata, sa.Column("id", sa.Integer, primary_key=True))
    sa.Table("shown", metadata, sa.Column("id", sa.Integer), info={"is_view": True})
    models = schema_of([Labelled("metadata", metadata)])
    ours, left = comparable(Sides(models, schema))
    assert [str(one.name) for one in ours.tables] == ["users"]
    assert [str(one.name) for one in left.tables] == ["2025", "events", "users"]


def test_models_say_what_views_select_from_and_tables_inherit() -> None:
    metadata = sa.MetaData()
    users = sa.Table("users", metadata, sa.Column("id", sa.Integer, primary_key=True))
    CreateView(sa.select(users.c.id), "named", metadata=metadata)
    CreateView(sa.select(users.c.id), "kept", metadata=metadata, materialized=True)
    sa.Table("staff", metadata, sa.Column("pay", sa.Integer), postgresql_inherits="users")
    sa.Table("events", metadata, sa.Column("at", sa.Date), postgresql_partition_by="RANGE (at)")
    found = schema_of([Labelled("metadata", metadata)])
    assert made(found) == [
        "events: partitioned table",
        "kept: materialized view, selects from users",
        "named: view, selects from users",
        "staff: table, inherits from users",
    ]
    assert size(found) == "3 tables, 2 views and 0 foreign keys"
    assert [str(name) for name in order_tables(found).create] == [
        "events", "users", "kept", "named", "staff"
    ]  # fmt: skip

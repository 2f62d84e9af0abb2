"""Columns that differ between models and migrations, and what is not known."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy.dialects import postgresql

from flake8_migrations.graph.column_drift import column_drift, document, lines
from flake8_migrations.graph.sources.metadata import Labelled, schema_of
from flake8_migrations.replay.histories import leave, read_for, surely_leave
from tests.graph.projects import ALEMBIC_INI, MODELS, graph
from tests.graph.projects import write as write_files
from tests.histories import write

CREATED = """
op.create_table(
    "t",
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("a", sa.Integer),
)
"""


def drifts(
    folder: Path, columns: list[sa.Column[object]], *upgrades: str, dialect: str = "postgresql"
) -> list[str]:
    """How the columns of a table ``t`` differ from what revisions in a line make of it."""
    metadata = sa.MetaData()
    sa.Table("t", metadata, sa.Column("id", sa.Integer, primary_key=True), *columns)
    for index, upgrade in enumerate(upgrades):
        write(folder, f"r{index:02}", f"r{index - 1:02}" if index else None, upgrade)
    models = schema_of([Labelled("metadata", metadata)])
    migrations = read_for(str(folder), dialect)
    known = surely_leave(migrations, dialect)
    found = column_drift(models, leave(migrations, dialect), known)
    return [line.strip() for line in lines(found)][1:]


@pytest.mark.parametrize(
    ("columns", "upgrades", "expected"),
    [
        ([sa.Column("a", sa.Integer)], [CREATED], []),
        ([sa.Column("A", sa.Integer)], [CREATED], []),
        ([], [CREATED], ["a  only in the migrations"]),
        (
            [sa.Column("a", sa.Integer), sa.Column("note", sa.Text)],
            [CREATED],
            ["note  only in the models"],
        ),
        (
            [sa.Column("a", sa.Integer), sa.Column("note", sa.Text)],
            [CREATED, 'op.add_column("t", sa.Column("note", sa.String(80)))'],
            [],
        ),
        (
            [sa.Column("a", sa.Integer)],
            [CREATED, 'op.execute("ALTER TABLE t DROP COLUMN a")'],
            ["a  only in the models"],
        ),
        (
            [sa.Column("a", sa.Integer)],
            [CREATED, 'op.alter_column("t", "a", new_column_name="b")'],
            ["a  only in the models", "b  only in the migrations"],
        ),
        (
            [sa.Column("a", sa.Text)],
            [CREATED],
            ["a  text in the models, integer in the migrations"],
        ),
        (
            [sa.Column("a", sa.Text)],
            [CREATED, 'op.alter_column("t", "a", type_=sa.String(20))'],
            [],
        ),
        ([sa.Column("a", sa.BigInteger)], [CREATED], []),
        (
            [sa.Column("a", sa.ARRAY(sa.Integer))],
            [CREATED],
            ["a  integer[] in the models, integer in the migrations"],
        ),
        (
            [sa.Column("a", sa.Integer, nullable=False)],
            [CREATED],
            ["a  NOT NULL in the models, nullable in the migrations"],
        ),
        (
            [sa.Column("a", sa.Integer, nullable=False)],
            [CREATED, 'op.execute("ALTER TABLE t ALTER a SET NOT NULL")'],
            [],
        ),
        (
            [sa.Column("a", sa.Numeric(10, 2))],
            [CREATED, 'op.alter_column("t", "a", nullable=False)'],
            [
                "a  nullable in the models, NOT NULL in the migrations",
                "a  numeric(10, 2) in the models, integer in the migrations",
            ],
        ),
        (
            [sa.Column("a", sa.Text)],
            ['if not sa.inspect(op.get_bind()).has_table("t"):\n    ' + CREATED.strip()],
            ["a  text in the models, integer in the migrations"],
        ),
        (
            [sa.Column("a", sa.Text)],
            ['op.execute("CREATE TABLE IF NOT EXISTS t (id serial PRIMARY KEY, a int NOT NULL)")'],
            [
                "a  nullable in the models, NOT NULL in the migrations",
                "a  text in the models, integer in the migrations",
            ],
        ),
        (
            [sa.Column("a", sa.Text)],
            [CREATED, 'op.execute("DROP VIEW IF EXISTS v CASCADE")'],
            ["a  text in the models, integer in the migrations"],
        ),
        (
            [sa.Column("a", sa.Text)],
            ["op.execute(anything())", CREATED],
            ["a  text in the models, integer in the migrations"],
        ),
    ],
)
def test_columns_that_differ(
    tmp_path: Path, columns: list[sa.Column[object]], upgrades: list[str], expected: list[str]
) -> None:
    assert drifts(tmp_path, columns, *upgrades) == expected


@pytest.mark.parametrize(
    "upgrades",
    [
        [CREATED, "op.execute(anything())"],
        [CREATED, 'op.drop_column("t", anything())'],
        [CREATED, 'op.execute("DROP TYPE mood CASCADE")'],
        [CREATED, 'op.add_column(anything(), sa.Column("note", sa.Text))'],
        ["if flag:\n    " + CREATED.strip()],
        ['op.create_table("t", *columns)'],
        ['op.execute("CREATE TABLE t AS SELECT * FROM old")'],
        ['op.execute("CREATE TABLE t (LIKE old)")'],
        ['op.rename_table("old", "t")'],
        ['op.drop_index("ix", "t")'],
        [
            "if flag:\n    " + CREATED.strip(),
            'op.execute("CREATE TABLE IF NOT EXISTS t (id int PRIMARY KEY, a int NOT NULL)")',
        ],
    ],
)
def test_what_is_not_known_is_no_drift(tmp_path: Path, upgrades: list[str]) -> None:
    columns = [sa.Column("a", sa.Text), sa.Column("more", sa.Integer, nullable=False)]
    assert drifts(tmp_path, columns, *upgrades) == []


def test_a_change_under_a_condition_leaves_its_column_in_doubt(tmp_path: Path) -> None:
    for number, upgrade in enumerate([
        'op.drop_column("t", "a")',
        'op.alter_column("t", "a", type_=sa.Text, nullable=False)',
        'op.alter_column("t", "a", new_column_name="b")',
    ]):  # fmt: skip
        folder = tmp_path / str(number)
        columns = [sa.Column("a", sa.Text, nullable=False), sa.Column("more", sa.Integer)]
        assert drifts(folder, columns, CREATED, f"if flag:\n    {upgrade}") == [
            "more  only in the models"
        ]


def test_an_unreadable_file_hides_what_was_before(tmp_path: Path) -> None:
    write(tmp_path, "r01", "r00", "(")
    assert drifts(tmp_path, [], CREATED) == []


@pytest.mark.parametrize(
    ("model", "migration"),
    [
        (sa.Enum("on", "off", name="state"), 'sa.Enum("on", "off", name="state")'),
        (sa.Enum("on", "off", native_enum=False), "sa.String(3)"),
        (sa.Enum("on", "off", name="state"), "sa.Text"),
        (sa.Boolean(), "mysql.TINYINT(1)"),
        (postgresql.JSONB(), "sa.JSON"),
        (sa.Float(), "sa.Numeric"),
        (sa.DateTime(timezone=True), "sa.DateTime"),
        (sa.Text().with_variant(postgresql.JSONB(), "postgresql"), "postgresql.JSONB"),
        (sa.Text(), 'sa.Text().with_variant(mysql.LONGTEXT(), "mysql")'),
        (sa.ARRAY(sa.Text), 'postgresql.ARRAY(sa.Text).with_variant(sa.JSON, "sqlite")'),
        (sa.Integer(), "ours.Money"),
        (postgresql.TSVECTOR(), "sa.Text"),
    ],
)
@pytest.mark.parametrize("dialect", ["postgresql", "sqlite", "mysql"])
def test_types_that_may_be_the_same(
    tmp_path: Path, model: sa.types.TypeEngine[object], migration: str, dialect: str
) -> None:
    upgrade = f"""
    from sqlalchemy.dialects import mysql, postgresql
    op.create_table(
        "t", sa.Column("id", sa.Integer, primary_key=True), sa.Column("a", {migration})
    )
    """
    assert drifts(tmp_path, [sa.Column("a", model)], upgrade, dialect=dialect) == []


def test_a_system_column_is_created_by_nobody(tmp_path: Path) -> None:
    columns = [sa.Column("a", sa.Integer), sa.Column("xmin", sa.Integer, system=True)]
    assert drifts(tmp_path, columns, CREATED) == []


REVISION = """\
import sqlalchemy as sa
from alembic import op

revision = "a1"
down_revision = None


def upgrade():
    op.create_table("users", sa.Column("id", sa.Integer, primary_key=True))
    op.create_table(
        "orders",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("user_id", sa.Text, sa.ForeignKey("users.id")),
        sa.Column("legacy_note", sa.Text),
        sa.Column("total", sa.Integer),
    )
"""
ENV = """\
from alembic import context

from models import metadata


def include_object(object_, name, type_, reflected, compare_to):
    assert type_ != "column" or object_.table.name == "orders"
    return not (type_ == "column" and reflected and name == "total")


def include_name(name, type_, parents):
    assert type_ != "column" or parents["table_name"] == "orders"
    return not name.startswith("legacy_")


context.configure(
    target_metadata=metadata, url="sqlite://", include_object=include_object,
    include_name=include_name,
)
"""


def test_the_command_says_it_table_by_table_and_heeds_env_py(tmp_path: Path) -> None:
    files = {
        "alembic.ini": ALEMBIC_INI,
        "models.py": MODELS,
        "migrations/env.py": ENV,
        "migrations/versions/a1.py": REVISION,
    }
    write_files(tmp_path, files)
    result = graph(tmp_path, "drift", "models:metadata")
    assert (result.returncode, result.stdout) == (1, """\
columns that differ
  orders
    legacy_note  only in the migrations
    total        only in the migrations
    user_id      NOT NULL in the models, nullable in the migrations
    user_id      integer in the models, text in the migrations
""")  # fmt: skip
    result = graph(tmp_path, "drift", "--format", "json")
    assert result.returncode == 1, result.stderr
    both = {"table": "orders", "column": "user_id"}
    assert json.loads(result.stdout)["columns"] == [
        {**both, "kind": "nullable", "models": "NOT NULL", "migrations": "nullable"},
        {**both, "kind": "type", "models": "integer", "migrations": "text"},
    ]
    assert document([]) == []

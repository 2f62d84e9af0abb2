"""Columns that differ between models and migrations, and what is not known."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy.dialects import postgresql

from flake8_migrations.graph.alignment import aligned
from flake8_migrations.graph.column_drift import Known, of_columns, of_keys, unknown_columns
from flake8_migrations.graph.drift import (
    Difference,
    Drift,
    Sides,
    document,
    lines,
    never_created,
    of_tables,
    sorted_differences,
)
from flake8_migrations.graph.report import never_created_text
from flake8_migrations.graph.sources.metadata import Labelled, schema_of
from flake8_migrations.model.operations import Name
from flake8_migrations.replay.histories import leave, read_for
from flake8_migrations.replay.histories.sure import surely_leave
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


def compared(
    folder: Path, metadata: sa.MetaData, *upgrades: str, dialect: str = "postgresql"
) -> tuple[Sides, Drift]:
    """What models and the revisions of a line have, and how it differs."""
    for index, upgrade in enumerate(upgrades):
        write(folder, f"r{index:02}", f"r{index - 1:02}" if index else None, upgrade)
    models = schema_of([Labelled("metadata", metadata)])
    migrations = read_for(str(folder), dialect)
    left = aligned(models, leave(migrations, dialect), dialect)
    known = Known(surely_leave(migrations, dialect), left.written)
    sides = Sides(models, left.schema)
    older = never_created(sides)
    found = [*of_tables(sides, older), *of_columns(sides, known), *of_keys(sides, known)]
    unknown = tuple(unknown_columns(sides, known))
    names = tuple(sorted(older, key=str))
    return sides, Drift(sorted_differences(found), names, unknown)


def said(one: Difference) -> str:
    """``a  only in the models`` of a column; of all else it stands before what it is."""
    line = [*lines(Drift((one,)), Sides(NOTHING, NOTHING))][-1].strip()
    return line.removeprefix("column").strip()


NOTHING = schema_of([])


def drifts(
    folder: Path, columns: list[Any], *upgrades: str, dialect: str = "postgresql"
) -> list[str]:
    """How a table ``t`` differs from what revisions in a line make of it."""
    metadata = sa.MetaData()
    sa.Table("t", metadata, sa.Column("id", sa.Integer, primary_key=True), *columns)
    _, drift = compared(folder, metadata, *upgrades, dialect=dialect)
    return [said(one) for one in drift.differences if one.what != "table"]


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
            [CREATED, 'op.add_column("t", sa.Column("note", sa.String()))'],
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
            ["a  text in the models, varchar(20) in the migrations"],
        ),
        (
            [sa.Column("a", sa.BigInteger)],
            [CREATED],
            ["a  bigint in the models, integer in the migrations"],
        ),
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
            [CREATED, "import numpy, shop\nnumpy.isnan(1.0)\nshop.config.getint('size')"],
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
        [CREATED, 'import shop\nshop.add_timestamps("t")'],
        [CREATED, "import shop\nshop.run(op)"],
        [CREATED, 'import shop\nshop.db.upgrade_audit("t")'],
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


EXACT: list[tuple[sa.types.TypeEngine[object], str, str]] = [
    (sa.String(50), "sa.String(50)", ""),
    (sa.String(50), "sa.String(80)", "varchar(50) in the models, varchar(80) in the migrations"),
    (sa.String(), "sa.String(80)", "varchar in the models, varchar(80) in the migrations"),
    (sa.String(50), "sa.String(length=SIZE)", ""),
    (sa.String(50), "sa.Text()", "varchar(50) in the models, text in the migrations"),
    (sa.CHAR(2), "sa.String(2)", "char(2) in the models, varchar(2) in the migrations"),
    (sa.Unicode(9), "sa.String(9)", ""),
    (sa.Numeric(10), "sa.Numeric(10, 0)", ""),
    (
        sa.Numeric(10, 2),
        "sa.Numeric(12, 2)",
        "numeric(10, 2) in the models, numeric(12, 2) in the migrations",
    ),
    (sa.Numeric(10, 2), "sa.Numeric(SIZE, 2)", ""),
    (sa.Float(), "sa.Numeric", "double precision in the models, numeric in the migrations"),
    (sa.SmallInteger(), "sa.Integer", "smallint in the models, integer in the migrations"),
    (postgresql.JSONB(), "sa.JSON", "jsonb in the models, json in the migrations"),
    (
        sa.DateTime(timezone=True),
        "sa.DateTime",
        "timestamptz in the models, timestamp in the migrations",
    ),
    (sa.DateTime(timezone=True), "sa.DateTime(timezone=True)", ""),
    (sa.DateTime(timezone=True), "sa.DateTime(timezone=ZONED)", ""),
    (sa.DateTime(timezone=True), "ours.TIMESTAMP()", ""),
    (sa.Time(timezone=True), "sa.Time()", "timetz in the models, time in the migrations"),
    (
        sa.ARRAY(sa.String(5)),
        "sa.ARRAY(sa.String(9))",
        "varchar(5)[] in the models, varchar(9)[] in the migrations",
    ),
    (
        sa.Enum("on", "off", "broken", name="state"),
        'sa.Enum("on", "off", "idle", name="state")',
        "state with 'broken' in the models, state with 'idle' in the migrations",
    ),
    (sa.Enum("off", "on", name="state"), 'sa.Enum("on", "off", name="state")', ""),
    (sa.Enum("on", "off", name="state"), 'sa.Enum(*LABELS, name="state")', ""),
    (sa.Enum("on", name="state", native_enum=False), "sa.String(2)", ""),
]


class Short(sa.TypeDecorator[str]):
    impl = sa.String(8)
    cache_ok = True


class Flag(sa.TypeDecorator[str]):
    impl = sa.Enum("on", "off", name="flag")
    cache_ok = True


EXACT += [
    (Short(), "sa.String(8)", ""),
    (Short(), "sa.String(9)", "varchar(8) in the models, varchar(9) in the migrations"),
    (
        Flag(),
        'sa.Enum("on", name="flag")',
        "flag with 'off' in the models, flag in the migrations",
    ),
    (sa.String(5).with_variant(sa.String(9), "postgresql"), "sa.String(9)", ""),
    (sa.String(5).with_variant(sa.Text(), "mysql"), "sa.String(5)", ""),
]


@pytest.mark.parametrize(("model", "migration", "expected"), EXACT)
def test_types_are_compared_as_postgresql_holds_them(
    tmp_path: Path, model: sa.types.TypeEngine[object], migration: str, expected: str
) -> None:
    created, said_of_it = _with_column(migration), [f"a  {expected}"] if expected else []
    assert drifts(tmp_path, [sa.Column("a", model)], created) == said_of_it


@pytest.mark.parametrize("dialect", ["sqlite", "mysql"])
def test_other_databases_hold_some_types_alike(tmp_path: Path, dialect: str) -> None:
    for number, (model, migration, _) in enumerate(EXACT):
        created = _with_column(migration)
        column = sa.Column("a", model)
        assert drifts(tmp_path / str(number), [column], created, dialect=dialect) == []


def test_labels_are_those_at_the_end_of_the_history(tmp_path: Path) -> None:
    state = sa.Enum("on", "off", "idle", name="state")
    created = _with_column('sa.Enum("on", "off", name="state")')
    assert len(drifts(tmp_path / "a", [sa.Column("a", state)], created)) == 1
    added = "op.execute(\"ALTER TYPE state ADD VALUE 'idle'\")"
    assert drifts(tmp_path / "b", [sa.Column("a", state)], created, added) == []
    added = 'op.execute(f"ALTER TYPE state ADD VALUE {anything()}")'
    assert drifts(tmp_path / "c", [sa.Column("a", state)], created, added) == []


def _with_column(type_: str) -> str:
    return f"""
    from shop import LABELS, SIZE, ZONED, types as ours
    op.create_table(
        "t", sa.Column("id", sa.Integer, primary_key=True), sa.Column("a", {type_})
    )
    """


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
orders
  column       legacy_note  only in the migrations
  column       total        only in the migrations
  column       user_id      NOT NULL in the models, nullable in the migrations
  column       user_id      integer in the models, text in the migrations
""")  # fmt: skip
    result = graph(tmp_path, "drift", "--format", "json")
    assert result.returncode == 1, result.stderr
    both = {"table": "orders", "column": "user_id"}
    assert json.loads(result.stdout)["columns"] == [
        {**both, "kind": "nullable", "models": "NOT NULL", "migrations": "nullable"},
        {**both, "kind": "type", "models": "integer", "migrations": "text"},
    ]
    nothing = {"tables": [], "foreign_keys": [], "unique": [], "indexes": []}
    assert document(Drift(())) == {
        "version": 1, "only_in_models": nothing, "only_in_migrations": nothing, "columns": [],
        "never_created": [], "unknown": [],
    }  # fmt: skip


KEYED = CREATED.replace(
    'sa.Column("a", sa.Integer),',
    'sa.Column("a", sa.Integer), sa.Column("b", sa.Integer), sa.Column("c", sa.Integer),',
)


def abc(*more: Any, **of_a: Any) -> list[Any]:
    return [sa.Column("a", sa.Integer, **of_a), sa.Column("b", sa.Integer),
            sa.Column("c", sa.Integer), *more]  # fmt: skip


UNIQUE_A = "unique       a  only in the "
INDEX_AB = "index        a, b  only in the "


@pytest.mark.parametrize(
    ("columns", "upgrades", "expected"),
    [
        (abc(unique=True), [KEYED], [UNIQUE_A + "models"]),
        (abc(sa.UniqueConstraint("a")), [KEYED], [UNIQUE_A + "models"]),
        (abc(sa.Index("ux", "a", unique=True)), [KEYED], [UNIQUE_A + "models"]),
        (abc(unique=True), [KEYED, 'op.create_unique_constraint("uq", "t", ["a"])'], []),
        (abc(unique=True), [KEYED, 'op.create_index("ux", "t", ["a"], unique=True)'], []),
        (abc(unique=True), [KEYED, 'op.execute("CREATE UNIQUE INDEX ux ON t (A)")'], []),
        (abc(unique=True), [KEYED, 'op.execute("ALTER TABLE t ADD UNIQUE (a)")'], []),
        (abc(sa.UniqueConstraint("b", "a")),
         [KEYED, 'op.create_unique_constraint("uq", "t", ["a", "b"])'], []),
        (abc(), [KEYED, 'op.create_unique_constraint("uq", "t", ["a"])'],
         [UNIQUE_A + "migrations"]),
        (abc(), [KEYED, 'op.create_unique_constraint("uq", "t", ["a"])',
                 'op.drop_constraint("uq", "t")'], []),
        (abc(), [KEYED, 'op.create_index("ux", "t", ["a"], unique=True)',
                 'op.rename_table("t", "s")', 'op.drop_index("ux")', 'op.rename_table("s", "t")'],
         []),
        (abc(), [KEYED, 'op.create_index("ux", "t", ["a"], unique=True,'
                        ' postgresql_where=sa.text("b > 0"))'], []),
        (abc(sa.UniqueConstraint("id")), [KEYED], []),
        (abc(), [KEYED, 'op.create_unique_constraint("uq", "t", ["id"])'], []),
        (abc(sa.Index("ix", "a", "b")), [KEYED], [INDEX_AB + "models"]),
        (abc(sa.Index("ix", "a", "b")), [KEYED, 'op.create_index("other", "t", ["a", "b"])'], []),
        (abc(sa.Index("ix", "a", "b")), [KEYED, 'op.create_index("ix", "t", [sa.text("a, b")])'],
         []),
        (abc(), [KEYED, 'op.create_index("ix", "t", ["a", "b"])'], [INDEX_AB + "migrations"]),
        (abc(), [KEYED, 'op.create_index("ix", "t", ["a", "b"])', 'op.drop_index("ix", "t")'], []),
        (abc(index=True), [KEYED.replace('"a", sa.Integer', '"a", sa.Integer, index=True')], []),
        (abc(sa.Index("ix", sa.text("lower(a)"))), [KEYED], []),
        (abc(), [KEYED, 'op.create_index("ix", "t", [sa.text("lower(a)")])'], []),
    ],
)  # fmt: skip
def test_keys_and_indexes_that_differ(
    tmp_path: Path, columns: list[Any], upgrades: list[str], expected: list[str]
) -> None:
    assert drifts(tmp_path, columns, *upgrades) == expected


@pytest.mark.parametrize(
    "upgrade",
    [
        "op.execute(anything())",
        'op.create_index("ix", anything(), ["a"])',
        'op.create_index("ix", "t", columns(), unique=True)',
        'op.create_unique_constraint("ux", "t", columns())',
        'if flag:\n    op.create_index("ix", "t", ["a"], unique=True)',
        'op.execute("CREATE UNIQUE INDEX IF NOT EXISTS ix ON t (a)")',
        'op.create_table(anything(), sa.Column("id", sa.Integer))\nop.execute(anything())',
    ],
)
@pytest.mark.parametrize("is_unique", [True, False])
def test_keys_that_nobody_knows_are_no_drift(tmp_path: Path, is_unique: bool, upgrade: str) -> None:
    assert drifts(tmp_path, abc(unique=is_unique), KEYED, upgrade) == []


@pytest.mark.parametrize(
    ("upgrades", "expected"),
    [
        ([CREATED], ()),
        ([CREATED, 'if flag:\n    op.drop_column("t", "a")'], ("a",)),
        ([CREATED, 'op.add_column("t", sa.Column("b", anything()))'], ()),
        ([CREATED, 'op.alter_column("t", "a", type_=anything())'], ("a",)),
        (['op.execute("CREATE TABLE t (LIKE old)")'], None),
        (['op.create_table("t", *columns)'], None),
        ([CREATED, "op.execute(anything())"], None),
    ],
)
def test_columns_that_the_migrations_do_not_tell(
    tmp_path: Path, upgrades: list[str], expected: tuple[str, ...] | None
) -> None:
    metadata = sa.MetaData()
    sa.Table("t", metadata, sa.Column("id", sa.Integer, primary_key=True),
             sa.Column("a", sa.Integer))  # fmt: skip
    sides, drift = compared(tmp_path, metadata, *upgrades)
    shown = [*lines(drift._replace(differences=()), sides)]
    if expected == ():
        assert (drift.unknown, len(shown)) == ((), 1)
    else:
        assert [columns for _, columns in drift.unknown] == [expected or ()]
        assert shown[1:] == [
            "", "not known, as the migrations do not tell",
            f"  t  {', '.join(expected)}" if expected else "  all columns of t",
        ]  # fmt: skip


def test_tables_of_which_nothing_is_known_are_one_line() -> None:
    tables = [(Name(f"t{number}"), ()) for number in range(12)]
    drift = Drift((), unknown=(*tables[:5], (Name("one"), ("a", "b")), *tables[5:]))
    assert [*lines(drift, Sides(NOTHING, NOTHING))][2:] == [
        "not known, as the migrations do not tell",
        "  one  a, b",
        "  all columns of t0, t1, t2, t3, t4, t5, t6, t7 and 4 more tables",
    ]


# --- names -------------------------------------------------------------------------------------


def two_tables(schema: str | None, first: str = "users") -> sa.MetaData:
    metadata = sa.MetaData(schema=schema)
    prefix = f"{schema}." if schema else ""
    sa.Table(first, metadata, sa.Column("id", sa.Integer, primary_key=True))
    sa.Table("orders", metadata, sa.Column("id", sa.Integer, primary_key=True),
             sa.Column("user_id", sa.ForeignKey(f"{prefix}{first}.id")))  # fmt: skip
    return metadata


def creating(schema: str | None, first: str = "users") -> str:
    prefix, keyword = (f"{schema}.", f", schema={schema!r}") if schema else ("", "")
    return f"""
    op.create_table("{first}", sa.Column("id", sa.Integer, primary_key=True){keyword})
    op.create_table(
        "orders", sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("user_id", sa.Integer, sa.ForeignKey("{prefix}{first}.id")){keyword},
    )
    """


@pytest.mark.parametrize(
    ("dialect", "models", "migrations"),
    [
        ("postgresql", "public", "public"),
        ("postgresql", "public", None),
        ("postgresql", None, "public"),
        ("postgresql", "PUBLIC", "public"),
        ("mssql", "dbo", None),
        ("mssql", None, "dbo"),
        ("mssql", "DBO", "dbo"),
        ("sqlite", "main", None),
        ("mysql", "shop", None),
        ("mysql", None, "shop"),
        ("postgresql", "shop", None),
        ("postgresql", "shop", "shop"),
        ("postgresql", "Shop", "shop"),
    ],
)
def test_one_identity_of_names(
    tmp_path: Path, dialect: str, models: str | None, migrations: str | None
) -> None:
    sides, drift = compared(tmp_path, two_tables(models), creating(migrations), dialect=dialect)
    assert drift.differences == () == drift.unknown
    assert [one.name for one in sides.models.tables] == [
        one.name for one in sides.migrations.tables
    ]


def test_names_in_another_case_are_the_same(tmp_path: Path) -> None:
    sql = (
        "op.execute('CREATE TABLE USERS (ID serial PRIMARY KEY)')\n"
        'op.execute(\'CREATE TABLE "orders" (id serial PRIMARY KEY,'
        ' USER_ID int REFERENCES "public".users (id))\')'
    )
    assert compared(tmp_path, two_tables(None, "Users"), sql)[1].differences == ()


@pytest.mark.parametrize(
    ("models", "migrations"), [("shop", "blog"), ("public", "shop"), ("dbo", None)]
)
def test_other_schemas_are_others(tmp_path: Path, models: str, migrations: str | None) -> None:
    metadata = two_tables(models)
    sa.Table("more", metadata, sa.Column("id", sa.Integer), schema="archive")
    sa.Table("plain", metadata, sa.Column("id", sa.Integer), schema="public")
    _, drift = compared(tmp_path, metadata, creating(migrations))
    assert {one.table.schema for one in drift.differences if one.kind == "only_in_models"} >= {
        "archive", models
    }  # fmt: skip


# --- histories that start from an existing schema ----------------------------------------------


def test_a_history_that_starts_from_an_existing_schema(tmp_path: Path) -> None:
    metadata = two_tables(None)
    for name, target in (("old", None), ("older", "users"), ("new", "tags"), ("newer", "new")):
        key = [sa.Column("key", sa.ForeignKey(f"{target}.id"))] if target else []
        sa.Table(name, metadata, sa.Column("id", sa.Integer, primary_key=True), *key)
    sa.Table("tags", metadata, sa.Column("id", sa.Integer, primary_key=True),
             sa.Column("order_id", sa.ForeignKey("orders.id")))  # fmt: skip
    sides, drift = compared(
        tmp_path,
        metadata,
        'op.add_column("users", sa.Column("note", sa.Text))',
        'op.create_table("tags", sa.Column("id", sa.Integer, primary_key=True),'
        ' sa.Column("order_id", sa.Integer, sa.ForeignKey("orders.id")))',
    )
    assert [str(name) for name in drift.never_created] == ["old", "older", "orders", "users"]
    assert [*lines(drift, sides)][:4] == [
        "new  only in the models",
        "newer  only in the models",
        "users",
        "  column       note  only in the migrations",
    ]
    assert never_created_text(drift.never_created, True) == (
        "the history never creates old, older, orders and users: it starts from an existing schema"
    )


@pytest.mark.parametrize(
    "upgrade",
    [
        "pass",
        'op.add_column("others", sa.Column("note", sa.Text))',
        'op.create_table("users", sa.Column("id", sa.Integer, primary_key=True))',
    ],
)
def test_a_history_that_starts_with_nothing(tmp_path: Path, upgrade: str) -> None:
    sides, drift = compared(tmp_path, two_tables(None), upgrade)
    assert drift.never_created == ()
    assert "orders  only in the models" in [*lines(drift, sides)]

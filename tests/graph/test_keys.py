"""Which columns are unique: the models and the migrations say the same, in every spelling."""

from __future__ import annotations

from pathlib import Path

import pytest
import sqlalchemy as sa

from flake8_migrations.graph.ordering import order_tables
from flake8_migrations.graph.render import RenderOptions, render
from flake8_migrations.graph.sources.metadata import Labelled, schema_of
from flake8_migrations.model.schema import Schema
from flake8_migrations.replay.histories import replay
from tests.histories import write

USERS = """
op.create_table(
    "users",
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("tenant", sa.Integer, nullable=False),
    sa.Column("email", sa.Text, nullable=False),
)
"""
PROFILES = """
op.create_table(
    "profiles",
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("user_id", sa.Integer, sa.ForeignKey("users.id"), nullable=False),
    sa.Column("note", sa.Text, nullable=False),
    {}
)
"""
ONE_TO_ONE = '"users" ||..o| "profiles" : "user_id"'
ONE_TO_MANY = '"users" ||..o{ "profiles" : "user_id"'


def replayed(folder: Path, *upgrades: str, dialect: str = "postgresql") -> Schema:
    for index, upgrade in enumerate(upgrades):
        write(folder, f"r{index:02}", f"r{index - 1:02}" if index else None, upgrade)
    return replay(str(folder), dialect)


def drawn(schema: Schema) -> str:
    options = RenderOptions(fence=False, columns="all")
    return render(schema, order_tables(schema), "er", options)


def unique(schema: Schema, table: str) -> list[str]:
    return [",".join(one) for found in schema.tables if found.name.name == table
            for one in found.unique]  # fmt: skip


def marked(schema: Schema, mark: str) -> list[str]:
    """The columns that bear a mark."""
    return [line.split()[1] for line in drawn(schema).splitlines()
            if mark in line.split()[2:] or f"{mark}," in line.split()[2:]]  # fmt: skip


def models(*arguments: sa.schema.SchemaItem, key: bool = True) -> Schema:
    metadata = sa.MetaData()
    sa.Table(
        "users", metadata, sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("tenant", sa.Integer, nullable=False),
        sa.Column("email", sa.Text, nullable=False),
    )  # fmt: skip
    own = [] if key is False else [
        sa.Column("user_id", sa.Integer, sa.ForeignKey("users.id"), nullable=False)
    ]  # fmt: skip
    sa.Table(
        "profiles", metadata, sa.Column("id", sa.Integer, primary_key=True), *own,
        sa.Column("note", sa.Text, nullable=False), *arguments,
    )  # fmt: skip
    return schema_of([Labelled("metadata", metadata)])


@pytest.mark.parametrize(
    ("argument", "is_one"),
    [
        (sa.UniqueConstraint("user_id"), True),
        (sa.UniqueConstraint("user_id", name="one_each"), True),
        (sa.Index("one_each", "user_id", unique=True), True),
        (sa.UniqueConstraint("user_id", "note"), False),
        (sa.Index("many", "user_id"), False),
        (sa.Index("some", "user_id", unique=True, postgresql_where=sa.text("note <> ''")), False),
        (sa.Index("some", "user_id", unique=True, sqlite_where=sa.text("note <> ''")), False),
        (sa.Index("folded", sa.text("abs(user_id)"), unique=True), False),
    ],
)
def test_models_and_the_create_table_that_says_the_same(
    tmp_path: Path, argument: sa.schema.SchemaItem, is_one: bool
) -> None:
    picture = drawn(models(argument))
    assert (ONE_TO_ONE in picture, ONE_TO_MANY in picture) == (is_one, not is_one)
    assert ("integer user_id FK, UK" in picture) is is_one
    index = {
        "one_each": 'op.create_index("one_each", "profiles", ["user_id"], unique=True)',
        "many": 'op.create_index("many", "profiles", ["user_id"])',
        "some": 'op.create_index("some", "profiles", ["user_id"], unique=True,'
        ' postgresql_where=sa.text("x"))',
        "folded": 'op.create_index("folded", "profiles", [sa.text("abs(user_id)")], unique=True)',
    }
    if isinstance(argument, sa.Index):
        upgrades = [USERS, PROFILES.format(""), index[str(argument.name)]]
    else:
        columns = ", ".join(f'"{column.name}"' for column in argument.columns)
        upgrades = [USERS, PROFILES.format(f"sa.UniqueConstraint({columns})")]
    assert drawn(replayed(tmp_path, *upgrades)) == picture


def test_unique_in_the_definition_of_a_column(tmp_path: Path) -> None:
    for number, more in enumerate(({}, {"index": True})):
        column = sa.Column(
            "user_id", sa.ForeignKey("users.id"), unique=True, nullable=False, **more
        )
        picture = drawn(models(column, key=False))
        assert ONE_TO_ONE in picture and "user_id FK, UK" in picture
        words = "".join(f", {name}={value}" for name, value in more.items())
        upgrade = PROFILES.format("").replace(
            '.id"), nullable', f'.id"), unique=True{words}, nullable'
        )
        schema = replayed(tmp_path / str(number), USERS, upgrade)
        assert unique(schema, "profiles") == ["user_id"]
        assert ONE_TO_ONE in drawn(schema)


@pytest.mark.parametrize(
    "upgrade",
    [
        'op.create_unique_constraint("one_each", "profiles", ["user_id"])',
        'op.create_index("one_each", "profiles", ["user_id"], unique=True)',
        'op.execute("ALTER TABLE profiles ADD CONSTRAINT one_each UNIQUE (user_id)")',
        'op.execute("CREATE UNIQUE INDEX CONCURRENTLY one_each ON public.profiles (User_Id DESC)")',
        'op.execute("CREATE UNIQUE INDEX ON profiles USING btree (user_id)")',
        """
        with op.batch_alter_table("profiles") as batch:
            batch.create_unique_constraint("one_each", ["user_id"])
        """,
        """
        for table in ["profiles"]:
            op.create_index(f"ix_{table}", table, ["user_id"], unique=True)
        """,
        """
        if not sa.inspect(op.get_bind()).has_table("nothing_of_ours"):
            op.create_unique_constraint("one_each", "profiles", ["user_id"])
        """,
        """
        op.create_unique_constraint("one_each", "profiles", ["user_id"])
        op.execute(anything())
        op.drop_column(anything(), "old")
        """,
        """
        op.create_unique_constraint("wide", "profiles", ["user_id", "note"])
        op.create_unique_constraint("one_each", "profiles", ["user_id"])
        op.drop_constraint("wide", "profiles", type_="unique")
        """,
    ],
)
def test_uniqueness_that_comes_later(tmp_path: Path, upgrade: str) -> None:
    schema = replayed(tmp_path, USERS, PROFILES.format(""), upgrade)
    assert unique(schema, "profiles") == ["user_id"]
    assert ONE_TO_ONE in drawn(schema)
    assert marked(schema, "UK") == ["user_id"]


@pytest.mark.parametrize(
    "upgrade",
    [
        'op.drop_constraint("one_each", "profiles", type_="unique")',
        'op.drop_constraint("one_each", "profiles")',
        'op.execute("ALTER TABLE profiles DROP CONSTRAINT IF EXISTS one_each")',
        """
        with op.batch_alter_table("profiles") as batch:
            batch.drop_constraint("one_each", type_="unique")
        """,
        """
        op.execute("ALTER TABLE profiles RENAME CONSTRAINT one_each TO only_one")
        op.drop_constraint("only_one", "profiles")
        """,
        """
        op.drop_column("profiles", "user_id")
        key = sa.ForeignKey("users.id")
        op.add_column("profiles", sa.Column("user_id", sa.Integer, key, nullable=False))
        """,
        """
        if flag:
            op.drop_constraint("one_each", "profiles", type_="unique")
        """,
    ],
)  # fmt: skip
def test_uniqueness_that_goes(tmp_path: Path, upgrade: str) -> None:
    constraint = 'sa.UniqueConstraint("user_id", name="one_each")'
    schema = replayed(tmp_path, USERS, PROFILES.format(constraint), upgrade)
    assert unique(schema, "profiles") == []
    assert ONE_TO_MANY in drawn(schema)


@pytest.mark.parametrize(
    "drop",
    [
        'op.drop_index("one_each", table_name="profiles")',
        'op.drop_index("one_each")',
        'op.execute("DROP INDEX CONCURRENTLY one_each")',
        'op.execute("ALTER INDEX one_each RENAME TO only_one")\nop.drop_index("only_one")',
    ],
)
def test_unique_indexes_that_go(tmp_path: Path, drop: str) -> None:
    index = 'op.create_index("one_each", "profiles", ["user_id"], unique=True)'
    schema = replayed(tmp_path, USERS, PROFILES.format(""), index, drop)
    assert unique(schema, "profiles") == []


def test_what_is_unique_keeps_its_names_through_renames(tmp_path: Path) -> None:
    schema = replayed(
        tmp_path,
        USERS,
        PROFILES.format('sa.UniqueConstraint("user_id", "note")'),
        'op.create_unique_constraint("uq_note", "profiles", ["note"])',
        'op.alter_column("profiles", "note", new_column_name="remark")',
        'op.rename_table("profiles", "people")',
    )
    assert unique(schema, "people") == ["remark", "user_id,remark"]
    assert marked(schema, "UK") == ["remark"]


def test_a_composite_key_is_one_to_one_where_part_of_it_is_unique(tmp_path: Path) -> None:
    upgrade = """
        op.create_unique_constraint("uq_users", "users", ["tenant", "email"])
        op.create_table(
            "mailboxes",
            sa.Column("tenant", sa.Integer, nullable=False),
            sa.Column("email", sa.Text, nullable=False),
            sa.ForeignKeyConstraint(["tenant", "email"], ["users.tenant", "users.email"]),
            {}
        )
    """
    for number, (argument, line) in enumerate([
        ("", "..o{"),
        ('sa.UniqueConstraint("email", "tenant")', "..o|"),
        ('sa.UniqueConstraint("email")', "..o|"),
        ('sa.PrimaryKeyConstraint("tenant", "email")', "--o|"),
        ('sa.Column("no", sa.Integer),'
         ' sa.PrimaryKeyConstraint("tenant", "email", "no")', "--o{"),
        ('sa.Column("id", sa.Integer, primary_key=True)', "..o{"),
    ]):  # fmt: skip
        schema = replayed(tmp_path / str(number), USERS, upgrade.format(argument))
        assert f'"users" ||{line} "mailboxes" : "tenant, email"' in drawn(schema)


@pytest.mark.parametrize(
    ("upgrade", "primary"),
    [
        ("pass", ["id"]),
        (
            """
            op.drop_constraint("users_pkey", "users", type_="primary")
            op.create_primary_key("users_pkey", "users", ["tenant", "email"])
            """,
            ["tenant", "email"],
        ),
        ('op.execute("ALTER TABLE users DROP CONSTRAINT pk, ADD PRIMARY KEY (email)")', ["email"]),
        ('op.alter_column("users", "id", new_column_name="number")', ["number"]),
    ],
)
def test_the_primary_key_is_the_latest(tmp_path: Path, upgrade: str, primary: list[str]) -> None:
    assert marked(replayed(tmp_path, USERS, upgrade), "PK") == primary


def test_a_table_from_elsewhere_has_what_it_is_given(tmp_path: Path) -> None:
    schema = replayed(
        tmp_path,
        'op.create_unique_constraint("uq", "theirs", ["code"])',
        'op.add_column("theirs", sa.Column("slug", sa.Text, unique=True))',
        'op.create_index("lower", "theirs", [sa.text("lower(slug)")], unique=True)',
    )
    assert unique(schema, "theirs") == ["code", "slug"]

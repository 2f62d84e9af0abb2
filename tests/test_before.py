"""What is known before a migration: through renames, in branches, and where nobody can know."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent

import pytest

from flake8_migrations.model.history import History
from flake8_migrations.model.operations import Name
from flake8_migrations.project.headers import header_of
from flake8_migrations.project.siblings import chain_of
from flake8_migrations.reader.migrations import Reads
from flake8_migrations.replay.ancestors import Ancestors
from flake8_migrations.replay.before.layers import Before
from tests.histories import write

USERS = Name("users")
CREATED = """
op.create_table(
    "users",
    sa.Column("id", sa.Integer(), primary_key=True),
    sa.Column("name", sa.String(50), nullable=False),
    sa.Column("state", sa.Text(), server_default="new"),
    sa.UniqueConstraint("name", name="uq_users_name"),
    sa.CheckConstraint("state <> ''"),
)
"""


def before(folder: Path, heads: tuple[str, ...], dialect: str = "postgresql") -> Before:
    """What stands before a revision that would follow these."""
    path = next(iter(sorted(folder.glob("*.py"))))
    header = header_of(path.read_text(), str(path))
    coming = header_of(f"revision = 'z'\ndown_revision = {heads!r}\n", str(folder / "z.py"))
    assert header is not None and coming is not None
    history = History([*chain_of(header).history.revisions, coming])
    return Before(tuple, Ancestors(history, "z", Reads()), dialect)


def after(folder: Path, *upgrades: str, dialect: str = "postgresql") -> Before:
    """What stands after a line of revisions."""
    for index, upgrade in enumerate(upgrades):
        write(folder, f"r{index}", f"r{index - 1}" if index else None, upgrade)
    return before(folder, (f"r{len(upgrades) - 1}",), dialect)


def type_of(found: Before, table: str, column: str) -> str | None:
    fact = found.type_of(Name(table), column)
    return None if fact is None else fact.value.name


def unique(found: Before, table: str) -> list[tuple[str, ...]]:
    constraints = found.constraints(Name(table))
    return [one.columns for one in constraints if one.kind == "unique" and one.is_certain]


def test_what_was_created(tmp_path: Path) -> None:
    found = after(tmp_path, CREATED)
    assert type_of(found, "users", "name") == "varchar"
    nullable = found.is_nullable(USERS, "name")
    assert nullable is not None and (nullable.value, nullable.since) == (False, "r0")
    default = found.default_of(USERS, "state")
    assert default is not None and default.value == "'new'"
    assert unique(found, "users") == [("name",)]
    there, missing = found.has_column(USERS, "state"), found.in_full().has_column(USERS, "email")
    assert there is not None and there.value
    assert missing is not None and not missing.value


def test_names_through_renames_at_several_depths(tmp_path: Path) -> None:
    found = after(
        tmp_path,
        CREATED,
        'op.rename_table("users", "people")',
        'op.alter_column("people", "name", new_column_name="label")',
        'op.execute("ALTER TABLE people RENAME TO persons")',
        'op.alter_column("persons", "label", type_=sa.Text())',
        'op.execute("ALTER TABLE persons RENAME COLUMN label TO title")',
    )
    assert type_of(found, "persons", "title") == "text"
    nullable = found.is_nullable(Name("persons"), "title")
    assert nullable is not None and (nullable.value, nullable.since) == (False, "r0")
    assert unique(found, "persons") == [("title",)]
    gone = found.has_table(USERS)
    assert gone is not None and not gone.value and gone.since == "r1"


def test_tables_that_change_their_names(tmp_path: Path) -> None:
    other = 'op.create_table("old", sa.Column("name", sa.Integer()))'
    swap = """
    op.rename_table("users", "tmp")
    op.rename_table("old", "users")
    op.rename_table("tmp", "old")
    """
    found = after(tmp_path, CREATED, other, swap)
    assert type_of(found, "users", "name") == "integer"
    assert type_of(found, "old", "name") == "varchar"


def test_a_foreign_key_follows_its_target(tmp_path: Path) -> None:
    child = """
    op.create_table("orders", sa.Column("user_id", sa.Integer(), sa.ForeignKey("users.id")))
    """
    found = after(
        tmp_path,
        CREATED,
        child,
        'op.rename_table("users", "people")',
        'op.alter_column("people", "id", new_column_name="key")',
    )
    (key,) = found.constraints(Name("orders"), "user_id")
    assert key.references is not None
    assert (key.references.table.name, key.references.columns) == ("people", ("key",))


@pytest.mark.parametrize(
    "again",
    [
        'op.create_table("users", sa.Column("name", sa.Date()), if_not_exists=True)',
        'op.execute("CREATE TABLE IF NOT EXISTS users (name date)")',
        """
        if not sa.inspect(op.get_bind()).has_table("users"):
            op.create_table("users", sa.Column("name", sa.Date()))
        """,
        """
        if "name" not in [one["name"] for one in sa.inspect(op.get_bind()).get_columns("users")]:
            op.add_column("users", sa.Column("name", sa.Date()))
        """,
    ],
)
def test_a_creation_that_looks_first(tmp_path: Path, again: str) -> None:
    assert type_of(after(tmp_path / "both", CREATED, again), "users", "name") == "varchar"
    once = dedent(CREATED) + dedent(again)
    assert type_of(after(tmp_path / "once", once), "users", "name") == "varchar"
    dropped = 'op.drop_table("users")'
    third = after(tmp_path / "third", CREATED, dropped, again)
    assert type_of(third, "users", "name") in ("date", None)


@pytest.mark.parametrize(
    "unknown",
    [
        'op.execute(os.environ["users"])',
        'import_module("users").run()',
        'if os.environ.get("X"):\n    op.drop_table("users")',
        'try:\n    op.drop_table("users")\nexcept Exception:\n    pass',
        'op.f("users"); op.drop_column("users", os.environ["X"])',
    ],
)
def test_what_nobody_can_read_leaves_nothing_known(tmp_path: Path, unknown: str) -> None:
    found = after(
        tmp_path, CREATED, f"import os\nfrom importlib import import_module\n{unknown}  # name"
    )
    assert type_of(found, "users", "name") is None
    assert unique(found, "users") == []


def test_a_revision_that_cannot_be_parsed(tmp_path: Path) -> None:
    write(tmp_path, "r0", None, CREATED)
    broken = write(tmp_path, "r1", "r0")
    broken.write_text(broken.read_text() + "\n# users name\nif (\n")
    assert type_of(before(tmp_path, ("r1",)), "users", "name") is None


def test_tables_that_no_revision_creates(tmp_path: Path) -> None:
    found = after(tmp_path, 'op.add_column("users", sa.Column("name", sa.Text()))')
    assert found.has_table(USERS) is None
    assert found.has_column(USERS, "email") is None
    assert type_of(found, "users", "name") == "text"


def test_branches(tmp_path: Path) -> None:
    write(tmp_path, "r0", None, CREATED)
    write(tmp_path, "r1", "r0", 'op.alter_column("users", "name", type_=sa.Text())')
    write(tmp_path, "r2", "r0", 'op.alter_column("users", "name", nullable=True)')
    assert type_of(before(tmp_path, ("r1",)), "users", "name") == "text"
    assert type_of(before(tmp_path, ("r2",)), "users", "name") == "varchar"
    both = before(tmp_path, ("r1", "r2"))
    assert type_of(both, "users", "name") == "text"
    nullable = both.is_nullable(USERS, "name")
    assert nullable is not None and nullable.value


@pytest.mark.parametrize(
    ("other", "known"),
    [
        ('op.alter_column("users", "name", type_=sa.Text())', "text"),
        ('op.alter_column("users", "name", type_=sa.Date())', None),
        ('op.drop_column("users", "name")', None),
        ('op.alter_column("users", "name", new_column_name="title")', None),
        ('op.rename_table("users", "people")', None),
        ('op.execute("SELECT 1")', "text"),
    ],
)
def test_branches_that_agree_or_do_not(tmp_path: Path, other: str, known: str | None) -> None:
    write(tmp_path, "r0", None, CREATED)
    write(tmp_path, "r1", "r0", 'op.alter_column("users", "name", type_=sa.Text())')
    write(tmp_path, "r2", "r0", other)
    assert type_of(before(tmp_path, ("r1", "r2")), "users", "name") == known


def test_depends_on_counts_as_an_ancestor(tmp_path: Path) -> None:
    write(tmp_path, "r0", None, CREATED, labels="users")
    write(tmp_path, "r1", None, 'op.create_table("t", sa.Column("a", sa.Text()))')
    write(tmp_path, "r2", "r1", 'op.drop_column("users", "state")', depends_on="users")
    gone = before(tmp_path, ("r2",)).has_column(USERS, "state")
    assert gone is not None and (gone.value, gone.since) == (False, "r2")
    assert type_of(before(tmp_path, ("r1",)), "users", "name") is None


def test_an_ancestor_that_is_edited(tmp_path: Path) -> None:
    found = after(tmp_path, CREATED)
    assert type_of(found, "users", "name") == "varchar"
    write(tmp_path, "r0", None, CREATED.replace("sa.String(50)", "sa.BigInteger()"))
    assert type_of(before(tmp_path, ("r0",)), "users", "name") == "bigint"


@pytest.mark.parametrize(
    "spelt", ["USERS", '\\"users\\"', "public.users", '\\"public\\".\\"users\\"', "\\nusers"]
)
def test_names_however_they_are_spelt(tmp_path: Path, spelt: str) -> None:
    changed = f'op.execute("ALTER TABLE {spelt} ALTER COLUMN name TYPE text")'
    assert type_of(after(tmp_path, CREATED, changed), "users", "name") == "text"


def test_another_schema_is_another_table(tmp_path: Path) -> None:
    other = 'op.alter_column("users", "name", type_=sa.Text(), schema="old")'
    assert type_of(after(tmp_path, CREATED, other), "users", "name") == "varchar"


def test_a_batch_on_sqlite_leaves_out_a_check_without_a_name(tmp_path: Path) -> None:
    batch = 'with op.batch_alter_table("users") as batch:\n    batch.drop_column("name")'
    kinds = {
        dialect: sorted(
            one.kind
            for one in after(tmp_path / dialect, CREATED, batch, dialect=dialect).constraints(USERS)
        )
        for dialect in ("postgresql", "sqlite")
    }
    assert kinds == {"postgresql": ["check", "primary key"], "sqlite": ["primary key"]}


_KEYS = """
with op.batch_alter_table("users") as batch:
    batch.create_foreign_key("fk_boss", "users", ["name"], ["id"])
    batch.create_foreign_key("fk_owner", "users", ["name"], ["id"])
    batch.create_foreign_key("fk_state", "users", ["state"], ["id"])
"""
_DROP = """
with op.batch_alter_table("users") as batch:
    batch.drop_constraint("fk_boss")
"""


@pytest.mark.parametrize("then", ["pass", _DROP], ids=["both", "one is dropped"])
def test_of_two_keys_that_refer_alike_sqlite_may_have_lost_one(then: str, tmp_path: Path) -> None:
    known = {}
    for dialect in ("postgresql", "sqlite"):
        found = after(tmp_path / dialect, CREATED, _KEYS, then, dialect=dialect)
        by_name = {name: found.constraint(USERS, name) for name in ("fk_owner", "fk_state")}
        in_all = {one.name: one for one in found.constraints(USERS)}
        assert by_name == {name: in_all[name] for name in by_name}
        known[dialect] = {name: one is not None and one.is_certain for name, one in by_name.items()}
    assert known == {
        "postgresql": {"fk_owner": True, "fk_state": True},
        "sqlite": {"fk_owner": False, "fk_state": True},
    }


def test_a_key_that_was_dropped_before_its_like_was_made_leaves_no_doubt(tmp_path: Path) -> None:
    again = """
    with op.batch_alter_table("users") as batch:
        batch.create_foreign_key("fk_owner", "users", ["name"], ["id"])
    """
    steps = CREATED, again.replace("fk_owner", "fk_boss"), _DROP, again
    owner = after(tmp_path, *steps, dialect="sqlite").constraint(USERS, "fk_owner")
    assert owner is not None and owner.is_certain


def test_a_serial_has_a_default(tmp_path: Path) -> None:
    assert after(tmp_path, CREATED).default_of(USERS, "id") is None


def test_a_primary_key_on_sqlite_forbids_null_as_long_as_it_stands(tmp_path: Path) -> None:
    made = """
    with op.batch_alter_table("users") as batch:
        batch.create_primary_key("pk_users", ["state"])
    """
    other = made.replace("state", "name")
    stands = after(tmp_path / "it", CREATED, made, dialect="sqlite").is_nullable(USERS, "state")
    assert stands is not None and (stands.value, stands.since) == (False, "r1")
    gone = after(tmp_path / "other", CREATED, made, other, dialect="sqlite")
    assert gone.is_nullable(USERS, "state") is None


def test_the_labels_of_an_enum(tmp_path: Path) -> None:
    found = after(
        tmp_path,
        "op.execute(\"CREATE TYPE mood AS ENUM ('sad', 'ok')\")",
        "op.execute(\"ALTER TYPE mood ADD VALUE 'glad'\")",
        "op.execute(\"ALTER TYPE mood RENAME VALUE 'ok' TO 'fine'\")",
    )
    labels = found.labels(Name("mood"))
    assert labels is not None and labels.value == ("sad", "fine", "glad")
    assert found.labels(Name("other")) is None


def test_labels_that_nobody_knows(tmp_path: Path) -> None:
    made = "op.execute(\"CREATE TYPE mood AS ENUM ('sad', 'ok')\")"
    assert after(tmp_path, made, 'op.execute("DROP TYPE mood")').labels(Name("mood")) is None
    added = "op.execute(\"ALTER TYPE mood ADD VALUE 'glad'\")"
    (tmp_path / "older").mkdir()
    assert after(tmp_path / "older", added).labels(Name("mood")) is None


def test_what_is_generated(tmp_path: Path) -> None:
    found = after(
        tmp_path,
        """
op.create_table(
    "users",
    sa.Column("id", sa.Integer(), sa.Identity(), primary_key=True),
    sa.Column("name", sa.Text()),
    sa.Column("lower", sa.Text(), sa.Computed("lower(name)", persisted=True)),
)
""",
        'op.add_column("users", sa.Column("plain", sa.Text()))',
    )
    said = [found.generated(USERS, name) for name in ("id", "lower", "name", "plain")]
    assert [one and one.value for one in said] == ["identity", "stored", None, None]
    assert said[-1] is not None and said[-1].since == "r1"


def test_partitions_are_asked_of_who_may_make_them(tmp_path: Path) -> None:
    made = 'op.execute("CREATE TABLE users (id int, at date) PARTITION BY RANGE (at)")'
    found = after(tmp_path, made, 'op.rename_table("users", "people")')
    partitioned = found.is_partitioned(Name("people"))
    assert partitioned is not None and partitioned.value
    (tmp_path / "other").mkdir()
    assert after(tmp_path / "other", CREATED).is_partitioned(USERS) is None


UNREAD = 'op.execute(os.environ["SOMETHING"])'


def test_a_creation_that_looks_first_behind_what_nobody_can_read(tmp_path: Path) -> None:
    """What stands is the older table, or another one, or this one."""
    again = 'op.create_table("users", sa.Column("email", sa.Text()), if_not_exists=True)'
    found = after(tmp_path, CREATED, f"{UNREAD}\n{again}")
    there = found.has_table(USERS)
    assert there is not None and there.value
    assert type_of(found, "users", "email") is None


def test_a_column_that_looks_first_behind_a_drop_that_may_have_run(tmp_path: Path) -> None:
    dropped = 'if os.environ.get("X"):\n    op.drop_table("users")\n'
    added = 'op.execute("ALTER TABLE users ADD COLUMN IF NOT EXISTS name integer")'
    assert type_of(after(tmp_path, CREATED, dropped + added), "users", "name") is None


def test_a_primary_key_that_may_have_been_replaced(tmp_path: Path) -> None:
    tried = 'try:\n    op.create_primary_key("pk", "users", ["name"])\nexcept Exception:\n    pass'
    found = after(tmp_path, CREATED, tried)
    keys = [one for one in found.constraints(USERS) if one.kind == "primary key"]
    assert keys and not any(one.is_certain for one in keys)


def test_a_foreign_key_whose_target_nobody_knows_any_more(tmp_path: Path) -> None:
    refers = 'op.create_table("notes", sa.Column("by", sa.Integer(), sa.ForeignKey("users.id")))'
    found = after(tmp_path, CREATED, refers, f'op.rename_table("users", "people")\n{UNREAD}')
    assert not any(one.is_certain for one in found.constraints(Name("notes")))


def test_an_index_of_a_column_that_another_branch_renames(tmp_path: Path) -> None:
    write(tmp_path, "a", None, CREATED)
    renamed = """
op.alter_column("users", "name", new_column_name="label")
op.add_column("users", sa.Column("name", sa.Text()))
"""
    write(tmp_path, "b", "a", renamed)
    write(tmp_path, "c", "a", 'op.create_index("ix", "users", ["name"])')
    again = 'op.alter_column("users", "name", new_column_name="email")'
    write(tmp_path, "d", ("b", "c"), again)
    assert [one.is_certain for one in before(tmp_path, ("d",)).indexes(USERS)] == [False]


def test_a_creation_that_looks_first_where_one_branch_has_dropped_the_table(tmp_path: Path) -> None:
    write(tmp_path, "a", None, CREATED)
    write(tmp_path, "b", "a", 'op.add_column("users", sa.Column("age", sa.Integer()))')
    write(tmp_path, "c", "a", 'op.drop_table("users")')
    again = 'op.create_table("users", sa.Column("name", sa.Integer()), if_not_exists=True)'
    write(tmp_path, "d", ("b", "c"), again)
    assert type_of(before(tmp_path, ("d",)), "users", "name") is None


def test_what_stood_on_a_former_column_of_the_name(tmp_path: Path) -> None:
    keyed = 'op.create_unique_constraint("uq", "users", ["state"])'
    renamed = """
op.alter_column("users", "state", new_column_name="phase")
op.add_column("users", sa.Column("state", sa.Text()))
"""
    found = after(tmp_path, CREATED, keyed, renamed)
    assert [one for one in found.constraints(USERS, "state") if one.kind == "unique"] == []
    assert [one.columns for one in found.constraints(USERS, "phase") if one.name == "uq"] == [
        ("phase",)
    ]


def test_what_stands_on_a_column_that_may_have_been_there(tmp_path: Path) -> None:
    keyed = 'op.create_unique_constraint("uq", "users", ["state"])'
    asked = 'op.execute("ALTER TABLE users ADD COLUMN IF NOT EXISTS state text")'
    found = after(tmp_path, CREATED, keyed, asked)
    assert [one.name for one in found.constraints(USERS, "state") if one.kind == "unique"] == ["uq"]


@pytest.mark.parametrize(
    "other, known",
    [
        ('op.create_table("crews", sa.Column("a", sa.Text()), if_not_exists=True)', None),
        ('op.execute("CREATE TABLE crews (a text)")', None),
        ('op.add_column("crews", sa.Column("a", sa.Text()))', "integer"),
        ('op.create_table("ships", sa.Column("a", sa.Text()))', "integer"),
    ],
)
def test_a_table_that_another_branch_creates_without_the_column(
    tmp_path: Path, other: str, known: str | None
) -> None:
    made = 'op.create_table("crews", sa.Column("boat", sa.Integer()))'
    asked = f'if not sa.inspect(op.get_bind()).has_table("crews"):\n    {made}'
    write(tmp_path, "a", None, CREATED)
    write(tmp_path, "b", "a", asked)
    write(tmp_path, "c", "a", other)
    assert type_of(before(tmp_path, ("b", "c")), "crews", "boat") == known


def test_a_key_that_another_branch_drops_without_naming_its_column(tmp_path: Path) -> None:
    keyed = 'op.create_primary_key("pk_crews", "crews", ["boat"])'
    made = 'op.create_table("crews", sa.Column("boat", sa.Integer()))\n'
    write(tmp_path, "a", None, made + keyed)
    again = """
op.create_table("new_crews", sa.Column("boat", sa.Integer()))
op.drop_table("crews")
op.rename_table("new_crews", "crews")
"""
    write(tmp_path, "b", "a", 'op.drop_constraint("pk_crews", "crews")')
    write(tmp_path, "c", "a", again + keyed)
    found = before(tmp_path, ("b", "c"))
    assert [one.is_certain for one in found.constraints(Name("crews"), "boat")] == [False]
    found = before(tmp_path, ("c",))
    assert [one.is_certain for one in found.constraints(Name("crews"), "boat")] == [True]


def test_a_table_that_one_branch_renames_and_another_one_makes_anew(tmp_path: Path) -> None:
    both = 'op.create_table("crews", sa.Column("boat", sa.Integer()))\n' + CREATED
    write(tmp_path, "a", None, both)
    anew = 'op.drop_table("users")\nop.create_table("users", sa.Column("name", sa.Text()))'
    swapped = 'op.rename_table("users", "old")\nop.rename_table("crews", "users")'
    write(tmp_path, "b", "a", anew)
    write(tmp_path, "c", "a", swapped)
    assert before(tmp_path, ("b", "c")).has_column(USERS, "boat") is None
    found = before(tmp_path, ("c",)).has_column(USERS, "boat")
    assert found is not None and found.value


def test_an_identity_whose_type_changes_counts_on(tmp_path: Path) -> None:
    made = """
    op.create_table("bills", sa.Column("id", sa.BigInteger(), sa.Identity(), primary_key=True))
    """
    found = after(tmp_path, made, 'op.alter_column("bills", "id", type_=sa.Integer())')
    counter = found.counter(Name("bills"), "id")
    assert counter is not None and counter.value == "identity"


def test_other_constraints_stand_beside_a_primary_key_that_may_be_there(tmp_path: Path) -> None:
    perhaps = """
    import os
    if os.environ.get("X"):
        op.create_primary_key("pk", "users", ["name"])
    """
    assert unique(after(tmp_path, CREATED, perhaps), "users") == [("name",)]


@pytest.mark.parametrize(("kind", "is_left"), [("unique", False), ("foreignkey", True)])
def test_an_index_that_is_dropped_as_a_constraint(tmp_path: Path, kind: str, is_left: bool) -> None:
    made = 'op.create_index("state", "users", ["state"], unique=True)'
    dropped = f'op.drop_constraint("state", "users", type_="{kind}")'
    found = after(tmp_path, CREATED, made, dropped, dialect="mysql")
    assert (found.index("state", USERS) is not None) is is_left


def test_a_primary_key_has_the_columns_of_its_own_index(tmp_path: Path) -> None:
    made = """
    op.create_table("t", sa.Column("a", sa.Integer()), sa.Column("b", sa.Integer()))
    op.create_index("ix_a", "t", ["a"], unique=True)
    op.create_index("ix_b", "t", ["b"], unique=True)
    """
    found = after(
        tmp_path, made, 'op.execute("ALTER TABLE t ADD CONSTRAINT pk PRIMARY KEY USING INDEX ix_b")'
    )
    (key,) = found.constraints(Name("t"))
    assert (key.columns, key.is_certain) == (("b",), True)


def test_a_foreign_key_goes_with_its_target(tmp_path: Path) -> None:
    child = """
    op.create_table("orders", sa.Column("user_id", sa.Integer(), sa.ForeignKey("users.id")))
    """
    found = after(tmp_path, CREATED, child, 'op.execute("DROP TABLE users CASCADE")')
    assert found.constraints(Name("orders")) == []


def test_a_key_to_another_table_stays_where_a_table_is_dropped(tmp_path: Path) -> None:
    orders = """
    op.create_table("ships", sa.Column("id", sa.Integer(), primary_key=True))
    op.create_table(
        "orders",
        sa.Column("user_id", sa.Integer(), sa.ForeignKey("users.id")),
        sa.Column("ship_id", sa.Integer(), sa.ForeignKey("ships.id")),
    )
    """
    found = after(tmp_path, CREATED, orders, 'op.execute("DROP TABLE ships CASCADE")')
    assert [one.columns for one in found.constraints(Name("orders"))] == [("user_id",)]


def test_a_batch_that_may_copy_keeps_what_has_a_name(tmp_path: Path) -> None:
    batch = """
    with op.batch_alter_table("users") as batch:
        batch.add_column(sa.Column("at", sa.Text(), server_default=sa.text("''")))
    """
    found = after(tmp_path, CREATED, batch, dialect="sqlite").constraints(USERS)
    assert {one.kind: one.is_certain for one in found} == {
        "check": False,
        "primary key": True,
        "unique": True,
    }


def test_a_creation_that_looks_first_behind_a_drop_that_may_have_run(tmp_path: Path) -> None:
    again = """
    import os
    if os.environ.get("X"):
        op.drop_table("users")
    op.alter_column("users", "name", type_=sa.Text())
    op.create_table("users", sa.Column("name", sa.Date()), if_not_exists=True)
    """
    assert type_of(after(tmp_path, CREATED, again), "users", "name") is None


def test_a_column_that_one_branch_renames_and_another_one_alters_by_that_name(
    tmp_path: Path,
) -> None:
    write(tmp_path, "r0", None, CREATED)
    write(tmp_path, "r1", "r0", 'op.alter_column("users", "name", new_column_name="title")')
    write(tmp_path, "r2", "r0", 'op.alter_column("users", "title", nullable=True)')
    assert type_of(before(tmp_path, ("r1", "r2")), "users", "title") is None


def test_a_constraint_that_may_have_been_renamed_is_there(tmp_path: Path) -> None:
    perhaps = """
    import os
    if os.environ.get("X"):
        op.execute("ALTER TABLE users RENAME CONSTRAINT uq_users_name TO uq")
    """
    found = after(tmp_path, CREATED, perhaps).constraints(USERS, "name")
    assert [(one.kind, one.is_certain) for one in found] == [("unique", False)]


def test_what_runs_on_one_database_and_perhaps_on_others(tmp_path: Path) -> None:
    perhaps = """
    bind = op.get_bind()
    if bind.dialect.name == "postgresql" or sa.inspect(bind).has_table("guests"):
        op.drop_column("users", "state")
    """
    there = {
        dialect: after(tmp_path / dialect, CREATED, perhaps, dialect=dialect).has_column(
            USERS, "state"
        )
        for dialect in ("postgresql", "sqlite")
    }
    assert there["postgresql"] is not None and not there["postgresql"].value
    assert there["sqlite"] is None


def test_an_index_goes_with_its_table(tmp_path: Path) -> None:
    made = 'op.create_index("ix_state", "users", ["state"])'
    dropped = 'op.drop_table("users")'
    assert after(tmp_path / "made", CREATED, made).index("ix_state") is not None
    assert after(tmp_path / "dropped", CREATED, made, dropped).index("ix_state") is None


def test_nothing_stands_on_a_column_that_is_made_anew(tmp_path: Path) -> None:
    anew = """
    import os
    if os.environ.get("X"):
        op.drop_column("users", "name")
    op.add_column("users", sa.Column("name", sa.Text()))
    """
    assert after(tmp_path, CREATED, anew).constraints(USERS, "name") == []

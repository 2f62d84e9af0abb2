"""What is wrong with a history, and what only looks wrong."""

from __future__ import annotations

import shlex
from pathlib import Path

import pytest

from flake8_migrations.graph.checks import check
from tests.histories import write

USERS = 'op.create_table("users", sa.Column("id", sa.Integer, primary_key=True))'
ORDERS = 'op.create_table("orders", sa.Column("user_id", sa.Integer, sa.ForeignKey("users.id")))'
DROP_USERS, DROP_ORDERS = 'op.drop_table("users")', 'op.drop_table("orders")'
ADD_KEY = 'op.create_foreign_key("fk", "orders", "users", ["user_id"], ["id"])'
BARE_ORDERS = 'op.create_table("orders", sa.Column("user_id", sa.Integer))'


def found(folder: Path, dialect: str = "postgresql") -> list[str]:
    """File, line and kind of each finding."""
    return [f"{Path(one.path).stem}:{one.line} {one.kind}" for one in check(str(folder), dialect)]


def line(folder: Path, *upgrades: str) -> None:
    """A line of revisions r0, r1, …; an upgrade's first line is line 9 of its file."""
    for index, upgrade in enumerate(upgrades):
        write(folder, f"r{index}", f"r{index - 1}" if index else None, upgrade)


def lines(*statements: str) -> str:
    return "\n".join(statements)


def test_a_file_that_does_not_parse_is_a_finding_of_its_own(tmp_path: Path) -> None:
    write(tmp_path, "a")
    write(tmp_path, "b", "a", "x = = 1")
    assert found(tmp_path) == ["b:9 unreadable"]


def test_a_history_is_read_for_the_database_that_its_folder_is_named_for(tmp_path: Path) -> None:
    # SQLite can drop what others refer to; the other history has two heads
    for name in ("sqlite", "postgresql"):
        write(tmp_path / "versions" / name, f"{name}_a", None, lines(USERS, ORDERS, DROP_USERS))
    write(tmp_path / "versions" / "sqlite", "x", "sqlite_a")
    write(tmp_path / "versions" / "sqlite", "y", "sqlite_a")
    assert found(tmp_path) == ["postgresql_a:11 drop-referenced", "y:1 several-heads"]


@pytest.mark.parametrize(
    ("without", "expected"),
    [
        ("a", ["a:8 no-downgrade"]),
        ("b", ["b:8 no-downgrade"]),
        ("", []),
        ("ab", []),  # this one goes forward only
    ],
)
def test_a_way_back_ends_where_there_is_no_downgrade(
    tmp_path: Path, without: str, expected: list[str]
) -> None:
    write(tmp_path, "a", None, USERS, DROP_USERS)
    write(tmp_path, "b", "a", ORDERS, DROP_ORDERS)
    for name in without:
        path = tmp_path / f"{name}.py"
        text, _, _ = path.read_text(encoding="utf-8").partition("def downgrade")
        path.write_text(text, encoding="utf-8")
    assert found(tmp_path) == expected


@pytest.mark.parametrize(
    "downgrade", ["downgrade = upgrade", "from elsewhere import downgrade",
                  "def downgrade():\n    raise NotImplementedError"]
)  # fmt: skip
def test_a_downgrade_may_be_anything(tmp_path: Path, downgrade: str) -> None:
    write(tmp_path, "a", None, USERS, DROP_USERS)
    write(tmp_path, "b", "a", "pass")
    path = tmp_path / "b.py"
    text, _, _ = path.read_text(encoding="utf-8").partition("def downgrade")
    path.write_text(f"{text}{downgrade}\n", encoding="utf-8")
    assert found(tmp_path) == []


# the shape


def test_a_healthy_history_has_no_findings(tmp_path: Path) -> None:
    write(tmp_path, "a", None, USERS, DROP_USERS)
    write(tmp_path, "b", "a", ORDERS, DROP_ORDERS)
    write(tmp_path, "c", "a", 'op.create_table("x")', 'op.drop_table("x")')
    write(tmp_path, "d", ("b", "c"))
    assert found(tmp_path) == []


def test_two_heads_name_each_other_their_ancestor_and_the_way_out(tmp_path: Path) -> None:
    write(tmp_path, "a")
    write(tmp_path, "b", "a")
    write(tmp_path, "c", "a")
    (finding,) = check(str(tmp_path))
    assert (Path(finding.path).stem, finding.line, finding.kind) == ("c", 1, "several-heads")
    assert finding.message == (
        "'c' and 'b' (b.py) are both heads since 'a', so 'alembic upgrade head' fails:"
        ' run alembic merge -m "merge b c" b c'
    )
    assert shlex.split(finding.message.partition("run ")[2])[-2:] == ["b", "c"]


def test_labelled_branches_are_meant(tmp_path: Path) -> None:
    write(tmp_path, "a")
    write(tmp_path, "b", "a", labels="billing")
    write(tmp_path, "c", "b")
    write(tmp_path, "d", "a")
    write(tmp_path, "x", labels=("reports",), depends_on="c")
    assert found(tmp_path) == []


def test_a_second_root(tmp_path: Path) -> None:
    write(tmp_path, "a")
    write(tmp_path, "b")
    assert found(tmp_path) == ["b:1 several-roots"]


def test_duplicates_unknown_parents_and_dependencies(tmp_path: Path) -> None:
    write(tmp_path, "a")
    write(tmp_path, "b", "a", depends_on="nobody")
    write(tmp_path, "b", "a", name="copy_of_b")
    write(tmp_path, "c", ("b", "gone"))
    assert found(tmp_path) == [
        "copy_of_b:1 duplicate-revision",
        "c:1 unknown-parent",
        "b:1 unknown-dependency",
    ]


def test_circles(tmp_path: Path) -> None:
    write(tmp_path, "a")
    write(tmp_path, "b", ("a", "d"))
    write(tmp_path, "c", "b")
    write(tmp_path, "d", "c")
    write(tmp_path, "e", "e")
    assert found(tmp_path) == ["b:1 cycle", "e:1 cycle"]
    messages = [one.message for one in check(str(tmp_path))]
    assert messages[1].startswith("revision 'e' is its own parent")
    assert "b -> " in messages[0]


# foreign keys before their targets


@pytest.mark.parametrize(
    "comes",
    [
        'op.execute("ALTER TABLE app.people RENAME TO users")',
        'op.execute("ALTER TABLE users SET SCHEMA app")',
    ],
)
def test_a_target_that_gets_its_name_later(tmp_path: Path, comes: str) -> None:
    """A rename and a move bring a name as CREATE TABLE does, in their schema."""
    orders = ORDERS.replace("users.id", "app.users.id")
    people = USERS.replace('"users"', '"people"').replace("))", "), schema='app')")
    line(tmp_path, lines(people, USERS), lines(orders, comes))
    assert found(tmp_path) == ["r1:9 target-created-later"]
    line(tmp_path, lines(people, USERS), lines(comes, orders))
    assert found(tmp_path) == []


def test_target_created_later_in_the_same_function(tmp_path: Path) -> None:
    line(tmp_path, lines(ORDERS, USERS))
    assert found(tmp_path) == ["r0:9 target-created-later"]
    assert "only in line 10" in check(str(tmp_path))[0].message


@pytest.mark.parametrize(
    "upgrades",
    [
        (lines(USERS, ORDERS),),
        (USERS, ORDERS),
        (lines('op.create_table("people", sa.Column("id"))', 'op.rename_table("people", "users")',
               ORDERS),),
        # external: no migration creates it
        (ORDERS,),
        # external: it was there before the first migration that creates it
        ('op.add_column("users", sa.Column("a"))', ORDERS, lines(DROP_ORDERS, DROP_USERS), USERS),
        # it may have been there
        (ORDERS, f'if not sa.inspect(op.get_bind()).has_table("users"):\n    {USERS}'),
        # no foreign key at all
        (ORDERS.replace('"users.id"', '"users.id", use_alter=True'), lines(USERS, ADD_KEY)),
        # of itself
        ('op.create_table("t", sa.Column("id"), sa.Column("up", sa.ForeignKey("t.id")))',),
        # another database
        (f'if op.get_bind().dialect.name == "mysql":\n    {ORDERS}', USERS),
    ],
)  # fmt: skip
def test_targets_that_are_there_or_not_ours(tmp_path: Path, upgrades: tuple[str, ...]) -> None:
    line(tmp_path, *upgrades)
    assert found(tmp_path) == []


def test_target_in_a_later_revision(tmp_path: Path) -> None:
    line(tmp_path, BARE_ORDERS, ADD_KEY, USERS)
    assert found(tmp_path) == ["r1:9 target-not-ancestor"]


def test_target_on_another_branch(tmp_path: Path) -> None:
    # whatever the names: Alembic may run either branch first
    for folder, first, second in (("one", "b", "c"), ("two", "c", "b")):
        write(tmp_path / folder, "a")
        write(tmp_path / folder, first, "a", USERS)
        write(tmp_path / folder, second, "a", ORDERS)
        write(tmp_path / folder, "m", ("b", "c"))
        assert found(tmp_path / folder) == [f"{second}:9 target-not-ancestor"]
        write(tmp_path / folder, second, "a", ORDERS, depends_on=first)
        assert found(tmp_path / folder) == []


# tables that go before what refers to them


@pytest.mark.parametrize(
    ("upgrade", "expected"),
    [
        (DROP_USERS, ["r2:9 drop-referenced"]),
        (lines(DROP_USERS, DROP_ORDERS), ["r2:9 drop-referenced"]),
        (lines('op.execute("DROP TABLE orders")', 'op.execute("DROP TABLE users")'), []),
        (lines(DROP_ORDERS, DROP_USERS), []),
        (lines('op.drop_column("orders", "user_id")', DROP_USERS), []),
        (lines('op.drop_constraint("orders_user_id_fkey", "orders")', DROP_USERS), []),
        ('op.execute("DROP TABLE users CASCADE")', []),
        (lines('op.execute("SET foreign_key_checks = 0")', DROP_USERS), []),
        (lines('op.execute("SET session_replication_role = replica")', DROP_USERS), []),
        # who knows what happened in between
        (lines("op.execute(something())", DROP_USERS), []),
        (lines('op.execute("DO $$ BEGIN PERFORM f(); END $$")', DROP_USERS), []),
        (lines('op.drop_constraint("another_name", "orders")', DROP_USERS), []),
    ],
)
def test_a_referenced_table_is_dropped(tmp_path: Path, upgrade: str, expected: list[str]) -> None:
    line(tmp_path, USERS, ORDERS, upgrade)
    assert found(tmp_path) == expected
    assert found(tmp_path, "sqlite") == []


def test_opaque_sql_before_the_foreign_key_excuses_nothing(tmp_path: Path) -> None:
    line(tmp_path, "op.execute(something())", USERS, ORDERS, DROP_USERS)
    assert found(tmp_path) == ["r3:9 drop-referenced"]


def test_a_key_on_another_branch_may_not_be_there(tmp_path: Path) -> None:
    write(tmp_path, "a", None, lines(USERS, BARE_ORDERS))
    write(tmp_path, "b", "a", ADD_KEY)
    write(tmp_path, "c", "a", DROP_USERS)
    write(tmp_path, "d", ("b", "c"))
    assert found(tmp_path) == []


def test_downgrades_that_drop_parents_first(tmp_path: Path) -> None:
    write(tmp_path, "a", None, lines(USERS, ORDERS), lines(DROP_USERS, DROP_ORDERS))
    write(tmp_path, "b", "a", 'op.create_table("x")', 'op.drop_table("x")')
    assert found(tmp_path) == ["a:13 downgrade-order"]
    write(tmp_path, "a", None, lines(USERS, ORDERS), lines(DROP_ORDERS, DROP_USERS))
    assert found(tmp_path) == []


def test_opaque_sql_in_a_downgrade_excuses_only_that(tmp_path: Path) -> None:
    dropped = lines("op.execute(something())", DROP_USERS)
    write(tmp_path, "a", None, lines(USERS, ORDERS), dropped)
    write(tmp_path, "b", "a", DROP_USERS)
    assert found(tmp_path) == ["b:9 drop-referenced"]


# what creates or drops nothing


def test_use_alter_in_create_table_is_silently_nothing(tmp_path: Path) -> None:
    late = ORDERS.replace('"users.id"', '"users.id", use_alter=True, name="fk"')
    line(tmp_path, lines(USERS, late))
    assert found(tmp_path) == ["r0:10 use-alter-ignored"]
    assert found(tmp_path, "sqlite") == []
    line(tmp_path, lines(USERS, late), ADD_KEY)
    assert found(tmp_path) == []


def test_constraints_are_dropped_by_name(tmp_path: Path) -> None:
    write(tmp_path, "a", None, USERS, 'op.drop_constraint(None, "users", type_="unique")')
    assert found(tmp_path) == ["a:12 unnamed-constraint"]
    write(tmp_path, "a", None, USERS, 'op.drop_constraint(name_of_it(), "users")')
    assert found(tmp_path) == []
    write(tmp_path, "a", None, USERS, 'op.execute("ALTER TABLE users DROP PRIMARY KEY")')
    assert found(tmp_path) == []
    chosen = 'name = "a" if op.get_bind().f() else None\nop.drop_constraint(name, "users")'
    write(tmp_path, "a", None, USERS, chosen)
    assert found(tmp_path) == []


def test_nothing_raises_on_odd_files(tmp_path: Path) -> None:
    write(tmp_path, "a", None, "not python")
    (tmp_path / "b.py").write_bytes(b"revision = 'b'\ndown_revision = 'a'\n\xff\x00")
    (tmp_path / "c.py").mkdir()
    (tmp_path / "d.py").write_text("revision = 'd'\ndown_revision = ('b',")
    assert found(tmp_path) == ["b:1 unreadable", "d:2 unreadable"]

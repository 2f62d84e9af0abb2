"""Every operation is known in full: what it needs, makes, locks, and is called."""

from __future__ import annotations

from typing import Any, get_args

import pytest

from flake8_migrations.model.effects import (
    EFFECTS,
    MAY_BE_OPAQUE,
    WITH_KEYS,
    created_keys,
    described,
    is_opaque,
    written_keys,
)
from flake8_migrations.model.effects.changes import ANYTHING, GONE, SOMETHING, Change, Thing
from flake8_migrations.model.effects.needs import checks_keys
from flake8_migrations.model.operations import (
    Action,
    AddColumn,
    AlterColumn,
    AlterDomain,
    AlterEnum,
    AlterTable,
    AttachPartition,
    Column,
    CreateConstraint,
    CreateIndex,
    CreateObject,
    CreateTable,
    CustomOperation,
    Delete,
    DetachPartition,
    DropAll,
    DropColumn,
    DropConstraint,
    DropFromTable,
    DropIndex,
    DropObject,
    DropTable,
    Insert,
    Maintenance,
    Name,
    RecreateTable,
    Reference,
    RenameConstraint,
    RenameObject,
    RenameTable,
    SetParameter,
    SetSchema,
    Sleep,
    TransactionControl,
    Truncate,
    UnreadCall,
    UnreadSql,
    Update,
    ValidateConstraint,
)
from flake8_migrations.model.text import HOLE
from flake8_migrations.rules.facts.lock_modes import LOCKING, LOCKS
from flake8_migrations.sql.raw import raw

USERS, CLIENTS, TEAMS = Name("users"), Name("clients"), Name("teams")
TO_TEAMS = Reference(TEAMS, ("id",))

EXAMPLES: dict[str, Action] = {
    "CREATE TABLE users": CreateTable(USERS, copied_from=(TEAMS,)),
    "DROP TABLE users": DropTable(USERS),
    "RENAME TABLE users": RenameTable(USERS, CLIENTS),
    "ADD COLUMN users.team": AddColumn(USERS, Column("team", foreign_key=TO_TEAMS)),
    "DROP COLUMN users.team": DropColumn(USERS, "team"),
    "ALTER COLUMN users.team": AlterColumn(USERS, "team", nullable=False),
    "RENAME COLUMN users.team": AlterColumn(USERS, "team", new_name="group"),
    "CREATE INDEX CONCURRENTLY ix on users": CreateIndex("ix", USERS, ("a",), concurrently=True),
    "CREATE INDEX on users": CreateIndex(None, USERS),
    "DROP INDEX ix": DropIndex("ix"),
    "ADD CONSTRAINT fk to users": CreateConstraint("foreign key", "fk", USERS, ("a",), TO_TEAMS),
    "ADD CONSTRAINT (unnamed) to users": CreateConstraint("check", None, USERS),
    "DROP CONSTRAINT fk of users": DropConstraint("fk", USERS),
    "RENAME CONSTRAINT fk of users": RenameConstraint(USERS, "fk", "key"),
    "VALIDATE CONSTRAINT fk of users": ValidateConstraint(USERS, "fk"),
    "DROP EXPRESSION of users": DropFromTable(USERS, "EXPRESSION", "total"),
    "ENABLE ROW LEVEL SECURITY of users": AlterTable(USERS, "ENABLE ROW LEVEL SECURITY"),
    "SET STORAGE of users.team": AlterTable(USERS, "SET STORAGE", "team", to="EXTERNAL"),
    "ALTER CONSTRAINT fk ENFORCED of users": AlterTable(
        USERS, "ALTER CONSTRAINT", of="fk", to="ENFORCED"
    ),
    "ATTACH PARTITION teams to users": AttachPartition(USERS, TEAMS),
    "DETACH PARTITION teams CONCURRENTLY of users": DetachPartition(USERS, TEAMS, True),
    "SET SCHEMA of table users": SetSchema("table", USERS, "app"),
    "TRUNCATE users": Truncate(USERS),
    "DELETE FROM users": Delete(USERS, True),
    "UPDATE users": Update(USERS, True, ("a",)),
    "INSERT INTO users": Insert(USERS, (TEAMS,)),
    "CREATE VIEW users": CreateObject("view", USERS),
    "DROP MATERIALIZED VIEW users": DropObject("materialized view", USERS),
    "RENAME TYPE users": RenameObject("type", USERS, CLIENTS),
    "ALTER TYPE users ADD VALUE 'new'": AlterEnum(USERS, "new"),
    "ALTER TYPE users RENAME VALUE 'new'": AlterEnum(USERS, "new", "old"),
    "ALTER DOMAIN users": AlterDomain(USERS, "NOT NULL"),
    "REINDEX CONCURRENTLY users": Maintenance("REINDEX", USERS, concurrently=True),
    "DROP TABLE of all that metadata.drop_all lists": DropAll("metadata.drop_all"),
    "SET lock_timeout": SetParameter("lock_timeout", "2s"),
    "COMMIT": TransactionControl("COMMIT"),
    "time.sleep()": Sleep("time.sleep()"),
}
NAMELESS: tuple[Action, ...] = (
    RecreateTable(USERS),
    raw("GRANT SELECT ON"),
    UnreadSql("op.execute"),
    CustomOperation("audit"),
    UnreadCall("helper"),
)


def test_every_operation_has_its_row() -> None:
    """A new operation is not half known: this names what it lacks."""
    operations = set(get_args(Action))
    assert set(EFFECTS) == operations
    assert set(LOCKS) == operations
    assert {type(one) for one in (*EXAMPLES.values(), *NAMELESS)} == operations


def test_every_column_of_a_row_is_a_function() -> None:
    for operation, row in EFFECTS.items():
        missing = [field for field, value in row._asdict().items() if not callable(value)]
        assert missing == [], operation.__name__


@pytest.mark.parametrize("action", [*EXAMPLES.values(), *NAMELESS], ids=str)
def test_every_row_answers(action: Action) -> None:
    row: Any = EFFECTS[type(action)]
    assert all(isinstance(table, Name) for table in row.needs(action))
    assert all(isinstance(column, str) for column in row.columns(action))
    assert isinstance(row.found_by(action), str | None)
    assert all(isinstance(change, Change) for change in row.changes(action))


@pytest.mark.parametrize("words", EXAMPLES)
def test_words(words: str) -> None:
    assert described(EXAMPLES[words]) == words


def test_what_has_no_words() -> None:
    assert {described(action) for action in NAMELESS} == {"another statement"}


def needs(action: Action) -> tuple[tuple[Name, ...], tuple[str, ...]]:
    row: Any = EFFECTS[type(action)]
    return row.needs(action), row.columns(action)


def test_needs() -> None:
    assert needs(EXAMPLES["CREATE TABLE users"]) == ((TEAMS,), ())
    assert needs(EXAMPLES["INSERT INTO users"]) == ((USERS, TEAMS), ())
    assert needs(EXAMPLES["ATTACH PARTITION teams to users"]) == ((USERS, TEAMS), ())
    assert needs(CreateIndex("ix", USERS, ("a", "b"))) == ((USERS,), ("a", "b"))
    assert needs(DropColumn(USERS, "team")) == ((USERS,), ("team",))
    assert needs(DropColumn(USERS, "team", if_exists=True)) == ((USERS,), ())
    assert needs(DropTable(USERS)) == ((USERS,), ())
    assert needs(DropTable(USERS, if_exists=True)) == ((), ())
    assert needs(DropIndex("ix", USERS)) == ((USERS,), ())
    assert needs(DropIndex("ix")) == ((), ())


def changes(action: Action) -> tuple[Change, ...]:
    row: Any = EFFECTS[type(action)]
    found: tuple[Change, ...] = row.changes(action)
    return found


def test_what_altering_a_table_needs() -> None:
    assert needs(AlterTable(USERS, "REPLICA IDENTITY", to="FULL")) == ((USERS,), ())
    assert needs(AlterTable(USERS, "SET STORAGE", "team")) == ((USERS,), ("team",))


def test_what_appears_and_vanishes() -> None:
    created = CreateTable(USERS, if_not_exists=True)
    assert changes(created) == (
        Change("appears", Thing("table", USERS), created, asks=True),
    )  # fmt: skip
    column = Column("team")
    assert changes(AddColumn(USERS, column)) == (
        Change("appears", Thing("column", USERS, "team"), column),
    )
    dropped = DropColumn(USERS, "team", if_exists=True)
    assert changes(dropped) == (
        Change("vanishes", Thing("column", USERS, "team"), dropped, asks=True),
    )
    replaced = CreateObject("view", USERS, or_replace=True)
    assert changes(replaced) == (Change("appears", Thing("view", USERS), replaced, asks=True),)


def test_what_is_renamed() -> None:
    old, new = Name("users", "app"), Name("clients", "app")
    (table,) = changes(RenameTable(old, CLIENTS))
    assert (table.what, table.thing, table.new) == (
        "renamed", Thing("table", old), Thing("table", new),
    )  # fmt: skip
    (moved,) = changes(SetSchema("view", USERS, "app"))
    assert (moved.thing, moved.new) == (Thing("view", USERS), Thing("view", old))
    altered, renamed = changes(AlterColumn(USERS, "team", "group", nullable=False))
    assert (altered.what, renamed.what) == ("changed", "renamed")
    assert renamed.new == Thing("column", USERS, "group")
    (index,) = changes(RenameObject("index", Name("ix"), Name("iy")))
    assert (index.thing, index.new) == (Thing("index", None, "ix"), Thing("index", None, "iy"))


@pytest.mark.parametrize(
    "action",
    [
        UnreadSql("op.execute"),
        UnreadCall("helper"),
        CustomOperation("audit"),
        DropAll("metadata.drop_all"),
        DropObject("type", USERS, cascade=True),
        DropObject("schema", USERS),
        RenameObject("schema", USERS, CLIENTS),
        SetParameter("search_path", "app"),
        SetParameter("current_schema", "app"),
        SetParameter(HOLE, "app"),
        TransactionControl("ROLLBACK"),
        raw("DO"),
        raw("CALL TIDY_UP"),
        raw("DROP TEMPORARY TABLE"),
        raw("SP_RENAME"),
        raw("ALTER EXTENSION POSTGIS"),
        raw(f"ALTER TABLE {HOLE}"),
        raw("SELECT APP.ADDGEOMETRYCOLUMN"),
        raw("SELECT CREATE_HYPERTABLE"),
    ],
    ids=str,
)
def test_what_may_do_anything(action: Action) -> None:
    assert is_opaque(action)
    assert type(action) in MAY_BE_OPAQUE


@pytest.mark.parametrize(
    "action",
    [
        CreateTable(USERS),
        CustomOperation("drop_view", names=frozenset({"users"}), is_limited=True),
        DropObject("type", USERS),
        RenameObject("type", USERS, CLIENTS),
        SetParameter("lock_timeout", "2s"),
        TransactionControl("COMMIT"),
        raw("ALTER TABLE ORDER BY"),
        raw("ALTER SEQUENCE NUMBERS"),
        raw("COMMENT ON TABLE"),
        raw("SELECT ADDRESS FROM"),
        raw("SELECT ADDRESS"),
        raw("SELECT CREATED_AT FROM"),
        raw("SELECT U.CREATED_AT"),
        raw("CREATE STATISTICS"),
    ],
    ids=str,
)
def test_what_is_told_in_full(action: Action) -> None:
    assert not is_opaque(action)
    assert ANYTHING not in changes(action)


def test_what_only_takes_away() -> None:
    """No index and no table comes by it: that is still told."""
    for action in (
        DropAll("metadata.drop_all"),
        SetParameter("search_path", "app"),
        TransactionControl("ROLLBACK"),
    ):
        assert changes(action) == (GONE,)
    assert changes(DropObject("type", USERS, cascade=True))[1:] == (GONE,)
    assert changes(UnreadSql("op.execute")) == (ANYTHING,)


def test_what_is_doubtful_besides() -> None:
    assert changes(raw("CREATE STATISTICS")) == (SOMETHING,)
    limited = CustomOperation("drop_view", names=frozenset({"b", "a"}), is_limited=True)
    assert [(one.what, one.thing) for one in changes(limited)] == [
        ("doubtful", Thing("table", Name("a"))),
        ("doubtful", Thing("table", Name("b"))),
    ]
    (gone,) = changes(DropFromTable(USERS, "PARTITION p1"))
    assert (gone.what, gone.thing) == ("doubtful", Thing("table", USERS))


def test_keys() -> None:
    assert WITH_KEYS == {CreateTable, AddColumn, CreateConstraint}
    left = Reference(TEAMS, ("id",), use_alter=True)
    table = CreateTable(
        USERS,
        (Column("team", foreign_key=TO_TEAMS),),
        (CreateConstraint("foreign key", "fk", USERS, ("other",), left),),
    )
    assert [(key.columns, key.name) for key in written_keys(table)] == [
        (("team",), None), (("other",), "fk"),
    ]  # fmt: skip
    assert [key.columns for key in created_keys(table)] == [("team",)]
    assert [key.name for key in created_keys(EXAMPLES["ADD CONSTRAINT fk to users"])] == ["fk"]
    assert written_keys(DropTable(USERS)) == []


def test_whether_keys_are_checked() -> None:
    assert not checks_keys(SetParameter("foreign_key_checks", "0"), True)
    assert checks_keys(SetParameter("foreign_key_checks", "1"), False)
    assert checks_keys(SetParameter("lock_timeout", "0"), True)


def test_what_locks_a_table() -> None:
    assert {CreateIndex, Truncate, Maintenance} <= LOCKING
    assert LOCKING.isdisjoint({Insert, AlterEnum, SetParameter, UnreadSql})

"""Text of which a piece is unknown: what is known is read, the rest is left open."""

from __future__ import annotations

import pytest

from flake8_migrations.model.operations import (
    UNKNOWN_NAME,
    Action,
    AddColumn,
    AlterColumn,
    AlterEnum,
    Column,
    CreateConstraint,
    CreateIndex,
    CreateTable,
    Delete,
    DropColumn,
    DropConstraint,
    DropFromTable,
    DropIndex,
    DropObject,
    DropTable,
    Insert,
    Name,
    RawSql,
    Reference,
    SetParameter,
    SqlType,
    Truncate,
    Update,
)
from flake8_migrations.model.text import HOLE
from flake8_migrations.sql import recognise
from flake8_migrations.sql.raw import raw

T = Name("t")


def actions(text: str) -> list[Action]:
    """What a text is recognised as in which each … is a HOLE."""
    return [statement.action for statement in recognise(text.replace("…", HOLE))]


@pytest.mark.parametrize(
    ("sql", "expected"),
    [
        ("DROP TABLE …", [DropTable(UNKNOWN_NAME)]),
        ("DROP TABLE IF EXISTS … CASCADE", [DropTable(UNKNOWN_NAME, True, True)]),
        ("DROP TABLE a, …", [DropTable(Name("a")), DropTable(UNKNOWN_NAME)]),
        ("DROP TABLE ….…", [DropTable(Name(HOLE, HOLE))]),
        ("DROP TABLE s.…", [DropTable(Name(HOLE, "s"))]),
        ('DROP TABLE "…"', [DropTable(UNKNOWN_NAME)]),
        ('DROP TABLE "…"."t"', [DropTable(Name("t", HOLE))]),
        ("DROP TABLE `…`", [DropTable(UNKNOWN_NAME)]),
        ("DROP TABLE [dbo].[…]", [DropTable(Name(HOLE, "dbo"))]),
        ("DROP TABLE old_…", [DropTable(Name("old_" + HOLE))]),
        ("DROP TABLE …_old", [DropTable(Name(HOLE + "_old"))]),
        ("DROP TABLE a_…_b", [DropTable(Name(f"a_{HOLE}_b"))]),
        ("DROP TABLE :name", [DropTable(UNKNOWN_NAME)]),
        ("DROP TABLE %s", [DropTable(UNKNOWN_NAME)]),
        ("DROP TABLE %(name)s", [DropTable(UNKNOWN_NAME)]),
        ("DROP INDEX …", [DropIndex(HOLE)]),
        ("DROP INDEX … ON …", [DropIndex(HOLE, UNKNOWN_NAME)]),
        ("DROP TYPE …", [DropObject("type", UNKNOWN_NAME)]),
        ("TRUNCATE …", [Truncate(UNKNOWN_NAME)]),
        ("ALTER TABLE … DROP COLUMN …", [DropColumn(UNKNOWN_NAME, HOLE)]),
        ("ALTER TABLE t DROP COLUMN …_old", [DropColumn(T, HOLE + "_old")]),
        ("ALTER TABLE t DROP CONSTRAINT …", [DropConstraint(HOLE, T)]),
        ("ALTER TABLE t DROP …", [DropFromTable(T, HOLE)]),
        ("ALTER TABLE t DROP … x", [DropFromTable(T, HOLE + " X")]),
        ("ALTER TABLE t ADD COLUMN … …", [AddColumn(T, Column(HOLE, SqlType(HOLE)))]),
        (
            "ALTER TABLE t ADD COLUMN a int …",
            [AddColumn(T, Column("a", SqlType("integer"), server_default=HOLE))],
        ),
        (
            "ALTER TABLE t ADD COLUMN a varchar(…) NOT NULL DEFAULT …",
            [AddColumn(T, Column("a", SqlType("varchar"), False, HOLE))],
        ),
        ("ALTER TABLE t ADD COLUMN a int, …", [AddColumn(T, Column("a", SqlType("integer")))]),
        (
            "ALTER TABLE … ADD CONSTRAINT … FOREIGN KEY (…) REFERENCES … (…) ON DELETE …",
            [
                CreateConstraint(
                    "foreign key",
                    HOLE,
                    UNKNOWN_NAME,
                    (HOLE,),
                    Reference(UNKNOWN_NAME, (HOLE,), HOLE),
                )
            ],
        ),
        ("ALTER TABLE t ALTER COLUMN … TYPE …", [AlterColumn(T, HOLE, type=SqlType(HOLE))]),
        ("ALTER TABLE t RENAME … TO …", [AlterColumn(T, HOLE, HOLE)]),
        ("ALTER TYPE … ADD VALUE '…'", [AlterEnum(UNKNOWN_NAME, HOLE)]),
        ("ALTER TYPE mood ADD VALUE …", [AlterEnum(Name("mood"), HOLE)]),
        ("CREATE INDEX … ON … (…)", [CreateIndex(HOLE, UNKNOWN_NAME, (HOLE,))]),
        ("CREATE TABLE … (…)", [CreateTable(UNKNOWN_NAME, (Column(HOLE),))]),
        ("CREATE TABLE … AS …", [CreateTable(UNKNOWN_NAME)]),
        ("INSERT INTO … SELECT * FROM …", [Insert(UNKNOWN_NAME, (UNKNOWN_NAME,))]),
        ("SET lock_timeout = …", [SetParameter("lock_timeout", HOLE)]),
        ("SET lock_timeout = '…s'", [SetParameter("lock_timeout", HOLE + "s")]),
    ],
)
def test_a_hole_for_a_name_or_a_value(sql: str, expected: list[Action]) -> None:
    assert actions(sql) == expected


@pytest.mark.parametrize(
    ("sql", "filtered"),
    [
        ("DELETE FROM …", False),
        ("DELETE FROM ….…", False),
        ("DELETE FROM old_…", False),
        ('DELETE FROM "…"', False),
        ("DELETE FROM …;", False),
        ("DELETE FROM … AS x", False),
        ("DELETE FROM t USING …", False),
        ("DELETE FROM … WHERE id = …", True),
        ("DELETE FROM t WHERE …", True),
        ("DELETE FROM t WHERE … = …", True),
        ("DELETE FROM t WHERE id IN (…)", True),
        ("DELETE FROM t WHERE … AND 1=1", True),
        ("DELETE FROM t WHERE 1=1 AND …", True),
        ("DELETE FROM t WHERE a = 1 …", True),
        ("DELETE FROM t … WHERE a = 1", True),
        ("DELETE FROM t LIMIT …", True),
        ("DELETE FROM t WHERE 1=1 OR …", False),
        ("DELETE …", None),
        ("DELETE FROM t …", None),
        ("DELETE FROM … …", None),
        ("DELETE FROM ……", None),
        ("DELETE FROM t…", None),
        ('DELETE FROM "t" …', None),
        ('DELETE FROM "t"…', None),
        ("DELETE FROM t USING b …", None),
        ("DELETE FROM t WHERE 1=1 …", None),
        ("DELETE FROM t WHERE 1=1…", None),
        ("DELETE FROM t WHERE (1=1) …", None),
        ("DELETE FROM t WHERE true …", None),
        ("DELETE FROM t … WHERE true", None),
        ("UPDATE … SET a = 1", False),
        ("UPDATE t SET … = 1", False),
        ("UPDATE t SET a = …", False),
        ("UPDATE t SET … = …", False),
        ("UPDATE t SET a = … || 'x', b = …", False),
        ("UPDATE t SET a = lower(…)", False),
        ("UPDATE t SET a = '…'", False),
        ("UPDATE … SET a = 1 WHERE …", True),
        ("UPDATE t SET … WHERE id = 1", True),
        ("UPDATE t SET a = … WHERE id = …", True),
        ("UPDATE t SET …", None),
        ("UPDATE t …", None),
        ("UPDATE t SET a = 1 …", None),
        ("UPDATE t SET a = … …", None),
        ("UPDATE t SET a = b…", None),
        ("UPDATE t SET a = u.a FROM u …", None),
    ],
)
def test_a_hole_may_hold_the_condition(sql: str, filtered: bool | None) -> None:
    (action,) = actions(sql)
    assert isinstance(action, (Delete, Update))
    assert action.filtered is filtered


def test_holes_among_the_assignments() -> None:
    assert actions("UPDATE t SET …, a = b") == [Update(T, None, ("a",), ("b",))]
    old = "old_" + HOLE
    assert actions("UPDATE t SET old_… = … + a") == [Update(T, False, (old,), ("a",), (old,))]


@pytest.mark.parametrize(
    "sql",
    [
        "…",
        "… TABLE t",
        "… DROP TABLE t",
        "DROP …",
        "DROP … t",
        "ALTER TABLE t …",
        "ALTER TABLE t … COLUMN a",
        "ALTER … t DROP COLUMN a",
        "CREATE … t (a int)",
        "SELECT …",
        "EXPLAIN … DELETE FROM t",
        "DO …",
        "SET …",
    ],
)
def test_what_cannot_be_known_is_raw(sql: str) -> None:
    assert [type(action) for action in actions(sql)] == [RawSql]


def test_statements_around_a_hole_are_read() -> None:
    assert actions("…; DROP TABLE t; …") == [
        raw(HOLE),
        DropTable(T),
        raw(HOLE),
    ]


def test_a_hole_inside_a_string_is_part_of_it() -> None:
    assert actions("DELETE FROM t WHERE a = '…' ; DROP TABLE t") == [
        Delete(T, True, ("a",)),
        DropTable(T),
    ]

"""Whatever the text: no exception, sound places, work that grows with the length alone."""

from __future__ import annotations

import subprocess
import sys
from types import FrameType
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from flake8_migrations.model.operations import (
    DropColumn,
    DropTable,
    Name,
    RawSql,
    Truncate,
    UnreadSql,
)
from flake8_migrations.model.text import HOLE
from flake8_migrations.sql import MAX_LENGTH, MAX_WORK, Statement, recognise, sql_type
from flake8_migrations.sql.blocks import Context, executed
from flake8_migrations.sql.cursor import Source
from flake8_migrations.sql.lexer import Budget
from tests.sql.statements_to_judge import OTHERS, POSTGRESQL

WORDS = """
    ADD ALL ALTER ANALYZE AND AS ATOMIC ATTACH BEGIN BETWEEN BY CASCADE CASE CATCH CHANGE CHECK
    CLUSTER COLUMN COMMIT CONCURRENTLY CONSTRAINT COPY CREATE CURRENT DATA DATABASE DECLARE DEFAULT
    DELETE DELIMITER DETACH DO DROP EACH ELSE END ENUM EVENT EXCEPTION EXEC EXECUTE EXISTS EXPLAIN
    FALSE FOR FOREIGN FROM FULL FUNCTION GENERATED GO GRANT IF IMMEDIATE IN INDEX INSERT INTO IS
    JOIN KEY LANGUAGE LIKE LIMIT LOCK LOOP MATERIALIZED MERGE MODIFY NOT NULL OF ON ONLY OR OWNED
    PARTITION POLICY PRAGMA PREPARE PRIMARY PROCEDURE REFERENCES REFRESH REINDEX RENAME REPLACE
    RETURNING ROLLBACK ROW SAVEPOINT SCHEMA SELECT SET STDIN TABLE TEMP THEN TO TOP TRANSACTION
    TRIGGER TRUE TRUNCATE TRY TYPE UNION UNIQUE UPDATE USER USING VACUUM VALIDATE VALUE VALUES VIEW
    WHEN WHERE WHILE WITH ZONE a b t format concat set_config sp_rename varchar int timestamp serial
""".split()
MARKS = (
    """
    ( ) [ ] , ; . * = :: := || + - / # @ @@x #t ' " ` '' "" '' E' N' q'[ U&" $$ $a$ $1 -- /* */ /*!
    :a %s %(a)s %% ? \\ \\' 1 1.5 'a' "a" `a` [a] { } < > <> ! ~ & ^ _
""".split()
    + [HOLE, "\n", "\n", "\t", "\nGO\n", "\n/\n", "\r\n", "é", "\x00", "\ufeff", "\u2028"]
)

texts = st.text(max_size=300)
soups = st.lists(st.sampled_from(WORDS + MARKS), max_size=80).flatmap(
    lambda pieces: st.sampled_from(["", " ", "\n"]).map(lambda glue: glue.join(pieces))
)
statements = st.sampled_from(POSTGRESQL + [sql for _, sql in OTHERS])


@st.composite
def holed(draw: st.DrawFn) -> str:
    """A real statement of which some pieces are unknown, missing or turned round."""
    text = draw(statements)
    for _ in range(draw(st.integers(0, 3))):
        start = draw(st.integers(0, len(text)))
        end = min(len(text), start + draw(st.integers(0, 12)))
        middle = draw(st.sampled_from([HOLE, "", f" {HOLE} ", ";", "'", "(", ")", "$$", "/*"]))
        text = text[:start] + middle + text[end:]
    return text


def check(text: str) -> tuple[Statement, ...]:
    """The places of what is recognised lie in the text, in order."""
    found = recognise(text)
    assert found == recognise(text)
    lines = text.count("\n")
    index = 0
    for statement in found:
        assert index <= statement.index <= index + 1
        assert 0 <= statement.line <= lines
        index = statement.index
        hash(statement)
    return found


@settings(max_examples=400, deadline=None)
@given(texts)
def test_any_text(text: str) -> None:
    check(text)


@settings(max_examples=600, deadline=None)
@given(soups)
@example("EXEC sp_rename 'a..b.', 'c', 'COLUMN'")
@example("MODIFY ( ( ( a")
@example("ALTER TABLE t MODIFY ((((a int")
@example("CREATE TYPE a AS ENUM (,)")
@example("EXECUTE IMMEDIATE")
@example("DO $$ EXECUTE format() $$")
@example("DO $$ EXECUTE format('%9$s', a) $$")
@example("DO $$ EXECUTE $$")
@example("DO '")
@example("DO $$")
@example("DECLARE")
@example("COPY a FROM STDIN;")
@example("DELIMITER")
@example("DELIMITER \n")
@example("DELIMITER a\nDROP TABLE b a")
@example("q'")
@example("E'")
@example('U&"\\+110000"')
@example("SELECT set_config(")
@example("WITH a AS")
@example("DELETE TOP")
@example("[")
@example("a.")
@example("DROP TABLE a.;")
def test_any_tokens(text: str) -> None:
    check(text)
    sql_type(text)


@settings(max_examples=600, deadline=None)
@given(holed())
def test_any_statement_with_holes(text: str) -> None:
    check(text)


@settings(max_examples=200, deadline=None)
@given(statements, statements)
def test_statements_do_not_disturb_each_other(first: str, second: str) -> None:
    alone = recognise(second)
    last = recognise(first)[-1].index
    together = recognise(f"{first}\n;\n{second}")
    lines, start = first.count("\n") + 2, len(first) + 3
    assert together[: len(recognise(first))] == recognise(first)
    assert together[len(recognise(first)) :] == tuple(
        one._replace(index=last + 1 + one.index, line=lines + one.line, start=start + one.start)
        for one in alone
    )


@settings(max_examples=200, deadline=None)
@given(statements.filter(lambda sql: "ATOMIC" not in sql))
def test_a_do_body_is_read_like_its_statements(sql: str) -> None:
    alone = [one.action for one in recognise(sql) if not isinstance(one.action, RawSql)]
    inside = [
        one.action
        for one in recognise(f"DO $body$ BEGIN {sql}\n; END $body$")
        if not isinstance(one.action, RawSql)
    ]
    assert inside == alone


@settings(max_examples=200, deadline=None)
@given(statements)
def test_white_space_and_comments_change_nothing(sql: str) -> None:
    plain = [one.action for one in recognise(sql)]
    padded = [one.action for one in recognise(f"\n\n/* ; */ {sql} -- ;\n;;")]
    assert padded == plain


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=60).filter(lambda text: "$" not in text))
def test_a_literal_hides_what_it_says(text: str) -> None:
    literal = "'" + text.replace("\\", "").replace("'", "''") + "'"
    for value in (literal, f"$x${text}$x$"):
        found = recognise(f"SELECT {value}; DROP TABLE t")
        assert [type(one.action) for one in found] == [RawSql, DropTable]
        assert found[-1].action == DropTable(Name("t"))


@settings(max_examples=200, deadline=None)
@given(st.text(min_size=1, max_size=40).filter(lambda text: HOLE not in text))
def test_a_quoted_name_is_given_as_it_is(name: str) -> None:
    name = name.replace("\\", "")
    if not name:
        return
    quoted = '"' + name.replace('"', '""') + '"'
    found = recognise(f"ALTER TABLE {quoted} DROP COLUMN {quoted}")
    assert [one.action for one in found] == [DropColumn(Name(name), name)]


# How much work -----------------------------------------------------------------------------------

LONG = {
    "words": ("", "a "),
    "names": ("DROP TABLE a", ", a"),
    "qualified": ("DROP TABLE a", ".a"),
    "columns": ("CREATE TABLE t (a int", ", a varchar(9) NOT NULL DEFAULT 'x'"),
    "actions": ("ALTER TABLE t ADD a int", ", DROP b"),
    "continued": ("ALTER TABLE t ADD a int", ", b int"),
    "keys": ("CREATE TABLE t (a int", ", KEY KEY KEY"),
    "nested columns": ("ALTER TABLE t ADD ", "("),
    "nested modify": ("ALTER TABLE t MODIFY ", "("),
    "assignments": ("UPDATE t SET a = b", ", a = b + f(c.d)"),
    "dots": ("UPDATE t SET a = b", ".c"),
    "disjunction": ("DELETE FROM t WHERE a", " OR 1 = 2"),
    "conjunction": ("DELETE FROM t WHERE 1", " AND 1"),
    "nested conditions": ("DELETE FROM t WHERE ", "("),
    "nested tautology": ("DELETE FROM t WHERE ", "(1=1 OR "),
    "joins": ("INSERT INTO t SELECT * FROM a", " JOIN b ON c"),
    "derived": ("INSERT INTO t SELECT * FROM ", "(SELECT * FROM "),
    "aliases": ("DELETE a FROM b c", ", d e"),
    "queries": ("WITH a AS (SELECT 1)", ", a AS (DELETE FROM t)"),
    "nested queries": ("", "WITH a AS ("),
    "nested inserts": ("", "INSERT INTO t WITH a AS ("),
    "explain": ("", "EXPLAIN ANALYZE "),
    "values": ("INSERT INTO t VALUES (1, 'a')", ",\n(1, 'a')"),
    "inserts": ("", "INSERT INTO t VALUES (1, 'a');\n"),
    "statements": ("", "DROP TABLE t;\n"),
    "batches": ("", "DROP TABLE t\nGO\n"),
    "lines": ("", "DROP TABLE t\n"),
    "grants": ("", "GRANT a ON b TO c;\n"),
    "privileges": ("GRANT SELECT", ", INSERT (a)"),
    "granted tables": ("GRANT SELECT ON a", ", b"),
    "default privileges": ("", "ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO a;\n"),
    "forms": ("ALTER TABLE t OWNER TO a", ", ENABLE ROW LEVEL SECURITY"),
    "forms of columns": ("ALTER TABLE t ALTER a SET STORAGE PLAIN", ", ALTER b RESTART WITH 1"),
    "options": ("ALTER TABLE t SET (a = 1", ", b = 2"),
    "switches": ("ALTER TABLE t ENABLE ", "ENABLE "),
    "bounds": ("CREATE TABLE p PARTITION OF t FOR VALUES IN (1", ", 2"),
    "indexed": ("CREATE INDEX i ON t (a", ", b DESC"),
    "restarts": ("", "ALTER SEQUENCE s RESTART;\n"),
    "ranges": ("DELETE FROM t WHERE a > 1", " AND b < 2"),
    "of each table": ("EXEC sp_MSforeachtable 'DROP TABLE ?", "; DROP TABLE ?"),
    "raising": ("CREATE FUNCTION f() RETURNS int BEGIN ", "IF a THEN SIGNAL b; END IF; "),
    "strings": ("SELECT ''", ", 'a\\'b', E'\\''"),
    "open strings": ("", "\\'"),
    "dollars": ("SELECT ", "$"),
    "tags": ("SELECT ", "$a$ $b$ "),
    "comments": ("", "/* a /* b */ c */ "),
    "open comments": ("", "/* a */ /*"),
    "brackets": ("SELECT ", "[aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"),
    "subscripts": ("SELECT a", "[1"),
    "hashes": ("SELECT a ", "# "),
    "slashes": ("SELECT a ", "\n / "),
    "blocks": ("", "BEGIN "),
    "conditions": ("DO $$ BEGIN ", "IF a THEN "),
    "cases": ("DO $$ BEGIN ", "CASE WHEN a THEN "),
    "unfinished conditions": ("", "IF a "),
    "loops": ("DO $$ BEGIN ", "FOR a IN b LOOP DROP TABLE t; "),
    "ends": ("BEGIN ", "END "),
    "executes": ("DO $$ BEGIN ", "EXECUTE 'DROP TABLE t';\n"),
    "concatenation": ("DO $$ BEGIN EXECUTE 'a'", " || 'b'"),
    "nested concatenation": ("DO $$ BEGIN EXECUTE ", "('a' || "),
    "format": ("DO $$ BEGIN EXECUTE format('a'", ", 'b'"),
    "format's holes": ("DO $$ BEGIN EXECUTE format('", "%s %I %L "),
    "routines": ("", "CREATE FUNCTION f() BEGIN DROP TABLE t; END;\n"),
    "open routine": ("CREATE PROCEDURE p() BEGIN ", "DROP TABLE t; "),
    "delimiters": ("DELIMITER //\n", "DROP TABLE t//\n"),
    "copied": ("COPY t FROM stdin;\n", "1\t2\n"),
    "holes": ("DELETE FROM t ", HOLE + " "),
    "glued holes": ("DELETE FROM t", HOLE),
}


def lines_run(text: str) -> int:
    """How many lines of Python it takes to recognise a text."""
    count = 0

    def trace(frame: FrameType, event: str, argument: Any) -> Any:
        nonlocal count
        count += event == "line"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        recognise(text)
    finally:
        sys.settrace(before)  # that of coverage, for the tests that follow
    return count


@pytest.mark.parametrize(("start", "piece"), LONG.values(), ids=list(LONG))
def test_work_grows_with_the_length(start: str, piece: str) -> None:
    once = lines_run(start + piece * 300)
    twice = lines_run(start + piece * 600)
    assert twice <= 2.1 * once + 2000


@pytest.mark.parametrize(("start", "piece"), LONG.values(), ids=list(LONG))
def test_long_text_is_read_or_said_to_be_too_long(start: str, piece: str) -> None:
    length = 3_000_000
    text = (start + piece * (length // len(piece)))[:length]
    found = recognise(text)
    unread = [one for one in found if one.action == UnreadSql("a text too long to read")]
    assert len(unread) <= 1
    if unread:
        assert found[-1] is unread[0]
    assert len(found) <= MAX_WORK


def test_the_tokens_of_a_text_are_its_work() -> None:
    budget = Budget(10**9)
    text = "DROP TABLE a, b; INSERT INTO t VALUES " + "(1, 'a'), " * 10_000
    assert sum(len(found) for _, found in executed(Source(text), Context(budget))) == 3
    assert 10**9 - budget.work < len(text) / 8


def test_too_much_text_is_declared_unknown() -> None:
    marker = UnreadSql("a text too long to read")
    assert recognise("x" * (MAX_LENGTH + 1)) == (Statement(0, 0, marker),)
    found = recognise("TRUNCATE t;\n" * 500_000)
    assert found[0] == Statement(0, 0, Truncate(Name("t")))
    assert found[-1].action == marker
    assert found[-1].index == found[-2].index + 1
    assert 20_000 < len(found) < 500_000


def test_a_large_text_of_rows_is_read() -> None:
    text = "INSERT INTO t VALUES\n" + "(1, 'it''s; x', '2020-02-02'),\n" * 300_000 + ";DROP TABLE t"
    found = recognise(text)
    start = text.index("DROP")
    assert found[-1] == Statement(1, 300_001, DropTable(Name("t")), start=start)


def test_importing_takes_nothing_but_the_standard_library() -> None:
    """A migration is linted in milliseconds; so little may be imported for it."""
    code = (
        "import sys; before = set(sys.modules);"
        "import flake8_migrations.sql;"
        "print(*sorted({name.split('.')[0] for name in set(sys.modules) - before}))"
    )
    output = subprocess.run(
        [sys.executable, "-S", "-c", code], capture_output=True, text=True, check=True
    ).stdout.split()
    assert set(output) - set(sys.stdlib_module_names) == {"flake8_migrations"}
    assert not {"ast", "asyncio", "dataclasses", "inspect", "logging"} & set(output)

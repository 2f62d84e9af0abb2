"""Where statements begin and end in a text: quotes, comments, lines, numbers."""

from __future__ import annotations

import pytest

from flake8_migrations.model.operations import (
    Action,
    Delete,
    DropObject,
    DropTable,
    Insert,
    Name,
    RawSql,
    Truncate,
    Update,
)
from flake8_migrations.model.text import HOLE
from flake8_migrations.sql import recognise
from flake8_migrations.sql.raw import raw

T = Name("t")
WRITTEN_OUT = Insert(T, is_written_out=True)
DROP = DropTable(T)


def actions(text: str) -> list[Action]:
    return [statement.action for statement in recognise(text)]


def places(text: str) -> list[tuple[int, int, str]]:
    return [
        (statement.index, statement.line, type(statement.action).__name__)
        for statement in recognise(text)
    ]


@pytest.mark.parametrize(
    "literal",
    [
        "''",
        "';'",
        "'it''s; fine'",
        "'it\\'s; fine'",
        "'C:\\'",
        "'C:\\dir\\'",
        "'\\'",
        "'\\\\'",
        "'a\\\\'",
        "E'it\\'s; fine'",
        "E'\\\\'",
        "e'\\'; '",
        "N'it''s; fine'",
        "B'0101'",
        "X'1F'",
        "U&'d\\0061t;'",
        "$$it's; fine$$",
        "$a$it's $$; $b$ fine$a$",
        "$ä$;$ä$",
        "q'[it's; fine]'",
        "q'!it's;!'",
        "'a' 'b;'",
        "'two\nlines;'",
        "'-- no comment;'",
        "'/* no comment;'",
        '"a;b"',
        '"a "";"" b"',
        '"it\'s;"',
        "`a;b`",
        "`it's;`",
        "[a b]",
        "'{\"a\": \";\"}'::jsonb -> 'b;'",
        "'%; DROP TABLE x'",
        "'" + HOLE + ";'",
        "x'' || ';'",
        "ARRAY['a;', 'b']",
        "a[1]",
        "'a'::text[]",
        "a #>> '{b;}'",
        "a #> '{b;}'",
        "a #- '{b;}'",
        "a # b",
        "a ? 'b;'",
        "a ?| array['b;']",
        "a @> '{}'",
        "5 / 2",
        "5 - -2",
        "a::int",
        ":name",
        "%(name)s",
        "1.5e-10",
    ],
)
def test_a_literal_does_not_end_a_statement(literal: str) -> None:
    assert actions(f"SELECT {literal}; DROP TABLE t") == [raw(actions_head(literal)), DROP]
    assert actions(f"UPDATE t SET a = f({literal}); DROP TABLE t")[1:] == [DROP]
    delete, *others = actions(f"DELETE FROM t WHERE a = {literal};DROP TABLE t")
    assert isinstance(delete, Delete) and delete.filtered and others == [DROP]
    inserted, dropped = actions(f"INSERT INTO t VALUES (1, {literal}, 2); DROP TABLE t")
    assert isinstance(inserted, Insert)
    assert (inserted.table, dropped) == (T, DROP)
    assert actions(f"GRANT a ON b TO {literal}; DROP TABLE t")[1:] == [DROP]


def actions_head(literal: str) -> str:
    (action,) = actions(f"SELECT {literal}")
    assert isinstance(action, RawSql)
    assert action.head.startswith("SELECT")
    return action.head


@pytest.mark.parametrize(
    "comment",
    [
        "-- DROP TABLE x;\n",
        "--\n",
        "-- it's\r\n",
        "/* DROP TABLE x; */",
        "/* it's */",
        "/* a /* b */ ; DROP TABLE x; */",
        "/**/",
        "/*+ hint; */",
        "# DROP TABLE x; it's\n",
        "  # it's a comment\n",
        "\n#\n",
    ],
)
def test_a_comment_says_nothing(comment: str) -> None:
    assert actions(f"{comment}DROP TABLE t") == [DROP]
    assert actions(f"DROP {comment} TABLE {comment} t {comment}; DROP TABLE t") == [DROP, DROP]
    assert actions(f"DROP TABLE t;{comment}DROP TABLE t;{comment}") == [DROP, DROP]
    assert actions(f"INSERT INTO t VALUES (1),\n{comment}(2); DROP TABLE t") == [WRITTEN_OUT, DROP]


def test_comments_that_do_not_nest() -> None:
    assert actions("/* a /* b */ DROP TABLE t") == [DROP]


def test_a_comment_behind_a_name() -> None:
    assert actions("DROP TABLE t # it's old\n; DROP TABLE t") == [DROP, DROP]


def test_executable_comments_are_code() -> None:
    assert actions("/*!40000 DROP TABLE t */;") == [DROP]
    assert actions("/*! DROP TABLE t */; /*M!100100 DROP TABLE t */") == [DROP, DROP]
    assert actions("DROP TABLE /*!32312 IF EXISTS*/ t") == [DropTable(T, True)]


def test_what_is_left_open_takes_the_rest() -> None:
    assert actions("DROP TABLE t; SELECT 'a; DROP TABLE t") == [DROP, raw("SELECT")]
    assert actions("DROP TABLE t; /* a; DROP TABLE t") == [DROP]
    assert actions("DROP TABLE t; SELECT $a$; DROP TABLE t; $$") == [DROP, raw("SELECT")]
    assert actions("DROP TABLE t; SELECT (1; DROP TABLE t") == [DROP, raw("SELECT"), DROP]
    # A backslash that would leave the string open has hidden no quote.
    assert actions("SELECT 'a\\' x; DROP TABLE t") == [raw("SELECT"), DROP]


def test_arrays_are_no_identifiers() -> None:
    assert actions("UPDATE t SET a = b[1], c = ARRAY[d]") == [
        Update(T, False, ("a", "c"), ("b", "d"))
    ]


def test_temporary_tables_are_no_comments() -> None:
    assert actions("DELETE FROM #t; INSERT INTO t SELECT a FROM #t, #u\n; DROP TABLE t") == [
        Delete(Name("#t"), False),
        Insert(T, (Name("#t"), Name("#u"))),
        DROP,
    ]


def test_commands_of_psql() -> None:
    assert actions("\\set ON_ERROR_STOP on\n\\connect db\nDROP TABLE t") == [DROP]


def test_data_of_a_dump() -> None:
    text = "COPY t (a, b) FROM stdin;\n1\tit's; DROP TABLE x\n\\N\t(\n\\.\n\nDROP TABLE t;\n"
    assert actions(text) == [raw("COPY T"), DROP]
    assert places(text)[-1] == (1, 5, "DropTable")


def test_indexes_and_lines() -> None:
    text = """
-- a comment; with a semicolon
DROP TABLE
  a, b;

  ALTER TABLE t
    DROP COLUMN c,
    DROP COLUMN d; TRUNCATE t;
SELECT 'two
lines';
/* three
   lines
*/ DROP VIEW v
"""
    assert places(text) == [
        (0, 2, "DropTable"),
        (0, 2, "DropTable"),
        (1, 5, "DropColumn"),
        (1, 5, "DropColumn"),
        (2, 7, "Truncate"),
        (3, 8, "RawSql"),
        (4, 12, "DropObject"),
    ]


def test_lines_of_a_do_body() -> None:
    text = """SELECT 1;
DO $$
DECLARE
    r record;
BEGIN
    FOR r IN (SELECT 1) LOOP
        EXECUTE format(
            'DROP TABLE %I',
            r.name
        );
        EXECUTE '
            TRUNCATE t
        ';
    END LOOP;

    DELETE FROM t;
END
$$;
DROP TABLE t;
"""
    assert places(text) == [
        (0, 0, "RawSql"),
        (1, 7, "DropTable"),
        (1, 11, "Truncate"),
        (1, 15, "Delete"),
        (2, 18, "DropTable"),
    ]


def test_lines_of_a_do_string() -> None:
    text = "\nDO LANGUAGE plpgsql '\nBEGIN\n  DROP TABLE t;\n  EXECUTE ''\nTRUNCATE t'';\nEND';\n"
    text += "SELECT 1"
    assert places(text) == [(0, 3, "DropTable"), (0, 5, "Truncate"), (1, 7, "RawSql")]


def test_lines_of_escapes_are_those_that_are_written() -> None:
    text = "DO $$ BEGIN\nEXECUTE E'-- a\\nDROP\\n TABLE t';\nTRUNCATE t; END $$"
    assert places(text) == [(0, 1, "DropTable"), (0, 2, "Truncate")]


def test_lines_of_other_blocks() -> None:
    text = "IF OBJECT_ID('t') IS NOT NULL\nBEGIN\n  DROP TABLE t\n  TRUNCATE TABLE t\nEND\nGO\n"
    text += "DROP VIEW v"
    assert places(text) == [(0, 2, "DropTable"), (0, 3, "Truncate"), (1, 6, "DropObject")]


def test_only_new_lines_count() -> None:
    assert places("SELECT 1;\r\n\r\nDROP TABLE t") == [(0, 0, "RawSql"), (1, 2, "DropTable")]


def test_object_in_the_last_of_many_statements() -> None:
    text = "SELECT 1;\n" * 1000 + "DROP VIEW v"
    assert recognise(text)[-1][:2] == (1000, 1000)
    assert recognise(text)[-1].action == DropObject("view", Name("v"))


def test_a_lone_slash_or_go_inside_a_line_ends_nothing() -> None:
    assert actions("UPDATE t SET a = b\n/ 2 WHERE c") == [
        Update(T, True, ("a",), ("b",), asked=("c",))
    ]
    assert actions("TRUNCATE go") == [Truncate(Name("go"))]

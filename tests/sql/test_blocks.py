"""What is executed inside blocks and literals, and what a body only defines."""

from __future__ import annotations

import pytest

from flake8_migrations.model.operations import (
    Action,
    AlterColumn,
    CreateConstraint,
    CreateObject,
    CreateTable,
    Delete,
    DropColumn,
    DropConstraint,
    DropObject,
    DropTable,
    Insert,
    Name,
    RawSql,
    Reference,
    SetParameter,
    TransactionControl,
    Truncate,
    UnreadSql,
    Update,
)
from flake8_migrations.model.text import HOLE
from flake8_migrations.sql import recognise
from flake8_migrations.sql.raw import raw

T = Name("t")
DROP = DropTable(T)


def actions(text: str) -> list[Action]:
    """What a text is recognised as in which each … is a HOLE."""
    return [statement.action for statement in recognise(text.replace("…", HOLE))]


@pytest.mark.parametrize(
    "body",
    [
        "BEGIN DROP TABLE t; END",
        "BEGIN DROP TABLE t; END;",
        "BEGIN\n  DROP TABLE t;\nEND\n",
        "BEGIN PERFORM f(); DROP TABLE t; RAISE NOTICE 'DROP TABLE x'; NULL; END",
        "DECLARE a int := 5; b text; BEGIN DROP TABLE t; END",
        "<<outer>> DECLARE a int; BEGIN DROP TABLE t; END outer;",
        "BEGIN IF a THEN DROP TABLE t; END IF; END",
        "BEGIN IF EXISTS (SELECT 1 FROM x WHERE y THEN) THEN DROP TABLE t; END IF; END",
        "BEGIN IF a THEN NULL; ELSIF b THEN DROP TABLE t; END IF; END",
        "BEGIN IF a THEN NULL; ELSEIF b THEN NULL; ELSE DROP TABLE t; END IF; END",
        "BEGIN IF CASE WHEN a THEN b ELSE c END THEN DROP TABLE t; END IF; END",
        "BEGIN CASE a WHEN 1 THEN DROP TABLE t; ELSE NULL; END CASE; END",
        "BEGIN CASE WHEN a = 1 THEN NULL; ELSE DROP TABLE t; END CASE; END",
        "BEGIN LOOP DROP TABLE t; EXIT; END LOOP; END",
        "BEGIN WHILE a > 0 LOOP DROP TABLE t; END LOOP; END",
        "BEGIN FOR i IN 1..10 LOOP DROP TABLE t; END LOOP; END",
        "BEGIN FOR r IN (SELECT * FROM x) LOOP DROP TABLE t; END LOOP; END",
        "BEGIN FOR r IN SELECT * FROM x LOOP DROP TABLE t; END LOOP; END",
        "BEGIN FOREACH a IN ARRAY b LOOP DROP TABLE t; END LOOP; END",
        "BEGIN BEGIN DROP TABLE t; EXCEPTION WHEN others THEN NULL; END; END",
        "BEGIN NULL; EXCEPTION WHEN undefined_table OR others THEN DROP TABLE t; END",
        "BEGIN a := (SELECT b FROM c); DROP TABLE t; END",
        "BEGIN SELECT a INTO b FROM c; DROP TABLE t; END",
        "BEGIN a := CASE WHEN b THEN 1 ELSE 2 END; DROP TABLE t; END",
        "BEGIN -- it's; END\n DROP TABLE t; /* END; */ END",
        "BEGIN EXECUTE 'DROP TABLE t'; END",
        "BEGIN EXECUTE 'DROP ' || 'TABLE t'; END",
        "BEGIN EXECUTE ('DROP TABLE t'); END",
        "BEGIN EXECUTE E'DROP TABLE\\nt'; END",
        "BEGIN EXECUTE $q$DROP TABLE t$q$; END",
        "BEGIN EXECUTE 'DROP TABLE t' USING a, b; END",
        "BEGIN EXECUTE 'DROP TABLE t' INTO STRICT a; END",
        "BEGIN EXECUTE 'DROP TABLE t'::text; END",
        "BEGIN EXECUTE concat('DROP ', 'TABLE t'); END",
        "BEGIN EXECUTE format('DROP TABLE %I', 't'); END",
        "BEGIN EXECUTE format('DROP TABLE %s', 't'); END",
        "BEGIN EXECUTE format('DROP %2$s %1$I', 't', 'TABLE'); END",
        "BEGIN IF a THEN EXECUTE 'DROP TABLE t'; END IF; END",
        "BEGIN EXECUTE 'DO $i$ BEGIN EXECUTE ''DROP TABLE t''; END $i$'; END",
    ],
)
def test_a_do_body_is_executed(body: str) -> None:
    assert actions(f"DO $$ {body} $$") == [DROP]
    assert actions(f"DO $a_b$ {body} $a_b$;") == [DROP]
    assert actions(f"DO LANGUAGE plpgsql $$ {body} $$") == [DROP]
    assert actions(f"DO $$ {body} $$ LANGUAGE 'plpgsql'; DROP TABLE t") == [DROP, DROP]
    if "\\" not in body:
        assert actions("DO '" + body.replace("'", "''") + "'") == [DROP]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (
            "EXECUTE 'DROP TABLE ' || quote_ident(x) || ' CASCADE'",
            [DropTable(Name(HOLE), cascade=True)],
        ),
        (
            "EXECUTE 'DROP TABLE ' || quote_ident(a) || '.' || quote_ident(b)",
            [DropTable(Name(HOLE, HOLE))],
        ),
        ("EXECUTE format('DROP TABLE %I', x)", [DropTable(Name(HOLE))]),
        ("EXECUTE format('DROP TABLE %I.%I', 'app', x)", [DropTable(Name(HOLE, "app"))]),
        ("EXECUTE format('DROP TABLE %I', 'Odd Name')", [DropTable(Name("Odd Name"))]),
        ("EXECUTE format('DROP TABLE %I_old', r.name)", [DropTable(Name(HOLE + "_old"))]),
        (
            "EXECUTE format('ALTER TABLE t DROP CONSTRAINT %I', c)",
            [DropConstraint(HOLE, T)],
        ),
        ("EXECUTE format('DELETE FROM t WHERE a = %L', x)", [Delete(T, True, ("a",))]),
        ("EXECUTE format('DELETE FROM %I', x)", [Delete(Name(HOLE), False)]),
        ("EXECUTE format('DELETE FROM t %s', x)", [Delete(T, None)]),
        (
            "EXECUTE format('DELETE FROM t WHERE a LIKE ''100%%''')",
            [Delete(T, True, ("a",))],
        ),
        ("EXECUTE 'TRUNCATE a; TRUNCATE b'", [Truncate(Name("a")), Truncate(Name("b"))]),
        ("EXECUTE v_sql", [UnreadSql("EXECUTE")]),
        (r"EXECUTE u&'TRUNCATE \0061'", [Truncate(Name("a"))]),
        (r"EXECUTE U&'TRUNCATE \+000061'", [Truncate(Name("a"))]),
        (r"EXECUTE e'TRUNCATE\ta'", [Truncate(Name("a"))]),
        (r"EXECUTE E'TRUNCATE\na'", [Truncate(Name("a"))]),
        ("EXECUTE $a$TRUNCATE a$a$", [Truncate(Name("a"))]),
        ("EXECUTE format(v_sql, a)", [UnreadSql("EXECUTE")]),
        ("EXECUTE replace('DROP TABLE x', 'x', y)", [UnreadSql("EXECUTE")]),
        ("FOR r IN EXECUTE 'DELETE FROM t RETURNING *' LOOP NULL; END LOOP", [Delete(T, False)]),
        ("FOR r IN DELETE FROM t RETURNING * LOOP NULL; END LOOP", [Delete(T, False)]),
        ("COMMIT", [TransactionControl("COMMIT")]),
        ("SELECT a INTO b FROM c", [raw("DO")]),
        ("PERFORM set_config('a', 'b', true)", [SetParameter("a", "b", True)]),
        ("PERFORM f()", [raw("DO")]),
        ("VACUUM t", [raw("VACUUM T")]),
        ("NULL", [raw("DO")]),
        (
            "IF NOT EXISTS (SELECT 1) THEN ALTER TABLE t ADD CONSTRAINT x CHECK (a); END IF;"
            " UPDATE t SET a = 1 WHERE b",
            [
                CreateConstraint("check", "x", T, condition="a"),
                Update(T, True, ("a",), asked=("b",)),
            ],
        ),
    ],
)
def test_statements_of_a_do_body(body: str, expected: list[Action]) -> None:
    assert actions(f"DO $$ BEGIN {body}; END $$") == expected


@pytest.mark.parametrize(
    "sql",
    [
        "DO LANGUAGE plpython3u $$ DROP TABLE t; $$",
        "DO $$ DROP TABLE t; $$ LANGUAGE plv8",
        "DO SLEEP(1)",
        "DO $$ BEGIN END $$",
        "DO",
    ],
)
def test_other_do_statements_are_raw(sql: str) -> None:
    (action,) = actions(sql)
    assert isinstance(action, RawSql)
    assert action.head.startswith("DO")


@pytest.mark.parametrize(
    "sql",
    [
        "IF EXISTS (SELECT 1 FROM sys.tables) DROP TABLE t",
        "IF NOT EXISTS (SELECT 1) DROP TABLE t;",
        "IF OBJECT_ID('t', 'U') IS NOT NULL DROP TABLE t",
        "IF OBJECT_ID(N'dbo.t') IS NOT NULL\n  DROP TABLE t;",
        "IF @a = 1 BEGIN DROP TABLE t END",
        "IF @a = 1\nBEGIN\n  DROP TABLE t;\nEND;",
        "IF @a = 1 SELECT 1 ELSE DROP TABLE t",
        "IF @a = 1 SELECT 1; ELSE BEGIN DROP TABLE t; END",
        "WHILE @a < 5 BEGIN SET @a = @a + 1\nDROP TABLE t END",
        "BEGIN TRY\n DROP TABLE t\nEND TRY\nBEGIN CATCH\n PRINT 'x'\nEND CATCH",
        "BEGIN DROP TABLE t; END",
        "DECLARE @x int = 1\nIF @x = 1 DROP TABLE t",
        "DECLARE @x int; IF @x = 1 DROP TABLE t",
        "IF @x = 1 BEGIN SET @y = CASE WHEN @z = 1 THEN 1 END END ELSE DROP TABLE t",
        "SET @x = 1\nDROP TABLE t",
        "EXEC('DROP TABLE t')",
        "EXEC ('DROP ' + 'TABLE t')",
        "EXECUTE (N'DROP TABLE t')",
        "EXEC sp_executesql N'DROP TABLE t'",
        "EXEC @r = sp_executesql N'DROP TABLE t'",
        "EXEC sys.sp_executesql @stmt = N'DROP TABLE t'",
        "IF @a = 1 EXEC('DROP TABLE t')",
        "BEGIN EXECUTE IMMEDIATE 'DROP TABLE t'; END;",
        "BEGIN\n  EXECUTE IMMEDIATE 'DROP TABLE t';\nEXCEPTION\n  WHEN OTHERS THEN\n"
        "    IF SQLCODE != -942 THEN\n      RAISE;\n    END IF;\nEND;",
        "DECLARE n NUMBER; BEGIN SELECT count(*) INTO n FROM x; IF n > 0 THEN"
        " EXECUTE IMMEDIATE 'DROP TABLE t'; END IF; END;\n/\n",
        "BEGIN FOR r IN (SELECT 1 FROM dual) LOOP EXECUTE IMMEDIATE 'DROP TABLE t'; END LOOP; END;",
        "EXECUTE IMMEDIATE 'DROP TABLE t'",
        "PREPARE s FROM 'DROP TABLE t'",
        "BEGIN NOT ATOMIC DROP TABLE t; END",
        "BEGIN NOT ATOMIC IF a THEN DROP TABLE t; END IF; END;",
    ],
)
def test_other_blocks_and_literals_are_executed(sql: str) -> None:
    found = actions(sql)
    assert [action for action in found if not isinstance(action, RawSql)] == [DROP]
    assert actions(f"{sql}\n;\nTRUNCATE t")[-1] == Truncate(T)


@pytest.mark.parametrize(
    ("sql", "expected"),
    [
        ("EXEC('DROP TABLE ' + @name)", [DropTable(Name(HOLE))]),
        ("EXEC('DROP TABLE [' + @name + ']')", [DropTable(Name(HOLE))]),
        ("EXEC(@sql)", [UnreadSql("EXEC")]),
        ("EXEC sp_executesql @sql", [UnreadSql("EXEC")]),
        ("PREPARE s FROM @sql", [UnreadSql("PREPARE")]),
        ("EXECUTE IMMEDIATE v", [UnreadSql("EXECUTE")]),
        ("EXECUTE s", [raw("EXECUTE S")]),
        ("EXECUTE s (1, 2)", [raw("EXECUTE S")]),
        ("EXEC dbo.proc 1", [raw("EXEC DBO.PROC")]),
        (
            "IF @a = 1 DROP TABLE t; DROP TABLE t",
            [DROP, DROP],
        ),
        (
            "IF @a = 1 DROP TABLE t ELSE TRUNCATE TABLE t",
            [DROP, Truncate(T)],
        ),
        (
            "IF COL_LENGTH('t', 'c') IS NOT NULL\nALTER TABLE t DROP COLUMN c",
            [DropColumn(T, "c")],
        ),
        (
            "BEGIN TRAN\nDROP TABLE t\nALTER TABLE t DROP COLUMN c\nCOMMIT TRAN",
            [
                TransactionControl("BEGIN"),
                DROP,
                DropColumn(T, "c"),
                TransactionControl("COMMIT"),
            ],
        ),
        (
            "DROP TABLE t\nDELETE FROM t\nUPDATE t SET a = 1\nTRUNCATE TABLE t",
            [DROP, Delete(T, False), Update(T, False, ("a",)), Truncate(T)],
        ),
        ("ALTER TABLE t\nDROP COLUMN c", [DropColumn(T, "c")]),
        ("ALTER TABLE t\nALTER COLUMN c\nDROP DEFAULT", [AlterColumn(T, "c", drops_default=True)]),
        ("DROP TABLE\nIF EXISTS t", [DropTable(T, True)]),
        (
            "BEGIN SELECT a INTO b FROM c; SELECT a INTO #d FROM c; END",
            [CreateTable(Name("#d"), temporary=True, copied_from=(Name("c"),))],
        ),
        ("EXPLAIN\nDELETE FROM t", [raw("EXPLAIN DELETE FROM")]),
        (
            "BEGIN; DROP TABLE t; END;",
            [TransactionControl("BEGIN"), DROP, TransactionControl("COMMIT")],
        ),
    ],
)
def test_blocks_of_other_dialects(sql: str, expected: list[Action]) -> None:
    assert actions(sql) == expected


ROUTINES = {
    "function, dollar quotes": "CREATE FUNCTION r() RETURNS int AS $$ BEGIN DROP TABLE x; END $$"
    " LANGUAGE plpgsql",
    "function, named dollar quotes": "CREATE OR REPLACE FUNCTION r(a int = 5) RETURNS TABLE (b int)"
    " LANGUAGE sql AS $f$ DELETE FROM x; $f$",
    "function, string": "CREATE FUNCTION r() RETURNS void LANGUAGE sql"
    " AS 'DELETE FROM x; DROP TABLE y'",
    "function, atomic": "CREATE FUNCTION r() RETURNS void LANGUAGE sql BEGIN ATOMIC DELETE FROM x;"
    " UPDATE y SET a = CASE WHEN b THEN 1 ELSE 2 END; END",
    "procedure, atomic": "CREATE PROCEDURE r() BEGIN ATOMIC DELETE FROM x; END",
    "function, return": "CREATE FUNCTION r(a int) RETURNS int RETURN a + 1",
    "procedure, MySQL": "CREATE PROCEDURE r(IN a INT) BEGIN DECLARE b INT; IF a > 0 THEN"
    " DELETE FROM x; ELSEIF a THEN TRUNCATE x; ELSE DROP TABLE x; END IF; END",
    "procedure, loops": "CREATE DEFINER=`root`@`localhost` PROCEDURE r() BEGIN l: LOOP"
    " DELETE FROM x; LEAVE l; END LOOP l; WHILE a DO DROP TABLE x; END WHILE; REPEAT TRUNCATE x;"
    " UNTIL a END REPEAT; CASE a WHEN 1 THEN DROP TABLE x; END CASE; END",
    "procedure, one statement": "CREATE PROCEDURE r() DELETE FROM x",
    "function, MySQL": "CREATE FUNCTION r(a INT) RETURNS INT DETERMINISTIC BEGIN DROP TABLE x;"
    " RETURN a; END",
    "trigger, MySQL": "CREATE TRIGGER r BEFORE INSERT ON t FOR EACH ROW BEGIN DELETE FROM x;"
    " SET NEW.a = IF(NEW.b IS NULL, 1, 2); END",
    "trigger, one IF": "CREATE TRIGGER r BEFORE INSERT ON t FOR EACH ROW IF NEW.a IS NULL THEN"
    " SET NEW.a = 1; DELETE FROM x; END IF",
    "trigger, one statement": "CREATE TRIGGER r AFTER DELETE ON t FOR EACH ROW DELETE FROM x",
    "trigger, SQLite": "CREATE TRIGGER IF NOT EXISTS r AFTER UPDATE OF a ON t WHEN new.a"
    " IS NOT NULL BEGIN DELETE FROM x; INSERT INTO y VALUES (1) ON CONFLICT DO NOTHING;"
    " SELECT CASE WHEN a THEN RAISE(ABORT, 'no') END; END",
    "trigger, PostgreSQL": "CREATE TRIGGER r AFTER INSERT OR DELETE ON t REFERENCING NEW TABLE AS n"
    " FOR EACH STATEMENT EXECUTE FUNCTION f()",
    "event": "CREATE EVENT r ON SCHEDULE EVERY 1 DAY DO DELETE FROM x",
    "event, block": "CREATE EVENT r ON SCHEDULE EVERY 1 DAY DO BEGIN DELETE FROM x;"
    " DROP TABLE y; END",
    "rule": "CREATE RULE r AS ON DELETE TO t DO INSTEAD DELETE FROM x",
    "view": "CREATE VIEW r AS SELECT 'DROP TABLE x' FROM y",
}


@pytest.mark.parametrize("sql", ROUTINES.values(), ids=list(ROUTINES))
def test_a_body_only_defines(sql: str) -> None:
    (action,) = actions(sql)
    assert isinstance(action, CreateObject)
    assert action.name == Name("r")
    assert actions(f"DROP TABLE t; {sql}; DROP TABLE t;") == [DROP, action, DROP]
    assert actions(f"{sql}\n;\n{sql};\nTRUNCATE t") == [action, action, Truncate(T)]


BATCHES = {
    "procedure, SQL Server": "CREATE PROCEDURE r AS\nDELETE FROM x;\nDROP TABLE y;",
    "procedure, parameters": "CREATE OR ALTER PROC r @a int = 1 AS BEGIN SET NOCOUNT ON;"
    " DELETE FROM x END",
    "trigger, SQL Server": "CREATE TRIGGER r ON t AFTER INSERT, DELETE AS SET NOCOUNT ON;"
    " DELETE FROM x",
    "function, SQL Server": "CREATE FUNCTION r (@a int) RETURNS TABLE AS RETURN (SELECT 1 AS b)",
    "procedure, Oracle": "CREATE OR REPLACE PROCEDURE r IS n NUMBER; BEGIN DELETE FROM x; END;",
    "package, Oracle": "CREATE PACKAGE BODY r AS PROCEDURE p IS BEGIN DELETE FROM x; END; END r;",
    "procedure, owner": "CREATE PROCEDURE r WITH EXECUTE AS OWNER AS BEGIN DROP TABLE x; END",
}


@pytest.mark.parametrize("sql", BATCHES.values(), ids=list(BATCHES))
@pytest.mark.parametrize("separator", ["GO", "go", "GO 5", "/", "  GO  "])
def test_a_body_lasts_to_the_end_of_the_batch(sql: str, separator: str) -> None:
    (action,) = actions(sql)
    assert isinstance(action, CreateObject)
    assert action.name == Name("r")
    if separator.startswith(" "):
        separator = separator.strip()
    assert actions(f"DROP TABLE t\n{separator}\n{sql}\n{separator}\nDROP TABLE t") == [
        DROP,
        action,
        DROP,
    ]


def test_delimiter_of_the_mysql_client() -> None:
    text = """\
DROP PROCEDURE IF EXISTS p;
DELIMITER //
CREATE PROCEDURE p()
BEGIN
    DELETE FROM x;
    SELECT 'a // b';
END//
DROP TABLE t //
DELIMITER ;
CALL p(); DROP TABLE t;
"""
    expected = [
        DropObject("procedure", Name("p"), if_exists=True),
        CreateObject("procedure", Name("p")),
        DROP,
        raw("CALL P"),
        DROP,
    ]
    assert actions(text) == expected
    assert actions(text.replace("//", "$$")) == expected
    assert actions(text.replace("//", "|")) == expected


def test_nested_literals_end_somewhere() -> None:
    text = "DROP TABLE t"
    for _ in range(12):
        text = "DO 'BEGIN EXECUTE ''" + text.replace("'", "''''") + "''; END'"
        if len(text) > 200_000:
            break
    assert len(actions(text)) == 1
    assert actions("(" * 5000 + "DROP TABLE t") == [raw("")]
    deep = "WITH a AS (" * 3000 + "DELETE FROM t"
    assert actions(deep) == [raw("WITH A AS")]
    deep = "DELETE FROM t WHERE " + "(" * 3000 + "1=1" + ")" * 3000
    assert actions(deep) == [Delete(T, True)]


def test_foreign_key_behind_if_not_exists() -> None:
    text = """
    DO $$
    BEGIN
        IF NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conname = '…') THEN
            ALTER TABLE … ADD CONSTRAINT … FOREIGN KEY (…) REFERENCES … (…) ON DELETE CASCADE;
        END IF;
    END $$;
    """
    hole = Name(HOLE)
    assert actions(text) == [
        CreateConstraint("foreign key", HOLE, hole, (HOLE,), Reference(hole, (HOLE,), "CASCADE"))
    ]


def test_statements_between_batches() -> None:
    text = "SET NOCOUNT ON\nGO\nINSERT INTO t VALUES (1)\nGO\nDROP TABLE t\nGO\n"
    assert actions(text) == [SetParameter("nocount", "ON"), Insert(T, is_written_out=True), DROP]

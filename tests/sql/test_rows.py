"""DELETE and UPDATE: of which table, with a condition of their own or without."""

from __future__ import annotations

import pytest

from flake8_migrations.model.operations import (
    Action,
    Delete,
    Insert,
    Name,
    Truncate,
    Update,
)
from flake8_migrations.sql import recognise
from flake8_migrations.sql.raw import raw

T = Name("t")


def actions(text: str) -> list[Action]:
    return [statement.action for statement in recognise(text)]


def deleted(text: str) -> list[tuple[str, bool | None]]:
    return [
        (str(action.table), action.filtered)
        for action in actions(text)
        if isinstance(action, Delete)
    ]


def updated(text: str) -> list[tuple[str, bool | None]]:
    return [
        (str(action.table), action.filtered)
        for action in actions(text)
        if isinstance(action, Update)
    ]


@pytest.mark.parametrize(
    "sql",
    [
        "DELETE FROM t",
        "delete from t;",
        "DELETE FROM ONLY t",
        "DELETE FROM ONLY (t)",
        "DELETE FROM t *",
        "DELETE FROM t AS x",
        "DELETE FROM t x",
        "DELETE t",
        "DELETE FROM t USING b",
        "DELETE FROM t USING b, c",
        "DELETE FROM t RETURNING *",
        "DELETE FROM t USING (SELECT a FROM b WHERE a = 1) x",
        "DELETE FROM t -- WHERE a = 1",
        "DELETE FROM t /* WHERE a = 1 */",
        "DELETE FROM t RETURNING 'WHERE a = 1'",
        "DELETE t FROM t JOIN u ON t.a = u.a",
        "DELETE x FROM t x INNER JOIN u ON x.a = u.a",
        "DELETE x FROM t WITH (NOLOCK) AS x INNER JOIN u ON x.a = u.a",
        "DELETE x FROM t AS x",
        "DELETE FROM t USING t INNER JOIN u ON t.a = u.a",
        "DELETE LOW_PRIORITY QUICK IGNORE FROM t",
        "DELETE FROM t ORDER BY a",
        "DELETE FROM t OUTPUT deleted.a INTO @x",
        "DELETE FROM t WHERE true",
        "DELETE FROM t WHERE TRUE RETURNING a",
        "DELETE FROM t WHERE 1",
        "DELETE FROM t WHERE 1=1",
        "DELETE FROM t WHERE 1 = 1;",
        "DELETE FROM t WHERE '1'='1'",
        "DELETE FROM t WHERE 'a'='a'",
        "DELETE FROM t WHERE (true)",
        "DELETE FROM t WHERE ((1=1))",
        "DELETE FROM t WHERE (1)=(1) OR true",
        "DELETE FROM t WHERE NOT FALSE",
        "DELETE FROM t WHERE NOT (false)",
        "DELETE FROM t WHERE NOT 0",
        "DELETE FROM t WHERE 1 <> 2",
        "DELETE FROM t WHERE 1=1 OR a = 2",
        "DELETE FROM t WHERE a = 2 OR 1=1",
        "DELETE FROM t WHERE (a = 2) OR (true)",
        "DELETE FROM t WHERE true AND 1=1",
        "DELETE FROM t WHERE a = 1 AND b = 2 OR true",
        "EXPLAIN ANALYZE DELETE FROM t",
        "EXPLAIN (ANALYZE, BUFFERS) DELETE FROM t",
        "WITH x AS (SELECT 1 FROM u WHERE a = 1) DELETE FROM t",
        "WITH x AS (SELECT 1) DELETE FROM t USING x",
        "WITH x AS (DELETE FROM t RETURNING *) INSERT INTO u SELECT * FROM x",
        "WITH x AS (DELETE FROM t RETURNING *) SELECT * FROM x WHERE a = 1",
        "WITH RECURSIVE a (n) AS MATERIALIZED (SELECT 1), x AS (DELETE FROM t) SELECT 1",
        "WITH a AS NOT MATERIALIZED (WITH x AS (DELETE FROM t) SELECT 1) SELECT 1",
        "INSERT INTO u WITH x AS (DELETE FROM t RETURNING *) SELECT * FROM x",
    ],
)
def test_deletes_every_row(sql: str) -> None:
    assert deleted(sql) == [("t", False)]


@pytest.mark.parametrize(
    "sql",
    [
        "DELETE FROM t WHERE a = 1",
        "DELETE FROM t\n  WHERE a = 1",
        "DELETE FROM t -- every\n WHERE a = 1",
        "DELETE FROM t /* every */ WHERE a",
        "DELETE FROM t WHERE id IN (SELECT id FROM u)",
        "DELETE FROM t USING b WHERE t.a = b.a",
        "DELETE FROM t LIMIT 10",
        "DELETE FROM t ORDER BY a LIMIT 10",
        "DELETE FROM t WHERE true LIMIT 10",
        "DELETE TOP (10) FROM t",
        "DELETE TOP 10 PERCENT t",
        "DELETE FROM t WHERE CURRENT OF c",
        "DELETE FROM t WHERE true AND a = 1",
        "DELETE FROM t WHERE 1=1 AND a = 1",
        "DELETE FROM t WHERE a = 1 OR b = 2",
        "DELETE FROM t WHERE NOT true",
        "DELETE FROM t WHERE false",
        "DELETE FROM t WHERE 0",
        "DELETE FROM t WHERE 1=2",
        "DELETE FROM t WHERE 1=a",
        "DELETE FROM t WHERE a=a",
        "DELETE FROM t WHERE (true AND a)",
        "DELETE FROM t WHERE (1) = a",
        "DELETE FROM t WHERE EXISTS (SELECT 1)",
        "DELETE FROM t WHERE a BETWEEN 1 AND 2",
        "DELETE FROM t WHERE CASE WHEN a THEN b OR 1 END",
        "DELETE FROM t WHERE id = :id",
        "DELETE FROM t WHERE id = %(id)s",
        "DELETE FROM t WHERE id = %s",
        "DELETE FROM t WHERE id = ?",
        "DELETE FROM t WHERE id = $1",
        "DELETE FROM t WHERE a LIKE '%%x'",
        "DELETE FROM t WHERE a::text = 'x'",
        "DELETE FROM t WHERE a #>> '{b}' = 'x'",
        "DELETE FROM t WHERE a = 'it\\'s'",
        "DELETE FROM t WHERE a LIKE 'x\\_' ESCAPE '\\' AND b = 1",
        "WITH x AS (SELECT 1) DELETE FROM t WHERE a IN (SELECT * FROM x)",
        "WITH x AS (DELETE FROM t WHERE a = 1 RETURNING *) INSERT INTO u SELECT * FROM x",
        "DELETE x FROM t x JOIN u ON x.a = u.a WHERE u.b = 1",
        "DELETE FROM t WHERE a = 1 RETURNING a",
        "EXPLAIN ANALYZE VERBOSE DELETE FROM t WHERE a = 1",
    ],
)
def test_deletes_some_rows(sql: str) -> None:
    assert deleted(sql) == [("t", True)]


def test_deletes_from_several_tables() -> None:
    assert deleted("DELETE a, b FROM a INNER JOIN b ON a.x = b.x") == [("a", False), ("b", False)]
    assert deleted("DELETE FROM a, b USING a JOIN b WHERE a.x = 1") == [("a", True), ("b", True)]
    assert deleted("DELETE x FROM dbo.t AS x WHERE x.a = 1") == [("dbo.t", True)]


def test_deletes_through_a_query() -> None:
    """SQL Server: the conditions are those of the query, which the DELETE names."""
    assert deleted("WITH x AS (SELECT * FROM t WHERE a = 1) DELETE FROM x") == []


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE t SET a = 1",
        "UPDATE ONLY t SET a = 1",
        "UPDATE t AS x SET a = 1",
        "UPDATE t x SET a = 1;",
        "UPDATE LOW_PRIORITY IGNORE t SET a = 1",
        "UPDATE OR REPLACE t SET a = 1",
        "UPDATE t, u SET t.a = u.a",
        "UPDATE t JOIN u ON t.a = u.a SET t.b = u.b",
        "UPDATE t SET a = u.a FROM u",
        "UPDATE t SET a = (SELECT b FROM u WHERE u.a = t.a)",
        "UPDATE t SET a = 'x WHERE y'",
        "UPDATE t SET a = 1 WHERE true",
        "UPDATE t SET a = 1 WHERE 1 = 1 RETURNING a",
        "UPDATE x SET a = 1 FROM t x",
        "UPDATE t SET a = 1 FROM (SELECT * FROM u WHERE b) x",
        "EXPLAIN ANALYZE UPDATE t SET a = 1",
        "WITH x AS (SELECT 1 WHERE true) UPDATE t SET a = 1",
        "WITH x AS (UPDATE t SET a = 1 RETURNING *) SELECT * FROM x WHERE a",
    ],
)
def test_updates_every_row(sql: str) -> None:
    assert updated(sql) == [("t", False)]


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE t SET a = 1 WHERE b = 2",
        "UPDATE t SET a = 1\nWHERE b = 2",
        "UPDATE t SET a = 1 LIMIT 5",
        "UPDATE TOP (5) t SET a = 1",
        "UPDATE t SET a = u.a FROM u WHERE u.b = t.b",
        "UPDATE t SET a = (SELECT 1) WHERE CURRENT OF c",
        "UPDATE t SET (a, b) = (1, 2) WHERE a IS NULL",
        "UPDATE t SET a = CASE WHEN b THEN 1 ELSE 2 END WHERE c",
        "UPDATE t SET a = a || 'x' WHERE c ~ '[a-z]'",
        "UPDATE t SET a = b -> 'c' ->> 'd' WHERE e ? 'f'",
        "WITH x AS (SELECT 1) UPDATE t SET a = 1 FROM x WHERE t.b = x.b",
    ],
)
def test_updates_some_rows(sql: str) -> None:
    assert updated(sql) == [("t", True)]


@pytest.mark.parametrize(
    ("assignments", "columns", "reads"),
    [
        ("a = 1", ("a",), ()),
        ("a = 1, b = 'x'", ("a", "b"), ()),
        ("a = b", ("a",), ("b",)),
        ("A = B + c", ("A",), ("b", "c")),
        ("a = lower(b) || coalesce(c, 'x')", ("a",), ("b", "c")),
        ('a = "B c"', ("a",), ("b c",)),
        ("(a, b) = (c, d)", ("a", "b"), ("c", "d")),
        ("(a, b) = (SELECT c, d FROM t AS u)", ("a", "b"), ("c", "d")),
        ("a = (SELECT 1 FROM u WHERE c = d)", ("a",), ("c", "d")),
        ("a = b::text", ("a",), ("b",)),
        ("a = CAST(b AS varchar(9))", ("a",), ("b",)),
        ("a = NULL, b = DEFAULT", ("a", "b"), ()),
        ("a = true, b = current_timestamp", ("a", "b"), ()),
        ("a = CASE WHEN b IS NULL THEN c ELSE d END", ("a",), ("b", "c", "d")),
        ("a = now() - interval '1 day'", ("a",), ()),
        ("a[1] = b[2]", ("a",), ("b",)),
        ("a = date '2020-01-01'", ("a",), ()),
        ("a := b", ("a",), ("b",)),
        ("`a` = `b`, [c] = [d]", ("a", "c"), ("b", "d")),
    ],
)
def test_columns_written_and_read(
    assignments: str, columns: tuple[str, ...], reads: tuple[str, ...]
) -> None:
    folded = tuple(map(str.lower, columns)) if columns != tuple(map(str.lower, columns)) else ()
    expected = Update(T, False, columns, reads, folded=folded)
    assert actions(f"UPDATE t SET {assignments}") == [expected]
    asked = expected._replace(filtered=True, asked=("x",))
    assert actions(f"UPDATE t SET {assignments} WHERE x = 1") == [asked]


@pytest.mark.parametrize(
    "assignment",
    [
        "t.a = u.b",
        "s.t.a = s.u.b",
        "a = (SELECT max(x.b) FROM u x)",
        "a = (SELECT b FROM u)",
        'a = lower((SELECT max("b") FROM s.u))',
    ],
)
def test_columns_read_of_another_table(assignment: str) -> None:
    assert actions(f"UPDATE t SET {assignment}") == [
        Update(T, False, ("a",), reads_elsewhere=("b",))
    ]


@pytest.mark.parametrize("value", ["a + 1", "2 * a", "round(a / 3)", "CASE WHEN c THEN a - 1 END"])
def test_values_that_arithmetic_makes_of_the_old_ones(value: str) -> None:
    (update,) = actions(f"UPDATE t SET a = {value}, b = c + 1, d = NOT d, e = e || 'x'")
    assert isinstance(update, Update)
    assert update.calculated == ("a",)


def test_values_that_the_migration_brings_along() -> None:
    text = "UPDATE t SET a = :value, b = %(other)s, c = ?, d = 1, e = upper(f)"
    columns = ("a", "b", "c", "d", "e")
    assert actions(text) == [Update(T, False, columns, ("f",), ("a", "b", "c"))]


def test_a_query_that_changes_rows_comes_before_the_statement_that_reads_it() -> None:
    text = "WITH d AS (DELETE FROM t WHERE a RETURNING *) INSERT INTO u SELECT * FROM d JOIN v"
    assert actions(text) == [Delete(T, True, ("a",)), Insert(Name("u"), (Name("v"),))]
    text = "WITH a AS (UPDATE t SET b = 1), c AS (DELETE FROM u) DELETE FROM v WHERE w"
    assert actions(text) == [
        Update(T, False, ("b",)),
        Delete(Name("u"), False),
        Delete(Name("v"), True, ("w",)),
    ]


@pytest.mark.parametrize(
    ("conditions", "reads"),
    [
        ("WHERE a IS NULL", ("a",)),
        ("AS x WHERE x.A IS NULL AND x.b > 1", ("a", "b")),
        ('USING u WHERE t.a = u.a AND t."Id" > u.id', ("a", "id")),
        ("WHERE lower(a) = 'b'", ("a",)),
        ("", ()),
    ],
)
def test_a_delete_says_which_columns_its_conditions_name(
    conditions: str, reads: tuple[str, ...]
) -> None:
    (delete,) = actions(f"DELETE FROM t {conditions}")
    assert isinstance(delete, Delete) and delete.reads == reads


@pytest.mark.parametrize(
    "sql",
    [
        "CREATE TABLE x (a int REFERENCES y ON DELETE CASCADE ON UPDATE SET NULL)",
        "ALTER TABLE x ADD FOREIGN KEY (a) REFERENCES y ON DELETE CASCADE",
        "GRANT DELETE, UPDATE, TRUNCATE ON t TO bob",
        "CREATE TRIGGER x AFTER DELETE OR UPDATE OR TRUNCATE ON t EXECUTE FUNCTION f()",
        "CREATE RULE r AS ON DELETE TO t DO ALSO\nDELETE FROM u",
        "CREATE POLICY p ON t FOR DELETE USING (true)",
        "SELECT truncate(a, 2), 'DELETE FROM t' FROM u FOR UPDATE",
        "INSERT INTO t VALUES (1) ON CONFLICT (a) DO UPDATE SET b = 2",
        "INSERT INTO t SELECT 1 ON DUPLICATE KEY UPDATE b = 2",
        "INSERT INTO t SELECT 1 ON CONFLICT (a) DO\nUPDATE SET b = 2",
        "MERGE INTO t USING s ON (a = b) WHEN MATCHED THEN DELETE",
        "COPY (DELETE FROM t RETURNING *) TO '/x'",
        "PREPARE x AS UPDATE t SET a = 1",
        "DECLARE c CURSOR FOR SELECT * FROM t FOR UPDATE",
        "UPDATE STATISTICS t",
        "DELETE FROM @t",
        "DELETE FROM (SELECT * FROM t WHERE a)",
    ],
)
def test_no_rows_are_changed_here(sql: str) -> None:
    found = actions(sql)
    assert found
    assert not [action for action in found if isinstance(action, (Delete, Update, Truncate))]


def test_a_raw_statement_is_left_where_nothing_is_recognised() -> None:
    assert actions("DELETE") == [raw("DELETE")]

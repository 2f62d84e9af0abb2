"""What views, triggers and policies surely read, and no more."""

from __future__ import annotations

import pytest

from flake8_migrations.model.operations import CreateObject
from flake8_migrations.model.text import HOLE
from flake8_migrations.sql import recognise


def created(sql: str) -> CreateObject:
    action = recognise(sql)[0].action
    assert isinstance(action, CreateObject)
    return action


QUERIES = {
    "SELECT a, t.b FROM t": {"t": {"a", "b"}},
    "SELECT * FROM s.t": {"s.t": {"*"}},
    "SELECT count(*) FROM t": {"t": set()},
    "SELECT a * b FROM t": {"t": {"a", "b"}},
    "SELECT a AS c, b d FROM t ORDER BY e": {"t": {"a", "b"}},
    'SELECT "A" FROM "T"': {"T": {"a"}},
    "SELECT x.a, y.*, c FROM t x JOIN u AS y ON x.d = y.e": {"t": {"a", "d"}, "u": {"*", "e"}},
    "SELECT a FROM t, u WHERE t.b = u.c": {"t": {"b"}, "u": {"c"}},
    "SELECT a::text, CAST(b AS date), EXTRACT(year FROM c) FROM t": {"t": {"a", "b", "c"}},
    "SELECT a FROM t WHERE b IS DISTINCT FROM c AND d > 1": {"t": {"a", "b", "c", "d"}},
    "SELECT date '2026-01-01', interval '1 day' FROM t": {"t": set()},
    "SELECT f(a) FROM t": {"t": {"a"}},
    "SELECT a FROM t UNION ALL SELECT b FROM u": {"t": {"a"}, "u": {"b"}},
    "WITH r AS (SELECT a FROM t) SELECT b FROM r": {"t": {"a"}},
    "WITH RECURSIVE r(n) AS (SELECT a FROM t UNION SELECT n FROM r) TABLE r": {"t": {"a"}},
    "SELECT a FROM (SELECT b FROM t) x": {"t": {"b"}},
    "SELECT a FROM t WHERE EXISTS (SELECT 1 FROM u WHERE u.b = t.c)": {
        "t": {"a", "c"},
        "u": {"b"},
    },
    "SELECT g FROM generate_series(1, 2) g": {},
    "SELECT x.a FROM t AS x (a, b)": {},
    "(SELECT a FROM t)": {"t": {"a"}},
    f"SELECT a FROM t {HOLE}": {"t": set()},
    f"SELECT t.a FROM t JOIN {HOLE} ON true": {"t": {"a"}},
    "SELECT 1": {},
    "VALUES (1)": {},
    "(" * 300 + "SELECT a FROM t" + ")" * 300: {"t": {"a"}},
    "SELECT t.a, u.b FROM (t JOIN u ON t.c = u.d)": {"t": {"a", "c"}, "u": {"b", "d"}},
    "TABLE t": {"t": {"*"}},
    "SELECT a FROM t EXCEPT TABLE u": {"t": {"a"}, "u": {"*"}},
    "WITH t AS (SELECT a FROM t) SELECT b FROM t": {"t": {"a"}},
    "WITH r AS (SELECT a FROM s), s AS (SELECT b FROM r) SELECT 1 FROM s": {"s": {"a"}},
    "SELECT (SELECT max(u.b) FROM u WHERE u.c = t.d) FROM t": {"t": {"d"}, "u": {"b", "c"}},
    "SELECT a FROM t LEFT JOIN LATERAL (SELECT b FROM u WHERE u.c = t.d) x ON true": {
        "t": {"d"},
        "u": {"b", "c"},
    },
}


@pytest.mark.parametrize(("query", "expected"), QUERIES.items())
def test_view(query: str, expected: dict[str, set[str]]) -> None:
    reads = created(f"CREATE VIEW v AS {query}").reads
    assert {str(one.table): set(one.columns) for one in reads} == expected


def test_a_temporary_view_is_gone_with_its_session() -> None:
    assert created("CREATE TEMPORARY VIEW v AS SELECT a FROM t").reads == ()


def test_trigger() -> None:
    made = created(
        "CREATE TRIGGER tr BEFORE INSERT OR UPDATE OF a, B ON s.t FOR EACH ROW"
        " WHEN (NEW.a > 1) EXECUTE FUNCTION public.f('x')"
    )
    assert [(str(one.table), one.columns) for one in made.reads] == [("s.t", ("a", "b"))]
    assert str(made.executes) == "public.f"


def test_trigger_of_any_column() -> None:
    made = created("CREATE TRIGGER tr AFTER UPDATE ON t FOR EACH ROW EXECUTE PROCEDURE touch()")
    assert made.reads == ()
    assert str(made.executes) == "touch"


def test_policy() -> None:
    made = created("CREATE POLICY p ON t USING (a IN (SELECT x FROM u)) WITH CHECK (b > f(c))")
    reads = [(str(one.table), set(one.columns)) for one in made.reads]
    assert reads == [("t", {"a"}), ("u", {"x"}), ("t", {"b", "c"})]

"""What kind a statement is that no operation describes."""

from __future__ import annotations

from typing import get_args

import pytest

from flake8_migrations.model.operations import RawKind, RawSql
from flake8_migrations.sql import recognise
from flake8_migrations.sql.raw import raw

KINDS = {
    "ALTER EXTENSION postgis UPDATE": "alter",
    "ALTER SEQUENCE s RESTART": "alter in place",
    "ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO bob": "alter in place",
    "ALTER SYSTEM SET work_mem = '1MB'": "alter system",
    "ALTER TABLE t ORDER BY a": "alter table",
    "CALL p()": "call",
    "COMMENT ON TABLE t IS 'x'": "comment",
    "CREATE": "create",
    "DROP": "drop",
    "COPY t FROM stdin": "keeping",
    "EXPLAIN DELETE FROM t": "keeping",
    "EXPLAIN (ANALYZE off) DELETE FROM t": "keeping",
    "EXPLAIN (ANALYZE false, VERBOSE) DELETE FROM t": "keeping",
    "EXPLAIN (ANALYZE 0) DELETE FROM t": "keeping",
    "sp_rename 'a', 'b'": "other",
    "PERFORM f()": "perform",
    "GRANT SELECT ON t TO bob": "privilege",
    "revoke all on t from bob": "privilege",
    "EXECUTE prepared (1)": "program",
    "EXEC dbo.proc 1": "program",
    "SELECT 1": "select",
    "ANALYZE t": "statistics",
    "ANALYSE t": "statistics",
    "VACUUM ANALYZE t": "vacuum",
}


@pytest.mark.parametrize(("text", "kind"), KINDS.items())
def test_kinds(text: str, kind: str) -> None:
    [statement] = recognise(text)
    assert isinstance(statement.action, RawSql)
    assert statement.action.kind == kind


def test_every_kind_is_shown() -> None:
    assert set(KINDS.values()) == set(get_args(RawKind))


@pytest.mark.parametrize(
    ("head", "routine"),
    [
        ("SELECT ADD_JOB", "ADD_JOB"),
        ("SELECT APP.DROP_ALL", "APP.DROP_ALL"),
        ("PERFORM F", "F"),
        ("CALL P", "P"),
        ("SELECT ADDED FROM", None),
        ("SELECT", None),
        ("GRANT ALL", None),
        ("", None),
    ],
)
def test_what_is_called(head: str, routine: str | None) -> None:
    assert raw(head).routine == routine

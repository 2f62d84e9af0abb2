"""The list of functions is that of the servers, and volatility is what decides over a rewrite."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import URL, Connection, create_engine
from sqlalchemy.pool import NullPool

from flake8_migrations.rules.facts.volatility import volatility_of

sys.path.insert(0, str(Path(__file__).parent.parent.parent / "docs"))

import generate_volatility  # noqa: E402


def test_the_committed_list_is_that_of_the_servers() -> None:
    committed = generate_volatility.TARGET.read_text(encoding="utf-8")
    assert committed == generate_volatility.generated()


@pytest.fixture(scope="module")
def connection(server: URL) -> Iterator[Connection]:
    with create_engine(server, poolclass=NullPool).connect() as connection:
        yield connection


def rewrites(connection: Connection, type_: str, default: str) -> bool:
    """Whether a new column with this default makes PostgreSQL write the table anew."""
    node = "SELECT pg_relation_filenode('things')"
    with connection.begin() as transaction:
        connection.exec_driver_sql("CREATE TEMPORARY TABLE things AS SELECT 1 AS id")
        before = connection.exec_driver_sql(node).scalar_one()
        connection.exec_driver_sql(f"ALTER TABLE things ADD COLUMN added {type_} DEFAULT {default}")
        after = connection.exec_driver_sql(node).scalar_one()
        transaction.rollback()
    return bool(before != after)


@pytest.mark.parametrize(
    ("name", "type_", "default"),
    [
        ("now", "timestamptz", "now()"),
        ("pg_catalog.now", "timestamptz", "pg_catalog.now()"),
        ("statement_timestamp", "timestamptz", "statement_timestamp()"),
        ("current_setting", "text", "current_setting('timezone')"),
        ("lower", "text", "lower('A')"),
        ("jsonb_build_object", "jsonb", "jsonb_build_object('a', 1)"),
        ("CURRENT_CATALOG", "text", "CURRENT_CATALOG"),
        ("CURRENT_DATE", "date", "CURRENT_DATE"),
        ("CURRENT_ROLE", "text", "CURRENT_ROLE"),
        ("CURRENT_SCHEMA", "text", "CURRENT_SCHEMA"),
        ("CURRENT_TIME", "timetz", "CURRENT_TIME"),
        ("CURRENT_TIMESTAMP", "timestamptz", "CURRENT_TIMESTAMP(0)"),
        ("CURRENT_USER", "text", "CURRENT_USER"),
        ("LOCALTIME", "time", "LOCALTIME"),
        ("LOCALTIMESTAMP", "timestamp", "LOCALTIMESTAMP"),
        ("SESSION_USER", "text", "SESSION_USER"),
        ("SYSTEM_USER", "text", "SYSTEM_USER"),
        ("user", "text", "user"),
        ("ARRAY", "int[]", "ARRAY[1, 2]"),
        ("cast", "int", "cast('1' AS int)"),
        ("coalesce", "int", "coalesce(NULL, 1)"),
        ("greatest", "int", "greatest(1, 2)"),
        ("least", "int", "least(1, 2)"),
        ("nullif", "int", "nullif(1, 2)"),
        ("treat", "int", "treat(1 AS int)"),
        ("trim", "text", "trim(' a ')"),
        ("extract", "numeric", "extract(year FROM now())"),
        ("row", "text", "row(1, 2)::text"),
        ("json", "json", "json('{}')"),
        ("json_array", "json", "json_array(1, 2)"),
        ("json_object", "json", "json_object('a': 1)"),
        ("json_scalar", "json", "json_scalar(1)"),
        ("json_serialize", "text", "json_serialize('{}')"),
        ("json_value", "text", "json_value(jsonb '1', '$')"),
        ("json_query", "jsonb", "json_query(jsonb '1', '$')"),
        ("json_exists", "boolean", "json_exists(jsonb '1', '$')"),
        ("clock_timestamp", "timestamptz", "clock_timestamp()"),
        ("gen_random_uuid", "uuid", "gen_random_uuid()"),
        ("uuidv7", "uuid", "uuidv7()"),
        ("random", "float8", "random()"),
        ("timeofday", "text", "timeofday()"),
    ],
)
def test_volatility_decides(connection: Connection, name: str, type_: str, default: str) -> None:
    known = volatility_of(name)
    assert known != "unknown"
    assert rewrites(connection, type_, default) == (known == "volatile")


@pytest.mark.parametrize("word", ["xmlconcat", "xmlelement", "xmlforest", "xmlpi"])
def test_words_of_xml(word: str) -> None:
    """The server of the tests is built without XML; its manual is the source."""
    assert volatility_of(word) == "stable or immutable"


@pytest.mark.parametrize(
    ("name", "volatility"),
    [
        ("uuid_generate_v4", "volatile"),
        ('extensions."uuid_generate_v4"', "volatile"),
        ("uuid_generate_v5", "stable or immutable"),
        ("nextval", "volatile"),
        ("app.now", "unknown"),
        ("next_ticket_number", "unknown"),
        ("", "unknown"),
    ],
)
def test_names(name: str, volatility: str) -> None:
    assert volatility_of(name) == volatility

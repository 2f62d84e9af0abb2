"""Which change of a type keeps the stored values: the rules' answer is that of the server."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from sqlalchemy import URL, Connection, create_engine
from sqlalchemy.pool import NullPool

from flake8_migrations.model.operations import SqlType
from flake8_migrations.model.text import HOLE
from flake8_migrations.rules.facts.conversions import keeps_values
from flake8_migrations.sql.types import plain_cast, sql_type

PAIRS = """
varchar(50) > varchar(100)
varchar(50) > varchar(50)
varchar(100) > varchar(50)
varchar(50) > varchar
varchar(50) > text
varchar > text
text > varchar
text > varchar(50)
char(5) > char(5)
char(5) > char(10)
char(5) > text
char(5) > varchar(10)
varchar(5) > char(10)
numeric(10,2) > numeric(12,2)
numeric(10,2) > numeric(12,3)
numeric(10,2) > numeric(8,2)
numeric(10,2) > numeric
numeric(10) > numeric(12)
numeric > numeric(10,2)
timestamp(3) > timestamp(6)
timestamp(3) > timestamp
timestamp > timestamp(6)
timestamp > timestamp(3)
timestamptz(3) > timestamptz
timestamp > timestamptz
timestamptz > timestamp
timestamptz(3) > timestamp
timestamp > timestamptz(3)
date > timestamp
time(0) > time(3)
time(3) > time
time > time(3)
timetz(0) > timetz(3)
interval(0) > interval(3)
interval(3) > interval
interval > interval(6)
interval > interval(3)
cidr > inet
inet > cidr
bit(3) > bit(3)
bit(3) > bit(5)
bit(3) > bit varying
bit(3) > bit varying(5)
bit varying(3) > bit varying(5)
bit varying(3) > bit varying
bit varying(5) > bit varying(3)
smallint > integer
integer > bigint
integer > numeric
integer > oid
oid > integer
real > double precision
json > jsonb
json > text
text > json
xml > text
boolean > integer
"""
EACH_PAIR = pytest.mark.parametrize(
    ("old", "new"), [line.split(" > ") for line in PAIRS.strip().splitlines()]
)


@pytest.fixture(scope="module")
def connection(server: URL) -> Iterator[Connection]:
    with create_engine(server, poolclass=NullPool).connect() as connection:
        yield connection


def rewrites(connection: Connection, old: str, change: str, zone: str = "UTC") -> bool:
    """Whether the change of an empty column's type makes PostgreSQL write the table anew."""
    node = "SELECT pg_relation_filenode('things')"
    with connection.begin() as transaction:
        connection.exec_driver_sql(f"SET LOCAL timezone = '{zone}'")
        connection.exec_driver_sql(f"CREATE TEMPORARY TABLE things (thing {old})")
        connection.exec_driver_sql("INSERT INTO things VALUES (NULL)")
        before = connection.exec_driver_sql(node).scalar_one()
        connection.exec_driver_sql(f"ALTER TABLE things ALTER COLUMN thing TYPE {change}")
        after = connection.exec_driver_sql(node).scalar_one()
        transaction.rollback()
    return bool(before != after)


@pytest.mark.parametrize("zone", ["UTC", "Europe/Berlin"])
@EACH_PAIR
def test_pairs(connection: Connection, old: str, new: str, zone: str) -> None:
    # A cast of the column itself changes nothing, and some pairs need one.
    rewritten = rewrites(connection, old, f"{new} USING thing::{new}", zone)
    assert keeps_values(sql_type(old), sql_type(new), zone == "UTC") == (not rewritten)


@pytest.mark.parametrize(
    ("using", "rewritten"),
    [
        ("thing", False),
        ("thing::varchar(100)", False),
        ("(thing)::character varying(100)", False),
        ("CAST(thing AS varchar(100))", False),
        ("thing::text", True),
        ("thing::varchar", True),
        ("trim(thing)", True),
        ("thing::text::varchar(100)", True),
    ],
)
def test_using(connection: Connection, using: str, rewritten: bool) -> None:
    assert rewrites(connection, "varchar(50)", f"varchar(100) USING {using}") == rewritten
    is_plain = using == "thing" or plain_cast(using, "thing") == SqlType("varchar", (100,))
    assert is_plain == (not rewritten)


def test_named_types(connection: Connection) -> None:
    with connection.begin() as transaction:
        connection.exec_driver_sql("CREATE TYPE mood AS ENUM ('a', 'b')")
        connection.exec_driver_sql("CREATE TYPE temper AS ENUM ('a', 'b')")
        mood = SqlType("enum", ("a", "b"), "mood")
        assert keeps_values(mood, SqlType("enum", ("a", "b", "c"), "mood")) is True
        assert keeps_values(mood, SqlType("enum", ("a", "b"), "temper")) is False
        connection.exec_driver_sql("CREATE TABLE feelings (one mood)")
        node = "SELECT pg_relation_filenode('feelings')"
        before = connection.exec_driver_sql(node).scalar_one()
        connection.exec_driver_sql("ALTER TABLE feelings ALTER one TYPE mood")
        assert connection.exec_driver_sql(node).scalar_one() == before
        connection.exec_driver_sql(
            "ALTER TABLE feelings ALTER one TYPE temper USING one::text::temper"
        )
        assert connection.exec_driver_sql(node).scalar_one() != before
        transaction.rollback()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (SqlType(HOLE), SqlType("text")),
        (SqlType("text"), SqlType(HOLE)),
        (SqlType("code", (), "code"), SqlType("text")),
        (SqlType("enum", (), None), SqlType("enum", (), None)),
    ],
)
def test_what_is_not_known(old: SqlType, new: SqlType) -> None:
    assert keeps_values(old, new) is None

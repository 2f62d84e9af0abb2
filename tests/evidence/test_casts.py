"""Which changes of a type PostgreSQL casts is what its ALTER TABLE does, defaults included."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import URL, Connection, create_engine
from sqlalchemy.exc import ProgrammingError
from sqlalchemy.pool import NullPool

from flake8_migrations.model.operations import SqlType
from flake8_migrations.model.text import HOLE
from flake8_migrations.rules.facts.casts import type_of_default, way
from flake8_migrations.sql.types import sql_type

sys.path.insert(0, str(Path(__file__).parent.parent.parent / "docs"))

import generate_casts  # noqa: E402


def test_the_committed_list_is_that_of_the_servers() -> None:
    committed = generate_casts.TARGET.read_text(encoding="utf-8")
    assert committed == generate_casts.generated()


@pytest.fixture(scope="module")
def connection(server: URL) -> Iterator[Connection]:
    with create_engine(server, poolclass=NullPool).connect() as connection:
        generate_casts.prepare(connection)
        yield connection


HELD = "bigint boolean date integer json jsonb numeric real text timestamptz uuid varchar".split()
"""What arrays usually hold."""


def test_arrays_are_cast_by_what_they_hold(connection: Connection) -> None:
    arrays = [f"{name}[]" for name in HELD]
    pairs = [
        (was, becomes)
        for was in (*HELD, *arrays)
        for becomes in (*HELD, *arrays)
        if was in arrays or becomes in arrays
    ]
    observed = generate_casts.ways(connection, pairs)
    known = {(was, becomes): way(SqlType(was), SqlType(becomes)) for was, becomes in pairs}
    assert known == observed


def test_enums() -> None:
    mood, temper = SqlType("enum", ("a",), "mood"), SqlType("enum", ("a",), "temper")
    assert way(mood, mood._replace(arguments=("a", "b"))) == "automatic"
    assert way(mood, temper) == "none"
    assert way(mood, SqlType("text")) == "automatic"
    assert way(SqlType("text"), mood) == "explicit"
    assert way(SqlType("integer"), mood) == "none"
    assert way(mood, SqlType("integer")) == "none"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (SqlType(HOLE), SqlType("text")),
        (SqlType("text"), SqlType(HOLE)),
        (SqlType("code", (), "code"), SqlType("text")),
        (SqlType("text"), SqlType("geometry")),
        (SqlType("integer unsigned"), SqlType("boolean")),
        (SqlType("enum", ("a",)), SqlType("enum", ("b",))),
    ],
)
def test_what_is_not_known(old: SqlType, new: SqlType) -> None:
    assert way(old, new) is None


DEFAULTS = """
varchar(20): 'a'
varchar(20): 'a'::character varying
varchar(20): 'a'::text
varchar(20): ('a')
text: now()
text: current_user
text: 7
integer: 0
integer: '0'
integer: -1
integer: 3 + 4
bigint: 3000000000
numeric: 0
numeric: 0.5
numeric: 99999999999999999999
boolean: true
boolean: 'f'
date: CURRENT_DATE
timestamp: LOCALTIMESTAMP
timestamp: now()
timestamptz: now()
timestamptz: 'now'
uuid: gen_random_uuid()
jsonb: '{}'
jsonb: '{}'::jsonb
text[]: '{}'
text[]: '{}'::text[]
text[]: ARRAY[]::text[]
first_enum: 'a'
first_enum: 'a'::first_enum
"""
BECOMES = "varchar integer boolean numeric date timestamptz uuid jsonb text[] second_enum".split()


def is_in_the_way(connection: Connection, was: str, default: str, becomes: str) -> bool:
    """Whether PostgreSQL refuses to change the type, whatever becomes of the values."""
    with connection.begin_nested() as savepoint:
        try:
            connection.exec_driver_sql(f"CREATE TABLE kept (thing {was} DEFAULT {default})")
            connection.exec_driver_sql(
                f"ALTER TABLE kept ALTER thing TYPE {becomes} USING NULL::{becomes}"
            )
        except ProgrammingError as error:
            assert "default for column" in str(error)
            return True
        finally:
            savepoint.rollback()
    return False


@pytest.mark.parametrize("line", DEFAULTS.strip().splitlines())
def test_defaults_are_cast_as_columns_are(connection: Connection, line: str) -> None:
    was, _, default = line.partition(": ")
    column, *others = [
        SqlType("enum", ("a",), name) if name.endswith("_enum") else sql_type(name)
        for name in (was, *BECOMES)
    ]
    value = type_of_default(default, column)
    if value is None:
        assert default in ("current_user", "3 + 4")
        return
    for becomes, new in zip(BECOMES, others, strict=True):
        refused = is_in_the_way(connection, was, default, becomes)
        assert (way(value, new) != "automatic") == refused, (line, becomes)


@pytest.mark.parametrize(
    "default", ["NULL", "null", HOLE, "", "lower('A')", "'a' || 'b'", "'a'::own_type", "('a', 'b')"]
)
def test_defaults_of_which_nobody_knows_the_type(default: str) -> None:
    value = type_of_default(default, SqlType("text"))
    assert value is None or way(value, SqlType("integer")) is None

"""MIG521 says which functions PostgreSQL refuses to replace, and no others."""

from __future__ import annotations

import pytest
from sqlalchemy import URL, create_engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool

from tests.linting import lint

FUNCTION = "CREATE OR REPLACE FUNCTION f({}) RETURNS {} LANGUAGE plpgsql AS $$ BEGIN RETURN; END $$"

REFUSED = [
    ("a integer", "integer", "text"),
    ("a integer", "integer", "bigint"),
    ("a integer", "integer", "SETOF integer"),
    ("", "TABLE (a integer)", "TABLE (a integer, b text)"),
    ("", "TABLE (a integer, b text)", "TABLE (c integer, b text)"),
    ("", "TABLE (a integer)", "TABLE (a bigint)"),
    ("", "void", "trigger"),
    ("a integer", "timestamptz", "timestamp"),
    ("a integer", "integer", "integer[]"),
]
TAKEN = [
    ("a integer", "integer", "int"),
    ("a integer", "varchar(5)", "character varying"),
    ("a integer", "numeric(4, 2)", "decimal"),
    ("a integer", "timestamp with time zone", "TIMESTAMPTZ"),
    ("", "TABLE (a integer, b float8)", "TABLE(a int, b double precision)"),
    ("", "TABLE (a integer)", "TABLE (b int)"),
    ("", "TABLE (a integer)", "SETOF integer"),
    ("a integer", "pg_catalog.int4", "integer"),
    ("a integer", "bool", "boolean"),
]


def _is_refused(server: URL, statements: list[str]) -> bool:
    with create_engine(server, poolclass=NullPool).connect() as connection:
        connection.exec_driver_sql("SET check_function_bodies = off")
        connection.exec_driver_sql(statements[0])
        try:
            connection.exec_driver_sql(statements[1])
        except DBAPIError as error:
            return "cannot change return type" in str(error.orig)
        finally:
            connection.rollback()
    return False


@pytest.mark.parametrize("arguments, once, now", REFUSED + TAKEN)
def test_functions_that_return_something_else(
    server: URL, arguments: str, once: str, now: str
) -> None:
    statements = [FUNCTION.format(arguments, one) for one in (once, now)]
    source = (
        'from alembic import op\n\nrevision = "a1"\ndown_revision = None\n\n\ndef upgrade():\n'
        + "".join(f"    op.execute({one!r})\n" for one in statements)
        + "\n\ndef downgrade():\n    raise NotImplementedError\n"
    )
    found = [one.line for one in lint(source) if one.code == "MIG521"]
    is_refused = _is_refused(server, statements)
    assert is_refused is ((arguments, once, now) in REFUSED)
    assert found == ([9] if is_refused else [])

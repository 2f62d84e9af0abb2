"""MIG308 says what PostgreSQL refuses since something depends on it, and nothing else."""

from __future__ import annotations

import pytest
from sqlalchemy import URL, create_engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool

from tests.linting import lint

FUNCTION = "CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'"
NUMBER = "CREATE FUNCTION g() RETURNS integer LANGUAGE sql AS 'SELECT 1'"
TRIGGER = "CREATE TRIGGER tr BEFORE UPDATE OF a ON t FOR EACH ROW EXECUTE FUNCTION f()"
TABLE = "CREATE TABLE t (a integer, b integer)"
VIEW = "CREATE VIEW v AS SELECT a FROM t"
PARENT = "CREATE TABLE p (id integer CONSTRAINT p_pkey PRIMARY KEY)"
CHILD = "CREATE TABLE c (p integer REFERENCES p (id))"
COMPUTED = "CREATE TABLE t (a integer, b integer, c integer GENERATED ALWAYS AS (a * 2) STORED)"

REFUSED = [
    (TABLE, VIEW, "DROP TABLE t"),
    (TABLE, VIEW, "ALTER TABLE t DROP COLUMN a"),
    (TABLE, VIEW, "ALTER TABLE t ALTER COLUMN a TYPE integer"),
    (TABLE, "CREATE VIEW v AS SELECT a FROM t WHERE b > 1", "ALTER TABLE t DROP COLUMN b"),
    (TABLE, "CREATE VIEW v AS SELECT * FROM t", "ALTER TABLE t DROP COLUMN b"),
    (TABLE, "CREATE MATERIALIZED VIEW v AS SELECT a FROM t", "ALTER TABLE t ALTER a TYPE bigint"),
    (TABLE, "CREATE VIEW v AS WITH x AS (SELECT a FROM t) SELECT * FROM x", "DROP TABLE t"),
    (TABLE, VIEW, "ALTER TABLE t RENAME TO u", "DROP TABLE u"),
    (TABLE, VIEW, "ALTER TABLE t RENAME a TO z", "ALTER TABLE t DROP COLUMN z"),
    (TABLE, VIEW, "CREATE VIEW w AS SELECT * FROM v", "DROP VIEW v"),
    (TABLE, VIEW, "ALTER VIEW v RENAME TO w", "DROP TABLE t"),
    (TABLE, VIEW, "DROP TABLE IF EXISTS t"),
    (
        TABLE,
        "CREATE TABLE u (a integer)",
        "CREATE VIEW v AS SELECT a FROM u WHERE EXISTS (SELECT 1 FROM t WHERE t.b = u.a)",
        "ALTER TABLE t DROP COLUMN b",
    ),
    (TABLE, FUNCTION, TRIGGER, "DROP FUNCTION f()"),
    (TABLE, FUNCTION, TRIGGER, "ALTER TABLE t ALTER COLUMN a TYPE bigint"),
    (TABLE, FUNCTION, TRIGGER, "ALTER TABLE t DROP COLUMN a"),
    (TABLE, "CREATE POLICY p ON t USING (a = 1)", "ALTER TABLE t DROP COLUMN a"),
    (TABLE, "CREATE POLICY p ON t USING (a = 1)", "ALTER TABLE t ALTER COLUMN a TYPE bigint"),
    (COMPUTED, "ALTER TABLE t DROP COLUMN a"),
    (COMPUTED, "ALTER TABLE t DROP COLUMN a, DROP COLUMN c"),
    (COMPUTED, "ALTER TABLE t ALTER COLUMN a TYPE bigint"),
    (COMPUTED, "ALTER TABLE t RENAME a TO z", "ALTER TABLE t DROP COLUMN z"),
    (COMPUTED, "ALTER TABLE t RENAME TO u", "ALTER TABLE u DROP COLUMN a"),
    (
        TABLE,
        "ALTER TABLE t ADD COLUMN c integer GENERATED ALWAYS AS (a + b) STORED",
        "ALTER TABLE t DROP COLUMN b",
    ),
    (NUMBER, "CREATE TABLE t (a integer DEFAULT g())", "DROP FUNCTION g()"),
    ("CREATE SEQUENCE s", "CREATE TABLE t (a integer DEFAULT nextval('s'))", "DROP SEQUENCE s"),
    ("CREATE TYPE m AS ENUM ('a')", "CREATE TABLE t (a m)", "DROP TYPE m"),
    ("CREATE TYPE m AS ENUM ('a')", "CREATE TABLE t (a m[])", "DROP TYPE m"),
    ("CREATE DOMAIN m AS text", "CREATE TABLE t (a m)", "DROP DOMAIN m"),
    ("CREATE SCHEMA s", "CREATE TABLE s.t (a integer)", "DROP SCHEMA s"),
    ("CREATE SCHEMA s", "CREATE TYPE s.m AS ENUM ('a')", "DROP SCHEMA s"),
    (PARENT, CHILD, "DROP TABLE p"),
    (PARENT, CHILD, "TRUNCATE p"),
    (PARENT, CHILD, "TRUNCATE p RESTART IDENTITY"),
    (PARENT, CHILD, "ALTER TABLE p RENAME TO q", "TRUNCATE TABLE q"),
    (PARENT, CHILD, "ALTER TABLE p DROP COLUMN id"),
    (PARENT, CHILD, "ALTER TABLE p DROP CONSTRAINT p_pkey"),
    (
        "CREATE TABLE p (id integer)",
        "CREATE UNIQUE INDEX i ON p (id)",
        CHILD,
        "DROP INDEX i",
    ),
]
REFUSALS = ("depend on it", "cannot alter type of a column used", "cannot truncate a table")

TAKEN = [
    (TABLE, VIEW, "ALTER TABLE t DROP COLUMN b"),
    (TABLE, VIEW, "ALTER TABLE t ALTER COLUMN b TYPE bigint"),
    (TABLE, VIEW, "ALTER TABLE t ALTER COLUMN a SET DEFAULT 1"),
    (TABLE, VIEW, "DROP TABLE t CASCADE"),
    (TABLE, VIEW, "DROP VIEW v", "DROP TABLE t"),
    (TABLE, "CREATE VIEW v AS SELECT count(*) FROM t", "ALTER TABLE t DROP COLUMN b"),
    (
        TABLE,
        "CREATE VIEW v AS SELECT * FROM t",
        "ALTER TABLE t ADD COLUMN c integer",
        "ALTER TABLE t DROP COLUMN c",
    ),
    (TABLE, VIEW, "CREATE VIEW w AS SELECT * FROM v", "DROP VIEW v, w"),
    (TABLE, "CREATE VIEW v AS SELECT a AS b FROM t", "ALTER TABLE t DROP COLUMN b"),
    (COMPUTED, "ALTER TABLE t DROP COLUMN b"),
    (COMPUTED, "ALTER TABLE t DROP COLUMN c, DROP COLUMN a"),
    (COMPUTED, "ALTER TABLE t DROP COLUMN a CASCADE"),
    (COMPUTED, "ALTER TABLE t ALTER COLUMN c DROP EXPRESSION", "ALTER TABLE t DROP COLUMN a"),
    (
        COMPUTED,
        "ALTER TABLE t RENAME a TO z",
        "ALTER TABLE t ADD COLUMN a integer",
        "ALTER TABLE t DROP COLUMN a",
    ),
    (TABLE, FUNCTION, TRIGGER, "ALTER TABLE t DROP COLUMN b"),
    (TABLE, FUNCTION, TRIGGER, "DROP TABLE t", "DROP FUNCTION f()"),
    (
        "CREATE SEQUENCE s",
        "CREATE TABLE t (a integer DEFAULT nextval('s'::text))",
        "DROP SEQUENCE s",
    ),
    (
        "CREATE TYPE m AS ENUM ('a')",
        "CREATE TABLE t (a m)",
        "ALTER TABLE t ALTER COLUMN a TYPE text",
        "DROP TYPE m",
    ),
    ("CREATE TYPE m AS ENUM ('a')", "CREATE TABLE t (a m)", "DROP TABLE t", "DROP TYPE m"),
    (
        "CREATE SCHEMA s",
        "CREATE TABLE s.t (a integer)",
        "ALTER TABLE s.t SET SCHEMA public",
        "DROP SCHEMA s",
    ),
    (PARENT, CHILD, "DROP TABLE p, c"),
    (PARENT, CHILD, "TRUNCATE p, c"),
    (PARENT, CHILD, "TRUNCATE c, p"),
    (PARENT, CHILD, "TRUNCATE p CASCADE"),
    (PARENT, CHILD, "TRUNCATE c"),
    (PARENT, CHILD, "DELETE FROM p"),
    (PARENT, CHILD, "DROP TABLE c", "TRUNCATE p"),
    (PARENT, CHILD, "ALTER TABLE p ALTER COLUMN id TYPE bigint"),
    ("CREATE TABLE p (id integer PRIMARY KEY, q integer REFERENCES p (id))", "DROP TABLE p"),
    (TABLE, "CREATE TABLE u (LIKE t)", "DROP TABLE t"),
]


def _refusal(server: URL, statements: tuple[str, ...]) -> str | None:
    """What the server says to the last statement; the others work."""
    engine = create_engine(server, poolclass=NullPool)
    with engine.connect() as connection, connection.begin() as transaction:
        for statement in statements[:-1]:
            connection.exec_driver_sql(statement)
        try:
            connection.exec_driver_sql(statements[-1])
        except DBAPIError as error:
            transaction.rollback()
            return str(error.orig)
        transaction.rollback()
    return None


def _lines(statements: tuple[str, ...]) -> list[int]:
    """The statements of which MIG308 says that they are refused, counted from 1."""
    source = (
        'from alembic import op\n\nrevision = "a1"\ndown_revision = None\n\n\ndef upgrade():\n'
        + "".join([f"    op.execute({one!r})\n" for one in statements])
        + "\n\ndef downgrade():\n    raise NotImplementedError\n"
    )
    return [one.line - 7 for one in lint(source) if one.code == "MIG308"]


@pytest.mark.parametrize("statements", REFUSED, ids=" · ".join)
def test_what_is_refused_is_found(server: URL, statements: tuple[str, ...]) -> None:
    refusal = _refusal(server, statements)
    assert refusal is not None
    assert any(words in refusal for words in REFUSALS)
    assert _lines(statements) == [len(statements)]


@pytest.mark.parametrize("statements", TAKEN, ids=" · ".join)
def test_what_is_taken_is_not(server: URL, statements: tuple[str, ...]) -> None:
    assert _refusal(server, statements) is None
    assert _lines(statements) == []

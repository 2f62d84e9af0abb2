"""MIG104 of a partitioned table: before PostgreSQL 18 it takes no key NOT VALID, and what helps."""

from __future__ import annotations

from collections.abc import Iterator

import psycopg
import pytest

from tests.evidence.server import VERSIONS, postgresql

SCHEMA = """
CREATE TABLE days (day integer PRIMARY KEY);
CREATE TABLE events (day integer) PARTITION BY RANGE (day);
CREATE TABLE events_1 PARTITION OF events FOR VALUES FROM (0) TO (100);
INSERT INTO days VALUES (1);
INSERT INTO events VALUES (1)
"""
KEY = "ADD CONSTRAINT fk FOREIGN KEY (day) REFERENCES days (day)"
SCANS = """
SELECT sum(seq_scan) FROM pg_stat_xact_user_tables WHERE relname IN ('events', 'events_1')
"""


@pytest.fixture(scope="module", params=VERSIONS)
def session(request: pytest.FixtureRequest) -> Iterator[psycopg.Connection]:
    with postgresql(request.param) as url:
        address = url.set(drivername="postgresql").render_as_string(hide_password=False)
        with psycopg.connect(address) as connection:
            connection.execute(SCHEMA.encode())
            connection.commit()
            yield connection
            connection.rollback()


def scans(session: psycopg.Connection, statement: str) -> int:
    """How often the statement reads all rows of the table or its partition."""
    before = session.execute(SCANS.encode()).fetchall()[0][0]
    session.execute(statement.encode())
    return int(session.execute(SCANS.encode()).fetchall()[0][0] - before)


def test_what_a_version_takes_not_valid(session: psycopg.Connection) -> None:
    session.rollback()
    statement = f"ALTER TABLE events {KEY} NOT VALID"
    if session.info.server_version >= 180000:
        assert scans(session, statement) == 0
    else:
        with pytest.raises(psycopg.errors.WrongObjectType, match="cannot add NOT VALID"):
            session.execute(statement.encode())


def test_keys_of_the_partitions_are_taken_over(session: psycopg.Connection) -> None:
    session.rollback()
    assert scans(session, f"ALTER TABLE events_1 {KEY} NOT VALID") == 0
    assert scans(session, "ALTER TABLE events_1 VALIDATE CONSTRAINT fk") == 1
    assert scans(session, f"ALTER TABLE events {KEY}") == 0
    taken = session.execute(b"SELECT count(*) FROM pg_constraint WHERE conparentid <> 0").fetchall()
    assert taken[0][0] >= 1


def test_without_them_every_row_is_read(session: psycopg.Connection) -> None:
    session.rollback()
    assert scans(session, f"ALTER TABLE events {KEY}") == 1

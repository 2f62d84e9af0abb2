"""Which types a foreign key of PostgreSQL may lead between, asked of a server."""

from __future__ import annotations

import pytest
from sqlalchemy import URL, Connection, create_engine
from sqlalchemy.exc import ProgrammingError
from sqlalchemy.pool import NullPool

from flake8_migrations.rules.facts.comparable import LISTED, may_refer


@pytest.mark.parametrize("referred", sorted(LISTED))
def test_what_may_refer_to_a_type(server: URL, referred: str) -> None:
    engine = create_engine(server, poolclass=NullPool)
    with engine.connect() as connection, connection.begin() as transaction:
        connection.exec_driver_sql(f"CREATE TABLE p (id {referred} PRIMARY KEY)")
        taken = {one for one in LISTED if _is_taken(connection, one)}
        transaction.rollback()
    assert taken == {one for one in LISTED if may_refer(one, referred)}


def _is_taken(connection: Connection, type_: str) -> bool:
    savepoint = connection.begin_nested()
    try:
        connection.exec_driver_sql(f"CREATE TABLE c (id {type_} REFERENCES p)")
    except ProgrammingError:
        return False
    finally:
        savepoint.rollback()
    return True


def test_what_is_not_listed_may_refer_to_everything() -> None:
    assert may_refer("enum", "text") and may_refer("text", "enum")

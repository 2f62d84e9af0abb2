"""MIG501 says which defaults PostgreSQL makes no value of the column's type of, and no others."""

from __future__ import annotations

import pytest
from sqlalchemy import URL, create_engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool

from tests.linting import lint

TYPES = [
    "bit(3)",
    "bigint",
    "boolean",
    "bytea",
    "char(3)",
    "date",
    "double precision",
    "inet",
    "integer",
    "integer[]",
    "interval",
    "json",
    "jsonb",
    "money",
    "numeric(8, 2)",
    "real",
    "smallint",
    "text",
    "text[]",
    "time",
    "timestamp",
    "timestamptz",
    "uuid",
    "varchar(9)",
]
DEFAULTS = ["0", "1", "-1", "(0)", "1.5", "true", "(false)", "now()", "current_date", "NULL"]
DEFAULTS += ["gen_random_uuid()", "localtimestamp"]


def _refused(server: URL, type_: str) -> list[str]:
    engine = create_engine(server, poolclass=NullPool)
    found = []
    for default in DEFAULTS:
        with engine.connect() as connection:
            try:
                connection.exec_driver_sql(f"CREATE TABLE t (a {type_} DEFAULT {default})")
            except DBAPIError:
                found.append(default)
            connection.rollback()
    return found


def _found(type_: str) -> list[str]:
    lines = "".join(
        f'    op.execute("CREATE TABLE t{number} (a {type_} DEFAULT {default})")\n'
        for number, default in enumerate(DEFAULTS)
    )
    source = (
        'from alembic import op\n\nrevision = "a1"\ndown_revision = None\n\n\n'
        f"def upgrade():\n{lines}\n\ndef downgrade():\n    pass\n"
    )
    return [DEFAULTS[one.line - 8] for one in lint(source) if one.code == "MIG501"]


@pytest.mark.parametrize("type_", TYPES)
def test_defaults_of_another_type(server: URL, type_: str) -> None:
    assert _found(type_) == _refused(server, type_)

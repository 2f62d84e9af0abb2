"""MIG522 knows which types in capital letters a database does not have."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from types import ModuleType

import pytest
import sqlalchemy
from sqlalchemy import URL, create_engine
from sqlalchemy.dialects import mysql, postgresql, sqlite
from sqlalchemy.exc import CompileError, ProgrammingError
from sqlalchemy.pool import NullPool
from sqlalchemy.types import TypeEngine

from flake8_migrations.rules.facts.written_types import is_missing

MODULES = {"": sqlalchemy, "mysql.": mysql, "postgresql.": postgresql, "sqlite.": sqlite}
COMPILERS = {"mysql": mysql, "postgresql": postgresql, "sqlite": sqlite}
SIZED = {"BINARY", "CHAR", "NCHAR", "NVARCHAR", "VARBINARY", "VARCHAR"}
VERSIONS_DIFFER = {"postgresql.JSONB", "postgresql.JSONPATH", "sqlite.JSONB"}
NO_TYPE_BY_ITSELF = {"postgresql.DOMAIN"}


def _types(of: str, module: ModuleType) -> Iterator[tuple[str, TypeEngine[object]]]:
    for name, cls in inspect.getmembers(module, inspect.isclass):
        if not (issubclass(cls, TypeEngine) and name.isupper()):
            continue
        if f"{of}{name}" in VERSIONS_DIFFER | NO_TYPE_BY_ITSELF:
            continue
        arguments: list[object] = [5] if name in SIZED else []
        if name in ("ENUM", "SET"):
            arguments = ["a"]
        if name == "ARRAY":
            arguments = [sqlalchemy.Text()]
        keywords = {"name": "an_enum"} if name == "ENUM" and of != "mysql." else {}
        yield f"{of}{name}", cls(*arguments, **keywords)


TYPES = [found for of, module in MODULES.items() for found in _types(of, module)]


def _written(type_: TypeEngine[object], dialect: str) -> str | None:
    try:
        return type_.compile(COMPILERS[dialect].dialect())
    except (AttributeError, CompileError):
        return None


@pytest.mark.parametrize("dialect", ["mysql", "sqlite"])
def test_what_is_not_written_for_a_dialect(dialect: str) -> None:
    missing = {name for name, type_ in TYPES if _written(type_, dialect) is None}
    assert missing == {name for name, _ in TYPES if is_missing(name, dialect)}


def test_what_postgresql_does_not_have(server: URL) -> None:
    missing = set()
    with create_engine(server, poolclass=NullPool).connect() as connection:
        connection.exec_driver_sql("CREATE TYPE an_enum AS ENUM ('a')")
        connection.exec_driver_sql("CREATE DOMAIN citext AS text")  # as an extension does
        connection.exec_driver_sql("CREATE DOMAIN hstore AS text")
        for name, type_ in TYPES:
            written = _written(type_, "postgresql")
            savepoint = connection.begin_nested()
            try:
                connection.exec_driver_sql(f"CREATE TABLE t (a {written or 'none'})")
            except ProgrammingError:
                missing.add(name)
            savepoint.rollback()
        connection.rollback()
    assert missing == {name for name, _ in TYPES if is_missing(name, "postgresql")}

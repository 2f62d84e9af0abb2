"""On which databases a dialect is of the class, or its driver has the name, that is asked for."""

from __future__ import annotations

from flake8_migrations.model.dialects import DIALECTS, MYSQL, POSTGRESQL
from flake8_migrations.model.text import is_known
from flake8_migrations.reader.values import MAYBE, Symbol, Test, Value, iterated, text_of

_DRIVERS = {
    "psycopg psycopg2 psycopg2cffi psycopg_async asyncpg pg8000": POSTGRESQL,
    "mysqldb pymysql mysqlconnector asyncmy aiomysql cymysql mariadbconnector": MYSQL,
    "pysqlite aiosqlite pysqlcipher": frozenset({"sqlite"}),
    "pymssql aioodbc mssqlpython": frozenset({"mssql"}),
    "pyodbc": frozenset({"mssql", *MYSQL}),
    "cx_oracle oracledb oracledb_async": frozenset({"oracle"}),
}
_BY_DRIVER = {name: found for names, found in _DRIVERS.items() for name in names.split()}


def is_of_class(classes: Value) -> Test:
    """``isinstance(bind.dialect, PGDialect)``, ``type(bind.dialect) in (PGDialect, …)``."""
    asked = iterated(classes) or [classes]
    named = [_dialects_of_class(one) for one in asked if isinstance(one, Symbol)]
    if not named or not all(named):
        return MAYBE
    true_on = frozenset[str]().union(*named)
    return Test(true_on, DIALECTS - true_on)


def _dialects_of_class(symbol: Symbol) -> frozenset[str]:
    """``PGDialect``, ``postgresql.dialect`` and ``postgresql.asyncpg.dialect`` are PostgreSQL's."""
    *package, name = symbol.path.lower().split(".")
    if name.startswith(("pg", "postgres")):
        return POSTGRESQL
    return frozenset(one for one in DIALECTS if name.startswith(one) or one in package)


def is_driver(names: Value) -> Test:
    """``bind.dialect.driver == "psycopg2"``: a database may have another driver as well."""
    asked = [text_of(one).lower() for one in iterated(names) or [names]]
    if not all(map(is_known, asked)) or not all(one in _BY_DRIVER for one in asked):
        return MAYBE
    return Test(frozenset[str]().union(*(_BY_DRIVER[one] for one in asked)), DIALECTS)

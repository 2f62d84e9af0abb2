"""The databases that Alembic migrates."""

DIALECTS = frozenset({"postgresql", "mysql", "mariadb", "sqlite", "mssql", "oracle"})
"""Their names, as SQLAlchemy gives them."""

POSTGRESQL = frozenset({"postgresql"})
SQLITE = frozenset({"sqlite"})
MSSQL = frozenset({"mssql"})
ORACLE = frozenset({"oracle"})

COCKROACHDB = "cockroachdb"
"""Spoken to as PostgreSQL is: judged as that one, but for what ``spared_on_cockroachdb`` names."""

MYSQL = frozenset({"mysql", "mariadb"})
"""MySQL and MariaDB, where a rule makes no difference between them."""


def first_asked(dialects: frozenset[str]) -> str:
    """The one of several databases that is asked what stands: PostgreSQL, if it is one of them."""
    return "postgresql" if "postgresql" in dialects else min(dialects)


WITH_LOCKS = POSTGRESQL | MYSQL
"""Those of which the rules know what waits for what, and what writes a whole table anew."""

"""The databases that Alembic migrates."""

DIALECTS = frozenset({"postgresql", "mysql", "mariadb", "sqlite", "mssql", "oracle"})
"""Their names, as SQLAlchemy gives them."""

"""What the reader knows of libraries: Alembic, SQLAlchemy, Python's own, and others."""

"""A flake8 plugin that reports hazards in Alembic migrations."""

__version__ = "0.2.0"

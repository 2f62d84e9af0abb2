"""A search path that does not lead to Alembic's own table."""

from __future__ import annotations

from flake8_migrations.violations.declaration import declare

declare(
    code="MIG510",
    name="search-path-lost",
    severity="error",
    message=(
        "sets search_path to {names} and leaves it so: {why}, so Alembic does not find its own"
        " table afterwards, and everything is rolled back; {way}"
    ),
)

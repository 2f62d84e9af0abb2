"""Casts that PostgreSQL does not make."""

from __future__ import annotations

from flake8_migrations.violations.declaration import declare

declare(
    code="MIG504",
    name="impossible-cast",
    severity="error",
    message=(
        "changes the type of {names} {change}: {why}, so PostgreSQL refuses and the migration"
        " fails; {way}"
    ),
)

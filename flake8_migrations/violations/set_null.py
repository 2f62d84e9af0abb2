"""What a foreign key does to a column that cannot be so."""

from __future__ import annotations

from flake8_migrations.violations.declaration import declare

declare(
    code="MIG507",
    name="set-null-on-required",
    severity="error",
    message=(
        "sets {names} to NULL ON {event} although it is NOT NULL: {harm}; allow NULL, or use"
        " CASCADE or RESTRICT"
    ),
)

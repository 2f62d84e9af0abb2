"""What a driver does not do."""

from __future__ import annotations

from flake8_migrations.violations.declaration import declare

declare(
    code="MIG509",
    name="several-statements",
    severity="error",
    message=(
        "sends {names} in one call: SQLite's driver takes one at a time and the migration"
        " fails; execute each by itself"
    ),
)

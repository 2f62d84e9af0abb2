"""What SQL Server refuses."""

from __future__ import annotations

from flake8_migrations.violations.declaration import declare

declare(
    code="MIG515",
    name="default-in-the-way",
    severity="error",
    message=(
        "drops column {names}, which has {what}: SQL Server refuses while that is there and the"
        " migration fails; {way}"
    ),
)

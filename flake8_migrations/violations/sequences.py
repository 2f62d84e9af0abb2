"""What counts, or does not."""

from __future__ import annotations

from flake8_migrations.violations.declaration import declare

declare(
    code="MIG516",
    name="sequence-never-created",
    severity="error",
    message=("takes values from sequence {names}, and {why}: {harm}; {way}"),
)

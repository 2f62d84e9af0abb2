"""What fails, or does not do what it says."""

from __future__ import annotations

from flake8_migrations.violations.declaration import declare

declare(
    code="MIG511",
    name="concurrently-on-partitioned",
    severity="error",
    message="{verb} {names}: PostgreSQL refuses CONCURRENTLY there and the migration fails; {way}",
)

"""Numbers that a sequence gives out, and that are there already."""

from __future__ import annotations

from flake8_migrations.violations.declaration import declare

declare(
    code="MIG508",
    name="sequence-behind",
    severity="error",
    message="{does} {names}: {why}, so {harm}; {way}",
)

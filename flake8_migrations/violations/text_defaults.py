"""Defaults that are not what their text looks like."""

from __future__ import annotations

from flake8_migrations.violations.declaration import declare

declare(
    code="MIG501",
    name="text-default",
    severity="error",
    message="gives {names} the server_default {default}: {why}; write {way}",
)

"""What the release still running can no longer write, or does not understand."""

from __future__ import annotations

from flake8_migrations.violations.declaration import declare

declare(
    code="MIG213",
    name="new-write-restriction",
    severity="warning",
    opt_in=True,
    message=(
        "{names}: {harm}; let every running release write only what fits,"
        " one release before the database asks for it"
    ),
)

declare(
    code="MIG217",
    name="new-enum-value",
    severity="warning",
    opt_in=True,
    message=(
        "{names}: the release still running does not know it, and SQLAlchemy raises LookupError"
        " when it reads a row that has it; {remedy}"
    ),
)

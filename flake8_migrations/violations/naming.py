"""Constraints without a name."""

from __future__ import annotations

from flake8_migrations.violations.declaration import declare

declare(
    code="MIG305",
    name="unnamed-constraint",
    severity="warning",
    opt_in=True,
    message=(
        "adds {names} without a name: {harm};"
        " name it here, or set naming_convention on the metadata of env.py"
    ),
)

declare(
    code="MIG306",
    name="drop-unnamed-constraint",
    severity="error",
    message=(
        "drops a constraint without a name from {names}: {harm};"
        " write the name that it has in the database"
    ),
)

"""What roles can no longer see or do."""

from __future__ import annotations

from flake8_migrations.violations.declaration import declare

declare(
    code="MIG214",
    name="rows-hidden",
    severity="error",
    opt_in=True,
    message=(
        "{does} row level security on {names}, for which no policy is known: {harm};"
        " create the policies in the same transaction, before it"
    ),
)

declare(
    code="MIG215",
    name="revoke",
    severity="warning",
    opt_in=True,
    message=("takes {names}: {harm}; revoke what no running release uses any more"),
)

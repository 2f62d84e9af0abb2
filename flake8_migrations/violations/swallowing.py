"""Errors that are caught although PostgreSQL does not go on after them."""

from __future__ import annotations

from flake8_migrations.violations.declaration import declare

declare(
    code="MIG518",
    name="swallowed-error",
    severity="error",
    opt_in=True,
    message=(
        "goes on after a failure of {names}: PostgreSQL then refuses everything else in the"
        " transaction with InFailedSqlTransaction, Alembic's own version included; {way}"
    ),
)

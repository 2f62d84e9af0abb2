"""What a downgrade asks of rows that the new release has written."""

from __future__ import annotations

from flake8_migrations.violations.declaration import declare

declare(
    code="MIG327",
    name="downgrade-refuses-new-rows",
    severity="warning",
    opt_in=True,
    message=(
        "{names}: the downgrade fails on {which}; {remedy} first, or raise NotImplementedError"
        " with the reason"
    ),
)

"""Statements that SQLAlchemy does not execute, or that do not do what they say."""

from __future__ import annotations

from flake8_migrations.violations.declaration import declare

declare(
    code="MIG502",
    name="colon-parameter",
    severity="error",
    message=(
        "{does} text in which {names} is a parameter to SQLAlchemy, and nothing is bound to it:"
        " {why}; write \\: for a colon, or bind it"
    ),
)

declare(
    code="MIG503",
    name="plain-string-execute",
    severity="error",
    message="{names}: {why}; {way}",
)

declare(
    code="MIG517",
    name="never-true",
    severity="error",
    message=(
        "compares with NULL ({names}): that is true of no row, so the statement changes or finds"
        " none; write {way}"
    ),
)

"""What fails, or does not do what it says."""

from __future__ import annotations

from flake8_migrations.violations.declaration import declare

declare(
    code="MIG505",
    name="missing-type",
    severity="error",
    message=(
        "uses type {names}: {why}, so PostgreSQL refuses with 'type does not exist';"
        " create it before: {way}"
    ),
)

declare(
    code="MIG506",
    name="key-without-unique",
    severity="error",
    message=(
        "creates a foreign key to {names}: there is no primary key or unique constraint on exactly"
        " that, so PostgreSQL refuses and the migration fails; create one before"
    ),
)

declare(
    code="MIG511",
    name="concurrently-on-partitioned",
    severity="error",
    message="{verb} {names}: PostgreSQL refuses CONCURRENTLY there and the migration fails; {way}",
)

declare(
    code="MIG519",
    name="not-as-history-says",
    severity="error",
    opt_in=True,
    message="{does} {names}: the database refuses and the migration fails; {way}",
)

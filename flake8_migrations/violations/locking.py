"""Indexes and constraints that make the application wait."""

from __future__ import annotations

from flake8_migrations.violations.declaration import declare

declare(
    code="MIG101",
    name="index-with-write-lock",
    severity="warning",
    opt_in=True,
    message=(
        "builds {names}: writes to the table wait until it is done;"
        " {how} inside op.get_context().autocommit_block(), in a migration of its own"
    ),
)

declare(
    code="MIG104",
    name="foreign-key-under-lock",
    severity="warning",
    opt_in=True,
    message="{verb} foreign key {names}: {harm}; {remedy}",
)

declare(
    code="MIG105",
    name="check-under-lock",
    severity="warning",
    opt_in=True,
    message="adds CHECK constraint {names}: {harm}; {remedy}",
)

declare(
    code="MIG106",
    name="unique-under-lock",
    severity="warning",
    opt_in=True,
    message=(
        "adds unique constraint {names}: its index is built while nobody reads or writes the"
        " table; build a unique index concurrently, then ADD CONSTRAINT … UNIQUE USING INDEX"
    ),
)

declare(
    code="MIG107",
    name="primary-key-under-lock",
    severity="warning",
    opt_in=True,
    message="adds {names}: {harm}; {remedy}",
)

declare(
    code="MIG108",
    name="exclude-under-lock",
    severity="warning",
    opt_in=True,
    message=(
        "adds exclusion constraint {names}: its index is built while nobody reads or writes the"
        " table, and PostgreSQL has no way around it; add it to a new table, and move the rows over"
    ),
)

declare(
    code="MIG109",
    name="not-null-under-lock",
    severity="warning",
    opt_in=True,
    message="sets {names} NOT NULL: {harm}; {remedy}",
)

"""What shares a transaction."""

from __future__ import annotations

from flake8_migrations.violations.declaration import declare

declare(
    code="MIG102",
    name="concurrently-in-transaction",
    severity="error",
    message="{names} fails: PostgreSQL refuses it inside a transaction, and {why}; {remedy}",
)

declare(
    code="MIG114",
    name="validate-too-soon",
    severity="warning",
    opt_in=True,
    message=(
        "validates constraint {names} {harm}; validate it in a later migration, inside"
        " op.get_context().autocommit_block()"
    ),
)

declare(
    code="MIG118",
    name="several-tables-locked",
    severity="warning",
    opt_in=True,
    message=(
        "locks {names} {how} at the same time: a deadlock with whoever takes them in another order,"
        " and all wait for the slowest; {remedy}"
    ),
)

declare(
    code="MIG119",
    name="slow-under-lock",
    severity="warning",
    opt_in=True,
    message=("{names} takes long while nobody can read or write {locked}; {remedy}"),
)

declare(
    code="MIG120",
    name="data-with-schema-change",
    severity="warning",
    opt_in=True,
    message=(
        "{names} {mixed}; change the rows in a migration of their own, in batches that commit{way}"
    ),
)

declare(
    code="MIG121",
    name="no-lock-timeout",
    severity="warning",
    opt_in=True,
    message="locks {names} {limit}: while it waits for its turn, {queue}; {remedy}",
)

declare(
    code="MIG123",
    name="transaction-by-hand",
    severity="error",
    message="{names} {harm}; {remedy}",
)

declare(
    code="MIG124",
    name="autocommit-block-splits",
    severity="warning",
    opt_in=True,
    message=(
        "{names} is committed before the rest of the migration: where a later step fails, the"
        " revision number stays the old one and the next attempt fails on it; keep"
        " autocommit_block() in a migration of its own, or {repeatable}"
    ),
)

declare(
    code="MIG126",
    name="enum-value-in-transaction",
    severity="warning",
    opt_in=True,
    message=(
        "{names} {harm}; put it into op.get_context().autocommit_block() in a migration of its own"
    ),
)

declare(
    code="MIG135",
    name="timeout-kills-concurrent",
    severity="warning",
    opt_in=True,
    message=(
        "{names} concurrently under the statement_timeout{source}: where it runs out, an"
        " invalid part of it stays behind; SET statement_timeout = 0 before it"
    ),
)

declare(
    code="MIG129",
    name="row-by-row-backfill",
    severity="warning",
    opt_in=True,
    message=(
        "{names} for each row of {source}, one after the other: a round trip for each, and the"
        " release waits for all of them; write them by one statement, or in batches of keys"
    ),
)

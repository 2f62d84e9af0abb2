"""Heavy statements, and several of them in an order that harms."""

from __future__ import annotations

from flake8_migrations.violations.declaration import declare

declare(
    code="MIG115",
    name="heavy-statement",
    severity="warning",
    opt_in=True,
    message="runs {names}: {harm}; {remedy}",
)

declare(
    code="MIG116",
    name="partition-under-lock",
    severity="warning",
    opt_in=True,
    message="{names}: {harm}; {remedy}",
)

declare(
    code="MIG117",
    name="trigger-under-lock",
    severity="warning",
    opt_in=True,
    message=(
        "{names}: {waiting} wait until the transaction ends;"
        " do it in a migration of its own, with a lock_timeout"
    ),
)

declare(
    code="MIG122",
    name="lock-table",
    severity="warning",
    opt_in=True,
    message=(
        "locks table {names} in mode {mode}: the application waits until the transaction ends;"
        " let each statement take the lock it needs, or lock only the rows in question"
    ),
)

declare(
    code="MIG125",
    name="concurrent-index-not-repeatable",
    severity="warning",
    opt_in=True,
    message="{names} concurrently, which no transaction undoes: {harm}; {remedy}",
)

declare(
    code="MIG127",
    name="index-dropped-before-its-successor",
    severity="warning",
    opt_in=True,
    message="drops index {names} before {new} is built in its place: {harm}; {remedy}",
)

declare(
    code="MIG128",
    name="repeated-alter-table",
    severity="warning",
    opt_in=True,
    message="alters table {names} again: {harm}; put the changes into one ALTER TABLE",
)

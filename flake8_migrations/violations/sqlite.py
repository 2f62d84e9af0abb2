"""What a batch destroys on SQLite, and what fails outside of one."""

from __future__ import annotations

from flake8_migrations.violations.declaration import declare

declare(
    code="MIG019",
    name="batch-deletes-children",
    severity="error",
    opt_in=True,
    on_for=frozenset({"sqlite"}),
    message=(
        "the batch drops and recreates {names}: where PRAGMA foreign_keys is on, SQLite {harm};"
        " switch it off before the batch and outside a transaction"
    ),
)

declare(
    code="MIG140",
    name="outside-batch-on-sqlite",
    severity="error",
    opt_in=True,
    on_for=frozenset({"sqlite"}),
    message="{names} fails on SQLite: {reason}; do it inside op.batch_alter_table({table})",
)

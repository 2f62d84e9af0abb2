"""MIG102, MIG114, MIG118–MIG121, MIG123, MIG124, MIG126: what shares a transaction."""

from __future__ import annotations

from flake8_migrations.violations.violation import Violation


class InTransaction(Violation):
    code = "MIG102"
    name = "concurrently-in-transaction"
    severity = "error"
    message = "{names} fails: PostgreSQL refuses it inside a transaction, and {why}; {remedy}"


class TransactionByHand(Violation):
    code = "MIG123"
    name = "transaction-by-hand"
    severity = "error"
    message = (
        "{names} {harm}; leave it to Alembic, and put what must commit by itself into"
        " op.get_context().autocommit_block()"
    )

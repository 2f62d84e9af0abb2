"""MIG201–MIG212: what the release still running, or rows that are there, do not fit."""

from __future__ import annotations

from flake8_migrations.violations.violation import Violation


class RequiredColumn(Violation):
    code = "MIG205"
    name = "required-column"
    severity = "error"
    message = (
        "adds NOT NULL column {names} without a server default{given}: {harm};"
        " give it a server_default, or add it nullable, fill it, and set NOT NULL one release later"
    )

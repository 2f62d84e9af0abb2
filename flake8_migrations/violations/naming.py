"""Constraints without a name."""

from __future__ import annotations

from flake8_migrations.violations.violation import Violation


class UnnamedConstraint(Violation):
    code = "MIG305"
    name = "unnamed-constraint"
    severity = "warning"
    opt_in = True
    message = (
        "adds {names} without a name: {harm};"
        " name it here, or set naming_convention on the metadata of env.py"
    )


class UnnamedDrop(Violation):
    code = "MIG306"
    name = "drop-unnamed-constraint"
    severity = "error"
    message = (
        "drops a constraint without a name from {names}: {harm};"
        " write the name that it has in the database"
    )

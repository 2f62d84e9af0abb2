"""Whether a downgrade undoes its upgrade."""

from __future__ import annotations

from flake8_migrations.violations.violation import Violation


class NoWayBack(Violation):
    code = "MIG301"
    name = "no-downgrade"
    severity = "warning"
    opt_in = True
    message = (
        "{names} although the upgrade changes something: {harm}; undo the upgrade, or raise"
        " NotImplementedError with the reason"
    )


class NotUndone(Violation):
    code = "MIG302"
    name = "not-undone"
    severity = "warning"
    opt_in = True
    message = "{names} {harm}; undo it in downgrade()"


class EnumLife(Violation):
    code = "MIG304"
    name = "leaked-enum-type"
    severity = "warning"
    opt_in = True
    message = "{names}: {harm}; {way}"


class NeverMade(Violation):
    code = "MIG303"
    name = "undoes-too-much"
    severity = "error"
    opt_in = True
    message = "{verb} {names}, which this upgrade did not {cause}: {harm}; {way}"

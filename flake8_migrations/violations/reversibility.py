"""Whether a downgrade undoes its upgrade."""

from __future__ import annotations

from flake8_migrations.violations.declaration import declare

declare(
    code="MIG301",
    name="no-downgrade",
    severity="warning",
    opt_in=True,
    message=(
        "{names} although the upgrade changes something: {harm}; undo the upgrade, or raise"
        " NotImplementedError with the reason"
    ),
)

declare(
    code="MIG302",
    name="not-undone",
    severity="warning",
    opt_in=True,
    message="{names} {harm}; {remedy}",
)

declare(
    code="MIG304",
    name="leaked-enum-type",
    severity="warning",
    opt_in=True,
    message="{names}: {harm}; {way}",
)

declare(
    code="MIG303",
    name="undoes-too-much",
    severity="error",
    opt_in=True,
    message="{verb} {names}, which this upgrade did not {cause}: {harm}; {way}",
)

declare(
    code="MIG328",
    name="empty-migration",
    severity="warning",
    opt_in=True,
    message=(
        "does nothing in {names}: a revision that no database needs; fill it, or delete it and"
        " let its successors follow its parent"
    ),
)

"""What MySQL does to a table, and what it forgets."""

from __future__ import annotations

from flake8_migrations.model.dialects import MYSQL
from flake8_migrations.violations.declaration import declare

declare(
    code="MIG130",
    name="table-copy-on-mysql",
    severity="warning",
    opt_in=True,
    message="changes {names}: {harm}; use an online schema change tool, or a maintenance window",
)

declare(
    code="MIG131",
    name="enum-members-on-mysql",
    severity="warning",
    opt_in=True,
    message=(
        "changes the members of {names}, and {change}: the whole table is copied while writes to it"
        " wait; add members at the end only"
    ),
)

declare(
    code="MIG132",
    name="alter-column-forgets-on-mysql",
    severity="error",
    opt_in=True,
    on_for=MYSQL,
    message="altering {names} {harm}: MODIFY defines the whole column anew; give {missing}",
)

declare(
    code="MIG133",
    name="inline-references-on-mysql",
    severity="warning",
    opt_in=True,
    message=(
        "{names} gets no foreign key: MySQL before 9.0 ignores REFERENCES {parent} behind a column;"
        " say FOREIGN KEY ({column}) REFERENCES {parent}"
    ),
)

declare(
    code="MIG134",
    name="half-applied",
    severity="warning",
    opt_in=True,
    message=(
        "{names} is committed by itself, and {rest}: where that fails, the upgrade can neither"
        " be repeated nor taken back; {remedy}"
    ),
)

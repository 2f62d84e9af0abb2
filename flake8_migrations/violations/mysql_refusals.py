"""What MySQL refuses."""

from __future__ import annotations

from flake8_migrations.violations.declaration import declare

declare(
    code="MIG512",
    name="untyped-drop-on-mysql",
    severity="error",
    message=("drops {names}: {harm}, so that the migration fails on MySQL; give {missing}"),
)

declare(
    code="MIG514",
    name="index-needed-by-key",
    severity="error",
    message=(
        "drops {names}, which foreign key {key} needs: MySQL refuses with error 1553 and the"
        " migration fails; drop the key before, or create another index that begins with"
        " {columns}"
    ),
)

declare(
    code="MIG513",
    name="mysql-type",
    severity="error",
    message=("uses {names}: MySQL refuses that and the migration fails; {remedy}"),
)

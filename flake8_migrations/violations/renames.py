"""Names that the release still running uses, and that are gone."""

from __future__ import annotations

from flake8_migrations.violations.declaration import declare

declare(
    code="MIG201",
    name="rename-column",
    severity="error",
    message=(
        "renames column {names}: the release still running asks for the old name and fails;"
        " add the new column beside it, write both, and drop the old one a release later"
    ),
)

declare(
    code="MIG202",
    name="rename-table",
    severity="error",
    message=(
        "renames {names}: the release still running asks for the old name and fails;"
        " create a view of the old name right behind it, and drop that a release later"
    ),
)

declare(
    code="MIG203",
    name="rename-schema",
    severity="error",
    message=(
        "{names}: the release still running asks for what was there and fails;"
        " leave views of the old names behind, and drop them a release later"
    ),
)

declare(
    code="MIG204",
    name="rename-enum-value",
    severity="error",
    message=(
        "{names}: the release still running writes and compares it and fails;"
        " add what is new beside it, move the rows over, and leave the old label in place"
    ),
)

declare(
    code="MIG216",
    name="rename-object",
    severity="error",
    message=(
        "renames {names}: the release still running asks for the old name and fails; {remedy}"
    ),
)

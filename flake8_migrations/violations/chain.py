"""The chain of revisions."""

from __future__ import annotations

from flake8_migrations.violations.declaration import declare

declare(
    code="MIG309",
    name="duplicate-revision",
    severity="error",
    message=(
        "revision '{names}' is also the id of {other}: Alembic warns and runs at most one of the"
        " two; give this file an id of its own"
    ),
)

declare(
    code="MIG310",
    name="several-heads",
    severity="error",
    message=(
        "{names} and {other} are both heads {since}: 'alembic upgrade head' refuses to run;"
        " set down_revision to the other one, or run {merge}"
    ),
)

declare(
    code="MIG311",
    name="unknown-parent",
    severity="error",
    message=(
        "{name} {names} is no revision of this history: Alembic fails with a KeyError before it"
        " runs anything; restore the missing file, or name a revision that exists"
    ),
)

declare(
    code="MIG312",
    name="revision-cycle",
    severity="error",
    message=(
        "revision '{names}' {waits}: Alembic cannot order the history and runs nothing;"
        " let one down_revision lead to an earlier revision"
    ),
)

declare(
    code="MIG313",
    name="wrong-revises",
    severity="warning",
    opt_in=True,
    message=(
        "the docstring says 'Revises:{said}' but down_revision is {actual}: who reads the file"
        " looks for the wrong parent; correct the docstring"
    ),
)

declare(
    code="MIG325",
    name="older-than-parent",
    severity="warning",
    opt_in=True,
    message=(
        "this file is older ({date}) than its parent {names} ({parents_date}): it was written"
        " before the schema it now builds on; check it against the parent, and renew its date"
    ),
)

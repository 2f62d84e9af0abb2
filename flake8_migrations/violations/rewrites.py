"""Changes of columns that write the whole table anew."""

from __future__ import annotations

from flake8_migrations.violations.declaration import declare

declare(
    code="MIG110",
    name="type-rewrite",
    severity="warning",
    opt_in=True,
    message="changes the type of {names}{change}: {harm}; {remedy}",
)

declare(
    code="MIG111",
    name="volatile-default",
    severity="warning",
    opt_in=True,
    message=(
        "adds column {names} with a {what} that rewrites the whole table, locked against"
        " everything: {why}; {remedy}"
    ),
)

declare(
    code="MIG112",
    name="numbered-column",
    severity="warning",
    opt_in=True,
    message=(
        "adds column {names} that numbers every row at once: the whole table is rewritten"
        " while nobody can use it; {remedy}"
    ),
)

declare(
    code="MIG113",
    name="stored-generated-column",
    severity="warning",
    opt_in=True,
    message=(
        "{verb} stored generated column {names}: the whole table is rewritten while nobody can use"
        " it; compute the value in a query or a view, or fill a plain column in batches"
    ),
)

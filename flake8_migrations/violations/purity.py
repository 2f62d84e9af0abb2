"""What a migration depends on beside the schema, and whether it runs at all."""

from __future__ import annotations

from flake8_migrations.violations.declaration import declare

declare(
    code="MIG315",
    name="application-import",
    severity="warning",
    opt_in=True,
    message=(
        "imports {names} of the application: the code changes later, and this migration then"
        " fails or does something else; write the tables and values it needs into this file"
    ),
)

declare(
    code="MIG316",
    name="orm-session",
    severity="warning",
    opt_in=True,
    message=(
        "uses the ORM by {names}: it loads and writes columns as the models are when the"
        " migration runs, not as the tables are; execute statements on sa.table() instead"
    ),
)

declare(
    code="MIG317",
    name="never-runs",
    severity="error",
    message=(
        "{names} is {kind}: Alembic calls it and drops what it returns, so nothing runs although"
        " the revision is marked as applied; write a plain function"
    ),
)

declare(
    code="MIG318",
    name="no-upgrade-function",
    severity="warning",
    opt_in=True,
    message="{names} {problem}; define it with def in this file",
)

declare(
    code="MIG319",
    name="operation-at-import",
    severity="error",
    message=(
        "{names} runs whenever Alembic imports this file: at every upgrade and downgrade, also"
        " after the revision was applied; move it into upgrade() or downgrade()"
    ),
)

declare(
    code="MIG320",
    name="unsteady-input",
    severity="warning",
    opt_in=True,
    message=(
        "reads {names}: the migration does something else on each machine and at each run;"
        " write the value into the file, or let the database compute it"
    ),
)

declare(
    code="MIG321",
    name="not-offline",
    severity="warning",
    opt_in=True,
    message=(
        "{names} needs an answer of the database: offline mode, which --sql asks for, fails here;"
        " write it as SQL that the database alone executes, or test context.is_offline_mode()"
    ),
)

declare(
    code="MIG323",
    name="interpolated-sql",
    severity="warning",
    opt_in=True,
    message=(
        "puts text that was read into SQL ({names}): a quote in it breaks the statement or becomes"
        " part of it; pass it by sa.text(…).bindparams(…)"
    ),
)

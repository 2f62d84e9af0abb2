"""Names, and how tables and columns are made."""

from __future__ import annotations

from flake8_migrations.violations.declaration import declare

declare(
    code="MIG401",
    name="long-name",
    severity="error",
    message="too long a name: {names}; choose one of at most {limit}",
)

declare(
    code="MIG402",
    name="name-pattern",
    severity="warning",
    opt_in=True,
    message="breaks the project's pattern: {names}; rename it, or change migrations-name-patterns",
)

declare(
    code="MIG403",
    name="foreign-key-without-index",
    severity="warning",
    opt_in=True,
    message=(
        "no index serves the foreign key of {names}: each delete in the table it refers to"
        " scans the whole table; create an index that begins with its columns"
    ),
)

declare(
    code="MIG404",
    name="limited-text",
    severity="warning",
    opt_in=True,
    message=(
        "limits {names}: a longer value fails, and raising the limit is one more migration;"
        " use text, with a CHECK constraint where a limit is meant"
    ),
)

declare(
    code="MIG405",
    name="small-key",
    severity="warning",
    opt_in=True,
    message=(
        "keys of {names} end at {highest}: the next insert fails, and a wider type rewrites"
        " the table and every table that refers to it; use sa.BigInteger()"
    ),
)

declare(
    code="MIG406",
    name="naive-timestamp",
    severity="warning",
    opt_in=True,
    message=(
        "keeps no time zone in {names}: one value means different moments to sessions in"
        " different zones; use sa.DateTime(timezone=True)"
    ),
)

declare(
    code="MIG407",
    name="no-primary-key",
    severity="warning",
    opt_in=True,
    message=(
        "creates table {names} without a primary key: equal rows cannot be told apart, and"
        " logical replication refuses UPDATE and DELETE; declare one"
    ),
)

declare(
    code="MIG408",
    name="serial",
    severity="warning",
    opt_in=True,
    message=(
        "makes {names} a serial: whoever inserts needs a grant on its sequence as well;"
        " use an identity column: sa.Identity()"
    ),
)

declare(
    code="MIG409",
    name="wide-index",
    severity="warning",
    opt_in=True,
    message=(
        "index {names} is wide: every write pays for each column, and few searches gain from"
        " those behind the third; keep to the columns that narrow a search most"
    ),
)

declare(
    code="MIG410",
    name="python-server-default",
    severity="error",
    message=(
        "server_default={default} for {names} stops the migration with ArgumentError:"
        " SQLAlchemy takes text or SQL there; write server_default={text}"
    ),
)

declare(
    code="MIG411",
    name="python-default",
    severity="warning",
    opt_in=True,
    message=(
        "default= of {names} does nothing in a migration: the rows that exist get NULL;"
        " use server_default=, or fill the column with an UPDATE"
    ),
)

declare(
    code="MIG412",
    name="enum-type",
    severity="warning",
    opt_in=True,
    message=(
        "creates enum type {names}: PostgreSQL can never take a label away from it;"
        " use text with a CHECK constraint, or a table of its own"
    ),
)

declare(
    code="MIG413",
    name="no-schema",
    severity="warning",
    opt_in=True,
    message=(
        "names table {names} without a schema: the search_path of whoever runs the migration"
        " decides which one is meant; say schema="
    ),
)

declare(
    code="MIG414",
    name="created-twice",
    severity="error",
    message="{names}: the second one fails; remove one of the two",
)

declare(
    code="MIG415",
    name="create-extension",
    severity="warning",
    opt_in=True,
    message=(
        "creates extension {names}: that takes {needed}, and the extension's files on the server;"
        " create it where the database is set up"
    ),
)

declare(
    code="MIG417",
    name="constraints-switched-off",
    severity="warning",
    opt_in=True,
    message="{names} {harm}; {remedy}",
)

declare(
    code="MIG416",
    name="redundant-index",
    severity="warning",
    opt_in=True,
    message=(
        "creates index {names}, although {other} begins with the same columns and serves the"
        " same queries: every write pays for both; leave it out"
    ),
)

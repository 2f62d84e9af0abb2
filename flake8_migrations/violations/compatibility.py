"""Definitions that the release still running, or rows that are there, do not fit."""

from __future__ import annotations

from flake8_migrations.violations.declaration import declare

declare(
    code="MIG205",
    name="required-column",
    severity="error",
    message="{does} {names}{lacking}: {harm}; {remedy}",
)

declare(
    code="MIG206",
    name="unfilled-not-null",
    severity="warning",
    message=(
        "sets {names} NOT NULL where rows may hold NULL, and nothing before it fills them:"
        " the first of them makes the statement fail; {fill} first"
    ),
)

declare(
    code="MIG207",
    name="unique-on-existing-rows",
    severity="warning",
    opt_in=True,
    message=(
        "makes {names} unique where rows may repeat a value: they make the statement fail, and"
        " later the release still running when it writes another; remove the duplicates first,"
        " and let no release write new ones"
    ),
)

declare(
    code="MIG208",
    name="drop-not-null",
    severity="warning",
    opt_in=True,
    message=(
        "lets {names} be NULL: the release still running does not expect that and may fail on"
        " such a row; handle NULL in the code one release earlier"
    ),
)

declare(
    code="MIG209",
    name="change-default",
    severity="warning",
    opt_in=True,
    message=(
        "{names}: inserts of the release still running, which leave the value to it, {harm};"
        " write the value in the code one release earlier"
    ),
)

declare(
    code="MIG210",
    name="json-not-jsonb",
    severity="warning",
    opt_in=True,
    message=(
        "gives {names} the type json, which has no equality: SELECT DISTINCT, GROUP BY and UNION"
        " over the column fail; use jsonb, as postgresql.JSONB()"
        " or sa.JSON().with_variant(postgresql.JSONB(), 'postgresql')"
    ),
)

declare(
    code="MIG211",
    name="foreign-key-type",
    severity="warning",
    opt_in=True,
    message="refers from {names}: {harm}; give both columns one type",
)

declare(
    code="MIG212",
    name="domain-constraint",
    severity="warning",
    opt_in=True,
    message=(
        "{names}: a constraint of a domain is checked on all rows of each table that uses it,"
        " while their writers wait; put the CHECK on the table, with postgresql_not_valid=True,"
        " and validate it later"
    ),
)

"""Destroyed data, and file names."""

from __future__ import annotations

from flake8_migrations.violations.declaration import declare

declare(
    code="MIG000",
    name="internal-error",
    severity="error",
    message=(
        "could not judge this migration: {part} failed with {error};"
        " please report it with the file that causes it"
    ),
)

declare(
    code="MIG001",
    name="drop-table",
    severity="critical",
    message="drops table {names}: {harm}; {remedy}",
)

declare(
    code="MIG002",
    name="drop-column",
    severity="error",
    message="drops column {names}: {harm}; {remedy}",
)

declare(
    code="MIG003",
    name="truncate",
    severity="critical",
    message=(
        "truncates table {names}: every row is lost and no downgrade brings one back;"
        " delete the rows that must go by a WHERE"
    ),
)

declare(
    code="MIG004",
    name="delete-without-where",
    severity="critical",
    message="deletes every row of {names}: {harm}; {remedy}",
)

declare(
    code="MIG005",
    name="drop-index",
    severity="warning",
    message="drops index {names}: {harm}; {remedy}",
)

declare(
    code="MIG006",
    name="drop-constraint",
    severity="warning",
    message=(
        "drops constraint {names}: rows it refused get in from now on, and adding it back"
        " fails on them; make sure that the application guards the rule"
    ),
)

declare(
    code="MIG007",
    name="alter-table-drop",
    severity="error",
    message=(
        "drops a part of table {names}: what it held or guaranteed is gone;"
        " make sure that a copy exists and that nothing relies on it"
    ),
)

declare(
    code="MIG008",
    name="destructive-downgrade",
    severity="warning",
    message=(
        "downgrade drops {names}: {harm}{reason};"
        " keep it, or raise to say that this step has no way back"
    ),
)

declare(
    code="MIG009",
    name="file-name",
    severity="error",
    message="file name {file} {problem}: {remedy}",
)

declare(
    code="MIG010",
    name="legacy-file-name",
    severity="warning",
    opt_in=True,
    message="legacy file name {file} {problem}: exempt through {why}",
)

declare(
    code="MIG011",
    name="update-without-where",
    severity="error",
    message=(
        "overwrites {names} in every row: no WHERE limits it, {harm};"
        " say which rows must change, and keep a copy if a downgrade needs the old values"
    ),
)

declare(
    code="MIG012",
    name="drop-object",
    severity="error",
    message="drops {names}: {harm}; {remedy}",
)

declare(
    code="MIG013",
    name="cascade",
    severity="critical",
    message=(
        "{names} with CASCADE: everything that depends on it goes too, unlisted and unseen;"
        " name each dependent object in a statement of its own"
    ),
)

declare(
    code="MIG014",
    name="drop-all",
    severity="critical",
    message=(
        "drops whatever tables {names} lists when it runs: also those nobody thought of;"
        " name each table that must go"
    ),
)

declare(
    code="MIG015",
    name="unreadable-sql",
    severity="warning",
    opt_in=True,
    message=(
        "{names} runs SQL that cannot be read from the source: nobody can review what it does;"
        " pass a literal, a constant or bind parameters"
    ),
)

declare(
    code="MIG016",
    name="rename-by-drop-and-add",
    severity="error",
    message=(
        "adds column {added} where {dropped} of the same type is dropped: if this is a rename,"
        " every value is lost; rename with alter_column(new_column_name=…) or copy the values first"
    ),
)

declare(
    code="MIG017",
    name="drop-and-create",
    severity="error",
    message=(
        "drops {names} and creates it again: it comes back empty;"
        " alter it in place, or copy the data before the drop"
    ),
)

declare(
    code="MIG018",
    name="narrow-type",
    severity="error",
    message=(
        "narrows column {names} {change}: {loss};"
        " check the data first, or add a new column and move the values over"
    ),
)

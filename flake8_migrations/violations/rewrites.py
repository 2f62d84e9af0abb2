"""Changes of columns that write the whole table anew."""

from __future__ import annotations

from flake8_migrations.violations.violation import Violation


class TypeRewrite(Violation):
    code = "MIG110"
    name = "type-rewrite"
    severity = "warning"
    opt_in = True
    message = "changes the type of {names}{change}: {harm}; {remedy}"


class VolatileDefault(Violation):
    code = "MIG111"
    name = "volatile-default"
    severity = "warning"
    opt_in = True
    message = (
        "adds column {names} with a default that rewrites the whole table, locked against"
        " everything: {why}; add the column without it, set the default by alter_column,"
        " then fill old rows in batches"
    )


class NumberedColumn(Violation):
    code = "MIG112"
    name = "numbered-column"
    severity = "warning"
    opt_in = True
    message = (
        "adds column {names} that numbers every row at once: the whole table is rewritten"
        " while nobody can use it; {remedy}"
    )


class StoredColumn(Violation):
    code = "MIG113"
    name = "stored-generated-column"
    severity = "warning"
    opt_in = True
    message = (
        "adds stored generated column {names}: the whole table is rewritten while nobody can use"
        " it; compute the value in a query or a view, or fill a plain column in batches"
    )

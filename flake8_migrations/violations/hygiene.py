"""Names, and how tables and columns are made."""

from __future__ import annotations

from flake8_migrations.violations.violation import Violation


class LongName(Violation):
    code = "MIG401"
    name = "long-name"
    severity = "error"
    message = "too long a name: {names}; choose one of at most {limit}"


class NamePattern(Violation):
    code = "MIG402"
    name = "name-pattern"
    severity = "warning"
    opt_in = True
    message = "breaks the project's pattern: {names}; rename it, or change migrations-name-patterns"


class UnindexedForeignKey(Violation):
    code = "MIG403"
    name = "foreign-key-without-index"
    severity = "warning"
    opt_in = True
    message = (
        "no index serves the foreign key of {names}: each delete in the table it refers to"
        " scans the whole table; create an index that begins with its columns"
    )


class LimitedText(Violation):
    code = "MIG404"
    name = "limited-text"
    severity = "warning"
    opt_in = True
    message = (
        "limits {names}: a longer value fails, and raising the limit is one more migration;"
        " use text, with a CHECK constraint where a limit is meant"
    )


class SmallKey(Violation):
    code = "MIG405"
    name = "small-key"
    severity = "warning"
    opt_in = True
    message = (
        "keys of {names} end at {highest}: the next insert fails, and a wider type rewrites"
        " the table and every table that refers to it; use sa.BigInteger()"
    )


class NaiveTimestamp(Violation):
    code = "MIG406"
    name = "naive-timestamp"
    severity = "warning"
    opt_in = True
    message = (
        "keeps no time zone in {names}: one value means different moments to sessions in"
        " different zones; use sa.DateTime(timezone=True)"
    )


class NoPrimaryKey(Violation):
    code = "MIG407"
    name = "no-primary-key"
    severity = "warning"
    opt_in = True
    message = (
        "creates table {names} without a primary key: equal rows cannot be told apart, and"
        " logical replication refuses UPDATE and DELETE; declare one"
    )


class Serial(Violation):
    code = "MIG408"
    name = "serial"
    severity = "warning"
    opt_in = True
    message = (
        "makes {names} a serial: whoever inserts needs a grant on its sequence as well;"
        " use an identity column: sa.Identity()"
    )


class WideIndex(Violation):
    code = "MIG409"
    name = "wide-index"
    severity = "warning"
    opt_in = True
    message = (
        "index {names} is wide: every write pays for each column, and few searches gain from"
        " those behind the third; keep to the columns that narrow a search most"
    )


class RefusedDefault(Violation):
    code = "MIG410"
    name = "python-server-default"
    severity = "error"
    message = (
        "server_default={default} for {names} stops the migration with ArgumentError:"
        " SQLAlchemy takes text or SQL there; write server_default={text}"
    )


class PythonDefault(Violation):
    code = "MIG411"
    name = "python-default"
    severity = "warning"
    opt_in = True
    message = (
        "default= of {names} does nothing in a migration: the rows that exist get NULL;"
        " use server_default=, or fill the column with an UPDATE"
    )


class EnumType(Violation):
    code = "MIG412"
    name = "enum-type"
    severity = "warning"
    opt_in = True
    message = (
        "creates enum type {names}: PostgreSQL can never take a label away from it;"
        " use text with a CHECK constraint, or a table of its own"
    )


class NoSchema(Violation):
    code = "MIG413"
    name = "no-schema"
    severity = "warning"
    opt_in = True
    message = (
        "names table {names} without a schema: the search_path of whoever runs the migration"
        " decides which one is meant; say schema="
    )


class CreatedTwice(Violation):
    code = "MIG414"
    name = "created-twice"
    severity = "error"
    message = "{names}: the second one fails; remove one of the two"


class Extension(Violation):
    code = "MIG415"
    name = "create-extension"
    severity = "warning"
    opt_in = True
    message = (
        "creates extension {names}: that takes {needed}, and the extension's files on the server;"
        " create it where the database is set up"
    )

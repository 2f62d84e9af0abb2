"""Destroyed data, and file names."""

from __future__ import annotations

from flake8_migrations.violations.violation import Violation


class InternalError(Violation):
    code = "MIG000"
    name = "internal-error"
    severity = "error"
    message = (
        "could not judge this migration: {part} failed with {error};"
        " please report it with the file that causes it"
    )


class DroppedTable(Violation):
    code = "MIG001"
    name = "drop-table"
    severity = "critical"
    message = "drops table {names}: {harm}; {remedy}"


class DroppedColumn(Violation):
    code = "MIG002"
    name = "drop-column"
    severity = "error"
    message = "drops column {names}: {harm}; {remedy}"


class TruncatedTable(Violation):
    code = "MIG003"
    name = "truncate"
    severity = "critical"
    message = (
        "truncates table {names}: every row is lost and no downgrade brings one back;"
        " delete the rows that must go by a WHERE"
    )


class DeleteWithoutWhere(Violation):
    code = "MIG004"
    name = "delete-without-where"
    severity = "critical"
    message = "deletes every row of {names}: {harm}; {remedy}"


class DroppedIndex(Violation):
    code = "MIG005"
    name = "drop-index"
    severity = "warning"
    message = "drops index {names}: {harm}; {remedy}"


class DroppedConstraint(Violation):
    code = "MIG006"
    name = "drop-constraint"
    severity = "warning"
    message = (
        "drops constraint {names}: rows it refused get in from now on, and adding it back"
        " fails on them; make sure that the application guards the rule"
    )


class DroppedTablePart(Violation):
    code = "MIG007"
    name = "alter-table-drop"
    severity = "error"
    message = (
        "drops a part of table {names}: what it held or guaranteed is gone;"
        " make sure that a copy exists and that nothing relies on it"
    )


class DestructiveDowngrade(Violation):
    code = "MIG008"
    name = "destructive-downgrade"
    severity = "warning"
    message = (
        "downgrade drops {names}: {harm}{reason};"
        " keep it, or raise to say that this step has no way back"
    )


class BadFileName(Violation):
    code = "MIG009"
    name = "file-name"
    severity = "error"
    message = (
        "file name {file} {problem}: {remedy},"
        " or exempt the past with migrations-freeze = <revision>"
    )


class LegacyFileName(Violation):
    code = "MIG010"
    name = "legacy-file-name"
    severity = "warning"
    opt_in = True
    message = "legacy file name {file} {problem}: exempt through migrations-freeze = {freeze}"


class UpdateWithoutWhere(Violation):
    code = "MIG011"
    name = "update-without-where"
    severity = "error"
    message = (
        "overwrites {names} in every row: no WHERE limits it, {harm};"
        " say which rows must change, and keep a copy if a downgrade needs the old values"
    )


class DroppedObject(Violation):
    code = "MIG012"
    name = "drop-object"
    severity = "error"
    message = "drops {names}: {harm}; {remedy}"


class Cascade(Violation):
    code = "MIG013"
    name = "cascade"
    severity = "critical"
    message = (
        "{names} with CASCADE: everything that depends on it goes too, unlisted and unseen;"
        " name each dependent object in a statement of its own"
    )


class WholesaleDrop(Violation):
    code = "MIG014"
    name = "drop-all"
    severity = "critical"
    message = (
        "drops whatever tables {names} lists when it runs: also those nobody thought of;"
        " name each table that must go"
    )


class UnreadableSql(Violation):
    code = "MIG015"
    name = "unreadable-sql"
    severity = "warning"
    opt_in = True
    message = (
        "{names} runs SQL that cannot be read from the source: nobody can review what it does;"
        " pass a literal, a constant or bind parameters"
    )


class DropAndAdd(Violation):
    code = "MIG016"
    name = "rename-by-drop-and-add"
    severity = "error"
    message = (
        "adds column {added} where {dropped} of the same type is dropped: if this is a rename,"
        " every value is lost; rename with alter_column(new_column_name=…) or copy the values first"
    )


class DropAndCreate(Violation):
    code = "MIG017"
    name = "drop-and-create"
    severity = "error"
    message = (
        "drops {names} and creates it again: it comes back empty;"
        " alter it in place, or copy the data before the drop"
    )


class NarrowedType(Violation):
    code = "MIG018"
    name = "narrow-type"
    severity = "error"
    message = (
        "narrows column {names} {change}: {loss};"
        " check the data first, or add a new column and move the values over"
    )

"""Family 3: downgrades that fail on rows which the new release has written."""

from __future__ import annotations

from collections.abc import Iterable

from flake8_migrations.model.dialects import MYSQL, first_asked
from flake8_migrations.model.operations import (
    AddColumn,
    AlterColumn,
    CreateConstraint,
    CreateIndex,
    Delete,
    SqlType,
)
from flake8_migrations.model.text import is_known, named
from flake8_migrations.rules.compatibility import (
    duplicates_may_be_gone,
    is_filled,
    is_unique_already,
)
from flake8_migrations.rules.destruction import is_cut
from flake8_migrations.rules.facts.types import refuses_values, shown_type
from flake8_migrations.rules.failing import is_caught
from flake8_migrations.rules.findings import Finding, Step, since
from flake8_migrations.rules.required_columns import is_own_or_empty, is_required
from flake8_migrations.rules.standing import is_unique

_LONGER = "the first value that only the wider type holds"


def alter_column(step: Step, action: AlterColumn) -> Iterable[Finding]:
    """NOT NULL for a column that the new release may leave NULL; a type that holds less."""
    if is_caught(step.operation) or is_own_or_empty(step, action.table):
        return
    if step.timeline.runs_unread_before(step.position):
        return
    column = f"{named(action.table)}.{named(action.column)}"
    if action.nullable is False and _may_hold_null(step, action) and not is_filled(step, action):
        which = "the first NULL that the new release has written"
        yield step.finding("MIG327", f"sets {column} NOT NULL", which=which, remedy="fill the rows")
    if action.type is None or is_cut(step, action):
        return
    old, known_since = step.former_type(action)
    if old is None or not _is_refused(step, old, action.type, action.using):
        return
    dialect = first_asked(step.databases)
    before = f"{shown_type(old, dialect)}{since(known_since)}"
    change = f"from {before} to {shown_type(action.type, dialect)}"
    yield step.finding(
        "MIG327",
        f"narrows {column} {change}",
        which=_LONGER,
        remedy="change or delete such rows",
    )


def _is_refused(step: Step, old: SqlType, new: SqlType, using: str | None) -> bool:
    return any(
        refuses_values(old.on(dialect), new.on(dialect), using)
        for dialect in step.databases - {"sqlite"}
    )


def _may_hold_null(step: Step, action: AlterColumn) -> bool:
    """Whether the upgrade lets the column be NULL, or this run has added it so."""
    added = step.timeline.new_column(step.position, action.table, action.column)
    if added is not None:
        has_value = added.server_default is not None or added.generated or added.python_default
        return added.nullable is not False and not has_value
    return step.was_nullable(action) is True


def add_column(step: Step, action: AddColumn) -> Iterable[Finding]:
    """A column that needs a value, and gets none for the rows that are there."""
    column = action.column
    if is_caught(step.operation) or is_own_or_empty(step, action.table):
        return ()
    if step.databases <= MYSQL or not is_required(step, column):
        return ()
    if column.python_default and step.operation.carrier == "batch":
        return ()  # a batch that copies the table fills it
    if _is_emptied(step, action):
        return ()
    subject = f"adds NOT NULL column {named(action.table)}.{named(column.name)}"
    remedy = "give it a server_default, or add it nullable and fill it"
    return [step.finding("MIG327", subject, which="every row", remedy=remedy)]


def _is_emptied(step: Step, action: AddColumn) -> bool:
    """Whether rows are deleted before, or something does that nobody can read."""
    deleted = step.timeline.on_table_before(step.position, action.table, Delete)
    return step.timeline.runs_unread_before(step.position) or any(True for _ in deleted)


def create_unique(step: Step, action: CreateConstraint | CreateIndex) -> Iterable[Finding]:
    """Uniqueness that the upgrade has taken away."""
    if isinstance(action, CreateIndex):
        if not action.unique:
            return ()
        where = action.where
    else:
        if action.kind not in ("unique", "primary key") or action.using_index is not None:
            return ()
        where = None
    table, columns = action.table, action.columns
    if is_caught(step.operation) or is_own_or_empty(step, table) or not columns:
        return ()
    if duplicates_may_be_gone(step, table, columns) or _is_without_value(step, action):
        return ()
    if is_unique_already(step, table, columns, where) or is_unique(step.before, table, columns):
        return ()
    shown = ", ".join(named(one) if is_known(one) else "…" for one in columns)
    which = "the first value that the new release has written twice"
    subject = f"makes {named(table)} ({shown}) unique"
    return [step.finding("MIG327", subject, which=which, remedy="delete such rows")]


def _is_without_value(step: Step, action: CreateConstraint | CreateIndex) -> bool:
    """Whether the run has just added one of the columns, so that it is NULL or of its own."""
    added = [step.timeline.new_column(step.position, action.table, one) for one in action.columns]
    return any(
        one is not None and (one.server_default is None or one.generated is not None)
        for one in added
    )

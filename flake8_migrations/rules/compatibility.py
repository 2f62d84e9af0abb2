"""Family 2: what breaks the release still running, or meets rows that do not fit."""

from __future__ import annotations

from collections.abc import Iterator

from flake8_migrations.operations import AddColumn, Column, CreateTable, Name
from flake8_migrations.rules.findings import Finding, OfAction, Rule, Step, named
from flake8_migrations.text import is_known

_INTEGERS = frozenset({"smallint", "integer", "bigint"})
_REFUSED = "fails on a table that has rows, and the release still running inserts without it"
_FILLED = "rows that are there get 0 or '', and inserts of the release still running fail"
"""What MySQL does, which has an implicit default for each type."""


def add_required_column(step: Step, action: AddColumn) -> Iterator[Finding]:
    if not _is_required(step, action.column) or _is_own_or_empty(step, action.table):
        return
    dialects = step.dialects or step.operation.dialects
    yield step.finding(
        "MIG205",
        f"{named(action.table)}.{named(action.column.name)}",
        harm=_FILLED if dialects == {"mysql"} else _REFUSED,
        given=" (default= is Python's alone)" if action.column.python_default else "",
    )


def _is_required(step: Step, column: Column) -> bool:
    """Whether the definition says for sure that a row needs a value and gets none by itself."""
    if column.generated is not None or column.server_default not in (None, "NULL", "null"):
        return False
    if column.refused_default is not None:  # which is MIG410
        return False
    if step.operation.carrier == "sql":
        return _is_required_by_sql(step, column)
    if column.primary_key and column.foreign_key is None and not column.python_default:
        if column.type is None or not is_known(column.type.name) or column.type.name in _INTEGERS:
            return False  # SQLAlchemy makes it a SERIAL
    return column.nullable is False


def _is_required_by_sql(step: Step, column: Column) -> bool:
    if column.type is None or not is_known(column.type.name) or column.type.name == "rowversion":
        return False
    if column.type.type_name is not None and step.timeline.creates_object(
        step.position, "domain", Name(column.type.type_name)
    ):
        return False  # a domain may have a default of its own
    return column.nullable is False or column.primary_key


def _is_own_or_empty(step: Step, table: Name) -> bool:
    """Whether there is no row yet, or the table may be one that this run creates."""
    if step.is_new_or_small(table) or step.timeline.empties_before(step.position, table):
        return True
    return not is_known(table.name) and any(True for _ in step.timeline.all(CreateTable))


RULES: tuple[Rule, ...] = (OfAction(("MIG205",), add_required_column, (AddColumn,)),)

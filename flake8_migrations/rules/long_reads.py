"""What keeps a transaction open without a lock that anybody waits for: queries, and sleep."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from flake8_migrations.model.effects import described
from flake8_migrations.model.operations import (
    Action,
    CreateObject,
    CreateTable,
    Insert,
    Name,
    RawSql,
    Sleep,
)
from flake8_migrations.model.text import is_known, listed, named
from flake8_migrations.rules.findings import Step
from flake8_migrations.rules.views import behind


def may_read_long(action: Action) -> bool:
    """Whether it may read all rows of some table, or sleeps, as far as it alone tells."""
    if type(action) is CreateTable:
        return bool(action.copied_from) and not action.with_no_data
    if type(action) is CreateObject:
        return action.kind == "materialized view" and not action.with_no_data
    if type(action) is Insert:
        return bool(action.copied_from)
    return type(action) is Sleep or (type(action) is RawSql and action.reads_all)


def long_read(step: Step, held: Iterable[Name]) -> str | None:
    """What it is that takes long; None where it reads what is new, or what may be little.

    INSERT into a table that others use is MIG120. A query counts where it reads a locked table.
    """
    action = step.operation.action
    if type(action) is Sleep:
        return action.call
    if type(action) is CreateTable:
        return f"{described(action)} AS" if _reads(step, action.copied_from) else None
    if type(action) is CreateObject:
        return described(action) if _reads(step, action.selects_from) else None
    if type(action) is Insert and step.harms_nobody(action.table):
        return described(action) if _reads(step, action.copied_from) else None
    if type(action) is RawSql:
        locked = list(held)
        read = [one for one in action.reads if _reads_locked(step, one, locked)]
        return f"SELECT from {listed(map(named, read))}" if read else None
    return None


def _reads(step: Step, tables: Iterable[Name]) -> bool:
    return any(not step.harms_nobody(one) for one in tables if not _is_catalog(one))


def _is_catalog(table: Name) -> bool:
    schema = (table.schema or "").lower()
    return schema in ("pg_catalog", "information_schema") or table.name.lower().startswith("pg_")


def _reads_locked(step: Step, table: Name, held: Sequence[Name]) -> bool:
    """Whether a query of the table, or of a view, reads one that is locked."""
    if _is_among(step, table, held):
        return True
    if step.timeline.earlier_names(step.position, table) != [table]:
        return False  # a table that this run has renamed
    return any(_is_among(step, one, held) for one in behind(step.before, table))


def _is_among(step: Step, table: Name, held: Iterable[Name]) -> bool:
    if not is_known(table.name):
        return False
    names = step.timeline.earlier_names(step.position, table)
    return any(one.same_as(name) for one in held for name in names)

"""MIG205: new columns that every row needs, and which the running release leaves out.

What counts is the end of the run: a default may be gone by then, or NOT NULL have been set.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from flake8_migrations.model.dialects import MYSQL, first_asked
from flake8_migrations.model.operations import (
    AddColumn,
    AlterColumn,
    Column,
    CreateConstraint,
    CreateObject,
    CreateTable,
    Name,
    RecreateTable,
)
from flake8_migrations.model.text import is_known, named
from flake8_migrations.rules.findings import Finding, Scene, Step

if TYPE_CHECKING:
    from flake8_migrations.replay.before.layers import Before

_MOST_IN_BATCH = 100
"""Operations of one batch that are looked at: the work stays linear."""
_INTEGERS = frozenset({"smallint", "integer", "bigint"})
_REFUSED = "it fails on a table with rows, and the running release inserts without it"
_FILLED = "existing rows get 0 or '', and inserts of the running release fail"
"""What MySQL does, which has an implicit default for each type."""
_COPIED = "existing rows get its default=, but inserts of the running release fail"
"""What a batch does that copies the table: its INSERT … SELECT carries ``default=``."""


def add(step: Step, action: AddColumn) -> Iterable[Finding]:
    if not is_required(step, action.column) or is_own_or_empty(step, action.table):
        return ()
    dialects = step.databases
    harm = _FILLED if dialects <= MYSQL else _REFUSED
    given = ""
    if action.column.python_default:
        if _is_copied(step, action.table, dialects):
            harm = _COPIED
        else:
            given = " (default= works in Python only)"
    subject = f"{named(action.table)}.{named(action.column.name)}"
    return [
        step.finding(
            "MIG205",
            subject,
            does="adds NOT NULL column",
            lacking=f" without a server default{given}",
            harm=harm,
            remedy=(
                "give it a server_default, or add it nullable, fill it,"
                " and set NOT NULL one release later"
            ),
        )
    ]


def become(step: Step, action: AlterColumn | CreateConstraint) -> Iterator[Finding]:
    """What was added before, and by this operation needs a value that nothing gives it."""
    does, lacking = "", ", which has no server default"
    remedy = "give it a server_default, or do this one release later"
    if isinstance(action, CreateConstraint):
        if action.kind == "primary key":
            does = "puts into the primary key the new column"
    elif action.nullable is False:
        does = "sets NOT NULL on the new column"
    elif action.drops_default or is_null(action.server_default):
        does, lacking = "drops the server default of the new NOT NULL column", ""
        remedy = "keep the default for one release"
    if not does or is_own_or_empty(step, action.table):
        return
    for column in action.columns if isinstance(action, CreateConstraint) else (action.column,):
        if _needs_a_value(step, action, column):
            yield step.finding(
                "MIG205",
                f"{named(action.table)}.{named(column)}",
                does=does,
                lacking=lacking,
                harm="the running release does not know it, and its inserts fail",
                remedy=remedy,
            )


def _needs_a_value(step: Step, action: AlterColumn | CreateConstraint, column: str) -> bool:
    """Whether the column is new, and from here to the end of the run inserts have to name it."""
    table, position = action.table, step.position
    if step.timeline.new_column(position, table, column) is None:
        return False
    name = (isinstance(action, AlterColumn) and action.new_name) or column
    after = step.scene.past.before(position + 1, first_asked(step.databases))
    if _has_to_be_named(step.before, table, column) or not _has_to_be_named(after, table, name):
        return False
    return not (_is_eased_after(step, table, name) or table.name.lower() in _triggered(step))


def _has_to_be_named(before: Before, table: Name, column: str) -> bool:
    """Whether an insert that leaves the column out surely fails."""
    nullable, default = before.is_nullable(table, column), before.default_of(table, column)
    if nullable is None or nullable.value or default is None:
        return False
    if default.value is not None and not is_null(default.value):
        return False
    generated = before.generated(table, column)
    return generated is not None and generated.value is None


def _is_eased_after(step: Step, table: Name, column: str) -> bool:
    """Whether the column gets a value, may hold NULL, or goes, later in the run."""
    timeline = step.timeline
    if timeline.drops_column(table, column) or timeline.drops_table(step.position, table):
        return True
    return any(
        position > step.position
        and (
            altered.nullable is True
            or altered.becomes_identity
            or (altered.server_default is not None and not is_null(altered.server_default))
        )
        for position, altered in timeline.alterations(table, column)
    )


def _triggered(step: Step) -> frozenset[str]:
    return step.scene.once(_tables_with_triggers)


def _tables_with_triggers(scene: Scene) -> frozenset[str]:
    """The tables that get a trigger in the run, which may give a column its value."""
    return frozenset(
        created.table.name.lower()
        for created in scene.timeline.all(CreateObject)
        if created.kind == "trigger" and created.table is not None
    )


def _is_copied(step: Step, table: Name, dialects: frozenset[str]) -> bool:
    """Whether the batch that the operation stands in copies the table, on each of the databases."""
    if step.operation.carrier != "batch":
        return False
    end = step.position + _MOST_IN_BATCH
    for operation in step.timeline.operations[step.position : end]:
        if operation.carrier != "batch":
            return False
        if isinstance(operation.action, RecreateTable):
            return operation.action.table.same_as(table) and dialects <= operation.dialects
    return False


def is_required(step: Step, column: Column) -> bool:
    """Whether the definition says for sure that a row needs a value and gets none by itself."""
    if column.generated is not None or has_default(column):
        return False
    if column.refused_default is not None:  # which is MIG410
        return False
    if step.operation.carrier == "sql":
        return _is_required_by_sql(step, column)
    return column.nullable is False and not may_be_serial(column)


def may_be_serial(column: Column) -> bool:
    """Whether it is a primary key that SQLAlchemy makes a SERIAL, as far as known."""
    return (
        column.primary_key
        and column.autoincrement is not False
        and column.foreign_key is None
        and not column.python_default
        and (column.type is None or not is_known(column.type.name) or column.type.name in _INTEGERS)
    )


def _is_required_by_sql(step: Step, column: Column) -> bool:
    if column.type is None or not is_known(column.type.name) or column.type.name == "rowversion":
        return False
    if column.type.type_name is not None and step.timeline.creates_object(
        step.position, "domain", Name(column.type.type_name)
    ):
        return False  # a domain may have a default of its own
    return column.nullable is False or column.primary_key


def has_default(column: Column) -> bool:
    """Whether rows get a value of the database's, as far as known."""
    return column.server_default is not None and not is_null(column.server_default)


def is_null(default: str | None) -> bool:
    return default is not None and default.strip().upper() == "NULL"


def is_own_or_empty(step: Step, table: Name) -> bool:
    """Whether there is no row yet, or the table may be one that this run creates."""
    if step.is_new(table) or step.timeline.empties_before(step.position, table):
        return True
    return not is_known(table.name) and any(True for _ in step.timeline.first(CreateTable))

"""Family 1: constraints and indexes that make the application wait while they are built."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from flake8_migrations.model.dialects import MYSQL
from flake8_migrations.model.operations import (
    AddColumn,
    AlterColumn,
    AlterTable,
    Column,
    CreateConstraint,
    CreateIndex,
    Name,
    Reference,
)
from flake8_migrations.model.text import is_known, named
from flake8_migrations.rules.facts.check_conditions import excludes_null
from flake8_migrations.rules.findings import (
    Finding,
    Step,
)
from flake8_migrations.rules.standing import on_each_partition, proves_not_null

ONLINE_TOOL = "use an online schema change tool, or a maintenance window"
"""MySQL's way out, where the server has none of its own."""

_COPIED = "the table is copied, and writes to it wait"
_INTEGERS = frozenset({"smallint", "integer", "bigint"})


def create_index(step: Step, action: CreateIndex) -> Iterable[Finding]:
    if action.concurrently is not False or action.only:
        return ()
    if step.harms_nobody(action.table):
        return ()
    how = (
        "CREATE INDEX CONCURRENTLY"
        if step.operation.carrier == "sql"
        else "postgresql_concurrently=True"
    )
    way = f"build it with {how}"
    if _is_partitioned(step, action.table):  # which refuses CONCURRENTLY
        way = f"{on_each_partition(action.table)},"
    subject = f"index {_shown_name(action.name)} on {named(action.table)}"
    return [step.finding("MIG101", subject, how=way)]


def add_column(step: Step, action: AddColumn) -> Iterator[Finding]:
    """What the definition of a new column builds on the existing table."""
    column, subject = action.column, f"{named(action.table)}.{named(action.column.name)}"
    if column.foreign_key is not None:
        yield from _foreign_key(
            step,
            action.table,
            column.foreign_key,
            f"{subject} → {named(column.foreign_key.table)}",
            is_inline=step.operation.carrier == "sql" or "inline_references" in action.inline,
        )
    if step.harms_nobody(action.table):
        return
    if column.check is not None:
        yield _check(step, f"on {subject}", "in a statement of its own as NOT VALID")
    if column.primary_key:
        yield from _primary_key_column(step, action, subject)
    if "postgresql" not in step.dialects:
        return
    if column.indexed:  # with unique=True as well, it is one unique index
        how = "leave index=True out and build it with postgresql_concurrently=True"
        yield step.finding("MIG101", f"an index on {subject}", how=how)
    elif column.unique:
        yield step.finding("MIG106", f"on {subject}")


def create_constraint(step: Step, action: CreateConstraint) -> Iterator[Finding]:
    name = _shown_name(action.name)
    if action.kind == "foreign key":
        if _checks_rows(step, action) and action.references is not None:
            columns = ", ".join(named(column) for column in action.columns)
            place = f"{named(action.table)}.{columns}" if columns else named(action.table)
            subject = f"{name} ({place} → {named(action.references.table)})"
            yield from _foreign_key(step, action.table, action.references, subject)
        return
    if not _checks_rows(step, action) or action.using_index or step.harms_nobody(action.table):
        return
    subject = f"{name} on {named(action.table)}"
    if action.kind == "check":
        yield _check(step, subject, _not_valid(step))
    elif action.kind == "primary key":
        if "postgresql" in step.dialects:
            harm = "reads and writes wait while its index is built"
            remedy = (
                "build a unique index concurrently, then ADD CONSTRAINT … PRIMARY KEY USING INDEX"
            )
        else:
            harm, remedy = "the whole table is rebuilt", ONLINE_TOOL
        yield step.finding("MIG107", f"primary key {subject}", harm=harm, remedy=remedy)
    elif "postgresql" in step.dialects:
        yield step.finding("MIG106" if action.kind == "unique" else "MIG108", subject)


def _checks_rows(step: Step, action: CreateConstraint) -> bool:
    """Whether the rows that are there are checked: MySQL knows no ``postgresql_not_valid``."""
    is_ignored = "postgresql" not in step.dialects and step.operation.carrier in ("op", "batch")
    return action.not_valid is False or is_ignored


def _foreign_key(
    step: Step, table: Name, references: Reference, subject: str, is_inline: bool = False
) -> Iterator[Finding]:
    """A foreign key whose rows are checked; a new or small table has none that take long.

    Its lock on the other table is then as short as that of a key inside CREATE TABLE.
    """
    if step.harms_nobody(table):
        return
    if "postgresql" not in step.dialects:
        if step.timeline.sets_before(step.position, "foreign_key_checks") in ("0", "off"):
            return
        remedy = (
            "SET foreign_key_checks = 0 adds it in place, with the rows unchecked,"
            " or use an online schema change tool"
        )
        yield step.finding("MIG104", subject, verb="adds", harm=_COPIED, remedy=remedy)
        return
    is_empty = _is_empty(step)
    if is_inline and is_empty:
        return  # PostgreSQL reads no row
    parent = references.table
    waiting = named(table)
    if not (parent.same_as(table) or step.harms_nobody(parent)):
        waiting += f" and {named(parent)}"
    harm = f"writes to {waiting} wait while every row is checked"
    if step.config.pg_version < 18 and not is_empty and _is_partitioned(step, table):
        remedy = (
            "NOT VALID is refused for partitioned tables: add it to each partition as NOT VALID,"
            f" validate it there, then add it to {named(table)}, which takes those over"
        )
    elif is_empty:
        remedy = "pass inline_references=True, with which PostgreSQL reads no row of a new column"
    else:
        remedy = f"add it {_not_valid(step)}, and VALIDATE CONSTRAINT in a later transaction"
    yield step.finding("MIG104", subject, verb="adds", harm=harm, remedy=remedy)


def _is_partitioned(step: Step, table: Name) -> bool:
    found = step.before.is_partitioned(table)
    return found is not None and found.value


def enforce_key(step: Step, action: AlterTable) -> Iterator[Finding]:
    """ALTER CONSTRAINT … ENFORCED, which only a foreign key can be told."""
    if action.enforces and not step.harms_nobody(action.table):
        key = None if action.of is None else step.before.constraint(action.table, action.of)
        reference = None if key is None else key.references
        parent = "what it refers to" if reference is None else named(reference.table)
        table = named(action.table)
        yield step.finding(
            "MIG104",
            f"{_shown_name(action.of)} of {table}",
            verb="enforces",
            harm=f"reads and writes of {table}, and writes to {parent}, wait while every row"
            f" is checked",
            remedy="drop it, add it again as NOT VALID, and VALIDATE CONSTRAINT in a later"
            " transaction",
        )


def _is_empty(step: Step) -> bool:
    """Whether it adds a column that holds NULL in every row, and has no default that says so."""
    action = step.operation.action
    if type(action) is not AddColumn:
        return False
    column = action.column
    return column.server_default is None and not (column.generated or column.autoincrement)


def _not_valid(step: Step) -> str:
    """How a constraint is left unchecked at first."""
    if step.operation.carrier == "sql":
        return "as NOT VALID"
    return "with postgresql_not_valid=True"


def _check(step: Step, subject: str, how: str) -> Finding:
    if "postgresql" in step.dialects:
        harm = "reads and writes wait while every row is checked"
        remedy = f"add it {how}, and VALIDATE CONSTRAINT in a later transaction"
    else:
        harm, remedy = _COPIED, ONLINE_TOOL
    return step.finding("MIG105", subject, harm=harm, remedy=remedy)


def _primary_key_column(step: Step, action: AddColumn, subject: str) -> Iterator[Finding]:
    """A key column: Alembic leaves the key itself out unless it is told to put it in."""
    column = action.column
    is_key = step.operation.carrier == "sql" or "inline_primary_key" in action.inline
    subject = f"primary key column {subject}"
    if "postgresql" not in step.dialects:
        waits = ", and writes to it wait" if column.autoincrement else ""
        harm = f"the whole table is rebuilt{waits}"
        yield step.finding("MIG107", subject, harm=harm, remedy=ONLINE_TOOL)
    elif is_key:
        harm = "reads and writes wait while its index is built"
        if column.generated == "identity" or column.autoincrement or becomes_serial(column):
            harm = f"every row gets a number and {harm}"  # which MIG112 says of other columns
        remedy = (
            "add a plain column, fill it in batches, build a unique index concurrently,"
            " then ADD CONSTRAINT … PRIMARY KEY USING INDEX"
        )
        yield step.finding("MIG107", subject, harm=harm, remedy=remedy)
    elif becomes_serial(column) and not column.autoincrement:  # MIG112, where it is said
        harm = (
            "Alembic makes it SERIAL, which rewrites the table while reads and writes wait,"
            " and creates no key"
        )
        remedy = "add a plain column, fill it in batches, then create the key USING INDEX"
        yield step.finding("MIG107", subject, harm=harm, remedy=remedy)


def becomes_serial(column: Column) -> bool:
    """Whether Alembic makes a key column a serial."""
    return (
        column.autoincrement is not False
        and column.foreign_key is None
        and column.server_default is None
        and column.type is not None
        and column.type.name in _INTEGERS
    )


def set_not_null(step: Step, action: AlterColumn) -> Iterator[Finding]:
    if action.nullable is not False or step.was_nullable(action) is False:
        return
    if step.operation.carrier == "sql" and action.type is not None:
        return  # MODIFY says it again, whether or not it changes
    table, column = action.table, action.column
    if step.harms_nobody(table) or step.is_new_column(table, column):
        return
    can_use_check = step.config.pg_version >= 12
    subject = f"{named(table)}.{named(column)}"
    if "postgresql" in step.dialects and not (can_use_check and is_checked(step, table, column)):
        harm = "reads and writes wait while every row is checked"
        check = f"CHECK ({named(column)} IS NOT NULL) NOT VALID"
        remedy = f"add {check}, validate it in a later transaction, " + (
            "then SET NOT NULL" if can_use_check else "and leave it at that"
        )
        yield step.finding("MIG109", subject, harm=harm, remedy=remedy)
    elif not step.dialects.isdisjoint(MYSQL):
        harm = "the whole table is rebuilt"
        yield step.finding("MIG109", subject, harm=harm, remedy=ONLINE_TOOL)


def key_of_index(step: Step, action: CreateConstraint) -> Iterator[Finding]:
    """PRIMARY KEY USING INDEX, which sets the columns of the index NOT NULL besides."""
    if action.kind != "primary key" or not action.using_index or step.harms_nobody(action.table):
        return
    for column in _columns_of_index(step, action.table, action.using_index):
        if not is_known(column) or step.is_new_column(action.table, column):
            continue
        standing = step.before.is_nullable(action.table, column)
        if (standing is not None and not standing.value) or is_checked(step, action.table, column):
            continue
        yield step.finding(
            "MIG109",
            f"{named(action.table)}.{named(column)}",
            harm="PRIMARY KEY USING INDEX reads every row for that while reads and writes wait,"
            " and fails on NULL",
            remedy=f"first add CHECK ({named(column)} IS NOT NULL) NOT VALID, validate it in a"
            " later transaction, and SET NOT NULL",
        )


def _columns_of_index(step: Step, table: Name, index: str) -> tuple[str, ...]:
    """What the index is over, as this run or an earlier revision created it."""
    made = next(iter(step.timeline.before(step.position, CreateIndex, index)), None)
    if made is not None:
        return made.columns
    standing = step.before.index(index, table)
    return () if standing is None else standing.columns


def is_checked(step: Step, table: Name, column: str) -> bool:
    """Whether a validated CHECK proves that the column holds no NULL, as far as is known."""
    if any(
        check.condition is None
        or not is_known(check.condition)
        or excludes_null(check.condition, column)
        for check in step.timeline.standing_checks(step.position, table, column)
    ):
        return True
    return proves_not_null(step.before, table, column)


def _shown_name(name: str | None) -> str:
    return "(unnamed)" if name is None else named(name)

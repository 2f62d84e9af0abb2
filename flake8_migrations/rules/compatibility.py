"""Family 2, definitions: what the running release, or rows that are there, do not fit."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from flake8_migrations.model.dialects import first_asked
from flake8_migrations.model.operations import (
    AddColumn,
    AlterColumn,
    AlterDomain,
    Column,
    CreateConstraint,
    CreateIndex,
    CreateObject,
    Delete,
    DropConstraint,
    DropIndex,
    Name,
    RawSql,
    SqlType,
    Update,
)
from flake8_migrations.model.pattern import compiled_when_used
from flake8_migrations.model.text import HOLE, is_known, named, shown
from flake8_migrations.replay.timeline import Timeline, same_text
from flake8_migrations.rules.facts.check_conditions import excludes_null
from flake8_migrations.rules.facts.volatility import volatility_of
from flake8_migrations.rules.findings import (
    Finding,
    Step,
)
from flake8_migrations.rules.other_names import kind_of_name
from flake8_migrations.rules.required_columns import has_default, is_null, is_own_or_empty
from flake8_migrations.rules.standing import is_unique, proves_not_null


def set_not_null(step: Step, action: AlterColumn) -> Iterable[Finding]:
    if action.nullable is not False or is_own_or_empty(step, action.table):
        return ()
    if step.was_nullable(action) is False:
        return ()
    added = step.timeline.new_column(step.position, action.table, action.column)
    if added is not None and (added.generated is not None or has_default(added)):
        return ()
    if is_filled(step, action) or _is_checked(step, action):
        return ()
    if step.before.is_filled(action.table, action.column):
        return ()
    table, column = named(action.table), named(action.column)
    fill = f"UPDATE {table} SET {column} = … WHERE {column} IS NULL"
    return [step.finding("MIG206", f"{table}.{column}", fill=fill)]


def is_filled(step: Step, action: AlterColumn) -> bool:
    """Whether something before may have filled the rows without a value, or deleted them."""
    names = {
        name.lower()
        for name in step.timeline.column_names(step.position, action.table, action.column)
    }
    return (
        step.timeline.runs_unread_before(step.position)
        or step.timeline.runs_raw_before(step.position, _may_fill)
        or any(name == HOLE or name.lower() in names for name in step.timeline.assigned)
        or any(
            _may_name(update.columns, names)
            for update in step.timeline.perhaps_on_table_before(step.position, action.table, Update)
        )
        or any(
            _may_name(deleted.reads, names)
            for deleted in step.timeline.perhaps_on_table_before(
                step.position, action.table, Delete
            )
        )
    )


def _may_fill(raw: RawSql) -> bool:
    """Whether it calls a routine of the project's, which may do anything, or merges."""
    if raw.routine is None:
        return raw.head.startswith("MERGE")
    if raw.routine in _ASKING or raw.routine.startswith("PG_"):
        return False
    return volatility_of(raw.routine) == "unknown"


_ASKING = frozenset(
    """ARRAY_AGG AVG BOOL_AND BOOL_OR CHANGES COL_LENGTH CONNECTION_ID COUNT DATABASE DISTINCT EVERY
    EXISTS FOUND_ROWS GET_LOCK GROUP_CONCAT IF IFNULL ISNULL JSON_AGG JSONB_AGG LAST_INSERT_ID
    LAST_INSERT_ROWID MAX MIN OBJECT_ID RELEASE_LOCK ROW_COUNT ROW_NUMBER SCHEMA_NAME SLEEP
    SQLITE_VERSION STRING_AGG SUM TOTAL_CHANGES""".split()
)
"""What databases have and a SELECT may ask for, beside PostgreSQL's plain functions."""


def _may_name(columns: tuple[str, ...], names: set[str]) -> bool:
    """Whether one of the columns is, or may be, one of those names; none given may be any."""
    return not columns or any(not is_known(one) or one.lower() in names for one in columns)


def _is_checked(step: Step, action: AlterColumn) -> bool:
    """Whether a constraint before it has found, as far as is known, that no row holds NULL."""
    return any(
        not is_known(check.condition) or excludes_null(str(check.condition), action.column)
        for check in step.timeline.checks_before(step.position, action.table, action.column)
    ) or proves_not_null(step.before, action.table, action.column)


def create_unique_constraint(step: Step, action: CreateConstraint) -> Iterable[Finding]:
    if action.kind != "unique" or action.using_index is not None:
        return ()
    return _unique(step, action.table, action.columns)


def create_unique_index(step: Step, action: CreateIndex) -> Iterable[Finding]:
    if not action.unique or (action.where is not None and _covers_nothing(step, action)):
        return ()
    if step.timeline.creates_object(step.position, "materialized view", action.table):
        return ()
    return _unique(step, action.table, action.columns, action.where)


_COLUMN = r"""\(* \s* (?:"?\w+"?\.)? "?(?P<column>\w+)"? \s* \)* \s*"""
_SAYS_TRUE = compiled_when_used(
    rf"""(?ix) {_COLUMN}
    (?: (?: = \s* | IS \s+ ) (?: true | '?t(?:rue)?' | '?1'? ) )? \s* \)*"""
)
"""The condition of an index over those rows that have a flag."""
_LEAVES_NULL_OUT = compiled_when_used(
    rf"""(?ix) {_COLUMN}
    (?: IS \s+ NOT \s+ NULL\b | [=<>] | != | (?: NOT \s+ )? (?: IN | I?LIKE | BETWEEN )\b )
    (?: (?! \bOR\b ). )*"""
)
"""The condition of an index over no row in which the column holds NULL."""
_FALSE = frozenset("false 'false' 'f' f 0 '0'".split())


def _covers_nothing(step: Step, action: CreateIndex) -> bool:
    """Whether a partial index asks of a column that this run has just added what no row has.

    Where the condition is not known, it may be over any column that the run has added.
    """
    where = action.where or ""
    if not is_known(where):
        added = step.timeline.on_table_before(step.position, action.table, AddColumn)
        return any(True for _ in added)
    return any(
        _is_of_none(step, action.table, part.strip()) for part in re.split(r"(?i)\bAND\b", where)
    )


def _is_of_none(step: Step, table: Name, condition: str) -> bool:
    """Whether no row fulfils the condition, for what the column it asks of was added with."""
    of_flag = _SAYS_TRUE.fullmatch(condition)
    found = of_flag or _LEAVES_NULL_OUT.fullmatch(condition)
    column = step.timeline.new_column(step.position, table, found["column"]) if found else None
    if column is None or _is_set(step, table, column.name):
        return False
    default = (column.server_default or "NULL").lower()
    holds_null = default == "null" and not (column.generated or column.autoincrement)
    return holds_null or (of_flag is not None and default in _FALSE)


def _new_or_missing_column(step: Step, table: Name, column: str) -> Column | None:
    """The column as the run adds it before, if only where it has looked for it in vain."""
    for added in step.timeline.on_table_before(step.position, table, AddColumn):
        if same_text(added.column.name, column) and not added.if_not_exists:
            return added.column
    return step.timeline.new_column(step.position, table, column)


def _is_set(step: Step, table: Name, column: str) -> bool:
    """Whether the run may have given rows a value of the column."""
    updates = step.timeline.on_table_before(step.position, table, Update)
    return any(_may_name(update.columns, {column.lower()}) for update in updates)


def _unique(
    step: Step, table: Name, columns: tuple[str, ...], where: str | None = None
) -> Iterable[Finding]:
    if is_own_or_empty(step, table) or duplicates_may_be_gone(step, table, columns):
        return ()
    if step.timeline.creates_missing_table_before(step.position, table):
        return ()
    added = [_new_or_missing_column(step, table, column) for column in columns]
    if any(column is not None and not _is_constant(column) for column in added):
        return ()  # one value is NULL, or each row has its own
    if is_unique_already(step, table, columns, where) or is_unique(step.before, table, columns):
        return ()
    if _was_unique(step, table, columns):
        return ()
    shown = ", ".join(named(column) if is_known(column) else "…" for column in columns)
    return [step.finding("MIG207", f"{named(table)} ({shown})" if shown else named(table))]


def add_unique_column(step: Step, action: AddColumn) -> Iterable[Finding]:
    if not (action.column.unique and _is_constant(action.column)):
        return ()
    if is_own_or_empty(step, action.table):
        return ()
    column = named(action.column.name)
    return [step.finding("MIG207", f"{named(action.table)} ({column})")]


def _is_constant(column: Column) -> bool:
    """Whether the existing rows get one and the same value."""
    default = column.server_default
    return (
        default is not None
        and is_known(default)
        and not is_null(default)
        and (default.startswith("'") or "(" not in default)
    )


def duplicates_may_be_gone(step: Step, table: Name, columns: tuple[str, ...]) -> bool:
    """Whether something before may have removed the duplicates."""
    names = {column.lower() for column in columns}
    return (
        step.timeline.runs_unread_before(step.position)
        or any(True for _ in step.timeline.perhaps_on_table_before(step.position, table, Delete))
        or any(
            HOLE in names or _may_name(update.columns, names)
            for update in step.timeline.perhaps_on_table_before(step.position, table, Update)
        )
    )


def _was_unique(step: Step, table: Name, columns: tuple[str, ...]) -> bool:
    """Whether each value was there but once before this run, which then drops what saw to it."""
    if step.timeline.kinds.isdisjoint((DropIndex, DropConstraint)):
        return False
    if any(_is_set(step, table, column) for column in columns):
        return False
    at_first = step.scene.past.at_first(first_asked(step.databases))
    timeline, position = step.timeline, step.position
    former = [timeline.column_names(position, table, one)[-1] for one in columns]
    return is_unique(at_first, timeline.earlier_names(position, table)[-1], former)


def is_unique_already(step: Step, table: Name, columns: tuple[str, ...], where: str | None) -> bool:
    """Whether fewer of the columns, or the same, are unique by themselves, in the same rows.

    By an index or constraint that this run drops and the downgrade creates again, or that
    this run has created before.
    """
    former = {
        name.lower()
        for column in columns
        for name in step.timeline.column_names(step.position, table, column)
    }
    dropped = {one.name for _, one in step.timeline.parts(DropIndex, table)}
    dropped |= {
        one.name
        for _, one in step.timeline.parts(DropConstraint, table)
        if one.name and one.kind not in ("foreign key", "check", "exclude")
    }
    if not all(map(is_known, dropped)):
        return True  # it may well be
    for position, unique in _uniques(step.timeline, table):
        if position < step.position and _is_within(unique, former, where):
            return True
    return any(
        unique.name in dropped and _is_within(unique, former, where)
        for name in (step.names_in_opposite(table) if dropped else ())
        for _, unique in _uniques(step.opposite, name, or_called_so=True)
    )


def _is_within(
    unique: CreateIndex | CreateConstraint, columns: set[str], where: str | None
) -> bool:
    """Whether no other columns than these are unique together, in the same rows."""
    for column in unique.columns:
        if column.lower() not in columns or not is_known(column):
            return False
    if isinstance(unique, CreateIndex) and unique.where not in (None, where):
        return False
    return bool(unique.columns)


def _uniques(
    timeline: Timeline, table: Name, or_called_so: bool = False
) -> Iterator[tuple[int, CreateIndex | CreateConstraint]]:
    """The unique indexes and constraints, and primary keys, that are created on the table.

    ``or_called_so``: a downgrade may give ``uq_boats_name`` back without ``unique=True``.
    """
    for position, index in timeline.parts(CreateIndex, table):
        if index.unique or (or_called_so and kind_of_name(index.name or "") == "unique"):
            yield position, index
    for position, constraint in timeline.parts(CreateConstraint, table):
        if constraint.kind in ("unique", "primary key"):
            yield position, constraint


def drop_not_null(step: Step, action: AlterColumn) -> Iterable[Finding]:
    if action.nullable is not True or step.is_new(action.table):
        return ()
    if step.was_nullable(action) or _is_own_or_leaves(step, action):
        return ()
    if any(
        position > step.position and altered.nullable is False
        for position, altered in step.timeline.alterations(action.table, action.column)
    ):
        return ()
    return [step.finding("MIG208", f"{named(action.table)}.{named(action.column)}")]


def _is_own_or_leaves(step: Step, action: AlterColumn) -> bool:
    """Whether the column is new in this run, or does not outlive it."""
    return (
        step.timeline.new_column(step.position, action.table, action.column) is not None
        or step.timeline.drops_column(action.table, action.column)
        or step.timeline.drops_table(step.position, action.table)
    )


def change_default(step: Step, action: AlterColumn) -> Iterable[Finding]:
    if not action.drops_default and action.server_default is None:
        return ()
    if step.is_new(action.table) or _is_own_or_leaves(step, action):
        return ()
    if _new_or_missing_column(step, action.table, action.column) is not None:
        return ()
    column = f"{named(action.table)}.{named(action.column)}"
    if action.drops_default or is_null(action.server_default):
        if _gets_another(step, action) or _had_none(step, action):
            return ()
        return [
            step.finding("MIG209", f"removes the default of {column}", harm=_lack(step, action))
        ]
    former = _former_default(step, action)
    if former is None or is_null(former) or _plain(former) == _plain(action.server_default):
        return ()
    change = f"from {shown(former)} to {shown(str(action.server_default))}"
    subject, harm = f"changes the default of {column} {change}", "get a different value"
    return [step.finding("MIG209", subject, harm=harm)]


def _lack(step: Step, action: AlterColumn) -> str:
    """What becomes of inserts that leave the column out, as far as it is known."""
    dialect, column = first_asked(step.databases), action.new_name or action.column
    nullable = step.scene.past.after(dialect).is_nullable(action.table, column)
    if nullable is None:
        return "get NULL or fail"
    return "get NULL" if nullable.value else "fail"


def _gets_another(step: Step, action: AlterColumn) -> bool:
    """Whether there was no default to remove, or the run gives the column another one."""
    return (
        "existing_server_default" in action.keywords and action.existing_default is None
    ) or any(
        position > step.position
        and (altered.becomes_identity or altered.server_default is not None)
        for position, altered in step.timeline.alterations(action.table, action.column)
    )


def _had_none(step: Step, action: AlterColumn) -> bool:
    """Whether the running release knows no default, as far as the file shows.

    It is this run that has given the column the default that it takes away, or the whole
    definition is written anew (MODIFY, CHANGE) with the NULL that stands for none.
    """
    if action.existing_default is not None and is_null(action.existing_default):
        return True
    standing = step.before.default_of(action.table, action.column)
    if standing is not None and (standing.value is None or is_null(standing.value)):
        return True
    if not action.drops_default and action.type is not None and step.operation.carrier == "sql":
        return _former_default(step, action) is None
    alterations = list(step.timeline.alterations(action.table, action.column))
    given = next(
        (
            altered
            for position, altered in alterations
            if position < step.position and altered.server_default is not None
        ),
        None,
    )
    if given is None:
        return False
    if any(
        one.nullable is False and step.at(position).was_nullable(one) is not False
        for position, one in alterations
    ):
        return False  # what inserts no value has needed none so far, and now needs the default
    former = _former_default(step, given)
    return former is None or is_null(former)


def _former_default(step: Step, action: AlterColumn) -> str | None:
    """The default that the column had before, where this file or an earlier revision shows it."""
    if action.existing_default is not None:
        return action.existing_default
    given_back = [
        altered.server_default
        for altered in step.altered_in_opposite(action.table, action.column, action.new_name)
        if altered.server_default is not None
    ]
    if given_back:
        return given_back[-1]
    first = step.scene.past.at_first(first_asked(step.databases))
    standing = first.default_of(action.table, action.column)
    return standing.value if standing is not None and is_known(standing.value) else None


def _plain(default: str | None) -> str:
    """The default without quotes and casts, as far as its text tells; HOLEs are all alike."""
    text = re.sub(r"::[\w .\"\[\]]+$", "", (default or "").strip())
    return HOLE if HOLE in text else text.strip("'\"").lower()


def json_column(step: Step, action: AddColumn | AlterColumn) -> Iterable[Finding]:
    """A column of a table that queries of the running release may compare by whole rows."""
    if isinstance(action, AddColumn):
        column, type_ = action.column.name, action.column.type
    else:
        column, type_ = action.column, action.type
    if not _is_json(type_) or step.is_new(action.table):
        return ()
    if isinstance(action, AlterColumn) and _is_json(step.type_before(action)):
        return ()
    if _has_json(step, action.table):
        return ()
    return [step.finding("MIG210", f"{named(action.table)}.{named(column)}")]


_JSON = ("json", "json[]")


def _has_json(step: Step, table: Name) -> bool:
    """Whether the table has such a column since an earlier revision: its rows have no equality."""
    return any(map(_is_json, step.scene.past.at_first("postgresql").types_told(table)))


def _is_json(type_: SqlType | None) -> bool:
    return type_ is not None and type_.name in _JSON


def create_domain(step: Step, action: CreateObject) -> Iterator[Finding]:
    if action.kind == "domain" and action.constrained:
        yield step.finding("MIG212", f"creates domain {named(action.name)} with a constraint")


def alter_domain(step: Step, action: AlterDomain) -> Iterator[Finding]:
    domain = named(action.domain)
    added = action.adds == "ADD CONSTRAINT"
    yield step.finding(
        "MIG212",
        f"adds a constraint to domain {domain}" if added else f"sets domain {domain} NOT NULL",
    )

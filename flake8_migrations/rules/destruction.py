"""Family 0: what destroys data, and drops that the running release may still need."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING

from flake8_migrations.model.certainty import arm_of
from flake8_migrations.model.conditions import Asked
from flake8_migrations.model.dialects import SQLITE
from flake8_migrations.model.migration import Operation
from flake8_migrations.model.module import imported_when_used
from flake8_migrations.model.operations import (
    AddColumn,
    AlterColumn,
    AlterEnum,
    AttachPartition,
    Column,
    CreateIndex,
    CreateObject,
    CreateTable,
    Delete,
    DetachPartition,
    DropAll,
    DropColumn,
    DropConstraint,
    DropFromTable,
    DropIndex,
    DropObject,
    DropTable,
    Name,
    SqlType,
    Truncate,
    UnreadCall,
    UnreadSql,
    Update,
)
from flake8_migrations.model.text import HOLE, is_known, listed, may_be_one, named, shown
from flake8_migrations.replay.before.standing import Constraint
from flake8_migrations.replay.timeline import Timeline, same_text
from flake8_migrations.replay.timeline.order import MOST_CANDIDATES
from flake8_migrations.rules.findings import (
    Finding,
    Step,
    since,
)

if TYPE_CHECKING:
    from flake8_migrations.rules.facts import types
else:
    types = imported_when_used("flake8_migrations.rules.facts.types")

_CONTRACT = "stop using it one release earlier, then drop"
_TAKES_OVER = "recreate those that are needed"

LOST = {
    "harm": "its rows are lost and the running release fails on it",
    "remedy": _CONTRACT,
}
_COPIED = {
    "harm": "the running release fails on it, and only the rows copied before remain",
    "remedy": _CONTRACT,
}
_REPLACED = {
    "harm": "a filled copy takes its place, without the triggers, grants and views that it had",
    "remedy": _TAKES_OVER,
}
_REPLACED_ON_SQLITE = {
    "harm": "a filled copy takes its place, without the indexes and triggers that it had",
    "remedy": _TAKES_OVER,
}
COLUMN_LOST = {
    "harm": "its values are lost and the running release still reads it",
    "remedy": _CONTRACT,
}
_COLUMN_COPIED = {
    "harm": "the running release still reads it, though its values were copied",
    "remedy": _CONTRACT,
}
_COLUMN_REPLACED = {
    "harm": "a filled column takes its place, without the indexes and constraints that it had",
    "remedy": _TAKES_OVER,
}
_COLUMN_EMPTIED = {
    "harm": "the running release still reads it, though every row was deleted before",
    "remedy": _CONTRACT,
}
_COLUMN_COMPUTED = {
    "harm": (
        "its values are lost, except what the downgrade computes again,"
        " and the running release still reads it"
    ),
    "remedy": _CONTRACT,
}
_DELETED = {
    "harm": "no WHERE limits it",
    "remedy": "say which rows must go, and keep a copy if a downgrade needs them",
}
_DELETED_AFTER_COPY = {
    "harm": "no WHERE limits it, and only what was copied before remains",
    "remedy": "delete with a WHERE that names the copied rows",
}
_SCANS = "queries that rely on it turn into full scans"
_DUPLICATES = "duplicates that it refused get in from now on"
INDEX_LOST = {"harm": _SCANS, "remedy": "make sure that nothing uses it any more"}
VALUES_LOST = "the old values are lost"
VALUES_CHANGED = "only what the new values keep of the old ones is left"
ROLLBACK_LOSES = "a rollback loses data"
ROLLBACK_KEEPS = "only the values copied before are left of it"

_BATCH_TABLE_PREFIX = "_alembic_tmp_"

_MOST_UPDATES = 100
"""Updates of one table that are looked at: the work stays linear."""


def drop_table(step: Step, action: DropTable) -> Iterator[Finding]:
    if _is_wholesale(step, action):
        yield step.finding("MIG014", step.operation.loops[-1])
    elif not _is_own_table(step, action.table):
        if step.timeline.creates_table_after(step.position, action.table):
            if not (_keeps_rows(step, action) or _is_left_over(step, action)):
                yield step.finding("MIG017", f"table {named(action.table)}")
        else:
            yield step.finding("MIG001", named(action.table), **_loss_of_table(step, action.table))


def _loss_of_table(step: Step, table: Name) -> dict[str, str]:
    """What the drop does, where the rows may have been copied before."""
    if step.timeline.replaces(step.position, table):
        return _REPLACED_ON_SQLITE if step.operation.dialects == SQLITE else _REPLACED
    return _COPIED if step.timeline.carries_rows_before(step.position, table) else LOST


def _keeps_rows(step: Step, action: DropTable) -> bool:
    """Whether the rows are copied before the drop, or read before it and written back after it."""
    timeline, position = step.timeline, step.position
    return timeline.copies_before(position, action.table) or (
        timeline.selects_before(position) and timeline.brings_rows_after(position, action.table)
    )


def _is_left_over(step: Step, action: DropTable) -> bool:
    """Whether it clears the name, should something have it, for a table that does not stay."""
    return (
        action.if_exists or _asks_for(step.operation, action.table)
    ) and step.timeline.gives_up_after(step.position, action.table)


def _asks_for(operation: Operation, table: Name) -> bool:
    """Whether it runs where the database has the table."""
    for branch in operation.branches:
        condition, arm = arm_of(branch)
        if arm == 0 and isinstance(condition, Asked) and condition.what == "table":
            if condition.table.same_as(table):
                return True
    return False


def _is_wholesale(step: Step, action: DropTable) -> bool:
    return bool(step.operation.loops) and not is_known(action.table.name)


def _is_own_table(step: Step, table: Name) -> bool:
    """A table of this very function's, or one of Alembic's own."""
    return table.name.startswith(_BATCH_TABLE_PREFIX) or step.timeline.creates_table_before(
        step.position, table
    )


def drop_column(step: Step, action: DropColumn) -> Iterator[Finding]:
    if _is_part_of_table(step, action.table):
        return
    if step.timeline.adds_column_before(step.position, action.table, action.column):
        return
    subject = f"{named(action.table)}.{named(action.column)}"
    again = step.timeline.added_after(step.position, action.table, action.column)
    if again is not None:
        if again.generated is None and not _keeps_values(step, action):
            yield step.finding("MIG017", f"column {subject}")
    elif not _is_virtual(step, action):
        subject += _taken_along(step, action)
        yield step.finding("MIG002", subject, **_loss_of_column(step, action))


def _taken_along(step: Step, action: DropColumn) -> str:
    """The indexes and constraints that other columns lose with this one, as far as known.

    With CASCADE there are views and the keys of other tables as well.
    """
    from flake8_migrations.rules.standing import shared_parts

    if "postgresql" not in step.databases:
        return ""
    names = [*map(named, shared_parts(step.before, action.table, action.column))]
    if action.cascade:
        from flake8_migrations.rules.dependents import goes_along

        names += goes_along(step.before_on("postgresql"), action.table, action.column)
    return f" (and with it {listed(names)})" if names else ""


def _loss_of_column(step: Step, action: DropColumn) -> dict[str, str]:
    """What the drop does, where the values may have been copied or deleted before."""
    timeline, position, table = step.timeline, step.position, action.table
    is_replaced = timeline.is_stood_in_for(position, table, action.column)
    names = timeline.column_names(position, table, action.column)
    if any(timeline.reads_column(position, table, name) for name in names):
        return _COLUMN_REPLACED if is_replaced else _COLUMN_COPIED
    if is_replaced and timeline.writes_each_row_before(position, table):
        return _COLUMN_REPLACED
    if timeline.surely_empties_before(position, table):
        return _COLUMN_EMPTIED
    return _COLUMN_COMPUTED if _is_computed_again(step, action) else COLUMN_LOST


def _is_computed_again(step: Step, action: DropColumn) -> bool:
    """Whether the downgrade fills the column from others."""
    return any(
        (update.reads or update.reads_elsewhere)
        and any(same_text(one, action.column) for one in update.columns)
        for update in _updated_in_opposite(step, action.table)
    )


def _updated_in_opposite(step: Step, table: Name) -> Iterator[Update]:
    """What the other direction writes into the table, as far as it may run where this one does.

    The last hundred.
    """
    opposite = step.opposite
    if Update not in opposite.kinds:
        return
    judged = step.databases
    for name in step.names_in_opposite(table):
        found = opposite.operations_before(len(opposite.operations), Update, name.name)
        for operation in islice(found, _MOST_UPDATES):
            update = operation.action
            if isinstance(update, Update) and not judged.isdisjoint(operation.dialects):
                if update.table.same_as(name):
                    yield update


def _keeps_values(step: Step, action: DropColumn) -> bool:
    """Whether the values are copied before the drop or written back after it, or are none."""
    timeline, position = step.timeline, step.position
    return (
        timeline.reads_column(position, action.table, action.column)
        or timeline.copies_before(position, action.table)
        or timeline.brings_values_after(position, action.table, action.column)
        or timeline.empties_before(position, action.table)
    )


def _is_part_of_table(step: Step, table: Name) -> bool:
    """Whether the function creates the table, or drops it as a whole."""
    return step.timeline.creates_table_before(step.position, table) or step.timeline.drops_table(
        step.position, table
    )


def _is_virtual(step: Step, action: DropColumn) -> bool:
    """Whether the downgrade shows that the column is computed when it is read."""
    added = step.opposite.added(action.table, action.column)
    return added is not None and added.generated == "virtual"


def truncate(step: Step, action: Truncate) -> Iterator[Finding]:
    if not step.timeline.creates_table_before(step.position, action.table):
        yield step.finding("MIG003", named(action.table))


def delete(step: Step, action: Delete) -> Iterator[Finding]:
    if action.filtered is False and not step.timeline.creates_table_before(
        step.position, action.table
    ):
        is_copied = step.timeline.carries_rows_before(step.position, action.table)
        loss = _DELETED_AFTER_COPY if is_copied else _DELETED
        rows = (
            f"{named(action.table)} that the JOIN finds" if action.joined else named(action.table)
        )
        yield step.finding("MIG004", rows, **loss)


def drop_index(step: Step, action: DropIndex) -> Iterator[Finding]:
    from flake8_migrations.rules.successors import serves_queries

    table = action.table or step.opposite.table_of_index(action.name)
    if table is not None and _is_part_of_table(step, table):
        return
    if step.timeline.creates_index(step.position, action.name, action.table):
        return
    if not serves_queries(step, action):
        subject = named(action.name) + _known_as(step, action)
        yield step.finding("MIG005", subject, **_loss_of_index(step, action))


def _loss_of_index(step: Step, action: DropIndex) -> dict[str, str]:
    """What the drop does, as far as it is known what the index was."""
    from flake8_migrations.rules.successors import (
        column_that_goes,
        next_best_index,
        refuses_duplicates,
        serves_queries,
    )

    timeline, position = step.timeline, step.position
    if not is_known(action.name):
        table = action.table
        if table is not None and any(at > position for at, _ in timeline.parts(CreateIndex, table)):
            return {**INDEX_LOST, "harm": f"{_SCANS}, unless it is built again here"}
        return INDEX_LOST
    column = column_that_goes(step, action)
    if column is not None:
        harm = f"its column {column} goes too, and queries that rely on it fail"
        return {**INDEX_LOST, "harm": harm}
    earlier = timeline.before(position, CreateIndex, action.name)
    if any(action.table is None or one.table.same_as(action.table) for one in earlier):
        return {**INDEX_LOST, "harm": f"if it existed before this run, {_SCANS}"}
    if refuses_duplicates(step, action):
        if serves_queries(step, action, as_rule=False):
            return {
                "harm": _DUPLICATES,
                "remedy": "make sure that the application enforces the rule",
            }
        return {**INDEX_LOST, "harm": f"{_SCANS}, and {_DUPLICATES}"}
    other = next_best_index(step, action)
    if other is not None and other.name is not None:
        harm = f"{named(other.name)}, which begins with its columns, has to serve its queries"
        return {"harm": harm, "remedy": "make sure that it serves them well enough"}
    return INDEX_LOST


def drop_constraint(step: Step, action: DropConstraint) -> Iterator[Finding]:
    from flake8_migrations.rules.successors import gives_its_name, holds_rule, loses_column

    if _is_part_of_table(step, action.table) or _is_key_of_dropped_column(step, action):
        return
    if loses_column(step, action):
        return
    if action.name is not None and step.timeline.creates_index(
        step.position, action.name, action.table
    ):
        return
    if gives_its_name(step, action) or holds_rule(step, action):
        return
    name = "(unnamed)" if action.name is None else named(action.name)
    kind = f" ({action.kind})" if action.name in (None, HOLE) and action.kind else ""
    subject = f"{name}{kind} of {named(action.table)}{_known_as(step, action)}"
    yield step.finding("MIG006", subject)


def _known_as(step: Step, action: DropConstraint | DropIndex) -> str:
    """What is dropped, where an earlier revision alone tells it."""
    from flake8_migrations.rules.standing import described
    from flake8_migrations.rules.successors import told_by_history

    part = told_by_history(step, action)
    return "" if part is None else f" ({described(part)})"


def _is_key_of_dropped_column(step: Step, action: DropConstraint) -> bool:
    """A foreign key goes with its column: the column's drop is the finding."""
    if action.kind not in ("foreign key", None) or DropColumn not in step.timeline.kinds:
        return False
    columns = step.opposite.key_columns(action.table, action.name)
    return any(
        step.timeline.drops_column(action.table, column)
        for column in columns or _standing_key(step, action)
    )


def _standing_key(step: Step, action: DropConstraint) -> tuple[str, ...]:
    """The columns of the foreign key, as an earlier revision created it."""
    from flake8_migrations.rules.standing import dropped_part

    part = dropped_part(step, action)
    is_key = isinstance(part, Constraint) and part.kind == "foreign key"
    return part.columns if is_key and part is not None else ()


def drop_from_table(step: Step, action: DropFromTable) -> Iterator[Finding]:
    if not _is_part_of_table(step, action.table):
        yield step.finding("MIG007", f"{named(action.table)} ({shown(action.what)})")


def detach_partition(step: Step, action: DetachPartition) -> Iterator[Finding]:
    if not _is_part_of_table(step, action.table):
        partition = named(action.partition)
        yield step.finding("MIG007", f"{named(action.table)} (DETACH PARTITION {partition})")


def update(step: Step, action: Update) -> Iterator[Finding]:
    if action.filtered is not False:
        return
    if step.timeline.creates_table_before(step.position, action.table):
        return
    changed = [column for column in action.columns if column not in action.kept]
    if action.columns and all(step.is_new_column(action.table, column) for column in changed):
        return
    if changed and all(_lives_on(step, action, column) for column in changed):
        return
    columns = ", ".join(named(column) for column in changed if is_known(column))
    subject = named(action.table)
    keeps = bool(changed) and all(_reads_itself(step, action, column) for column in changed)
    yield step.finding(
        "MIG011",
        f"{subject} ({columns})" if columns else subject,
        rows="every row that the JOIN finds" if action.joined else "every row",
        harm=VALUES_CHANGED if keeps else VALUES_LOST,
    )


def _reads_itself(step: Step, action: Update, column: str) -> bool:
    """Whether the new values of the column are made of its old ones: ``SET name = lower(name)``."""
    names = step.timeline.column_names(step.position, action.table, column)
    return not {one.lower() for one in names}.isdisjoint(action.reads)


def _lives_on(step: Step, action: Update, column: str) -> bool:
    """Whether the old values were copied before, or the other direction computes them back.

    ``SET interval = to_json(interval)`` in one direction, ``SET interval = from_json(interval)``
    in the other.
    """
    timeline, position, table = step.timeline, step.position, action.table
    if timeline.reads_column(position, table, column) or timeline.copies_before(position, table):
        return True
    if column in action.calculated:
        return False  # after a failure halfway, who knows how often that was done
    if not _reads_itself(step, action, column):
        return False
    names = {one.lower() for one in timeline.column_names(position, table, column)}
    return any(
        not names.isdisjoint(one.lower() for one in update.columns)
        and not names.isdisjoint(update.reads)
        for update in _updated_in_opposite(step, table)
    )


def cascade_of_table(step: Step, action: DropTable | Truncate) -> Iterator[Finding]:
    if not action.cascade:
        return
    if isinstance(action, DropTable) and _is_left_over(step, action):
        return
    if not step.timeline.creates_table_before(step.position, action.table):
        verb = "drops" if isinstance(action, DropTable) else "truncates"
        yield step.finding("MIG013", f"{verb} table {named(action.table)}")


def cascade_of_part(
    step: Step, action: DropColumn | DropConstraint | DropIndex | DropObject
) -> Iterator[Finding]:
    if not action.cascade:
        return
    if isinstance(action, DropColumn):
        subject = f"column {named(action.table)}.{named(action.column)}"
    elif isinstance(action, DropConstraint):
        subject = f"constraint {named(action.name)} of {named(action.table)}"
    elif isinstance(action, DropIndex):
        subject = f"index {named(action.name)}"
    else:
        if step.timeline.is_new_object(step.position, action.kind, action.name):
            return
        subject = f"{action.kind} {named(action.name)}"
    yield step.finding("MIG013", f"drops {subject}")


def drop_all(step: Step, action: DropAll) -> Iterator[Finding]:
    yield step.finding("MIG014", action.source)


def unread_sql(step: Step, action: UnreadSql) -> Iterator[Finding]:
    yield step.finding("MIG015", action.sink)


def alter_column(step: Step, action: AlterColumn) -> Iterator[Finding]:
    if action.type is None:
        return
    if step.timeline.creates_table_before(step.position, action.table):
        return
    if step.timeline.adds_column_before(step.position, action.table, action.column):
        return
    former, known_since = step.former_type(action)
    if former is not action.existing_type and former is not None and former.name == "enum":
        return  # labels that the downgrade alone shows: MIG204 tells of them
    for dialect in sorted(step.databases, reverse=True):
        old, new = former and former.on(dialect), action.type.on(dialect)
        lost = _lost_by(step, action, old, new, dialect)
        if lost is not None and not _is_doubtful(step, action, new, dialect):
            if _is_no_wider(step, action, new, dialect):
                continue
            is_told = old is not None and is_known(old.name)
            yield step.finding(
                "MIG018",
                f"{named(action.table)}.{named(action.column)}",
                change=(
                    f"from {types.shown_type(old, dialect)}{since(known_since)} "
                    if old and is_told
                    else ""
                )
                + f"to {types.shown_type(new, dialect)}",
                loss=lost,
            )
            return


def _lost_by(
    step: Step, action: AlterColumn, old: SqlType | None, new: SqlType, dialect: str
) -> str | None:
    timeline, position, table = step.timeline, step.position, action.table
    if dialect == "postgresql" and types.throws_away(action.using, table.name, action.column):
        is_copied = timeline.reads_column(position, table, action.column)
        is_empty = timeline.empties_before(position, table)
        is_kept = is_copied or is_empty or timeline.copies_before(position, table)
        return None if is_kept else types.THROWN_AWAY
    unused = _unused_labels(timeline, position, old) if old else []
    lost = types.loss(old, new, action.using, dialect, unused)
    return None if lost is None or is_cut(step, action) else lost


def _is_no_wider(step: Step, action: AlterColumn, new: SqlType, dialect: str) -> bool:
    """Whether the history gives the column another type than is said, which fits into the new."""
    if action.existing_type is None or action.using is not None:
        return False
    standing = step.before_on(dialect).type_of(action.table, action.column)
    if standing is None:
        return False
    type_ = standing.value.on(dialect)
    return is_known(type_.name) and types.loss(type_, new, None, dialect) is None


def _is_doubtful(step: Step, action: AlterColumn, new: SqlType, dialect: str) -> bool:
    """Whether the downgrade gives back a type that is no wider: not what ``existing_type`` says.

    ``existing_type=String()`` is often all that is known of a ``String(36)``.
    """
    if action.existing_type is None or action.existing_type.arguments:
        return False
    given_back = {
        altered.type.on(dialect)
        for altered in step.altered_in_opposite(action.table, action.column, action.new_name)
        if altered.type is not None
    }
    return len(given_back) == 1 and all(
        old != new and old.name == new.name and old.arguments and types.loss(old, new) is None
        for old in given_back
    )


def _unused_labels(timeline: Timeline, position: int, type_: SqlType) -> list[str]:
    """The labels that no row has: added in this run, or renamed by it."""
    if type_.name != "enum" or AlterEnum not in timeline.kinds:
        return []
    return [
        altered.value
        for altered in timeline.first(AlterEnum, position)
        if type_.type_name is None or same_text(altered.type.name, type_.type_name)
    ]


def is_cut(step: Step, action: AlterColumn) -> bool:
    """Whether the migration itself has seen to the values that do not fit, or deleted all rows."""
    timeline, position, table = step.timeline, step.position, action.table
    if timeline.empties_before(position, table):
        return True
    if Update not in timeline.kinds and Delete not in timeline.kinds:
        return False
    names = {one.lower() for one in timeline.column_names(position, table, action.column)}
    is_enum = action.type is not None and action.type.name == "enum"
    return any(
        _is_among(update.columns, names)
        and (is_enum or _is_among((*update.reads, *update.given), names))
        for update in timeline.perhaps_on_table_before(position, table, Update)
    ) or any(
        _is_among(deleted.reads, names)
        for deleted in timeline.perhaps_on_table_before(position, table, Delete)
    )


def _is_among(columns: Iterable[str], names: set[str]) -> bool:
    return any(column.lower() in names or not is_known(column) for column in columns)


def downgrade_drops_table(step: Step, action: DropTable) -> Iterator[Finding]:
    if _is_wholesale(step, action):
        yield step.finding("MIG014", step.operation.loops[-1])
    elif step.config.downgrade == "all" or not (
        _is_own_table(step, action.table)
        or _upgrade_creates_table(step, action.table)
        or _is_replaced(step, action.table)
    ):
        harm = _REPLACED["harm"] if _is_replaced(step, action.table) else ROLLBACK_LOSES
        yield _in_downgrade(step, f"table {named(action.table)}", harm)


def _is_replaced(step: Step, table: Name) -> bool:
    """Whether a filled copy, or the table created again after a copy, takes its place."""
    if step.timeline.replaces(step.position, table):
        return True
    return step.timeline.creates_table_after(step.position, table) and step.timeline.copies_before(
        step.position, table
    )


def _upgrade_creates_table(step: Step, table: Name) -> bool:
    upgrade = step.opposite
    return any(
        upgrade.creates_table_before(len(upgrade.operations), name)
        or upgrade.may_create_table(name)
        for name in step.names_in_opposite(table)
    )


def downgrade_drops_column(step: Step, action: DropColumn) -> Iterator[Finding]:
    if step.config.downgrade != "all":
        if _is_part_of_table(step, action.table):
            return
        if step.timeline.adds_column_before(step.position, action.table, action.column):
            return
        if _upgrade_adds_column(step, action) or _is_virtual(step, action):
            return
    is_copied = step.timeline.reads_column(step.position, action.table, action.column)
    if is_copied and step.config.downgrade != "all":
        return  # its values live on in another column
    subject = f"column {named(action.table)}.{named(action.column)}"
    yield _in_downgrade(step, subject, ROLLBACK_KEEPS if is_copied else ROLLBACK_LOSES)


def _upgrade_adds_column(step: Step, action: DropColumn) -> bool:
    upgrade = step.opposite
    last = len(upgrade.operations)
    names = step.names_in_opposite(action.table)
    columns = step.timeline.column_names(step.position, action.table, action.column)
    for name in names:
        if any(upgrade.adds_column_before(last, name, column) for column in columns):
            return True
        if upgrade.creates_table_before(last, name):
            return True
    is_unknown = not (is_known(action.table.name) and is_known(action.column))
    candidates = upgrade.all(AddColumn) if is_unknown else upgrade.partly_known_columns
    nearest = list(islice(candidates, MOST_CANDIDATES + 1))
    return len(nearest) > MOST_CANDIDATES or any(
        any(may_be_one(added.table.name, name.name) for name in names)
        and may_be_one(added.column.name, action.column)
        for added in nearest
    )


def downgrade_drops_part(step: Step, action: DropFromTable) -> Iterator[Finding]:
    if step.config.downgrade == "all" or not (
        _is_part_of_table(step, action.table) or _upgrade_adds_identity(step, action)
    ):
        yield _in_downgrade(step, f"{shown(action.what)} of {named(action.table)}")


def _upgrade_adds_identity(step: Step, action: DropFromTable) -> bool:
    return action.what == "IDENTITY" and any(
        altered.becomes_identity
        and altered.table.same_as(action.table)
        and same_text(altered.column, action.column)
        for altered in step.opposite.all(AlterColumn)
    )


def downgrade_detaches(step: Step, action: DetachPartition) -> Iterator[Finding]:
    mirrored = any(
        attached.partition.same_as(action.partition)
        for attached in step.opposite.all(AttachPartition)
    )
    if step.config.downgrade == "all" or not (
        mirrored
        or _is_part_of_table(step, action.table)
        or _upgrade_creates_table(step, action.partition)
    ):
        partition = named(action.partition)
        yield _in_downgrade(step, f"PARTITION {partition} of {named(action.table)}")


def downgrade_drops_object(step: Step, action: DropObject) -> Iterator[Finding]:
    if step.config.downgrade != "all":
        from flake8_migrations.rules.dropped_objects import is_own_or_back  # of objects alone

        if is_own_or_back(step, action):
            return
        if action.table is not None and _is_part_of_table(step, action.table):
            return
        if _upgrade_creates_object(step, action):
            return
    yield _in_downgrade(step, f"{action.kind} {named(action.name)}")


def _upgrade_creates_object(step: Step, action: DropObject) -> bool:
    upgrade, kind = step.opposite, action.kind
    last = len(upgrade.operations)
    names: list[Name] = []
    for former in step.timeline.object_names(step.position, kind, action.name):
        names += upgrade.object_names(last, kind, former)
        if upgrade.creates_object(last, kind, former):
            return True
    is_unknown = not is_known(action.name.name)
    if any(
        created.kind == kind and (is_unknown or not is_known(created.name.name))
        for created in upgrade.all(CreateObject)
    ):
        return True
    if kind == "sequence":
        return _is_of_new_column(upgrade, action.name)
    if kind != "type":
        return False
    types = [column.type for _, column in _new_columns(upgrade)]
    types += [altered.type for altered in upgrade.all(AlterColumn)]
    made = [one for one in types if one is not None and not one.exists]
    known = {one.type_name.lower() for one in made if one.type_name}
    return any(one.may_be_any_enum for one in made) or any(
        is_known(name.name) and name.name.lower() in known for name in names
    )


def _is_of_new_column(upgrade: Timeline, name: Name) -> bool:
    """Whether the sequence has the name that PostgreSQL gives to that of a serial column."""
    return any(
        same_text(f"{table.name}_{column.name}_seq", name.name)
        for table, column in _new_columns(upgrade)
    )


def _new_columns(upgrade: Timeline) -> Iterator[tuple[Name, Column]]:
    for created in upgrade.all(CreateTable):
        for column in created.columns:
            yield created.table, column
    for added in upgrade.all(AddColumn):
        yield added.table, added.column


def _in_downgrade(step: Step, subject: str, harm: str = ROLLBACK_LOSES) -> Finding:
    reason = ""
    if step.config.downgrade != "all":
        reason = " that this upgrade did not add"
        if not _UNREAD.isdisjoint(step.opposite.kinds):
            reason += ", as far as it can be read"
    return step.finding("MIG008", subject, harm=harm, reason=reason)


_UNREAD = frozenset({UnreadCall, UnreadSql})

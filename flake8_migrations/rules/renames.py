"""Family 2, names: what the running release asks for by a name that is gone."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from flake8_migrations.model.operations import (
    VIEWS,
    AlterColumn,
    AlterEnum,
    CreateObject,
    CreateTable,
    Delete,
    DropObject,
    DropTable,
    Name,
    RenameObject,
    RenameTable,
    SetSchema,
    Update,
)
from flake8_migrations.model.text import is_known, may_be_one, named, shown
from flake8_migrations.rules.facts.types import labels_besides, loss, named_labels
from flake8_migrations.rules.findings import Finding, Step

_STAND_INS = ("view", "synonym")
"""What can take the place of a table under its old name."""


def rename_column(step: Step, action: AlterColumn) -> Iterator[Finding]:
    if action.new_name is None or action.new_name == action.column:
        return
    table, column = action.table, action.column
    if step.is_new(table) or step.timeline.new_column(step.position, table, column):
        return
    if len(step.timeline.column_names(step.position, table, column)) > 1:
        return  # a name that this run gave it: the rename before is the one that hurts
    if step.timeline.added_after(step.position, table, column):
        return
    if step.timeline.renamed_into_after(step.position, table, column):
        return
    if _takes_over(step, action) or _is_shown(step, table, column):
        return
    yield step.finding("MIG201", f"{named(table)}.{named(column)} to {named(action.new_name)}")


def _takes_over(step: Step, action: AlterColumn) -> bool:
    """Whether the column that had the new name has just stepped aside for this one."""
    return action.new_name is not None and any(
        position < step.position and altered.new_name is not None
        for position, altered in step.timeline.alterations(action.table, action.new_name)
    )


def _has_stand_in(step: Step, table: Name) -> bool:
    """Whether a view takes a name that the table has had, once the table has left it."""
    return any(position > step.position for position, _ in _stand_ins(step, table))


def _is_shown(step: Step, table: Name, column: str) -> bool:
    """Whether such a view has, or may have, the column under its old name.

    What ``SELECT *`` has given it before the column was renamed keeps its name.
    """
    for position, view in _stand_ins(step, table):
        shown_as = {"*", column.lower()} if position < step.position else {column.lower()}
        if not view.shows or not all(map(is_known, view.shows)):
            return True
        if not shown_as.isdisjoint(one.lower() for one in view.shows):
            return True
    return False


def _stand_ins(step: Step, table: Name) -> Iterator[tuple[int, CreateObject]]:
    """The views under the names that the table has had, and where each is created."""
    for name in step.timeline.earlier_names(step.position, table):
        found = step.timeline.object_that_stays(step.position, _STAND_INS, name)
        if found is not None:
            yield found


def rename_table(step: Step, action: RenameTable) -> Iterator[Finding]:
    table, new_name = action.table, action.new_name
    if table.name == new_name.name or step.is_new(table):
        return
    if not is_known(table.name) and _may_be_new(step, table):
        return
    if len(step.timeline.earlier_names(step.position, table)) > 1:
        return  # a name that this run gave it: the rename before is the one that hurts
    if _is_replaced(step, table) or _replaces(step, new_name) or _has_stand_in(step, table):
        return
    if _is_dropped_as(step, new_name):
        return
    yield step.finding("MIG202", f"table {named(table)} to {named(new_name.name)}")


def _may_be_new(step: Step, table: Name) -> bool:
    """Whether the run creates a table that can have the name."""
    return any(may_be_one(one.table.name, table.name) for one in step.timeline.first(CreateTable))


def _is_replaced(step: Step, table: Name) -> bool:
    """Whether another table takes the name over."""
    return (
        step.timeline.creates_table_after(step.position, table)
        or step.timeline.renames_to_after(step.position, table) is not None
    )


def _replaces(step: Step, new_name: Name) -> bool:
    """Whether the table or view of the new name was dropped or has stepped aside before."""
    return (
        any(
            dropped.table.same_as(new_name)
            for dropped in step.timeline.before(step.position, DropTable, new_name.name)
        )
        or any(
            renamed.table.same_as(new_name)
            for renamed in step.timeline.first(RenameTable, step.position)
        )
        or _has_made_room(step, VIEWS, new_name)
    )


def _has_made_room(step: Step, kinds: Collection[str], name: Name) -> bool:
    """Whether an object of the name was dropped or renamed before."""
    return any(
        dropped.kind in kinds and dropped.name.same_as(name)
        for dropped in step.timeline.before(step.position, DropObject, name.name)
    ) or any(
        renamed.kind in kinds and renamed.name.same_as(name)
        for renamed in step.timeline.first(RenameObject, step.position)
    )


def _is_dropped_as(step: Step, new_name: Name) -> bool:
    """Whether the table is dropped under its new name: another code says so."""
    return any(
        dropped.table.same_as(new_name)
        for dropped in step.timeline.after(step.position, DropTable, new_name.name)
    )


def rename_view(step: Step, action: RenameObject) -> Iterator[Finding]:
    if action.kind not in VIEWS or _is_own(step, action.kind, action.name):
        return
    if _replaces(step, action.new_name) or any(
        renamed.new_name.same_as(action.name) for renamed in step.timeline.first(RenameObject)
    ):
        return
    if not _has_stand_in(step, action.name):
        names = f"{named(action.name)} to {named(action.new_name)}"
        yield step.finding("MIG202", f"{action.kind} {names}")


def _is_own(step: Step, kind: str, name: Name) -> bool:
    """Whether this run creates the object, before the operation or after it again."""
    if kind == "table":
        return step.is_new(name)
    return step.timeline.creates_object(step.position, kind, name)


def set_schema(step: Step, action: SetSchema) -> Iterator[Finding]:
    if action.name.schema == action.new_schema:
        return
    if _is_own(step, action.kind, action.name) or _has_stand_in(step, action.name):
        return
    yield step.finding(
        "MIG203", f"moves {action.kind} {named(action.name)} to schema {named(action.new_schema)}"
    )


def rename_schema(step: Step, action: RenameObject) -> Iterator[Finding]:
    if action.kind == "schema" and not _is_own(step, "schema", action.name):
        yield step.finding(
            "MIG203", f"renames schema {named(action.name)} to {named(action.new_name)}"
        )


def rename_label(step: Step, action: AlterEnum) -> Iterator[Finding]:
    if action.new_value is None:
        return
    if _is_own_type(step, action.type) or _is_own_label(step, action):
        return
    old, new = shown(action.value), shown(action.new_value)
    yield step.finding("MIG204", f"renames label {old!r} of type {named(action.type)} to {new!r}")


def label_by_hand(step: Step, action: Delete | Update) -> Iterator[Finding]:
    """PostgreSQL's own table of labels, changed by hand: which of them, only its rows say."""
    if action.table.name.lower() != "pg_enum":
        return
    if isinstance(action, Delete):
        yield step.finding("MIG204", "takes a label out of an enum by hand (pg_enum)")
    elif "enumlabel" in map(str.lower, action.columns):
        yield step.finding("MIG204", "renames a label of an enum by hand (pg_enum)")


def _is_own_label(step: Step, action: AlterEnum) -> bool:
    return any(
        added.type.same_as(action.type) and action.value in (added.value, added.new_value)
        for added in step.timeline.first(AlterEnum, step.position)
    )


def _is_own_type(step: Step, name: Name) -> bool:
    """Whether this run creates the type: by itself, or with a table that has a column of it."""
    if step.timeline.creates_object(step.position, "type", name):
        return True
    return any(
        brings_type(created, name) and step.is_new(created.table)
        for created in step.timeline.first(CreateTable, step.position)
    )


def brings_type(created: CreateTable, name: Name) -> bool:
    """Whether SQLAlchemy creates an enum type of the name along with the table."""
    return any(
        column.type is not None
        and not column.type.exists
        and column.type.type_name is not None
        and Name(column.type.type_name).same_as(name)
        for column in created.columns
    )


def create_type(step: Step, action: CreateObject) -> Iterator[Finding]:
    """A type that takes the place of one with more labels."""
    if action.kind != "type" or not action.labels or not _steps_aside(step, action.name):
        return
    if any(_narrows(altered) for altered in step.timeline.first(AlterColumn)):
        return  # MIG018 says it, with the column
    former = [
        created.labels
        for created in step.opposite.first(CreateObject)
        if created.kind == "type" and created.name.same_as(action.name) and created.labels
    ]
    if not former:
        former = _labels_at_first(step, action.name)
    gone = labels_besides(former[-1], action.labels) if former else []
    if gone:
        yield step.finding("MIG204", f"removes {named_labels(gone)} from type {named(action.name)}")


def _labels_at_first(step: Step, name: Name) -> list[tuple[str, ...]]:
    """The labels that the type has before this run, where the history knows them."""
    if "postgresql" not in step.databases:
        return []
    known = step.scene.past.at_first("postgresql").labels(name)
    return [] if known is None else [known.value]


def _steps_aside(step: Step, name: Name) -> bool:
    """Whether the type that had the name is renamed or dropped before."""
    return _has_made_room(step, ("type",), name)


def _narrows(altered: AlterColumn) -> bool:
    return (
        altered.existing_type is not None
        and altered.type is not None
        and altered.type.name == "enum"
        and loss(altered.existing_type, altered.type, altered.using) is not None
    )


def alter_labels(step: Step, action: AlterColumn) -> Iterator[Finding]:
    """An enum column defined anew with fewer labels than its downgrade gives back."""
    if action.type is None or action.type.name != "enum" or _narrows(action):
        return  # MIG018 says it where the old labels are given
    if step.is_new(action.table):
        return
    if step.timeline.new_column(step.position, action.table, action.column):
        return
    former = [
        altered.type.arguments
        for altered in step.altered_in_opposite(action.table, action.column, action.new_name)
        if altered.type is not None and altered.type.name == "enum" and altered.type.arguments
    ]
    labels = action.type.arguments
    if not former and labels and not _is_made_anew(step, action.type.type_name):
        former = _labels_so_far(step, action)
    gone = labels_besides(former[-1], labels) if former and labels else []
    if gone:
        column = f"{named(action.table)}.{named(action.column)}"
        yield step.finding("MIG204", f"removes {named_labels(gone)} from column {column}")


def _is_made_anew(step: Step, type_name: str | None) -> bool:
    """Whether the run makes the type in the place of another one, of which create_type tells."""
    name = Name(type_name or "")
    made = step.timeline.before(step.position, CreateObject, name.name)
    return any(one.kind == "type" and _steps_aside(step, one.name) for one in made)


def _labels_so_far(step: Step, action: AlterColumn) -> list[tuple[int | str, ...]]:
    """The labels that the column's type has so far, where the history knows them."""
    for dialect in sorted(step.databases, reverse=True):
        before = step.before_on(dialect)
        standing = before.type_of(action.table, action.column)
        old = None if standing is None else standing.value.on(dialect)
        if old is None or not (old.name == "enum" or old.type_name):
            continue
        known = before.labels(Name(old.type_name)) if old.type_name else None
        labels = known.value if known is not None else old.arguments
        if old.name == "enum" and labels:
            return [labels]
    return []

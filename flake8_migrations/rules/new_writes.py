"""Family 2: what the running release can no longer write, or does not understand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from flake8_migrations.model.dialects import MYSQL, first_asked
from flake8_migrations.model.operations import (
    AddColumn,
    AlterColumn,
    AlterEnum,
    AlterTable,
    CreateConstraint,
    CreateObject,
    DropConstraint,
    Name,
    RecreateTable,
    SqlType,
)
from flake8_migrations.model.text import is_known, named
from flake8_migrations.replay.before.fates import check_by_convention
from flake8_migrations.replay.timeline import same_text
from flake8_migrations.rules.facts.check_conditions import (
    are_implied,
    column_not_null,
    column_null,
    columns_in,
    conjuncts,
    disjuncts,
    lets_null_in,
)
from flake8_migrations.rules.facts.types import labels_besides, named_labels
from flake8_migrations.rules.findings import Finding, Scene, Step

_REFUSED = "a write of the running release that does not fit is refused from now on"
_NUMBERED = "an insert of the running release that brings its own value is refused from now on"


def create_constraint(step: Step, action: CreateConstraint) -> Iterable[Finding]:
    """A CHECK, NOT VALID too, or an EXCLUDE on a table that is in use."""
    if action.kind not in ("check", "exclude") or _is_new(step, action.table):
        return ()
    if action.kind == "check" and not _is_restricting(step, action):
        return ()
    if _is_replaced_unseen(step, action):
        return ()
    name = "" if action.name is None else f" {named(action.name)}"
    subject = f"{action.kind.upper()}{name} on {named(action.table)}"
    return [step.finding("MIG213", subject, harm=_REFUSED)]


def _is_new(step: Step, table: Name) -> bool:
    if step.is_new(table) or not is_known(table.name):
        return True
    return step.timeline.creates_missing_table_before(step.position, table)


def _is_restricting(step: Step, action: CreateConstraint) -> bool:
    """Whether the running release may write what breaks the condition.

    It leaves out the columns that this run adds, and NOT NULL is what MIG205 and MIG206 are about.
    """
    condition = action.condition
    if condition is None or not is_known(condition):
        added = step.timeline.on_table_before(step.position, action.table, AddColumn)
        return not any(True for _ in added)  # it may be about that column
    parts = [one for one in conjuncts(condition) if _may_break(step, action.table, one)]
    if not parts:
        return False
    known = [one for former in _former(step, action) for one in conjuncts(former)]
    return not are_implied(parts, known)


def _may_break(step: Step, table: Name, part: str) -> bool:
    """Whether one part of the condition may not hold for what the running release writes."""
    required = column_not_null(part)
    if required is not None:
        added = step.timeline.new_column(step.position, table, required)
        return added is not None and added.server_default is None and added.generated is None
    columns = columns_in(part)
    new = {one: step.timeline.new_column(step.position, table, one) for one in columns}
    if columns and all(one is not None for one in new.values()):
        return False  # its default is meant to fit, and NULL does
    left_out = {name for name, one in new.items() if one is not None and one.server_default is None}
    return not any(_lets_in(one, left_out) for one in disjuncts(part))


def _lets_in(condition: str, left_out: set[str]) -> bool:
    """Whether the condition cannot be false where these columns are NULL."""
    return bool(left_out) and all(
        (column_null(one) or "").lower() in left_out
        or (lets_null_in(one) and not left_out.isdisjoint(columns_in(one)))
        for one in conjuncts(condition)
    )


def _former(step: Step, action: CreateConstraint) -> Iterator[str]:
    """The conditions that the table had to satisfy before, here or by an earlier revision."""
    dialect = first_asked(step.databases)
    for before in (step.before, step.scene.past.at_first(dialect)):
        for one in before.constraints(action.table):
            if one.kind == "check" and one.is_certain and is_known(one.condition):
                yield one.condition or ""
    dropped = {one.name for _, one in step.timeline.parts(DropConstraint, action.table)}
    for name in step.names_in_opposite(action.table) if dropped else ():
        for _, given_back in step.opposite.parts(CreateConstraint, name):
            by_convention = check_by_convention(name.name, given_back.name or "")
            if not dropped.isdisjoint((given_back.name, by_convention)):
                if is_known(given_back.condition):
                    yield given_back.condition or ""


def _is_replaced_unseen(step: Step, action: CreateConstraint) -> bool:
    """Whether it takes the place of one of its name, of which nobody knows what it asked for."""
    if action.name is None:
        return False
    for position, one in step.timeline.parts(DropConstraint, action.table):
        if position < step.position and one.name == action.name:
            return not _is_told(step, action.table, action.name)
    return False


def _is_told(step: Step, table: Name, name: str) -> bool:
    """Whether an earlier revision or the downgrade says what a dropped constraint asked for."""
    before = step.scene.past.at_first(first_asked(step.databases))
    if before.constraint(table, name) is not None:
        return True
    return any(
        given_back.name == name
        for former in step.names_in_opposite(table)
        for _, given_back in step.opposite.parts(CreateConstraint, former)
    )


def add_column(step: Step, action: AddColumn) -> Iterable[Finding]:
    """A CHECK in the definition of a column that asks for a value, which nobody writes yet."""
    column = action.column
    if column.check is None or column.server_default is not None or _is_new(step, action.table):
        return ()
    required = [column_not_null(one) for one in conjuncts(column.check)]
    if column.name.lower() not in [one.lower() for one in required if one]:
        return ()
    subject = f"CHECK on {named(action.table)}.{named(column.name)}"
    return [step.finding("MIG213", subject, harm=_REFUSED)]


def create_trigger(step: Step, action: CreateObject) -> Iterable[Finding]:
    """A trigger that refuses what is written."""
    if action.kind != "trigger" or action.table is None or _is_new(step, action.table):
        return ()
    if action.or_replace or not _raises(step, action):
        return ()
    subject = f"trigger {named(action.name)} on {named(action.table)}, which may raise an error"
    return [step.finding("MIG213", subject, harm=_REFUSED)]


def _raises(step: Step, action: CreateObject) -> bool:
    if action.raises:
        return True
    if action.executes is None:
        return False
    definition = step.before.definition("function", action.executes)
    return definition is not None and definition.raises


def become_identity(step: Step, action: AlterColumn) -> Iterable[Finding]:
    """GENERATED ALWAYS for a column to which inserts may give a value."""
    if not action.is_always or _is_new(step, action.table):
        return ()
    if step.timeline.new_column(step.position, action.table, action.column) is not None:
        return ()
    return [step.finding("MIG213", _always(action.table, action.column), harm=_NUMBERED)]


def set_always(step: Step, action: AlterTable) -> Iterable[Finding]:
    """The same for an identity that took values so far: SET GENERATED ALWAYS."""
    if action.form != "ALTER IDENTITY" or "GENERATED ALWAYS" not in action.to:
        return ()
    if action.column is None or _is_new(step, action.table):
        return ()
    return [step.finding("MIG213", _always(action.table, action.column), harm=_NUMBERED)]


def _always(table: Name, column: str) -> str:
    return f"{named(table)}.{named(column)} GENERATED ALWAYS"


_AHEAD = (
    "add it in a migration of its own, in op.get_context().autocommit_block(), one release before"
    " anything writes it"
)


def new_labels(scene: Scene) -> Iterator[Finding]:
    """Labels that a type or a column of an enum gets, beside other work."""
    found = [
        (position, subject)
        for kind in (AlterEnum, AlterColumn)
        for position in scene.timeline.positions(kind)
        if (subject := _new_labels(scene.step(position))) is not None
    ]
    idle = len(scene.timeline.positions(RecreateTable))  # by SQLite's batches
    idle += sum(_keeps_type(scene.step(one)) for one in scene.timeline.positions(AlterColumn))
    if len(found) + idle == len(scene.run.operations) and all(
        _goes_ahead(scene.step(position)) for position, _ in found
    ):
        return  # a release may lie between this and what writes them
    for position, subject in found:
        yield scene.finding(position, "MIG217", subject, remedy=_AHEAD)


def _goes_ahead(step: Step) -> bool:
    return step.operation.in_autocommit_block or "postgresql" not in step.databases


def _new_labels(step: Step) -> str | None:
    action = step.operation.action
    if not step.dialects:
        return None
    if isinstance(action, AlterEnum):
        if action.new_value is not None or "postgresql" not in step.dialects:
            return None
        if step.timeline.creates_object(step.position, "type", action.type):
            return None
        return f"adds {named_labels([action.value])} to {named(action.type)}"
    assert isinstance(action, AlterColumn)
    old = _former_enum(step, action)
    if old is None or action.type is None or not _gets_labels(step, old, action.type):
        return None
    if step.is_new(action.table) or step.is_new_column(action.table, action.column):
        return None
    new = labels_besides(action.type.arguments, old.arguments)
    column = f"{named(action.table)}.{named(action.column)}"
    return f"adds {named_labels(new)} to {column}" if new else None


def _keeps_type(step: Step) -> bool:
    """Whether a column is altered to the enum that it has, and to nothing else."""
    action = step.operation.action
    assert isinstance(action, AlterColumn)
    old = _former_enum(step, action)
    if old is None or action.type is None or _gets_labels(step, old, action.type):
        return False
    return (action.nullable, action.new_name, action.server_default) == (None, None, None)


def _former_enum(step: Step, action: AlterColumn) -> SqlType | None:
    """The enum that a column is of, which is altered to an enum."""
    if action.type is None or action.type.name != "enum" or not action.type.arguments:
        return None
    old = step.type_before(action)
    return old if old is not None and old.name == "enum" and old.arguments else None


def _gets_labels(step: Step, old: SqlType, new: SqlType) -> bool:
    """Whether the new type has labels that the old one has not, which MySQL keeps in the column.

    Elsewhere ALTER COLUMN to a type of the same name changes nothing, unless it was made anew.
    """
    if not step.dialects.isdisjoint(MYSQL) or not same_text(old.type_name, new.type_name):
        return True
    name = new.type_name
    return name is not None and step.timeline.creates_object(step.position, "type", Name(name))

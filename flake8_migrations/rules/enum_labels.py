"""MIG126: labels that PostgreSQL lets nobody use before the transaction that adds them ends."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from flake8_migrations.model.effects import described
from flake8_migrations.model.operations import (
    Action,
    AddColumn,
    AlterColumn,
    AlterEnum,
    Column,
    CreateConstraint,
    CreateIndex,
    CreateObject,
    CreateTable,
    Name,
    RawSql,
    SetParameter,
    SqlType,
)
from flake8_migrations.model.text import is_known
from flake8_migrations.rules.findings import Finding, Scene, Step
from flake8_migrations.rules.transaction_model import on_postgresql

_MOST_FOLLOWING = 200
"""Operations behind a new label that are looked at: the work stays linear."""


def used_too_soon(scene: Scene) -> Iterator[Finding]:
    """A new label of a type that was there before, and whatever uses it in the transaction."""
    shared = scene.once(on_postgresql)
    for position, number in enumerate(shared):
        action = scene.run.operations[position].action
        if number is None or type(action) is not AlterEnum or action.new_value is not None:
            continue
        step = scene.step(position)
        if "postgresql" not in step.dialects or _is_new(step, action.type):
            continue
        if step.config.pg_version < 12:
            harm = "fails: PostgreSQL before 12 refuses it inside a transaction"
        else:
            user = _first_use(scene, shared, position, action)
            if user is None:
                continue
            harm = (
                f"makes line {user} fail: a new value cannot be used before the transaction that"
                " adds it is committed"
            )
        yield step.finding("MIG126", described(action), harm=harm)


def _is_new(step: Step, type_: Name) -> bool:
    """Whether the run creates the type itself, by a table of it maybe."""
    if step.timeline.is_new_object(step.position, "type", type_):
        return True
    first = step.scene.once(_types_of_tables).get(type_.name.lower())
    if first is None or first > step.position:
        return False
    standing = step.before.has_object("type", type_)
    return standing is None or not standing.value or standing.since is None


def _types_of_tables(scene: Scene) -> dict[str, int]:
    """The types that new tables create for their columns, by name, and where the first does."""
    found: dict[str, int] = {}
    for position, operation in enumerate(scene.run.operations):
        if type(operation.action) is CreateTable:
            for column in operation.action.columns:
                if column.type is not None and column.type.type_name and not column.type.exists:
                    found.setdefault(column.type.type_name.lower(), position)
    return found


def _first_use(
    scene: Scene, shared: Sequence[int | None], position: int, added: AlterEnum
) -> int | None:
    """The line of the next operation of the transaction that uses the label."""
    if not is_known(added.value):
        return None
    for other in range(position + 1, min(len(shared), position + _MOST_FOLLOWING)):
        operation = scene.run.operations[other]
        if shared[other] == shared[position] and _uses(scene.step(other), added):
            if not operation.excludes(scene.run.operations[position]):
                return operation.location.line
    return None


def _uses(step: Step, added: AlterEnum) -> bool:
    """Whether the operation makes a value of the label."""
    operation = step.operation
    action, is_said = operation.action, added.value in operation.literals
    if _only_names(action):
        return False
    if type(action) is CreateTable:
        return _table_uses(action, added) or (is_said and bool(action.copied_from))
    if type(action) is AddColumn:
        return _column_uses(action.column, added)
    if type(action) is AlterColumn:
        return _change_uses(step, action, added)
    if type(action) is CreateConstraint:
        return _holds((action.condition,), added.value)
    if type(action) is CreateIndex:
        return _holds((action.where, *action.columns), added.value)
    return is_said


def _only_names(action: Action) -> bool:
    """Whether a string that stands in it is no value: another label, a comment, a setting."""
    if type(action) is CreateObject:
        return action.kind == "type"
    if type(action) is RawSql:
        return action.kind == "comment"
    return type(action) in (AlterEnum, SetParameter)


def _table_uses(table: CreateTable, added: AlterEnum) -> bool:
    if not any(_may_be(column.type, added.type) for column in table.columns):
        return False
    if any(_column_uses(column, added) for column in table.columns):
        return True
    conditions = [one.condition for one in table.constraints]
    return _holds((*conditions, *(one.where for one in table.indexes)), added.value)


def _column_uses(column: Column, added: AlterEnum) -> bool:
    texts = (column.server_default, column.check)
    return _may_be(column.type, added.type) and _holds(texts, added.value)


def _change_uses(step: Step, action: AlterColumn, added: AlterEnum) -> bool:
    if _holds((action.using,), added.value):
        return True
    if not _holds((action.server_default,), added.value):
        return False
    return _may_be(action.type or step.type_before(action), added.type)


def _may_be(type_: SqlType | None, enum: Name) -> bool:
    """Whether a column may be of the enum."""
    if type_ is None or not is_known(type_.name):
        return True
    if type_.type_name is not None:
        name = type_.type_name
        return not is_known(name) or name.lower().removesuffix("[]") == enum.name.lower()
    return type_.name == "enum"


def _holds(texts: Iterable[str | None], label: str) -> bool:
    """Whether a default or a condition holds the label, or is it."""
    return any(text is not None and (text == label or f"'{label}'" in text) for text in texts)

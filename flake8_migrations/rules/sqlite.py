"""SQLite: what its ALTER TABLE cannot do, and what a batch does instead."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from flake8_migrations.model.dialects import SQLITE
from flake8_migrations.model.effects.needs import Key
from flake8_migrations.model.operations import (
    AddColumn,
    AlterColumn,
    Column,
    CreateConstraint,
    CreateIndex,
    CreateObject,
    DropColumn,
    DropConstraint,
    DropTable,
    Name,
    RecreateTable,
    SetParameter,
)
from flake8_migrations.model.pattern import compiled_when_used
from flake8_migrations.model.text import named
from flake8_migrations.replay.before.layers import Before
from flake8_migrations.replay.before.needing import names_in
from flake8_migrations.replay.before.standing import Constraint
from flake8_migrations.rules.facts.named_databases import is_of_others
from flake8_migrations.rules.failing import is_caught
from flake8_migrations.rules.findings import Finding, Scene, Step, since
from flake8_migrations.rules.needed import COMPUTED
from flake8_migrations.rules.required_columns import may_be_serial

_NO_CONSTRAINTS = "Alembic raises NotImplementedError"
_NOT_CONSTANT = "a table with rows takes no column with a default that is not constant"
_NO_STORED = "a table with rows takes no STORED column"
_NO_COUNTER = "Alembic writes NOT NULL and nothing that counts, which a table with rows refuses"
_NO_SYNTAX = "its ALTER TABLE can only rename a column"


def outside_batch(
    step: Step, action: CreateConstraint | DropConstraint | AlterColumn | AddColumn
) -> Iterable[Finding]:
    carrier = step.operation.carrier
    if carrier not in ("op", "sql") or _is_of_others(step):
        return ()
    table, reason = named(action.table), _NO_CONSTRAINTS
    if isinstance(action, (CreateConstraint, DropConstraint)):
        name = "(unnamed)" if action.name is None else named(action.name)
        verb = "adding" if isinstance(action, CreateConstraint) else "dropping"
        subject = f"{verb} constraint {name} of {table}"
        if carrier == "sql":
            reason = "its ALTER TABLE knows no constraints"
    elif isinstance(action, AddColumn):
        column = action.column
        subject = f"adding column {table}.{named(column.name)}"
        refused = _refused_by_rows(column, carrier)
        if refused is not None and _has_rows(step, action.table):
            return [_outside_batch(step, subject, refused, table)]
        if carrier == "sql":  # there SQLite takes REFERENCES
            if not column.unique:
                return ()
            reason = "its ADD COLUMN takes no UNIQUE column"
        elif column.foreign_key is not None or column.unique:
            what = "unique=True" if column.foreign_key is None else "a foreign key"
            subject = f"{subject} with {what}"
        else:
            return ()
    elif _alters(action):
        subject, reason = f"altering column {table}.{named(action.column)}", _NO_SYNTAX
    else:
        return ()
    return [_outside_batch(step, subject, reason, table)]


def _outside_batch(step: Step, subject: str, reason: str, table: str) -> Finding:
    remedy = f"do it inside op.batch_alter_table({table})"
    return step.finding("MIG140", subject, reason=reason, remedy=remedy)


def _is_of_others(step: Step) -> bool:
    """Whether the file is one for other databases, as its name or its folder's says."""
    return is_of_others(step.scene.migration.path, SQLITE)


def _alters(action: AlterColumn) -> bool:
    """Whether more than the name changes: RENAME COLUMN is all that SQLite offers."""
    return (
        action.type is not None
        or action.nullable is not None
        or action.server_default is not None
        or action.drops_default
        or action.comment is not None
    )


def _refused_by_rows(column: Column, carrier: str) -> str | None:
    """Why a table that has rows refuses the new column, if it does; of NOT NULL speaks MIG205."""
    if _is_computed(column.server_default):
        return _NOT_CONSTANT
    if column.generated == "stored" and not column.persistence_unsaid:
        return _NO_STORED
    if carrier != "op" or column.server_default is not None:
        return None
    counts = column.generated == "identity" or may_be_serial(column)
    return _NO_COUNTER if counts and column.nullable is not True else None


def _is_computed(default: str | None) -> bool:
    """Whether a default surely is no constant."""
    if default is None:
        return False
    return _COMPUTED.match(default) is not None


_COMPUTED = compiled_when_used(r"\s*\(*\s*(?i:current_(?:timestamp|date|time)\b|now\(|datetime\()")


def _has_rows(step: Step, table: Name) -> bool:
    """Whether the table may have rows, which an empty one does not ask for, and nobody catches."""
    return not step.is_new(table) and not is_caught(step.operation)


def drop_column(step: Step, action: DropColumn) -> Iterator[Finding]:
    """A column that is unique, indexed or needed elsewhere, which its DROP COLUMN refuses."""
    if step.operation.carrier not in ("op", "sql") or is_caught(step.operation):
        return
    if _is_of_others(step):
        return
    before, reason = step.before_on("sqlite"), None
    for constraint in before.constraints(action.table, action.column):
        if constraint.is_certain and constraint.kind in _REFUSED:
            if not _goes_along(constraint, action.column.lower()):
                reason = f"its DROP COLUMN refuses one with a {_REFUSED[constraint.kind]}"
    for index in before.indexes(action.table, action.column):
        if index.is_certain and action.column.lower() in [one.lower() for one in index.columns]:
            reason = "its DROP COLUMN refuses one with an index"
    if reason is None and before.has_column(action.table, action.column) is None:
        reason = _as_added_back(step, action)
    if reason is not None:
        table = named(action.table)
        subject = f"dropping column {table}.{named(action.column)}"
        yield _outside_batch(step, subject, reason, table)
    elif found := _named_by(step, before, action):
        what, way = found
        subject = f"dropping column {named(action.table)}.{named(action.column)}"
        reason = f"its DROP COLUMN refuses one that {what}"
        yield step.finding("MIG140", subject, reason=reason, remedy=way)


def _named_by(step: Step, before: Before, action: DropColumn) -> tuple[str, str] | None:
    """What names the column besides, and stays invalid without it, with what to do first."""
    column = action.column.lower()
    if _may_hold(step, _PARTIAL, CreateIndex):
        for index in before.indexes(action.table):
            is_partial = index.where_on is None or "sqlite" in index.where_on
            if index.is_certain and is_partial and column in names_in(index.where or ""):
                return f"index {named(index.name)} names", "drop that index first"
    kinds = ["table"] if _may_hold(step, _VIEWS, CreateObject) else []
    kinds += ["computed"] if step.timeline.computes or _may_hold(step, COMPUTED) else []
    if not kinds:
        return None
    from flake8_migrations.replay.before.dependents import dependents

    for kind in kinds:
        for one in dependents(before, kind, action.table, column):
            if column not in one.columns:
                continue
            if one.kind == "view":
                return f"view {named(one.name)}{since(one.since)} reads", "drop that view first"
            if one.kind == "column" and one.name.lower() != column:
                return f"{named(one.name)}{since(one.since)} is computed from", "drop that first"
    return None


def copied_under_view(step: Step, action: RecreateTable) -> Iterator[Finding]:
    """A batch that copies a table which a view reads: the copy cannot take the table's name."""
    if is_caught(step.operation) or step.operation.is_guarded or not action.table.is_known:
        return
    if step.timeline.sets_before(step.position, "legacy_alter_table") in _ON:
        return
    if not _may_hold(step, _VIEWS, CreateObject):
        return
    from flake8_migrations.replay.before.dependents import dependents

    for one in dependents(step.before_on("sqlite"), "table", action.table):
        if one.kind == "view":
            view = f"view {named(one.name)}"
            reason = f"{view}{since(one.since)} reads it, and its copy is not renamed meanwhile"
            remedy = f"drop {view} first, and create it again afterwards"
            subject = f"the batch that copies {named(action.table)}"
            yield step.finding("MIG140", subject, reason=reason, remedy=remedy)
            return


_ON = ("on", "1", "true", "yes")
_VIEWS = compiled_when_used(
    r"create(?: or replace)?(?: temp(?:orary)?)? view|create_view|createview"
)
_PARTIAL = compiled_when_used(r"sqlite_where|create(?: unique)? index[^;]*where")
"""What the texts of earlier revisions hold that make such things; most histories make none."""


def _may_hold(step: Step, made_by: re.Pattern[str], *own: type) -> bool:
    """Whether the run has operations of these types, or the text of an earlier revision may."""
    if any(one in kinds for one in own for kinds in (step.timeline.kinds, step.opposite.kinds)):
        return True
    ancestry = step.scene.past.ancestry
    return ancestry is not None and ancestry.match(made_by, None)


_REFUSED = {
    "unique": "unique constraint",
    "primary key": "primary key constraint",
    "foreign key": "foreign key beside it",
    "check": "CHECK beside it",
}


def _goes_along(constraint: Constraint, column: str) -> bool:
    """Whether it goes with the column, in whose definition it stands, or is another's."""
    columns = [one.lower() for one in constraint.columns]
    if constraint.kind == "check":
        return constraint.of_column and columns == [column]
    return constraint.of_column or column not in columns


def _as_added_back(step: Step, action: DropColumn) -> str | None:
    """What the other direction says of the column, unless a constraint has gone before."""
    added = step.opposite.added(action.table, action.column)
    if added is None or not added.unique or added.indexed:
        return None
    for one in step.scene.run.operations[: step.position]:
        other = one.action
        if isinstance(other, (DropConstraint, RecreateTable)):
            if other.table.same_as(action.table):
                return None
    return "its DROP COLUMN refuses one with a unique constraint"


_DELETING = ("CASCADE", "SET NULL", "SET DEFAULT")


def recreated(scene: Scene) -> Iterator[Finding]:
    """A batch that drops a table on whose rows those of another table depend."""
    if scene.surroundings.environment.foreign_keys_off:
        return
    depending: dict[str, list[Key]] = {}
    for _, keys in sorted(scene.opposite.written_keys.items()):
        _note(keys, depending)
    released: set[str] = set()
    """The tables whose foreign keys may be gone, since something of them was dropped."""
    for position, operation in enumerate(scene.run.operations):
        action = operation.action
        _note(scene.timeline.written_keys.get(position, ()), depending)
        if isinstance(action, (DropTable, DropConstraint, DropColumn)):
            released.add(action.table.name.lower())
        if isinstance(action, SetParameter) and action.name == "foreign_keys":
            if action.value.strip("'\"").lower() in ("off", "0", "false", "no"):
                return
        if isinstance(action, RecreateTable):
            step = scene.step(position)
            if "sqlite" in step.dialects and not step.is_new(action.table):
                yield from _lost_rows(step, action.table, depending, released)


def _lost_rows(
    step: Step,
    parent: Name,
    depending: dict[str, list[Key]],
    released: set[str],
) -> Iterator[Finding]:
    for key in depending.get(parent.name.lower(), ()):
        child = key.table
        if not key.target.table.same_as(parent) or child.same_as(parent):
            continue
        if step.timeline.drops_table(step.position, child):
            continue  # its rows go anyway
        if child.name.lower() not in released and not step.is_new(child):
            verb = (
                "deletes"
                if (key.target.ondelete or "").upper() == "CASCADE"
                else "empties the key of"
            )
            harm = f"{verb} every row of {named(child)}"
            yield step.finding("MIG019", named(parent), harm=harm)
            return


_MOST_CHILDREN = 50


def _note(keys: Sequence[Key], depending: dict[str, list[Key]]) -> None:
    """Adds the foreign keys that change the rows of their table with those of the parent."""
    for key in keys:
        known = depending.setdefault(key.target.table.name.lower(), [])
        if (key.target.ondelete or "").upper() in _DELETING and len(known) < _MOST_CHILDREN:
            known.append(key)

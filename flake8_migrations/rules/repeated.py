"""Family 1: ALTER TABLE statements that do the same work twice on one table."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from flake8_migrations.model.dialects import MYSQL, WITH_LOCKS
from flake8_migrations.model.migration import Operation
from flake8_migrations.model.operations import (
    Action,
    AddColumn,
    AlterColumn,
    CreateConstraint,
    Delete,
    DropConstraint,
    Insert,
    Name,
    RecreateTable,
    RenameTable,
    Update,
    ValidateConstraint,
)
from flake8_migrations.model.text import is_known, named
from flake8_migrations.rules.facts.lock_modes import ACCESS_EXCLUSIVE, locks
from flake8_migrations.rules.findings import (
    Finding,
    Scene,
    Step,
)
from flake8_migrations.rules.locking import is_checked
from flake8_migrations.rules.rewrites import fills_column, keeps_column, rewritten_on_postgresql
from flake8_migrations.rules.table import ALTERING
from flake8_migrations.rules.transaction_model import on_postgresql

_BETWEEN = frozenset({Update, Insert, Delete, ValidateConstraint})

_READS = "reads and writes wait while every row is read once more"
_WRITES = "reads and writes wait while the whole table is rewritten once more"
_COPIES = "the whole table is copied once more, and writes to it wait"
_WAITS = "no transaction holds its lock in between, so that everybody waits for it once more"


class _Row:
    """Alterations of one table that one statement could say."""

    __slots__ = ("last", "work", "is_said")

    def __init__(self) -> None:
        self.last = -1
        self.work: set[str] = set()
        """What was done already that one statement would do once."""
        self.is_said = False


def repeated_alters(scene: Scene) -> Iterator[Finding]:
    """Several ALTER TABLE in a row, of which two do what one statement would do once."""
    operations = scene.run.operations
    rows: dict[str, _Row] = {}
    recreated = _recreated(scene)
    for position, operation in enumerate(operations):
        table = _altered(operation, recreated)
        if table is None:
            _end(rows, operation)
            continue
        if not is_known(table.name):
            continue
        row = rows.setdefault(table.name.lower(), _Row())
        if row.last >= 0 and not _can_be_one(operations[row.last], operation):
            row = rows[table.name.lower()] = _Row()
        row.last = position
        for harm in () if row.is_said else _work(scene, position):
            if harm in row.work and not row.is_said:
                row.is_said = True
                yield scene.finding(position, "MIG128", named(table), harm=harm)
            row.work.add(harm)


def _recreated(scene: Scene) -> frozenset[str]:
    """The tables that a batch copies as a whole, wherever it runs."""
    operations = [scene.run.operations[one] for one in scene.timeline.positions(RecreateTable)]
    return frozenset(
        operation.action.table.name.lower()
        for operation in operations
        if isinstance(operation.action, RecreateTable) and operation.dialects & WITH_LOCKS
    )


def _altered(operation: Operation, recreated: frozenset[str]) -> Name | None:
    """The table that the operation alters in a statement that could do more.

    A batch sends a statement for each change, unless it copies the table, changed, as a whole.
    """
    action: Any = operation.action
    kind = type(action)
    if kind not in ALTERING:
        return None
    if operation.carrier == "batch" and action.table.name.lower() in recreated:
        return None
    if kind is AlterColumn and action.new_name is not None:
        return None  # RENAME stands alone
    if kind is CreateConstraint and action.not_valid is not False:
        return None  # it is validated later, in a transaction of its own
    table: Name = action.table
    return table


def _work(scene: Scene, position: int) -> list[str]:
    """What the operation does that one statement would do once for several changes."""
    step = scene.step(position)
    action: Any = step.operation.action
    if not step.dialects & WITH_LOCKS or step.harms_nobody(action.table):
        return []
    if "postgresql" not in step.dialects:
        return [_COPIES] if _is_copied(step, action) else []
    if _is_rewritten(step, action):
        is_free = type(action) is AlterColumn and rewritten_on_postgresql(step, action) is False
        return [_COPIES] if is_free else [_WRITES]
    found = [_READS] if _is_read(step, action) else []
    if step.operation.connection == "own" and scene.once(on_postgresql)[position] is None:
        if (action.table, ACCESS_EXCLUSIVE) in locks(action, step.timeline):
            found.append(_WAITS)
    return found


def _is_rewritten(step: Step, action: Action) -> bool:
    """Whether every row is written anew, for certain."""
    if type(action) is AddColumn:
        return fills_column(step, action)
    if type(action) is not AlterColumn or action.type is None:
        return False
    return keeps_column(step, action, step.type_before(action), action.type) is False


def _is_read(step: Step, action: Action) -> bool:
    """Whether every row is checked, by SET NOT NULL or a CHECK: a key reads them for itself."""
    if type(action) is AlterColumn:
        is_new = action.nullable is False and step.was_nullable(action) is not False
        return is_new and not is_checked(step, action.table, action.column)
    if type(action) is AddColumn:
        return action.column.check is not None
    return type(action) is CreateConstraint and action.kind == "check"


def _is_copied(step: Step, action: Action) -> bool:
    """Whether MySQL copies or rebuilds the table."""
    if MYSQL.isdisjoint(step.dialects):
        return False
    return _is_rewritten(step, action) or _is_read(step, action)


def _can_be_one(first: Operation, second: Operation) -> bool:
    if first.branches != second.branches or not first.dialects & second.dialects:
        return False  # each has a condition of its own
    if first.in_autocommit_block != second.in_autocommit_block:
        return False
    if first.location == second.location and first.is_guarded and second.is_guarded:
        return False  # one of the two runs, or a loop that may end after the first
    if _proves(first.action, second.action):
        return False
    is_one_already = first.carrier == second.carrier == "sql" and first.location == second.location
    return not is_one_already


def _proves(first: Action, second: Action) -> bool:
    """Whether the second drops a CHECK that may have spared the first the reading of all rows.

    In one ALTER TABLE PostgreSQL drops it first.
    """
    return (
        isinstance(first, AlterColumn)
        and first.nullable is False
        and isinstance(second, DropConstraint)
        and second.kind in ("check", None)
    )


def _end(rows: dict[str, _Row], operation: Operation) -> None:
    """What happens to the rows of a table has to come between; what is not known may."""
    action: Any = operation.action
    if type(action) in _BETWEEN and is_known(action.table.name):
        rows.pop(action.table.name.lower(), None)
    elif type(action) is RenameTable:
        rows.pop(action.table.name.lower(), None)
    elif operation.carrier in ("sql", "core"):
        rows.clear()

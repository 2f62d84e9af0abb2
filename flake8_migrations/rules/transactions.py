"""Family 1: what shares a transaction, and what must not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from operator import attrgetter
from typing import Any, TypeAlias, TypeGuard

from flake8_migrations.model.dialects import MYSQL
from flake8_migrations.model.effects import described
from flake8_migrations.model.migration import Operation
from flake8_migrations.model.operations import (
    Action,
    AddColumn,
    AlterColumn,
    AlterEnum,
    AlterTable,
    AttachPartition,
    CreateConstraint,
    CreateIndex,
    CreateObject,
    CreateTable,
    DetachPartition,
    DropColumn,
    DropConstraint,
    DropIndex,
    DropObject,
    DropTable,
    Insert,
    Maintenance,
    MaintenanceStatement,
    Name,
    SetParameter,
    Sleep,
    ValidateConstraint,
)
from flake8_migrations.model.text import is_known, listed, named
from flake8_migrations.rules.batches import rows_at_once
from flake8_migrations.rules.dropped_keys import DROPS_KEYS
from flake8_migrations.rules.facts.conversions import keeps_values
from flake8_migrations.rules.facts.lock_modes import (
    ACCESS_EXCLUSIVE,
    SHARE_ROW_EXCLUSIVE,
    Lock,
    locks,
)
from flake8_migrations.rules.findings import (
    Finding,
    Scene,
    Step,
)
from flake8_migrations.rules.lock_timeouts import ONE_LINE
from flake8_migrations.rules.long_reads import long_read, may_read_long
from flake8_migrations.rules.partitions import OF_PARTITIONS
from flake8_migrations.rules.quick_locks import is_quick, needs_only_a_limit
from flake8_migrations.rules.rewrites import is_virtual
from flake8_migrations.rules.table import CHANGES_ROWS
from flake8_migrations.rules.transaction_model import (
    ends_transaction,
    on_postgresql,
    transactions,
    waited_for,
)


def validates_too_soon(scene: Scene) -> Iterator[Finding]:
    """VALIDATE CONSTRAINT while the lock of ADD CONSTRAINT … NOT VALID is still held."""
    environment = scene.surroundings.environment
    shared = scene.once(on_postgresql)
    added: dict[tuple[str, int], tuple[int, CreateConstraint]] = {}
    for position, number in enumerate(shared):
        action = scene.run.operations[position].action
        if number is None:
            continue
        if type(action) is CreateConstraint and action.not_valid and action.name:
            added[action.name.lower(), number] = position, action
        if type(action) is not ValidateConstraint:
            continue
        step = scene.step(position)
        if step.harms_nobody(action.table):
            continue
        found = added.get((action.name.lower(), number)) if is_known(action.name) else None
        subject = f"{named(action.name)} of {named(action.table)}"
        if found and not scene.run.operations[found[0]].excludes(step.operation):
            who = "writes to" if found[1].kind == "foreign key" else "reads and writes of"
            harm = (
                f"in the transaction that adds it: {who} {named(action.table)} wait while every"
                " row is checked"
            )
            yield step.finding("MIG114", subject, harm=harm)
        elif environment.path and not environment.is_split:
            harm = (
                "in the transaction of all pending revisions: where one of them adds it, the"
                f" lock on {named(action.table)} is held while every row is checked"
            )
            yield step.finding("MIG114", subject, harm=harm)


def locks_several(scene: Scene) -> Iterator[Finding]:
    """Two existing tables locked at the same time; a single foreign key has to lock two."""
    waited = scene.once(waited_for)
    locked = [table for taken in waited.values() for table, _ in taken]
    if not locked or (locked.count(locked[0]) == len(locked) and is_known(locked[0].name)):
        return
    found = _locked_together(scene, waited)
    others = {
        position: taken
        for position, taken in waited.items()
        if not _is_told(scene.run.operations[position].action)
    }
    if len(others) < len(waited):  # whoever follows the advice about those is left with these
        found |= _locked_together(scene, others)
    for (number, mode), (position, tables) in found.items():
        if needs_only_a_limit(scene, number):
            continue
        names = listed(named(table) for table in tables)
        is_one = type(scene.run.operations[position].action) is CreateTable
        remedy = _GIVES_UP if is_one and is_quick(scene, number) else _APART
        yield scene.finding(position, "MIG118", names, how=_HOW[mode], remedy=remedy)


_APART = "lock one table per migration, with transaction_per_migration=True"
_GIVES_UP = f"set a lock_timeout, so that the migration is the one that gives up: {ONE_LINE}"


def _locked_together(
    scene: Scene, waited: Mapping[int, list[Lock]]
) -> dict[tuple[int, str], tuple[int, list[Name]]]:
    """By transaction and mode the tables that are locked, and what locks the second of them.

    A key cannot go without the lock on what it refers to: that takes another operation besides.
    """
    numbers = scene.once(on_postgresql)
    tables: dict[tuple[int, str], list[Name]] = {}
    first: dict[tuple[int, str], int] = {}
    second: dict[tuple[int, str], tuple[int, list[Name]]] = {}
    for position, taken in waited.items():
        number = numbers[position]
        if number is None:
            continue
        for table, mode in taken:
            if not _is_wide(scene.run.operations[position].action, table, mode):
                continue
            key, action = (number, mode), scene.run.operations[position].action
            known = tables.setdefault(key, [])
            is_first = first.setdefault(key, position) == position
            is_one = is_first and mode == ACCESS_EXCLUSIVE and type(action) in _TAKES_SEVERAL
            if len(known) >= _MOST_LISTED or _is_among(scene, position, table, known[:1]):
                continue
            is_own = table.same_as(getattr(action, "table", None))
            if not _is_among(scene, position, table, known):
                known.append(table)
            elif not is_own:
                continue
            if key not in second and len(known) > 1 and not is_one:
                second[key] = position, known
    return second


def _is_told(action: Action) -> bool:
    """Whether MIG116, MIG117 or MIG122 speaks of its lock: see remedies.SAID_BY."""
    if type(action) is Maintenance:
        return action.statement in _TOLD
    if type(action) is CreateTable:
        return action.partition_of is not None
    return type(action) in (AttachPartition, DetachPartition, CreateObject, DropObject)


_TOLD: frozenset[MaintenanceStatement] = frozenset(
    {"LOCK TABLE", "ENABLE TRIGGER", "DISABLE TRIGGER"}
)

_TAKES_SEVERAL = DROPS_KEYS | OF_PARTITIONS
"""What cannot go without a lock on another table."""

_MOST_LISTED = 50
_HOW = {
    ACCESS_EXCLUSIVE: "against reads and writes",
    SHARE_ROW_EXCLUSIVE: "against writes",
}


def _is_wide(action: Action, table: Name, mode: str) -> bool:
    """Whether the table is locked against everything, or against writes as a key's parent."""
    if mode == SHARE_ROW_EXCLUSIVE:
        return not (type(action) is CreateConstraint and action.table is table)
    return mode == ACCESS_EXCLUSIVE


def _is_among(scene: Scene, position: int, table: Name, known: list[Name]) -> bool:
    """Whether the table is one of those, whatever it was called then."""
    if not known:
        return False
    names = scene.timeline.earlier_names(position, table)
    for name in names:
        if any(map(name.same_as, known)):
            return True
    return False


def slow_under_lock(scene: Scene) -> Iterator[Finding]:
    """What takes long while nobody can read a table that is locked already."""
    waited, operations = scene.once(waited_for), scene.run.operations
    first = next((one for one in waited if _locked_entirely(waited[one])), len(operations))
    if not any(_keeps_waiting(one.action) for one in operations[first + 1 :]):
        return
    validated: set[str] = set()
    held: list[Held] = []
    current: int | None = None
    for position, number in enumerate(scene.once(on_postgresql)):
        if number is None:
            continue
        if number != current:
            held, current = [], number
        operation, action = operations[position], operations[position].action
        taken = _locked_entirely(waited.get(position, ()))
        if held and _keeps_waiting(action):
            step = scene.step(position)
            if _may_take_long(action):
                slow = _slow(step, action, validated)
            else:
                slow = long_read(step, [table for _, table in held])
            if slow is not None:
                before = held
                if operation.branches:
                    before = [one for one in held if not operations[one[0]].excludes(operation)]
                is_own = _is_own(step, before)
                if before and not (is_own and _locks_as_long_alone(step, taken)):
                    remedy = _LEAVE_OUT if type(action) is Sleep else _MOVE
                    locked = _locked(scene, before)
                    found = step.finding("MIG119", slow, locked=locked, remedy=remedy)
                    yield found._replace(is_of_own_table=is_own)
        if type(action) is ValidateConstraint:
            validated.add(action.table.name.lower())
        if taken and len(held) < _MOST_HELD:
            held += [(position, table) for table in taken]


_MOVE = "move it into a migration of its own, inside op.get_context().autocommit_block()"
_LEAVE_OUT = "leave it out, or do it inside op.get_context().autocommit_block()"


def _keeps_waiting(action: Action) -> bool:
    return _may_take_long(action) or may_read_long(action)


def _locked_entirely(taken: Sequence[Lock]) -> list[Name]:
    """The tables that nobody can read."""
    return [table for table, mode in taken if mode == ACCESS_EXCLUSIVE]


Held: TypeAlias = tuple[int, Name]
"""An operation, and an existing table that it locks until the transaction ends."""

_MOST_HELD = 20
"""Locks of one transaction that are looked at: the work stays linear."""


def _is_own(step: Step, held: list[Held]) -> bool:
    """Whether no other table is locked than the one that the operation itself is about."""
    action: Any = step.operation.action
    own = action.target if type(action) is Maintenance else getattr(action, "table", None)
    names = [] if own is None else step.timeline.earlier_names(step.position, own)
    return all(any(map(table.same_as, names)) for table in {table for _, table in held})


def _locks_as_long_alone(step: Step, taken: list[Name]) -> bool:
    """Whether the statement locks its own table against everything, which is locked already.

    It would lock it as long in a transaction of its own, and MIG105–MIG115 say so; not of a column
    that this run adds, nor of an index that is built behind ADD COLUMN.
    """
    action = step.operation.action
    if type(action) is AlterColumn and step.is_new_column(action.table, action.column):
        return False
    return bool(taken) and not (type(action) is AddColumn and action.column.indexed)


def _locked(scene: Scene, held: list[Held]) -> str:
    """The locked tables, each with the line that locks it first."""
    first: dict[Name, int] = {}
    for position, table in held:
        first.setdefault(table, position)
    return listed(
        f"{named(table)} (line {scene.run.operations[position].location.line})"
        for table, position in first.items()
    )


_Slow: TypeAlias = (
    Maintenance
    | CreateIndex
    | CreateConstraint
    | ValidateConstraint
    | AddColumn
    | AlterColumn
    | AlterTable
)
_SLOW_MAINTENANCE: frozenset[MaintenanceStatement] = frozenset(
    {
        "CLUSTER",
        "REFRESH MATERIALIZED VIEW",
        "REINDEX",
        "REINDEX SYSTEM",
        "REPACK",
        "VACUUM FULL",
    }
)


def _slow(step: Step, action: _Slow, validated: set[str]) -> str | None:
    """What of the operation reads or writes every row of an existing table.

    Changes of rows by UPDATE and the like are MIG120.
    """
    if isinstance(action, Maintenance):
        return described(action)
    if step.harms_nobody(action.table):
        return None
    if type(action) is AlterColumn:
        column = f"{named(action.table)}.{named(action.column)}"
        if _rewrites(step, action):
            return f"the new type of {column}"
        if _scans(step, action) and action.table.name.lower() not in validated:
            return f"SET NOT NULL of {column}"
        return None
    if type(action) is AlterTable and action.form == "SET EXPRESSION":
        return None if is_virtual(step, action) else described(action)
    if type(action) is AddColumn and (action.column.indexed or action.column.unique):
        return f"the index of {described(action)}"
    return described(action)


def _may_take_long(action: Action) -> TypeGuard[_Slow]:
    """Whether the operation may read or write every row of a table, as far as it alone tells."""
    if type(action) is CreateIndex:
        return not (action.concurrently or action.only)
    if type(action) is CreateConstraint:
        return not (action.not_valid or action.using_index)
    if type(action) is AddColumn:
        column = action.column
        return column.indexed or column.unique or column.generated == "stored"
    if type(action) is AlterColumn:
        return action.type is not None or action.nullable is False
    if type(action) is Maintenance:
        return action.statement in _SLOW_MAINTENANCE
    if type(action) is AlterTable:
        return action.form == "SET EXPRESSION" or bool(action.enforces)
    return type(action) is ValidateConstraint


def _scans(step: Step, action: AlterColumn) -> bool:
    """SET NOT NULL, unless a constraint that was validated before may prove it."""
    return action.nullable is False and step.was_nullable(action) is not False


def _rewrites(step: Step, action: AlterColumn) -> bool:
    """A change between types that are known to be stored differently."""
    if action.type is None:
        return False
    old = step.type_before(action)
    return old is not None and keeps_values(old, action.type) is False


_OWN_TABLES = frozenset({"alembic_version"})


def rows_among_ddl(scene: Scene) -> Iterator[Finding]:
    """UPDATE, DELETE and INSERT in the transaction that also changes an existing table."""
    operations = scene.run.operations
    existing = [
        position
        for position in scene.once(waited_for)
        if not isinstance(operations[position].action, CreateTable)
    ]
    changes = _changes_of_rows(scene) if existing else []
    told: set[int] = set()
    for dialect in sorted(scene.config.dialects):
        if len(told) == len(changes):  # as nearly always after the first database
            return
        is_usual = dialect == "postgresql"
        shared = scene.once(on_postgresql) if is_usual else transactions(scene, dialect)
        ddl: dict[int | None, list[int]] = {}
        for position in existing:
            beside = ddl.setdefault(shared[position], [])
            if len(beside) < _MOST_LISTED:
                beside.append(position)
        for position in changes:
            number, operation = shared[position], operations[position]
            if number is None or position in told:
                continue
            beside = ddl.get(number, [])
            first = next((one for one in beside if not operations[one].excludes(operation)), None)
            if first is not None:
                told.add(position)
                mixed = _mixed(scene, position, first, dialect)
                yield rows_at_once(scene, position, mixed)


def _changes_of_rows(scene: Scene) -> list[int]:
    """What may change many rows of an existing table."""
    found: list[int] = []
    for position, operation in enumerate(scene.run.operations):
        action: Any = operation.action
        if type(action) not in CHANGES_ROWS or _is_short(operation):
            continue
        if not (action.table.name in _OWN_TABLES or scene.harms_nobody(position, action.table)):
            found.append(position)
    return found


def _is_short(operation: Operation) -> bool:
    """Whether it inserts no more rows than the migration holds, such as those of a lookup table."""
    action = operation.action
    return type(action) is Insert and action.is_written_out and not operation.is_guarded


def _mixed(scene: Scene, position: int, first: int, dialect: str) -> str:
    """What the change of rows shares the transaction with, and what comes of it."""
    operation = scene.run.operations[first]
    what = f"{described(operation.action)} (line {operation.location.line})"
    if dialect == "postgresql" and first < position:
        tables = [table for table, _ in locks(operation.action, scene.timeline)]
        if tables:
            return f"after {what}: {named(tables[0])} stays locked until the last row is changed"
    if dialect in MYSQL or dialect == "oracle":
        return f"together with {what}, which commits: a failure leaves half of it behind"
    return f"together with {what}: the rows stay locked until all is done"


_IN_BLOCK = attrgetter("in_autocommit_block")


def split_by_block(scene: Scene) -> Iterator[Finding]:
    """An autocommit block among other steps that cannot be done a second time."""
    if not any(map(_IN_BLOCK, scene.run.operations)):
        return
    steps = [
        step
        for step in map(scene.step, range(len(scene.run.operations)))
        if "postgresql" in step.dialects and step.operation.connection == "own"
    ]
    if any(ends_transaction(step.operation.action) for step in steps):
        return
    outside = [step for step in steps if not step.operation.in_autocommit_block]
    inside = [step for step in steps if step.operation.in_autocommit_block]
    if not inside:
        return
    last = inside[-1]
    before = [step for step in outside if step.position < last.position and _is_final(step)]
    if before:
        after = next(step for step in inside if step.position > before[0].position)
        yield _committed_early(after, before[0].operation.action)
        return
    final = next((step for step in inside if _is_final(step)), None)
    if final and any(
        step.position > final.position and _can_fail(step)
        for step in outside
        if not step.operation.excludes(final.operation)
    ):
        yield _committed_early(final, final.operation.action)


def _committed_early(place: Step, action: Action) -> Finding:
    """What is committed before the rest, with what would make it repeatable."""
    repeatable = "use IF (NOT) EXISTS"
    if type(action) is CreateIndex and action.concurrently:  # whose remains would be taken for it
        repeatable = "drop the index first, with IF EXISTS"
    return place.finding("MIG124", described(action), repeatable=repeatable)


def _can_fail(step: Step) -> bool:
    return not isinstance(step.operation.action, SetParameter)


def _is_final(step: Step) -> bool:
    """Whether a second attempt surely fails on what the first one has done."""
    operation, action = step.operation, step.operation.action
    if operation.branches or operation.is_guarded or operation.at_import:
        return False
    if type(action) is CreateIndex and action.name is not None:
        dropped = islice(step.timeline.before(step.position, DropIndex, action.name), _MOST_LISTED)
        if any(one.if_exists for one in dropped):
            return False
    if isinstance(action, (CreateTable, AddColumn, CreateIndex)):
        return not action.if_not_exists
    if isinstance(action, (DropTable, DropColumn, DropIndex, DropConstraint, DropObject)):
        return not action.if_exists
    if type(action) is AlterColumn:
        return action.new_name is not None or action.becomes_identity
    if type(action) is AlterEnum:
        return action.new_value is not None or not action.if_not_exists
    if type(action) is CreateObject:
        return not action.or_replace and action.kind == "type"
    return type(action) is CreateConstraint and action.name is not None

"""Which foreign keys are surely there when a table is dropped."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from flake8_migrations.model.effects import created_keys, is_opaque
from flake8_migrations.model.effects.needs import Key, checks_keys
from flake8_migrations.model.migration import Operation
from flake8_migrations.model.namedtuple import NamedTuple
from flake8_migrations.model.operations import (
    AlterColumn,
    CreateTable,
    DropColumn,
    DropConstraint,
    DropTable,
    Name,
    RenameConstraint,
    RenameTable,
    SetSchema,
)
from flake8_migrations.model.text import is_known
from flake8_migrations.replay.database import identity_of
from flake8_migrations.replay.keys import Identity
from flake8_migrations.replay.table_numbers import Namesakes
from flake8_migrations.replay.timeline import Timeline, same_text


class Blocked(NamedTuple):
    """A table is dropped to which a foreign key still refers."""

    position: int
    table: Name
    key: Key


def may_block(timeline: Timeline, opposite: Timeline) -> bool:
    """Whether a key may refer to a table when it is dropped; ``opposite`` is the other direction.

    A quick look, for every database at once, at a run that drops tables. It sees that the
    tables with the keys are dropped before, where nothing else happens to tables and keys.
    """
    keys = [key for written in opposite.written_keys.values() for key in written]
    if timeline.written_keys or RenameTable in timeline.kinds or RenameTable in opposite.kinds:
        return bool(keys or timeline.written_keys)
    owners: dict[str, set[Name]] = {}
    for key in keys:
        owners.setdefault(key.target.table.name.lower(), set()).add(key.table)
    dropped: set[Name] = set()
    for operation in timeline.operations if owners else ():
        if type(operation.action) is DropTable:
            table = operation.action.table
            if timeline.dialects <= operation.dialects:
                dropped.add(table)
            if not owners.get(table.name.lower(), set()) <= dropped:
                return True
    return False


def blocked_drops(
    operations: Sequence[Operation], opposite: Sequence[Operation], dialect: str
) -> Iterator[Blocked]:
    """The drops that this database refuses: SQLite drops the table all the same.

    ``opposite`` is what the other direction does: the keys that it leaves are there.
    """
    if dialect == "sqlite":
        return
    keys = _Keys(dialect)
    for operation in opposite:
        keys.follow(operation)
    checked = True
    for position, operation in enumerate(operations):
        action = operation.action
        checked = checks_keys(action, checked)
        if isinstance(action, DropTable) and not action.cascade and checked:
            if dialect in operation.dialects and not operation.is_guarded:
                key = keys.from_elsewhere(action.table)
                if key is not None and not _goes_too(key, operation, operations, position):
                    yield Blocked(position, action.table, key)
        keys.follow(operation)


_MOST_NEIGHBOURS = 100
"""Operations of one call that are looked at."""

_MOST_KEYS = 100
"""Keys of one table that are known at a time: the work stays linear."""


def _goes_too(
    key: Key, operation: Operation, operations: Sequence[Operation], position: int
) -> bool:
    """Whether one call drops both: ``DROP TABLE authors, books`` asks for no order."""
    for other in operations[position + 1 : position + _MOST_NEIGHBOURS]:
        if other.location != operation.location or other.carrier == "op":
            return False
        if isinstance(other.action, DropTable) and other.action.table.same_as(key.table):
            return True
    return False


class _Keys:
    """The keys that are surely there, looked up from both sides.

    What happens under a condition takes keys away, and brings none.
    """

    def __init__(self, dialect: str) -> None:
        self._dialect = dialect
        self._of: dict[Identity, dict[int, Key]] = {}
        self._to: dict[Identity, dict[int, Key]] = {}
        self._namesakes = Namesakes(dialect)
        self._count = 0

    def _identity(self, name: Name) -> Identity:
        return identity_of(name, self._dialect)

    def from_elsewhere(self, table: Name) -> Key | None:
        """A key of another table that refers to this one."""
        for key in self._to.get(self._identity(table), {}).values():
            if not key.table.same_as(table):
                return key
        return None

    def _of_namesakes(self, table: Name) -> Iterator[Identity]:
        """The table, and those of which a search path may make it."""
        yield self._identity(table)
        yield from map(self._identity, self._namesakes.of(table))

    def follow(self, operation: Operation) -> None:
        action = operation.action
        if self._dialect not in operation.dialects:
            return
        if is_opaque(action) or isinstance(action, SetSchema):
            self._forget_all()
        elif isinstance(action, DropTable):
            self._drop_table(action)
        elif isinstance(action, DropConstraint):
            self._drop_constraint(action)
        elif isinstance(action, DropColumn):
            self._drop_column(action)
        elif isinstance(action, RenameTable):
            self._rename_table(action, operation)
        elif isinstance(action, AlterColumn) and action.new_name is not None:
            self._rename_column(action)
        elif isinstance(action, RenameConstraint):
            self._forget(self._of.get(self._identity(action.table), {}))
        elif not (operation.branches or operation.is_guarded):
            if not (isinstance(action, CreateTable) and (action.temporary or action.if_not_exists)):
                self._create(operation)

    def _create(self, operation: Operation) -> None:
        for key in created_keys(operation.action):
            if key.table.is_known and key.target.table.is_known:
                self._add(key)

    def _add(self, key: Key) -> None:
        if len(self._of.get(self._identity(key.table), ())) == _MOST_KEYS:
            return
        self._count += 1
        self._namesakes.meet(key.table)
        self._namesakes.meet(key.target.table)
        self._of.setdefault(self._identity(key.table), {})[self._count] = key
        self._to.setdefault(self._identity(key.target.table), {})[self._count] = key

    def _forget(self, keys: dict[int, Key]) -> None:
        for number, key in list(keys.items()):
            self._of[self._identity(key.table)].pop(number, None)
            self._to[self._identity(key.target.table)].pop(number, None)

    def _forget_all(self) -> None:
        self._of.clear()
        self._to.clear()

    def _drop_table(self, action: DropTable) -> None:
        if not action.table.is_known:
            self._forget_all()
            return
        for identity in self._of_namesakes(action.table):
            self._forget(self._of.get(identity, {}))
            self._forget(self._to.get(identity, {}))

    def _drop_constraint(self, action: DropConstraint) -> None:
        if action.kind not in (None, "foreign key"):
            return
        if not action.table.is_known:
            self._forget_all()
            return
        for identity in self._of_namesakes(action.table):
            own = self._of.get(identity, {})
            named = {number: key for number, key in own.items() if same_text(key.name, action.name)}
            unsure = {number: key for number, key in own.items() if not is_known(key.name)}
            self._forget(named or (unsure if is_known(action.name) else own))

    def _drop_column(self, action: DropColumn) -> None:
        if not (action.table.is_known and is_known(action.column)):
            self._forget_all()
            return
        gone = action.column.lower()
        for identity in self._of_namesakes(action.table):
            own, others = self._of.get(identity, {}), self._to.get(identity, {})
            self._forget({number: key for number, key in own.items() if _has(key.columns, gone)})
            self._forget(
                {number: key for number, key in others.items() if _has(key.target.columns, gone)}
            )

    def _rename_column(self, action: AlterColumn) -> None:
        identity = self._identity(action.table)
        old, new = action.column.lower(), action.new_name or ""
        own = {n: key for n, key in self._of.get(identity, {}).items() if _has(key.columns, old)}
        self._forget(own)
        for key in own.values():
            columns = tuple(new if one.lower() == old else one for one in key.columns)
            self._add(key._replace(columns=columns))

    def _rename_table(self, action: RenameTable, operation: Operation) -> None:
        if not (action.table.is_known and action.new_name.is_known):
            self._forget_all()
            return
        for namesake in self._namesakes.of(action.table):
            self._forget(self._of.get(self._identity(namesake), {}))
            self._forget(self._to.get(self._identity(namesake), {}))
        identity = self._identity(action.table)
        new = action.renamed
        moved = {**self._of.get(identity, {}), **self._to.get(identity, {})}
        self._forget(moved)
        if operation.branches or operation.is_guarded:
            return
        for key in moved.values():
            if self._identity(key.table) == identity:
                key = key._replace(table=new)
            if self._identity(key.target.table) == identity:
                key = key._replace(target=key.target._replace(table=new))
            self._add(key)


def _has(columns: tuple[str, ...], column: str) -> bool:
    return any(one.lower() == column or not is_known(one) for one in columns)

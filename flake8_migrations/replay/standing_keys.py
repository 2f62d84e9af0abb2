"""Which foreign keys are surely there when a table is dropped."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from flake8_migrations.model.effects import created_keys
from flake8_migrations.model.effects.changes import Change
from flake8_migrations.model.effects.needs import Key, checks_keys
from flake8_migrations.model.migration import Operation
from flake8_migrations.model.namedtuple import NamedTuple
from flake8_migrations.model.operations import CreateTable, DropTable, Name, RenameTable, SetSchema
from flake8_migrations.model.text import is_known
from flake8_migrations.replay.events import Event
from flake8_migrations.replay.identity import Identity, identity_of
from flake8_migrations.replay.table_numbers import Namesakes


class Blocked(NamedTuple):
    """A table is dropped to which a foreign key still refers."""

    position: int
    table: Name
    key: Key


def blocked_drops(
    story: Sequence[Event], opposite: Iterable[Event], dialect: str
) -> Iterator[Blocked]:
    """The drops that this database refuses: SQLite drops the table all the same.

    ``opposite`` is what the other direction does: the keys that it leaves are there.
    """
    if dialect == "sqlite":
        return
    keys = _Keys(dialect)
    for event in opposite:
        keys.follow(event)
    checked = True
    for event in story:
        position, operation, _ = event
        action = operation.action
        checked = checks_keys(action, checked)
        if isinstance(action, DropTable) and not action.cascade and checked:
            if dialect in operation.dialects and not operation.is_guarded:
                key = keys.from_elsewhere(action.table)
                if key is not None and not _goes_too(key, event, story):
                    yield Blocked(position, action.table, key)
        keys.follow(event)


_MOST_NEIGHBOURS = 100
"""Operations of one call that are looked at."""

_MOST_KEYS = 100
"""Keys of one table that are known at a time: the work stays linear."""


def _goes_too(key: Key, event: Event, story: Sequence[Event]) -> bool:
    """Whether one call drops both: ``DROP TABLE authors, books`` asks for no order."""
    for _, other, _ in story[event.position + 1 : event.position + _MOST_NEIGHBOURS]:
        if other.location != event.operation.location or other.carrier == "op":
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

    def follow(self, event: Event) -> None:
        if self._dialect not in event.operation.dialects:
            return
        for change in event.changes:
            if change.is_opaque:
                self._forget_all()
            elif change.what == "vanishes":
                self._vanish(change)
            elif change.what == "renamed":
                self._rename(event, change)
            elif change.what == "appears" and event.is_sure:
                is_table = type(change.by) is CreateTable
                if not (is_table and (change.asks or change.by.temporary)):
                    self._create(event.operation)

    def _create(self, operation: Operation) -> None:
        for key in created_keys(operation.action):
            if key.table.is_known and key.target.table.is_known:
                self._add(key)

    def _vanish(self, change: Change) -> None:
        kind, table, name = change.thing
        if kind not in _ON_KEYS or table is None:
            return
        if kind == "constraint" and change.by.kind not in (None, "foreign key"):
            return
        if not (table.is_known and (kind != "column" or is_known(name))):
            self._forget_all()
            return
        for identity in self._of_namesakes(table):
            if kind == "table":
                self._forget(self._of.get(identity, {}))
                self._forget(self._to.get(identity, {}))
            elif kind == "column":
                self._drop_column(identity, (name or "").lower())
            else:
                self._drop_constraint(identity, name)

    def _rename(self, event: Event, change: Change) -> None:
        (kind, table, name), new = change.thing, change.new
        if table is None or new is None or new.of is None:
            return
        if type(change.by) is RenameTable:
            self._rename_table(table, new.of, event.is_sure)
        elif type(change.by) is SetSchema:
            self._forget_all()
        elif kind == "column":
            self._rename_column(table, (name or "").lower(), new.name or "")
        elif kind == "constraint":
            self._forget(self._of.get(self._identity(table), {}))

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

    def _drop_constraint(self, identity: Identity, name: str | None) -> None:
        own = self._of.get(identity, {})
        if name is None or not is_known(name):
            self._forget(own)
            return
        gone = name.lower()
        named = {
            number: key
            for number, key in own.items()
            if key.name is not None and key.name.lower() == gone
        }
        self._forget(
            named or {number: key for number, key in own.items() if not is_known(key.name)}
        )

    def _drop_column(self, identity: Identity, gone: str) -> None:
        own, others = self._of.get(identity, {}), self._to.get(identity, {})
        self._forget({number: key for number, key in own.items() if _has(key.columns, gone)})
        self._forget(
            {number: key for number, key in others.items() if _has(key.target.columns, gone)}
        )

    def _rename_column(self, table: Name, old: str, new: str) -> None:
        own = self._of.get(self._identity(table), {})
        renamed = {number: key for number, key in own.items() if _has(key.columns, old)}
        self._forget(renamed)
        for key in renamed.values():
            columns = tuple(new if one.lower() == old else one for one in key.columns)
            self._add(key._replace(columns=columns))

    def _rename_table(self, old: Name, new: Name, is_sure: bool) -> None:
        if not (old.is_known and new.is_known):
            self._forget_all()
            return
        for namesake in self._namesakes.of(old):
            self._forget(self._of.get(self._identity(namesake), {}))
            self._forget(self._to.get(self._identity(namesake), {}))
        identity = self._identity(old)
        moved = {**self._of.get(identity, {}), **self._to.get(identity, {})}
        self._forget(moved)
        for key in moved.values() if is_sure else ():
            if self._identity(key.table) == identity:
                key = key._replace(table=new)
            if self._identity(key.target.table) == identity:
                key = key._replace(target=key.target._replace(table=new))
            self._add(key)


_ON_KEYS = frozenset({"table", "column", "constraint"})
"""What a foreign key goes with."""


def _has(columns: tuple[str, ...], column: str) -> bool:
    return any(one.lower() == column or not is_known(one) for one in columns)

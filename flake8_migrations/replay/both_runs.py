"""An upgrade and its downgrade followed as one: what appears and vanishes under each name."""

from __future__ import annotations

from collections.abc import Callable

from flake8_migrations.model.effects.changes import Change, Thing
from flake8_migrations.model.operations import (
    UNKNOWN_NAME,
    VIEWS,
    AlterColumn,
    Column,
    CreateConstraint,
    CreateTable,
    DropConstraint,
    DropTable,
    Name,
    SqlType,
)
from flake8_migrations.model.text import HOLE, is_known
from flake8_migrations.replay.events import Event
from flake8_migrations.replay.identity import Identity, identity_of
from flake8_migrations.replay.noted import (
    KINDS,
    RELATIONS,
    Key,
    Kind,
    Noted,
    NotedThing,
    Place,
    VagueKind,
    vague_kind,
)
from flake8_migrations.replay.table_numbers import SearchedTables


class BothRuns:
    """The upgrade and the downgrade, one after the other."""

    def __init__(self, dialect: str, boundary: int) -> None:
        self._dialect = dialect
        self._boundary = boundary
        self.events: dict[Key, list[Noted]] = {}
        self._tables = SearchedTables(dialect)
        self.made: set[int] = set()
        """The tables that either run creates, or may create."""
        self.gone: set[int] = set()
        """The tables that are dropped, or may be."""
        self.partitions: dict[Identity, int] = {}
        """The new partitions, with the table that each of them goes with."""
        self._temporary: set[Identity] = set()
        """Temporary tables, which hide others of the same name until they are dropped."""
        self.vague: set[tuple[VagueKind, int | str | None, bool, bool]] = set()
        """Where something of a kind appears or vanishes in the upgrade or the downgrade under a
        name that is not known: of a table (None where it is not said), and of ``any``."""
        self.dropped_columns: dict[int, set[str]] = {}
        """The columns that the downgrade drops, "" for one that is not known."""
        self._former: dict[tuple[int, str], set[str]] = {}
        """The names that a column of a table has had in either run, by the one that it has."""
        self.lost_columns: set[int] = set()
        """The tables of which the upgrade drops columns, and with them what stands on those."""
        self.adds_columns = False
        """Whether the upgrade adds columns, and with them maybe sequences."""
        self.cascades = False
        """Whether the upgrade drops a table or column with all that depends on it."""
        self.drops_keys = False
        """Whether either run drops, by CASCADE, the foreign keys that need something."""
        self.taken_along: set[Kind] = set()
        """Kinds of things that may go with what the downgrade drops."""
        self._not_null: dict[tuple[int, str], tuple[str, str]] = {}
        """The constraint that keeps NULL out of a column, under the name that it was given, and
        what a message calls it."""
        self.named_by_database: set[Key] = set()
        """The constraints that PostgreSQL 18 names, which SET NOT NULL makes."""

    def follow(self, position: int, event: Event) -> None:
        for change in event.changes:
            thing = change.thing
            kind = KINDS.get(thing.kind)
            if kind is None or change.what == "doubtful":
                continue
            operation = event.operation
            asks = change.asks
            if kind == "type" and operation.carrier == "core":  # which asks by default
                if self._dialect != "postgresql" and change.what in ("appears", "vanishes"):
                    continue
                asks = False
            at = Place(position, event.is_sure, asks, operation.carrier == "sql")
            follow = _FOLLOWING.get((change.what, thing.kind))
            if follow is not None:
                follow(self, at, change)
            elif change.what != "changed":
                self._object(at, kind, change)

    def _note(self, key: Key, at: Place, appears: bool, thing: NotedThing) -> None:
        """What ``IF EXISTS`` or ``IF NOT EXISTS`` asks for may have been so already; what stands
        under a condition may not happen at all."""
        events = self.events.setdefault(key, [])
        before = None if at.asks or not at.is_sure else not appears
        stays = events[-1].after is appears if events else False
        after = appears if at.is_sure or stays else None
        events.append(Noted(at.position, appears, before, after, thing))

    def _note_vague(self, kind: VagueKind, table: int | None, appears: bool, at: Place) -> None:
        for place in (table, "any"):
            self.vague.add((kind, place, appears, self.is_down(at.position)))

    def is_down(self, position: int) -> bool:
        return position >= self._boundary

    def _create_table(self, at: Place, change: Change) -> None:
        action: CreateTable = change.by
        table = action.table
        if not is_known(str(table)):
            self._note_vague("table", None, True, at)
            return
        identity = self._tables.identity(table, is_new=True)
        if action.temporary:
            self._temporary.add(identity)
            return
        may_be_there = at.asks or not at.is_sure
        is_there = self._tables.knows(identity)
        if not (may_be_there and is_there):
            self.made.add(self._tables.renew(identity))
        thing = NotedThing("table", str(table))
        parent = action.partition_of
        if parent is not None:
            self.partitions[identity] = self._tables.of(parent)
            thing = thing._replace(is_part=not parent.is_known)
        self._note(_of_table(identity), at, True, thing)
        if self._dialect == "postgresql":
            for column in action.columns:
                self._make_type(at, column)

    def _make_type(self, at: Place, column: Column) -> None:
        """CREATE TABLE makes the enum types of its columns, where Alembic writes it."""
        type_ = column.type
        if type_ is None or type_.exists:
            return
        if type_.may_be_any_enum:
            self._note_vague("type", None, True, at)
        elif type_.name == "enum" and type_.type_name:
            key: Key = "type", "", type_.type_name.lower()
            self._note(key, at, True, NotedThing("type", type_.type_name, is_part=True))

    def _drop_table(self, at: Place, change: Change) -> None:
        action: DropTable = change.by
        table = action.table
        if not is_known(str(table)):
            self._note_vague("table", None, False, at)
            return
        identity = self._tables.identity(table)
        if identity in self._temporary:
            self._temporary.discard(identity)
            return
        self._take_along(at, action.cascade)
        self.gone.add(self._tables.of(table))
        self._note(_of_table(identity), at, False, NotedThing("table", str(table)))
        if at.is_sure:
            self._tables.forget(identity)

    def _take_along(self, at: Place, cascade: bool) -> None:
        self.drops_keys |= cascade
        if not self.is_down(at.position):
            self.cascades |= cascade
            return
        self.taken_along.add("sequence")
        if cascade:
            self.taken_along |= VIEWS

    def _rename_table(self, at: Place, change: Change) -> None:
        table = _name(change.thing)
        kind: Kind = "table"
        for event in self.events.get(_of_table(self._tables.identity(table)), ()):
            kind = event.thing.kind  # ALTER TABLE renames views and sequences, too
        self._move(at, kind, table, _name(change.new))

    def _move(self, at: Place, kind: Kind, old: Name, new: Name) -> None:
        if not (is_known(str(old)) and is_known(str(new))):
            self._note_vague("table", None, True, at)
            self._note_vague("table", None, False, at)
            return
        number = self._tables.of(old)
        before = self._tables.identity(old)
        after = identity_of(new, self._dialect)
        keys = _of_table(before), _of_table(after)
        gone = NotedThing(kind, str(old), renamed=str(new), other_key=keys[1])
        self._note(keys[0], at, False, gone)
        come = NotedThing(kind, str(new), renamed=str(old), other_key=keys[0])
        self._note(keys[1], at, True, come)
        if at.is_sure:
            self._tables.forget(before)
        else:
            self.gone.add(number)
        self._tables.move(number, after)

    def _add_column(self, at: Place, change: Change) -> None:
        table, column = _name(change.thing), change.by
        if not is_known(str(table)):
            self._note_vague("column", None, True, at)
            return
        number = self._tables.of(table)
        self._column(at, number, change.thing, True)
        self.adds_columns |= not self.is_down(at.position)
        if column.indexed or column.unique:
            self._note_vague("index", number, True, at)
        if column.unique or column.primary_key:
            self._note_vague("unique", number, True, at)
        if column.foreign_key is not None or column.server_default == HOLE:
            self._note_vague("foreign key", number, True, at)  # an argument that nobody knows
        may_be_named = at.is_sql and column.nullable is False
        if column.check is not None or may_be_named or _has_check(column.type):
            self._note_vague("check", number, True, at)
        if column.nullable is False:
            self._name_not_null(number, table, column.name)

    def _drop_column(self, at: Place, change: Change) -> None:
        table, column = _name(change.thing), change.thing.name
        if not is_known(str(table)):
            self._note_vague("column", None, False, at)
            return
        number = self._tables.of(table)
        self._column(at, number, change.thing, False)
        self._take_along(at, change.by.cascade)
        if not self.is_down(at.position):
            self.lost_columns.add(number)
        else:
            name = column.lower() if column is not None and is_known(column) else ""
            names = {name, *self._former.get((number, name), ())}
            self.dropped_columns.setdefault(number, set()).update(names)

    def _column(self, at: Place, number: int, thing: Thing, appears: bool) -> None:
        _, table, column = thing
        if column is None or not is_known(column):
            self._note_vague("column", number, appears, at)
            return
        key: Key = "column", number, column.lower()
        self._note(key, at, appears, NotedThing("column", f"{table}.{column}", number))

    def _alter_column(self, at: Place, change: Change) -> None:
        action: AlterColumn = change.by
        if not is_known(str(action.table)):
            return
        number = self._tables.of(action.table)
        if action.nullable is not None:
            self._not_null_constraint(at, number, action)
        if _has_check(action.type):
            self._note_vague("check", number, True, at)
        if _has_check(action.existing_type):
            self._note_vague("check", number, False, at)

    def _rename_column(self, at: Place, change: Change) -> None:
        table = _name(change.thing)
        if not is_known(str(table)):
            return
        number = self._tables.of(table)
        self._rename(at, number, number, change)
        old, new = _part(change.thing).lower(), _part(change.new).lower()
        if (number, old) in self._not_null:
            self._not_null[number, new] = self._not_null.pop((number, old))
        self._former[number, new] = {old, *self._former.get((number, old), ())}

    def _not_null_constraint(self, at: Place, number: int, action: AlterColumn) -> None:
        """NOT NULL is a constraint in PostgreSQL 18, and DROP NOT NULL drops it by any name."""
        place = number, action.column.lower()
        name = action.not_null_name
        if name is not None:
            subject = f"{name} of {action.table}"
            thing = NotedThing("constraint", subject, number, (action.column,), "not null")
            self._note(("constraint", number, name.lower()), at, True, thing)
            self._not_null[place] = name, subject
        elif not action.nullable:
            self._name_not_null(number, action.table, action.column)
        elif place in self._not_null:
            name, subject = self._not_null.pop(place)
            thing = NotedThing("constraint", subject, number)
            self._note(("constraint", number, name.lower()), at, False, thing)
        else:
            self._note_vague("check", number, False, at)  # whatever it is called

    def _name_not_null(self, number: int, table: Name, column: str) -> None:
        made = f"{table.name}_{column}_not_null".lower()
        self.named_by_database.add(("constraint", number, made))

    def _rename(self, at: Place, place: object, number: int | None, change: Change) -> None:
        """Something of a table, or something that has no schema here, gets another name."""
        kind = KINDS[change.thing.kind]
        table = change.thing.of if number is not None else None
        names = _part(change.thing), _part(change.new)
        if not all(map(is_known, names)):
            self._note_vague(kind, number, True, at)
            self._note_vague(kind, number, False, at)
            return
        old, new = (f"{table}.{one}" if table else one for one in names)
        lower = [one.lower() for one in names]
        keys: tuple[Key, Key] = (kind, place, lower[0]), (kind, place, lower[1])
        gone = NotedThing(kind, old, number, renamed=new, other_key=keys[1])
        self._note(keys[0], at, False, gone)
        come = NotedThing(kind, new, number, renamed=old, other_key=keys[0])
        self._note(keys[1], at, True, come)

    def _index(self, at: Place, change: Change) -> None:
        if change.what == "renamed":
            self._rename(at, "", None, change)
            return
        _, of, name = change.thing
        is_new = change.what == "appears"
        number = self._tables.of(of) if of is not None and is_known(str(of)) else None
        if name is None or not is_known(name):
            self._note_vague("index", number, is_new, at)
            return
        columns = change.by.columns if is_new else ()
        self._note(
            ("index", "", name.lower()), at, is_new, NotedThing("index", name, number, columns)
        )

    def _create_constraint(self, at: Place, change: Change) -> None:
        action: CreateConstraint = change.by
        number = self._tables.of(action.table) if is_known(str(action.table)) else None
        if number is None or not is_known(action.name):
            self._note_vague(vague_kind(action.kind), number, True, at)
        else:
            name = action.name or ""
            subject = f"{name} of {action.table}"
            thing = NotedThing("constraint", subject, number, action.columns, action.kind)
            self._note(("constraint", number, name.lower()), at, True, thing)
            if action.kind == "primary key":
                if self._dialect == "sqlite" or not self.is_down(at.position):
                    self._note_vague("unique", number, False, at)  # there is but one
            if action.kind == "not null":
                for column in action.columns:
                    self._not_null[number, column.lower()] = name, subject

    def _drop_constraint(self, at: Place, change: Change) -> None:
        action: DropConstraint = change.by
        number = self._tables.of(action.table) if is_known(str(action.table)) else None
        if number is None or not is_known(action.name):
            self._note_vague(vague_kind(action.kind), number, False, at)
            return
        self.drops_keys |= action.cascade
        key: Key = "constraint", number, (action.name or "").lower()
        subject = f"{action.name} of {action.table}"
        thing = NotedThing("constraint", subject, number, constraint=action.kind)
        self._note(key, at, False, thing)

    def _rename_constraint(self, at: Place, change: Change) -> None:
        number = self._tables.of(_name(change.thing))
        self._rename(at, number, number, change)

    def _object(self, at: Place, kind: Kind, change: Change) -> None:
        """A view, a sequence or a type."""
        name, appears = _name(change.thing), change.what == "appears"
        if change.what == "renamed" and kind in RELATIONS:
            self._move(at, kind, name, _name(change.new))
        elif change.what == "renamed":
            self._rename(at, "", None, change)
        elif not is_known(str(name)):
            self._note_vague(kind, None, appears, at)
        else:
            key: Key = kind, "", name.name.lower()
            if kind in RELATIONS:
                key = _of_table(self._tables.identity(name, is_new=appears))
            self._note(key, at, appears, NotedThing(kind, str(name)))


_FOLLOWING: dict[tuple[str, str], Callable[[BothRuns, Place, Change], None]] = {
    ("appears", "table"): BothRuns._create_table,
    ("vanishes", "table"): BothRuns._drop_table,
    ("renamed", "table"): BothRuns._rename_table,
    ("appears", "column"): BothRuns._add_column,
    ("vanishes", "column"): BothRuns._drop_column,
    ("renamed", "column"): BothRuns._rename_column,
    ("changed", "column"): BothRuns._alter_column,
    ("appears", "index"): BothRuns._index,
    ("vanishes", "index"): BothRuns._index,
    ("renamed", "index"): BothRuns._index,
    ("appears", "constraint"): BothRuns._create_constraint,
    ("vanishes", "constraint"): BothRuns._drop_constraint,
    ("renamed", "constraint"): BothRuns._rename_constraint,
}
"""What is made of a change; of views, sequences and types ``_object`` does it."""


def _has_check(type_: SqlType | None) -> bool:
    """Whether SQLAlchemy may put a CHECK beside a column of the type.

    An enum that the database does not have as one is a ``varchar``.
    """
    return type_ is not None and type_.name in ("boolean", "enum", "varchar", HOLE)


def _of_table(identity: Identity) -> Key:
    return "table", identity[0], identity[1]


def _name(thing: Thing | None) -> Name:
    """The thing's own name, or that of its table."""
    return UNKNOWN_NAME if thing is None or thing.of is None else thing.of


def _part(thing: Thing | None) -> str:
    """The name of what belongs to a table; of anything else its own, without the schema."""
    if thing is None:
        return HOLE
    return _name(thing).name if thing.name is None else thing.name

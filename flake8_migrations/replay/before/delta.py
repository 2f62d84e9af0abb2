"""What a run makes of what stood before it: one layer of a history, by the names of things.

A layer says what it knows, and of all else nothing: that is asked of the layers below. What it
renames is known below under the former name; what it creates, drops or leaves in doubt is not
asked for below at all.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from operator import attrgetter
from typing import Any, TypeAlias

from flake8_migrations.model.convention import Naming, no_convention
from flake8_migrations.model.effects.changes import Change, Thing
from flake8_migrations.model.migration import Operation
from flake8_migrations.model.operations import (
    AddColumn,
    AlterColumn,
    AlterEnum,
    AttachPartition,
    Column,
    CreateConstraint,
    CreateIndex,
    CreateObject,
    CreateTable,
    DetachPartition,
    DropFromTable,
    Name,
    RecreateTable,
    SqlType,
    Update,
    ValidateConstraint,
)
from flake8_migrations.model.text import HOLE, is_known
from flake8_migrations.replay.before.certainty import Certainty, certainty_of
from flake8_migrations.replay.before.fates import (
    copied,
    going_with,
    not_a_primary_key,
    perhaps_copied,
    perhaps_no_primary_key,
    replaced,
    same,
    taken_over,
    validated,
    vanishing,
    with_column_renamed,
    with_new_name,
    with_target_renamed,
    without_target,
)
from flake8_migrations.replay.before.needing import Needing
from flake8_migrations.replay.before.parts import Fate, Parts, surviving
from flake8_migrations.replay.before.standing import (
    Constraint,
    Counter,
    Field,
    Index,
    Object,
    constraints_of,
    index_by,
    index_of,
)
from flake8_migrations.replay.before.table_delta import UNKNOWN, ColumnDelta, TableDelta
from flake8_migrations.replay.events import Event
from flake8_migrations.replay.identity import Identity, identity_of

CONSTRAINTS: Callable[[Any], Parts] = attrgetter("constraints")
INDEXES: Callable[[Any], Parts] = attrgetter("indexes")
"""What is known of these, of one table or of whatever table."""


class Delta:
    """What a run, or as much of it as was followed, makes of what stood before on a database."""

    def __init__(self, dialect: str, naming: Naming = no_convention) -> None:
        """``naming`` is what constraints and indexes are called that are given no name."""
        self.dialect = dialect
        self.naming = naming
        self.is_cut = False
        """Whether something happened after which nobody knows what stood before."""
        self.tables: dict[Identity, TableDelta] = {}
        self.objects: dict[tuple[str, str], Object] = {}
        """By kind and bare name in lower case; those that vanished among them."""
        self.renamed: dict[Identity, Identity] = {}
        """What tables that stood before are called afterwards."""
        self.renamed_objects: dict[tuple[str, str], tuple[str, str]] = {}
        """What views, types, … that stood before are called afterwards, by kind and bare name."""
        self.moves: list[tuple[Identity, Identity]] = []
        """Each name that a table had, and the one that it got, whoever created it."""
        self.constraints = Parts()
        """What becomes of the keys of any table that refer to one that changes."""
        self.indexes = Parts()
        """What becomes of indexes whose table is not said."""
        self.needing = Needing()
        """What the run makes that needs something else."""
        self._is_sql = False
        """Whether the operation that is followed is SQL text."""
        self.doubts: set[str] = set()
        """The kinds of things of which one was made, and nobody knows what it is called."""

    def table(self, name: Name) -> TableDelta:
        identity = identity_of(name, self.dialect)
        found = self.tables.get(identity)
        if found is None:
            found = self.tables[identity] = TableDelta(identity)
        found.is_changed = True
        return found

    def follow(self, event: Event) -> None:
        """Takes in what one operation does."""
        operation = event.operation
        if self.dialect not in operation.dialects:
            return
        action = operation.action
        self._is_sql = operation.carrier == "sql"
        if type(action) in _PARTITIONING:
            self._move_partition(operation)
        if type(action) is RecreateTable and action.table.is_known:
            self.table(action.table).constraints.change(copied)
        if operation.carrier == "batch" and self.dialect == "sqlite" and type(action) is AddColumn:
            if action.table.is_known and action.column.server_default is not None:
                self.table(action.table).constraints.change(perhaps_copied)
        if type(action) is Update:
            self._note_filled(operation, action)
        for change in event.changes:
            if change.is_opaque:
                self._forget()
                continue
            if change.what in _MAKING:
                self._note_unnamed(change)
            certainty = certainty_of(operation, change, self.dialect)
            become = _BECOMING.get((change.what, change.thing.kind))
            if certainty is None:
                continue
            if become is not None:
                become(self, change, certainty)
            elif change.thing.of is not None:
                self._object(change, certainty)

    def _note_filled(self, operation: Operation, action: Update) -> None:
        """Rows without a value get one: all rows do, those that lack it, one row after the other.

        Nothing else is said of the table by that, not even that it stands.
        """
        if not action.table.is_known:
            return
        identity = identity_of(action.table, self.dialect)
        is_of_all = (action.filtered is False and not action.joined) or action.of_batch
        is_of_all |= operation.rows_of is not None
        for name in action.columns:
            if is_of_all or name.lower() in action.asked:
                of = self.tables.setdefault(identity, TableDelta(identity))
                if is_known(name):
                    of.column(name).tell({"filled": True})

    def _note_unnamed(self, change: Change) -> None:
        made = change.new if change.what == "renamed" else change.thing
        if made is None:
            return
        if made.of is None or not made.of.is_known or made.kind == "anything":
            self.doubts.add(made.kind)
        given = change.by
        if isinstance(given, CreateTable) and not given.table.is_known:
            self.doubts |= _BROUGHT_ALONG  # by metadata.create_all(), for one
        columns = given.columns if isinstance(given, CreateTable) else ()
        if any(one.type is not None and one.type.may_be_any_enum for one in columns):
            self.doubts.add("type")

    def _forget(self) -> None:
        """Nothing that was known before is known any more."""
        self.is_cut = True
        self.tables.clear()
        self.objects.clear()
        self.renamed.clear()
        self.renamed_objects.clear()
        self.needing = Needing()
        self.constraints = Parts()
        self.indexes = Parts()

    # tables

    def _create_table(self, change: Change, certainty: Certainty) -> None:
        action: CreateTable = change.by
        for column in action.columns:
            self._create_type(column.type, certainty)
        if not action.table.is_known:
            return
        identity = identity_of(action.table, self.dialect)
        made = TableDelta(identity, is_cut=True, is_there=True)
        if action.temporary or certainty == "unsure":
            made.is_there = None
            self.tables[made.former] = made
            return
        if change.asks or certainty == "asked":
            standing = self.tables.get(made.former)
            if standing is not None and standing.is_there is not False:
                if standing.is_there is None:
                    self._doubt_columns(action.table)
                return
            made.is_asked = standing is None
        made.is_new = True
        made.is_partitioned = action.is_partitioned
        made.parent = False
        if action.partition_of is not None:
            self._take_in_partition(made, action.partition_of, action.bounds)
        made.is_complete = not (
            action.is_open or action.copied_from or action.partition_of or not action.columns
        ) and all(is_known(one.name) for one in action.columns)
        for column in action.columns:
            if is_known(column.name):
                _define(made, action.table, column, in_sql=self._is_sql)
                self._note_column(made, column)
        primary = tuple(one.name for one in action.columns if one.primary_key)
        if primary:
            _take_in(made, Constraint("primary key", None, primary))
        for constraint in action.constraints:
            _take_in(made, _standing(constraint), is_kept=self.dialect != "sqlite")
            self.needing.note_key(made, constraint.columns, constraint.references, self.dialect)
        for index in action.indexes:
            made.indexes.add(index_by(index))
        if self.dialect == "postgresql":
            _tell_counter(made, action, self._is_sql)
            _doubt_serial(made)
        self.tables[made.former] = made
        self.needing.note_table(made, action.table)

    def _take_in_partition(self, partition: TableDelta, parent: Name, bounds: str) -> None:
        """The table is a partition of another one."""
        partition.parent = UNKNOWN
        if parent.is_known:
            partition.parent = of = self.table(parent)
            of.is_partitioned = True
            if bounds.upper().startswith("DEFAULT"):
                of.default = partition

    def _move_partition(self, operation: Operation) -> None:
        """A table becomes a partition of another one, or is one no longer."""
        action: Any = operation.action
        certainty = certainty_of(
            operation, Change("changed", Thing("table", action.partition), action), self.dialect
        )
        if certainty is None or not action.partition.is_known:
            return
        partition = self.table(action.partition)
        if certainty == "unsure":
            partition.parent = UNKNOWN
            if action.table.is_known:
                self.table(action.table).is_partitioned = True
        elif type(action) is AttachPartition:
            self._take_in_partition(partition, action.table, action.bounds)
        else:
            partition.parent = False

    def _note_column(self, table: TableDelta, given: Column) -> None:
        """What a new column needs."""
        column = table.columns[given.name.lower()]
        self.needing.note_column(table, column, given.type, given.server_default)
        if given.default_calls:
            self.needing.note_calls(table, column, given)
        self.needing.note_key(table, (given.name,), given.foreign_key, self.dialect)
        if given.expression is not None:
            self.needing.note_computed(table, column, given.expression)

    def _drop_table(self, change: Change, certainty: Certainty) -> None:
        table = _name(change.thing)
        if not table.is_known:
            self._forget()
            return
        identity = identity_of(table, self.dialect)
        is_there = None if certainty == "unsure" else False
        self.tables[identity] = TableDelta(identity, is_cut=True, is_there=is_there)
        if getattr(change.by, "cascade", False):
            self._change_everywhere(CONSTRAINTS, without_target(identity, self.dialect))

    def _rename_table(self, change: Change, certainty: Certainty) -> None:
        old, new = _name(change.thing), _name(change.new)
        if not (old.is_known and new.is_known):
            self._forget()
            return
        before, after = identity_of(old, self.dialect), identity_of(new, self.dialect)
        self.moves.append((before, after))
        moved = self.tables.pop(before, None) or TableDelta(before)
        if certainty == "unsure":
            for one in (before, after):
                self.tables[one] = TableDelta(one, is_cut=True)
            return
        self.tables[before] = TableDelta(before, is_cut=True, is_there=False)
        if moved.is_asked:  # the one that stood under the former name, or this one
            moved = TableDelta(after, is_cut=True)
        moved.is_there, moved.now = True, after
        self.tables[after] = moved
        self.needing.rename_table(before, after)
        if not moved.is_cut:
            self.renamed[moved.former] = after
        self._change_everywhere(CONSTRAINTS, with_target_renamed(before, new, self.dialect))

    def _change_everywhere(self, parts: Callable[[Any], Parts], fate: Fate) -> None:
        """Something becomes of constraints or indexes of whatever table."""
        own = parts(self)
        if not own.is_cut:
            for one in self.tables.values():
                standing = parts(one)
                standing.standing = surviving(standing.standing, fate)
            own.change(fate)

    def _doubt_table(self, change: Change, certainty: Certainty) -> None:
        """A part of the table goes that has no operation of its own."""
        table, action = _name(change.thing), change.by
        if isinstance(action, DropFromTable) and action.column is not None:
            if table.is_known and is_known(action.column):
                column = self.table(table).column(action.column)
                column.tell({"generated": UNKNOWN, "server_default": UNKNOWN, "counter": UNKNOWN})
                return
        if not (isinstance(action, DropFromTable) and action.what.startswith("PARTITION")):
            self._doubt_columns(table)

    # columns

    def _add_column(self, change: Change, certainty: Certainty) -> None:
        table, column = _name(change.thing), change.by
        if not (table.is_known and is_known(column.name)):
            self._doubt_columns(table)
            return
        of, name = self.table(table), column.name.lower()
        is_asked = change.asks or certainty == "asked"
        if is_asked:
            standing = of.columns.get(name)
            if standing is not None and standing.is_there is not False:
                if standing.is_there is None and standing.is_cut:
                    of.columns[name] = ColumnDelta(name, is_cut=True, is_there=True)
                return
            is_asked = standing is None and not of.is_complete
        if certainty == "unsure":
            of.columns[name] = ColumnDelta(name, is_cut=True)
            return
        _define(of, table, column, in_sql=self._is_sql, is_certain=not is_asked)
        self._note_column(of, column)
        self.needing.add_column(of.now, name)
        of.columns[name].is_asked = is_asked
        if column.primary_key and self.dialect != "postgresql":
            of.constraints.add(
                Constraint("primary key", None, (column.name,), is_certain=not is_asked)
            )

    def _drop_column(self, change: Change, certainty: Certainty) -> None:
        table, name = _name(change.thing), change.thing.name
        if not table.is_known or not is_known(name) or name is None:
            self._doubt_columns(table)
            return
        of = self.table(table)
        is_there = None if certainty == "unsure" else False
        of.columns[name.lower()] = ColumnDelta(name.lower(), is_cut=True, is_there=is_there)
        fate = going_with(name.lower(), is_certain=certainty != "unsure")
        of.constraints.change(fate)
        of.indexes.change(fate)

    def _alter_column(self, change: Change, certainty: Certainty) -> None:
        table, name = _name(change.thing), change.thing.name
        if not table.is_known or not is_known(name) or name is None:
            self._doubt_columns(table)
            return
        if not isinstance(change.by, AlterColumn):  # of its own nature, as DROP EXPRESSION
            self.table(table).column(name).tell({"generated": UNKNOWN})
            return
        told = _told_by(change.by)
        if certainty == "unsure":
            told = {field: UNKNOWN for field in told}
        of = self.table(table)
        of.column(name).tell(told)
        self.needing.note_column(of, of.column(name), change.by.type, change.by.server_default)

    def _rename_column(self, change: Change, certainty: Certainty) -> None:
        table, old = _name(change.thing), change.thing.name
        new = change.new.name if change.new is not None else None
        if not (table.is_known and is_known(old) and is_known(new) and old and new):
            self._doubt_columns(table)
            return
        of = self.table(table)
        moved = of.columns.pop(old.lower(), None) or ColumnDelta(old.lower())
        left = of.columns[old.lower()] = ColumnDelta(old.lower(), is_cut=True)
        if certainty == "unsure":
            of.columns[new.lower()] = ColumnDelta(new.lower(), is_cut=True)
            of.constraints.change(going_with(old.lower(), is_certain=False))
            of.indexes.change(going_with(old.lower(), is_certain=False))
            return
        left.is_there, moved.is_there = False, True
        moved.now = new.lower()
        self.needing.rename_column(of.now, old.lower(), new.lower())
        if moved.is_asked:
            moved = ColumnDelta(old.lower(), is_cut=True, is_there=True)
        of.columns[new.lower()] = moved
        identity = identity_of(table, self.dialect)
        fate = with_target_renamed(identity, None, self.dialect, (old, new))
        self._change_everywhere(CONSTRAINTS, fate)
        of.constraints.change(with_column_renamed(old, new))
        of.indexes.change(with_column_renamed(old, new))

    def _doubt_columns(self, table: Name) -> None:
        """A column of the table, and nobody knows which one."""
        if not table.is_known:
            self._forget()
            return
        identity = identity_of(table, self.dialect)
        self.tables[identity] = TableDelta(identity, is_cut=True, is_there=True)

    # constraints and indexes

    def _create_constraint(self, change: Change, certainty: Certainty) -> None:
        action: CreateConstraint = change.by
        if not action.table.is_known:
            return
        of = self.table(action.table)
        made = _standing(action)
        if change.asks or certainty != "sure":
            made = made._replace(is_certain=False, is_asked=certainty != "unsure")
        self.needing.note_key(of, made.columns, made.references, self.dialect)
        if action.using_index is not None:
            made = _of_index(of, made, action.using_index)
            of.indexes.change(taken_over(action.using_index, certainty != "unsure"))
            of.has_key_of_index |= made.kind == "primary key" and not made.columns
        if made.is_certain:
            if made.name is not None and is_known(made.name):
                of.constraints.change(replaced(made.name))
            _take_in(of, made, is_kept=self.dialect != "sqlite")
        else:
            if made.kind == "primary key":
                of.constraints.change(perhaps_no_primary_key)
                for name in made.columns:
                    of.column(name).tell({"nullable": UNKNOWN})
            of.constraints.add(made)

    def _drop_constraint(self, change: Change, certainty: Certainty) -> None:
        table, name = _name(change.thing), change.thing.name
        kind = getattr(change.by, "kind", None)
        if not table.is_known:
            self._forget()
            return
        of = self.table(table)
        is_certain = certainty != "unsure"
        of.constraints.change(vanishing(name, kind, is_certain, of.former[1], self.naming))
        if kind in (None, "unique"):  # MySQL's are indexes, and DROP KEY drops them
            of.indexes.change(
                vanishing(name, None, is_certain, None, self.naming) if name else same
            )

    def _rename_constraint(self, change: Change, certainty: Certainty) -> None:
        table, old = _name(change.thing), change.thing.name
        new = change.new.name if change.new is not None else None
        if table.is_known and old is not None:
            of = self.table(table)
            is_certain = certainty != "unsure"
            fate = with_new_name(old, new, is_certain, of.former[1], self.naming)
            of.constraints.change(fate)

    def _validate_constraint(self, change: Change, certainty: Certainty) -> None:
        table, name = _name(change.thing), change.thing.name
        if table.is_known and isinstance(change.by, ValidateConstraint):
            self.table(table).constraints.change(validated(name, certainty != "unsure"))

    def _create_index(self, change: Change, certainty: Certainty) -> None:
        action: CreateIndex = change.by
        if action.table.is_known:
            made = index_by(action)
            if change.asks or certainty != "sure":
                made = made._replace(is_certain=False, is_asked=certainty != "unsure")
            self.table(action.table).indexes.add(made)

    def _drop_index(self, change: Change, certainty: Certainty) -> None:
        table, name = change.thing.of, change.thing.name
        fate = vanishing(name, None, certainty != "unsure", None, self.naming)
        if table is not None and table.is_known:
            self.table(table).indexes.change(fate)
        else:
            self._change_everywhere(INDEXES, fate)

    def _rename_index(self, change: Change, certainty: Certainty) -> None:
        old = change.thing.name or (change.thing.of.name if change.thing.of else None)
        new = change.new and (change.new.name or (change.new.of.name if change.new.of else None))
        if old is not None:
            fate = with_new_name(old, new, certainty != "unsure", None, self.naming)
            self._change_everywhere(INDEXES, fate)

    # what else there is

    def _object(self, change: Change, certainty: Certainty) -> None:
        what, thing, by, new, asks = change
        name = _name(thing)
        key = thing.kind, name.name.lower()
        if what == "appears":
            is_unsure = certainty == "unsure" or thing.kind == "anything"
            created = by if isinstance(by, CreateObject) else None
            self.objects[key] = Object(
                thing.kind,
                name,
                None if is_unsure else created,
                created.labels if created and created.labels and not asks else None,
                is_there=None if is_unsure else True,
            )
            if created is not None and certainty == "sure":
                self.needing.note_object(key, created, self.dialect)
        elif what == "vanishes":
            is_there = None if certainty == "unsure" else False
            self.objects[key] = Object(thing.kind, name, is_there=is_there)
        elif what == "renamed" and new is not None:
            renamed, found = _name(new), self.objects.get(key)
            definition = None if found is None else found.definition
            key_now = new.kind, renamed.name.lower()
            self.objects[key] = Object(thing.kind, name, is_there=False)
            self.objects[key_now] = Object(new.kind, renamed, definition, is_there=True)
            self.needing.rename_object(key, key_now)
            if found is None and certainty == "sure":
                self.renamed_objects[key] = key_now
            for former, latter in self.renamed_objects.items():
                if latter == key:
                    self.renamed_objects[former] = key_now
        elif isinstance(by, AlterEnum):
            self._alter_enum(key, by, certainty)
        else:
            self.objects[key] = Object(thing.kind, name)

    def _alter_enum(self, key: tuple[str, str], action: AlterEnum, certainty: Certainty) -> None:
        found = self.objects.get(key)
        if certainty != "sure":
            self.objects[key] = Object("type", action.type)
        elif found is None or (found.labels is None and found.altered):
            altered = (*(found.altered if found else ()), action)
            self.objects[key] = Object("type", action.type, altered=altered, is_there=True)
        elif found.labels is not None:
            self.objects[key] = found._replace(labels=with_label(found.labels, action))

    def _create_type(self, given: SqlType | None, certainty: Certainty) -> None:
        """CREATE TABLE brings the enum types of its columns along, unless they are there."""
        if given is None or given.exists or given.type_name is None:
            return
        key = "type", given.type_name.lower()
        found = self.objects.get(key)
        if not is_known(given.type_name) or (found is not None and found.is_there):
            return
        if certainty == "unsure" or given.name != "enum":
            self.objects[key] = Object("type", Name(given.type_name))
        else:
            labels = tuple(str(one) for one in given.arguments)
            name = Name(given.type_name)
            self.objects[key] = Object("type", name, labels=labels or None, is_there=True)


_Become: TypeAlias = Callable[[Delta, Change, Certainty], None]

_BECOMING: Mapping[tuple[str, str], _Become] = {
    ("appears", "table"): Delta._create_table,
    ("vanishes", "table"): Delta._drop_table,
    ("renamed", "table"): Delta._rename_table,
    ("doubtful", "table"): Delta._doubt_table,
    ("appears", "column"): Delta._add_column,
    ("vanishes", "column"): Delta._drop_column,
    ("changed", "column"): Delta._alter_column,
    ("renamed", "column"): Delta._rename_column,
    ("appears", "constraint"): Delta._create_constraint,
    ("vanishes", "constraint"): Delta._drop_constraint,
    ("renamed", "constraint"): Delta._rename_constraint,
    ("changed", "constraint"): Delta._validate_constraint,
    ("appears", "index"): Delta._create_index,
    ("vanishes", "index"): Delta._drop_index,
    ("renamed", "index"): Delta._rename_index,
}
"""What is made of a change."""


def delta_of(events: Iterable[Event], dialect: str, naming: Naming = no_convention) -> Delta:
    """What a whole run makes of what stood before it."""
    delta = Delta(dialect, naming)
    for event in events:
        delta.follow(event)
    return delta


def with_label(labels: tuple[str, ...], action: AlterEnum) -> tuple[str, ...] | None:
    """The labels of an enum type after ALTER TYPE; None where they are not known."""
    if not is_known(action.value):
        return None
    if action.new_value is not None:
        return tuple(action.new_value if one == action.value else one for one in labels)
    return labels if action.value in labels else (*labels, action.value)


# what operations say


_MAKING = frozenset({"appears", "renamed"})
_BROUGHT_ALONG = frozenset({"type", "sequence"})


def _name(thing: Thing | None) -> Name:
    return Name(HOLE) if thing is None or thing.of is None else thing.of


def _known_type(given: SqlType | None) -> Any:
    return UNKNOWN if given is None or not is_known(given.name) else given


def _define(
    of: TableDelta, table: Name, column: Column, *, in_sql: bool, is_certain: bool = True
) -> None:
    """A column of the table is what its definition says."""
    made = ColumnDelta(column.name.lower(), is_cut=True, is_there=True)
    is_required = column.primary_key or column.generated == "identity"
    is_nullable = False if is_required else column.nullable is not False
    made.told = {
        "type": _known_type(column.type),
        "nullable": is_nullable,
        "server_default": column.server_default,
        "generated": column.generated,
    }
    if column.autoincrement and column.primary_key:
        made.told["server_default"] = UNKNOWN
    of.columns[column.name.lower()] = made
    for constraint in constraints_of(column, in_sql=in_sql):
        of.constraints.add(constraint._replace(is_certain=is_certain))
    index = index_of(table, column)
    if index is not None:
        of.indexes.add(index._replace(is_certain=is_certain))


def _key_column(of: TableDelta) -> str | None:
    """The column that is the whole primary key."""
    keys = [one.columns for one in of.constraints.standing if one.kind == "primary key"]
    return keys[0][0].lower() if len(keys) == 1 and len(keys[0]) == 1 else None


def _tell_counter(of: TableDelta, action: CreateTable, is_sql: bool) -> None:
    """What counts its columns: an identity any, a serial of SQLAlchemy's the whole primary key."""
    key = _key_column(of)
    referring = {
        name.lower()
        for one in of.constraints.standing
        if one.kind == "foreign key"
        for name in one.columns
    }
    for column in action.columns:
        name = column.name.lower()
        if column.generated == "identity" or name == key:
            counter: Any = _counter(column, is_sql) if name not in referring else None
            of.column(name).told["counter"] = UNKNOWN if column.starts_elsewhere else counter


def _counter(column: Column, is_sql: bool) -> Counter | None:
    given = column.type
    is_number = given is not None and given.name in _INTEGERS
    if column.generated == "identity" and not (is_sql and column.autoincrement):
        return "identity"
    if not is_number or column.server_default is not None or column.foreign_key is not None:
        return None
    is_serial = bool(column.autoincrement) if is_sql else column.autoincrement is not False
    return "serial" if is_serial and not column.python_default else None


def _doubt_serial(of: TableDelta) -> None:
    """SQLAlchemy makes an integer that is the whole primary key a serial, which has a default."""
    key = _key_column(of)
    if key is None:
        return
    told = of.column(key).told
    type_ = told.get("type")
    if isinstance(type_, SqlType) and type_.name in _INTEGERS:
        if told.get("server_default") is None:
            told["server_default"] = UNKNOWN


_INTEGERS = frozenset({"smallint", "integer", "bigint"})
_PARTITIONING = frozenset({AttachPartition, DetachPartition})


def _told_by(action: AlterColumn) -> dict[Field, Any]:
    told: dict[Field, Any] = {}
    if action.type is not None:
        told["type"] = _known_type(action.type)
    if action.nullable is not None:
        told["nullable"] = action.nullable
    if action.nullable:
        told["filled"] = False  # who writes no value may do so from then on
    if action.drops_default:
        told["server_default"] = None
    elif action.server_default is not None:
        told["server_default"] = action.server_default
    if action.becomes_identity:
        told["generated"] = "identity"
    if action.becomes_identity or "server_default" in told:
        told["counter"] = UNKNOWN
    return told


def _take_in(of: TableDelta, made: Constraint, *, is_kept: bool = True) -> None:
    """A constraint is there; a primary key forbids NULL.

    ``is_kept`` says whether its columns stay NOT NULL when it is dropped.
    """
    if made.kind == "primary key":
        of.constraints.change(not_a_primary_key)
        for name in made.columns:
            of.column(name).tell({"nullable": False if is_kept else UNKNOWN})
    of.constraints.add(made)


def _of_index(of: TableDelta, made: Constraint, name: str) -> Constraint:
    """A constraint that takes an index over, with its columns where the run has created that.

    It gives the index its own name, or takes the name of the index.
    """
    found = [one for one in of.indexes.standing if one.name and one.name.lower() == name.lower()]
    columns = found[0].columns if len(found) == 1 and found[0].is_certain else ()
    return made._replace(name=made.name or name, columns=columns, of_index=name)


def _standing(action: CreateConstraint) -> Constraint:
    not_valid = action.not_valid
    return Constraint(
        action.kind,
        action.name,
        action.columns,
        action.condition,
        action.references,
        None if not_valid is None else not not_valid,
    )


def parts_of(one: Any, of: TableDelta | Delta) -> Parts:
    """Where it is said what becomes of a constraint or index."""
    return (INDEXES if isinstance(one, Index) else CONSTRAINTS)(of)

"""What stands before an operation: what its run did so far, and under it what the ancestors did.

A layer is what one run makes of things (``delta``). The newest is asked first, and no further
back than it takes: ancestors whose text does not hold the names in question are not even read.
Every answer is something known, known not to be, or unknown; unknown is never a claim.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from itertools import islice
from typing import Any

from flake8_migrations.model.convention import KEYS, Convention, column_in, given_name
from flake8_migrations.model.namedtuple import NamedTuple
from flake8_migrations.model.operations import CreateObject, Name, SqlType
from flake8_migrations.model.pattern import compiled_when_used
from flake8_migrations.model.text import is_known
from flake8_migrations.replay.before.delta import (
    CONSTRAINTS,
    INDEXES,
    Delta,
    parts_of,
    with_label,
)
from flake8_migrations.replay.before.fates import default_names, is_of_convention
from flake8_migrations.replay.before.parts import Parts
from flake8_migrations.replay.before.rising import RisingObject, RisingTable
from flake8_migrations.replay.before.standing import (
    Constraint,
    Counter,
    Fact,
    Field,
    Index,
    Object,
    in_doubt,
)
from flake8_migrations.replay.before.table_delta import UNKNOWN, TableDelta
from flake8_migrations.replay.before.twins import Twins
from flake8_migrations.replay.before.walk import (
    IN_DOUBT,
    Ancestry,
    Layer,
    Layers,
    Sought,
)
from flake8_migrations.replay.identity import Identity, identity_of, name_of


class _Said(NamedTuple):
    """What one layer says of what is asked."""

    layer: Layer
    value: Any
    """UNKNOWN where it leaves it in doubt."""
    is_asked: bool = False
    """Whether it holds only if nothing below says otherwise: IF NOT EXISTS."""
    is_absent: bool = False
    """Whether it says that there is no such thing."""


class Before:
    """What stands before one operation, on one database."""

    def __init__(
        self, own: Callable[[], Sequence[Delta]], ancestry: Ancestry | None, dialect: str
    ) -> None:
        """``own`` is what the migration itself has done so far, the latest first."""
        self.own = own
        self.ancestry = ancestry
        self.dialect = dialect
        self._layers = Layers(own, ancestry, dialect)

    def of_itself(self) -> Before:
        """The same, as far as the migration itself tells."""
        return Before(self.own, None, self.dialect)

    def of_those_with(self, pattern: re.Pattern[str], table: Name) -> Before:
        """The same, where an ancestor's text, in lower case, holds this; else of itself alone.

        It has to name the table, too, unless that may have been called otherwise.
        """
        ancestry = self.ancestry
        if ancestry is None or not ancestry.match(pattern, None):  # before its run is followed
            return self.of_itself()
        name = None if any(delta.renamed for delta in self.own()) else table.name
        return self if ancestry.match(pattern, name) else self.of_itself()

    @property
    def may_know_partitions(self) -> bool:
        """Whether an ancestor's text speaks of partitions."""
        return self.ancestry is not None and self.ancestry.match(_PARTITIONS, None)

    def identity(self, table: Name) -> Identity:
        return identity_of(table, self.dialect)

    def risen(self, layer: Layer, rising: RisingTable) -> RisingTable | None:
        """A table of a layer and its columns under the names that they have by now."""
        for delta in self._layers.above(layer, rising):
            rising.rise(delta)
            if rising.is_lost:
                return None
        return rising

    def renamed_object(self, layer: Layer, key: tuple[str, str]) -> tuple[str, str] | None:
        """The kind and name that an object of a layer has by now, where it is all that changed."""
        rising = RisingObject(key)
        for delta in self._layers.above(layer, rising):
            rising.rise(delta)
            if rising.is_lost:
                return None
        return rising.key

    def in_full(self) -> Before:
        """The same, from all ancestors, for who says that something is not there.

        A revision whose text does not hold a name may make it all the same, through a helper.
        """
        return Before(self.own, self.ancestry and self.ancestry.in_full, self.dialect)

    # tables and columns

    def has_table(self, table: Name) -> Fact[bool] | None:
        """Whether the table is there; None where that is not known."""
        return self._first(self._of_table, Sought(self.identity(table)))

    def may_tell_of_table(self, table: Name, is_there: bool) -> bool:
        """Whether it is worth the time to ask if an ancestor has created, or dropped, a table."""
        ancestry = self.ancestry
        return ancestry is not None and ancestry.may_tell_of_table(table.name, is_there)

    def may_tell_of_column(self, table: Name, column: str, is_there: bool) -> bool:
        """The same of a column."""
        ancestry = self.ancestry
        return ancestry is not None and ancestry.may_tell_of_column(table.name, column, is_there)

    def is_partitioned(self, table: Name) -> Fact[bool] | None:
        """Whether the table is one of partitions; None where that is not known."""
        before = self.of_those_with(_PARTITIONS, table)
        return before._first(before._of_partitions, Sought(self.identity(table)))

    def parent_of(self, table: Name) -> Fact[Name | None] | None:
        """The table that this one is a partition of; None where that is not known."""
        before = self.of_those_with(_PARTITIONS, table)
        return before._first(before._of_parent, Sought(self.identity(table)))

    def default_partition_of(self, table: Name) -> Name | None:
        """The partition of a table that takes what fits no other one, where one is known."""
        before, own = self.of_those_with(_PARTITIONS, table), self.identity(table)
        for layer, found in before._layers.tables(Sought(own)):
            if found is not None and found.default is not None:
                default = before._risen(found.default, layer)
                said = None if default is None else before.parent_of(default)
                parent = said and said.value
                return default if parent and before.identity(parent) == own else None
            if layer.delta.is_cut or (found is not None and found.is_cut):
                return None
        return None

    def _risen(self, table: TableDelta, layer: Layer) -> Name | None:
        """A table of a layer by the name that it has now, where it is still there."""
        if layer.delta.tables.get(table.now) is not table:
            return None
        rising = self.risen(layer, RisingTable(table.now))
        return None if rising is None else name_of(rising.table)

    def has_column(self, table: Name, column: str) -> Fact[bool] | None:
        """Whether the column is there; None where that is not known."""
        return self._of_field(table, column, None)

    def types_told(self, table: Name) -> list[SqlType]:
        """The types that columns of the table get, whether or not that is the last word on them."""
        found: dict[str, object] = {}
        for _, made in self._layers.tables(Sought(self.identity(table))):
            for name, column in made.columns.items() if made is not None else ():
                if "type" in column.told or column.is_there is False:
                    found.setdefault(name, column.told.get("type"))
        return [one for one in found.values() if isinstance(one, SqlType)]

    def type_of(self, table: Name, column: str) -> Fact[SqlType] | None:
        """The type of a column; None where it is not known."""
        return self._of_field(table, column, "type")

    def is_nullable(self, table: Name, column: str) -> Fact[bool] | None:
        """Whether a column may hold NULL; None where that is not known."""
        sought = Sought(self.identity(table), column.lower())
        found = self._first(lambda sought: self._of_column(sought, "nullable"), sought)
        # On SQLite a key that goes leaves no NOT NULL.
        if found is None and (sought.is_of_key or self.dialect == "sqlite"):
            for one in self.constraints(table, column):
                if one.kind == "primary key" and one.is_certain:
                    return Fact(False, one.since)
        return found

    def is_filled(self, table: Name, column: str) -> bool:
        """Whether the rows without a value were given one since the column is what it is."""
        found = self._of_field(table, column, "filled")
        return found is not None and found.value

    def default_of(self, table: Name, column: str) -> Fact[str | None] | None:
        """The SQL of a column's default, a HOLE for one nobody knows; None where all is unknown."""
        return self._of_field(table, column, "server_default")

    def generated(self, table: Name, column: str) -> Fact[str | None] | None:
        """Whether a column is computed or an identity, as its definition says."""
        return self._of_field(table, column, "generated")

    def counter(self, table: Name, column: str) -> Fact[Counter | None] | None:
        """What counts a column on PostgreSQL, from 1 on: an identity, or the serial of a key."""
        return self._of_field(table, column, "counter")

    # constraints and indexes

    def constraints(self, table: Name, column: str | None = None) -> list[Constraint]:
        """The constraints of a table that are known, or those that a column is part of.

        A CHECK that names the column is one of them.
        """
        return [
            one
            for made in self._parts(table, column, CONSTRAINTS, is_column=True)
            if _is_of(column, one := self._with_columns(table, made))
        ]

    def _with_columns(self, table: Name, one: Constraint) -> Constraint:
        """A constraint with the columns of the index that it has taken over."""
        if one.of_index is None or one.columns:
            return one
        found = [
            index
            for index in self._parts(table, one.of_index, INDEXES)
            if index.is_of_key
            and index.name is not None
            and index.name.lower() == one.of_index.lower()
        ]
        if len(found) != 1:
            return one._replace(is_certain=False)
        return one._replace(
            columns=found[0].columns, is_certain=one.is_certain and found[0].is_certain
        )

    def indexes(self, table: Name, column: str | None = None) -> list[Index]:
        """The indexes of a table that are known, or those that a column is part of."""
        return [
            one
            for one in self._parts(table, column, INDEXES, is_column=True)
            if _is_of(column, one) and not one.is_of_key
        ]

    def constraint(self, table: Name, name: str) -> Constraint | None:
        """The constraint of the name, where the table is known to have one."""
        for one in self._parts(table, name, CONSTRAINTS):
            if one.name is not None and one.name.lower() == name.lower():
                return self._with_twins(table, self._with_columns(table, one))
        return self._unnamed(table, name)

    def _with_twins(self, table: Name, one: Constraint) -> Constraint:
        """A constraint that was found by its name, as it is beside those that refer alike."""
        if self.dialect != "sqlite" or one.references is None or not one.columns:
            return one
        beside = self.constraints(table, one.columns[0])
        return next((other for other in beside if other.name == one.name), one)

    def _unnamed(self, table: Name, name: str) -> Constraint | None:
        """The one that has no name but PostgreSQL's or a convention's: ``table_column_key``."""
        if not is_known(name):
            return None
        found = self._usually_named(table, name) if _NAMES_A_KIND.search(name.lower()) else None
        return found or self._named_by_convention(table, name)

    def _usually_named(self, table: Name, name: str) -> Constraint | None:
        begin, (stem, _, end) = f"{table.name}_".lower(), name.lower().rpartition("_")
        if name.lower().startswith("fk_") or end == "fk":
            return self._key_named_by_column(table, name)
        is_of_column = end in ("key", "fkey") and stem.startswith(begin)
        column = stem[len(begin) :] if is_of_column else None
        found = self._called(table, name, column)
        if not found and is_of_column:  # of several columns
            found = self._called(table, name, None)
        return found[0] if len(found) == 1 else None

    def _key_named_by_column(self, table: Name, name: str) -> Constraint | None:
        """The foreign key whose name, by a convention, holds its column behind its table's name.

        Columns are asked for one by one, which takes less than all that is part of the table.
        """
        begin = f"fk_{table.name}_".lower()
        words = name.lower()[len(begin) :].split("_") if name.lower().startswith(begin) else []
        for end in range(1, min(len(words), _MOST_WORDS) + 1):
            found = self._called(table, name, "_".join(words[:end]))
            if found:
                return found[0] if len(found) == 1 else None
        return None

    def _called(self, table: Name, name: str, column: str | None) -> list[Constraint]:
        """The constraints without a name that are called so by the database or by usage."""
        unnamed = self._without_name(table, column)
        return [one for one in unnamed if name.lower() in default_names(one, table.name)]

    def _without_name(self, table: Name, column: str | None) -> list[Constraint]:
        return [one for one in self.constraints(table, column) if not one.name and one.is_certain]

    def _named_by_convention(self, table: Name, name: str) -> Constraint | None:
        """The one without a name that has this one by the project's convention."""
        convention = self._convention(table, name)
        for kind in KEYS if convention else ():
            column = column_in(convention, kind, table.name, name)
            if column is None or kind == "index":
                continue
            for about in (column, None) if column else (None,):  # that of several columns
                for one in self._without_name(table, about):
                    given = given_name(
                        convention, one.kind, table.name, one.columns, one.references
                    )
                    if given is not None and given.lower() == name.lower():
                        return one
        return None

    def _convention(self, table: Name, name: str) -> Convention | None:
        """The project's naming convention, where the name may be one that it gives.

        Looking for it takes time: it is read from the project's models.
        """
        ancestry = self.ancestry
        if ancestry is None or not (table.is_known and is_known(name)):
            return None
        if table.name.lower() not in name.lower() or not ancestry.holding(table.name):
            return None
        return ancestry.convention()

    def index(self, name: str, table: Name | None = None) -> Index | None:
        """The index of the name, where there is known to be one; of any table if none is said."""
        if table is None:
            return self._index_anywhere(name) or self._index_of_column(name)
        found = self._parts(table, name, INDEXES)
        begin = f"ix_{table.name}_".lower()
        if name.lower().startswith(begin):  # of index=True, which no text names
            found += self.indexes(table, name[len(begin) :])
        for one in found:
            if one.name is not None and one.name.lower() == name.lower() and not one.is_of_key:
                standing: Index = one._replace(table=table)
                return standing
        return self._index_of_convention(table, name)

    def _index_of_convention(self, table: Name, name: str) -> Index | None:
        """The one that ``index=True`` made and the project's convention calls so."""
        before = self.of_those_with(_INDEXED, table)
        convention = before._convention(table, name)
        column = column_in(convention, "index", table.name, name)
        for one in before.indexes(table, column) if column else ():
            if is_of_convention(one, name, lambda: convention):
                return one._replace(name=name, table=table)
        return None

    def _index_of_column(self, name: str) -> Index | None:
        """The one that ``index=True`` made, whose name holds its table's and its column's."""
        words = name.lower().split("_")
        if words[0] != "ix" or not is_known(name):
            return None
        for end in range(2, min(len(words), _MOST_WORDS)):
            found = self.index(name, Name("_".join(words[1:end])))
            if found is not None:
                return found
        return None

    def _index_anywhere(self, name: str) -> Index | None:
        """The latest index of the name that still stands under it."""
        for layer in self._layers.of(Sought(("", name))):
            for identity, found in layer.delta.tables.items():
                for one in found.indexes.standing:
                    part = self._layers.raised(one, layer, identity)
                    if part.one is None or part.one.is_of_key:
                        continue
                    if (part.one.name or "").lower() == name.lower():
                        table = name_of(part.table)
                        standing: Index = part.one._replace(since=layer.since, table=table)
                        return standing
            if layer.delta.is_cut or layer.delta.indexes.is_cut:
                return None
        return None

    def knows_parts(self, table: Name) -> bool:
        """Whether all columns, constraints and indexes of a table are known by their names."""
        for layer, found in self._layers.tables(Sought(self.identity(table))):
            if found is not None and (found.constraints.is_cut or found.indexes.is_cut):
                return False
            if found is not None and found.is_cut:
                return found.is_complete and not found.is_asked
            if layer.delta.is_cut or layer.delta.doubts & _PARTS:
                return False
        return False

    def was_made_with_key(self, table: Name, columns: Collection[str]) -> bool | None:
        """Whether the ancestor that created a table made a key of exactly these columns.

        None where none of the first that seem to create it did. It is what is nearly always so.
        """
        ancestry, wanted = self.ancestry, {one.lower() for one in columns}
        if ancestry is None:
            return None
        for place in islice(ancestry.making(table.name), _FIRST):
            made = ancestry.delta(place, self.dialect, (table.name,)).tables
            found = made.get(self.identity(table))
            if found is not None and found.is_cut and found.is_there:
                return any(
                    one.kind in ("unique", "primary key")
                    and {name.lower() for name in one.columns} == wanted
                    for one in found.constraints.standing
                )
        return None

    # what else there is

    def has_object(self, kind: str, name: Name) -> Fact[bool] | None:
        """Whether the view, type, sequence, … is there; None where that is not known."""
        sought = Sought(("", name.name))
        return self._first(lambda sought: self._of_object(sought, kind, name), sought)

    def is_never_made(self, kind: str, name: Name) -> bool:
        """Whether no revision makes an object of the kind and name, from the first one on.

        The answer is worth something in full alone.
        """
        ancestry = self.ancestry
        if ancestry is None or not ancestry.is_whole or not name.is_known:
            return False
        said = self._of_object(Sought(("", name.name)), kind, name)
        return all(one.value is False for one in said)

    @property
    def begins_with_a_table(self) -> bool:
        """Whether the first ancestor creates one: it has not begun with a database that stood."""
        ancestry = self.ancestry
        if ancestry is None or not ancestry.places:
            return False
        first = ancestry.delta(ancestry.places[-1], self.dialect)
        return any(found.is_cut and found.is_there for found in first.tables.values())

    @property
    def begins_empty(self) -> bool:
        """Whether the history begins with an empty database, by its first revision or this one."""
        ancestry = self.ancestry
        if ancestry is None or not ancestry.is_whole:
            return False
        return not ancestry.places or self.begins_with_a_table

    def _of_object(self, sought: Sought, kind: str, name: Name) -> Iterator[_Said]:
        """What the layers say of whether an object is there, the latest first."""
        for layer in self._layers.of(sought):
            found = layer.delta.objects.get((kind, name.name.lower()))
            if found is not None:
                other = found.name.schema
                is_same = not (other and name.schema) or other.lower() == name.schema.lower()
                is_there = found.is_there if is_same else None
                yield _Said(layer, UNKNOWN if is_there is None else is_there)
            elif layer.delta.is_cut or layer.delta.doubts & {kind, "anything"}:
                yield _Said(layer, UNKNOWN)

    def definition(self, kind: str, name: Name) -> CreateObject | None:
        """What has created the view, function, …; None where that is not known."""
        for _, found in self._objects(kind, name):
            return None if found is None else found.definition
        return None

    def object(self, kind: str, name: Name) -> Fact[Object] | None:
        """The latest that is said of a view, trigger, …, and since when; None where in doubt."""
        for layer, found in self._objects(kind, name):
            if found is None:
                return None
            if not (found.is_there is None and found.altered):
                return Fact(found, layer.since)
        return None

    def labels(self, type_: Name) -> Fact[tuple[str, ...]] | None:
        """The labels of an enum type; None where they are not known."""
        altered: list[Any] = []
        said = self._objects("type", type_)
        for layer, found in said:
            if found is None:
                return None
            if found.labels is None and found.altered and not layer.delta.is_cut:
                altered += reversed(found.altered)
                continue
            labels: tuple[str, ...] | None = found.labels
            for action in reversed(altered):
                labels = with_label(labels, action) if labels is not None else None
            return None if labels is None else Fact(labels, layer.since)
        return None

    def _objects(self, kind: str, name: Name) -> Iterator[tuple[Layer, Object | None]]:
        """What the layers say of an object, the latest first; None where one leaves it in doubt."""
        key = kind, name.name.lower()
        said = [
            (layer, layer.delta.objects.get(key))
            for layer in self._layers.of(Sought(("", name.name)))
            if key in layer.delta.objects or layer.delta.is_cut
        ]
        for index, (layer, found) in enumerate(said):
            others = [other.place for other, _ in said[index:] if other.place is not None]
            yield layer, found if self._layers.is_after(layer.place, others) else None

    # how the layers are asked

    def _of_field(self, table: Name, column: str, field: Field | None) -> Fact[Any] | None:
        sought = Sought(self.identity(table), column.lower())
        return self._first(lambda sought: self._of_column(sought, field), sought)

    def _of_table(self, sought: Sought) -> Iterator[_Said]:
        """What the layers say of a table, the latest first."""
        for layer, found in self._layers.tables(sought):
            if found is None or (found.is_there is None and not found.is_cut):
                if layer.delta.is_cut:
                    yield _Said(layer, UNKNOWN)
                continue
            value = UNKNOWN if found.is_there is None else found.is_there
            yield _Said(layer, value)

    def _of_partitions(self, sought: Sought) -> Iterator[_Said]:
        """What the layers say of whether a table is partitioned, the latest first."""
        for layer, found in self._layers.tables(sought):
            if found is not None and found.is_partitioned is not None:
                yield _Said(layer, found.is_partitioned)
            elif layer.delta.is_cut or (found is not None and found.is_cut):
                yield _Said(layer, UNKNOWN)

    def _of_parent(self, sought: Sought) -> Iterator[_Said]:
        """What the layers say of what a table is a partition of, the latest first."""
        for layer, found in self._layers.tables(sought):
            if found is not None and found.parent is not None:
                of = found.parent
                parent = self._risen(of, layer) if isinstance(of, TableDelta) else None
                yield _Said(layer, None if of is False else parent or UNKNOWN)
            elif layer.delta.is_cut or (found is not None and found.is_cut):
                yield _Said(layer, UNKNOWN)

    def _of_column(self, sought: Sought, field: Field | None) -> Iterator[_Said]:
        """What the layers say of a column, or whether it is there."""
        for layer, of in self._layers.tables(sought):
            found = of.columns.get(sought.column or "") if of is not None else None
            if found is not None and of is not None:
                is_asked = found.is_asked and field not in found.altered
                if is_asked and field is not None and (of.is_cut or layer.delta.is_cut):
                    yield _Said(layer, UNKNOWN)  # nobody knows what stood there
                    continue
                if field is None and found.is_there is not None:
                    yield _Said(layer, found.is_there)
                    continue
                if field in found.told:
                    yield _Said(layer, found.told[field], is_asked)
                    continue
                if found.is_cut:
                    yield _Said(layer, UNKNOWN, is_absent=found.is_there is False)
                    continue
                sought.column = found.former
            if field == "nullable" and of is not None and of.has_key_of_index:
                sought.is_of_key = True
                yield _Said(layer, UNKNOWN)
                continue
            if of is not None and of.is_cut:
                is_absent = of.is_there is False or of.is_complete
                value = False if field is None and is_absent else UNKNOWN
                yield _Said(layer, value, is_absent=is_absent)
            elif layer.delta.is_cut:
                yield _Said(layer, UNKNOWN)

    def _first(self, ask: Callable[[Sought], Iterator[_Said]], sought: Sought) -> Fact[Any] | None:
        """The latest word that counts, where no other branch of the history says otherwise."""
        held: _Said | None = None
        decisive: _Said | None = None
        said = ask(sought)
        for one in said:
            if one.value is UNKNOWN and not (one.is_absent and held is not None):
                return None
            decisive = one
            if one.value is UNKNOWN:
                break
            held = one  # of two that look first, the older one has created it
            if not one.is_asked:
                break
        if held is None or decisive is None:
            return None
        if decisive.layer.place is not None:
            sought.answered_at = decisive.layer.place
            expected = decisive.value, decisive.is_absent
            if any((one.value, one.is_absent) != expected for one in said):
                return None
        return Fact(held.value, held.layer.since)

    def _parts(
        self,
        table: Name,
        name: str | None,
        of: Callable[[TableDelta], Parts],
        *,
        is_column: bool = False,
    ) -> list[Any]:
        """The constraints or indexes of a table, as they are by now.

        They are looked for in those layers that hold the name besides the table's; ``is_column``
        says that it is the name of a column that they are about.
        """
        sought = Sought(self.identity(table), name and name.lower())
        found: list[tuple[Layer, Any, Any]] = []
        passed: list[tuple[Layer, TableDelta]] = []
        twins = Twins(self.dialect)
        standing: list[list[Any]] = []
        is_open = True
        for layer, made in self._layers.tables(sought):
            if made is IN_DOUBT:
                return [in_doubt(one)._replace(since=at.since) for at, _, one in found]
            if made is not None:
                passed.append((layer, made))
            if is_open and made is not None:
                about = [
                    one for one in of(made).standing if not is_column or _is_of(sought.column, one)
                ]
                twins.note(about)
                standing.append([])
                for one in about:
                    raised = self._layers.raised(one, layer, sought.table).one
                    if raised is not None:
                        if self._layers.is_changed_aside(one, layer, sought.table):
                            raised = in_doubt(raised)
                        found.append((layer, one, raised))
                        standing[-1].append(one)
                column = made.columns.get(sought.column or "")
                if column is not None:
                    sought.column = column.former
                is_open = not (made.is_cut or of(made).is_cut)
                if is_column and column is not None and column.is_made:
                    is_open = False  # what stood before is not about it
            if layer.delta.is_cut or (of is INDEXES and layer.delta.indexes.is_cut):
                is_open = False
            if not is_open and sought.answered_at is None:
                if layer.place is None:
                    break
                sought.answered_at = layer.place  # others may still disagree
        twins.note([one for made in reversed(standing) for one in made])  # the oldest first
        return [
            (
                one
                if self._is_told(one, as_made, at, passed) and not twins.hold(as_made)
                else in_doubt(one)
            )._replace(since=at.since)
            for at, as_made, one in found
        ]

    def _is_told(
        self, one: Any, as_made: Any, layer: Layer, passed: Sequence[tuple[Layer, TableDelta]]
    ) -> bool:
        """Whether anything is known of it, neither as it was made nor as it is in dispute."""
        if not (one.is_certain or one.is_asked):
            return False
        return self._is_undisputed(as_made, layer, passed) and (
            as_made == one or self._is_undisputed(one, layer, passed)
        )

    def _is_undisputed(
        self,
        one: Any,
        layer: Layer,
        passed: Sequence[tuple[Layer, TableDelta]],
    ) -> bool:
        """Whether no branch of the history that need not run first makes another one of it."""
        for other, made in passed:
            if other.place is not None and not self._layers.is_after(layer.place, [other.place]):
                fates = *parts_of(one, made).fates, *parts_of(one, other.delta).fates
                if made.is_cut or any(fate(one) != one for fate in fates):
                    return False
        return True


_NAMES_A_KIND = compiled_when_used(r"(?:^|_)(?:pk|uq|fk|ck)_|_(?:pkey|pk|uq|key|fkey|check)\d*$")
"""What a name given by PostgreSQL or by a convention tells of the kind."""
_MOST_WORDS = 8
"""Words of a name that may be a table's, or a column's."""
_PARTITIONS = compiled_when_used(r"partition(?:(?<!\wpartition)(?:ed|\s)|_by)")
"""It begins with the word, not with ``\\b``: so it is searched for at a fiftieth of the time."""
_INDEXED = compiled_when_used(r"index\s*=\s*true")
_PARTS = frozenset({"table", "column", "constraint", "index"})
"""What may be part of any table, where its table is not known."""
_FIRST = 3
"""How many of the first revisions that seem to create a table are asked whether they do."""


def _is_of(column: str | None, one: Constraint | Index) -> bool:
    """Whether a constraint or index is about the column; of none it is about all."""
    condition = one.condition if isinstance(one, Constraint) else None
    if isinstance(one, Constraint) and one.of_index is not None and not one.columns:
        return True  # as far as is known before its index is looked for
    return column is None or _is_about(column, one.columns, condition)


def _is_about(column: str, columns: Sequence[str], condition: str | None) -> bool:
    wanted = column.lower()
    if any(one.lower() == wanted for one in columns):
        return True
    return condition is not None and wanted in condition.lower()

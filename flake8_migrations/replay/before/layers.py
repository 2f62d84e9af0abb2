"""What stands before an operation: what its run did so far, and under it what the ancestors did.

A layer is what one run makes of things (``delta``). The newest is asked first, and no further
back than it takes: ancestors whose text does not hold the names in question are not even read.
Every answer is something known, known not to be, or unknown; unknown is never a claim.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from typing import Any, Protocol

from flake8_migrations.model.namedtuple import NamedTuple
from flake8_migrations.model.operations import Name, SqlType
from flake8_migrations.model.text import is_known
from flake8_migrations.replay.before.delta import (
    UNKNOWN,
    Delta,
    TableDelta,
    default_names,
    with_label,
)
from flake8_migrations.replay.before.parts import Parts
from flake8_migrations.replay.before.standing import Constraint, Fact, Field, Index, Object
from flake8_migrations.replay.identity import Identity, identity_of


class Ancestry(Protocol):
    """The revisions that have run before a migration, each by its place in their order."""

    @property
    def places(self) -> Sequence[int]:
        """All of them, the latest first."""

    @property
    def is_whole(self) -> bool:
        """Whether they are all that has run before, from the first revision on."""

    def holding(self, name: str, other: str | None = None) -> Sequence[int]:
        """The ancestors that may speak of something of the name, and of the other one in it.

        The latest comes first. Those whose text does not hold the names are left out, but for
        those that may rename, drop or copy the first as a whole.
        """

    def delta(self, place: int, dialect: str) -> Delta:
        """What the upgrade of an ancestor makes of what stood before it."""

    def revision(self, place: int) -> str:
        """The id of an ancestor."""

    def is_ordered(self, place: int, other: int) -> bool:
        """Whether one of the two ancestors runs before the other, whichever way is taken."""


class _InFull:
    """Ancestors every one of which may speak of anything, whatever its text holds."""

    def __init__(self, ancestry: Ancestry) -> None:
        self.places = ancestry.places
        self.is_whole = ancestry.is_whole
        self.delta = ancestry.delta
        self.revision = ancestry.revision
        self.is_ordered = ancestry.is_ordered

    def holding(self, name: str, other: str | None = None) -> Sequence[int]:
        return self.places


class _Layer(NamedTuple):
    delta: Delta
    place: int | None
    """Of an ancestor; None for what the migration itself does."""
    since: str | None


class _Sought:
    """What a question is about, under the names that it has in the layer at hand."""

    __slots__ = ("table", "column", "answered_at")

    def __init__(self, table: Identity, column: str | None = None) -> None:
        self.table = table
        self.column = column
        self.answered_at: int | None = None
        """The ancestor that has answered: from here on only those are asked that may disagree."""

    @property
    def names(self) -> tuple[str, str | None]:
        return self.table[1], self.column


class _Said(NamedTuple):
    """What one layer says of what is asked."""

    layer: _Layer
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
        self._own = own
        self._ancestry = ancestry
        self._dialect = dialect

    def in_full(self) -> Before:
        """The same, from all ancestors, for who says that something is not there.

        A revision whose text does not hold a name may make it all the same, through a helper.
        """
        ancestry = self._ancestry
        return Before(self._own, ancestry and _InFull(ancestry), self._dialect)

    # tables and columns

    def has_table(self, table: Name) -> Fact[bool] | None:
        """Whether the table is there; None where that is not known."""
        return self._first(self._of_table, _Sought(self._identity(table)))

    def is_partitioned(self, table: Name) -> Fact[bool] | None:
        """Whether the table is one of partitions; None where that is not known."""
        return self._first(self._of_partitions, _Sought(self._identity(table)))

    def has_column(self, table: Name, column: str) -> Fact[bool] | None:
        """Whether the column is there; None where that is not known."""
        return self._of_field(table, column, None)

    def type_of(self, table: Name, column: str) -> Fact[SqlType] | None:
        """The type of a column; None where it is not known."""
        return self._of_field(table, column, "type")

    def is_nullable(self, table: Name, column: str) -> Fact[bool] | None:
        """Whether a column may hold NULL; None where that is not known."""
        return self._of_field(table, column, "nullable")

    def default_of(self, table: Name, column: str) -> Fact[str | None] | None:
        """The SQL of a column's default, a HOLE for one nobody knows; None where all is unknown."""
        return self._of_field(table, column, "server_default")

    def generated(self, table: Name, column: str) -> Fact[str | None] | None:
        """Whether a column is computed or an identity, as its definition says."""
        return self._of_field(table, column, "generated")

    # constraints and indexes

    def constraints(self, table: Name, column: str | None = None) -> list[Constraint]:
        """The constraints of a table that are known, or those that a column is part of.

        A CHECK that names the column is one of them.
        """
        return [
            one
            for one in self._parts(table, column, _constraints, is_column=True)
            if _is_of(column, one)
        ]

    def indexes(self, table: Name, column: str | None = None) -> list[Index]:
        """The indexes of a table that are known, or those that a column is part of."""
        return [
            one
            for one in self._parts(table, column, _indexes, is_column=True)
            if _is_of(column, one)
        ]

    def constraint(self, table: Name, name: str) -> Constraint | None:
        """The constraint of the name, where the table is known to have one."""
        found = (
            one
            for one in self._parts(table, name, _constraints)
            if one.name is not None and one.name.lower() == name.lower()
        )
        return next(found, None)

    def index(self, name: str, table: Name | None = None) -> Index | None:
        """The index of the name, where there is known to be one; of any table if none is said."""
        where = table or self._table_with(name)
        if where is None:
            return None
        found = (
            one
            for one in self._parts(where, name, _indexes)
            if one.name is not None and one.name.lower() == name.lower()
        )
        standing = next(found, None)
        return standing and standing._replace(table=where)

    def _table_with(self, name: str) -> Name | None:
        """The table on which the latest index of the name was created, as it was called then."""
        for layer in self._layers(_Sought(("", name))):
            for found in layer.delta.tables.values():
                for one in found.indexes.standing:
                    if (one.name or "").lower() == name.lower():
                        table: Name | None = one.table
                        return table
            if layer.delta.is_cut:
                return None
        return None

    def knows_parts(self, table: Name) -> bool:
        """Whether all columns, constraints and indexes of a table are known by their names."""
        for layer, found in self._tables(_Sought(self._identity(table))):
            if found is not None and (found.constraints.is_cut or found.indexes.is_cut):
                return False
            if found is not None and found.is_cut:
                return found.is_complete and not found.is_asked
            if layer.delta.is_cut or layer.delta.doubts & _PARTS:
                return False
        return False

    def was_made_with_key(self, table: Name, columns: Collection[str]) -> bool | None:
        """Whether the ancestor that created a table made a key of exactly these columns.

        None where none of the first that name it did. It is what is nearly always so.
        """
        ancestry, wanted = self._ancestry, {one.lower() for one in columns}
        if ancestry is None:
            return None
        for place in list(reversed(ancestry.holding(table.name, "create_table")))[:_FIRST]:
            found = ancestry.delta(place, self._dialect).tables.get(self._identity(table))
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
        sought = _Sought(("", name.name))
        return self._first(lambda sought: self._of_object(sought, kind, name), sought)

    def is_never_made(self, kind: str, name: Name) -> bool:
        """Whether no revision makes an object of the kind and name, from the first one on.

        The answer is worth something in full alone.
        """
        ancestry = self._ancestry
        if ancestry is None or not ancestry.is_whole or not name.is_known:
            return False
        said = self._of_object(_Sought(("", name.name)), kind, name)
        return all(one.value is False for one in said)

    @property
    def begins_with_a_table(self) -> bool:
        """Whether the first ancestor creates one: it has not begun with a database that stood."""
        ancestry = self._ancestry
        if ancestry is None or not ancestry.places:
            return False
        first = ancestry.delta(ancestry.places[-1], self._dialect)
        return any(found.is_cut and found.is_there for found in first.tables.values())

    def _of_object(self, sought: _Sought, kind: str, name: Name) -> Iterator[_Said]:
        """What the layers say of whether an object is there, the latest first."""
        for layer in self._layers(sought):
            found = layer.delta.objects.get((kind, name.name.lower()))
            if found is not None:
                other = found.name.schema
                is_same = not (other and name.schema) or other.lower() == name.schema.lower()
                is_there = found.is_there if is_same else None
                yield _Said(layer, UNKNOWN if is_there is None else is_there)
            elif layer.delta.is_cut or layer.delta.doubts & {kind, "anything"}:
                yield _Said(layer, UNKNOWN)

    def object(self, kind: str, name: Name) -> Object | None:
        """A view, type, sequence, … as far as it is known; ``is_there`` says whether it is."""
        return self._object(kind, name)

    def labels(self, type_: Name) -> Fact[tuple[str, ...]] | None:
        """The labels of an enum type; None where they are not known."""
        altered: list[Any] = []
        for layer in self._layers(_Sought(("", type_.name))):
            found = layer.delta.objects.get(("type", type_.name.lower()))
            if found is None:
                if layer.delta.is_cut:
                    return None
                continue
            if found.labels is None and found.altered and not layer.delta.is_cut:
                altered += reversed(found.altered)
                continue
            labels: tuple[str, ...] | None = found.labels
            for action in reversed(altered):
                labels = with_label(labels, action) if labels is not None else None
            return None if labels is None else Fact(labels, layer.since)
        return None

    def _object(self, kind: str, name: Name) -> Object | None:
        for layer in self._layers(_Sought(("", name.name))):
            found = layer.delta.objects.get((kind, name.name.lower()))
            if found is not None and not (found.is_there is None and found.altered):
                return found._replace(since=layer.since)
            if layer.delta.is_cut:
                return None
        return None

    # how the layers are asked

    def _layers(self, sought: _Sought) -> Iterator[_Layer]:
        """The layers that may speak of what is sought, the latest first.

        Its names may change on the way down, where something is renamed.
        """
        for delta in self._own():
            yield _Layer(delta, None, None)
        ancestry = self._ancestry
        if ancestry is None:
            return
        names, last, index = None, -1, 0
        places: Sequence[int] = ()
        while True:
            if sought.names != names:
                names, index = sought.names, 0
                places = ancestry.holding(*names)
            while index < len(places) and last >= 0 and places[index] >= last:
                index += 1
            if index == len(places):
                return
            last = places[index]
            answered = sought.answered_at
            if answered is not None and ancestry.is_ordered(last, answered):
                continue
            yield _Layer(ancestry.delta(last, self._dialect), last, ancestry.revision(last))

    def _of_field(self, table: Name, column: str, field: Field | None) -> Fact[Any] | None:
        sought = _Sought(self._identity(table), column.lower())
        return self._first(lambda sought: self._of_column(sought, field), sought)

    def _of_table(self, sought: _Sought) -> Iterator[_Said]:
        """What the layers say of a table, the latest first."""
        for layer, found in self._tables(sought):
            if found is None or (found.is_there is None and not found.is_cut):
                if layer.delta.is_cut:
                    yield _Said(layer, UNKNOWN)
                continue
            value = UNKNOWN if found.is_there is None else found.is_there
            yield _Said(layer, value)

    def _of_partitions(self, sought: _Sought) -> Iterator[_Said]:
        """What the layers say of whether a table is partitioned, the latest first."""
        for layer, found in self._tables(sought):
            if found is not None and found.is_partitioned is not None:
                yield _Said(layer, found.is_partitioned, found.is_asked)
            elif layer.delta.is_cut or (found is not None and found.is_cut):
                yield _Said(layer, UNKNOWN)

    def _of_column(self, sought: _Sought, field: Field | None) -> Iterator[_Said]:
        """What the layers say of a column, or whether it is there."""
        for layer, of in self._tables(sought):
            found = of.columns.get(sought.column or "") if of is not None else None
            if found is not None and of is not None:
                is_asked = found.is_asked or of.is_asked
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
            if of is not None and of.is_cut:
                is_absent = of.is_there is False or of.is_complete
                if not of.is_asked:
                    value = False if field is None and is_absent else UNKNOWN
                    yield _Said(layer, value, is_absent=is_absent)
            elif layer.delta.is_cut:
                yield _Said(layer, UNKNOWN)

    def _identity(self, table: Name) -> Identity:
        return identity_of(table, self._dialect)

    def _tables(self, sought: _Sought) -> Iterator[tuple[_Layer, TableDelta | None]]:
        """The layers with what each makes of a table, which may be called otherwise below."""
        if not is_known(sought.table[1]):
            return
        for layer in self._layers(sought):
            found = layer.delta.tables.get(sought.table)
            yield layer, found
            if found is not None and not found.is_cut:
                sought.table = found.former

    def _first(
        self, ask: Callable[[_Sought], Iterator[_Said]], sought: _Sought
    ) -> Fact[Any] | None:
        """The latest word that counts, where no other branch of the history says otherwise."""
        held: _Said | None = None
        said = ask(sought)
        for one in said:
            if one.value is UNKNOWN:
                if not (one.is_absent and held is not None):
                    return None
                break
            if not one.is_asked:
                held = one
                break
            held = held or one
        if held is None:
            return None
        if held.layer.place is not None:
            sought.answered_at = held.layer.place
            if any(one.value != held.value for one in said):
                return None
        return Fact(held.value, held.layer.since)

    def _parts(
        self,
        table: Name,
        name: str | None,
        of: Callable[[TableDelta], Parts],
        *,
        is_column: bool = False,
    ) -> Iterator[Any]:
        """The constraints or indexes of a table that came with the name, as they are by now.

        ``is_column`` says that it is the name of a column that they are about.
        """
        sought = _Sought(self._identity(table), name and name.lower())
        trail: list[tuple[int | None, Identity]] = []
        for layer, found in self._tables(sought):
            trail.append((layer.place, sought.table))
            if found is not None:
                for one in of(found).standing:
                    if is_column and not _is_of(sought.column, one):
                        continue
                    standing = self._now(one, layer, trail, of)
                    if standing is not None:
                        yield standing._replace(since=layer.since)
                column = found.columns.get(sought.column or "")
                if column is not None:
                    sought.column = column.former
                if found.is_cut or of(found).is_cut:
                    return
            if layer.delta.is_cut or (of is _indexes and layer.delta.indexes.is_cut):
                return

    def _now(
        self,
        one: Any,
        layer: _Layer,
        trail: Sequence[tuple[int | None, Identity]],
        of: Callable[[TableDelta], Parts],
    ) -> Any:
        """What a constraint or index of a layer has become since: None where it is gone."""
        for later, name in self._later(one, layer, trail):
            found = later.tables.get(name)
            if found is not None and of(found).is_cut:
                return None
            fates = list(of(found).fates) if found is not None else []
            if of is _indexes:
                fates += later.indexes.fates
            for fate in fates:
                one = fate(one)
                if one is None:
                    return None
        return one

    def _later(
        self,
        one: Any,
        layer: _Layer,
        trail: Sequence[tuple[int | None, Identity]],
    ) -> Iterator[tuple[Delta, Identity]]:
        """The layers above one that may speak of its table or of a part's name, the oldest first.

        ``trail`` is what the table was called in the layers that were passed on the way down.
        """
        ancestry, called = self._ancestry, trail[-1][1]
        if ancestry is not None and layer.place is not None:
            passed = {place: called for place, called in trail if place is not None}
            names = [one.name] if one.name is not None else []
            if one.name is None and isinstance(one, Constraint):
                names = sorted(default_names(one, called[1]))
            places = {
                place
                for name in names
                if is_known(name)
                for place in ancestry.holding(name)
                if place > layer.place
            }
            for place in sorted({*places, *(at for at in passed if at > layer.place)}):
                delta = ancestry.delta(place, self._dialect)
                called = passed.get(place, _renamed(called, delta))
                yield delta, called
        own = self._own()
        above = list(zip(own, (name for place, name in trail if place is None), strict=False))
        if layer.place is None:
            above = above[: next(at for at, delta in enumerate(own) if delta is layer.delta)]
        yield from reversed(above)


def _renamed(called: Identity, delta: Delta) -> Identity:
    """What a table is called after a layer."""
    for identity, found in delta.tables.items():
        if found.former == called and identity != called and not found.is_cut:
            return identity
    return called


_PARTS = frozenset({"table", "column", "constraint", "index"})
"""What may be part of any table, where its table is not known."""
_FIRST = 3
"""How many of the first revisions that name a table are asked whether they create it."""


def _constraints(of: TableDelta) -> Parts:
    return of.constraints


def _indexes(of: TableDelta) -> Parts:
    return of.indexes


def _is_of(column: str | None, one: Constraint | Index) -> bool:
    """Whether a constraint or index is about the column; of none it is about all."""
    condition = one.condition if isinstance(one, Constraint) else None
    return column is None or _is_about(column, one.columns, condition)


def _is_about(column: str, columns: Sequence[str], condition: str | None) -> bool:
    wanted = column.lower()
    if any(one.lower() == wanted for one in columns):
        return True
    return condition is not None and wanted in condition.lower()

"""The layers of a history that may speak of something, from the newest to the oldest, and back.

On the way down names may change: what is called ``users`` now was ``accounts`` below the layer that
renamed it. Where several branches of the history say different things, and none of them runs before
the other, nothing is certain.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from typing import Any, Protocol, TypeAlias

from flake8_migrations.model.convention import Convention
from flake8_migrations.model.namedtuple import NamedTuple
from flake8_migrations.model.text import is_known
from flake8_migrations.replay.before.delta import Delta, parts_of
from flake8_migrations.replay.before.standing import Constraint, Index, in_doubt
from flake8_migrations.replay.before.table_delta import TableDelta
from flake8_migrations.replay.identity import Identity

RENAMING = ("rename_table", "renametable", "rename to", "rename table", "sp_rename", "rename(")
"""What a text holds that may rename a table, in lower case; most rename columns or indexes."""


Raising: TypeAlias = tuple[Any, int, Identity, str]
"""A constraint or index, the ancestor that made it, its table there, and the database."""


class Ancestry(Protocol):
    """The revisions that have run before a migration, each by its place in their order."""

    @property
    def places(self) -> Sequence[int]:
        """All of them, the latest first."""

    @property
    def is_whole(self) -> bool:
        """Whether they are all that has run before, from the first revision on."""

    @property
    def is_linear(self) -> bool:
        """Whether each of them must run before or after each other one: there are no branches."""

    def match(self, pattern: re.Pattern[str], table: str | None) -> bool:
        """Whether the text of one of them, in lower case, holds what the pattern looks for.

        It holds the table's name as well, if one is given that is not got by a renaming.
        """

    def making(self, table: str) -> Iterator[int]:
        """The ancestors whose upgrade seems to create the table, by its text, the first first."""

    def may_tell_of_table(self, table: str, is_there: bool) -> bool:
        """Whether the text of an upgrade seems to create or drop a table, or to rename it so."""

    def may_tell_of_column(self, table: str, column: str, is_there: bool) -> bool:
        """The same of a column; one is missing, too, where nothing names it beside its table."""

    def holding(self, name: str, other: str | None = None) -> Sequence[int]:
        """The ancestors that may speak of something of the name, and of the other one in it.

        The latest comes first. Those whose text does not hold the names are left out, but for
        those that may rename, drop or copy the first as a whole.
        """

    def naming(self, name: str, words: Sequence[str], *, key: str | None = None) -> Sequence[int]:
        """The ancestors whose text holds the name and one of the words, if there are any.

        ``key`` is to take in those as well that refer to this column of it, or to any where it is
        empty: ``"users.id"``; the text holds the column in any case.
        """

    def delta(self, place: int, dialect: str, names: Collection[str] = ()) -> Delta:
        """What the upgrade of an ancestor makes of what stood before it.

        ``names`` are those in lower case that it is asked about, if it is asked about tables: the
        creation of other tables and their indexes may be left out.
        """

    def convention(self) -> Convention | None:
        """What constraints and indexes are called that are given no name, where that is known."""

    def revision(self, place: int) -> str:
        """The id of an ancestor."""

    def is_ordered(self, place: int, other: int) -> bool:
        """Whether one of the two ancestors runs before the other, whichever way is taken."""

    @property
    def in_full(self) -> Ancestry:
        """The same ancestors, every one of which may speak of anything."""

    @property
    def raisings(self) -> dict[Raising, Part]:
        """What the ancestors above have made of constraints and indexes, as far as was asked.

        Rules ask two times of three for one that they have asked for before.
        """

    @property
    def aside(self) -> dict[Raising, bool]:
        """Whether another branch changes them, as far as was asked."""


class InFull:
    """Ancestors every one of which may speak of anything, whatever its text holds."""

    def __init__(self, ancestry: Ancestry) -> None:
        self.places = ancestry.places
        self.is_whole = ancestry.is_whole
        self.is_linear = ancestry.is_linear
        self.delta = ancestry.delta
        self.revision = ancestry.revision
        self.convention = ancestry.convention
        self.is_ordered = ancestry.is_ordered
        self.match = ancestry.match
        self.making = ancestry.making
        self.may_tell_of_table = ancestry.may_tell_of_table
        self.may_tell_of_column = ancestry.may_tell_of_column
        self.raisings: dict[Raising, Part] = {}
        self.aside: dict[Raising, bool] = {}

    @property
    def in_full(self) -> InFull:
        return self

    def holding(self, name: str, other: str | None = None) -> Sequence[int]:
        return self.places

    def naming(self, name: str, words: Sequence[str], *, key: str | None = None) -> Sequence[int]:
        return self.places


class Layer(NamedTuple):
    delta: Delta
    place: int | None
    """Of an ancestor; None for what the migration itself does."""
    since: str | None
    is_stray: bool = False
    """Whether it knows by its former name what a revision renames that need not run first."""


class Sought:
    """What a question is about, under the names that it has in the layer at hand."""

    __slots__ = ("table", "column", "is_of_table", "is_of_key", "answered_at")

    def __init__(self, table: Identity, column: str | None = None) -> None:
        self.table = table
        self.column = column
        self.is_of_table = False
        """Whether for the moment all counts that is said of the table."""
        self.is_of_key = False
        """Whether a primary key has taken over an index that may be about the column."""
        self.answered_at: int | None = None
        """The ancestor that has answered: from here on only those are asked that may disagree."""

    @property
    def names(self) -> tuple[str, str | None]:
        return self.table[1], self.column


class Rising(Protocol):
    """Something on its way up to now."""

    @property
    def names(self) -> tuple[tuple[str, str | None], ...]:
        """What a text holds that may do something to it."""


class Part:
    """A constraint or index on its way up to now, and what its table is called."""

    __slots__ = ("one", "table", "_names", "_named")

    def __init__(self, one: Any, table: Identity) -> None:
        self.one = one
        self.table = table
        self._names: tuple[tuple[str, str | None], ...] = ()
        self._named: tuple[Any, Identity | None] = None, None
        """What it was when its names were told."""

    @property
    def names(self) -> tuple[tuple[str, str | None], ...]:
        """What a text holds that may do something to it."""
        one, table = self._named
        if one is not self.one or table is not self.table:
            self._named, self._names = (self.one, self.table), self._told()
        return self._names

    def _told(self) -> tuple[tuple[str, str | None], ...]:
        one, table = self.one, self.table[1]
        found: list[tuple[str, str | None]] = [(table, name) for name in one.columns] or [
            (table, None)
        ]
        if one.name is not None and is_known(one.name):
            found.append((one.name, None))
            if isinstance(one, Index) and one.by_convention:  # which may call it otherwise
                found.append((table, "drop_index"))
        elif isinstance(one, Constraint):  # whatever it is called by now, a text names the table
            found += [(table, "drop_constraint"), (table, "constraint")]
            if one.kind == "check":  # a copy of the table leaves it out
                found.append((table, "batch_alter_table"))
        if isinstance(one, Constraint) and one.kind == "primary key":  # another one replaces it
            found += [(table, "create_primary_key"), (table, "primary")]
        if isinstance(one, Constraint) and one.references is not None:
            found.append((one.references.table.name, None))
        return tuple([names for names in found if is_known(names[0]) and is_known(names[1] or "")])

    def rise(self, delta: Delta) -> None:
        """It becomes what a later layer makes of it: None where it is gone."""
        table = delta.renamed.get(self.table, self.table)
        found = delta.tables.get(table)
        if found is not None and found.is_cut and not found.is_asked:
            is_gone = found.is_there is False or found.is_new
            self.one = None if is_gone else in_doubt(self.one)
            return
        self.table = table
        everywhere = parts_of(self.one, delta)
        is_cut, fates = delta.is_cut or everywhere.is_cut, everywhere.fates
        if found is not None:
            here = parts_of(self.one, found)
            is_cut, fates = is_cut or here.is_cut, here.fates + fates
        if is_cut:
            self.one = in_doubt(self.one)
        for fate in fates:
            self.one = fate(self.one)
            if self.one is None:
                return


class _Passed:
    """The ancestors that have spoken of a table so far."""

    __slots__ = ("touching", "renaming")

    def __init__(self) -> None:
        self.touching: list[int] = []
        self.renaming: list[int] = []
        """Those that give it or the column another name."""


IN_DOUBT = TableDelta(("", ""), is_cut=True)
"""What is made of a table of which two branches of the history do different things."""

STANDING = TableDelta(("", ""), is_cut=True, is_there=True)
"""What is made of a table of which nothing is known but that it is there."""


class Layers:
    """What the migration itself did so far, and under it what its ancestors did."""

    def __init__(
        self, own: Callable[[], Sequence[Delta]], ancestry: Ancestry | None, dialect: str
    ) -> None:
        self._own = own
        self._ancestry = ancestry
        self._dialect = dialect

    def of(self, sought: Sought, *, is_table: bool = False) -> Iterator[Layer]:
        """The layers that may speak of what is sought, the latest first.

        Its names may change on the way down, where something is renamed. ``is_table`` says that
        it is a table or a part of one, so that ancestors need not tell of others.
        """
        for delta in self._own():
            yield Layer(delta, None, None)
        ancestry = self._ancestry
        if ancestry is None:
            return
        names, is_of_table, last, index = None, False, -1, 0
        places: Sequence[int] = ()
        about: Collection[str] = ()
        while True:
            if (sought.names, sought.is_of_table) != (names, is_of_table):
                is_renamed = sought.names != names
                names, is_of_table, index = sought.names, sought.is_of_table, 0
                about = names[:1] if is_table else ()
                places = ancestry.holding(names[0], None if is_of_table else names[1])
                while index < len(places) and last >= 0 and places[index] >= last:
                    if is_renamed and not ancestry.is_ordered(places[index], last):
                        yield self._layer(places[index], about, is_stray=True)
                    index += 1
            if index == len(places):
                return
            last, index = places[index], index + 1
            answered = sought.answered_at
            if answered is not None and ancestry.is_ordered(last, answered):
                continue
            yield self._layer(last, about)

    def _layer(self, place: int, about: Collection[str], *, is_stray: bool = False) -> Layer:
        ancestry = self._ancestry
        assert ancestry is not None
        delta = ancestry.delta(place, self._dialect, about)
        return Layer(delta, place, ancestry.revision(place), is_stray)

    def tables(self, sought: Sought) -> Iterator[tuple[Layer, TableDelta | None]]:
        """The layers with what each makes of a table, which may be called otherwise below."""
        if not is_known(sought.table[1]) or self._is_unheard_of(sought):
            return
        passed = _Passed()
        asked: tuple[Layer, TableDelta] | None = None
        heard: set[int | None] = set()
        for layer in self.of(sought, is_table=True):
            heard.add(layer.place)
            found = layer.delta.tables.get(sought.table)
            if layer.is_stray:
                if found is not None or layer.delta.is_cut:
                    yield layer, IN_DOUBT
                continue
            if found is not None and not self._is_in_order(passed, layer.place, found, sought):
                yield layer, IN_DOUBT
                return
            if asked is not None and (found is not None or layer.delta.is_cut):
                counting = self._counting(asked, layer, found)
                if counting is not None:
                    yield asked[0], counting
                asked, sought.is_of_table = None, False
            if found is not None and found.is_asked and layer.delta.is_cut:
                yield layer, STANDING  # nobody knows what stood there
                continue
            if found is not None and found.is_asked:
                asked, sought.is_of_table = (layer, found), True
                continue
            yield layer, found
            if found is not None and not found.is_cut and found.former != sought.table:
                if self._is_disputed(sought.table, layer.place):
                    yield layer, IN_DOUBT
                    return
                sought.table = found.former
        if asked is not None:
            yield asked
        if sought.answered_at is not None and sought.column is not None:
            yield from self._remade(sought.table, sought.answered_at, heard)

    def _is_unheard_of(self, sought: Sought) -> bool:
        """Whether no layer says anything of a table: the quick way to an answer in long files."""
        for delta in self._own():
            if delta.is_cut or sought.table in delta.tables:
                return False
        return self._ancestry is None or not self._ancestry.holding(*sought.names)

    def _is_in_order(
        self, passed: _Passed, place: int | None, found: TableDelta, sought: Sought
    ) -> bool:
        """Whether no other branch renames what this layer touches, or touches what it renames."""
        if place is None:
            return True
        is_renamed = _renames(found, sought)
        if not self.is_after(place, passed.touching if is_renamed else passed.renaming):
            return False
        passed.touching.append(place)
        if is_renamed:
            passed.renaming.append(place)
        return True

    def _remade(
        self, table: Identity, answered_at: int, heard: Collection[int | None]
    ) -> Iterator[tuple[Layer, TableDelta]]:
        """The layers that make another table of the name, without the column that is sought.

        They may run before what has answered or after it.
        """
        for layer in self._aside(answered_at, table[1]):
            found = layer.delta.tables.get(table)
            if layer.place not in heard and found is not None and found.is_cut:
                yield layer, IN_DOUBT

    def _counting(
        self, asked: tuple[Layer, TableDelta], layer: Layer, older: TableDelta | None
    ) -> TableDelta | None:
        """What a creation that looks first comes to, where an older layer speaks of the table.

        None where it does nothing.
        """
        later, made = asked
        if older is None or (older.is_cut and older.is_there is None):
            return STANDING
        if layer.place is not None and not self.is_after(later.place, [layer.place]):
            return STANDING
        if older.is_cut and older.is_there is False:
            return STANDING if self._is_disputed(older.former, layer.place) else made
        return STANDING if made.is_changed else None

    def _is_disputed(self, table: Identity, place: int | None) -> bool:
        """Whether another branch than that of the ancestor speaks of the table, too."""
        return any(table in layer.delta.tables for layer in self._aside(place, table[1]))

    def is_changed_aside(self, one: Any, layer: Layer, table: Identity) -> bool:
        """Whether another branch than that of the layer makes another constraint or index of it."""
        ancestry, place = self._ancestry, layer.place
        if ancestry is None or place is None or ancestry.is_linear:
            return False
        key = one, place, table, self._dialect
        if key not in ancestry.aside:
            ancestry.aside[key] = self._is_changed_aside(one, place, table)
        return ancestry.aside[key]

    def _is_changed_aside(self, one: Any, place: int, table: Identity) -> bool:
        for names in Part(one, table).names:
            for other in self._aside(place, *names, table=table[1]):
                made = other.delta.tables.get(table)
                told = [parts_of(one, of) for of in (made, other.delta) if of is not None]
                if any([fate(one) != one for parts in told for fate in parts.fates]):
                    return True
        return False

    def _aside(
        self, place: int | None, name: str, other: str | None = None, *, table: str | None = None
    ) -> Iterator[Layer]:
        """The ancestors that may speak of the names, and need not run before or after this one.

        ``table`` is the one that they are asked about, where it has another name than the first.
        """
        ancestry = self._ancestry
        if ancestry is None or place is None or ancestry.is_linear:
            return
        for one in ancestry.holding(name, other):
            if not ancestry.is_ordered(one, place):
                yield self._layer(one, (name, table or name))

    def is_after(self, place: int | None, others: Sequence[int]) -> bool:
        """Whether it is known of each of the others whether it runs before or after this one."""
        ancestry = self._ancestry
        if ancestry is None or place is None:
            return True
        return all(ancestry.is_ordered(place, other) for other in others)

    def raised(self, one: Any, layer: Layer, table: Identity) -> Part:
        """A constraint or index of a layer as it is by now."""
        part = Part(one, table) if layer.place is None else self._raised(one, layer.place, table)
        _rise(part, self._own_above(layer))
        return part

    def _raised(self, one: Any, place: int, table: Identity) -> Part:
        """As the ancestors have left it."""
        ancestry = self._ancestry
        assert ancestry is not None
        key = one, place, table, self._dialect
        found = ancestry.raisings.get(key)
        if found is None:
            found = ancestry.raisings[key] = Part(one, table)
            _rise(found, self._ancestors_above(place, found))
        return Part(found.one, found.table)

    def above(self, layer: Layer, part: Rising) -> Iterator[Delta]:
        """The layers above one that may speak of a part of a table, the oldest first."""
        if layer.place is not None:
            yield from self._ancestors_above(layer.place, part)
        yield from self._own_above(layer)

    def _own_above(self, layer: Layer) -> Iterator[Delta]:
        own = self._own()
        if layer.place is None:
            own = own[: next(at for at, delta in enumerate(own) if delta is layer.delta)]
        return reversed(own)

    def _ancestors_above(self, last: int, part: Rising) -> Iterator[Delta]:
        ancestry = self._ancestry
        assert ancestry is not None
        names: tuple[tuple[str, str | None], ...] = ()
        places: list[int] = []
        about: Collection[str] = ()
        while True:
            if part.names != names:
                names = part.names
                found = {at for one in names for at in ancestry.holding(*one) if at > last}
                places = sorted(found, reverse=True)
                about = {name for name, _ in names}
            if not places:
                break
            last = places.pop()
            yield ancestry.delta(last, self._dialect, about)


def _rise(part: Part, above: Iterable[Delta]) -> None:
    if part.one is not None:
        for delta in above:
            part.rise(delta)
            if part.one is None:
                break


def _renames(found: TableDelta, sought: Sought) -> bool:
    if found.is_cut:
        return False
    column = found.columns.get(sought.column or "")
    if column is not None and not column.is_cut and column.former != sought.column:
        return True
    return found.former != sought.table

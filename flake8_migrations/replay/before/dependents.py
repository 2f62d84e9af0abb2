"""What surely depends on a thing that stands: PostgreSQL refuses to drop it then.

Who makes something that names the thing is asked first, the run itself before its ancestors; then
whether that is there to this day, under whatever name, and still needs it. What an ancestor has
made is looked up in all ancestors before anything is said of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from flake8_migrations.model.namedtuple import NamedTuple
from flake8_migrations.model.operations import EVERY_COLUMN, VIEWS, Name
from flake8_migrations.model.text import named
from flake8_migrations.replay.before.delta import Delta
from flake8_migrations.replay.before.former_names import take_in_formers, with_formers
from flake8_migrations.replay.before.layers import Before
from flake8_migrations.replay.before.needing import Dependent, sequence_in
from flake8_migrations.replay.before.rising import RisingTable
from flake8_migrations.replay.before.walk import RENAMING, Ancestry, Layer
from flake8_migrations.replay.identity import Identity, name_of

_WORDS = {
    "table": (" view", "create_view", "createview", "pgview", "update of", "create policy"),
    "key": ("references", "create_foreign_key"),
    "sequence": ("nextval",),
    "computed": ("computed(", "generated always as"),
}
"""What a text holds besides the name where something depends on it, by the kind of that."""


class Standing(NamedTuple):
    """Something that needs the thing, as it is by now."""

    kind: str
    """As in CreateObject; ``column``, ``table``, or ``foreign key``."""
    name: str
    table: Name | None = None
    """The table of a column, key or trigger."""
    columns: tuple[str, ...] = ()
    """Those of a foreign key, or those that are needed of a table."""
    later: tuple[str, ...] = ()
    """Columns that are newer than something that needs EVERY_COLUMN."""
    since: str | None = None

    def needs_column(self, column: str) -> bool:
        name = column.lower()
        return name in self.columns or (EVERY_COLUMN in self.columns and name not in self.later)


def dependents(
    before: Before, kind: str, name: Name, column: str | None = None
) -> Iterator[Standing]:
    """What needs the thing; ``kind`` is ``table``, ``key`` for foreign keys, ``type``, …

    Or ``computed``, for the columns of a table that are computed from others of it.

    Of a table it may need a column.
    """
    if not name.is_known:
        return
    full: Before | None = None
    seen: set[Standing] = set()
    for layer, former in _layers(before, kind, name, column):
        for one in layer.delta.needing.of(kind, former):
            if kind == "key" and column and one.columns and column.lower() not in one.columns:
                continue
            found = _Asked(before, layer, kind, name).standing(one)
            if found and layer.place is not None:
                full = full or before.in_full()
                found = _Asked(full, layer, kind, name).standing(one)
            for standing in found:
                if standing not in seen:
                    seen.add(standing)
                    yield standing


def may_need(ancestry: Ancestry, kind: str, table: Name, column: str | None = None) -> bool:
    """Whether an ancestor's text may make something that needs a table, or give it its name."""
    name, key = table.name.lower(), (column or "") if kind == "key" else None
    return bool(ancestry.naming(name, RENAMING) or ancestry.naming(name, _WORDS[kind], key=key))


def _layers(
    before: Before, kind: str, name: Name, column: str | None
) -> Iterator[tuple[Layer, str]]:
    """Those that may have made something that needs the thing, and what this is called there."""
    own = before.own()
    formers = {name.name.lower(): None}
    for delta in own:
        if kind in _TABLES:
            take_in_formers(formers, delta)
        for former in formers:
            yield Layer(delta, None, None), former
    ancestry = before.ancestry
    if ancestry is None or any(_is_own(one, kind, name, column, before) for one in own):
        return
    words = _WORDS.get(kind, ())
    key = column or "" if kind == "key" else None
    names = with_formers(formers, ancestry, before.dialect) if kind in _TABLES else formers
    for former in names:
        about = (former,) if kind in _TABLES else ()
        for place in ancestry.naming(former, words, key=key):
            delta = ancestry.delta(place, before.dialect, about)
            yield Layer(delta, place, ancestry.revision(place)), former


_TABLES = ("table", "key", "computed")


def _is_own(delta: Delta, kind: str, name: Name, column: str | None, before: Before) -> bool:
    """Whether the run has made the thing, so that nothing earlier can need it."""
    if delta.is_cut:
        return True
    if kind in _TABLES:
        found = delta.tables.get(before.identity(name))
        part = found.columns.get((column or "").lower()) if found is not None else None
        if found is not None and (found.is_cut or (part is not None and part.is_cut)):
            return True
        return any((one, name.name.lower()) in delta.objects for one in VIEWS)
    made = delta.objects.get((kind, name.name.lower()))
    return made is not None and not (made.definition is not None and made.definition.or_replace)


class _Asked:
    """Whether one dependent still stands, and needs the thing."""

    def __init__(self, before: Before, layer: Layer, kind: str, name: Name) -> None:
        self._before = before
        self._layer = layer
        self._kind = kind
        self._name = name

    def standing(self, one: Dependent) -> list[Standing]:
        if self._kind == "key":
            return self._keys(one)
        if self._kind == "computed":
            return self._computed(one)
        found = self._part(one) if one.key is None else self._object(one)
        return [] if found is None else [found]

    def _object(self, one: Dependent) -> Standing | None:
        assert one.key is not None
        definition = one.definition
        assert definition is not None
        kind, name = one.key
        now = self._called_now(one)
        if now is None:
            return None
        if self._kind == "schema":
            if not _same(definition.name.schema, self._name.name):
                return None
        elif one.of is not None:
            rising = self._risen(one.of, one.columns, one.later)
            if rising is None or not self._is_table(rising):
                return None
            needed, later = tuple(rising.columns), tuple(rising.later)
            table = definition.table
            return Standing(kind, now, table, needed, later, self._layer.since)
        return Standing(kind, now, definition.table, since=self._layer.since)

    def _called_now(self, one: Dependent) -> str | None:
        """What the object is called, where it stands as the layer made it."""
        assert one.key is not None and one.definition is not None
        kind, name = one.key
        asked = one.definition.name if name == _own(one) else Name(name)
        said = self._before.object(kind, asked)
        if said is None:
            return None
        found = said.value
        if said.since == self._layer.since and found.is_there:
            return str(found.name) if found.definition == one.definition else None
        renamed = self._before.renamed_object(self._layer, one.key)
        if renamed is None or renamed == one.key:
            return None
        return str(asked._replace(name=renamed[1]))

    def _is_table(self, rising: RisingTable) -> bool:
        """Whether what it needs is the table that is asked about, or the trigger's is there."""
        if self._kind == "table":
            return rising.table == self._before.identity(self._name)
        there = self._before.has_table(name_of(rising.table))
        return there is None or there.value

    def _risen(
        self, table: Identity, columns: set[str] | None = None, later: set[str] | None = None
    ) -> RisingTable | None:
        """The table and its columns under the names that they have by now."""
        return self._before.risen(self._layer, RisingTable(table, columns or (), later or ()))

    def _part(self, one: Dependent) -> Standing | None:
        """A column, or a table in a schema."""
        if self._kind == "schema":
            return self._table_in_schema(one)
        column, rising = one.column, self._risen_part(one)
        if column is None or rising is None:
            return None
        return self._column(name_of(rising.table), next(iter(rising.columns)))

    def _risen_part(self, one: Dependent) -> RisingTable | None:
        """The table or column, where it is still there at the end of the run that made it."""
        table, column = one.table, one.column
        if table is None or self._layer.delta.tables.get(table.now) is not table:
            return None
        if column is None:
            return self._risen(table.now)
        if table.columns.get(column.now) is not column:
            return None
        return self._risen(table.now, {column.now})

    def _column(self, table: Name, column: str) -> Standing | None:
        before, wanted = self._before, self._name.name.lower()
        since = None
        if self._kind == "type":
            given = before.type_of(table, column)
            own = given and (given.value.on("postgresql").type_name or "").lower()
            if given is None or own != wanted:
                return None
            since = given.since
        else:
            default = before.default_of(table, column)
            if default is None or default.value is None:
                return None
            since = default.since
            if self._kind == "sequence" and sequence_in(default.value) != wanted:
                return None
            if self._kind == "function" and not _calls(default.value, wanted):
                return None
        return Standing("column", column, table, since=since)

    def _keys(self, one: Dependent) -> list[Standing]:
        """The foreign keys of another table that refer to it."""
        rising = self._risen_part(one)
        target = self._before.identity(self._name)
        if rising is None or rising.table == target:
            return []
        child, column = name_of(rising.table), next(iter(rising.columns), None)
        found = []
        for key in self._before.constraints(child, column):
            is_key = key.kind == "foreign key" and key.is_certain and key.since == self._layer.since
            if is_key and key.references is not None:
                if self._before.identity(key.references.table) == target:
                    columns = ", ".join(map(named, key.columns))
                    needed = tuple(one.lower() for one in key.references.columns)
                    found.append(Standing("foreign key", columns, child, needed, since=key.since))
        return found

    def _computed(self, one: Dependent) -> list[Standing]:
        """A column of the table that is computed from others of it."""
        rising = self._risen_part(one)
        if rising is None or rising.table != self._before.identity(self._name):
            return []
        table, column = name_of(rising.table), next(iter(rising.columns))
        said = self._before.generated(table, column)
        if said is None or said.since != self._layer.since or said.value is None:
            return []
        assert one.of is not None
        needed = self._risen(one.of, one.columns)
        if needed is None:
            return []
        return [Standing("column", column, table, tuple(sorted(needed.columns)), since=said.since)]

    def _table_in_schema(self, one: Dependent) -> Standing | None:
        table, rising = one.table, self._risen_part(one)
        if table is None or not (table.is_cut and table.is_there) or table.is_asked:
            return None
        if rising is None or rising.table[0] != self._name.name.lower():
            return None
        there = self._before.has_table(name_of(rising.table))
        if there is None or not there.value:
            return None
        return Standing("table", str(name_of(rising.table)), since=self._layer.since)


def _own(one: Dependent) -> str:
    return one.definition.name.name.lower() if one.definition is not None else ""


def _calls(default: str, function: str) -> bool:
    return re.search(rf"\b{re.escape(function)}\s*\(", default.lower()) is not None


def _same(one: str | None, other: str) -> bool:
    return (one or "").lower() == other.lower()

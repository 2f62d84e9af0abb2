"""What the things that a run makes need, under the names of what they need.

What a database does not drop while something depends on it, is looked up here. Nothing is taken out
again: whoever asks looks whether the dependent still stands.
"""

from __future__ import annotations

import re

from flake8_migrations.model.operations import (
    EVERY_COLUMN,
    Column,
    CreateObject,
    Name,
    Reference,
    SqlType,
)
from flake8_migrations.model.pattern import compiled_when_used
from flake8_migrations.model.text import is_known
from flake8_migrations.replay.before.table_delta import ColumnDelta, TableDelta
from flake8_migrations.replay.identity import Identity, identity_of

MOST = 100
"""Dependents of one thing that are known: the work stays linear."""

_STRING = compiled_when_used(r"'(?:[^']|'')*'")
_NAME = compiled_when_used(r"\"([^\"]+)\"|\b([a-z_]\w*)", re.IGNORECASE)

_NEXTVAL = compiled_when_used(
    r"nextval\(\s*'(?:\w+\.|\"\w+\"\.)?\"?(\w+)\"?'\s*(?:::\s*regclass\s*)?\)", re.IGNORECASE
)
"""A default that holds on to its sequence; with ``::text`` it does not."""


class Dependent:
    """Something that needs another thing: an object, a column, or a table for its foreign key."""

    __slots__ = ("table", "column", "key", "definition", "of", "columns", "later")

    def __init__(
        self,
        table: TableDelta | None = None,
        column: ColumnDelta | None = None,
        key: tuple[str, str] | None = None,
        definition: CreateObject | None = None,
    ) -> None:
        self.table = table
        self.column = column
        self.key = key
        """Of an object, as the delta knows it."""
        self.definition = definition
        self.of: Identity | None = None
        """The table that it needs, by the name that this has at the end of the run."""
        self.columns: set[str] = set()
        """The columns of that table which it needs, by their names at the end of the run; of a
        foreign key by those that they have when it is created."""
        self.later: set[str] = set()
        """Columns that the table got after it, which EVERY_COLUMN leaves out."""


class Needing:
    """The dependents that a run makes, by the kind and bare name of what they need."""

    __slots__ = ("_of", "_objects")

    def __init__(self) -> None:
        self._of: dict[tuple[str, str], list[Dependent]] = {}
        self._objects: dict[tuple[str, str], list[Dependent]] = {}

    def of(self, kind: str, name: str) -> list[Dependent]:
        return self._of.get((kind, name.lower()), [])

    def _add(self, kind: str, name: str, one: Dependent) -> None:
        if is_known(name):
            found = self._of.setdefault((kind, name.lower()), [])
            if len(found) < MOST:
                found.append(one)

    def note_column(
        self, table: TableDelta, column: ColumnDelta, type_: SqlType | None, default: str | None
    ) -> None:
        """A column is of a type, and has a default."""
        given = type_.on("postgresql") if type_ is not None else None
        if given is not None and given.type_name:
            self._add("type", given.type_name, Dependent(table, column))
        if default is not None and "(" in default:
            sequence = sequence_in(default)
            if sequence is not None:
                self._add("sequence", sequence, Dependent(table, column))

    def note_calls(self, table: TableDelta, column: ColumnDelta, given: Column) -> None:
        for call in given.default_calls:
            name = call.rpartition(".")[2]
            self._add("function", name, Dependent(table, column))

    def note_computed(self, table: TableDelta, column: ColumnDelta, expression: str) -> None:
        """A column is computed from others of its table."""
        one = Dependent(table, column)
        one.of = table.now
        one.columns.update(names_in(expression))
        self._add("computed", table.now[1], one)

    def note_key(
        self,
        table: TableDelta,
        columns: tuple[str, ...],
        references: Reference | None,
        dialect: str,
    ) -> None:
        """A foreign key on columns of the table refers to another one."""
        if references is not None and references.table.is_known and columns:
            one = Dependent(table, table.column(columns[0]))
            one.of = identity_of(references.table, dialect)
            one.columns.update([name.lower() for name in references.columns])
            self._add("key", references.table.name, one)

    def note_table(self, table: TableDelta, name: Name) -> None:
        if name.schema:
            self._add("schema", name.schema, Dependent(table))

    def note_object(self, key: tuple[str, str], definition: CreateObject, dialect: str) -> None:
        if definition.if_not_exists:
            return
        made: list[Dependent] = []
        for read in definition.reads:
            if read.table.is_known:
                one = Dependent(None, None, key, definition)
                one.of = identity_of(read.table, dialect)
                one.columns.update(read.columns)
                made.append(one)
                self._add("table", read.table.name, one)
        if definition.executes is not None:
            table = definition.table
            one = Dependent(None, None, key, definition)
            one.of = None if table is None else identity_of(table, dialect)
            made.append(one)
            self._add("function", definition.executes.name, one)
        if definition.name.schema and definition.kind in IN_SCHEMAS:
            one = Dependent(None, None, key, definition)
            made.append(one)
            self._add("schema", definition.name.schema, one)
        if made:
            self._objects.setdefault(key, []).extend(made)

    def rename_object(self, old: tuple[str, str], new: tuple[str, str]) -> None:
        moved = self._objects.pop(old, None)
        if moved:
            for one in moved:
                one.key = new
            self._objects[new] = moved

    def rename_table(self, old: Identity, new: Identity) -> None:
        for kind in ("table", "key", "computed"):
            for one in list(self._of.get((kind, old[1]), ())):
                if one.of == old:
                    one.of = new
                    if new[1] != old[1]:
                        self._of[kind, old[1]].remove(one)
                        self._add(kind, new[1], one)

    def rename_column(self, table: Identity, old: str, new: str) -> None:
        for kind in ("table", "computed"):
            for one in self._of.get((kind, table[1]), ()):
                if one.of == table and old in one.columns:
                    one.columns.discard(old)
                    one.columns.add(new)

    def add_column(self, table: Identity, column: str) -> None:
        """The table gets a column that nothing can need yet."""
        for one in self._of.get(("table", table[1]), ()):
            if one.of == table and EVERY_COLUMN in one.columns:
                one.later.add(column)


IN_SCHEMAS = frozenset(
    {"view", "materialized view", "type", "domain", "sequence", "function", "procedure"}
)
"""What lies in a schema, which PostgreSQL does not drop then."""


def names_in(expression: str) -> set[str]:
    """The names in an expression, in lower case: columns, functions, and the words of SQL."""
    found = _NAME.findall(_STRING.sub("", expression))
    return {(quoted or plain).lower() for quoted, plain in found}


def sequence_in(default: str) -> str | None:
    """The sequence that a default takes its numbers from, where it holds on to it."""
    found = _NEXTVAL.fullmatch(default.strip())
    return None if found is None else found[1].lower()

"""Tables and foreign keys as plain values, whatever they were read from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final, Literal, TypeAlias

from flake8_migrations.model.namedtuple import NamedTuple
from flake8_migrations.model.operations import VIEWS, Column, Name

Kind: TypeAlias = Literal["table", "partitioned table", "partition", "view", "materialized view"]
Why: TypeAlias = Literal["selects from", "partition of", "inherits from", "like"]

VERBS: Final[Mapping[Why, str]] = {
    "selects from": "selects from",
    "partition of": "is a partition of",
    "inherits from": "inherits from",
    "like": "is made like",
}
"""What stands between the two names in a sentence."""


class Source(NamedTuple):
    """What a view, a partition or a table is made from, and so must follow."""

    why: Why
    table: Name
    """Unknown where a view may select from more than is known."""


class TableIndex(NamedTuple):
    """An index of a table."""

    name: str | None
    columns: tuple[str, ...] = ()
    """None where it is on an expression."""
    unique: bool = False


class Table(NamedTuple):
    """A table, or a view, with the columns that are known."""

    name: Name
    columns: tuple[Column, ...] = ()
    is_complete: bool = True
    """Whether these are all its columns."""
    unique: tuple[tuple[str, ...], ...] = ()
    """The columns whose values no two rows share, each time together; sorted, and without the
    primary key."""
    kind: Kind = "table"
    made_from: tuple[Source, ...] = ()
    is_created: bool = True
    """Whether it is known where it comes from: no migration creates one that all only alter."""
    indexes: tuple[TableIndex, ...] = ()
    """Of models: those on its columns or on expressions, the unique ones among them."""
    comment: str | None = None
    """What the models say of it; migrations are not asked."""

    @property
    def is_view(self) -> bool:
        return self.kind in VIEWS

    @property
    def is_vague(self) -> bool:
        """Whether it may select from more than is known."""
        return not all([source.table.is_known for source in self.made_from])


class ForeignKey(NamedTuple):
    """A foreign key constraint from one table to another, or to itself; a composite key is one."""

    table: Name
    columns: tuple[str, ...]
    referred_table: Name
    referred_columns: tuple[str, ...] = ()
    name: str | None = None
    nullable: bool = False
    """Whether a row can be inserted without it: one of its columns at least is nullable."""
    use_alter: bool = False
    """Whether it is added after both tables exist: no edge of the order."""
    ondelete: str | None = None

    @property
    def identity(self) -> tuple[Name, tuple[str, ...], Name]:
        """What two foreign keys must have in common to be one.

        The columns referred to are left out: REFERENCES may omit them.
        """
        return self.table, self.columns, self.referred_table


class Unresolved(NamedTuple):
    """Something in a migration that could not be worked out."""

    path: str
    line: int
    what: str
    is_file: bool = False
    """Whether nothing of the file could be read."""


class Schema(NamedTuple):
    """All tables and foreign keys, each sorted by name, so that equal schemas are equal values."""

    tables: tuple[Table, ...]
    foreign_keys: tuple[ForeignKey, ...]
    unresolved: tuple[Unresolved, ...] = ()
    dependencies: tuple[tuple[Name, Name], ...] = ()
    """Further pairs (table, table it must follow): ``Table.add_is_dependent_on``, and what views,
    partitions and others are made from."""

    def restricted(self, names: set[Name] | frozenset[Name]) -> Schema:
        """The tables of these names with their foreign keys; what those refer to may be missing."""
        return self._replace(
            tables=tuple(table for table in self.tables if table.name in names),
            foreign_keys=tuple(key for key in self.foreign_keys if key.table in names),
            dependencies=tuple(pair for pair in self.dependencies if names.issuperset(pair)),
        )


def reasons(tables: Iterable[Table]) -> dict[tuple[Name, Name], Why]:
    """Why each must follow another that it is made from."""
    return {(one.name, source.table): source.why for one in tables for source in one.made_from}


def with_sources(schema: Schema) -> Schema:
    """The schema in which all must follow what they are made from."""
    pairs = (
        (table.name, source.table)
        for table in schema.tables
        for source in table.made_from
        if source.table != table.name and source.table.is_known
    )
    found = {*schema.dependencies, *pairs}
    return schema._replace(
        dependencies=tuple(sorted(found, key=lambda pair: tuple(map(sort_key, pair))))
    )


def normalized(schema: Schema) -> Schema:
    """The schema with everything sorted and nothing twice, in which all follow their sources."""
    return with_sources(
        schema._replace(
            tables=tuple(sorted(schema.tables, key=lambda table: sort_key(table.name))),
            foreign_keys=tuple(sorted(dict.fromkeys(schema.foreign_keys), key=key_order)),
        )
    )


def sort_key(name: Name) -> tuple[str, str]:
    """Tables are sorted as their names are written."""
    return (f"{name.schema}.{name.name}" if name.schema else name.name, name.name)


def key_order(key: ForeignKey) -> tuple[object, ...]:
    """Foreign keys are sorted by table, columns and what they refer to, and at last by all else."""
    return (
        sort_key(key.table),
        key.columns,
        sort_key(key.referred_table),
        key.referred_columns,
        key.name or "",
        key.nullable,
        key.use_alter,
        key.ondelete or "",
    )

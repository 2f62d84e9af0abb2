"""Tables and foreign keys as plain values, whatever they were read from."""

from __future__ import annotations

from typing import NamedTuple

from flake8_migrations.operations import Column, Name


class Table(NamedTuple):
    """A table with the columns that are known."""

    name: Name
    columns: tuple[Column, ...] = ()
    is_complete: bool = True
    """Whether these are all its columns."""


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


class Unresolved(NamedTuple):
    """Something in a migration that could not be worked out."""

    path: str
    line: int
    what: str


class Schema(NamedTuple):
    """All tables and foreign keys, each sorted by name, so that equal schemas are equal values."""

    tables: tuple[Table, ...]
    foreign_keys: tuple[ForeignKey, ...]
    unresolved: tuple[Unresolved, ...] = ()
    dependencies: tuple[tuple[Name, Name], ...] = ()
    """Further pairs (table, table it must follow): ``Table.add_is_dependent_on``."""

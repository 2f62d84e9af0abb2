"""What stands in a database before an operation, as far as it is known: plain values."""

from __future__ import annotations

from typing import Any, Generic, Literal, TypeAlias, TypeVar

from flake8_migrations.model.namedtuple import NamedTuple
from flake8_migrations.model.operations import (
    AlterEnum,
    Column,
    ConstraintKind,
    CreateIndex,
    CreateObject,
    Name,
    Reference,
)

T = TypeVar("T")

Counter: TypeAlias = Literal["identity", "serial"]

Field: TypeAlias = Literal["type", "nullable", "server_default", "generated", "counter", "filled"]
"""What is known of a column, under the names that its definition has for it.

``filled`` is whether the rows without a value were given one.
"""


class Fact(NamedTuple, Generic[T]):
    """Something that is known, and since when."""

    value: T
    since: str | None = None
    """The revision that says it; None where the migration itself does."""


class Constraint(NamedTuple):
    """A constraint of a table."""

    kind: ConstraintKind
    name: str | None
    """None where the definition gives it none: the database or a naming convention does."""
    columns: tuple[str, ...] = ()
    condition: str | None = None
    """Of a CHECK; a HOLE where it is one nobody knows."""
    references: Reference | None = None
    is_valid: bool | None = True
    """Whether the rows that were there have been checked; None where that is not known."""
    is_certain: bool = True
    """Whether it is surely there."""
    since: str | None = None
    """The revision that created it; None where the migration itself does."""
    of_index: str | None = None
    """The index that it has taken over, which says what its columns are (``USING INDEX``)."""
    is_asked: bool = False
    """Whether it is created unless one of its name is there: one is, maybe of another shape."""
    of_column: bool = False
    """Whether SQL has it in the definition of its column, so that SQLite drops it along."""


class Index(NamedTuple):
    """An index of a table; a constraint's own one is none of these."""

    name: str | None
    columns: tuple[str, ...] = ()
    unique: bool = False
    where: str | None = None
    where_on: frozenset[str] | None = None
    """As in CreateIndex."""
    using: str | None = None
    """The access method, or MySQL's ``fulltext`` or ``spatial``, in lower case."""
    is_certain: bool = True
    since: str | None = None
    table: Name | None = None
    """As it was called when the index was created."""
    is_special: bool = False
    """As in CreateIndex, or of the beginning of a column alone."""
    by_convention: bool = False
    """Whether ``index=True`` made it: a naming convention may call it otherwise."""
    is_of_key: bool = False
    """Whether a constraint has taken it over, so that it is none of its own any more."""
    is_asked: bool = False
    """As in Constraint."""


def in_doubt(one: Any) -> Any:
    """A constraint or index that may be gone, or never have been there."""
    return one._replace(is_certain=False, is_asked=False)


class Object(NamedTuple):
    """A view, type, sequence, function, trigger, …"""

    kind: str
    name: Name
    definition: CreateObject | None = None
    """What created it; None where that is not at hand."""
    labels: tuple[str, ...] | None = None
    """Those of an enum type; None where they are not known."""
    altered: tuple[AlterEnum, ...] = ()
    """What a run does to labels that it does not know."""
    is_there: bool | None = None
    since: str | None = None


def constraints_of(column: Column, *, in_sql: bool) -> list[Constraint]:
    """The constraints that a column's definition makes, the primary key aside.

    SQLAlchemy writes the foreign keys of columns beside them; ``in_sql`` says that they stand
    where SQL has them.
    """
    found = []
    if column.unique and not column.indexed:
        found.append(Constraint("unique", None, (column.name,)))
    if column.foreign_key is not None:
        key = column.foreign_key
        found.append(
            Constraint("foreign key", key.name, (column.name,), references=key, of_column=in_sql)
        )
    if column.check is not None:
        found.append(Constraint("check", None, (column.name,), column.check, of_column=True))
    return found


def index_by(action: CreateIndex) -> Index:
    """The index that is created."""
    using = action.using or (action.prefix.lower() if action.prefix is not None else None)
    return Index(
        action.name,
        action.columns,
        action.unique,
        action.where,
        action.where_on,
        using,
        table=action.table,
        is_special=action.is_special or action.of_prefix or action.only,
    )


def index_of(table: Name, column: Column) -> Index | None:
    """The index that ``index=True`` makes, under the name that SQLAlchemy gives it."""
    if not column.indexed:
        return None
    name = f"ix_{table.name}_{column.name}"
    return Index(name, (column.name,), column.unique, table=table, by_convention=True)

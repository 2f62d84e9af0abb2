"""What becomes of the things of a database: they appear, vanish, are renamed, changed, doubtful."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from flake8_migrations.model.namedtuple import NamedTuple
from flake8_migrations.model.operations import (
    ROLLBACKS,
    AddColumn,
    AlterColumn,
    AlterDomain,
    AlterEnum,
    CreateConstraint,
    CreateIndex,
    CreateObject,
    CreateTable,
    CustomOperation,
    DropAll,
    DropColumn,
    DropConstraint,
    DropFromTable,
    DropIndex,
    DropObject,
    DropTable,
    Name,
    RawKind,
    RawSql,
    RenameConstraint,
    RenameObject,
    RenameTable,
    SetParameter,
    SetSchema,
    TransactionControl,
    UnreadCall,
    UnreadSql,
    ValidateConstraint,
)
from flake8_migrations.model.pattern import compiled_when_used
from flake8_migrations.model.text import is_known

What: TypeAlias = Literal["appears", "vanishes", "renamed", "changed", "doubtful"]


class Thing(NamedTuple):
    """A table, a column, a constraint, an index, a view, a type, …"""

    kind: str
    """``table``, ``column``, ``constraint``, ``index``, or as in CreateObject."""
    of: Name | None
    """Its own name where it is one of a schema; else that of the table that it belongs to."""
    name: str | None = None
    """Its own name where it belongs to a table, None where it is given none."""


class Change(NamedTuple):
    """Something becomes of one thing."""

    what: What
    thing: Thing
    by: Any = None
    """For what appears, its definition: a CreateTable, Column, CreateIndex, CreateConstraint or
    CreateObject; else the operation that does it."""
    new: Thing | None = None
    """The thing as it is called afterwards, where it is renamed or moves to another schema."""
    asks: bool = False
    """Whether it is asked first: IF EXISTS, IF NOT EXISTS, OR REPLACE."""

    @property
    def is_opaque(self) -> bool:
        """Whether nobody knows what it takes away, or puts in the place of something."""
        return self.thing is _WHATEVER and self.what != "appears"


_WHATEVER = Thing("anything", None)

ANYTHING = Change("doubtful", _WHATEVER)
"""Nobody knows what there is from here on."""

GONE = Change("vanishes", _WHATEVER)
"""Something is gone, or a name means something else from here on, and nobody knows what."""

SOMETHING = Change("appears", _WHATEVER)
"""There is something new, neither table nor index, of which nobody knows what it is."""

Changes: TypeAlias = tuple[Change, ...]


def nothing(action: Any) -> Changes:
    return ()


def create_table(action: CreateTable) -> Changes:
    table = Thing("table", action.table)
    return (Change("appears", table, action, None, action.if_not_exists),)


def drop_table(action: DropTable) -> Changes:
    table = Thing("table", action.table)
    return (Change("vanishes", table, action, None, action.if_exists),)


def rename_table(action: RenameTable) -> Changes:
    new = Thing("table", action.renamed)
    return (Change("renamed", Thing("table", action.table), action, new),)


def set_schema(action: SetSchema) -> Changes:
    new = Thing(action.kind, Name(action.name.name, action.new_schema))
    return (Change("renamed", Thing(action.kind, action.name), action, new),)


def add_column(action: AddColumn) -> Changes:
    column = Thing("column", action.table, action.column.name)
    return (Change("appears", column, action.column, None, action.if_not_exists),)


def drop_column(action: DropColumn) -> Changes:
    column = Thing("column", action.table, action.column)
    return (Change("vanishes", column, action, None, action.if_exists),)


def alter_column(action: AlterColumn) -> Changes:
    column = Thing("column", action.table, action.column)
    changed = Change("changed", column, action)
    if action.new_name is None:
        return (changed,)
    new = Thing("column", action.table, action.new_name)
    return changed, Change("renamed", column, action, new)


def create_index(action: CreateIndex) -> Changes:
    index = Thing("index", action.table, action.name)
    return (Change("appears", index, action, None, action.if_not_exists),)


def drop_index(action: DropIndex) -> Changes:
    index = Thing("index", action.table, action.name)
    return (Change("vanishes", index, action, None, action.if_exists),)


def create_constraint(action: CreateConstraint) -> Changes:
    constraint = Thing("constraint", action.table, action.name)
    return (Change("appears", constraint, action, None, action.if_not_exists),)


def drop_constraint(action: DropConstraint) -> Changes:
    constraint = Thing("constraint", action.table, action.name)
    return (Change("vanishes", constraint, action, None, action.if_exists),)


def rename_constraint(action: RenameConstraint) -> Changes:
    old, new = (Thing("constraint", action.table, one) for one in (action.name, action.new_name))
    return (Change("renamed", old, action, new),)


def validate_constraint(action: ValidateConstraint) -> Changes:
    return (Change("changed", Thing("constraint", action.table, action.name), action),)


def drop_from_table(action: DropFromTable) -> Changes:
    """The columns and keys of the table may be others, the table itself is there."""
    return (Change("doubtful", Thing("table", action.table), action),)


def create_object(action: CreateObject) -> Changes:
    asks = action.or_replace or action.if_not_exists
    return (Change("appears", Thing(action.kind, action.name), action, None, asks),)


def drop_object(action: DropObject) -> Changes:
    """With CASCADE, or as a schema, it takes along what nobody names."""
    gone = Change("vanishes", Thing(action.kind, action.name), action, None, action.if_exists)
    if action.cascade or action.kind == "schema":
        return gone, GONE
    return (gone,)


def rename_object(action: RenameObject) -> Changes:
    """It stays in its schema where none is said; what lies in a renamed schema has another name."""
    if action.kind == "index":
        old, new = (Thing("index", None, one.name) for one in (action.name, action.new_name))
        return (Change("renamed", old, action, new),)
    name = Name(action.new_name.name, action.new_name.schema or action.name.schema)
    renamed = Change("renamed", Thing(action.kind, action.name), action, Thing(action.kind, name))
    return (renamed, GONE) if action.kind == "schema" else (renamed,)


def alter_enum(action: AlterEnum) -> Changes:
    return (Change("changed", Thing("type", action.type), action),)


def alter_domain(action: AlterDomain) -> Changes:
    return (Change("changed", Thing("domain", action.domain), action),)


# what nobody can tell


def drop_all(action: DropAll) -> Changes:
    return (GONE,)


def anything(action: UnreadSql | UnreadCall) -> Changes:
    return (ANYTHING,)


_PLACES = frozenset({"schema", "current_schema"})


def set_parameter(action: SetParameter) -> Changes:
    """With another search path names mean something else."""
    name = action.name.lower()
    may_be_place = name in _PLACES or name.endswith("search_path") or not is_known(name)
    return (GONE,) if may_be_place else ()


def transaction_control(action: TransactionControl) -> Changes:
    """A rollback may undo what was done."""
    return (GONE,) if action.statement in ROLLBACKS else ()


def custom_operation(action: CustomOperation) -> Changes:
    """Of what a limited one may have touched, which it names, nobody knows anything."""
    if not action.is_limited:
        return (ANYTHING,)
    names = sorted(action.names)
    return tuple(Change("doubtful", Thing("table", Name(name)), action) for name in names)


_OPAQUE: frozenset[RawKind] = frozenset({"alter", "call", "drop", "other", "program"})
"""Statements that may change the schema in a way their words do not tell."""

_CHANGING = compiled_when_used(
    r"[\w.]*(?:ADD(?!ED|RESS)|(?:CREATE|REMOVE|DISTRIBUTE)(?!D)|DROP(?!PED))[\w.]*\Z"
)
"""Names of functions that say that they do so."""


def raw_sql(action: RawSql) -> Changes:
    """What is created and not read is something else than a table; ALTER TABLE keeps its table."""
    if action.kind == "create":
        return (SOMETHING,)
    if action.kind in _OPAQUE or (action.routine and _CHANGING.match(action.routine)):
        return (ANYTHING,)
    return (ANYTHING,) if action.kind == "alter table" and not is_known(action.head) else ()


OPEN = frozenset(
    {
        anything,
        custom_operation,
        drop_all,
        drop_object,
        raw_sql,
        rename_object,
        set_parameter,
        transaction_control,
    }
)
"""Those that may say that anything has changed."""

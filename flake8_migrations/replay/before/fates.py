"""What becomes of a constraint or index by what happens to its table, its columns or itself."""

from __future__ import annotations

import re
from typing import Any

from flake8_migrations.model.convention import Naming, given_name, no_convention
from flake8_migrations.model.operations import Name, Reference
from flake8_migrations.model.pattern import compiled_when_used
from flake8_migrations.model.text import is_known
from flake8_migrations.replay.before.parts import Fate
from flake8_migrations.replay.before.standing import Constraint, Index, in_doubt
from flake8_migrations.replay.identity import Identity, identity_of


def not_a_primary_key(one: Any) -> Any:
    """A new one takes the place of the one that was there."""
    return None if one.kind == "primary key" else one


def perhaps_no_primary_key(one: Any) -> Any:
    return one if one.kind != "primary key" else in_doubt(one)


def replaced(name: str) -> Fate:
    """What was called so is not there any more, where another one gets the name."""

    def fate(one: Any) -> Any:
        return None if one.name is not None and one.name.lower() == name.lower() else one

    return fate


def copied(one: Any) -> Any:
    """A batch that copies a table leaves out a CHECK that has no name."""
    return None if one.kind == "check" and one.name is None else one


def perhaps_copied(one: Any) -> Any:
    """``sa.text`` for a default makes a batch copy the table, a string does not."""
    return one if copied(one) is one else in_doubt(one)


def refers_to(one: Any, table: Identity, dialect: str) -> bool:
    return one.references is not None and identity_of(one.references.table, dialect) == table


def without_target(table: Identity, dialect: str) -> Fate:
    def fate(one: Any) -> Any:
        if not refers_to(one, table, dialect):
            return one
        return one if dialect == "sqlite" else None

    return fate


def with_target_renamed(
    table: Identity, new: Name | None, dialect: str, column: tuple[str, str] | None = None
) -> Fate:
    """A foreign key refers to the same table and column as before, under its new name."""

    def fate(one: Any) -> Any:
        if not refers_to(one, table, dialect):
            return one
        target: Reference = one.references
        if new is not None:
            target = target._replace(table=new)
        if column is not None:
            old, now = column
            columns = tuple([now if one.lower() == old.lower() else one for one in target.columns])
            target = target._replace(columns=columns)
        return one._replace(references=target)

    return fate


def same(one: Any) -> Any:
    return one


def going_with(column: str, *, is_certain: bool) -> Fate:
    """All that the column is part of goes with it; a CHECK that names it, too."""
    word = compiled_when_used(rf"\b{re.escape(column)}\b", re.IGNORECASE)

    def fate(one: Any) -> Any:
        is_part = any(name.lower() == column for name in one.columns)
        condition = one.condition if isinstance(one, Constraint) else one.where
        if condition is not None and not is_known(condition) and not is_part:
            return in_doubt(one)
        if is_part or (condition is not None and word.search(condition)):
            return None if is_certain else in_doubt(one)
        return one

    return fate


def with_column_renamed(old: str, new: str) -> Fate:
    word = compiled_when_used(rf"\b{re.escape(old)}\b", re.IGNORECASE)

    def fate(one: Any) -> Any:
        columns = tuple(new if name.lower() == old.lower() else name for name in one.columns)
        if isinstance(one, Constraint):
            condition = one.condition and word.sub(lambda found: new, one.condition)
            return one._replace(columns=columns, condition=condition)
        where = one.where and word.sub(lambda found: new, one.where)
        return one._replace(columns=columns, where=where)

    return fate


def vanishing(
    name: str | None,
    kind: str | None,
    is_certain: bool,
    table: str | None = None,
    naming: Naming = no_convention,
) -> Fate:
    """The one of this name goes; one without a name may have been called so."""

    def fate(one: Any) -> Any:
        if kind is not None and isinstance(one, Constraint) and one.kind != kind:
            return one
        is_it = is_called(one, name, table, naming)
        if is_it is False:
            return one
        return None if is_it and is_certain else in_doubt(one)

    return fate


def with_new_name(
    old: str,
    new: str | None,
    is_certain: bool,
    table: str | None,
    naming: Naming = no_convention,
) -> Fate:
    def fate(one: Any) -> Any:
        is_it = is_called(one, old, table, naming)
        if is_it is False:
            return one
        if not is_it or not is_certain or not is_known(new):
            return in_doubt(one)
        return one._replace(name=new)

    return fate


def taken_over(name: str, is_certain: bool) -> Fate:
    """The index of this name becomes that of a constraint."""

    def fate(one: Any) -> Any:
        is_it = is_called(one, name, None)
        if is_it is False or isinstance(one, Constraint):
            return one
        if is_it and is_certain:
            return one._replace(is_of_key=True)
        return in_doubt(one)

    return fate


def validated(name: str | None, is_certain: bool) -> Fate:
    def fate(one: Any) -> Any:
        is_it = is_called(one, name, None)
        if is_it is False or one.is_valid:
            return one
        return one._replace(is_valid=True if is_it and is_certain else None)

    return fate


def is_called(
    one: Any, name: str | None, table: str | None, naming: Naming = no_convention
) -> bool | None:
    """Whether a constraint or index has the name; None where that is not known."""
    if name is None or not is_known(name):
        return None
    if one.name is None:
        return _is_unnamed_one(one, name, table, naming) if isinstance(one, Constraint) else None
    if not is_known(one.name):
        return None
    if one.name.lower() == name.lower():
        return True
    return isinstance(one, Index) and is_of_convention(one, name, naming)


def _is_unnamed_one(one: Constraint, name: str, table: str | None, naming: Naming) -> bool | None:
    if name.lower() in default_names(one, table):
        return True
    is_it = may_be_called(one, name)
    if is_it is None and table is not None:
        given = given_name(naming(), one.kind, table, one.columns, one.references)
        if given is not None and given.lower() == name.lower():
            return True
        is_of_table = table.lower() in name.lower()  # and not of one that was renamed
        if given is not None and is_of_table and not _NUMBERED.search(name.lower()):
            return False
    return is_it


def is_of_convention(one: Index, name: str, naming: Naming) -> bool:
    """Whether the name is that of an index that ``index=True`` made, by the convention."""
    if not one.by_convention or one.table is None:
        return False
    if not all(column.lower() in name.lower() for column in one.columns):
        return False
    given = given_name(naming(), "index", one.table.name, one.columns)
    return given is not None and given.lower() == name.lower()


_KINDS = {
    "pk": "primary key", "pkey": "primary key", "primary": "primary key",
    "fk": "foreign key", "fkey": "foreign key", "ibfk": "foreign key", "foreign": "foreign key",
    "uq": "unique", "uc": "unique", "key": "unique", "unique": "unique", "uniq": "unique",
    "ck": "check", "chk": "check", "check": "check",
}  # fmt: skip
"""What names of constraints tell of their kind, by the words that they consist of."""

_WORD = compiled_when_used(r"[a-z]+")
_NUMBERED = compiled_when_used(r"_(?:ibfk|chk)_\d+\Z|_check\d*\Z")
"""The ends of names that databases give without the names of columns."""

_MOST_OF_A_NAME = 50
"""A longer name may be cut off before the column."""


def may_be_called(one: Constraint, name: str) -> bool | None:
    """Whether a constraint without a name may have this one: None if so, False if not.

    Names that databases and naming conventions give hold their columns, but for those of primary
    keys.
    """
    lowered = name.lower()
    kinds = {_KINDS[word] for word in _WORD.findall(lowered) if word in _KINDS}
    if kinds and one.kind not in kinds:
        return False
    if one.kind == "primary key" or len(name) > _MOST_OF_A_NAME or not one.columns:
        return None
    holds_column = any(column.lower() in lowered for column in one.columns)
    return None if holds_column or _NUMBERED.search(lowered) else False


def check_by_convention(table: str, name: str) -> str:
    """What most naming conventions make of the name that a CHECK is given."""
    return f"ck_{table}_{name}"


def default_names(one: Constraint, table: str | None) -> set[str]:
    """What a constraint without a name is called, by a database or by the usual conventions."""
    if table is None:
        return set()
    columns = "_".join(one.columns)
    first = one.columns[0] if one.columns else ""
    referred = one.references.table.name if one.references is not None else ""
    names = {
        "primary key": (f"{table}_pkey", f"pk_{table}", f"{table}_pk"),
        "unique": (
            f"{table}_{columns}_key",
            f"uq_{table}_{columns}",
            f"uq_{table}_{first}",
            f"{table}_{columns}_uq",
            first,
        ),
        "foreign key": (
            f"{table}_{columns}_fkey",
            f"fk_{table}_{columns}_{referred}",
            f"fk_{table}_{first}_{referred}",
            f"fk_{table}_{columns}",
            f"fk_{table}_{referred}",
        ),
        "check": (f"{table}_{columns}_check", f"{table}_check", f"ck_{table}_{columns}"),
    }
    return {name.lower() for name in names.get(one.kind, ())}

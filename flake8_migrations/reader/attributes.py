"""``owner.name`` and ``owner[key]``, but for the user's own classes (see ``classes``)."""

from __future__ import annotations

from flake8_migrations.model.operations import Name
from flake8_migrations.model.text import HOLE
from flake8_migrations.reader import known
from flake8_migrations.reader.values import (
    UNKNOWN,
    Choice,
    Class,
    ColumnReference,
    Instance,
    Listing,
    Member,
    Module,
    Object,
    Reflected,
    ReflectedName,
    Super,
    Symbol,
    Table,
    TableColumns,
    Unknown,
    Value,
    choice,
    taken,
    text_of,
)

METHOD = object()
"""What ``member`` gives where nothing is known but that it may be called."""

OF_USERS = frozenset({Choice, Class, Member, Module, Object, Super})
"""The types of values of which ``classes`` tells the members: most files need it for none."""


def member(owner: Value, name: str) -> Value:
    """The value of ``owner.name``, or METHOD: what is called at once needs no value."""
    kind = type(owner)
    if kind is Symbol:
        special = known.OF_IMPORTED.get(name)
        return owner.member(name) if special is None else special(owner)
    find = known.MEMBERS.get(kind)
    if find is not None:
        return find(owner, name)
    if kind is Instance or kind is Unknown:
        find_any = known.ATTRIBUTES.get(name)
        return METHOD if find_any is None else find_any(owner)
    if name == "value" and kind in (str, int):  # of a member of an enumeration
        return owner
    return METHOD


def subscript(owner: Value, key: Value) -> Value:
    kind = type(owner)
    if kind is Reflected:
        return ReflectedName(owner) if key == "name" else UNKNOWN
    if kind is Listing:
        return Table(Name(text_of(key)))
    if kind is TableColumns:
        return ColumnReference(owner.table, text_of(key))
    if kind is dict:
        if isinstance(key, (str, int)):
            return taken(owner, key, owner.get(HOLE, UNKNOWN))
        return choice(list(owner.values()))
    if kind is Class:  # a member of an enumeration; else ``Class[T]``
        return owner.members.get(text_of(key), UNKNOWN) if owner.is_enum else owner
    if kind in (list, tuple, str):
        if type(key) is int and -len(owner) <= key < len(owner):
            return owner[key]
        if key is UNKNOWN and kind is not str and owner:
            return choice(list(owner))
    return UNKNOWN

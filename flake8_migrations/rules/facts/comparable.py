"""Which types PostgreSQL compares, so that a foreign key may lead from one to the other.

A test asks the servers of the tests for each pair.
"""

from __future__ import annotations

_NUMBERS = frozenset({"smallint", "integer", "bigint", "numeric"})
_INTEGERS = _NUMBERS - {"numeric"}
_FLOATS = frozenset({"real", "double precision"})
_TEXTS = frozenset({"varchar", "char", "text"})
_MOMENTS = frozenset({"date", "timestamp", "timestamptz"})
_OF_ONE_KIND = (
    _INTEGERS,
    _TEXTS,
    _MOMENTS,
    frozenset({"bit", "bit varying"}),
    frozenset({"cidr", "inet"}),
    frozenset({"macaddr", "macaddr8"}),
)
"""Kinds of types each of which may refer to each other one."""

_REFERRING = {
    **{one: kind for kind in _OF_ONE_KIND for one in kind},
    **dict.fromkeys(_FLOATS, _FLOATS | _NUMBERS),
    **{one: frozenset({one}) for one in ("boolean", "bytea", "jsonb", "money", "time", "uuid")},
    "numeric": _NUMBERS,
    "interval": frozenset({"interval", "time"}),
    "timetz": frozenset({"timetz", "time"}),
    "varchar": _TEXTS | {"name"},
    "text": _TEXTS | {"name"},
    "name": _TEXTS | {"name"},
    "oid": _INTEGERS | {"oid", "regclass"},
    "regclass": _INTEGERS | {"oid", "regclass"},
}
"""What may refer to a column of each type."""


LISTED = frozenset(_REFERRING)
"""The types of which it is known."""


def may_refer(type_: str, referred: str) -> bool:
    """Whether a foreign key of a type may refer to a column of the other, or nobody knows."""
    may = _REFERRING.get(referred)
    return may is None or type_ in may or type_ not in LISTED

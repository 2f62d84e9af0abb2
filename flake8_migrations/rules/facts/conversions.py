"""Which change of a column's type leaves the stored values as they are.

PostgreSQL then changes its catalogue only; any other change writes the whole table anew. The
answers for PostgreSQL are those of a server: see the tests.
"""

from __future__ import annotations

from flake8_migrations.model.operations import SqlType
from flake8_migrations.model.text import HOLE, is_known

_ALIKE = frozenset(
    {
        ("varchar", "text"),
        ("text", "varchar"),
        ("varchar", "citext"),
        ("text", "citext"),
        ("citext", "varchar"),
        ("citext", "text"),
        ("cidr", "inet"),
        ("integer", "oid"),
        ("oid", "integer"),
        ("bit", "bit varying"),
        ("xml", "text"),
    }
)
"""Types whose values are stored alike: the first may be called the second."""

_INTERCHANGEABLE_IN_UTC = frozenset({("timestamp", "timestamptz"), ("timestamptz", "timestamp")})

_LIMITS = {
    "varchar": float("inf"),
    "bit varying": float("inf"),
    "time": 6,
    "timetz": 6,
    "timestamp": 6,
    "timestamptz": 6,
    "interval": 6,
}
"""Types whose argument limits the values only, and the limit where none is given."""


def keeps_values(old: SqlType, new: SqlType, in_utc: bool = False) -> bool | None:
    """Whether PostgreSQL keeps the stored values; None where a type is not known.

    ``in_utc`` says that the time zone of the session is UTC.
    """
    if HOLE in old.name or HOLE in new.name:
        return None
    pair = old.name, new.name
    if old.name == new.name == "enum":
        if is_known(old.type_name) and is_known(new.type_name):
            return old.type_name == new.type_name
        return True if old.arguments and old.arguments == new.arguments else None
    if pair in _ALIKE or (in_utc and pair in _INTERCHANGEABLE_IN_UTC):
        return not new.arguments or (pair in _INTERCHANGEABLE_IN_UTC and _limit(new) >= _limit(old))
    if old.name != new.name:  # a domain without a constraint is stored as its base type
        return None if old.type_name or new.type_name else False
    if old.arguments == new.arguments:
        return True
    if old.name == "numeric":
        return not new.arguments or (
            bool(old.arguments)
            and _number(old, 1) == _number(new, 1)
            and _number(new) >= _number(old)
        )
    return old.name in _LIMITS and _limit(new) >= _limit(old)


def keeps_values_on_mysql(old: SqlType, new: SqlType) -> bool | None:
    """Whether MySQL changes the type in place; None where a type is not known.

    https://dev.mysql.com/doc/refman/8.4/en/innodb-online-ddl-operations.html: a longer varchar as
    long as its length takes as many bytes to store as before, members at the end of an enum or set.
    """
    if HOLE in old.name or HOLE in new.name:
        return None
    name = _name_on_mysql(old)
    if name != _name_on_mysql(new):
        return False
    if name in MEMBERS_ON_MYSQL:
        members = len(old.arguments)
        same_size = not any(
            members <= limit < len(new.arguments) for limit in MEMBERS_ON_MYSQL[name]
        )
        return bool(members) and new.arguments[:members] == old.arguments and same_size
    if name in _BYTES_OF_A_CHARACTER and old.arguments and new.arguments:
        before, after = _number(old), _number(new)
        return after >= before and all(
            (before * width > 255) == (after * width > 255) for width in _BYTES_OF_A_CHARACTER[name]
        )
    return old.arguments == new.arguments or name == "tinyint"


def _name_on_mysql(type_: SqlType) -> str:
    """One name for all types that MySQL stores alike."""
    return type_.on_mysql or _ALIKE_ON_MYSQL.get(type_.name, type_.name)


_ALIKE_ON_MYSQL = {
    "boolean": "tinyint",
    "real": "double precision",
    "timestamptz": "timestamp",
    "timetz": "time",
}

MEMBERS_ON_MYSQL = {"enum": (255,), "set": (8, 16, 24, 32)}
"""The numbers of members behind which a value takes another byte."""

_BYTES_OF_A_CHARACTER = {"varchar": (3, 4), "varbinary": (1,)}
"""In utf8mb3 and utf8mb4, the defaults before and since MySQL 8.0; a migration does not say it."""


def _limit(type_: SqlType) -> float:
    return _number(type_) if type_.arguments else _LIMITS[type_.name]


def _number(type_: SqlType, position: int = 0) -> int:
    """One of the type's arguments; a scale that is left out is zero."""
    given = type_.arguments[position] if len(type_.arguments) > position else 0
    return given if isinstance(given, int) else 0

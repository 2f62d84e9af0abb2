"""How PostgreSQL casts the values of a column from one type to another, where its type changes.

The answers are those of a server, see ``pg_casts``; arrays are cast by what they hold.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Literal, TypeAlias

from flake8_migrations.model.operations import SqlType
from flake8_migrations.model.pattern import compiled_when_used
from flake8_migrations.model.text import is_known
from flake8_migrations.rules.facts import pg_casts

Way: TypeAlias = Literal["automatic", "explicit", "none"]
"""Without USING, by a cast in USING, or not at all."""

_STRINGS = frozenset({"char", "name", "text", "varchar"})
"""What takes every value as text, and gives it back by a cast."""
_NUMBER = compiled_when_used(r"-?\d+")
_FRACTION = compiled_when_used(r"-?\d*\.\d+")
_LITERAL = compiled_when_used(r"'(?:[^']|'')*'")
_CAST = compiled_when_used(
    r"(?:'(?:[^']|'')*'|array\[\])\s*::\s*([a-z][\w \"]*?)\s*(?:\(\d+\))?\s*(\[\])?", re.IGNORECASE
)
_SPELT = {
    "character varying": "varchar",
    "character": "char",
    "bpchar": "char",
    "bool": "boolean",
    "int": "integer",
    "int4": "integer",
    "int8": "bigint",
    "float8": "double precision",
    "timestamp without time zone": "timestamp",
    "timestamp with time zone": "timestamptz",
}
"""PostgreSQL's names for what is called otherwise here."""
_MOST_INTEGER, _MOST_BIGINT = 2**31 - 1, 2**63 - 1
_OF_CALLS = {
    "now()": "timestamptz",
    "current_timestamp": "timestamptz",
    "transaction_timestamp()": "timestamptz",
    "statement_timestamp()": "timestamptz",
    "clock_timestamp()": "timestamptz",
    "localtimestamp": "timestamp",
    "current_date": "date",
    "gen_random_uuid()": "uuid",
    "uuid_generate_v4()": "uuid",
    "true": "boolean",
    "false": "boolean",
}
"""The types of what defaults usually call."""


def way(old: SqlType, new: SqlType) -> Way | None:
    """How a column of one type becomes one of the other; None where a type is not known."""
    was, becomes = old.name, new.name
    if not (_is_listed(was) and _is_listed(becomes)):
        return None
    if was.endswith("[]") and becomes.endswith("[]"):  # whatever the dimensions
        return way(_held_by(old), _held_by(new))
    if was.endswith("[]"):
        return "automatic" if becomes in _STRINGS else "none"
    if becomes.endswith("[]"):
        return "explicit" if was in _STRINGS else "none"
    if was == becomes == "enum":
        return _between_enums(old, new)
    if was == becomes or becomes in _pairs(pg_casts.AUTOMATIC)[was]:
        return "automatic"
    return "explicit" if becomes in _pairs(pg_casts.EXPLICIT).get(was, ()) else "none"


def _is_listed(name: str) -> bool:
    return name.removesuffix("[]") in _pairs(pg_casts.AUTOMATIC)


def _held_by(type_: SqlType) -> SqlType:
    return type_._replace(name=type_.name.removesuffix("[]"))


def _between_enums(old: SqlType, new: SqlType) -> Way | None:
    if not (is_known(old.type_name) and is_known(new.type_name)):
        return None
    return "automatic" if old.type_name == new.type_name else "none"


@cache
def _pairs(text: str) -> dict[str, frozenset[str]]:
    """Each type with those that its columns can get."""
    lines = text.strip().replace("\n  ", " ").splitlines()
    named = (line.split(": ") for line in lines)
    return {was: frozenset(others.split(", ")) for was, others in named}


def type_of_default(default: str, column: SqlType) -> SqlType | None:
    """The type of a default's value before PostgreSQL makes one of the column's of it.

    None where there is none, or nobody knows it. ``column`` is the type that the column had when
    it got the default.
    """
    text = default.strip()
    while text.startswith("(") and text.endswith(")") and "(" not in text[1:]:
        text = text[1:-1].strip()
    if not is_known(text) or text.upper() == "NULL":
        return None
    if _LITERAL.fullmatch(text):
        return column
    if _NUMBER.fullmatch(text):
        size = abs(int(text[:40]))
        return SqlType(
            "integer" if size <= _MOST_INTEGER else "bigint" if size <= _MOST_BIGINT else "numeric"
        )
    if _FRACTION.fullmatch(text):
        return SqlType("numeric")
    if text.lower() in _OF_CALLS:
        return SqlType(_OF_CALLS[text.lower()])
    if text.lower().startswith("nextval(") and text.endswith(")"):
        return SqlType("bigint")
    return _cast_to(text, column)


def _cast_to(text: str, column: SqlType) -> SqlType | None:
    """The type of ``'…'::type``."""
    found = _CAST.fullmatch(text)
    if found is None:
        return None
    name = " ".join(found[1].lower().replace('"', "").split())
    if column.type_name is not None and name == column.type_name.lower():
        return column
    name = _SPELT.get(name, name)
    return SqlType(f"{name}[]" if found[2] else name)

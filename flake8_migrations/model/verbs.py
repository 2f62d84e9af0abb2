"""What the name of an operation says that Alembic does not have: ``drop_geo_table``."""

from __future__ import annotations

from functools import lru_cache

from flake8_migrations.model.namedtuple import NamedTuple

_DROPPING = frozenset("delete destroy drop purge remove truncate".split())
_EMPTYING = frozenset({"purge", "truncate"})
_OTHERS = frozenset(
    "add alter attach comment create detach disable enable grant refresh register rename replace"
    " revoke set update".split()
)
"""Verbs of which the object is what the operation is given, and nothing beside it."""
_VERBS = _DROPPING | _OTHERS

_MAKING_NOTHING = _DROPPING | frozenset(
    "alter comment detach disable enable grant refresh revoke set update".split()
)

_OF_SQL = {
    "domain": "domain",
    "enum": "type",
    "enum_type": "type",
    "extension": "extension",
    "function": "function",
    "mat_view": "materialized view",
    "materialized_view": "materialized view",
    "matview": "materialized view",
    "policy": "policy",
    "procedure": "procedure",
    "schema": "schema",
    "sequence": "sequence",
    "sp": "function",
    "stored_procedure": "procedure",
    "trigger": "trigger",
    "type": "type",
    "view": "view",
}
"""What is called in SQL as it is called here, or nearly so: ``sp`` is Alembic's own cookbook's."""

_PARTS = {
    "check": "constraint",
    "column": "column",
    "constraint": "constraint",
    "fk": "constraint",
    "grant": "grant",
    "hypertable": "table",
    "index": "index",
    "key": "constraint",
    "role": "role",
    "rule": "rule",
    "table": "table",
    "unique": "constraint",
}
"""Kinds of things by the last word of what they are called."""

_SAID_BESIDE = ("_if_exists", "_if_not_exists", "_concurrently", "_cascade")


class Words(NamedTuple):
    """The name of a method, taken apart."""

    verb: str | None
    """None where it has none that tells what the operation may touch."""
    noun: str
    object: str | None
    """The kind of object in the words of SQL, where the noun is one of these."""
    kind: str | None
    """The kind of what it makes or drops; None where it may be anything."""
    or_replace: bool

    @property
    def drops(self) -> bool:
        """Whether it surely drops something: a ``delete_…`` of rows leaves what they are in."""
        return self.verb == "drop" or (self.verb in _DROPPING and self.kind is not None)

    @property
    def empties(self) -> bool:
        """Whether the table stays, without its rows."""
        return self.verb in _EMPTYING and self.kind == "table"

    def may_make(self, kind: str | None) -> bool:
        """Whether something of that kind may be there after the operation, and not before."""
        return self.verb not in _MAKING_NOTHING and (None in (kind, self.kind) or kind == self.kind)


@lru_cache(maxsize=256)
def words(method: str) -> Words:
    """The verb of a method's name and what it acts on: ``bulk_drop_views``."""
    before, verb = [], None
    parts = method.split("_")
    while parts and verb is None:
        word = parts.pop(0)
        if word in _VERBS:
            verb = word
        else:
            before.append(word)
    noun = "_".join(parts or before)
    for said in _SAID_BESIDE:
        noun = noun.removesuffix(said)
    or_replace = noun.startswith("or_replace_")
    noun = noun.removeprefix("or_replace_")
    last = _singular(noun.rpartition("_")[2])
    found = _OF_SQL.get(noun)
    kind = found or _PARTS.get(last) or _OF_SQL.get(last)
    return Words(verb, noun.replace("_", " "), found, kind, or_replace)


def _singular(word: str) -> str:
    if word == "indexes" or word == "indices":
        return "index"
    if word.endswith("ies"):
        return f"{word[:-3]}y"
    return word if word.endswith("ss") else word.removesuffix("s")

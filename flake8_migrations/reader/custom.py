"""Methods of ``op`` that Alembic does not have, as far as their names and arguments tell."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from flake8_migrations.operations import (
    Action,
    CreateObject,
    CustomOperation,
    DropObject,
    Name,
)
from flake8_migrations.reader.values import (
    UNKNOWN,
    ColumnReference,
    Instance,
    Object,
    Table,
    Value,
    iterated,
)
from flake8_migrations.text import HOLE, is_known
from flake8_migrations.verbs import words

_NAME = re.compile(r'"?[^\W\d][\w$ -]{0,62}"?(\."?[^\W\d][\w$ -]{0,62}"?){0,2}(\(.*\))?', re.DOTALL)
_NAMING = ("name", "signature", "table_name", "object_name", "identity")
"""The attributes and arguments that hold the name of an object."""
_OF_TABLE = frozenset({"trigger", "policy", "rule"})
_DEEPEST = 3


def operation(method: str, arguments: list[Value], keywords: dict[str, Value]) -> Action:
    """What the method is taken to do."""
    given = [*arguments, *keywords.values()]
    said = words(method)
    name = _target(given)
    schema = keywords.get("schema")
    if name is not None and name.schema is None and isinstance(schema, str):
        name = name._replace(schema=schema)
    names, is_whole = _names_in(given)
    if said.object is not None and name is not None and said.verb in ("create", "drop"):
        table = _table(arguments, keywords) if said.object in _OF_TABLE else None
        if said.verb == "drop":
            if_exists = "if_exists" in method or keywords.get("if_exists") is True
            cascade = keywords.get("cascade") is True or method.endswith("_cascade")
            return DropObject(said.object, name, table, if_exists, cascade)
        return CreateObject(said.object, name, or_replace=said.or_replace, table=table)
    is_limited = said.verb is not None and is_whole and bool(names)
    return CustomOperation(method, None if name is None else str(name), names, is_limited)


def _target(given: Iterable[Value]) -> Name | None:
    """The name of what the operation is about: the first that it is given."""
    for value in given:
        name = name_of(value)
        if name is not None:
            return name
    return None


def name_of(value: Value) -> Name | None:
    """The name of an object: a text, or what a project's or library's object calls its name."""
    if isinstance(value, str):
        if HOLE in value or not _NAME.fullmatch(value.strip()):
            return None
        schema, _, name = value.strip().partition("(")[0].rpartition(".")
        return Name(name.strip().strip('"'), schema.strip('"') or None)
    if isinstance(value, Table):
        return value.name if value.name.is_known else None
    if isinstance(value, Object):
        return _named(value.attributes)
    if isinstance(value, Instance):
        named = _named(value.keywords)
        texts = [one for one in value.arguments if isinstance(one, str)]
        return named or (name_of(texts[0]) if texts else None)
    return None


def _named(parts: dict[str, Value]) -> Name | None:
    for naming in _NAMING:
        if isinstance(parts.get(naming), str):
            found = name_of(parts[naming])
            schema = parts.get("schema")
            if found is not None and isinstance(schema, str) and is_known(schema):
                return found._replace(schema=schema)
            return found
    return None


def _table(arguments: list[Value], keywords: dict[str, Value]) -> Name | None:
    """The table of a trigger or policy, the second argument as in Alembic's own methods."""
    for keyword in ("table_name", "table", "on_entity"):
        if keyword in keywords:
            return name_of(keywords[keyword])
    return name_of(arguments[1]) if len(arguments) > 1 else None


def _names_in(given: Iterable[Value]) -> tuple[frozenset[str], bool]:
    """The names among the arguments, in lower case, and whether all of them are known."""
    found: set[str] = set()
    is_whole = True
    for value in _leaves(given, _DEEPEST):
        if isinstance(value, str):
            if HOLE in value:
                is_whole = False
            elif _NAME.fullmatch(value.strip()):
                text = value.partition("(")[0].replace('"', "").lower()
                found.update(piece.strip() for piece in text.split("."))
        elif value is UNKNOWN:
            is_whole = False
    return frozenset(found), is_whole


def _leaves(given: Iterable[Value], depth: int) -> Iterator[Value]:
    for value in given:
        inner: list[Value] | None = iterated(value)
        if isinstance(value, Instance):
            inner = [*value.arguments, *value.keywords.values()]
        elif isinstance(value, Object):
            inner = list(value.attributes.values())
        if inner is not None and type(value) is not dict:
            yield from _leaves(inner, depth - 1) if depth else [UNKNOWN]
        elif type(value) is dict:
            yield from _leaves([*value, *value.values()], depth - 1) if depth else [UNKNOWN]
        elif isinstance(value, Table):
            yield value.name.name
        elif isinstance(value, ColumnReference):
            yield value.table.name
            yield value.name
        else:
            yield value

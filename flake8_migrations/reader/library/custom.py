"""Methods of ``op`` that Alembic does not have, as far as their names and arguments tell."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from flake8_migrations.model.operations import (
    UNKNOWN_NAME,
    VIEWS,
    Action,
    CreateObject,
    CustomOperation,
    DropColumn,
    DropObject,
    DropTable,
    Name,
    Truncate,
)
from flake8_migrations.model.pattern import compiled_when_used
from flake8_migrations.model.text import HOLE, is_known
from flake8_migrations.model.verbs import Words, words
from flake8_migrations.reader.library.views import read_by_view
from flake8_migrations.reader.values import (
    UNKNOWN,
    ColumnReference,
    Instance,
    Object,
    Table,
    Value,
    iterated,
    text_of,
)

_NAME = compiled_when_used(
    r'"?[^\W\d][\w$ -]{0,62}"?(\."?[^\W\d][\w$ -]{0,62}"?){0,2}(\(.*\))?', re.DOTALL
)
_NAMING = ("name", "signature", "table_name", "object_name", "identity")
"""The attributes and arguments that hold the name of an object."""
_OF_TABLE = frozenset({"trigger", "policy", "rule"})
_DEEPEST = 3


def operations(
    method: str, arguments: list[Value], keywords: dict[str, Value], batch: Name | None = None
) -> list[Action]:
    """What the method is taken to do; ``batch`` is the table of a batch that it is called on."""
    given = [*arguments, *keywords.values()]
    said = words(method)
    name = _target(given)
    if name is not None:
        name = _in_schema(name, keywords)
    if said.object is not None and name is not None and said.verb in _MAKING_OR_DROPPING:
        table = _table(arguments, keywords) if said.object in _OF_TABLE else None
        return _reading(_of_object(method, said, name, table, keywords), given)
    if said.drops and said.noun in _PLAIN:
        return _plain_drops(method, said, arguments, keywords, batch)
    names, is_whole = _names_in(given)
    is_limited = said.verb is not None and is_whole and bool(names)
    column = None
    if said.kind == "column" and (batch or name) is not None:
        column = next(iter(_columns(arguments, keywords, batch)), None)
        name = batch or name
    target = None if name is None else str(name)
    return [CustomOperation(method, target, names, is_limited, column)]


_MAKING_OR_DROPPING = frozenset({"create", "drop"})


def _of_object(
    method: str, said: Words, name: Name, table: Name | None, keywords: dict[str, Value]
) -> list[Action]:
    """``op.drop_view("v")``, ``op.create_or_replace_view("v")``."""
    assert said.object is not None
    dropped = DropObject(
        said.object,
        name,
        table,
        "if_exists" in method or keywords.get("if_exists") is True,
        keywords.get("cascade") is True or method.endswith("_cascade"),
    )
    if said.verb == "drop":
        return [dropped]
    return [CreateObject(said.object, name, or_replace=said.or_replace, table=table)]


def _reading(actions: list[Action], given: list[Value]) -> list[Action]:
    """The same, with what views read as far as their query is among what is given."""
    return [
        one._replace(selects_from=read_by_view(_leaves(given, _DEEPEST)))
        if isinstance(one, CreateObject) and one.kind in VIEWS
        else one
        for one in actions
    ]


_PLAIN = frozenset({"table", "tables", "column", "columns"})
"""Nouns that leave nothing to guess: ``drop_columns_if_exists`` drops columns."""


def _plain_drops(
    method: str,
    said: Words,
    arguments: list[Value],
    keywords: dict[str, Value],
    batch: Name | None,
) -> list[Action]:
    """``op.safe_drop_table("t")``, ``op.drop_columns_if_exists("t", ["a", "b"])``."""
    cascade = keywords.get("cascade") is True or method.endswith("_cascade")
    if said.kind == "table":
        tables = [one for value in arguments for one in _texts(value)]
        tables = tables or _texts(keywords.get("table_name", keywords.get("table", UNKNOWN)))
        names = [_in_schema(name_of(one) or UNKNOWN_NAME, keywords) for one in tables]
        if said.empties:
            return [Truncate(name, cascade) for name in names]
        return [DropTable(name, True, cascade) for name in names]
    table = batch or _table_of_columns(arguments, keywords)
    return [
        DropColumn(table, column, True, cascade)
        for column in _columns(arguments, keywords, batch) or [HOLE]
    ]


def _table_of_columns(arguments: list[Value], keywords: dict[str, Value]) -> Name:
    table = keywords.get("table_name", keywords.get("table", UNKNOWN))
    if table is UNKNOWN and arguments:
        table = arguments[0]
    return _in_schema(name_of(table) or UNKNOWN_NAME, keywords)


def _columns(arguments: list[Value], keywords: dict[str, Value], batch: Name | None) -> list[str]:
    """The columns that an operation is given, behind their table where it is no batch's."""
    given = list(arguments)
    if batch is None and not {"table_name", "table"} & keywords.keys():
        given = given[1:]
    given += [keywords[one] for one in _OF_COLUMNS if one in keywords]
    return [one for value in given for one in _texts(value)]


_OF_COLUMNS = ("column_name", "column", "columns", "column_names")


def _texts(value: Value) -> list[str]:
    """The names that are given one by one or in a list; a HOLE for each that is not known."""
    if isinstance(value, Table):
        return [str(value.name)]
    if isinstance(value, Instance) and value.last in ("Column", "column"):
        return _texts(value.arguments[0] if value.arguments else UNKNOWN)
    if isinstance(value, ColumnReference):
        return [value.name]
    if isinstance(value, (bool, int)) or value is None:
        return []
    items = None if isinstance(value, str) else iterated(value)
    return [text_of(value)] if items is None else [text_of(one) for one in items]


def _in_schema(name: Name, keywords: dict[str, Value]) -> Name:
    schema = keywords.get("schema")
    if name.schema is None and isinstance(schema, str):
        return name._replace(schema=schema)
    return name


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

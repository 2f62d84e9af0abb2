"""Engines: how their connections begin, as ``create_engine`` and what listens to them say."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote_plus

from flake8_migrations.model.operations import SetParameter
from flake8_migrations.model.pattern import compiled_when_used
from flake8_migrations.model.text import HOLE
from flake8_migrations.reader.values import Function, Instance, Value, alternatives, text_of

_DEEPEST = 6
_OPTION = compiled_when_used(rf"(?:-c\s*|--)([\w.]+)=((?:\\.|[^\s\\&]|{HOLE})+)")
"""``-c lock_timeout=2000``, as libpq takes it."""


class Engine:
    """What ``create_engine`` was given, and the functions that listen to its connections."""

    __slots__ = ("arguments", "keywords", "listeners")

    def __init__(self, made: Instance) -> None:
        self.arguments = made.arguments
        self.keywords = made.keywords
        self.listeners: dict[tuple[str, str], Function] = {}
        """By the event and their name: of two with one name the later one."""

    @property
    def parameters(self) -> dict[str, str]:
        """The parameters of the server that each connection sets as it begins."""
        return dict(_parameters([*self.arguments, self.keywords], _DEEPEST))


def _parameters(value: Value, depth: int) -> Iterator[tuple[str, str]]:
    """What the options of a URL or of ``connect_args`` set, however deep they are kept."""
    for one in alternatives(value):
        if isinstance(one, str):
            yield from _OPTION.findall(unquote_plus(one))
        elif depth and isinstance(one, Instance):  # URL.create(…, query={…})
            yield from _parameters([*one.arguments, one.keywords], depth - 1)
        elif depth and isinstance(one, (list, tuple)):
            for item in one:
                yield from _parameters(item, depth - 1)
        elif depth and type(one) is dict:
            for key, item in one.items():
                yield from _named(key, item, depth)


def _named(key: Value, item: Value, depth: int) -> Iterator[tuple[str, str]]:
    if key == "server_settings":  # asyncpg
        for settings in alternatives(item):
            if type(settings) is dict:
                yield from ((str(name).lower(), text_of(one)) for name, one in settings.items())
    elif key == "init_command" and isinstance(item, str):  # MySQL's drivers
        from flake8_migrations.sql import recognise

        for statement in recognise(item):
            if isinstance(statement.action, SetParameter):
                yield statement.action.name, statement.action.value
    else:
        yield from _parameters(item, depth - 1)


def is_autocommit(keywords: dict[str, Value]) -> bool:
    """Whether the isolation level may be ``AUTOCOMMIT``, be it as one of the execution options."""
    levels = [*alternatives(keywords.get("isolation_level"))]
    for options in alternatives(keywords.get("execution_options")):
        if type(options) is dict:
            levels += alternatives(options.get("isolation_level"))
    levels = [
        one.arguments[0] if isinstance(one, Instance) and one.arguments else one for one in levels
    ]
    return any(isinstance(level, str) and level.upper() == "AUTOCOMMIT" for level in levels)


def configured(made: Instance) -> dict[str, Any]:
    """The keywords of ``engine_from_config(configuration, prefix, …)`` and of what it reads."""
    given = made.arguments[0] if made.arguments else made.keywords.get("configuration")
    prefix = made.keywords.get("prefix", [*made.arguments[1:2], "sqlalchemy."][0])
    found: dict[str, Any] = {}
    for options in alternatives(given):
        if type(options) is dict and isinstance(prefix, str):
            for key, value in options.items():
                if isinstance(key, str) and key.startswith(prefix):
                    found[key.removeprefix(prefix)] = value
    return {**found, **made.keywords}

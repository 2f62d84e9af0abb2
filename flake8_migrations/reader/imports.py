"""What imported names stand for, where their modules are files of the user's project."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_migrations.reader import known
from flake8_migrations.reader.files import location_of
from flake8_migrations.reader.machine import Machine
from flake8_migrations.reader.values import NOT_OURS, UNKNOWN, Module, Symbol, Value

_NOWHERE = ast.Name("", ast.Load(), lineno=1, col_offset=0)
"""Where the properties of imported objects are called."""

_LEADING_TO_MODULE = frozenset({"loader", "module"})
"""Attributes of what was found for a module, from which one comes to it."""

_MOST_LEVELS = 12
"""Modules of which one hands on what it imports from the next."""


def find(run: Machine, symbol: Symbol, levels: int = _MOST_LEVELS) -> Value:
    """What an imported name stands for, where its module belongs to the project; or UNKNOWN.

    What a module of the project hands on (``op``, ``sa``) is what it is there.
    """
    if symbol.directory is None or symbol.root in NOT_OURS or not levels:
        return UNKNOWN
    located = location_of(symbol.path, symbol.directory)
    if located is None:
        return UNKNOWN
    file, names = located
    frame = run.project.module(file)
    if frame is None or not names:
        return UNKNOWN
    value = frame.names.get(names[0], UNKNOWN)
    if isinstance(value, Symbol) and value != symbol:
        found = find(run, value, levels - 1)
        value = found if found is not UNKNOWN else value
    for name in names[1:]:
        value = run.attribute(value, name, _NOWHERE)
    return UNKNOWN if isinstance(value, Symbol) and value.root not in NOT_OURS else value


def member_of(run: Machine, module: Module, name: str) -> Value:
    """What a module that was loaded from its file binds to a name."""
    frame = run.project.module(module.file)
    if frame is None or name not in frame.names:
        return module if name in _LEADING_TO_MODULE else UNKNOWN
    value = frame.names[name]
    return run.constant(value) if isinstance(value, Symbol) else value


def names_of(run: Machine, module: Symbol) -> Iterator[tuple[str, Value]]:
    """What ``from module import *`` binds."""
    if module.path in known.EXPORTED:
        for name in known.EXPORTED[module.path]:
            yield name, module.member(name)
    elif module.directory is not None and module.path.partition(".")[0] not in NOT_OURS:
        located = location_of(f"{module.path}.*", module.directory)
        frame = run.project.module(located[0]) if located else None
        if frame is not None:
            for name, value in frame.names.items():
                if not name.startswith("_"):
                    yield name, value

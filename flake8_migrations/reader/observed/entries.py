"""What a module binds to ``upgrade`` and ``downgrade`` that is no function which Alembic runs."""

from __future__ import annotations

import ast
from collections.abc import Container, Iterable
from typing import Any

from flake8_migrations.model.migration import Direction, Entry, Location
from flake8_migrations.reader.observed.outline import FUNCTIONS, IMPORTS, Function, names_in

_DIRECTIONS = {one.value: one for one in Direction}
_ASSIGNMENTS = frozenset({ast.Assign, ast.AnnAssign})
_FORKS = frozenset({ast.If, ast.Try, ast.With})


def entries_of(tree: ast.Module, generators: Container[ast.AST]) -> list[Entry]:
    """What is bound to the entry functions of each engine in the end, where that is another thing.

    ``generators`` are functions that are known to yield.
    """
    found: dict[str, tuple[str, ast.stmt]] = {}
    has_star = False
    for node in _module_level(tree.body):
        kind = type(node)
        if kind in FUNCTIONS:
            if node.name.partition("_")[0] in _DIRECTIONS:
                found[node.name] = (_kind(node, generators), node)
        elif kind in _ASSIGNMENTS:
            for name in _assigned(node):
                if name in _DIRECTIONS:
                    found[name] = ("assigned", node)
        elif kind in IMPORTS:
            for alias in node.names:
                has_star = has_star or alias.name == "*"
                if (alias.asname or alias.name) in _DIRECTIONS:
                    found[alias.asname or alias.name] = ("assigned", node)
        elif kind is ast.ClassDef and node.name in _DIRECTIONS:
            found[node.name] = ("class", node)
    entries = [
        Entry(name, _direction(name), kind, Location(node.lineno, node.col_offset))
        for name, (kind, node) in found.items()
        if kind != "function"
    ]
    if not (has_star or Direction.UPGRADE in map(_direction, found)) and _has_header(tree.body):
        entries.append(Entry("upgrade", Direction.UPGRADE, "missing", Location(1, 0)))
    return entries


def _direction(name: str) -> Direction:
    return _DIRECTIONS[name.partition("_")[0]]


def _module_level(body: list[ast.stmt]) -> list[Any]:
    """The statements that run at import, also those in an ``if`` or a ``try``."""
    if _FORKS.isdisjoint(map(type, body)):
        return body
    found: list[ast.stmt] = []
    waiting = body[::-1]
    while waiting:  # not by recursion: a chain of elif may be long
        node = waiting.pop()
        found.append(node)
        if type(node) in _FORKS:
            inner: list[ast.stmt] = []
            for part in ("body", "handlers", "orelse", "finalbody"):
                for child in getattr(node, part, ()):
                    inner += child.body if isinstance(child, ast.ExceptHandler) else [child]
            waiting += reversed(inner)
    return found


def _assigned(node: Any) -> Iterable[str]:
    """The names in the targets of an assignment."""
    targets = node.targets if type(node) is ast.Assign else [node.target]
    if len(targets) == 1 and type(targets[0]) is ast.Name:
        return (targets[0].id,)
    return names_in(targets)


def _has_header(body: list[ast.stmt]) -> bool:
    assigned = (_assigned(node) for node in body if type(node) in _ASSIGNMENTS)
    return {"revision", "down_revision"} <= {name for names in assigned for name in names}


def _kind(node: Function, generators: Container[ast.AST]) -> str:
    if node.decorator_list or _does_nothing(node.body):
        return "function"  # a decorator may run what it gets
    if isinstance(node, ast.AsyncFunctionDef):
        return "async"
    return "generator" if node in generators else "function"


def _does_nothing(body: list[ast.stmt]) -> bool:
    for one in body:
        is_plain = type(one) is ast.Expr and type(one.value) is ast.Constant
        if not is_plain and type(one) is not ast.Pass and type(one) is not ast.Raise:
            return False
    return True

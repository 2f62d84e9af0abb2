"""The statements of a file at any depth, and what they import and define.

Expressions are left alone: of a migration's tree they are nearly all.
"""

from __future__ import annotations

import ast
from typing import Any, TypeAlias

Function: TypeAlias = ast.FunctionDef | ast.AsyncFunctionDef
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)

BLOCKS = (ast.stmt, ast.excepthandler, ast.match_case)
BODIES = frozenset("body handlers orelse finalbody cases".split())
"""The fields of statements that hold further statements."""


class _Bodies(dict[type, tuple[str, ...]]):
    """The fields of a kind of statement that hold further ones."""

    def __missing__(self, kind: type[ast.AST]) -> tuple[str, ...]:
        found = self[kind] = tuple(one for one in kind._fields if one in BODIES)
        return found


_BODIES = _Bodies()


class Outline:
    """The statements of a file, the handlers and cases among them."""

    def __init__(self, tree: ast.Module) -> None:
        self.tree = tree
        self.bodies: list[tuple[list[Any], Function | None]] = []
        """The lists of statements, outer ones first, each with the innermost function around it."""
        self.around: dict[ast.AST, Function | None] = {}
        """The innermost function around each function."""
        self.functions: dict[str, Function] = {}
        """The functions by their names, the outermost of one name."""
        self.imports: list[ast.Import | ast.ImportFrom] = []
        """Those that are not for type checkers alone."""
        self.imported: dict[str, str] = {}
        """What the names stand for that imports bind, relative imports left out."""
        waiting: list[tuple[list[Any], Function | None, bool]] = [(tree.body, None, False)]
        for body, function, is_typing in waiting:  # grows while it is walked through
            self.bodies.append((body, function))
            for node in body:
                kind = type(node)
                fields = _BODIES[kind]
                if fields:
                    inside = function
                    if kind in FUNCTIONS:
                        self.functions.setdefault(node.name, node)
                        self.around[node] = function
                        inside = node
                    is_test = kind is ast.If and last_name(node.test) == "TYPE_CHECKING"
                    for field in fields:
                        below = getattr(node, field)
                        if below:
                            is_typed = is_typing or (is_test and field == "body")
                            waiting.append((below, inside, is_typed))
                elif kind is ast.Import or kind is ast.ImportFrom:
                    self._bind(node)
                    if not is_typing:
                        self.imports.append(node)

    def _bind(self, node: ast.Import | ast.ImportFrom) -> None:
        if isinstance(node, ast.ImportFrom):
            if not node.level:
                for alias in node.names:
                    self.imported[alias.asname or alias.name] = f"{node.module}.{alias.name}"
            return
        for alias in node.names:
            if alias.asname:
                self.imported[alias.asname] = alias.name
            else:
                first = alias.name.partition(".")[0]
                self.imported[first] = first

    def path(self, node: ast.expr) -> str:
        """The full dotted name that an expression stands for; empty where it is none."""
        parts: list[str] = []
        while isinstance(node, ast.Attribute):
            parts.append(node.attr)
            node = node.value
        if not isinstance(node, ast.Name):
            return ""
        first = self.imported.get(node.id)
        if first is None:
            first = "open" if node.id == "open" and node.id not in self.functions else f"?{node.id}"
        return ".".join([first, *reversed(parts)])


def last_name(node: ast.expr) -> str:
    """The name that an expression ends in; empty where it is none."""
    return node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")

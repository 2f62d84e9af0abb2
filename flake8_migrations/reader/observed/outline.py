"""What a file imports and defines at any depth; expressions are left alone."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Any, TypeAlias

Function: TypeAlias = ast.FunctionDef | ast.AsyncFunctionDef
FUNCTIONS = frozenset({ast.FunctionDef, ast.AsyncFunctionDef})
IMPORTS = frozenset({ast.Import, ast.ImportFrom})

_FIELDS = frozenset("body handlers orelse finalbody cases".split())


class _Bodies(dict[type, tuple[str, ...]]):
    """The fields of a kind of statement, handler or case that hold further ones."""

    def __missing__(self, kind: type[ast.AST]) -> tuple[str, ...]:
        found = self[kind] = tuple(one for one in kind._fields if one in _FIELDS)
        return found


BODIES = _Bodies()


class Outline:
    """The imports and the functions of a file, of which the text is given too."""

    def __init__(self, tree: ast.Module, text: str) -> None:
        self.tree = tree
        bound: list[Any] = [one for one in tree.body if type(one) in IMPORTS]
        typed: set[ast.stmt] = set()
        if text.count("import") != len(bound):  # the word may stand in a deeper statement
            bound = [one for one in self._statements if type(one) in IMPORTS]
            typed = self._for_type_checkers()
        self.imports: list[ast.Import | ast.ImportFrom] = [one for one in bound if one not in typed]
        """Those that are not for type checkers alone."""
        self.imported: dict[str, str] = {}
        """What the names stand for that imports bind, relative imports left out."""
        for one in bound:
            self._bind(one)

    @cached_property
    def _statements(self) -> list[Any]:
        return _below(self.tree.body)

    @cached_property
    def functions(self) -> dict[str, Function]:
        """The functions by their names, the outermost of one name."""
        found: dict[str, Function] = {}
        for one in self._statements:
            if type(one) in FUNCTIONS:
                found.setdefault(one.name, one)
        return found

    def _for_type_checkers(self) -> set[ast.stmt]:
        found: set[ast.stmt] = set()
        for one in self._statements:
            if type(one) is ast.If and last_name(one.test) == "TYPE_CHECKING":
                found.update(_below(one.body))
        return found

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
        end = ""
        while type(node) is ast.Attribute:
            end = f".{node.attr}{end}"
            node = node.value
        if type(node) is not ast.Name:
            return ""
        first = self.imported.get(node.id)
        if first is None:
            first = "open" if node.id == "open" and node.id not in self.functions else f"?{node.id}"
        return first + end


def _below(body: list[ast.stmt]) -> list[Any]:
    """The statements at any depth, outer ones first, with the handlers and cases around them."""
    found: list[Any] = list(body)
    for one in found:  # grows while it is walked through
        for field in BODIES[type(one)]:
            found += getattr(one, field)
    return found


def last_name(node: ast.expr) -> str:
    """The name that an expression ends in; empty where it is none."""
    return node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")


_PLAIN = frozenset(
    "arg asname attr conversion ctx id is_async kind kwd_attrs level module name names op ops rest"
    " simple type_comment type_ignores".split()
)
"""Fields that hold no node, or one that has no place and that all trees share."""


class Fields(dict[type, tuple[str, ...]]):
    """The fields of a kind of node that are walked through; none of what is no node."""

    def __missing__(self, kind: type) -> tuple[str, ...]:
        fields = () if kind is ast.Constant else getattr(kind, "_fields", ())
        found = self[kind] = tuple(one for one in fields if one not in _PLAIN)
        return found


_WALKED = Fields()


def walk(root: ast.AST) -> list[ast.AST]:
    """The node and all below it, parents first."""
    found = [root]
    for node in found:
        for field in _WALKED[type(node)]:
            value = getattr(node, field)
            if type(value) is list:
                found += value
            elif value is not None:
                found.append(value)
    return found


def names_in(nodes: Iterable[ast.AST]) -> Iterator[str]:
    """The names that stand anywhere in these."""
    for node in nodes:
        for one in walk(node):
            if type(one) is ast.Name:
                yield one.id

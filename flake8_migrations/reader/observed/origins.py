"""Where the values come from that a migration writes into SQL: from data, or from itself.

Text that was read, from rows or from the environment, may hold a quote. A name from the code holds
none, nor does a number, an id, or what a function has made of a value: it may have quoted it.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable, Iterator
from typing import Any, TypeAlias

from flake8_migrations.model.migration import Location, Use
from flake8_migrations.model.pattern import compiled_when_used
from flake8_migrations.model.text import HOLE
from flake8_migrations.reader.observed import Interpolation
from flake8_migrations.reader.observed.outline import FUNCTIONS, Function, last_name, names_in

CLEAN, READ, QUOTED = 0, 1, 2
"""What a value is: of the code; text that was read; such text between quotes."""

_SOURCES = frozenset(
    "execute exec_driver_sql scalar scalars query get_x_argument getenv getenvb read_text reader"
    " DictReader safe_load input".split()
)
"""Calls that give what was read, by the last part of their name."""
_LOADING = frozenset({"load", "loads"})
_READ_VALUES = frozenset({"environ", "environb", "argv"})
_KEEPING = frozenset(
    """all append capitalize casefold copy decode fetchall fetchmany fetchone first get
    groups items join keys lower lstrip mappings one one_or_none partition pop read readlines
    removeprefix removesuffix rpartition rsplit rstrip scalar_one scalar_one_or_none setdefault
    split splitlines strip title tuples unique upper values""".split()
)
"""Methods that hand over the text they were asked of."""
_PASSING = frozenset(
    "cast dict enumerate filter iter list map max min next repr reversed set sorted str sum text"
    " tuple zip".split()
)
"""Functions that hand over the text they are given."""
_NO_TEXT = compiled_when_used(
    r"(?i)(.*_)?(ids?|pks?|uu?ids?|guids?|numbers?|nums?|counts?|max|min|highest|lowest|version"
    r"|date|time|timestamp|at|on|size|length|position|index|seq|schema)"
)
"""Names of what holds no quote: numbers, ids, moments."""
_MOST_ROUNDS = 6
_DEEPEST = 60
"""Levels of an expression that are looked into, with Python's own stack."""


def interpolated(tree: ast.Module, found: Iterable[Interpolation]) -> Iterator[Use]:
    """The uses among these of text that was read."""
    own: _Origins | None = None
    for one in found:
        own = own or _Origins(tree)
        origins = own
        place = one.call
        if one.caller is not None:
            place = one.caller
            given = own.of_arguments(place)
            if one.function is None:
                continue
            origins = _Origins(ast.Module([one.function], []), given)  # type: ignore[list-item]
        level = origins.of_arguments(one.call)
        if level == QUOTED or (level == READ and _is_quoted(one.text)):
            yield Use("interpolation", one.text, Location(place.lineno, place.col_offset))


def _is_quoted(text: str) -> bool:
    """Whether a piece that is not known stands between quotes."""
    before = text.split(HOLE)[:-1]
    quotes = 0
    for piece in before:
        quotes += piece.count("'")
        if quotes % 2:
            return True
    return False


_Scope: TypeAlias = Function | None


class _Origins:
    """The origins of the values of one file."""

    def __init__(self, tree: ast.Module, given: int = CLEAN) -> None:
        self._levels: dict[tuple[_Scope, str], int] = {}
        self._returned: dict[str, int] = {}
        self._depth = 0
        self._scopes: dict[ast.AST, _Scope] = {}
        self._bindings: list[tuple[_Scope, list[str], ast.expr]] = []
        self._calls: list[tuple[_Scope, ast.Call, Function]] = []
        self._returns: list[tuple[Function, ast.expr]] = []
        functions: dict[str, Function] = {}
        calls = self._collect(tree, functions)
        for call in calls:
            called = functions.get(last_name(call.func))
            if called is not None:
                self._calls.append((self._scopes[call], call, called))
        for node in tree.body:
            if given and type(node) in FUNCTIONS:
                for name in _parameters(node):  # type: ignore[arg-type]
                    self._levels[node, name] = given  # type: ignore[index]
        self._settle()

    def of_arguments(self, call: ast.expr) -> int:
        """The highest level of what a call is given."""
        if type(call) is not ast.Call:
            return CLEAN
        scope = self._scopes.get(call)
        given = [*call.args, *(keyword.value for keyword in call.keywords)]
        levels = [self.of(one, scope) for one in given]
        if type(call.func) is ast.Attribute:  # text("…").execute(), template.format()
            levels.append(CLEAN)
        return max(levels, default=CLEAN)

    # collecting

    def _collect(self, tree: ast.AST, functions: dict[str, Function]) -> list[ast.Call]:
        calls: list[ast.Call] = []
        waiting: list[tuple[Any, _Scope]] = [(tree, None)]
        while waiting:  # not by recursion: what is nested deeply may be long
            node, scope = waiting.pop()
            kind = type(node)
            if kind in FUNCTIONS:
                functions[node.name] = scope = node
            elif kind is ast.Call:
                calls.append(node)
                self._scopes[node] = scope
            elif kind is ast.Return and node.value is not None and scope is not None:
                self._returns.append((scope, node.value))
            binding = _BINDING.get(kind)
            if binding is not None:
                for targets, value in binding(node):
                    if value is not None:
                        self._bindings.append((scope, list(names_in(targets)), value))
            waiting += [(child, scope) for child in ast.iter_child_nodes(node)]
        return calls

    def _settle(self) -> None:
        """Follows what is read from name to name, until nothing new is found."""
        for _ in range(_MOST_ROUNDS):
            before = len(self._levels), sum(self._levels.values()), sum(self._returned.values())
            for scope, names, value in self._bindings:
                self._raise(scope, names, self.of(value, scope))
            for scope, call, function in self._calls:
                for name, value in _given(call, function):
                    self._raise(function, [name], self.of(value, scope))
            for function, value in self._returns:
                level = self.of(value, function)
                self._returned[function.name] = max(level, self._returned.get(function.name, 0))
            after = len(self._levels), sum(self._levels.values()), sum(self._returned.values())
            if after == before:
                break

    def _raise(self, scope: _Scope, names: list[str], level: int) -> None:
        if level:
            for name in names:
                self._levels[scope, name] = max(level, self._levels.get((scope, name), CLEAN))

    # judging

    def of(self, node: ast.AST | None, scope: _Scope) -> int:
        judge = _JUDGES.get(type(node))
        if judge is None or self._depth > _DEEPEST:
            return CLEAN
        self._depth += 1
        level = judge(self, node, scope)
        self._depth -= 1
        return level

    def of_all(self, nodes: Iterable[ast.AST | None], scope: _Scope) -> int:
        return max((self.of(one, scope) for one in nodes), default=CLEAN)

    def name(self, node: ast.Name, scope: _Scope) -> int:
        level = self._levels.get((scope, node.id), self._levels.get((None, node.id), CLEAN))
        return CLEAN if level == READ and _NO_TEXT.fullmatch(node.id) else level

    def attribute(self, node: ast.Attribute, scope: _Scope) -> int:
        if node.attr in _READ_VALUES:
            return READ
        return CLEAN if _NO_TEXT.fullmatch(node.attr) else self.of(node.value, scope)

    def subscript(self, node: ast.Subscript, scope: _Scope) -> int:
        key = node.slice
        if type(key) is ast.Constant and type(key.value) is str and _NO_TEXT.fullmatch(key.value):
            return CLEAN
        return self.of(node.value, scope)

    def call(self, node: ast.Call, scope: _Scope) -> int:
        name = last_name(node.func)
        if name in _SOURCES or (name in _LOADING and type(node.func) is ast.Attribute):
            return READ
        if name in self._returned:
            return self._returned[name]
        if type(node.func) is ast.Attribute:
            template = node.func.value
            if name == "format":
                level = self.of_arguments(node)
                return QUOTED if level and _opens_quote(template) else level
            if name == "join":
                level = self.of_arguments(node)
                return QUOTED if level and _holds_quote(template) else level
            if name in _KEEPING:
                return max(self.of(template, scope), self.of_all(node.args[1:], scope))
        return self.of_arguments(node) if name in _PASSING or name == "dumps" else CLEAN

    def joined(self, node: ast.JoinedStr, scope: _Scope) -> int:
        highest, quotes = CLEAN, 0
        for part in node.values:
            if type(part) is ast.Constant:
                quotes += str(part.value).count("'")
                continue
            level = self.of(part, scope)
            highest = max(highest, QUOTED if level and quotes % 2 else level)
        return highest

    def operation(self, node: ast.BinOp, scope: _Scope) -> int:
        left, right = self.of(node.left, scope), self.of(node.right, scope)
        if type(node.op) is ast.Mod:
            return QUOTED if right and _opens_quote(node.left) else max(left, right)
        if type(node.op) is ast.Add:
            if right and _ends_in_quote(node.left):
                return QUOTED
            return max(left, right)
        return CLEAN if type(node.op) is not ast.BitOr else max(left, right)

    def comprehension(self, node: Any, scope: _Scope) -> int:
        return self.of(node.elt, scope)


_TEMPLATE = compiled_when_used(r"'[^']*(?:%[\w(]|\{)")


def _opens_quote(template: ast.expr) -> bool:
    """Whether a template, as far as it is a literal, has a place for a value between quotes."""
    text = template.value if type(template) is ast.Constant else ""
    return isinstance(text, str) and _TEMPLATE.search(text) is not None


def _holds_quote(node: ast.expr) -> bool:
    return type(node) is ast.Constant and "'" in str(node.value)


def _ends_in_quote(node: ast.expr) -> bool:
    """Whether the text in front of a value is a literal that opens a quote."""
    while type(node) is ast.BinOp and type(node.op) is ast.Add:
        node = node.right
    return type(node) is ast.Constant and str(node.value).count("'") % 2 == 1


def _parts(*fields: str) -> Callable[[_Origins, Any, _Scope], int]:
    """The judge of a node that is what one of these fields is."""

    def judge(origins: _Origins, node: Any, scope: _Scope) -> int:
        found: list[ast.AST | None] = []
        for field in fields:
            value = getattr(node, field)
            found += value if type(value) is list else [value]
        return origins.of_all(found, scope)

    return judge


_JUDGES: dict[type, Callable[[_Origins, Any, _Scope], int]] = {
    ast.Attribute: _Origins.attribute,
    ast.Await: _parts("value"),
    ast.BinOp: _Origins.operation,
    ast.BoolOp: _parts("values"),
    ast.Call: _Origins.call,
    ast.Dict: _parts("values"),
    ast.FormattedValue: _parts("value"),
    ast.GeneratorExp: _Origins.comprehension,
    ast.IfExp: _parts("body", "orelse"),
    ast.JoinedStr: _Origins.joined,
    ast.List: _parts("elts"),
    ast.ListComp: _Origins.comprehension,
    ast.Name: _Origins.name,
    ast.NamedExpr: _parts("value"),
    ast.Set: _parts("elts"),
    ast.SetComp: _Origins.comprehension,
    ast.Starred: _parts("value"),
    ast.Subscript: _Origins.subscript,
    ast.Tuple: _parts("elts"),
}
"""How the level of each kind of expression is found; any other is of the code."""

_Bound: TypeAlias = list[tuple[list[Any], Any]]

_BINDING: dict[type, Callable[[Any], _Bound]] = {
    ast.Assign: lambda node: [(node.targets, node.value)],
    ast.AnnAssign: lambda node: [([node.target], node.value)],
    ast.AugAssign: lambda node: [([node.target], node.value)],
    ast.NamedExpr: lambda node: [([node.target], node.value)],
    ast.For: lambda node: [([node.target], node.iter)],
    ast.AsyncFor: lambda node: [([node.target], node.iter)],
    ast.comprehension: lambda node: [([node.target], node.iter)],
    ast.withitem: lambda node: (
        [([node.optional_vars], node.context_expr)] if node.optional_vars is not None else []
    ),
    ast.Call: lambda node: (
        [([node.func.value], one) for one in node.args]
        if type(node.func) is ast.Attribute
        and node.func.attr in ("append", "add", "extend", "update")
        else []
    ),
}
"""What names get which values."""


def _parameters(function: Function) -> list[str]:
    given = function.args
    return [one.arg for one in (*given.posonlyargs, *given.args, *given.kwonlyargs)]


def _given(call: ast.Call, function: Function) -> Iterator[tuple[str, ast.expr]]:
    """The parameters of a function with what a call gives for them."""
    names = _parameters(function)
    if names[:1] in (["self"], ["cls"]):
        names = names[1:]
    yield from zip(names, call.args, strict=False)
    for keyword in call.keywords:
        if keyword.arg is not None:
            yield keyword.arg, keyword.value

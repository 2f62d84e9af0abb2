"""What is changed in a module to see whether a test notices: one small mistake at a time."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Container, Iterable, Iterator
from typing import NamedTuple

_OTHER: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
}
_NOT_RUN = frozenset({"annotation", "returns", "type_params", "decorator_list", "bases"})


class Mutant(NamedTuple):
    """A mistake that could have been made."""

    line: int
    last_line: int
    function: str
    at_import: bool
    """In a table or a class: no test is known to reach it."""
    text: str
    """What stood there, and what stands there now."""

    def touches(self, lines: Container[int]) -> bool:
        return any(line in lines for line in range(self.line, self.last_line + 1))


class _Place(NamedTuple):
    """Where a node stands: what is put there instead is another program."""

    owner: ast.AST
    field: str
    index: int | None

    def put(self, node: object) -> None:
        if self.index is None:
            setattr(self.owner, self.field, node)
        else:
            getattr(self.owner, self.field)[self.index] = node


def mutants(tree: ast.Module) -> Iterator[Mutant]:
    """Each mistake, while ``tree`` holds it; afterwards the tree is what it was."""
    seen: Counter[tuple[str, str]] = Counter()
    for place, node, where in _places(tree):
        for other in _instead(node, place):
            for one in ast.walk(other) if isinstance(other, ast.AST) else ():
                if "lineno" in one._attributes and not hasattr(one, "lineno"):
                    ast.copy_location(one, node)
            text = f"{_short(node)} → {_short(other)}"
            seen[where.function, text] += 1
            if seen[where.function, text] > 1:
                text += f" #{seen[where.function, text]}"
            place.put(other)
            try:
                yield where._replace(text=text)
            finally:
                place.put(node)


def _short(node: object) -> str:
    if not isinstance(node, ast.AST):
        return "nothing"
    if isinstance(node, ast.If | ast.While):
        return f"{type(node).__name__.lower()} {ast.unparse(node.test)}"
    if isinstance(node, ast.Pass):
        return "pass"
    return " ".join(ast.unparse(node).split())


def _places(tree: ast.Module) -> Iterator[tuple[_Place, ast.AST, Mutant]]:
    """Every node that runs, with the lines of the statement, or of its head, that it is in."""
    waiting: list[tuple[ast.AST, Mutant]] = [(tree, Mutant(1, 1, "", True, ""))]
    while waiting:
        owner, around = waiting.pop()
        for field, value in ast.iter_fields(owner):
            if field in _NOT_RUN:
                continue
            for index, node in enumerate(value if isinstance(value, list) else [value]):
                if isinstance(node, ast.AST) and not _says_nothing(node):
                    where = _where(node, around)
                    place = _Place(owner, field, index if isinstance(value, list) else None)
                    yield place, node, where
                    waiting.append((node, where))


def _where(node: ast.AST, around: Mutant) -> Mutant:
    if not isinstance(node, ast.stmt):
        return around
    last = node.end_lineno or node.lineno
    if isinstance(node, ast.FunctionDef | ast.ClassDef):
        name = f"{around.function}.{node.name}".lstrip(".")
        return Mutant(node.lineno, last, name, isinstance(node, ast.ClassDef), "")
    if body := getattr(node, "body", None):
        last = max(node.lineno, body[0].lineno - 1)
    return around._replace(line=node.lineno, last_line=last)


def _says_nothing(node: ast.AST) -> bool:
    """Docstrings, assertions for mypy, what only mypy reads, and how far is looked at most."""
    match node:
        case ast.Assign([ast.Name(id=name)], ast.Constant(int())) if name.startswith("_MOST_"):
            return True
        case ast.Expr(value=ast.Constant()) | ast.Assert() | ast.Import() | ast.ImportFrom():
            return True
        case ast.If(test=ast.Name(id="TYPE_CHECKING")) | ast.JoinedStr():
            return True
        case ast.Call(func=ast.Name(id="cast" | "TypeVar" | "NewType")):
            return True
        case ast.Raise(exc=ast.Call(func=ast.Name(id="AssertionError" | "NotImplementedError"))):
            return True
    return False


def _instead(node: ast.AST, place: _Place) -> Iterator[object]:
    yield from _other_conditions(node)
    yield from _other_constants(node, place)
    yield from _shorter_tables(node, place)
    yield from _other_statements(node)


def _other_conditions(node: ast.AST) -> Iterable[object]:
    match node:
        case ast.Compare(left, [op], comparators):
            yield ast.Compare(left, [_OTHER[type(op)]()], comparators)
        case ast.BoolOp(op, values):
            yield ast.BoolOp(ast.Or() if isinstance(op, ast.And) else ast.And(), values)
        case ast.UnaryOp(ast.Not(), operand):
            yield operand
        case ast.If(_, body, orelse):
            yield ast.If(ast.Constant(True), body, orelse)
            yield ast.If(ast.Constant(False), body, orelse)
        case ast.IfExp(test, body, orelse):
            yield ast.IfExp(_negated(test), body, orelse)
        case ast.While(test, body, orelse) if not isinstance(test, ast.Constant):
            yield ast.While(_negated(test), body, orelse)
        case ast.comprehension(target, iterated, [_, *conditions], is_async):
            yield ast.comprehension(target, iterated, conditions, is_async)


def _other_constants(node: ast.AST, place: _Place) -> Iterable[object]:
    match node:
        case ast.Constant(bool() as value):
            yield ast.Constant(not value)
        case ast.Constant(int() as value) if not isinstance(place.owner, ast.UnaryOp):
            yield ast.Constant(value + 1)
        case ast.Slice(lower, upper, step):
            if lower is not None:
                yield ast.Slice(None, upper, step)
            if upper is not None:
                yield ast.Slice(lower, None, step)


def _shorter_tables(node: ast.AST, place: _Place) -> Iterable[object]:
    match node:
        case ast.Set(elements):
            for shorter in _shorter(elements):
                yield ast.Set(shorter or [ast.Starred(ast.Tuple([], ast.Load()), ast.Load())])
        case ast.List(elements, ast.Load()):
            for shorter in _shorter(elements):
                yield ast.List(shorter, ast.Load())
        case ast.Tuple(elements, ast.Load()) if _is_a_table(node, place):
            for shorter in _shorter(elements):
                yield ast.Tuple(shorter, ast.Load())
        case ast.Dict(keys, values):
            for pairs in _shorter([*zip(keys, values, strict=True)]):
                yield ast.Dict([key for key, _ in pairs], [value for _, value in pairs])


def _other_statements(node: ast.AST) -> Iterable[object]:
    match node:
        case ast.Return(value) if value is not None:
            yield from map(ast.Return, _other_results(value))
        case ast.Expr() | ast.AugAssign() | ast.Continue() | ast.Break() | ast.Delete():
            yield ast.Pass()
        case ast.Assign([ast.Attribute() | ast.Subscript()]):
            yield ast.Pass()


def _negated(test: ast.expr) -> ast.expr:
    return ast.UnaryOp(ast.Not(), test)


def _shorter(elements: list) -> Iterator[list]:
    """Without the first, the middle or the last: a long table counts no more than a short one."""
    for index in sorted({0, len(elements) // 2, len(elements) - 1}) if elements else ():
        yield elements[:index] + elements[index + 1 :]


def _is_a_table(node: ast.Tuple, place: _Place) -> bool:
    """Not several results of a function, of which one less only raises an error."""
    return isinstance(place.owner, ast.Compare) or (
        len(node.elts) > 1 and all(isinstance(one, ast.Constant) for one in node.elts)
    )


def _other_results(value: ast.expr) -> Iterator[ast.expr]:
    match value:
        case ast.Constant(None | bool()):  # what is false is turned over as a constant
            return
        case ast.Compare() | ast.BoolOp() | ast.UnaryOp(ast.Not()):
            yield ast.Constant(True)
            yield ast.Constant(False)
        case _:
            yield ast.Constant(None)

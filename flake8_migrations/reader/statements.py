"""Statements: what they bind, and which of them run."""

from __future__ import annotations

import ast
from ast import Constant, GeneratorExp, Name
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

from flake8_migrations.model.dialects import DIALECTS
from flake8_migrations.model.migration import A_LOOP, Branch
from flake8_migrations.model.module import imported_when_used
from flake8_migrations.model.operations import TransactionControl
from flake8_migrations.model.text import HOLE
from flake8_migrations.reader import calls
from flake8_migrations.reader.binding import bind, iterable
from flake8_migrations.reader.expressions import EVALUATE
from flake8_migrations.reader.frames import Frame
from flake8_migrations.reader.machine import Machine
from flake8_migrations.reader.values import (
    MISSING,
    MOST_BRANCHES,
    UNKNOWN,
    AutocommitBlock,
    Batch,
    Call,
    Choice,
    Class,
    ContextManager,
    Instance,
    Listing,
    Object,
    Query,
    Repeated,
    Rows,
    Symbol,
    Test,
    Value,
    alternatives,
    both,
    choice,
    imported,
    iterated,
    same,
    test_of,
)

if TYPE_CHECKING:
    from flake8_migrations.reader import classes, construction, decorators, imports
else:
    classes = imported_when_used("flake8_migrations.reader.classes")
    construction = imported_when_used("flake8_migrations.reader.construction")
    decorators = imported_when_used("flake8_migrations.reader.decorators")
    imports = imported_when_used("flake8_migrations.reader.imports")

NORMAL, CONTINUE, BREAK, RETURN = range(4)
"""How a block ends; where its arms end differently, the smaller number tells how it goes on."""

MOST_ITERATIONS = 500


def _expression(run: Machine, node: ast.Expr, frame: Frame) -> int:
    kind = type(node.value)
    if kind is not Constant and kind is not GeneratorExp:  # a docstring, or never consumed
        EVALUATE[kind](run, node.value, frame)
    return NORMAL


def _assign(run: Machine, node: ast.Assign, frame: Frame) -> int:
    given = node.value
    value = EVALUATE[type(given)](run, given, frame)
    for target in node.targets:
        bind(run, target, value, frame)
    return NORMAL


def _annotated_assign(run: Machine, node: ast.AnnAssign, frame: Frame) -> int:
    if node.value is not None:
        bind(run, node.target, run.evaluate(node.value, frame), frame)
    return NORMAL


def _augmented_assign(run: Machine, node: ast.AugAssign, frame: Frame) -> int:
    result = ast.copy_location(ast.BinOp(node.target, node.op, node.value), node)
    bind(run, node.target, run.evaluate(result, frame), frame)
    return NORMAL


def _if(run: Machine, node: ast.If, frame: Frame) -> int:
    asked = node.test
    test = test_of(EVALUATE[type(asked)](run, asked, frame))
    narrowed = _narrowed(node.test, frame)

    def arm(number: int) -> int:
        if narrowed is not None:
            frame.set(narrowed[0], narrowed[1][number])
        body = node.orelse if number else node.body
        return run.execute(body, frame) if body else NORMAL

    return _fork(run, test, arm, frame)


def _narrowed(test: ast.expr, frame: Frame) -> tuple[str, tuple[Value, Value]] | None:
    """The name that ``if name`` or ``if name is None`` asks for, and its value in each arm."""
    subject, is_empty = test, _is_falsy
    if type(test) is ast.UnaryOp and isinstance(test.op, ast.Not):
        narrowed = _narrowed(test.operand, frame)
        return narrowed and (narrowed[0], narrowed[1][::-1])
    if type(test) is ast.Compare and isinstance(test.ops[0], (ast.Is, ast.IsNot)):
        right = test.comparators[0]
        if len(test.ops) == 1 and isinstance(right, ast.Constant) and right.value is None:
            subject, is_empty = test.left, _is_none
    if type(subject) is not Name:
        return None
    value = frame.names.get(subject.id)
    if type(value) is not Choice:
        return None
    full = choice([one for one in value.alternatives if not is_empty(one)])
    empty = choice([one for one in value.alternatives if is_empty(one) or one is UNKNOWN])
    if isinstance(test, ast.Compare) and isinstance(test.ops[0], ast.Is):
        return subject.id, (empty, full)
    return subject.id, (full, empty)


def _is_none(value: Value) -> bool:
    return value is None


def _is_falsy(value: Value) -> bool:
    """Whether the value is surely false."""
    return not test_of(value).true_on


def _fork(run: Machine, test: Test, arm: Callable[[int], int], frame: Frame) -> int:
    """Runs both arms, each where it can run; what follows is left to whoever comes through."""
    dialects, branches = run.dialects, run.branches
    on_true = dialects if test.true_on is DIALECTS else dialects & test.true_on
    on_false = dialects if test.false_on is DIALECTS else dialects & test.false_on
    fork = run.new_fork()
    if not (on_true and on_false):
        run.dialects = on_true or on_false
        ended = arm(0 if on_true else 1)
        run.dialects, run.branches = dialects if ended else on_true or on_false, branches
        return ended
    if_true = if_false = branches
    if not on_true.isdisjoint(on_false):
        around = branches if len(branches) < MOST_BRANCHES else branches[1:]
        if_true = (*around, Branch(fork, 0, test.condition))
        if_false = (*around, Branch(fork, 1, test.condition))
    in_block = run.in_autocommit_block

    run.dialects, run.branches = on_true, if_true
    outer = frame.attempt()
    true_ended = arm(0)
    if_true_bound = frame.take_back(outer)
    enters_block, run.in_autocommit_block = run.in_autocommit_block, in_block

    run.dialects, run.branches = on_false, if_false
    outer = frame.attempt()
    false_ended = arm(1)
    if_false_bound = frame.take_back(outer)
    run.in_autocommit_block = enters_block or run.in_autocommit_block

    run.dialects, run.branches = dialects, branches
    if not (true_ended or false_ended):
        frame.update(_joined(frame, if_true_bound, if_false_bound))
        return NORMAL
    frame.update(if_false_bound if true_ended else if_true_bound)
    if true_ended and false_ended:
        return min(true_ended, false_ended)
    if false_ended:
        run.dialects, run.branches = on_true, if_true
    else:
        run.dialects, run.branches = on_false, if_false
    return NORMAL


def _joined(frame: Frame, left: dict[str, Value], right: dict[str, Value]) -> dict[str, Value]:
    """What is bound after a fork of which the arms bind these names."""
    names = frame.names
    bound = {}
    for name in (*left, *(name for name in right if name not in left)):
        one = left[name] if name in left else names.get(name, MISSING)
        other = right[name] if name in right else names.get(name, MISSING)
        if other is MISSING or one is other:
            bound[name] = one
        elif one is MISSING:
            bound[name] = other
        else:
            bound[name] = one if same(one, other) else choice([one, other])
    return bound


def _for(run: Machine, node: ast.For | ast.AsyncFor, frame: Frame) -> int:
    source = run.evaluate(node.iter, frame)
    before = run.branches, run.dialects, run.loops
    rows = run.rows_of, run.row_names
    ended = NORMAL
    for one in alternatives(source):
        alternative = iterable(run, one, node.iter)
        items = iterated(alternative)
        if type(alternative) is Listing:
            run.loops = (*run.loops, alternative.source)
        elif isinstance(alternative, (Rows, Query)):
            run.rows_of = alternative.table
            run.row_names = frozenset(_names_in(node.target))
        if items is None or len(items) > MOST_ITERATIONS or run.steps_left <= 0:
            is_listed = isinstance(alternative, (Listing, Repeated))
            item = alternative.item if is_listed else UNKNOWN
            _unknown_iteration(run, node, frame, choice(items) if items else item)
        else:
            for item in items:
                bind(run, node.target, item, frame)
                ended = run.execute(node.body, frame)
                run.branches, run.dialects, _ = before
                if ended >= BREAK or run.steps_left <= 0:
                    break
            else:
                run.execute(node.orelse, frame)
        run.branches, run.dialects, run.loops = before
        run.rows_of, run.row_names = rows
    return RETURN if ended == RETURN else NORMAL


def _names_in(target: ast.expr) -> Iterator[str]:
    """The names that a loop binds, without those of a pattern deeper than one level."""
    for one in target.elts if isinstance(target, (ast.Tuple, ast.List)) else [target]:
        if isinstance(one, ast.Name):
            yield one.id


def _unknown_iteration(
    run: Machine, node: ast.For | ast.AsyncFor | ast.While, frame: Frame, item: Value
) -> None:
    """A loop that runs who knows how often: once for what it does, then its names are widened."""
    outer = frame.attempt()
    if not isinstance(node, ast.While):
        bind(run, node.target, item, frame)
    branches, dialects = run.branches, run.dialects
    with run.guarded(guard=A_LOOP):
        run.execute(node.body, frame)
    bound = frame.take_back(outer)
    run.branches, run.dialects = branches, dialects
    before = frame.names
    for name, value in bound.items():
        frame.set(name, _widened(before[name], value) if name in before else value)
    run.execute(node.orelse, frame)


def _widened(before: Value, after: Value) -> Value:
    if before is after:
        return before
    if isinstance(before, str) and isinstance(after, str) and after.startswith(before):
        return before + HOLE if len(after) > len(before) else before
    return choice([before, after])


def _while(run: Machine, node: ast.While, frame: Frame) -> int:
    done = len(run.operations)
    test = test_of(run.evaluate(node.test, frame))
    before = run.branches, run.dialects
    run.dialects &= test.true_on
    does_something = len(run.operations) > done
    if run.dialects:
        _unknown_iteration(run, node, frame, UNKNOWN)
        if does_something:  # it is asked again behind each round
            with run.guarded(guard=A_LOOP):
                run.evaluate(node.test, frame)
    run.branches, run.dialects = before
    return NORMAL


def _try(run: Machine, node: ast.Try | ast.TryStar, frame: Frame) -> int:
    guard = run.new_fork()  # the handlers' too: they clear up what was begun
    outer = frame.attempt()
    begun, savepoints = len(run.operations), run.savepoints
    with run.guarded(not all(map(_raises_again, node.handlers)), guard):
        ended = run.execute(node.body, frame)
        tried = len(run.operations)
        ended = ended or run.execute(node.orelse, frame)
    after = frame.take_back(outer)
    ends = [ended]
    branches, dialects = run.branches, run.dialects
    for handler in node.handlers:
        start = len(run.operations)
        with run.guarded(guard=guard):
            frame.attempt()
            handled = _handle(run, handler, after, frame)
        bound = frame.take_back(outer)
        if isinstance(handler.body[-1], ast.Raise):
            run.raise_again(start)
        else:
            run.go_on_after_error(start)
        run.branches, run.dialects = branches, dialects
        if not handled:
            after = bound if ends == [RETURN] else _joined(frame, after, bound)
        ends.append(handled)
    if tried > begun and any(map(_swallows, node.handlers)):
        if not any([type(one.action) is TransactionControl for one in run.operations[tried:]]):
            run.find_swallowed(begun, tried, savepoints)
    frame.update(after)
    return run.execute(node.finalbody, frame) or min(ends)


def _raises_again(handler: ast.ExceptHandler) -> bool:
    """Whether the failure that it catches ends the migration all the same."""
    return isinstance(handler.body[-1], ast.Raise) and not any(
        isinstance(one, (ast.Return, ast.Break, ast.Continue))
        for part in handler.body
        for one in ast.walk(part)
    )


def _swallows(handler: ast.ExceptHandler) -> bool:
    """Whether it catches what a database says, and lets nobody know."""
    caught = handler.type
    kinds = caught.elts if isinstance(caught, ast.Tuple) else [caught]
    if not any(one is None or _last_name(one) in _OF_DATABASES for one in kinds):
        return False
    return not any(isinstance(one, ast.Raise) for part in handler.body for one in ast.walk(part))


def _last_name(node: ast.expr) -> str:
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


_OF_DATABASES = frozenset(
    """Exception BaseException SQLAlchemyError StatementError DBAPIError DatabaseError DataError
    Error IntegrityError InternalError NotSupportedError OperationalError ProgrammingError
    DuplicateObject DuplicateTable DuplicateColumn UndefinedObject UndefinedTable
    UndefinedColumn""".split()
)
"""Errors that a failing statement may be, by their last names."""


def _handle(run: Machine, handler: ast.ExceptHandler, tried: dict[str, Value], frame: Frame) -> int:
    """Runs a handler, before which any part of what was tried may have been bound."""
    frame.update(_joined(frame, {}, tried))
    if handler.name:
        frame.set(handler.name, UNKNOWN)
    return run.execute(handler.body, frame)


def _with(run: Machine, node: ast.With | ast.AsyncWith, frame: Frame) -> int:
    outside = run.in_autocommit_block
    ended = _with_items(run, node, 0, frame)
    run.in_autocommit_block = outside
    return ended


def _with_items(run: Machine, node: ast.With | ast.AsyncWith, at: int, frame: Frame) -> int:
    if at == len(node.items):
        return run.execute(node.body, frame)
    place = node.items[at].context_expr
    manager = run.evaluate(place, frame)
    kind = type(manager)
    if kind is Batch:
        outer, run.batched = run.batched, []
        ended = _inside(run, node, at, manager, frame)
        run.leave(manager, place)
        run.operations += run.batched
        run.batched = outer
        return ended
    if kind is ContextManager:
        return _inside_generator(run, node, at, manager, frame)
    if kind is Object:
        return _inside_object(run, node, at, manager, frame)
    if kind is Instance and manager.path == "contextlib.suppress":
        start, savepoints = len(run.operations), run.savepoints
        with run.guarded():
            ended = _inside(run, node, at, UNKNOWN, frame)
        if isinstance(place, ast.Call):
            if not _OF_DATABASES.isdisjoint(map(_last_name, place.args)):
                run.find_swallowed(start, len(run.operations), savepoints)
        return ended
    if AutocommitBlock in map(type, alternatives(manager)):
        run.in_autocommit_block = True
        manager = UNKNOWN
    ended = _inside(run, node, at, manager, frame)
    run.leave(manager, place)
    return ended


def _inside(
    run: Machine, node: ast.With | ast.AsyncWith, at: int, value: Value, frame: Frame
) -> int:
    """What stands behind an item of which ``__enter__`` gives this value."""
    target = node.items[at].optional_vars
    if target is not None:
        bind(run, target, value, frame)
    return _with_items(run, node, at + 1, frame)


def _inside_object(
    run: Machine, node: ast.With | ast.AsyncWith, at: int, manager: Object, frame: Frame
) -> int:
    place = node.items[at].context_expr
    enter, leave = _ENTERING[type(node)]
    value = classes.call_method(run, manager, enter, Call(place, [], {}))
    if value is MISSING:
        value = classes.call_missing(run, manager, enter, Call(place, [], {}))
    ended = _inside(run, node, at, value, frame)
    classes.call_method(run, manager, leave, Call(place, [None, None, None], {}))
    return ended


_ENTERING = {ast.With: ("__enter__", "__exit__"), ast.AsyncWith: ("__aenter__", "__aexit__")}


def _inside_generator(
    run: Machine,
    node: ast.With | ast.AsyncWith,
    at: int,
    manager: ContextManager,
    frame: Frame,
) -> int:
    """What stands behind an item runs where the user's function first yields."""
    here = run.place()
    ends: list[int] = []

    def once(value: Value) -> None:
        if not ends:
            with run.back_at(here):
                ends.append(_inside(run, node, at, value, frame))

    place = node.items[at].context_expr
    run.enter(manager.function, Call(place, manager.arguments, manager.keywords), once)
    return ends[0] if ends else _inside(run, node, at, UNKNOWN, frame)


def _function(run: Machine, node: ast.FunctionDef | ast.AsyncFunctionDef, frame: Frame) -> int:
    function: Value = calls.defined(run, node, frame)
    for decorator_node in reversed(node.decorator_list):
        decorator = run.evaluate(decorator_node, frame)
        if isinstance(decorator, Instance) and decorator.last == "listens_for":
            run.listen(decorator.arguments, function)
        function = decorators.decorated(run, decorator, function, decorator_node)
    frame.bind(node.name, function)
    return NORMAL


def _class(run: Machine, node: ast.ClassDef, frame: Frame) -> int:
    bases = [one for base in node.bases for one in classes.bases_of(run, base, frame)]
    cls = Class(node.name, {}, bases, node)
    body = Frame(frame.file, frame.scope)
    body.cls = cls
    run.execute(node.body, body)
    cls.members = body.names
    if cls.is_enum:
        construction.with_methods(cls)
    frame.bind(node.name, decorators.completed(run, cls, node, frame))
    return NORMAL


def _return(run: Machine, node: ast.Return, frame: Frame) -> int:
    given = node.value
    value = None if given is None else EVALUATE[type(given)](run, given, frame)
    frame.returned.append(value)
    frame.returned_in.append(run.branches)
    return RETURN


def _raise(run: Machine, node: ast.Raise, frame: Frame) -> int:
    if node.exc is not None:
        run.evaluate(node.exc, frame)
    if not run.branches and not run.guards and run.dialects == DIALECTS:
        run.raises = True
    return RETURN


def _assert(run: Machine, node: ast.Assert, frame: Frame) -> int:
    run.evaluate(node.test, frame)
    return NORMAL


def _import(run: Machine, node: ast.Import, frame: Frame) -> int:
    for alias in node.names:
        path = alias.name if alias.asname else alias.name.partition(".")[0]
        frame.bind(alias.asname or path, imported(frame.file, path))
    return NORMAL


def _import_from(run: Machine, node: ast.ImportFrom, frame: Frame) -> int:
    module = "." * node.level + (node.module or "")
    for alias in node.names:
        if alias.name == "*":
            for name, value in imports.names_of(run, Symbol(module, frame.file.directory)):
                frame.bind(name, value)
        else:
            path = f"{module}.{alias.name}" if node.module else f"{module}{alias.name}"
            frame.bind(alias.asname or alias.name, imported(frame.file, path))
    return NORMAL


def _outer_names(run: Machine, node: ast.Global | ast.Nonlocal, frame: Frame) -> int:
    for name in node.names:
        if isinstance(node, ast.Global):
            frame.outer_names[name] = frame.module
            run.keep(frame.module.names)
        else:
            outer = frame.parent
            while outer is not None and name not in outer.names:
                outer = outer.parent
            if outer is not None:
                frame.outer_names[name] = outer
                run.keep(outer.names)
    return NORMAL


def _match(run: Machine, node: ast.Match, frame: Frame) -> int:
    return _match_cases(run, run.evaluate(node.subject, frame), node.cases, frame)


def _match_cases(
    run: Machine, subject: Value, cases: Sequence[ast.match_case], frame: Frame
) -> int:
    """Each case is an ``if`` on the subject's value, the cases behind it are its ``else``."""
    if not cases:
        return NORMAL
    from flake8_migrations.reader import patterns  # hardly any migration needs it

    case = cases[0]
    test = patterns.fits(run, case.pattern, subject, frame)
    if case.guard is not None:
        guard = test_of(run.evaluate(case.guard, frame))
        test = both([test, guard])

    def arm(number: int) -> int:
        if number:
            return _match_cases(run, subject, cases[1:], frame)
        return run.execute(case.body, frame)

    return _fork(run, test, arm, frame)


_Handler: TypeAlias = Callable[[Machine, Any, Frame], int]


def _nothing(run: Machine, node: ast.stmt, frame: Frame) -> int:
    return NORMAL


EXECUTE: dict[type[ast.stmt], _Handler] = {
    **dict.fromkeys(ast.stmt.__subclasses__(), _nothing),
    ast.Expr: _expression,
    ast.Assign: _assign,
    ast.AnnAssign: _annotated_assign,
    ast.AugAssign: _augmented_assign,
    ast.If: _if,
    ast.For: _for,
    ast.AsyncFor: _for,
    ast.While: _while,
    ast.Try: _try,
    ast.TryStar: _try,
    ast.With: _with,
    ast.AsyncWith: _with,
    ast.FunctionDef: _function,
    ast.AsyncFunctionDef: _function,
    ast.ClassDef: _class,
    ast.Return: _return,
    ast.Raise: _raise,
    ast.Assert: _assert,
    ast.Break: lambda run, node, frame: BREAK,
    ast.Continue: lambda run, node, frame: CONTINUE,
    ast.Import: _import,
    ast.ImportFrom: _import_from,
    ast.Global: _outer_names,
    ast.Nonlocal: _outer_names,
    ast.Match: _match,
}

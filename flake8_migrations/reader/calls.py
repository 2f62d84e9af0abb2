"""Calls: whose function it is, and what calling it gives and does."""

from __future__ import annotations

import ast
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from flake8_migrations.model.migration import ONE_OF_SEVERAL
from flake8_migrations.model.module import imported_when_used
from flake8_migrations.model.operations import UnreadCall
from flake8_migrations.reader import known
from flake8_migrations.reader.attributes import METHOD
from flake8_migrations.reader.frames import Frame
from flake8_migrations.reader.machine import Machine
from flake8_migrations.reader.values import (
    MISSING,
    UNKNOWN,
    UNKNOWN_KEYWORDS,
    Call,
    Choice,
    Class,
    ContextManager,
    Function,
    Instance,
    Member,
    Method,
    Object,
    Partial,
    Super,
    Symbol,
    Value,
    choice,
)

if TYPE_CHECKING:
    from flake8_migrations.reader import classes, conditions, construction, unread
else:
    classes = imported_when_used("flake8_migrations.reader.classes")
    conditions = imported_when_used("flake8_migrations.reader.conditions")
    construction = imported_when_used("flake8_migrations.reader.construction")
    unread = imported_when_used("flake8_migrations.reader.unread")


def call_value(run: Machine, function: Value, call: Call) -> Value:
    """The value that calling ``function`` gives."""
    kind = type(function)
    if kind is Symbol:
        return call_symbol(run, function, call)
    if kind is Function:
        return _call_function(run, function, call)
    if kind is Method:
        return call_method(run, function.receiver, function.name, call)
    handler = _CALLABLE.get(kind) or known.CALLABLE.get(kind)
    return unread.call_unknown(run, call) if handler is None else handler(run, function, call)


def _call_choice(run: Machine, function: Choice, call: Call) -> Value:
    with run.guarded(guard=ONE_OF_SEVERAL):
        return choice([call_value(run, one, call) for one in function.alternatives])


def _call_partial(run: Machine, function: Partial, call: Call) -> Value:
    keywords = {**function.keywords, **call.keywords}
    whole = Call(call.node, [*function.arguments, *call.arguments], keywords)
    return call_value(run, function.function, whole)


def _call_class(run: Machine, cls: Class, call: Call) -> Value:
    return construction.construct(run, cls, call)


def _call_object(run: Machine, function: Object | Member, call: Call) -> Value:
    return call_method(run, function, "__call__", call)


def _call_instance(run: Machine, function: Instance, call: Call) -> Value:
    make = known.MAKERS.get(function.last)
    value = MISSING if make is None else make(run, function, call)
    return unread.call_unknown(run, call) if value is MISSING else value


_CALLABLE: dict[type, known.Called] = {
    Choice: _call_choice,
    Class: _call_class,
    Instance: _call_instance,
    Member: _call_object,
    Object: _call_object,
    Partial: _call_partial,
}
"""What calling a value gives that is nobody's library."""


def _call_function(run: Machine, function: Function, call: Call) -> Value:
    if function.is_context_manager:
        return ContextManager(function, call.arguments, call.keywords)
    return enter(run, function, call)


def enter(
    run: Machine,
    function: Function,
    call: Call,
    on_yield: Callable[[Value], None] | None = None,
) -> Value:
    """Runs the body of the user's function; ``on_yield`` is what a ``with`` does inside it."""
    if run.steps_left <= 0 and function.node in run.entered:
        run.record(UnreadCall(getattr(function.node, "name", "lambda")), call.node, "op")
        return UNKNOWN
    if run.is_in(function):
        if not run.widen(function):
            return UNKNOWN
        call = _with_unknown(function.node.args, call)
    frame = Frame(function.frame.file, function.frame)
    frame.node, frame.owner = function.node, function.owner
    frame.on_yield = on_yield
    before = run.place()
    run.go_into(function, frame, call.node)
    _bind_parameters(function, call, frame)
    called = function.node
    if isinstance(called, ast.Lambda):
        value = run.evaluate(called.body, frame)
        run.return_to(before)
        return value
    if run.is_too_deep:
        run.defer(called.body, frame)
        run.return_to(before)
        return UNKNOWN
    ended = run.execute(called.body, frame)
    run.return_to(before)
    if frame.is_generator:
        run.generators.add(called)
        return frame.yielded if on_yield is None else UNKNOWN
    returned = frame.returned
    if not ended:
        if not returned:
            return None
        returned.append(None)
    elif len(returned) > 1:
        condition = conditions.returned(returned, frame.returned_in, len(run.branches))
        if condition is not None:
            return condition
    return choice(returned) if returned else UNKNOWN


def defined(
    run: Machine,
    node: ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda,
    frame: Frame,
) -> Function:
    """The function that a ``def`` or a ``lambda`` makes, with the defaults of its parameters."""
    parameters = node.args
    defaults: dict[str, Value] | None = None
    if parameters.defaults:
        names = [one.arg for one in (*parameters.posonlyargs, *parameters.args)]
        given = names[len(names) - len(parameters.defaults) :]
        values = [run.evaluate(one, frame) for one in parameters.defaults]
        defaults = dict(zip(given, values, strict=True))
    for parameter, default in zip(parameters.kwonlyargs, parameters.kw_defaults, strict=True):
        if default is not None:
            defaults = defaults or {}
            defaults[parameter.arg] = run.evaluate(default, frame)
    return Function(node, frame.scope, frame.cls, defaults)


NAMES_OF_OP = frozenset({"op", "operations"})
"""Parameters that get Alembic's ``op`` where nobody knows what they get."""


def _with_unknown(parameters: ast.arguments, call: Call) -> Call:
    """The call, as if nothing were known of what it gives."""
    positional = [*parameters.posonlyargs, *parameters.args]
    keywords = {one.arg: UNKNOWN for one in parameters.kwonlyargs}
    return Call(call.node, [UNKNOWN] * len(positional), keywords)


def _bind_parameters(function: Function, call: Call, frame: Frame) -> None:
    parameters = function.node.args
    if not (
        parameters.args
        or parameters.kwonlyargs
        or parameters.posonlyargs
        or parameters.vararg
        or parameters.kwarg
    ):
        return
    arguments, keywords = call.arguments, call.keywords
    given = [function.receiver, *arguments] if function.receiver is not None else list(arguments)
    positional = [*parameters.posonlyargs, *parameters.args]
    left_over = dict(keywords)
    defaults = function.defaults or {}
    is_open = UNKNOWN_KEYWORDS in keywords  # each may be among them
    for parameter in (*positional, *parameters.kwonlyargs):
        name = parameter.arg
        if given and parameter not in parameters.kwonlyargs:
            value = given.pop(0)
        elif name in left_over:
            value = left_over.pop(name)
        elif name in defaults and not (is_open and name in NAMES_OF_OP):
            value = defaults[name]
        else:
            value = Symbol("alembic.op") if name in NAMES_OF_OP else UNKNOWN
        frame.names[name] = value
    if parameters.vararg:
        frame.names[parameters.vararg.arg] = tuple(given)
    if parameters.kwarg:
        frame.names[parameters.kwarg.arg] = left_over


def call_symbol(run: Machine, symbol: Symbol, call: Call) -> Value:
    """Calls something imported."""
    if run.op_helpers:
        symbol = _as_op(symbol, run.op_helpers)
    of_module = known.MODULES.get(symbol.root)
    if of_module is not None:
        return of_module(run, symbol, call)
    function = known.FUNCTIONS.get(symbol.path)
    if function is not None:
        return function(run, call)
    own = run.find(symbol)
    if own is not UNKNOWN:
        return call_value(run, own, call)
    owner, name = symbol.owner, symbol.last
    arguments = call.arguments
    if owner == "builtins.str" and arguments and isinstance(arguments[0], str):
        return call_method(run, arguments[0], name, Call(call.node, arguments[1:], call.keywords))
    if owner and name in known.TRUSTED:
        return call_method(run, UNKNOWN, name, call)
    return unread.call_imported(run, symbol, call)


def _as_op(symbol: Symbol, helpers: Sequence[str]) -> Symbol:
    """Alembic's ``op``, where the project has a name of its own for it."""
    for helper in helpers:
        if symbol.path == helper or symbol.path.startswith(f"{helper}."):
            return Symbol("alembic.op" + symbol.path[len(helper) :])
    return symbol


def call_method(run: Machine, receiver: Value, name: str, call: Call) -> Value:
    """Calls ``receiver.name``."""
    kind = type(receiver)
    handler = known.METHODS.get(kind) or _METHODS.get(kind)
    if handler is None:
        return _call_anyones_method(run, receiver, name, call)
    return handler(run, receiver, name, call)


def _call_each(run: Machine, receiver: Choice, name: str, call: Call) -> Value:
    return choice([call_method(run, one, name, call) for one in receiver.alternatives])


def _call_own(run: Machine, receiver: Object | Class | Super, name: str, call: Call) -> Value:
    """A method of an object or a class of the user's."""
    method = classes.get(run, receiver, name, call.node)
    if method is not METHOD:
        return call_value(run, method, call)
    if not isinstance(receiver, Class) and name not in known.TRUSTED:
        value = classes.call_missing(run, receiver, name, call)
        if value is not MISSING:
            return value
    return _call_anyones_method(run, receiver, name, call)


_METHODS: dict[type, known.Method] = {
    Choice: _call_each,
    Class: _call_own,
    Object: _call_own,
    Super: _call_own,
}


def _call_anyones_method(run: Machine, receiver: Value, name: str, call: Call) -> Value:
    """A method of something that is known only by what it is asked to do."""
    kind = type(receiver)
    telling = known.TELLING.get(name)
    value = MISSING if telling is None else telling(run, receiver, name, call)
    if value is not MISSING:
        return value
    for handler in (
        known.OF_INSTANCE.get(receiver.last) if kind is Instance else None,
        known.ASKED.get(kind),
        known.HINTING.get(name),
    ):
        if handler is not None:
            value = handler(run, receiver, name, call)
            if value is not MISSING:
                return value
    return unread.call_method(run, receiver, name, call)

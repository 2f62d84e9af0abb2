"""Decorators: what they make of the function or the class below them."""

from __future__ import annotations

import ast

from flake8_migrations.reader import known
from flake8_migrations.reader.frames import Frame
from flake8_migrations.reader.machine import Machine
from flake8_migrations.reader.values import (
    MISSING,
    Call,
    Class,
    ClassMethod,
    Function,
    Method,
    Object,
    Partial,
    Property,
    StaticMethod,
    Symbol,
    Value,
)

_CALLABLE = frozenset({Class, Function, Object, Partial})


def decorated(run: Machine, decorator: Value, function: Value, node: ast.expr) -> Value:
    """What the decorator makes of a function; the function itself where that is not known."""
    kind = type(decorator)
    if kind is Symbol:
        if decorator.last in _KNOWN:
            return described(decorator.last, function)
        decorator = run.constant(decorator)
        kind = type(decorator)
    if kind is Method and type(decorator.receiver) is Property:
        changed = {"setter": "setter", "getter": "getter"}.get(decorator.name)
        return decorator.receiver._replace(**{changed: function} if changed else {})
    if kind in _CALLABLE or kind in known.CALLABLE:
        made = run.call(decorator, Call(node, [function], {}))
        return made if type(made) in _CALLABLE else function
    return function


_KNOWN = frozenset(
    """
    contextmanager asynccontextmanager staticmethod classmethod property abstractproperty
    hybrid_property cached_property
    """.split()
)


def described(name: str, function: Value) -> Value:
    """What a decorator of Python's own makes of a function, by the last part of its name."""
    if name == "staticmethod":
        return StaticMethod(function)
    if name == "classmethod":
        return ClassMethod(function)
    if name.endswith("contextmanager"):
        return function.as_context_manager() if isinstance(function, Function) else function
    return Property(function, is_kept=name == "cached_property")


def completed(run: Machine, cls: Class, node: ast.ClassDef, frame: Frame) -> Value:
    """The class after what its bases and its decorators do to it."""
    if any("__init_subclass__" in one.members for one in cls.mro[1:]):
        options = {
            one.arg: run.evaluate(one.value, frame) for one in node.keywords if one.arg is not None
        }
        options.pop("metaclass", None)
        place = node.bases[0]
        for one in cls.mro[1:]:
            hook = one.members.get("__init_subclass__", MISSING)
            hook = hook.function if isinstance(hook, ClassMethod) else hook
            if isinstance(hook, Function):
                run.call(hook.bound_to(cls), Call(place, [], options))
                break
    for decorator_node in reversed(node.decorator_list):
        decorator = run.evaluate(decorator_node, frame)
        if isinstance(decorator, Symbol):
            decorator = run.constant(decorator)
        if type(decorator) in _CALLABLE or type(decorator) in known.CALLABLE:
            made = run.call(decorator, Call(decorator_node, [cls], {}))
            if isinstance(made, Class):
                cls = made
    return cls

"""The patterns of ``match``: whether a value fits, and the names that they capture."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable
from typing import Any

from flake8_migrations.model.text import HOLE
from flake8_migrations.reader import classes, construction
from flake8_migrations.reader.expressions import compared
from flake8_migrations.reader.frames import Frame
from flake8_migrations.reader.machine import Machine
from flake8_migrations.reader.values import (
    ALWAYS,
    MAYBE,
    NEVER,
    UNKNOWN,
    Class,
    Object,
    Symbol,
    Test,
    Value,
    both,
    either,
    test_of,
)

_PLAIN = {
    "builtins.bool": bool,
    "builtins.dict": dict,
    "builtins.int": int,
    "builtins.list": list,
    "builtins.str": str,
    "builtins.tuple": tuple,
}
"""Python's own classes whose objects stand for themselves here."""

_KNOWN = (str, int, float, list, tuple, dict, Object, type(None))


def fits(run: Machine, pattern: ast.pattern, subject: Value, frame: Frame) -> Test:
    """Whether the value fits the pattern; what is captured is bound, to UNKNOWN if need be."""
    return _FITS[type(pattern)](run, pattern, subject, frame)


def _value(run: Machine, pattern: ast.MatchValue, subject: Value, frame: Frame) -> Test:
    return _equals(subject, [run.evaluate(pattern.value, frame)])


def _equals(subject: Value, literals: list[Value]) -> Test:
    if type(subject) in _NO_LITERALS and all(isinstance(one, (str, int)) for one in literals):
        return NEVER
    return test_of(compared(ast.In(), subject, literals))


_NO_LITERALS = (list, tuple, dict)


def _singleton(run: Machine, pattern: ast.MatchSingleton, subject: Value, frame: Frame) -> Test:
    if not isinstance(subject, _KNOWN):
        return MAYBE
    return ALWAYS if subject is pattern.value else NEVER


def _as(run: Machine, pattern: ast.MatchAs, subject: Value, frame: Frame) -> Test:
    test = ALWAYS if pattern.pattern is None else fits(run, pattern.pattern, subject, frame)
    if pattern.name is not None:
        frame.bind(pattern.name, subject)
    return test


def _or(run: Machine, pattern: ast.MatchOr, subject: Value, frame: Frame) -> Test:
    literals = [one.value for one in pattern.patterns if isinstance(one, ast.MatchValue)]
    if len(literals) == len(pattern.patterns):
        return _equals(subject, [run.evaluate(one, frame) for one in literals])
    tests: list[Value] = []
    for one in pattern.patterns:
        tests.append(fits(run, one, subject, frame))
        if tests[-1] == ALWAYS:  # what it captures counts
            break
    return either(tests)


def _sequence(run: Machine, pattern: ast.MatchSequence, subject: Value, frame: Frame) -> Test:
    parts = pattern.patterns
    at = next((i for i, one in enumerate(parts) if isinstance(one, ast.MatchStar)), None)
    if type(subject) not in (list, tuple):
        _capture_nothing(parts, frame)
        return NEVER if isinstance(subject, _KNOWN) and type(subject) is not Object else MAYBE
    items: list[Value] = list(subject)
    if len(items) != len(parts) if at is None else len(items) < len(parts) - 1:
        return NEVER
    if at is not None:
        behind = len(items) - (len(parts) - at - 1)
        items = [*items[:at], items[at:behind], *items[behind:]]
    return both([fits(run, *pair, frame) for pair in zip(parts, items, strict=True)])


def _star(run: Machine, pattern: ast.MatchStar, subject: Value, frame: Frame) -> Test:
    if pattern.name is not None:
        frame.bind(pattern.name, subject)
    return ALWAYS


def _mapping(run: Machine, pattern: ast.MatchMapping, subject: Value, frame: Frame) -> Test:
    keys = [run.evaluate(one, frame) for one in pattern.keys]
    if type(subject) is not dict or not all(isinstance(one, (str, int)) for one in keys):
        _capture_nothing([pattern], frame)
        is_another = isinstance(subject, _KNOWN) and type(subject) not in (dict, Object)
        return NEVER if is_another else MAYBE
    if pattern.rest is not None:
        frame.bind(pattern.rest, {key: one for key, one in subject.items() if key not in keys})
    found: list[Value] = []
    for key, part in zip(keys, pattern.patterns, strict=True):
        if key in subject:
            found.append(fits(run, part, subject[key], frame))
        else:
            _capture_nothing([part], frame)
            found.append(MAYBE if HOLE in subject else NEVER)
    return both(found)


def _class(run: Machine, pattern: ast.MatchClass, subject: Value, frame: Frame) -> Test:
    cls = run.evaluate(pattern.cls, frame)
    cls = run.constant(cls) if isinstance(cls, Symbol) else cls
    parts = [*pattern.patterns, *pattern.kwd_patterns]
    if isinstance(cls, Symbol) and cls.path in _PLAIN and isinstance(subject, _KNOWN):
        if not isinstance(subject, _PLAIN[cls.path]):
            return NEVER
        return both([fits(run, one, subject, frame) for one in parts])
    if not (isinstance(cls, Class) and isinstance(subject, _KNOWN)):
        _capture_nothing(parts, frame)
        return MAYBE
    if not isinstance(subject, Object) or cls not in subject.cls.mro:
        _capture_nothing(parts, frame)
        return MAYBE if isinstance(subject, Object) and subject.cls.is_open else NEVER
    names = [*_positional(cls)[: len(pattern.patterns)], *pattern.kwd_attrs]
    if len(names) < len(parts):
        _capture_nothing(parts, frame)
        return MAYBE
    values = [classes.attribute(run, subject, name, pattern.cls) for name in names]
    return both([fits(run, *pair, frame) for pair in zip(parts, values, strict=True)])


def _positional(cls: Class) -> list[str]:
    """``__match_args__``, which a dataclass gets from its fields."""
    given = cls.lookup("__match_args__")
    if type(given) in (tuple, list):
        return [one for one in given if isinstance(one, str)]
    return construction.positional(cls)


def _capture_nothing(parts: Iterable[ast.pattern], frame: Frame) -> None:
    """Binds the names in the patterns, of whose values nothing is known."""
    for part in parts:
        for one in ast.walk(part):
            name = getattr(one, "name", None) or getattr(one, "rest", None)
            if isinstance(one, ast.pattern) and name is not None:
                frame.bind(name, UNKNOWN)


_FITS: dict[type[ast.pattern], Callable[[Any, Any, Value, Frame], Test]] = {
    ast.MatchAs: _as,
    ast.MatchClass: _class,
    ast.MatchMapping: _mapping,
    ast.MatchOr: _or,
    ast.MatchSequence: _sequence,
    ast.MatchSingleton: _singleton,
    ast.MatchStar: _star,
    ast.MatchValue: _value,
}

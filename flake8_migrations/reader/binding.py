"""Assignment: which name, attribute or item takes which part of a value."""

from __future__ import annotations

import ast
from ast import Name
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from flake8_migrations.model.module import imported_when_used
from flake8_migrations.reader.frames import Frame
from flake8_migrations.reader.machine import Machine
from flake8_migrations.reader.values import (
    UNKNOWN,
    Call,
    Choice,
    Class,
    Instance,
    Object,
    Value,
    choice,
    iterated,
    put,
)

if TYPE_CHECKING:
    from flake8_migrations.reader import classes
else:
    classes = imported_when_used("flake8_migrations.reader.classes")


def iterable(run: Machine, value: Value, node: ast.expr) -> Value:
    """What a loop over the value goes through."""
    return classes.iterable(run, value, node) if type(value) is Object else value


def bind(run: Machine, target: ast.expr, value: Value, frame: Frame) -> None:
    """Binds the names of an assignment's, a loop's or a ``with``'s target."""
    if type(target) is Name:
        frame.bind(target.id, value)
    elif (known := _BIND.get(type(target))) is not None:  # whatever else a tree may hold there
        known(run, target, value, frame)


def _unpack(run: Machine, target: ast.Tuple | ast.List, value: Value, frame: Frame) -> None:
    items = iterated(iterable(run, value, target))
    if items is not None and any(isinstance(part, ast.Starred) for part in target.elts):
        items = _spread(target.elts, items)
    if items is None or len(items) != len(target.elts):
        items = _columns(value, len(target.elts)) or [UNKNOWN] * len(target.elts)
    for part, item in zip(target.elts, items, strict=True):
        bind(run, part, item, frame)


def _starred(run: Machine, target: ast.Starred, value: Value, frame: Frame) -> None:
    bind(run, target.value, value, frame)


def _attribute(run: Machine, target: ast.Attribute, value: Value, frame: Frame) -> None:
    owner = run.evaluate(target.value, frame)
    if isinstance(owner, Object):
        classes.set_attribute(run, owner, target.attr, value, target)
    elif isinstance(owner, Class):
        run.keep(owner.members)
        owner.members[target.attr] = value
    elif isinstance(owner, Instance):
        run.keep(owner.keywords)
        owner.keywords[target.attr] = value
    else:
        run.assigned.add(target.attr)
        if run.rows_of is not None and isinstance(target.value, ast.Name):
            if target.value.id in run.row_names:
                run.find_fault("row by row", f"{run.rows_of}.{target.attr}", target)


def _item(run: Machine, target: ast.Subscript, value: Value, frame: Frame) -> None:
    owner = run.evaluate(target.value, frame)
    key = run.evaluate(target.slice, frame)
    if type(owner) is dict:
        run.keep(owner)
        put(owner, key, value)
    elif type(owner) is Object:
        classes.call_method(run, owner, "__setitem__", Call(target, [key, value], {}))


_BIND: dict[type[ast.expr], Callable[[Machine, Any, Value, Frame], None]] = {
    ast.Attribute: _attribute,
    ast.List: _unpack,
    ast.Starred: _starred,
    ast.Subscript: _item,
    ast.Tuple: _unpack,
}


def _spread(targets: list[ast.expr], items: list[Value]) -> list[Value] | None:
    at = next(i for i, part in enumerate(targets) if isinstance(part, ast.Starred))
    behind = len(targets) - at - 1
    if len(items) < at + behind:
        return None
    return [*items[:at], items[at : len(items) - behind], *items[len(items) - behind :]]


def _columns(value: Value, width: int) -> list[Value] | None:
    """The values each target may take when one of several tuples is unpacked."""
    if not isinstance(value, Choice):
        return None
    rows = [iterated(alternative) for alternative in value.alternatives]
    if any(row is None or len(row) != width for row in rows):
        return None
    return [choice([row[i] for row in rows if row]) for i in range(width)]

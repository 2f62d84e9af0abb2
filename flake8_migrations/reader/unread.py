"""Calls that cannot be followed: what they are known to do all the same, or that they may do it."""

from __future__ import annotations

import ast
import sys

from flake8_migrations.model.operations import UnreadCall
from flake8_migrations.model.text import HOLE
from flake8_migrations.reader import known
from flake8_migrations.reader.machine import Machine
from flake8_migrations.reader.values import (
    MISSING,
    UNKNOWN,
    Batch,
    Call,
    Connection,
    Function,
    Instance,
    Method,
    Partial,
    Symbol,
    Unknown,
    Value,
    alternatives,
)

_CALLING_BACK = frozenset({"asyncio", "concurrent", "contextlib", "functools", "threading"})
_NOT_CALLING_BACK = sys.stdlib_module_names - _CALLING_BACK | {"builtins"}
"""Modules of which no function calls what it is given; of all others one may."""


def call_imported(run: Machine, symbol: Symbol, call: Call) -> Value:
    """Calls a function, or makes an object, of a module that is not read."""
    by_name = known.LAST_NAMES.get(symbol.last)
    value = MISSING if by_name is None else by_name(run, symbol, call)
    if value is not MISSING:
        return value
    if symbol.root not in _NOT_CALLING_BACK:
        call_back(run, call)
        if (
            symbol.last[:1].islower()  # classes are written in capitals
            and symbol.root not in _CALLING_BACK
            and symbol.owner.rpartition(".")[2] not in ("log", "logger")
        ):
            note(run, symbol.last, symbol.path, call.node)
    return Instance(symbol.path, call.arguments, call.keywords, symbol.last)


def call_unknown(run: Machine, call: Call) -> Value:
    """Calls something of which nothing is known."""
    call_back(run, call)
    if _are_given_op(call.arguments, call.keywords):
        name = getattr(getattr(call.node, "func", None), "id", "…")
        note(run, name, name, call.node)
    return UNKNOWN


def call_method(run: Machine, receiver: Value, name: str, call: Call) -> Value:
    """Calls a method of which neither the name nor the owner tells what it does."""
    kind = type(receiver)
    if kind is Instance and receiver.path.partition(".")[0] in _NOT_CALLING_BACK:
        return UNKNOWN
    call_back(run, call)
    if kind is Unknown or kind is Method or kind is Instance or name == HOLE:
        shown = "…" if name == HOLE else name
        if (
            name in _ENTRIES
            or name == HOLE
            or _are_given_op(call.arguments, call.keywords)
            or (kind is Instance and _are_given_op(receiver.arguments, receiver.keywords))
        ):
            note(run, name, shown, call.node)
    return UNKNOWN


_ENTRIES = frozenset({"upgrade", "downgrade"})


def _are_given_op(arguments: list[Value], keywords: dict[str, Value]) -> bool:
    """Whether a call gets what it needs to change the database."""
    for one in (*arguments, *keywords.values()):
        kind = type(one)
        if kind is Batch or (kind is Symbol and one.path == "alembic.op"):
            return True
        if kind is Connection and one.kind in ("own", "session", "driver"):
            return True
    return False


def call_back(run: Machine, call: Call) -> None:
    """An unknown callable got functions of ours: it may call them, with what nobody knows."""
    if not run.in_function:
        return
    node, arguments, keywords = call.node, call.arguments, call.keywords
    for argument in (*arguments, *keywords.values()):
        for one in alternatives(argument):
            kind = type(one)
            if kind is Function:
                if one.node not in run.entered:
                    run.enter(one, Call(node, [], {}))
            elif kind is Partial:
                run.call(one, Call(node, [], {}))
            elif kind is Symbol and one.path.startswith("alembic.op.drop_"):
                run.call(one, Call(node, [UNKNOWN] * 2, {}))


def note(run: Machine, name: str, shown: str, node: ast.expr) -> None:
    """Notes that a function which is not read may do anything."""
    if run.in_function and may_migrate(name):
        run.record(UnreadCall(shown), node, "op")


def may_migrate(name: str) -> bool:
    """Whether a function of that name may change the database, rather than ask something."""
    if name.startswith(("has_", "is_", "get_", "__")):
        return False
    return not name.endswith("_exists") or "_if_" in name or name.startswith("ensure_")

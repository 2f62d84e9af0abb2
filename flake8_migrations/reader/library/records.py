"""Python's functions that make classes, their objects and copies of them: see ``python``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flake8_migrations.model.module import imported_when_used
from flake8_migrations.model.text import HOLE
from flake8_migrations.reader.construction import Parameter
from flake8_migrations.reader.machine import Machine
from flake8_migrations.reader.values import (
    MISSING,
    UNKNOWN,
    Call,
    Class,
    Dialect,
    DialectClass,
    Object,
    Symbol,
    Value,
    text_of,
)

if TYPE_CHECKING:
    from flake8_migrations.reader import classes
else:
    classes = imported_when_used("flake8_migrations.reader.classes")


def named_tuple(run: Machine, call: Call) -> Value:
    """``collections.namedtuple("Row", "table column")`` and ``typing.NamedTuple("Row", […])``."""
    if len(call.arguments) < 2:
        return UNKNOWN
    name, fields = text_of(call.arguments[0]), call.arguments[1]
    if isinstance(fields, str) and HOLE not in fields:
        fields = fields.replace(",", " ").split()
    if type(fields) not in (list, tuple):
        return UNKNOWN
    columns = [one[0] if type(one) is tuple and one else one for one in fields]
    if not all(isinstance(one, str) for one in columns):
        return UNKNOWN
    defaults = call.keywords.get("defaults", ())
    values = list(defaults) if type(defaults) in (list, tuple) else []
    without: list[Any] = [MISSING] * (len(columns) - len(values))
    made = Class(name, {}, [Symbol("typing.NamedTuple")])
    made.parameters = list(map(Parameter, columns, without + values))
    return made


def namespace(run: Machine, call: Call) -> Value:
    """``types.SimpleNamespace(…)``."""
    created = Object(_NAMESPACE, run.branches)
    created.attributes.update(call.keywords)
    return created


_NAMESPACE = Class("SimpleNamespace", {}, [])


def changed(run: Machine, call: Call) -> Value:
    """``dataclasses.replace(row, …)``, and a copy where nothing changes."""
    if call.arguments and type(call.arguments[0]) is Object:
        without = Call(call.node, [], call.keywords)
        return classes.call_missing(run, call.arguments[0], "_replace", without)
    return call.arguments[0] if call.arguments else UNKNOWN


def names(run: Machine, call: Call) -> Value:
    return classes.names_of(call.arguments[0]) if call.arguments else UNKNOWN


def as_dict(run: Machine, call: Call) -> Value:
    """``dataclasses.asdict(row)``, ``row._asdict()``, ``vars(row)``."""
    if not call.arguments or type(call.arguments[0]) is not Object:
        return UNKNOWN
    return dict(call.arguments[0].attributes)


def as_tuple(run: Machine, call: Call) -> Value:
    """``dataclasses.astuple(row)``."""
    if not call.arguments or type(call.arguments[0]) is not Object:
        return UNKNOWN
    return tuple(call.arguments[0].attributes.values())


def type_of(run: Machine, call: Call) -> Value:
    """``type(self)``, ``type(bind.dialect)``, or ``type("Name", (Base,), {…})``."""
    arguments = call.arguments
    if len(arguments) == 1:
        if type(arguments[0]) is Dialect:
            return DialectClass()
        return arguments[0].cls if type(arguments[0]) is Object else UNKNOWN
    if len(arguments) == 3 and type(arguments[1]) is tuple and type(arguments[2]) is dict:
        members = {str(name): value for name, value in arguments[2].items()}
        return Class(text_of(arguments[0]), members, list(arguments[1]))
    return UNKNOWN

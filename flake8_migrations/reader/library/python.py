"""Functions of the standard library that need to know who calls them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from flake8_migrations.model.module import imported_when_used
from flake8_migrations.model.operations import Sleep
from flake8_migrations.model.text import HOLE, is_known
from flake8_migrations.reader import known
from flake8_migrations.reader.machine import Machine
from flake8_migrations.reader.values import (
    MAYBE,
    MISSING,
    UNKNOWN,
    AutocommitBlock,
    Call,
    Class,
    ContextManager,
    Instance,
    Module,
    Object,
    Partial,
    PartialMethod,
    Repeated,
    Test,
    Value,
    alternatives,
    iterated,
    mapped,
    text_of,
)

if TYPE_CHECKING:
    from flake8_migrations.reader import classes, decorators
else:
    classes = imported_when_used("flake8_migrations.reader.classes")
    decorators = imported_when_used("flake8_migrations.reader.decorators")


def _entered(run: Machine, receiver: Value, name: str, call: Call) -> Value:
    """``stack.enter_context(manager)``."""
    if not call.arguments:
        return MISSING
    manager = call.arguments[0]
    if isinstance(manager, ContextManager):
        entered: list[Value] = []
        in_block = run.in_autocommit_block

        def inside(value: Value) -> None:
            nonlocal in_block
            in_block = run.in_autocommit_block
            entered.append(value)

        run.enter(manager.function, Call(call.node, manager.arguments, manager.keywords), inside)
        run.in_autocommit_block = in_block
        return entered[0] if entered else UNKNOWN
    if any(isinstance(one, AutocommitBlock) for one in alternatives(manager)):
        run.in_autocommit_block = True
    return manager


def _getattr(run: Machine, call: Call) -> Value:
    arguments = call.arguments
    if len(arguments) < 2:
        return UNKNOWN
    return mapped(arguments[1], lambda name: classes.named(run, arguments, name, call.node))


def _setattr(run: Machine, call: Call) -> Value:
    arguments = call.arguments
    if len(arguments) == 3 and isinstance(arguments[1], str) and is_known(arguments[1]):
        owner, name, value = arguments
        if isinstance(owner, Object):
            classes.set_attribute(run, owner, name, value, call.node)
        elif isinstance(owner, Class):
            run.keep(owner.members)
            owner.members[name] = value
    return None


def _super(run: Machine, call: Call) -> Value:
    return classes.super_of(run, call.arguments)


def _partial_method(run: Machine, call: Call) -> Value:
    first, *bound = call.arguments or [UNKNOWN]
    return PartialMethod(first, bound, call.keywords) if call.arguments else UNKNOWN


def _descriptor(name: str) -> Callable[[Machine, Call], Value]:
    def make(run: Machine, call: Call) -> Value:
        return decorators.described(name, call.arguments[0]) if call.arguments else UNKNOWN

    return make


def _map(run: Machine, call: Call) -> Value:
    arguments = call.arguments
    if len(arguments) < 2:
        return UNKNOWN
    columns = [iterated(argument) for argument in arguments[1:]]
    if any(column is None for column in columns):
        run.call(arguments[0], Call(call.node, [UNKNOWN] * len(columns), {}))
        return UNKNOWN
    rows = zip(*(column or [] for column in columns), strict=False)
    return [run.call(arguments[0], Call(call.node, list(row), {})) for row in rows]


def _partial(run: Machine, call: Call) -> Value:
    first, *bound = call.arguments or [UNKNOWN]
    return Partial(first, bound, call.keywords) if call.arguments else UNKNOWN


def _wraps(run: Machine, call: Call) -> Value:
    return UNKNOWN


def _globals(run: Machine, call: Call) -> Value:
    return run.module.names


def _eval(run: Machine, call: Call) -> Value:
    name = text_of(call.arguments[0]) if call.arguments else ""
    return run.module.names.get(name, UNKNOWN)


def _bool(run: Machine, call: Call) -> Value:
    arguments = call.arguments
    return MAYBE if len(arguments) != 1 or type(arguments[0]) in (list, dict) else arguments[0]


def _maybe(run: Machine, call: Call) -> Value:
    return MAYBE


def _any(run: Machine, call: Call) -> Value:
    arguments = call.arguments
    if arguments and isinstance(arguments[0], Repeated):
        item = arguments[0].item
        return item if isinstance(item, Test) else MAYBE
    return MAYBE


def _call_methodcaller(run: Machine, caller: Instance, call: Call) -> Value:
    """``operator.methodcaller("drop_table", "t")(op)``."""
    if caller.path != "operator.methodcaller" or not call.arguments:
        return MISSING
    name, *given = caller.arguments or [HOLE]
    return run.call_method(
        call.arguments[0], text_of(name), Call(call.node, given, caller.keywords)
    )


def _slept(name: str) -> Callable[[Machine, Call], Value]:
    def sleep(run: Machine, call: Call) -> Value:
        run.record(Sleep(name), call.node, "op")
        return UNKNOWN

    return sleep


known.FUNCTIONS.update(
    {
        "builtins.getattr": _getattr,
        "builtins.setattr": _setattr,
        "builtins.object.__setattr__": _setattr,
        "builtins.super": _super,
        "builtins.property": _descriptor("property"),
        "builtins.classmethod": _descriptor("classmethod"),
        "builtins.staticmethod": _descriptor("staticmethod"),
        "functools.cached_property": _descriptor("cached_property"),
        "contextlib.contextmanager": _descriptor("contextmanager"),
        "functools.partialmethod": _partial_method,
        "builtins.map": _map,
        "builtins.globals": _globals,
        "builtins.eval": _eval,
        "builtins.bool": _bool,
        "builtins.any": _any,
        "builtins.all": _maybe,
        "functools.partial": _partial,
        "functools.wraps": _wraps,
        "time.sleep": _slept("time.sleep()"),
        "asyncio.sleep": _slept("asyncio.sleep()"),
    }
)
known.TELLING["enter_context"] = _entered
known.MAKERS["methodcaller"] = _call_methodcaller

_SELDOM = {
    "loading.import_module": ("importlib.import_module",),
    "loading.same": ("importlib.reload", "importlib.util.module_from_spec"),
    "loading.of_file": (
        "importlib.util.spec_from_file_location",
        "importlib.machinery.SourceFileLoader",
        "imp.load_source",
    ),
    "loading.of_path": ("runpy.run_path",),
    "loading.import_": ("builtins.__import__",),
    "loading.executed": ("builtins.exec",),
    "records.type_of": ("builtins.type",),
    "records.names": ("builtins.dir",),
    "records.as_dict": ("builtins.vars", "dataclasses.asdict"),
    "records.as_tuple": ("dataclasses.astuple",),
    "records.named_tuple": ("collections.namedtuple", "typing.NamedTuple"),
    "records.namespace": ("types.SimpleNamespace",),
    "records.changed": (
        "dataclasses.replace",
        "attr.evolve",
        "attrs.evolve",
        "copy.copy",
        "copy.deepcopy",
    ),
}
"""What few files call: by the function of ``library`` that knows it, and is imported for them."""

for _place, _paths in _SELDOM.items():
    known.FUNCTIONS.update(dict.fromkeys(_paths, known.when_called(*_place.split("."))))
known.TELLING["get_revision"] = known.when_called("loading", "revision")
known.METHODS[Module] = known.when_called("loading", "call_missing")

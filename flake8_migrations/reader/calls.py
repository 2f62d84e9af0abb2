"""Calls: whose function it is, and what calling it gives and does."""

from __future__ import annotations

import ast
from collections.abc import Callable
from typing import Any, TypeAlias

from flake8_migrations.model.migration import ONE_OF_SEVERAL
from flake8_migrations.model.operations import UnreadCall
from flake8_migrations.model.text import HOLE, is_known
from flake8_migrations.reader import classes, construction, decorators, modules, unread
from flake8_migrations.reader.attributes import METHOD
from flake8_migrations.reader.frames import Frame
from flake8_migrations.reader.library import (
    alembic_api,
    builtin,
    connections,
    inspection,
    operation_objects,
    sqlalchemy_api,
    third_party,
)
from flake8_migrations.reader.library.registered import Registering, register
from flake8_migrations.reader.library.tables import table_of
from flake8_migrations.reader.machine import Machine
from flake8_migrations.reader.values import (
    MAYBE,
    MISSING,
    UNKNOWN,
    UNKNOWN_KEYWORDS,
    AutocommitBlock,
    Batch,
    Choice,
    Class,
    Connection,
    ContextManager,
    DialectName,
    FilePath,
    Function,
    Instance,
    Listing,
    Member,
    Metadata,
    Method,
    Module,
    Object,
    Partial,
    PartialMethod,
    Query,
    Reflected,
    ReflectedName,
    Repeated,
    Sql,
    Statement,
    Super,
    Symbol,
    Table,
    Test,
    Unknown,
    Value,
    alternatives,
    choice,
    iterated,
    mapped,
    text_of,
)

_Special: TypeAlias = Callable[[Machine, list[Value], dict[str, Value], ast.expr], Value]


def call(
    run: Machine,
    function: Value,
    arguments: list[Value],
    keywords: dict[str, Value],
    node: ast.expr,
) -> Value:
    kind = type(function)
    if kind is Symbol:
        return call_symbol(run, function, arguments, keywords, node)
    if kind is Choice:
        values = []  # no comprehension: what it names, every call would have to keep in cells
        with run.guarded(guard=ONE_OF_SEVERAL):
            for one in function.alternatives:
                values.append(call(run, one, arguments, keywords, node))
        return choice(values)
    if kind is Function:
        return _call_function(run, function, arguments, keywords, node)
    if kind is Method:
        return call_method_of(run, function.receiver, function.name, arguments, keywords, node)
    if isinstance(function, Partial):
        bound = {**function.keywords, **keywords}
        return call(run, function.function, [*function.arguments, *arguments], bound, node)
    if isinstance(function, Class):
        return construction.construct(run, function, arguments, keywords, node)
    if isinstance(function, (Object, Member)):
        return call_method_of(run, function, "__call__", arguments, keywords, node)
    if isinstance(function, Registering):
        return register(run, function, arguments)
    if isinstance(function, Instance) and function.last in ("sessionmaker", "scoped_session"):
        maker = function.arguments[0] if function.arguments else None
        if isinstance(maker, Instance):  # scoped_session(sessionmaker(…))
            function = maker
        return connections.session_on(function.arguments, {**function.keywords, **keywords})
    if kind is Instance and function.path == "operator.methodcaller" and arguments:
        name, *given = function.arguments or [HOLE]
        return call_method_of(run, arguments[0], text_of(name), given, function.keywords, node)
    return unread.call_unknown(run, arguments, keywords, node)


def _call_function(
    run: Machine,
    function: Function,
    arguments: list[Value],
    keywords: dict[str, Value],
    node: ast.expr,
) -> Value:
    if function.is_context_manager:
        return ContextManager(function, arguments, keywords)
    return enter(run, function, arguments, keywords, node)


def enter(
    run: Machine,
    function: Function,
    arguments: list[Value],
    keywords: dict[str, Value],
    node: ast.expr,
    on_yield: Callable[[Value], None] | None = None,
) -> Value:
    """Runs the body of the user's function; ``on_yield`` is what a ``with`` does inside it."""
    if run.steps_left <= 0 and function.node in run.entered:
        run.record(UnreadCall(getattr(function.node, "name", "lambda")), node, "op")
        return UNKNOWN
    if run.is_in(function):
        if not run.widen(function):
            return UNKNOWN
        arguments, keywords = _unknown_arguments(function.node.args)
    frame = Frame(function.frame.file, function.frame)
    frame.node, frame.owner = function.node, function.owner
    frame.on_yield = on_yield
    before = run.place()
    run.go_into(function, frame, node)
    _bind_parameters(run, function, arguments, keywords, frame)
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
        condition = inspection.returned(returned, frame.returned_in, len(run.branches))
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


def _unknown_arguments(parameters: ast.arguments) -> tuple[list[Value], dict[str, Value]]:
    positional = [*parameters.posonlyargs, *parameters.args]
    return [UNKNOWN] * len(positional), {one.arg: UNKNOWN for one in parameters.kwonlyargs}


def _bind_parameters(
    run: Machine,
    function: Function,
    arguments: list[Value],
    keywords: dict[str, Value],
    frame: Frame,
) -> None:
    parameters = function.node.args
    if not (
        parameters.args
        or parameters.kwonlyargs
        or parameters.posonlyargs
        or parameters.vararg
        or parameters.kwarg
    ):
        return
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


def call_symbol(
    run: Machine,
    symbol: Symbol,
    arguments: list[Value],
    keywords: dict[str, Value],
    node: ast.expr,
) -> Value:
    root = symbol.root
    if root == "sqlalchemy" or root == "sqlmodel":
        return sqlalchemy_api.construct(symbol, arguments, keywords)
    if symbol.owner == "alembic.op":
        return alembic_api.call_op(run, symbol.last, arguments, keywords, node)
    path = symbol.path
    if root == "alembic" or run.op_helpers:
        path = alembic_api.canonical(path, run.op_helpers)
        if path.startswith("alembic."):
            return alembic_api.call(run, path, arguments, keywords, node)
    function = builtin.FUNCTIONS.get(path)
    if function is not None:
        if Object in map(type, arguments):
            arguments = classes.as_python_has_them(run, path, arguments, node)
        if not run.affords(_size(arguments)):
            return UNKNOWN
        made = builtin.applied(function, arguments)
        return {**made, **keywords} if type(made) is dict else made  # dict(concurrently=True)
    special = _SPECIAL.get(path)
    if special is not None:
        return special(run, arguments, keywords, node)
    own = run.find(symbol)
    if own is not UNKNOWN:
        return call(run, own, arguments, keywords, node)
    owner, name = symbol.owner, symbol.last
    if owner == "builtins.str" and arguments and isinstance(arguments[0], str):
        return builtin.string_method(run, arguments[0], name, arguments[1:], keywords)
    if owner and name in _ANYONES_METHODS:
        return call_method_of(run, UNKNOWN, name, arguments, keywords, node)
    return unread.call_imported(run, symbol, arguments, keywords, node)


def call_method_of(
    run: Machine,
    receiver: Value,
    name: str,
    arguments: list[Value],
    keywords: dict[str, Value],
    node: ast.expr,
) -> Value:
    kind = type(receiver)
    if kind is Batch:
        return alembic_api.call_batch(run, receiver, name, arguments, keywords, node)
    if kind in _OF_SQLALCHEMY:
        return sqlalchemy_api.call_method(run, receiver, name, arguments, keywords, node)
    if kind is Object or kind is Super or kind is Class:
        return _call_own(run, receiver, name, arguments, keywords, node)
    if kind in _OF_NOBODY:
        return _call_anyones_method(run, receiver, name, arguments, keywords, node)
    if kind is Choice:
        values = []  # no comprehension, as above
        for one in receiver.alternatives:
            values.append(call_method_of(run, one, name, arguments, keywords, node))
        return choice(values)
    if isinstance(receiver, str):
        if kind is Member and type(own := classes.get(run, receiver, name, node)) is Function:
            return call(run, own, arguments, keywords, node)
        if Symbol in map(type, arguments) or Symbol in map(type, keywords.values()):
            arguments = list(map(run.constant_in, arguments))
            keywords = {key: run.constant_in(one) for key, one in keywords.items()}
        return builtin.string_method(run, receiver, name, arguments, keywords)
    if kind is list or kind is tuple or kind is dict:
        if name not in _AT_ONCE and not run.affords(len(receiver) + _size(arguments)):
            return UNKNOWN
        if kind is not tuple and name in builtin.CHANGING:
            run.keep(receiver)
        if kind is dict:
            return builtin.dict_method(receiver, name, arguments)
        return builtin.list_method(receiver, name, arguments)
    if kind is FilePath:
        return builtin.path_method(run, receiver, name, arguments)
    if kind is Module:
        return modules.call_missing(run, receiver, name, node)
    if kind is Reflected:
        return ReflectedName(receiver) if name == "get" and arguments[:1] == ["name"] else UNKNOWN
    if kind is DialectName:
        if name in ("lower", "strip", "casefold"):
            return receiver
        return builtin.dialect_name_method(name, arguments)
    return _call_anyones_method(run, receiver, name, arguments, keywords, node)


def _call_own(
    run: Machine,
    receiver: Object | Class | Super,
    name: str,
    arguments: list[Value],
    keywords: dict[str, Value],
    node: ast.expr,
) -> Value:
    """A method of an object or a class of the user's."""
    method = classes.get(run, receiver, name, node)
    if method is not METHOD:
        return call(run, method, arguments, keywords, node)
    if not isinstance(receiver, Class) and name not in _ANYONES_METHODS:
        value = classes.call_missing(run, receiver, name, arguments, keywords, node)
        if value is not MISSING:
            return value
    return _call_anyones_method(run, receiver, name, arguments, keywords, node)


def _size(arguments: list[Value]) -> int:
    """How many items the collections among the arguments have."""
    size = 0
    for one in arguments:
        kind = type(one)
        if kind is list or kind is tuple or kind is dict:
            size += len(one)
    return size


_AT_ONCE = frozenset({"append", "add", "get", "pop", "setdefault"})
"""Methods that take the same time however many items there are."""

_OF_SQLALCHEMY = frozenset({Statement, Query, Table, Metadata, Sql, Listing})
_OF_NOBODY = frozenset({Connection, Instance, Unknown})
"""What is known only by what it is asked to do."""


def _call_anyones_method(
    run: Machine,
    receiver: Value,
    name: str,
    arguments: list[Value],
    keywords: dict[str, Value],
    node: ast.expr,
) -> Value:
    """A method of something that is known only by what it is asked to do."""
    if name in _TELLING:
        if name in ("quote", "quote_identifier") and arguments and isinstance(arguments[0], str):
            return arguments[0]  # the name is the same
        if name in sqlalchemy_api.EXECUTING and (arguments or "statement" in keywords):
            statement = arguments[0] if arguments else keywords["statement"]
            if not isinstance(receiver, Class):
                run.execute_through(receiver, statement, f"{name}()", node)
            return UNKNOWN
        if name == "autocommit_block":
            return AutocommitBlock()
        if name == "begin_transaction":
            return connections.begin_transaction(run, node)
        if name == "enter_context" and arguments:
            return _entered(run, arguments[0], node)
        if name in inspection.INSPECTING and not isinstance(receiver, Class):
            return inspection.inspected(run, name, arguments, keywords)
        if name in sqlalchemy_api.LISTING:
            return Listing(f"{name}()", HOLE)
        if name == "select":
            return Instance("sqlalchemy.select", [receiver, *arguments], keywords)
        if name == "get_revision":
            return modules.revision(run, arguments[0] if arguments else UNKNOWN)
        if name == "query":
            return sqlalchemy_api.query(arguments)
        if name == "drop_all":
            return sqlalchemy_api.drop_all(run, name, node)
        if name == "create_all":
            return sqlalchemy_api.create_all(run, arguments, keywords, node)
    kind = type(receiver)
    if kind is Instance:
        if name == "drop":
            return sqlalchemy_api.drop_instance(run, receiver, node)
        if name == "create":
            return sqlalchemy_api.create_instance(run, receiver, arguments, keywords, node)
        if name == "reverse" and operation_objects.is_object(receiver):
            return Instance(f"{receiver.path}.reverse", [receiver], {})
        if receiver.last == "EnumMigration":
            for action in third_party.enum_migration(receiver, name) or ():
                run.record(action, node, "op")
            return UNKNOWN
        if receiver.path.startswith(("sqlalchemy.", "sqlmodel.")):
            return Instance(f"{receiver.path}.{name}", [receiver, *arguments], keywords)
    if kind is Connection:
        return run.call_connection(receiver, name, arguments, keywords, node)
    if name in ("delete", "update", "insert") and kind in (Unknown, Instance, Class):
        unread.call_back(run, arguments, keywords, node)
        kind_of_statement: Any = name
        return Statement(kind_of_statement, table_of(receiver))
    if name in connections.CONNECTING:
        return run.call_connection(Connection(), name, arguments, keywords, node)
    return unread.call_method(run, receiver, name, arguments, keywords, node)


_TELLING = (
    sqlalchemy_api.EXECUTING
    | sqlalchemy_api.LISTING
    | inspection.INSPECTING.keys()
    | frozenset(
        "quote quote_identifier autocommit_block begin_transaction enter_context get_revision"
        " select query drop_all create_all".split()
    )
)
"""Names that tell what a method does, whoever has it."""

_ANYONES_METHODS = (
    sqlalchemy_api.EXECUTING
    | sqlalchemy_api.LISTING
    | connections.CONNECTING
    | {
        "query",
        "create_all",
        "drop_all",
        "autocommit_block",
        "select",
        "delete",
        "update",
        "insert",
    }
)


def _entered(run: Machine, manager: Value, node: ast.expr) -> Value:
    """``stack.enter_context(manager)``."""
    if isinstance(manager, ContextManager):
        entered: list[Value] = []
        in_block = run.in_autocommit_block

        def inside(value: Value) -> None:
            nonlocal in_block
            in_block = run.in_autocommit_block
            entered.append(value)

        enter(run, manager.function, manager.arguments, manager.keywords, node, inside)
        run.in_autocommit_block = in_block
        return entered[0] if entered else UNKNOWN
    if any(isinstance(one, AutocommitBlock) for one in alternatives(manager)):
        run.in_autocommit_block = True
    return manager


def _getattr(
    run: Machine, arguments: list[Value], keywords: dict[str, Value], node: ast.expr
) -> Value:
    if len(arguments) < 2:
        return UNKNOWN
    return mapped(arguments[1], lambda name: classes.named(run, arguments, name, node))


def _setattr(
    run: Machine, arguments: list[Value], keywords: dict[str, Value], node: ast.expr
) -> Value:
    if len(arguments) == 3 and isinstance(arguments[1], str) and is_known(arguments[1]):
        owner, name, value = arguments
        if isinstance(owner, Object):
            classes.set_attribute(run, owner, name, value, node)
        elif isinstance(owner, Class):
            run.keep(owner.members)
            owner.members[name] = value
    return None


def _super(
    run: Machine, arguments: list[Value], keywords: dict[str, Value], node: ast.expr
) -> Value:
    return classes.super_of(run, arguments)


def _partial_method(
    run: Machine, arguments: list[Value], keywords: dict[str, Value], node: ast.expr
) -> Value:
    return PartialMethod(arguments[0], arguments[1:], keywords) if arguments else UNKNOWN


def _descriptor(name: str) -> _Special:
    def make(
        run: Machine, arguments: list[Value], keywords: dict[str, Value], node: ast.expr
    ) -> Value:
        return decorators.described(name, arguments[0]) if arguments else UNKNOWN

    return make


def _map(run: Machine, arguments: list[Value], keywords: dict[str, Value], node: ast.expr) -> Value:
    if len(arguments) < 2:
        return UNKNOWN
    columns = [iterated(argument) for argument in arguments[1:]]
    if any(column is None for column in columns):
        call(run, arguments[0], [UNKNOWN] * len(columns), {}, node)
        return UNKNOWN
    rows = zip(*(column or [] for column in columns), strict=False)
    return [call(run, arguments[0], list(row), {}, node) for row in rows]


def _partial(
    run: Machine, arguments: list[Value], keywords: dict[str, Value], node: ast.expr
) -> Value:
    return Partial(arguments[0], arguments[1:], keywords) if arguments else UNKNOWN


def _wraps(
    run: Machine, arguments: list[Value], keywords: dict[str, Value], node: ast.expr
) -> Value:
    return UNKNOWN


def _globals(
    run: Machine, arguments: list[Value], keywords: dict[str, Value], node: ast.expr
) -> Value:
    return run.module.names


def _eval(
    run: Machine, arguments: list[Value], keywords: dict[str, Value], node: ast.expr
) -> Value:
    name = text_of(arguments[0]) if arguments else ""
    return run.module.names.get(name, UNKNOWN)


def _bool(
    run: Machine, arguments: list[Value], keywords: dict[str, Value], node: ast.expr
) -> Value:
    return MAYBE if len(arguments) != 1 or type(arguments[0]) in (list, dict) else arguments[0]


def _maybe(
    run: Machine, arguments: list[Value], keywords: dict[str, Value], node: ast.expr
) -> Value:
    return MAYBE


def _any(run: Machine, arguments: list[Value], keywords: dict[str, Value], node: ast.expr) -> Value:
    if arguments and isinstance(arguments[0], Repeated):
        item = arguments[0].item
        return item if isinstance(item, Test) else MAYBE
    return MAYBE


_SPECIAL: dict[str, _Special] = {
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
    **construction.FUNCTIONS,
    **modules.FUNCTIONS,
}
"""Functions of the standard library that need to know who calls them."""

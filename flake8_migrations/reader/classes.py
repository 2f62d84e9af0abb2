"""Classes of the user's and their objects, as Python has them: what a name of theirs means."""

from __future__ import annotations

import ast
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeAlias

from flake8_migrations.model.module import imported_when_used
from flake8_migrations.model.text import HOLE
from flake8_migrations.reader import known
from flake8_migrations.reader.attributes import METHOD, member
from flake8_migrations.reader.frames import Frame
from flake8_migrations.reader.machine import Machine
from flake8_migrations.reader.tables import table_of
from flake8_migrations.reader.values import (
    MISSING,
    UNKNOWN,
    Call,
    Choice,
    Class,
    ClassMethod,
    ColumnReference,
    Function,
    Instance,
    Member,
    Metadata,
    Method,
    Module,
    Object,
    Partial,
    PartialMethod,
    Property,
    Query,
    StaticMethod,
    Super,
    Symbol,
    Table,
    Value,
    alternatives,
    choice,
    iterated,
    mapped,
)

if TYPE_CHECKING:
    from flake8_migrations.reader import unread
else:
    unread = imported_when_used("flake8_migrations.reader.unread")

Node: TypeAlias = "ast.expr | None"
"""Where a property would be called; None where none can be."""


def attribute(run: Machine, owner: Value, name: str, node: Node = None) -> Value:
    """The value of ``owner.name``."""
    found = get(run, owner, name, node)
    return Method(owner, name) if found is METHOD else found


def get(run: Machine, owner: Value, name: str, node: Node) -> Value:
    """The value of ``owner.name``, or METHOD: what is called at once needs no value."""
    find = GET.get(type(owner))
    return member(owner, name) if find is None else find(run, owner, name, node)


def _of_choice(run: Machine, owner: Choice, name: str, node: Node) -> Value:
    return choice([attribute(run, one, name, node) for one in owner.alternatives])


def _of_object(run: Machine, owner: Object, name: str, node: Node) -> Value:
    if name in owner.attributes:
        if name in owner.written:
            arms, value = owner.written[name]
            if run.branches[: len(arms)] == arms:
                return value
        return owner.attributes[name]
    found = owner.cls.lookup(name)
    if found is not MISSING:
        return _bound(run, found, owner, name, node)
    if name == "__class__":
        return owner.cls
    if name == "__dict__":
        return owner.attributes
    substitute = owner.cls.lookup("__getattr__")
    if substitute is MISSING or node is None or name.startswith("__"):
        return METHOD
    return run.call(_bound(run, substitute, owner, "", node), Call(node, [name], {}))


def _of_class(run: Machine, owner: Class, name: str, node: Node) -> Value:
    found = owner.lookup(name)
    if isinstance(found, Instance) and found.last in ("Column", "mapped_column", "Field"):
        return ColumnReference(table_of(owner), name)
    if found is not MISSING:
        return _bound(run, found, owner, name, node)
    if name == "__table__":
        return Table(table_of(owner))
    if name == "query":
        return Query(table_of(owner))
    if name == "metadata":
        return Metadata()
    if name in ("__name__", "__qualname__"):
        return owner.name
    return METHOD


def _of_super(run: Machine, owner: Super, name: str, node: Node) -> Value:
    order = class_of(owner.receiver).mro
    if owner.after not in order:
        return UNKNOWN
    for cls in order[order.index(owner.after) + 1 :]:
        if name in cls.members:
            return _bound(run, cls.members[name], owner.receiver, name, node)
    return METHOD


def _of_module(run: Machine, owner: Module, name: str, node: Node) -> Value:
    found = run.member_of(owner, name)
    return METHOD if found is UNKNOWN else found


def _of_member(run: Machine, owner: Member, name: str, node: Node) -> Value:
    if name in ("name", "value"):
        return getattr(owner, name)
    found = owner.cls.lookup(name)
    if type(found) is Function:
        return found.bound_to(owner)
    if type(found) is Property:
        return UNKNOWN if node is None else run.call(found.getter, Call(node, [owner], {}))
    return METHOD if found is MISSING else found


GET: dict[type, Callable[[Any, Any, str, Node], Value]] = {
    Choice: _of_choice,
    Class: _of_class,
    Member: _of_member,
    Module: _of_module,
    Object: _of_object,
    Super: _of_super,
}
"""What gives ``owner.name`` of the user's own classes, their objects and modules."""


def class_of(receiver: Object | Class) -> Class:
    return receiver if isinstance(receiver, Class) else receiver.cls


def _bound(run: Machine, found: Value, receiver: Object | Class, name: str, node: Node) -> Value:
    """What the body of a class binds to a name, as the class or one of its objects gives it."""
    kind = type(found)
    is_object = type(receiver) is Object
    if kind is Function:
        return found.bound_to(receiver) if is_object else found
    if kind is StaticMethod:
        return found.function
    if kind is ClassMethod:
        return _with_receiver(found.function, class_of(receiver))
    if kind is PartialMethod and is_object:
        method = _with_receiver(found.function, receiver)
        return Partial(method, found.arguments, found.keywords)
    if kind is Property and isinstance(receiver, Object):
        if node is None:
            return UNKNOWN
        value = run.call(found.getter, Call(node, [receiver], {}))
        if found.is_kept:
            set_attribute(run, receiver, name, value, node)
        return value
    if kind is Object and node is not None:
        getter = found.cls.lookup("__get__")
        if type(getter) is Function:
            given = [receiver if is_object else None, class_of(receiver)]
            return run.call(getter.bound_to(found), Call(node, given, {}))
    return found


def _with_receiver(function: Value, receiver: Value) -> Value:
    if isinstance(function, Function):
        return function.bound_to(receiver)
    return Partial(function, [receiver], {})


def set_attribute(run: Machine, owner: Object, name: str, value: Value, node: ast.expr) -> None:
    """``owner.name = value``; one of several where not every way through sets it."""
    found = owner.cls.lookup(name)
    if type(found) is Property and found.setter is not None:
        run.call(found.setter, Call(node, [owner, value], {}))
        return
    before = owner.attributes.get(name, MISSING)
    if before is not MISSING and len(run.branches) > len(owner.branches):
        run.keep(owner.written)
        owner.written[name] = run.branches, value
        value = choice([before, value])
    elif owner.written:
        run.keep(owner.written)
        owner.written.pop(name, None)
    run.keep(owner.attributes)
    owner.attributes[name] = value


def call_method(run: Machine, owner: Value, name: str, call: Call) -> Value:
    """Calls a method that Python itself asks for; MISSING where its class has none."""
    found = owner.cls.lookup(name)
    if found is MISSING:
        return MISSING
    return run.call(_bound(run, found, owner, name, call.node), call)


def call_missing(run: Machine, owner: Object | Super, name: str, call: Call) -> Value:
    """Calls a method that no class shows which is known; MISSING where nothing tells of it."""
    receiver = owner.receiver if isinstance(owner, Super) else owner
    if name in _OF_EVERY_CLASS:
        return _OF_EVERY_CLASS[name](run, receiver, call)
    cls = class_of(receiver)
    for one in cls.mro:
        for base in one.bases:
            inherited = known.INHERITED_METHODS.get(base.path) if type(base) is Symbol else None
            if inherited is not None:
                return inherited(run, receiver, name, call)
    if cls.is_open and name != HOLE and not _is_model(cls):
        unread.note(run, name, f"{cls.name}.{name}", call.node)
    return MISSING


def _new(run: Machine, receiver: Value, call: Call) -> Value:
    cls = call.arguments[0] if call.arguments else receiver
    return Object(cls, run.branches) if isinstance(cls, Class) else UNKNOWN


def _setattr(run: Machine, receiver: Value, call: Call) -> Value:
    arguments = call.arguments
    if len(arguments) == 2 and isinstance(receiver, Object) and isinstance(arguments[0], str):
        set_attribute(run, receiver, arguments[0], arguments[1], call.node)
    return None


def inherited_parameters(cls: Class) -> list[str]:
    """What the ``__init__`` takes that a class inherits from a library's."""
    for one in cls.mro:
        for base in one.bases:
            if type(base) is Symbol and base.root in known.INHERITED_PARAMETERS:
                names = known.INHERITED_PARAMETERS[base.root](base)
                if names is not None:
                    return list(names)
    return []


def _init(run: Machine, receiver: Value, call: Call) -> Value:
    """``super().__init__(…)`` of a class that is not read: Alembic's own keep what they get."""
    if isinstance(receiver, Object) and receiver.cls.is_open:
        names = inherited_parameters(receiver.cls)
        if names:
            for name, value in (*zip(names, call.arguments), *call.keywords.items()):
                set_attribute(run, receiver, name, value, call.node)
    return None


def _replace(run: Machine, receiver: Value, call: Call) -> Value:
    """``dataclasses.replace(row, …)`` and ``row._replace(…)``."""
    if not isinstance(receiver, Object):
        return UNKNOWN
    made = Object(receiver.cls, run.branches)
    made.attributes = {**receiver.attributes, **call.keywords}
    return made


_OF_EVERY_CLASS: dict[str, known.Called] = {
    "__init__": _init,
    "__new__": _new,
    "__setattr__": _setattr,
    "_replace": _replace,
    "_asdict": lambda run, receiver, call: dict(getattr(receiver, "attributes", {})),
    **dict.fromkeys(
        "__post_init__ __init_subclass__ __exit__ __aexit__".split(),
        lambda run, receiver, call: None,
    ),
    **dict.fromkeys(("__enter__", "__aenter__"), lambda run, receiver, call: receiver),
}
"""The methods that ``object``, or what a class usually inherits from, has."""


def _is_model(cls: Class) -> bool:
    return any(name in one.members for one in cls.mro for name in ("__tablename__", "__table__"))


def bases_of(run: Machine, node: ast.expr, frame: Frame) -> list[Value]:
    """A base class: what stands there, of ``Base[T]`` the class alone.

    Where it is one of several, a class that is known stands for them, beside the unknown.
    """
    if isinstance(node, ast.Subscript):
        owners = bases_of(run, node.value, frame)
        if isinstance(owners[0], (Class, Symbol)):
            return owners
    ways = [
        run.constant(one) if isinstance(one, Symbol) else one
        for one in alternatives(run.evaluate(node, frame))
    ]
    known = [one for one in ways if isinstance(one, Class)]
    return ways if len(ways) == 1 else [*known[:1], UNKNOWN]


def super_of(run: Machine, arguments: list[Value]) -> Value:
    """``super()`` in the function that is being called, or ``super(Class, self)``."""
    if len(arguments) == 2:
        after, receiver = arguments
    else:
        frame = run.frame
        while frame is not None and frame.owner is None:
            frame = frame.parent
        if frame is None or frame.node is None:
            return UNKNOWN
        after = frame.owner
        parameters = frame.node.args
        first = next(iter([*parameters.posonlyargs, *parameters.args]), None)
        receiver = frame.names.get(first.arg, UNKNOWN) if first is not None else UNKNOWN
    if isinstance(after, Class):
        return mapped(
            receiver, lambda one: Super(after, one) if type(one) in (Object, Class) else UNKNOWN
        )
    return UNKNOWN


def iterable(run: Machine, value: Object, node: ast.expr) -> Value:
    """What a loop over the object goes through."""
    if iterated(value) is not None:
        return value
    items = call_method(run, value, "__iter__", Call(node, [], {}))
    return UNKNOWN if items is MISSING or type(items) is Object else items


def shown(run: Machine, value: Object, node: ast.expr) -> Value:
    """The object as text."""
    for name in ("__str__", "__repr__"):
        text = call_method(run, value, name, Call(node, [], {}))
        if text is not MISSING:
            return text
    return UNKNOWN


def as_python_has_them(
    run: Machine, function: str, arguments: list[Value], node: ast.expr
) -> list[Value]:
    """The arguments of one of Python's own functions, of which some are objects of the user's."""
    if function == "builtins.isinstance":
        return arguments
    if function == "builtins.str":
        return [shown(run, one, node) if type(one) is Object else one for one in arguments]
    return [iterable(run, one, node) if type(one) is Object else one for one in arguments]


def named(run: Machine, arguments: list[Value], name: Value, node: ast.expr) -> Value:
    """``getattr(owner, name, …)``."""
    owner = arguments[0]
    if not isinstance(name, str) or not name.isidentifier():
        return Method(owner, HOLE) if isinstance(owner, (Object, Symbol)) else UNKNOWN
    found = get(run, owner, name, node)
    if found is METHOD and len(arguments) > 2:
        if isinstance(owner, (Object, Class)) and not class_of(owner).is_open:
            return arguments[2]
    return Method(owner, name) if found is METHOD else found


def names_of(owner: Value) -> Value:
    """``dir(owner)``, without the names that Python itself gives."""
    if not isinstance(owner, (Object, Class)):
        return UNKNOWN
    names = {name for one in class_of(owner).mro for name in one.members}
    if isinstance(owner, Object):
        names.update(owner.attributes)
    return sorted(name for name in names if not name.startswith("__"))


def combined(run: Machine, op: ast.operator, left: Object, right: Value, node: ast.expr) -> Value:
    """``left + right`` and the like, as the class of the left one has it."""
    name = _OPERATORS.get(type(op), "")
    for method in (f"__{name}__", f"__i{name}__"):
        found = call_method(run, left, method, Call(node, [right], {}))
        if found is not MISSING:
            return found
    return UNKNOWN


_OPERATORS: dict[type[ast.operator], str] = {
    ast.Add: "add",
    ast.BitAnd: "and",
    ast.BitOr: "or",
    ast.LShift: "lshift",
    ast.Mod: "mod",
    ast.Mult: "mul",
    ast.RShift: "rshift",
    ast.Sub: "sub",
    ast.Div: "truediv",
}

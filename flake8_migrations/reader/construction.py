"""What calling a class of the user's gives: its ``__init__``, or the one that Python writes."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from flake8_migrations.model.module import imported_when_used
from flake8_migrations.model.namedtuple import NamedTuple
from flake8_migrations.reader.machine import Machine
from flake8_migrations.reader.observed.outline import last_name
from flake8_migrations.reader.values import (
    MISSING,
    UNKNOWN,
    Call,
    Class,
    Function,
    Instance,
    Member,
    Object,
    Property,
    Symbol,
    Value,
    choice,
    enum_labels,
)

if TYPE_CHECKING:
    from flake8_migrations.reader import classes
else:
    classes = imported_when_used("flake8_migrations.reader.classes")

_GENERATING = frozenset("dataclass define frozen mutable attrs attributes".split())
"""Decorators that write an ``__init__``, by the last part of their names."""
_ATTRIBUTES = frozenset({"attrib", "ib"})
_FIELDS = _ATTRIBUTES | {"field"}


class Parameter(NamedTuple):
    """A parameter of a generated ``__init__``."""

    name: str
    default: Value = MISSING
    factory: Value = MISSING
    is_keyword: bool = False
    is_passed_on: bool = False
    """Whether it is an ``InitVar``: given to ``__post_init__``, and kept by nobody."""
    is_taken: bool = True


def construct(run: Machine, cls: Class, call: Call) -> Value:
    """``cls(…)``."""
    if cls.is_enum:
        return _enum_member(cls, call.arguments)
    created: Value = Object(cls, run.branches)
    if cls.lookup("__new__") is not MISSING:
        method = classes.attribute(run, cls, "__new__", call.node)
        created = run.call(method, Call(call.node, [cls, *call.arguments], call.keywords))
        if type(created) is not Object or cls not in created.cls.mro:
            return created
    is_known = False
    for one in cls.mro:
        if "__init__" in one.members:
            classes.call_method(run, created, "__init__", call)
            is_known = not cls.is_open
            break
        if _is_generated(one):
            _fill(run, created, _parameters(one), call)
            return created
    if not is_known:  # who knows what its base keeps of them
        names = [one.name for one in _parameters(cls)]
        if cls.is_open and cls.lookup("__init__") is MISSING:
            names = names or classes.inherited_parameters(cls)
        for name, value in (*zip(names, call.arguments), *call.keywords.items()):
            created.attributes.setdefault(name, value)
    return created


def with_methods(cls: Class) -> None:
    """Lets the members of an enumeration that has methods know whose they are."""
    methods = {
        name
        for one in cls.mro
        for name, value in one.members.items()
        if type(value) is Function or type(value) is Property
    }
    if not methods - _SHOWING:
        return
    for name in enum_labels(cls):
        value = cls.members[name]
        member = Member(value if isinstance(value, str) else name)
        member.cls, member.name, member.value = cls, name, value
        cls.members[name] = member


_SHOWING = frozenset({"__str__", "__repr__", "__format__", "_generate_next_value_"})


def _enum_member(cls: Class, arguments: list[Value]) -> Value:
    members = [cls.members[name] for name in enum_labels(cls)]
    wanted = arguments[0] if arguments else UNKNOWN
    for one in members:
        if type(one) is Member and one.value == wanted:
            return one
    if isinstance(wanted, str) and wanted in members:
        return wanted
    return choice(members) if members else UNKNOWN


def _fill(run: Machine, created: Object, parameters: list[Parameter], call: Call) -> None:
    """Does what a generated ``__init__`` does."""
    if not run.affords(len(parameters)):
        return
    node, arguments, keywords = call.node, call.arguments, call.keywords
    given = list(arguments)
    passed_on: list[Value] = []
    for one in parameters:
        if one.is_taken and given and not one.is_keyword:
            value = given.pop(0)
        elif one.is_taken and one.name in keywords:
            value = keywords[one.name]
        elif one.factory is not MISSING:
            value = run.call(one.factory, Call(node, [], {}))
        else:
            value = UNKNOWN if one.default is MISSING else one.default
        if one.is_passed_on:
            passed_on.append(value)
        elif one.is_taken or one.default is not MISSING or one.factory is not MISSING:
            created.attributes[one.name] = value
    for after in ("__post_init__", "__attrs_post_init__"):
        classes.call_method(run, created, after, Call(node, passed_on, {}))


def _is_generated(cls: Class) -> bool:
    if cls.node is None:
        return cls.parameters is not None
    return _is_named_tuple(cls) or bool(_generator(cls))


def _is_named_tuple(cls: Class) -> bool:
    return any(isinstance(base, Symbol) and base.last == "NamedTuple" for base in cls.bases)


def _generator(cls: Class) -> ast.expr | None:
    """The decorator that writes the ``__init__``."""
    for decorator in cls.node.decorator_list if cls.node else ():
        called = decorator.func if isinstance(decorator, ast.Call) else decorator
        if last_name(called) in _GENERATING or last_name(called) == "s":  # attr.s
            return decorator
    return None


def _parameters(cls: Class) -> list[Parameter]:
    """What the generated ``__init__`` takes, with what the class inherits of that."""
    if cls.parameters is None:
        found: dict[str, Parameter] = {}
        for one in reversed(cls.mro):
            if one.node is not None:
                found.update((own.name, own) for own in _own_parameters(one, one.node))
            elif one is not cls:
                found.update((own.name, own) for own in _parameters(one))
        cls.parameters = list(found.values())
    parameters: list[Parameter] = cls.parameters
    return parameters


def positional(cls: Class) -> list[str]:
    """The fields that a generated ``__init__`` takes by their places."""
    if not any(map(_is_generated, cls.mro)):
        return []
    return [one.name for one in _parameters(cls) if one.is_taken and not one.is_keyword]


def _own_parameters(cls: Class, node: ast.ClassDef) -> list[Parameter]:
    found = []
    generator = _generator(cls)
    is_keyword = isinstance(generator, ast.Call) and any(
        one.arg == "kw_only" and getattr(one.value, "value", False) is True
        for one in generator.keywords
    )
    for part in node.body:
        if not isinstance(part, ast.AnnAssign) or not isinstance(part.target, ast.Name):
            for name in _assigned(part):  # ``table = attr.ib()``
                default = cls.members.get(name)
                if isinstance(default, Instance) and default.last in _ATTRIBUTES:
                    found.append(_parameter(name, default, is_keyword, False))
            continue
        kind = _kind(part.annotation)
        if kind == "KW_ONLY":
            is_keyword = True
        elif kind != "ClassVar":
            default = cls.members.get(part.target.id, MISSING)
            found.append(_parameter(part.target.id, default, is_keyword, kind == "InitVar"))
    return found


def _assigned(part: ast.stmt) -> list[str]:
    targets = part.targets if isinstance(part, ast.Assign) else []
    return [one.id for one in targets if isinstance(one, ast.Name)]


def _kind(annotation: ast.expr) -> str:
    if isinstance(annotation, ast.Constant):
        return str(annotation.value).partition("[")[0].rpartition(".")[2]
    if isinstance(annotation, ast.Subscript):
        annotation = annotation.value
    return last_name(annotation)


def _parameter(name: str, default: Value, is_keyword: bool, is_passed_on: bool) -> Parameter:
    plain = Parameter(name, default, MISSING, is_keyword, is_passed_on)
    if not isinstance(default, Instance) or default.last not in _FIELDS:
        return plain
    options = default.keywords
    return Parameter(
        name,
        options.get("default", MISSING),
        options.get("default_factory", options.get("factory", MISSING)),
        options.get("kw_only", is_keyword) is True,
        is_passed_on,
        options.get("init", True) is not False,
    )

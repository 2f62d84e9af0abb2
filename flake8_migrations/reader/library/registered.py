"""What a project registers with Alembic and SQLAlchemy, and what is done when it is used.

``@Operations.register_operation("drop_view")`` gives ``op`` a method, whichever module of the
project says so: Alembic's own documentation shows it, for views and stored procedures.
"""

from __future__ import annotations

import ast
import os.path
import re
from collections.abc import Iterator
from typing import Literal

from flake8_migrations.model.namedtuple import NamedTuple
from flake8_migrations.model.pattern import compiled_when_used
from flake8_migrations.project.cache import is_file, kept, read
from flake8_migrations.reader import known
from flake8_migrations.reader.files import location_of
from flake8_migrations.reader.frames import Registry
from flake8_migrations.reader.machine import Machine
from flake8_migrations.reader.values import (
    MISSING,
    UNKNOWN,
    Call,
    Class,
    Function,
    Object,
    Symbol,
    Value,
    text_of,
)

_OP = Symbol("alembic.op")
_OF_BATCH = "batch_op."

_MOST_FILES = 200
"""Files of a project that are looked through for operations which they register."""
_LARGEST = 500_000
"""Bytes; a larger file is not looked through."""
_IMPORT = compiled_when_used(
    rb"^[ \t]*(?:from[ \t]+([\w.]+)[ \t]+import[ \t]+(\([^)]*\)|[^\n#]*)"
    rb"|import[ \t]+([\w., \t]+))",
    re.MULTILINE,
)
_NAME = compiled_when_used(r"\w+")


class Registering(NamedTuple):
    """``Operations.register_operation("drop_view")`` before it is applied to a class."""

    kind: Literal["operation", "implementation", "compiled"]
    what: Value
    """The name of the method, or the class that is implemented."""
    source: str | None = None
    """The method of the class that is called."""
    dialects: tuple[str, ...] = ()


def registering(path: str, arguments: list[Value], keywords: dict[str, Value]) -> Value:
    """What ``register_operation(…)``, ``implementation_for(…)`` or ``compiles(…)`` gives."""
    name = path.rpartition(".")[2]
    what = arguments[0] if arguments else next(iter(keywords.values()), UNKNOWN)
    if name == "register_operation":
        method = text_of(what)
        source = arguments[1] if len(arguments) > 1 else keywords.get("sourcename")
        place = _OF_BATCH if "BatchOperations" in path else ""
        called = method if source is None else text_of(source)
        return Registering("operation", place + method, called)
    if name == "implementation_for":
        return Registering("implementation", what)
    return Registering("compiled", what, None, tuple(map(text_of, arguments[1:])))


def _register(run: Machine, asked: Registering, call: Call) -> Value:
    """Applies it to a class or a function, which stays what it is."""
    target = call.arguments[0] if call.arguments else UNKNOWN
    registry = run.file.registry
    if registry is None:
        registry = run.file.registry = Registry()
    what = run.constant(asked.what) if isinstance(asked.what, Symbol) else asked.what
    if asked.kind == "operation":
        if isinstance(target, Class):
            registry.operations[what] = target, asked.source or what
    elif isinstance(what, Class) and isinstance(target, Function):
        if asked.kind == "implementation":
            registry.implementations[what] = target
        else:
            registry.compiled.setdefault(what, []).append((asked.dialects, target))
    return target


def call_operation(run: Machine, name: str, operations: Value, call: Call) -> Value:
    """Calls a method that the project gave to ``op``; MISSING where it did not."""
    names = [name] if operations is _OP else [_OF_BATCH + name, name]
    for registry in _registries(run):
        for one in names:
            if one in registry.operations:
                cls, source = registry.operations[one]
                method = run.attribute(cls, source, call.node)
                with run.held_at(call.node):
                    given = [operations, *call.arguments]
                    return run.call(method, Call(call.node, given, call.keywords))
    return MISSING


def invoke(run: Machine, operation: Object, operations: Value, node: ast.expr) -> Value:
    """``operations.invoke(operation)`` as the project implements it; MISSING where it does not."""
    for cls in operation.cls.mro:
        for registry in _registries(run):
            if cls in registry.implementations:
                implementation = registry.implementations[cls]
                with run.held_at(node):
                    return run.call(implementation, Call(node, [operations, operation], {}))
    return MISSING


def method_of(cls: str) -> str:
    """The method of ``op`` that stands for a class of operations: ``DropTableOp``."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", cls.removesuffix("Op")).lower()


def compiled(
    run: Machine, construct: Object, node: ast.expr
) -> list[tuple[tuple[str, ...], Value]]:
    """The databases and the SQL of an object of the project's own class that is executed."""
    for cls in construct.cls.mro:
        for registry in _registries(run):
            if cls in registry.compiled:
                return [
                    (dialects, run.call(function, Call(node, [construct, UNKNOWN], {})))
                    for dialects, function in registry.compiled[cls]
                ]
    return []


def _registries(run: Machine) -> list[Registry]:
    """What the migration's own file registers, and then the modules of its project."""
    file = run.file
    found = [] if file.registry is None else [file.registry]
    if file.is_looking:  # a module that is being read, which asks for itself
        return found
    file.is_looking = True
    try:
        for path in _registering_files(file.path):
            registry = run.project.registry_of(path)
            if registry is not None and registry is not file.registry:
                found.append(registry)
    finally:
        file.is_looking = False
    return found


@kept(most=2_000)
def _registering_files(path: str) -> tuple[str, ...]:
    """The files that register something and are loaded with a migration or with ``env.py``."""
    found: list[str] = []
    waiting = [path, *_loaded_with(os.path.dirname(path))]
    seen = set(waiting)
    while waiting and len(seen) < _MOST_FILES:
        file = waiting.pop(0)
        source = read(file, _LARGEST) or b""
        if file != path and _REGISTERS.search(source):
            found.append(file)
        for imported in _imported(source, os.path.dirname(file)):
            if imported not in seen:
                seen.add(imported)
                waiting.append(imported)
    return tuple(found)


_REGISTERS = compiled_when_used(rb"\b(?:register_operation|implementation_for|compiles)\b")


def _loaded_with(folder: str) -> list[str]:
    """``env.py`` and the packages around the migrations in this folder."""
    found = []
    for _ in range(3):
        for name in ("__init__.py", "env.py"):
            path = os.path.join(folder, name)
            if is_file(path):
                found.append(path)
        if found and found[-1].endswith("env.py"):
            break
        folder = os.path.dirname(folder)
    return found


def _imported(source: bytes, directory: str) -> Iterator[str]:
    """The files of the project that a module imports."""
    for module, names, modules in _IMPORT.findall(source):
        if modules:
            paths = [one.split()[0] for one in modules.decode().split(",") if one.split()]
        else:
            owner = module.decode()
            within = owner if owner.endswith(".") else f"{owner}."
            paths = [owner.rstrip(".") or owner]
            paths += [within + one for one in _NAME.findall(names.decode("utf-8", "replace"))]
        for path in paths:
            located = location_of(f"{path}.anything", directory)
            if located is not None:
                yield located[0]


known.CALLABLE[Registering] = _register

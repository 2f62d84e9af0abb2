"""Modules that a migration loads while it runs: other revisions, helpers by the path of a file."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable
from typing import TypeAlias

from flake8_migrations.model.text import is_known
from flake8_migrations.reader import unread
from flake8_migrations.reader.machine import Machine
from flake8_migrations.reader.values import UNKNOWN, Module, Value, imported, mapped, text_of

_Function: TypeAlias = Callable[[Machine, list[Value], dict[str, Value], ast.expr], Value]

_DOTTED = re.compile(r"\.*\w+(\.\w+)*")
"""A module's full name; parts that begin with digits can be loaded, if not imported."""


def _imported(run: Machine, name: Value, package: Value = None) -> Value:
    if not isinstance(name, str) or not _DOTTED.fullmatch(name):
        return UNKNOWN
    if name.startswith(".") and isinstance(package, str) and _DOTTED.fullmatch(package):
        above = package.split(".")
        level = len(name) - len(name.lstrip(".")) - 1
        if level < len(above):
            name = ".".join([*above[: len(above) - level], name.lstrip(".")])
    return imported(run.current_file, name)


def _import_module(
    run: Machine, arguments: list[Value], keywords: dict[str, Value], node: ast.expr
) -> Value:
    given = {**dict(zip(("name", "package"), arguments)), **keywords}
    package = given.get("package")
    return mapped(given.get("name", UNKNOWN), lambda name: _imported(run, name, package))


def _import(
    run: Machine, arguments: list[Value], keywords: dict[str, Value], node: ast.expr
) -> Value:
    """``__import__``: the outermost package, unless something is asked for from within."""
    given = {**dict(zip(_OF_IMPORT, arguments)), **keywords}
    level = given.get("level", 0)

    def found(name: Value) -> Value:
        if not isinstance(name, str):
            return UNKNOWN
        if type(level) is int and 0 < level < 10:
            name = "." * level + name
        elif not given.get("fromlist"):
            name = name.partition(".")[0]
        return _imported(run, name)

    return mapped(given.get("name", UNKNOWN), found)


_OF_IMPORT = ("name", "globals", "locals", "fromlist", "level")


def _of_file(
    run: Machine, arguments: list[Value], keywords: dict[str, Value], node: ast.expr
) -> Value:
    """``spec_from_file_location(name, path)`` and others of these parameters."""
    path = keywords.get("location", keywords.get("path", *arguments[1:2] or [UNKNOWN]))
    return mapped(path, lambda one: _module(run, one))


def _of_path(
    run: Machine, arguments: list[Value], keywords: dict[str, Value], node: ast.expr
) -> Value:
    """``runpy.run_path(path)``: the names of the module."""
    file = run.project.python_file(text_of(arguments[0] if arguments else UNKNOWN))
    return UNKNOWN if file is None else run.project.names_in(file)


def _module(run: Machine, path: Value) -> Value:
    file = run.project.python_file(text_of(path))
    return UNKNOWN if file is None else Module(file)


def _same(
    run: Machine, arguments: list[Value], keywords: dict[str, Value], node: ast.expr
) -> Value:
    return arguments[0] if arguments else UNKNOWN


def _executed(
    run: Machine, arguments: list[Value], keywords: dict[str, Value], node: ast.expr
) -> Value:
    """``exec(text)``."""
    unread.note(run, "exec", "exec", node)
    return None


FUNCTIONS: dict[str, _Function] = {
    "importlib.import_module": _import_module,
    "importlib.reload": _same,
    "importlib.util.spec_from_file_location": _of_file,
    "importlib.util.module_from_spec": _same,
    "importlib.machinery.SourceFileLoader": _of_file,
    "imp.load_source": _of_file,
    "runpy.run_path": _of_path,
    "builtins.__import__": _import,
    "builtins.exec": _executed,
}
"""What loads modules, by its full name."""


def revision(run: Machine, name: Value) -> Value:
    """The module of another revision: ``script.get_revision("abc")``, by an id or its beginning."""
    if not isinstance(name, str) or not is_known(name) or len(name) < 4:
        return UNKNOWN
    file = run.project.file_of_revision(name)
    return UNKNOWN if file is None else Module(file)


def call_missing(run: Machine, module: Module, name: str, node: ast.expr) -> Value:
    """Calls what a loaded module does not show: its loader's ``load_module``, or who knows what."""
    if name == "load_module":
        return module
    unread.note(run, name, name, node)
    return UNKNOWN

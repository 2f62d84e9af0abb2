"""Modules that a migration loads while it runs: other revisions, helpers by the path of a file.

``python`` says by which functions.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flake8_migrations.model.module import imported_when_used
from flake8_migrations.model.pattern import compiled_when_used
from flake8_migrations.model.text import is_known
from flake8_migrations.reader.machine import Machine
from flake8_migrations.reader.values import UNKNOWN, Call, Module, Value, imported, mapped, text_of

if TYPE_CHECKING:
    from flake8_migrations.reader import unread
else:
    unread = imported_when_used("flake8_migrations.reader.unread")

_DOTTED = compiled_when_used(r"\.*\w+(\.\w+)*")
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


def import_module(run: Machine, call: Call) -> Value:
    package = call.argument(1, "package", None)
    return mapped(call.argument(0, "name"), lambda name: _imported(run, name, package))


def import_(run: Machine, call: Call) -> Value:
    """``__import__``: the outermost package, unless something is asked for from within."""
    level = call.argument(4, "level", 0)

    def found(name: Value) -> Value:
        if not isinstance(name, str):
            return UNKNOWN
        if type(level) is int and 0 < level < 10:
            name = "." * level + name
        elif not call.argument(3, "fromlist", ()):
            name = name.partition(".")[0]
        return _imported(run, name)

    return mapped(call.argument(0, "name"), found)


def of_file(run: Machine, call: Call) -> Value:
    """``spec_from_file_location(name, path)`` and others of these parameters."""
    path = call.argument(1, "location", call.keywords.get("path", UNKNOWN))
    return mapped(path, lambda one: _module(run, one))


def of_path(run: Machine, call: Call) -> Value:
    """``runpy.run_path(path)``: the names of the module."""
    file = run.project.python_file(text_of(call.argument(0, "path_name")))
    return UNKNOWN if file is None else run.project.names_in(file)


def _module(run: Machine, path: Value) -> Value:
    file = run.project.python_file(text_of(path))
    return UNKNOWN if file is None else Module(file)


def same(run: Machine, call: Call) -> Value:
    return call.arguments[0] if call.arguments else UNKNOWN


def executed(run: Machine, call: Call) -> Value:
    """``exec(text)``."""
    unread.note(run, "exec", "exec", call.node)
    return None


def revision(run: Machine, receiver: Value, name: str, call: Call) -> Value:
    """The module of another revision: ``script.get_revision("abc")``, by an id or its beginning."""
    revision = call.arguments[0] if call.arguments else UNKNOWN
    if not isinstance(revision, str) or not is_known(revision) or len(revision) < 4:
        return UNKNOWN
    file = run.project.file_of_revision(revision)
    return UNKNOWN if file is None else Module(file)


def call_missing(run: Machine, module: Module, name: str, call: Call) -> Value:
    """Calls what a loaded module does not show: its loader's ``load_module``, or who knows what."""
    if name == "load_module":
        return module
    unread.note(run, name, name, call.node)
    return UNKNOWN

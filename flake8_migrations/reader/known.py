"""What is known of libraries: tables that the modules of ``library`` fill as they are imported.

Handlers look up here what they meet, and know no library; knowledge of a further one is a module
that fills these tables. A handler that finds it does not apply after all gives MISSING.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any, TypeAlias

from flake8_migrations.reader.machine import Machine
from flake8_migrations.reader.values import Call, Symbol, Value

Called: TypeAlias = Callable[[Machine, Any, Call], Value]
"""Is given what is called."""
Method: TypeAlias = Callable[[Machine, Any, str, Call], Value]
"""Is given whose method of which name is called."""

MODULES: dict[str, Called] = {}
"""Calling a function or class of a package, by the package's name."""
FUNCTIONS: dict[str, Callable[[Machine, Call], Value]] = {}
"""Calling a function or class, by its full name."""
LAST_NAMES: dict[str, Called] = {}
"""The same, by the last part of its name alone, where its module is not read."""
CALLABLE: dict[type, Called] = {}
"""Calling a value, by its type."""
MAKERS: dict[str, Called] = {}
"""Calling what a class or function gave that is called so: ``sessionmaker(…)()``."""

METHODS: dict[type, Method] = {}
"""The methods of values of which the type alone tells what they do."""
TELLING: dict[str, Method] = {}
"""Methods of which the name tells what they do, whoever has them."""
OF_INSTANCE: dict[str, Method] = {}
"""The methods of what a class or function gave, by the name of that."""
ASKED: dict[type, Method] = {}
"""The methods of values that are known only by what they are asked to do, by their type."""
HINTING: dict[str, Method] = {}
"""Methods by their names, where nothing else tells what they do."""
TRUSTED: set[str] = set()
"""The names that are believed also of what is imported or inherits a method that is not known."""

MEMBERS: dict[type, Callable[[Any, str], Value]] = {}
"""``owner.name``, by the type of the owner."""
ATTRIBUTES: dict[str, Callable[[Any], Value]] = {}
"""``owner.name`` by that name, of an owner that says nothing else."""

OF_IMPORTED: dict[str, Callable[[Symbol], Value]] = {}
"""The same, of an owner that is only imported."""

EXPORTED: dict[str, tuple[str, ...]] = {}
"""The names that ``from module import *`` gives."""
INHERITED_METHODS: dict[str, Method] = {}
"""The methods that a class of the user's inherits, by the class that it inherits from."""
INHERITED_PARAMETERS: dict[str, Callable[[Symbol], tuple[str, ...] | None]] = {}
"""The parameters of the ``__init__`` that it inherits, by the package of that class."""


def when_called(module: str, function: str) -> Callable[..., Value]:
    """A function of a module of ``library`` that few files need, and that is imported for them."""

    found: Callable[..., Value] | None = None

    def called(*about: Any) -> Value:
        nonlocal found
        if found is None:
            found = getattr(import_module(f"flake8_migrations.reader.library.{module}"), function)
        return found(*about)

    return called

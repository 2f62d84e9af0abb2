"""Where names live while a file is interpreted; what they stand for is in ``values``."""

from __future__ import annotations

import ast
import os.path
from collections.abc import Callable
from typing import Any, TypeAlias

from flake8_migrations.model.migration import Branch

Value: TypeAlias = Any
"""One of the classes of ``values``, or a plain Python value."""

MISSING = object()
"""What a look-up gives where nothing of that name is there."""


class Registry:
    """What the code of one module registers with Alembic and SQLAlchemy."""

    __slots__ = ("operations", "implementations", "compiled")

    def __init__(self) -> None:
        self.operations: dict[str, tuple[Value, str]] = {}
        """A class and its method, by the method's name that ``op`` gets."""
        self.implementations: dict[Value, Value] = {}
        """What does the operations of a class."""
        self.compiled: dict[Value, list[tuple[tuple[str, ...], Value]]] = {}
        """What makes the SQL of a class, for some databases or for all (``()``)."""


class SourceFile:
    """A Python file that is being interpreted."""

    __slots__ = ("path", "directory", "registry", "is_looking")

    def __init__(self, path: str) -> None:
        self.path = path
        self.directory = os.path.dirname(path)
        self.registry: Registry | None = None
        """None until its code registers something."""
        self.is_looking = False
        """Whether it is asked right now what the modules around it register."""


FunctionNode: TypeAlias = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda


class Frame:
    """The names of one function call, or of a module where ``parent`` is None."""

    __slots__ = (
        "file",
        "parent",
        "names",
        "outer_names",
        "returned",
        "returned_in",
        "yielded",
        "on_yield",
        "is_generator",
        "node",
        "owner",
        "cls",
        "journal",
    )

    def __init__(self, file: SourceFile, parent: Frame | None = None) -> None:
        self.file = file
        self.parent = parent
        self.node: FunctionNode | None = None
        """The function that is being called."""
        self.owner: Value = None
        """The class in whose body it stands."""
        self.cls: Value = None
        """The class whose body this is."""
        self.names: dict[str, Value] = {}
        self.outer_names: dict[str, Frame] = {}
        """Names declared ``global`` or ``nonlocal``, with the frame that holds them."""
        self.returned: list[Value] = []
        self.returned_in: list[tuple[Branch, ...]] = []
        """The arms in which each of them was returned."""
        self.yielded: list[Value] = []
        self.is_generator = False
        """Whether a ``yield`` was met while the function ran."""
        self.on_yield: Callable[[Value], None] | None = None
        self.journal: dict[str, Value] | None = None
        """What the names that an attempt has bound so far stood for before; or MISSING."""

    @property
    def module(self) -> Frame:
        frame = self
        while frame.parent is not None:
            frame = frame.parent
        return frame

    @property
    def scope(self) -> Frame:
        """The frame that functions which are defined here see: the body of a class is skipped."""
        return self if self.cls is None or self.parent is None else self.parent

    def bind(self, name: str, value: Value) -> None:
        holder = self.outer_names.get(name, self) if self.outer_names else self
        holder.set(name, value)

    def set(self, name: str, value: Value) -> None:
        """Binds a name of this very frame."""
        journal = self.journal
        if journal is not None and name not in journal:
            journal[name] = self.names.get(name, MISSING)
        self.names[name] = value

    def attempt(self) -> dict[str, Value] | None:
        """Begins what ``take_back`` ends, with what this gives."""
        outer, self.journal = self.journal, {}
        return outer

    def take_back(self, outer: dict[str, Value] | None) -> dict[str, Value]:
        """Takes back what was bound since ``attempt``: the names, with what they were bound to.

        The cost is that of these names, not of all the frame's.
        """
        journal, self.journal = self.journal, outer
        assert journal is not None
        names = self.names
        bound = {}
        for name, before in journal.items():
            bound[name] = names[name]
            if before is MISSING:
                del names[name]
            else:
                names[name] = before
        return bound

    def update(self, bound: dict[str, Value]) -> None:
        for name, value in bound.items():
            self.set(name, value)

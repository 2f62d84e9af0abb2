"""Where names live while a file is interpreted."""

from __future__ import annotations

import os.path
import sys
from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING

from flake8_migrations.model.migration import Branch
from flake8_migrations.reader.values import MISSING, Class, Function, Symbol, Value, choice, same

if TYPE_CHECKING:
    from flake8_migrations.reader.library.registered import Registry

NOT_OURS = frozenset(sys.stdlib_module_names) | {"alembic", "sqlalchemy", "sqlmodel", "builtins"}
"""Modules that are never files of the user's project."""


class SourceFile:
    """A Python file that is being interpreted."""

    __slots__ = ("path", "directory", "registry", "is_looking")

    def __init__(self, path: str) -> None:
        self.path = path
        self.directory = os.path.dirname(path)
        self.registry: Registry | None = None
        """What its code registers with Alembic and SQLAlchemy."""
        self.is_looking = False
        """Whether it is asked right now what the modules around it register."""

    def imported(self, path: str) -> Symbol:
        """What the file imports under this path."""
        if path.partition(".")[0] in NOT_OURS:
            return well_known(path)
        return Symbol(path, self.directory)


@lru_cache(maxsize=1024)
def well_known(path: str) -> Symbol:
    """What is no file of the project: the same for all files, with the members it was asked for."""
    return Symbol(path)


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
        "function",
        "cls",
        "journal",
    )

    def __init__(
        self, file: SourceFile, parent: Frame | None = None, function: Function | None = None
    ) -> None:
        self.file = file
        self.parent = parent
        self.function = function
        """The function that is being called."""
        self.cls: Class | None = None
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

    def joined(self, left: dict[str, Value], right: dict[str, Value]) -> dict[str, Value]:
        """What is bound after a fork of which the arms bind these names."""
        names = self.names
        bound = {}
        for name in (*left, *(name for name in right if name not in left)):
            one = left[name] if name in left else names.get(name, MISSING)
            other = right[name] if name in right else names.get(name, MISSING)
            if other is MISSING or one is other:
                bound[name] = one
            elif one is MISSING:
                bound[name] = other
            else:
                bound[name] = one if same(one, other) else choice([one, other])
        return bound

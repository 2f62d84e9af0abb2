"""Modules that are imported when something of them is first used: most files need few of them."""

from __future__ import annotations

from importlib import import_module
from typing import Any


class imported_when_used:  # noqa: N801
    """Stands for a module; what is asked of it is kept, so that it is asked for once.

    To a type checker it is the module::

        if TYPE_CHECKING:
            from flake8_migrations.reader import classes
        else:
            classes = imported_when_used("flake8_migrations.reader.classes")
    """

    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, name: str) -> Any:
        asked = getattr(import_module(self._name), name)
        setattr(self, name, asked)
        return asked

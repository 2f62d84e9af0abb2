"""How a report is written: a module for each format."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from flake8_migrations.command.finding import Report

FORMATS = ("text", "full", "github", "gitlab", "sarif", "junit", "json")

LEFT_OUT = frozenset({"text", "full", "gitlab"})
"""Those that do not say which files were not checked: the command says it on stderr."""


def formatter(name: str) -> Callable[[Report], str]:
    """Makes the text of a report; it ends with a line feed unless it is empty."""
    write: Callable[[Report], str] = import_module(f"{__name__}.{name}").write
    return write

"""What every code declares."""

from __future__ import annotations

from typing import ClassVar, Literal

from flake8_plugin_utils import Error

Severity = Literal["critical", "error", "warning"]


class Violation(Error):
    """One kind of hazard; ``message`` is a format string over the names a rule hands in."""

    code: str
    message: str
    name: ClassVar[str]
    """A short name in kebab case: the bad pattern, not the remedy."""
    severity: ClassVar[Severity]
    opt_in: ClassVar[bool] = False
    """Reported only when selected by a prefix longer than ``MIG``."""
    on_for: ClassVar[frozenset[str]] = frozenset()
    """The databases of ``migrations-dialect`` for which an opt-in code is on by default."""

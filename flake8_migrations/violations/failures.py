"""What flake8 is told where the plugin fails; needs neither reader nor rules, which may be why."""

from __future__ import annotations

from typing import TypeAlias

from flake8_migrations.model.text import harmless
from flake8_migrations.violations import VIOLATIONS

Result: TypeAlias = tuple[int, int, str]
"""A line, a column, and the code with its message."""


def failure(part: str, error: Exception) -> Result:
    """What is said of a part of the plugin that raised."""
    detail = " ".join(f"{type(error).__name__} {error}".split())[:200]
    message = VIOLATIONS["MIG000"].message.format(part=part, error=detail)
    return 1, 0, f"MIG000 {harmless(message)}"

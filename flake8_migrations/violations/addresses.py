"""Where a code is explained: the page that is published, or the command that prints it."""

from __future__ import annotations

BASE = ""
"""The address of the documentation, which ends with a slash; empty until there is one."""


def address_of(code: str) -> str:
    """The address of the page of a code; empty where none is published."""
    return f"{BASE}rules/{code}/" if BASE else ""


def explained_at(code: str) -> str:
    """What to open, or else what to run."""
    return address_of(code) or f"flake8-migrations explain {code}"

"""What every code declares."""

from __future__ import annotations

from typing import Literal, TypeAlias

from flake8_migrations.model.namedtuple import NamedTuple

Severity: TypeAlias = 'Literal["critical", "error", "warning"]'


class Declaration(NamedTuple):
    """One kind of hazard; ``message`` is a format string over the names a rule hands in."""

    code: str
    name: str
    """A short name in kebab case: the bad pattern, not the remedy."""
    severity: Severity
    message: str
    opt_in: bool = False
    """Reported only when selected by a prefix longer than ``MIG``."""
    on_for: frozenset[str] = frozenset()
    """The databases of ``migrations-dialect`` for which an opt-in code is on by default."""


DECLARED: dict[str, Declaration] = {}
"""By code, as far as the modules of the topics are imported."""


def declare(  # noqa: PLR0913 (each by its name)
    *,
    code: str,
    name: str,
    severity: Severity,
    message: str,
    opt_in: bool = False,
    on_for: frozenset[str] = frozenset(),
) -> None:
    """Gives a code out.

    Raises:
        ValueError: it is given out already.
    """
    if code in DECLARED:
        raise ValueError(f"{code} is declared twice")
    DECLARED[code] = Declaration(code, name, severity, message, opt_in, on_for)

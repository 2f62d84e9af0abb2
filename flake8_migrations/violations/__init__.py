"""Every code the plugin can report, declared once, a file for each topic.

The table of docs/codes.md, the rule pages, the changelog and the tests are held
against these files. A code, once released, is never renumbered or reused.
"""

from __future__ import annotations

from functools import lru_cache

from flake8_migrations.violations import (
    chain,
    compatibility,
    destruction,
    hygiene,
    locking,
    maintenance,
    mysql,
    naming,
    order,
    purity,
    renames,
    reversibility,
    rewrites,
    sqlite,
    transactions,
)
from flake8_migrations.violations.violation import Severity, Violation

__all__ = ["VIOLATIONS", "Severity", "Violation", "active_codes"]

_TOPICS = (
    destruction,
    locking,
    rewrites,
    maintenance,
    transactions,
    mysql,
    sqlite,
    renames,
    compatibility,
    reversibility,
    naming,
    order,
    chain,
    purity,
    hygiene,
)

VIOLATIONS: dict[str, type[Violation]] = {
    violation.code: violation
    for violation in sorted(Violation.__subclasses__(), key=lambda one: one.code)
    if any(violation.__module__ == topic.__name__ for topic in _TOPICS)
}
"""Every violation by its code, in order."""


@lru_cache(maxsize=8)
def active_codes(opt_in_prefixes: tuple[str, ...], dialects: frozenset[str]) -> frozenset[str]:
    """The codes that are on by default, for these databases or for all, or opted in."""
    return frozenset(
        code
        for code, violation in VIOLATIONS.items()
        if not violation.opt_in
        or code.startswith(opt_in_prefixes)
        or not violation.on_for.isdisjoint(dialects)
    )

"""What the plugin can report: the codes of ``table``, and which of them are on.

The table of docs/codes.md, the rule pages, the changelog and the tests are held against it.
"""

from __future__ import annotations

from functools import lru_cache

from flake8_migrations.model.dialects import POSTGRESQL
from flake8_migrations.violations.table import DECLARED, Severity, Violation

__all__ = ["VIOLATIONS", "Severity", "Violation", "active_codes"]

VIOLATIONS = {one.code: one for one in DECLARED}
"""Every violation by its code, in order."""


SPARED_ON_COCKROACHDB = (
    *("MIG1", "MIG401", "MIG404", "MIG405"),
    *("MIG406", "MIG408", "MIG412", "MIG415"),
)
"""How the codes begin that are about PostgreSQL's locks, types and limits, and hold there alone."""


@lru_cache(maxsize=8)
def active_codes(
    opt_in_prefixes: tuple[str, ...], dialects: frozenset[str], is_cockroachdb: bool = False
) -> frozenset[str]:
    """The codes that are on by default, for these databases or for all, or opted in."""
    spared = SPARED_ON_COCKROACHDB if is_cockroachdb and dialects == POSTGRESQL else ()
    chosen = frozenset(
        code
        for code, declared in VIOLATIONS.items()
        if not declared.opt_in
        or code.startswith(opt_in_prefixes)
        or not declared.on_for.isdisjoint(dialects)
    )
    return frozenset(code for code in chosen if not code.startswith(spared))

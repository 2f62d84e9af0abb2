"""Every code the plugin can report, declared once, a file for each topic.

The table of docs/codes.md, the rule pages, the changelog and the tests are held
against these files. A code, once released, is never renumbered or reused.
"""

from __future__ import annotations

from functools import lru_cache

from flake8_migrations.model.dialects import POSTGRESQL
from flake8_migrations.violations import (  # noqa: F401 (each declares codes)
    access,
    casts,
    chain,
    compatibility,
    counting,
    destruction,
    drivers,
    executing,
    failing,
    hygiene,
    locking,
    maintenance,
    mssql,
    mysql,
    mysql_refusals,
    naming,
    new_rows,
    new_writes,
    order,
    purity,
    renames,
    reversibility,
    rewrites,
    search_path,
    sequences,
    set_null,
    sqlite,
    swallowing,
    text_defaults,
    transactions,
)
from flake8_migrations.violations.declaration import DECLARED, Severity
from flake8_migrations.violations.violation import Violation, Violations

__all__ = ["VIOLATIONS", "Severity", "Violation", "active_codes"]

VIOLATIONS = Violations(DECLARED)
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
        for code, declared in DECLARED.items()
        if not declared.opt_in
        or code.startswith(opt_in_prefixes)
        or not declared.on_for.isdisjoint(dialects)
    )
    return frozenset(code for code in chosen if not code.startswith(spared))

"""One statement, one remedy: which code is silent where another one speaks of the same operation.

Of two findings with one way out, or with two that contradict each other, the more specific one
says it. Those that are not named here add up: what the one asks for is still to be done after the
other. See docs/decisions/0023-one-statement-one-remedy.md.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from flake8_migrations.rules.findings import Finding

SAID_BY: Mapping[str, frozenset[str]] = {
    "MIG112": frozenset({"MIG107"}),
    "MIG118": frozenset({"MIG116", "MIG117", "MIG122"}),
    "MIG119": frozenset(
        {"MIG104", "MIG105", "MIG106", "MIG107", "MIG109", "MIG110", "MIG114", "MIG116"}
    ),
}
"""Each code with those whose remedy takes its own harm away, too."""

SAID_OF_OWN_TABLE: Mapping[str, frozenset[str]] = {
    "MIG119": frozenset({"MIG101", "MIG108", "MIG111", "MIG112", "MIG113", "MIG115"}),
}
"""The same where no other table is harmed meanwhile: the remedy leaves the work where it is."""


def one_remedy(findings: Sequence[Finding], heard: frozenset[str]) -> list[Finding]:
    """The findings of a run without those that another one makes needless.

    Only a code that the user sees (``heard``) silences another one.
    """
    if SAID_BY.keys().isdisjoint([finding.code for finding in findings]):
        return list(findings)  # as nearly always
    spoken: dict[int | None, set[str]] = {}
    for finding in findings:
        if finding.code in heard:
            spoken.setdefault(finding.position, set()).add(finding.code)
    return [finding for finding in findings if not _is_said(finding, spoken)]


def _is_said(finding: Finding, spoken: Mapping[int | None, set[str]]) -> bool:
    if finding.position is None or finding.code not in SAID_BY:
        return False
    others = spoken.get(finding.position, set())
    if not SAID_BY[finding.code].isdisjoint(others):
        return True
    of_own = SAID_OF_OWN_TABLE.get(finding.code, frozenset())
    return finding.is_of_own_table and not of_own.isdisjoint(others)

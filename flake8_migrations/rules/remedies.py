"""One statement, one remedy: which code is silent where another one speaks of the same operation.

Of two findings with one way out, or with two that contradict each other, the more specific one
says it. Those that are not named here add up: what the one asks for is still to be done after the
other. See docs/decisions/0023-one-statement-one-remedy.md.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from flake8_migrations.rules.findings import Finding

_FAILING = frozenset({"MIG504", "MIG505", "MIG506", "MIG511", "MIG519", "MIG520"})
"""What PostgreSQL is certain to refuse: it is never slow."""

_MOVED_ANYWAY = frozenset(
    {"MIG101", "MIG104", "MIG105", "MIG106", "MIG107", "MIG109", "MIG110", "MIG114", "MIG116"}
)
"""What asks for a way that leaves the transaction, or does nothing slow in it."""

_SAID_BY: Mapping[str, frozenset[str]] = {
    "MIG110": frozenset({"MIG201"}),
    "MIG112": frozenset({"MIG107"}),
    "MIG118": frozenset({"MIG116", "MIG117", "MIG122"}),
    "MIG119": _MOVED_ANYWAY | {"MIG128", "MIG201", "MIG205"},
    "MIG128": frozenset({"MIG105", "MIG109", "MIG110", "MIG111", "MIG112", "MIG113", "MIG205"}),
    "MIG129": frozenset({"MIG120"}),
    "MIG208": frozenset({"MIG201"}),
}
_SLOW = frozenset(
    {
        "MIG101",
        "MIG104",
        "MIG105",
        "MIG106",
        "MIG107",
        "MIG108",
        "MIG109",
        "MIG110",
        "MIG111",
        "MIG112",
        "MIG113",
        "MIG114",
        "MIG115",
        "MIG116",
        "MIG117",
        "MIG118",
        "MIG119",
        "MIG120",
        "MIG122",
        "MIG127",
        "MIG128",
    }
)
SAID_BY: Mapping[str, frozenset[str]] = {
    code: _SAID_BY.get(code, frozenset()) | (_FAILING if code in _SLOW else frozenset())
    for code in _SLOW | _SAID_BY.keys()
}
"""Each code with those whose remedy takes its own harm away, too."""

SAID_OF_OWN_TABLE: Mapping[str, frozenset[str]] = {
    "MIG119": frozenset({"MIG108", "MIG111", "MIG112", "MIG113", "MIG115"}),
}
"""The same where no other table is harmed meanwhile: the remedy leaves the work where it is."""


def one_remedy(findings: Sequence[Finding], heard: frozenset[str]) -> list[Finding]:
    """The findings of a run without those that another one makes needless.

    Only a code that the user sees (``heard``) silences another one.
    """
    positions = [one.position for one in findings if one.position is not None]
    if len(set(positions)) == len(positions):
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
    if _is_said_by(finding.code, others):
        return True
    of_own = SAID_OF_OWN_TABLE.get(finding.code, frozenset())
    return finding.is_of_own_table and not of_own.isdisjoint(others)


def _is_said_by(code: str, others: set[str]) -> bool:
    """Whether one of the others says it that is not silent itself."""
    saying = SAID_BY.get(code, frozenset()) & others
    return any(not _is_said_by(one, others) for one in saying)

"""What a rule says, and what it is asked about."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple, TypeAlias

from flake8_migrations.config import Config
from flake8_migrations.migration import Location, Operation
from flake8_migrations.rules.timeline import Timeline
from flake8_migrations.text import HOLE, listed, shown


class Finding(NamedTuple):
    """One hazard at one place; findings of one code at one place are merged by their subjects."""

    code: str
    location: Location
    subject: str
    fields: dict[str, str] = {}
    """What the message names besides its subjects."""


class Report(NamedTuple):
    """The findings of one code at one place, as the message shows them."""

    code: str
    location: Location
    details: dict[str, str]


class Step(NamedTuple):
    """One operation, with all that happens before and after it."""

    position: int
    operation: Operation
    timeline: Timeline
    opposite: Timeline
    """All that the other direction does."""
    config: Config

    def finding(self, code: str, subject: str, **fields: str) -> Finding:
        inside = f" (in {self.operation.inside})" if self.operation.inside else ""
        return Finding(code, self.operation.location, subject + inside, fields)


Rule: TypeAlias = Callable[[Step, Any], Iterator[Finding]]
"""A rule about one type of action: it gets the step and its action."""


def named(name: object) -> str:
    """A name as a message shows it."""
    text = str(name)
    return "(name not known here)" if not text.replace(HOLE, "").strip(". ") else shown(text)


def merged(findings: list[Finding]) -> list[Report]:
    """One report per code and place, in the order of the file."""
    groups: dict[tuple[str, Location], list[Finding]] = {}
    for finding in findings:
        groups.setdefault((finding.code, finding.location), []).append(finding)
    reports = []
    for (code, location), group in groups.items():
        names = listed(finding.subject for finding in group)
        reports.append(Report(code, location, {"names": names, **group[0].fields}))
    return sorted(reports, key=lambda report: (report.location, report.code))

"""What the command reports, as every format and the Python API have it."""

from __future__ import annotations

from flake8_migrations.model.namedtuple import NamedTuple


class Finding(NamedTuple):
    """A hazard at one place; what ``# noqa`` and the configuration silence is none."""

    path: str
    """As flake8 would print it: as it was given, or below the folder that was given."""
    line: int
    """Counts from 1."""
    column: int
    """Counts from 1, in characters."""
    code: str
    name: str
    """The code's name, such as ``drop-column``; empty for a code that no page explains."""
    severity: str
    """``critical``, ``error`` or ``warning``."""
    message: str
    text: str
    """The line itself, without its end."""


class Unreadable(NamedTuple):
    """A file that was not checked: it does not parse, cannot be read or is not there."""

    path: str
    line: int
    column: int
    problem: str


class Report(NamedTuple):
    """What a run has found, in the order of the files and of their lines."""

    findings: tuple[Finding, ...] = ()
    unreadable: tuple[Unreadable, ...] = ()
    migrations: int = 0
    """How many of the files are migrations."""


LEVELS = {"critical": "error", "error": "error", "warning": "warning"}
"""The severities where a format has but two of them."""


def level_of(finding: Finding) -> str:
    """``error`` or ``warning``."""
    return LEVELS[finding.severity]

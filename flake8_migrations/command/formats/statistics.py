"""How many findings each code has."""

from __future__ import annotations

from collections import Counter

from flake8_migrations.command.finding import Report


def write(report: Report) -> str:
    """A line for each code, the most frequent first."""
    counts = Counter((one.code, one.name) for one in report.findings)
    ordered = sorted(counts.items(), key=lambda one: (-one[1], one[0]))
    return "".join(f"{count:6}  {code} {name}".rstrip() + "\n" for (code, name), count in ordered)

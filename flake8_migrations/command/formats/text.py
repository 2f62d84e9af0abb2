"""A line for each finding, as flake8 prints it."""

from __future__ import annotations

from flake8_migrations.command.finding import Report


def write(report: Report) -> str:
    """The report as ``path:line:column: CODE message``."""
    return "".join(
        f"{one.path}:{one.line}:{one.column}: {one.code} {one.message}\n" for one in report.findings
    )

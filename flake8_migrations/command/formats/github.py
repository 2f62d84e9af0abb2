"""Annotations of GitHub Actions.

Source: https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
"""

from __future__ import annotations

from flake8_migrations.command.finding import Finding, Report, Unreadable, level_of


def write(report: Report) -> str:
    """The report as workflow commands, which GitHub shows beside the lines."""
    lines = [
        _command(one, level_of(one), f"{one.code} {one.name}".rstrip(), one.message)
        for one in report.findings
    ]
    lines += [_command(one, "error", "not checked", one.problem) for one in report.unreadable]
    return "".join(lines)


def _command(at: Finding | Unreadable, severity: str, title: str, message: str) -> str:
    path = _value(at.path.removeprefix("./"))
    place = f"file={path},line={at.line},col={at.column},title={_value(title)}"
    return f"::{severity} {place}::{_text(message)}\n"


def _text(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _value(text: str) -> str:
    return _text(text).replace(":", "%3A").replace(",", "%2C")

"""The line, what is wrong with it, and where to read more: for people."""

from __future__ import annotations

import textwrap

from flake8_migrations.command.finding import Finding, Report
from flake8_migrations.violations.addresses import explained_at

_WIDTH = 96


def write(report: Report) -> str:
    """The report with a paragraph for each finding, and how many there are."""
    if not report.findings:
        return ""
    count = len(report.findings)
    noun = "finding" if count == 1 else "findings"
    files = len({one.path for one in report.findings})
    where = "1 file" if files == 1 else f"{files} files"
    paragraphs = "\n".join(map(_paragraph, report.findings))
    return f"{paragraphs}\n{count} {noun} in {where}\n"


def _paragraph(one: Finding) -> str:
    head = f"{one.path}:{one.line}:{one.column}: {one.code} {one.name}".rstrip()
    shift = len(one.text) - len(one.text.lstrip())
    code = one.text.strip()
    pointer = " " * max(0, one.column - 1 - shift) + "^"
    lines = [head, f"  | {code}", f"  | {pointer}"] if code else [head]
    link = explained_at(one.code) if one.name else ""
    lines += textwrap.wrap(
        one.message.removesuffix(f"; see {link}"),
        _WIDTH,
        initial_indent="  ",
        subsequent_indent="  ",
        break_long_words=False,
        break_on_hyphens=False,
    )
    if link:
        lines.append(f"  {link}")
    return "\n".join(lines) + "\n"

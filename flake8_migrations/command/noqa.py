"""Writes ``# noqa`` comments: for a team that takes its findings as they are."""

from __future__ import annotations

import os
import tokenize
from collections.abc import Iterable, Mapping

from flake8.defaults import NOQA_INLINE_REGEXP
from flake8.processor import FileProcessor

from flake8_migrations.command.errors import UsageError
from flake8_migrations.command.finding import Finding, Report
from flake8_migrations.command.settings import Settings


def add_noqa(report: Report, settings: Settings) -> str:
    """Silences every finding of a report by a comment in its file.

    Returns:
        What was done, a line for each file.

    Raises:
        UsageError: a file cannot be written.
    """
    by_file: dict[str, list[Finding]] = {}
    for one in report.findings:
        by_file.setdefault(one.path, []).append(one)
    said = []
    for path, findings in by_file.items():
        if not os.path.isfile(path):
            raise UsageError(f"--add-noqa: {path} is not a file")
        try:
            _rewrite(path, findings, FileProcessor(path, settings.options))
        except (OSError, SyntaxError, UnicodeError) as error:
            raise UsageError(f"--add-noqa: {path}: {error}") from None
        count = len(findings)
        said.append(f"{path}: {count} {'finding' if count == 1 else 'findings'} silenced\n")
    return "".join(said)


def _rewrite(path: str, findings: Iterable[Finding], processor: FileProcessor) -> None:
    """Writes the comments where flake8 looks for them; all else stays, the ends of lines too."""
    with open(path, "rb") as stream:
        encoding, _ = tokenize.detect_encoding(stream.readline)
    with open(path, encoding=encoding, newline="") as file:
        lines = file.readlines()
    last = _last_lines(processor)
    wanted: dict[int, dict[str, None]] = {}
    for one in findings:
        wanted.setdefault(last.get(one.line, one.line), {})[one.code] = None
    for number, codes in wanted.items():
        lines[number - 1] = _with_comment(lines[number - 1], codes)
    with open(path, "w", encoding=encoding, newline="") as file:
        file.writelines(lines)


def _last_lines(processor: FileProcessor) -> Mapping[int, int]:
    """The last of the lines that flake8 takes for one with each: of a string, of a backslash."""
    last: dict[int, int] = {}
    number, count = 1, len(processor.lines)
    while number <= count:
        joined = (processor.noqa_line_for(number) or "").count("\n") or 1
        end = min(count, number + joined - 1)
        last.update(dict.fromkeys(range(number, end + 1), end))
        number = end + 1
    return last


def _with_comment(line: str, codes: Iterable[str]) -> str:
    text = line.rstrip("\r\n")
    end = line[len(text) :]
    there = NOQA_INLINE_REGEXP.search(text)
    listed = ", ".join(codes)
    if there is None:
        return f"{text.rstrip()}  # noqa: {listed}{end}"
    if there["codes"] is None:  # it silences all, and was not heeded
        return line
    position = there.end("codes")
    return f"{text[:position]}, {listed}{text[position:]}{end}"

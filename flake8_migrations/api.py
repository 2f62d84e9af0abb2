"""The findings from Python: ``check(["migrations/versions"], ["--extend-select=MIG1,MIG2"])``."""

from __future__ import annotations

import os
from collections.abc import Iterable

from flake8_migrations.command.errors import UsageError
from flake8_migrations.command.finding import Finding, Unreadable
from flake8_migrations.command.linting import check_files, files_of
from flake8_migrations.command.settings import Given, settings_of
from flake8_migrations.command.targets import check_paths

__all__ = ["Finding", "Unchecked", "Unreadable", "UsageError", "check"]


class Unchecked(Exception):
    """Some files do not parse or cannot be read."""

    def __init__(self, unreadable: tuple[Unreadable, ...], findings: list[Finding]) -> None:
        first = unreadable[0]
        super().__init__(f"{first.path}:{first.line}:{first.column}: {first.problem}")
        self.unreadable = unreadable
        self.findings = findings
        """Those of the other files."""


def check(
    paths: Iterable[str | os.PathLike[str]],
    options: Iterable[str] = (),
    *,
    reads_configuration: bool = False,
) -> list[Finding]:
    """What is found in files and folders, in the order of their names and lines.

    Args:
        paths: Files and folders; at least one.
        options: As on the command line of flake8, such as ``--migrations-dialect=mysql``.
        reads_configuration: Whether the ``[flake8]`` section of the current folder counts.

    Raises:
        UsageError: An option is wrong, or a path is not there.
        Unchecked: A file does not parse or cannot be read.
    """
    given = [os.fspath(path) for path in paths]
    if not given:
        raise UsageError("no path is given")
    check_paths(given)
    asked = Given((*options, "--", *given), is_isolated=not reads_configuration)
    settings = settings_of(asked)
    report = check_files(files_of(settings), settings)
    if report.unreadable:
        raise Unchecked(report.unreadable, list(report.findings))
    return list(report.findings)

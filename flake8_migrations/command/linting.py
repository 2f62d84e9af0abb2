"""Files in, a report out: what flake8 with the plugin alone would report, to the column."""

from __future__ import annotations

import os
from collections.abc import Sequence
from itertools import chain
from operator import itemgetter
from typing import TYPE_CHECKING

from flake8.discover_files import expand_paths
from flake8.exceptions import ExecutionError
from flake8.processor import FileProcessor
from flake8.style_guide import StyleGuideManager

from flake8_migrations.checking import check_tree
from flake8_migrations.command.errors import UsageError
from flake8_migrations.command.finding import Finding, Report, Unreadable
from flake8_migrations.command.progress import Progress
from flake8_migrations.command.settings import Settings
from flake8_migrations.project.cache import one_moment

if TYPE_CHECKING:
    from flake8.violation import Violation

_WORTH_A_PROCESS = 100
"""Files; a process of its own takes as long to begin as so many take to be checked."""


def files_of(settings: Settings) -> list[str]:
    """The files of a run in their order, as flake8 finds them."""
    options = settings.options
    return sorted(
        expand_paths(
            paths=options.filenames,
            stdin_display_name=options.stdin_display_name,
            filename_patterns=options.filename,
            exclude=(*options.exclude, *options.extend_exclude),
        )
    )


def check_files(files: Sequence[str], settings: Settings, jobs: int = 1) -> Report:
    """Checks the files, in several processes where there are enough of them.

    Raises:
        UsageError: the configuration is wrong.
    """
    jobs = min(jobs, len(files) // _WORTH_A_PROCESS)
    with Progress(len(files)) as progress:
        if jobs < 2:
            return _checked(files, settings, progress)
        return _shared(files, settings, jobs, progress)


def _shared(files: Sequence[str], settings: Settings, jobs: int, progress: Progress) -> Report:
    """The report of several processes."""
    from concurrent.futures import ProcessPoolExecutor, wait

    # neighbours stay together: they share the history that a process reads
    size = -(-len(files) // jobs)
    shares = [files[start : start + size] for start in range(0, len(files), size)]
    with ProcessPoolExecutor(len(shares)) as pool:
        running = [pool.submit(_checked, share, settings) for share in shares]
        waiting = {*running}
        while waiting:
            done, waiting = wait(waiting, timeout=1, return_when="FIRST_COMPLETED")
            progress.add(sum(len(shares[running.index(one)]) for one in done))
        reports = [one.result() for one in running]
    return Report(
        tuple(chain.from_iterable(one.findings for one in reports)),
        tuple(chain.from_iterable(one.unreadable for one in reports)),
        sum(one.migrations for one in reports),
    )


def _checked(files: Sequence[str], settings: Settings, progress: Progress | None = None) -> Report:
    run = _Run(settings)
    with one_moment():
        for file in files:
            run.check(file)
            if progress is not None:
                progress.add(1)
    return Report(tuple(run.findings), tuple(run.unreadable), run.migrations)


class _Run:
    """Collects what flake8's own decisions leave: select, ignore, per-file-ignores, noqa."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._lines: list[str] = []
        self.findings: list[Finding] = []
        self.unreadable: list[Unreadable] = []
        self.migrations = 0
        try:
            self._guides = StyleGuideManager(settings.options, self)  # type: ignore[arg-type]
        except ExecutionError as error:
            raise UsageError(str(error)) from None

    def check(self, file: str) -> None:
        """Adds what is found in a file."""
        options, config = self._settings.options, self._settings.config
        try:
            processor = FileProcessor(file, options)
        except OSError as error:
            self.unreadable.append(Unreadable(file, 1, 1, error.strerror or str(error)))
            return
        path, self._lines = processor.filename, processor.lines
        text = "".join(self._lines)
        folded = text.lower()
        # flake8 looks for its own comment line by line: an eighth of what it takes to parse them
        if "flake8" in folded and processor.should_ignore_file():
            return
        if not _may_be_migration(path, text, config.paths):
            return
        try:
            tree = processor.build_ast()
        except SyntaxError as error:
            place = error.lineno or 1, max(1, error.offset or 1)
            self.unreadable.append(Unreadable(path, *place, f"does not parse: {error.msg}"))
            return
        except (ValueError, RecursionError, MemoryError) as error:
            self.unreadable.append(Unreadable(path, 1, 1, f"does not parse: {error}"))
            return
        found = check_tree(tree, path, self._lines, config)
        if found is None:
            return
        self.migrations += 1
        has_noqa = "noqa" in folded
        for line, column, text in sorted(found, key=itemgetter(0, 1)):
            code, _, message = text.partition(" ")
            said = processor.noqa_line_for(line) if has_noqa else ""
            self._guides.handle_error(code, path, line, column, message, said)

    def handle(self, error: Violation) -> None:
        """Called by flake8 for what is to be reported."""
        from flake8_migrations.violations import VIOLATIONS  # a run that finds nothing has no use

        declared = VIOLATIONS.get(error.code)
        line = error.line_number
        self.findings.append(
            Finding(
                path=error.filename,
                line=line,
                column=error.column_number,
                code=error.code,
                name=declared.name if declared is not None else "",
                severity=declared.severity if declared is not None else "error",
                message=error.text,
                text=self._lines[line - 1].rstrip() if line <= len(self._lines) else "",
            )
        )


def _may_be_migration(path: str, text: str, globs: Sequence[str]) -> bool:
    """Whether it is worth the time to parse a file; what is no migration may hold anything."""
    if globs or os.path.basename(os.path.dirname(os.path.abspath(path))) == "versions":
        return True
    return "revision" in text or "upgrade" in text

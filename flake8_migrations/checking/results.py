"""What flake8 is told about one migration: the findings as lines, columns and texts."""

from __future__ import annotations

import ast
import os.path
from functools import cached_property
from typing import TYPE_CHECKING

from flake8_migrations.config import Config
from flake8_migrations.model.history import Chain, History
from flake8_migrations.model.revision import Revision
from flake8_migrations.model.text import harmless
from flake8_migrations.project.cache import checking
from flake8_migrations.project.headers import header_of
from flake8_migrations.reader.migrations import Reads, migration_of
from flake8_migrations.rules import check, observe
from flake8_migrations.rules.findings import File, Finding
from flake8_migrations.violations import VIOLATIONS, active_codes

if TYPE_CHECKING:
    from flake8_migrations.model.convention import Convention
    from flake8_migrations.model.databases import Databases
    from flake8_migrations.model.environment import Environment
    from flake8_migrations.replay.before.walk import Ancestry
    from flake8_migrations.violations.failures import Result


def results_of(tree: ast.AST, filename: str, lines: list[str], config: Config) -> list[Result]:
    """What is found in a migration, in the order of the file; of what failed, that it did."""
    path = os.path.abspath(filename)
    with checking(path):
        return _results(tree, filename, path, lines, config)


class Around:
    """What lies around a migration. Most files are checked without it, so nothing is imported."""

    def __init__(self, path: str, header: Revision | None, reads: Reads | None = None) -> None:
        """``reads`` says how the migration was read, and so its ancestors are."""
        self._path = path
        self._header = header
        self._reads = reads
        self._ancestries: dict[str, Ancestry] = {}

    @cached_property
    def chain(self) -> Chain:
        from flake8_migrations.project.siblings import chain_of

        return chain_of(self._header) if self._header is not None else Chain(History(()))

    @cached_property
    def file_template(self) -> str | None:
        from flake8_migrations.project.locations import location_of

        location = location_of(os.path.dirname(self._path))
        return location.file_template if location is not None else None

    @cached_property
    def environment(self) -> Environment:
        from flake8_migrations.reader.environment import environment_of

        return environment_of(self._path)

    @cached_property
    def convention(self) -> Convention | None:
        from flake8_migrations.reader.naming_convention import convention_of

        return convention_of(self._path)

    @cached_property
    def is_below_sqlalchemy_2(self) -> bool | None:
        from flake8_migrations.project.sqlalchemy_version import is_below_2

        return is_below_2(os.path.dirname(self._path))

    def ancestry(self, engine: str) -> Ancestry | None:
        if self._header is None or self._reads is None:
            return None
        if engine not in self._ancestries:
            from flake8_migrations.replay.ancestors import Ancestors

            reads, chain = self._reads._replace(engine=engine), self.chain
            self._ancestries[engine] = Ancestors(
                chain.history, self._header.revision, reads, is_whole=chain.is_whole
            )
        return self._ancestries[engine]


def _results(
    tree: ast.AST, filename: str, path: str, lines: list[str], config: Config
) -> list[Result]:
    assert isinstance(tree, ast.Module)
    text = "".join(lines)
    settings = config.at(path)
    failures: list[tuple[str, Exception]] = []
    header = None
    try:
        header = header_of(text, path)
    except Exception as error:
        failures.append(("the reader of the header", error))
    codes = active_codes(*settings.about_codes)
    reads = Reads(settings.op_helpers, observe(codes))
    migration = migration_of(tree, text, path, *reads[:2])._replace(path=filename, header=header)
    if settings.finds_dialects and any(run.operations for run in migration.runs):
        try:
            shown = _shown(path)
            settings = settings.on(shown.dialects)._replace(assumed=shown.assumed)
        except Exception as error:
            failures.append(("the search for the databases", error))
        codes = active_codes(*settings.about_codes)
    findings, failed = check(File(migration, settings, Around(path, header, reads)), codes)
    failures += [*migration.failures, *failed]
    unsaid: dict[str, Exception] = {}
    found: list[Result] = []
    for finding in findings:
        try:
            found.append(_result(finding, lines))
        except Exception as error:
            unsaid.setdefault(f"the message of {finding.code}", error)
    found += _told([*unsaid.items(), *failures])
    if spared := settings.ignored_in(path):
        found = [one for one in found if not one[2].startswith(spared)]
    return list(map(_with_link, found)) if settings.links else found


def _told(failures: list[tuple[str, Exception]]) -> list[Result]:
    """What is said of the parts that raised."""
    if not failures:
        return []
    from flake8_migrations.violations.failures import failure

    return [failure(part, error) for part, error in failures]


def _shown(path: str) -> Databases:
    """The databases that the project of a migration shows."""
    from flake8_migrations.project.databases import databases_of

    return databases_of(os.path.dirname(path))


def _result(finding: Finding, lines: list[str]) -> Result:
    code, location, names, fields, *_ = finding
    line = max(1, min(location.line, len(lines) or location.line))
    message = VIOLATIONS[code].message.format_map({"names": names, **fields})
    return line, _characters(lines, line, location.column), f"{code} {harmless(message)}"


def _with_link(result: Result) -> Result:
    from flake8_migrations.violations.addresses import explained_at

    line, column, text = result
    return line, column, f"{text}; see {explained_at(text.partition(' ')[0])}"


def _characters(lines: list[str], line: int, column: int) -> int:
    """The column in characters, as flake8 counts, from one in UTF-8 bytes, as ``ast`` counts."""
    if line > len(lines) or lines[line - 1].isascii():
        return column
    return len(lines[line - 1].encode()[:column].decode("utf-8", "ignore"))

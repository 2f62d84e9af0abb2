"""Position-exact specifications: each file under eval_files says what must be found in it.

The first line is a comment that says what the file shows. At the end of a line,
``# MIG001: 5 users`` expects that code on this line, in column 5, with ``users`` in the message
(the text may be left out). Where a line cannot hold a comment, a line
``# expect 12: MIG001: 5 users`` anywhere in the file names the line. ``# options: …`` gives
options. File names are judged only in files that ask for it by ``# options: … file-names``, and
the chain of revisions, to which all files of a folder belong, in those that say ``chain``. Files
below ``history`` are judged upon those of their folder that have run before, all others by
themselves: ids that two of them share mean nothing.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.linting import Result, lint

FOLDER = Path(__file__).parent / "eval_files"
FILES = sorted(
    path
    for path in FOLDER.rglob("*.py")
    if "# helper module" not in path.read_text(encoding="utf-8").partition("\n")[0]
)

ASKED = {
    "file-names": frozenset({"MIG009", "MIG010"}),
    "chain": frozenset({"MIG309", "MIG310", "MIG311", "MIG312", "MIG325"}),
}
"""Codes that are judged only where ``# options:`` says the word: they depend on file and folder."""

_EXPECTED = re.compile(r"#(?: expect (\d+):)?((?:,? ?MIG\d{3}: \d+[^,#]*)+)$")
_MEANT = re.compile(r"#(?: expect \d+:)? ?MIG\d{3}: \d")
_ONE = re.compile(r"(MIG\d{3}): (\d+) ?([^,#]*)")


def expected(source: str) -> list[tuple[int, int, str, str]]:
    found = []
    for number, text in enumerate(source.splitlines(), 1):
        match = _EXPECTED.search(text)
        assert match or not _MEANT.search(text), (
            f"line {number}: the text of an expectation ends at a comma or #: {text.strip()}"
        )
        if match:
            line = int(match[1] or number)
            found += [(line, int(c), code, t.strip()) for code, c, t in _ONE.findall(match[2])]
    return sorted(found)


def options_of(source: str) -> list[str]:
    match = re.search(r"^# options: (.*)$", source, re.MULTILINE)
    return match[1].split() if match else []


def arguments(path: Path) -> list[str]:
    """The options with which a file is linted."""
    options = [one for one in options_of(path.read_text(encoding="utf-8")) if one not in ASKED]
    is_of_history = FOLDER / "history" in path.parents
    return options if is_of_history else [*options, "--migrations-history=off"]


def agrees(result: Result, wanted: tuple[int, int, str, str]) -> bool:
    return result[:3] == wanted[:3] and wanted[3] in result.message


_MYSQL_ALONE = re.compile(r"--migrations-dialect=mysql(?= |$)")


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(FOLDER).as_posix())
def test_eval_file(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    options = options_of(source)
    unasked = {code for word, codes in ASKED.items() if word not in options for code in codes}
    results = [
        result for result in lint(source, str(path), arguments(path)) if result.code not in unasked
    ]
    wanted = expected(source)
    assert [result[:3] for result in results] == [one[:3] for one in wanted]
    for result, one in zip(results, wanted, strict=True):
        assert agrees(result, one), f"{one[3]!r} is not in {result.message!r}"


@pytest.mark.parametrize(
    "path",
    [path for path in FILES if _MYSQL_ALONE.search(" ".join(options_of(path.read_text("utf-8"))))],
    ids=lambda path: path.relative_to(FOLDER).as_posix(),
)
def test_mariadb_is_judged_as_mysql_is(path: Path) -> None:
    """But for REFERENCES behind a column, which MariaDB obeys, and guards that name MySQL."""
    source = path.read_text(encoding="utf-8")
    options = arguments(path)
    on_mariadb = [_MYSQL_ALONE.sub("--migrations-dialect=mariadb", one) for one in options]
    results = [one[:3] for one in lint(source, str(path), options) if one.code != "MIG133"]
    assert [one[:3] for one in lint(source, str(path), on_mariadb)] == results


FOLDERS = sorted({path.parent for path in FILES})


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_opening_comment(folder: Path) -> None:
    """In words: ``# MIG002: …``, ``# squawk ban-drop-column: …`` or anything else but options."""
    mute = [
        path.name
        for path in FILES
        if path.parent == folder
        and not re.match(r"# (?!options:|expect )\S", path.read_text(encoding="utf-8"))
    ]
    assert mute == [], "begin the file with a one-line comment that says what it shows"


def test_every_folder_has_silent_files_too() -> None:
    """As many files must stay silent as must speak."""
    speaking = [path for path in FILES if expected(path.read_text(encoding="utf-8"))]
    silent = [path for path in FILES if path not in speaking]
    assert speaking and len(silent) >= len(speaking) * 0.8

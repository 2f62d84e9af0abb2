"""The Bad and Good blocks of the rule pages are linted: Bad gives its code, Good gives none."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from flake8_migrations.model.dialects import DIALECTS
from flake8_migrations.violations import VIOLATIONS
from tests import pages
from tests.linting import Result, lint
from tests.pages import Chain, Page

CODES = [code for code in VIOLATIONS if code != "MIG000"]


def linted(page: Page, chain: Chain, folder: Path, *others: str) -> list[Result]:
    """The findings in the blocks of one folder that no ``noqa`` on their line silences."""
    options = [*page.options, *others]
    if not any(option.startswith("--extend-select") for option in options):
        options.append(f"--extend-select={page.code}")
    return [
        result
        for path in pages.write(chain, folder)
        for result in lint(path.read_text("utf-8"), str(path.relative_to(folder)), options)
        if not re.search(rf"# noqa: .*{result.code}", _line(path, result.line))
    ]


def _line(path: Path, number: int) -> str:
    return path.read_text("utf-8").splitlines()[number - 1]


@pytest.mark.parametrize("code", CODES)
def test_bad(code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = pages.page(code)
    assert page.bad
    for chain in page.bad:
        folder = tmp_path / str(chain[0].number)
        folder.mkdir()
        monkeypatch.chdir(folder)
        assert {result.code for result in linted(page, chain, folder)} == {code}


_SPEAKS_WITH = re.compile(r"\nNothing is reported unless `migrations-dialect` contains (.+?)\.")


@pytest.mark.parametrize(
    "code", [code for code in pages.codes() if _SPEAKS_WITH.search(pages.page(code).text)]
)
def test_databases(code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With each database that the page names, something of Bad is found; with no other."""
    page = pages.page(code)
    said = _SPEAKS_WITH.search(page.text)
    assert said
    speaking = set()
    for dialect in DIALECTS:
        for chain in page.bad:
            folder = tmp_path / f"{dialect}{chain[0].number}"
            folder.mkdir()
            monkeypatch.chdir(folder)
            found = linted(page, chain, folder, f"--migrations-dialect={dialect}")
            if any(result.code == code for result in found):
                speaking.add(dialect)
    assert speaking == set(re.findall(r"`(\w+)`", said[1]))


@pytest.mark.parametrize("code", CODES)
def test_good(code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = pages.page(code)
    assert page.good
    for chain in page.good:
        folder = tmp_path / str(chain[0].number)
        folder.mkdir()
        monkeypatch.chdir(folder)
        assert linted(page, chain, folder) == []


@pytest.mark.parametrize("code", CODES)
def test_blocks_are_whole_migrations(code: str) -> None:
    page = pages.page(code)
    for block in (block for chain in [*page.bad, *page.good] for block in chain):
        for name in ("revision", "down_revision"):
            assert re.search(rf"^{name}(: .+)? = ", block.text, re.MULTILINE)
    for block in (block for chain in page.good for block in chain):
        for name in ("upgrade", "downgrade"):
            assert re.search(rf"^def {name}\(", block.text, re.MULTILINE)


@pytest.mark.parametrize("code", [code for code in CODES if code[3] in "0125"])
def test_good_gives_nothing_of_the_family(
    code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """But for the line in env.py that MIG121 asks of a whole project.

    What families 3 and 4 ask of every file, a downgrade and a schema, is not repeated in each page.
    """
    page = pages.page(code)
    family = f"--extend-select={code[:4]}"
    for chain in page.good:
        folder = tmp_path / str(chain[0].number)
        folder.mkdir()
        monkeypatch.chdir(folder)
        found = linted(page, chain, folder, family, "--extend-ignore=MIG121")
        assert [one for one in found if one.code.startswith(code[:4])] == []

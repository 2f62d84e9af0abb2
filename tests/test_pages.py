"""The Bad and Good blocks of the rule pages are linted: Bad gives its code, Good gives none."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from flake8_migrations.violations import VIOLATIONS
from tests.linting import Result, lint

RULES = Path(__file__).parent.parent / "docs" / "rules"
CODES = [code for code in VIOLATIONS if code != "MIG000"]


def blocks(code: str, heading: str) -> list[str]:
    text = (RULES / f"{code}.md").read_text(encoding="utf-8")
    section = text.partition(f"## {heading}\n")[2].partition("\n## ")[0]
    return re.findall(r"^```python\n(.*?)^```", section, re.DOTALL | re.MULTILINE)


def linted(block: str, *options: str) -> list[Result]:
    """The findings that no ``noqa`` on their line silences."""
    named = re.match(r"# file: (\S+)\n", block)
    name = named[1] if named else "20260101_120000_example.py"
    lines = block.splitlines()
    return [
        result
        for result in lint(block, f"migrations/versions/{name}", options)
        if not re.search(rf"# noqa: .*{result.code}", lines[result.line - 1])
    ]


@pytest.mark.parametrize("code", CODES)
def test_bad(code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found = blocks(code, "Bad")
    assert found
    for block in found:
        options = [f"--extend-select={code}"]
        if code == "MIG010":
            options.append(_frozen(block, tmp_path, monkeypatch))
        assert {result.code for result in linted(block, *options)} == {code}


def _frozen(block: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Freezes the block's revision, which lies in a folder of its own."""
    versions = folder / "versions"
    versions.mkdir(exist_ok=True)
    (versions / "block.py").write_text(block, encoding="utf-8")
    monkeypatch.chdir(folder)
    revision = re.search(r"^revision = ['\"](.+)['\"]", block, re.MULTILINE)
    assert revision
    return f"--migrations-freeze={revision[1]}"


@pytest.mark.parametrize("code", CODES)
def test_good(code: str) -> None:
    found = blocks(code, "Good")
    assert found
    for block in found:
        assert linted(block, f"--extend-select={code}") == []


@pytest.mark.parametrize("code", CODES)
def test_blocks_are_whole_migrations(code: str) -> None:
    for block in [*blocks(code, "Bad"), *blocks(code, "Good")]:
        for part in ("revision = ", "down_revision = ", "def upgrade(", "def downgrade("):
            assert part in block

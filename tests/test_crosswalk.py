"""The page that compares codes with the rules of other linters names only codes that exist."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from flake8_migrations.violations import VIOLATIONS

PAGE = (Path(__file__).parent.parent / "docs" / "crosswalk.md").read_text(encoding="utf-8")

_ROW = re.compile(r"^\| `([\w-]+)` \| (–|MIG\d{3}(?:, MIG\d{3})*) \|(?: (.+))? \|$", re.MULTILINE)


def rows(tool: str) -> list[tuple[str, str, str]]:
    section = PAGE.partition(f"## {tool}\n")[2].partition("\n## ")[0]
    return _ROW.findall(section)


@pytest.mark.parametrize(("tool", "number"), [("squawk", 40), ("strong_migrations", 35)])
def test_every_rule_has_a_row(tool: str, number: int) -> None:
    names = [name for name, _, _ in rows(tool)]
    assert len(names) == number
    assert names == sorted(set(names))
    lines = PAGE.partition(f"## {tool}\n")[2].partition("\n## ")[0].count("\n| `")
    assert lines == number


@pytest.mark.parametrize("code", sorted(set(re.findall(r"MIG\d{3}", PAGE))))
def test_code_exists(code: str) -> None:
    assert code in VIOLATIONS


def test_a_rule_without_a_code_has_its_reason() -> None:
    for tool in ("squawk", "strong_migrations"):
        assert all(difference for _, codes, difference in rows(tool) if codes == "–")

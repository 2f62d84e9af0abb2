"""CONTRIBUTING.md and docs/recipes.md: what they name is there, and their example holds."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from flake8_migrations.violations import VIOLATIONS
from tests.linting import lint
from tests.test_eval_files import ASKED, expected, options_of

ROOT = Path(__file__).parent.parent
GUIDE = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
RECIPES = (ROOT / "docs" / "recipes.md").read_text(encoding="utf-8")

NAMED = re.findall(
    r"(?<![\w/])(?:flake8_migrations/|tests/|docs/|sql/|model/|reader/|rules/|benchmarks)[\w/.-]*",
    GUIDE + RECIPES,
)


def test_files_are_named() -> None:
    assert len(set(NAMED)) >= 15


@pytest.mark.parametrize("name", sorted({name.rstrip(".") for name in NAMED}))
def test_what_is_named_is_there(name: str) -> None:
    path = name.replace("MIGnnn", "MIG001")
    assert (ROOT / path).exists() or (ROOT / "flake8_migrations" / path).exists()


def test_the_eval_file_says_what_is_found() -> None:
    (source,) = re.findall(r"^```python\n(.*?)^```", GUIDE, re.DOTALL | re.MULTILINE)
    results = lint(source, options=options_of(source))
    assert [result[:3] for result in results] == [one[:3] for one in expected(source)]
    assert all(one[3] in result.message for one, result in zip(expected(source), results))


def test_words_of_options_are_named() -> None:
    for word in ASKED:
        assert f"`{word}`" in GUIDE


def test_the_code_of_the_recipe_is_free() -> None:
    (code,) = re.findall(r"new_rule\.py (MIG\d{3})", RECIPES)
    assert code not in VIOLATIONS

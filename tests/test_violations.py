"""The declared codes and options, held against what is written about them."""

from __future__ import annotations

import re
import string
from pathlib import Path

import pytest

from flake8_migrations import __version__
from flake8_migrations.violations import VIOLATIONS, Violation
from tests.linting import parsed_options

ROOT = Path(__file__).parent.parent

EACH = pytest.mark.parametrize("violation", VIOLATIONS.values(), ids=VIOLATIONS)


def page_of(violation: type[Violation]) -> str:
    return (ROOT / "docs" / "rules" / f"{violation.code}.md").read_text(encoding="utf-8")


@EACH
def test_message(violation: type[Violation]) -> None:
    """One line, no final period, nothing that a parser of flake8's output trips over."""
    fields = [name for _, name, _, _ in string.Formatter().parse(violation.message) if name]
    shown = violation.formatted_message(**dict.fromkeys(fields, "x"))
    assert "\n" not in shown and not shown.endswith(".") and shown[0].islower()
    assert not re.search(r":\d+:\d+: ", shown)


@EACH
def test_page(violation: type[Violation]) -> None:
    lines = page_of(violation).splitlines()
    assert lines[0] == f"# {violation.code}: {violation.name}"
    default = "opt-in" if violation.opt_in else "on by default"
    assert lines[2] == f"Severity: {violation.severity} · {default}"
    assert [line for line in lines if line.startswith("## ")] == [
        "## Finds",
        "## Why it hurts",
        "## Bad",
        "## Good",
        "## Silent when",
        "## Configuration",
        "## Silencing one line",
    ]


def test_changelog_starts_with_this_version() -> None:
    text = (ROOT / "docs" / "changelog.md").read_text(encoding="utf-8")
    assert re.findall(r"^## (\S+) \(\d{4}-\d\d-\d\d\)$", text, re.MULTILINE)[0] == __version__


def test_every_option_is_documented() -> None:
    documented = (ROOT / "docs" / "configuration.md").read_text(encoding="utf-8")
    names = [
        name.replace("_", "-") for name in vars(parsed_options()) if name.startswith("migrations_")
    ]
    assert len(names) == 10
    for name in names:
        assert f"## {name}\n" in documented
        assert f"`--{name}`" in documented


def test_links_lead_somewhere() -> None:
    written = (*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"))
    for path in written:
        for target in re.findall(r"\]\(([^)#\s]+)", path.read_text(encoding="utf-8")):
            if "://" not in target:
                assert (path.parent / target).exists(), f"{path}: {target}"

"""The declared codes and options, held against what is written about them."""

from __future__ import annotations

import re
import string
from pathlib import Path

import pytest

from flake8_migrations import __version__
from flake8_migrations.rules.remedies import SAID_BY
from flake8_migrations.violations import VIOLATIONS, Violation
from tests import test_eval_files
from tests.linting import lint, parsed_options

ROOT = Path(__file__).parent.parent

EACH = pytest.mark.parametrize("violation", VIOLATIONS.values(), ids=VIOLATIONS)


def page_of(violation: Violation) -> str:
    return (ROOT / "docs" / "rules" / f"{violation.code}.md").read_text(encoding="utf-8")


@EACH
def test_message(violation: Violation) -> None:
    """One line, no final period, nothing that a parser of flake8's output trips over."""
    fields = [name for _, name, _, _ in string.Formatter().parse(violation.message) if name]
    shown = violation.message.format(**dict.fromkeys(fields, "x"))
    assert "\n" not in shown and not shown.endswith(".") and shown[0].islower()
    assert not re.search(r":\d+:\d+: ", shown)


@EACH
def test_page(violation: Violation) -> None:
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
    released = re.findall(r"^## (\S+) \(\d{4}-\d\d-\d\d\)$", text, re.MULTILINE)
    is_ahead = "\n## Unreleased\n" in text and __version__ not in released
    assert released[0] == __version__ or is_ahead


def test_every_option_is_documented() -> None:
    documented = (ROOT / "docs" / "configuration.md").read_text(encoding="utf-8")
    names = [
        name.replace("_", "-") for name in vars(parsed_options()) if name.startswith("migrations_")
    ]
    assert len(names) == 12
    for name in names:
        assert f"## {name}\n" in documented
        assert f"`--{name}`" in documented


def test_links_lead_somewhere() -> None:
    written = (*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"))
    for path in written:
        for target in re.findall(r"\]\(([^)#\s]+)", path.read_text(encoding="utf-8")):
            if "://" not in target:
                assert (path.parent / target).exists(), f"{path}: {target}"


def _smallest_files() -> dict[str, tuple[Path, str]]:
    """For each code the smallest eval file that expects it, where nothing else is needed for it."""
    found: dict[str, tuple[Path, str]] = {}
    for path in sorted(test_eval_files.FILES, key=lambda one: (one.stat().st_size, one)):
        source = path.read_text(encoding="utf-8")
        for _, _, code, _ in test_eval_files.expected(source):
            found.setdefault(code, (path, source))
    return found


SMALLEST = _smallest_files()


OPT_IN = [code for code, one in VIOLATIONS.items() if one.opt_in and code not in SAID_BY]


@pytest.mark.parametrize("code", OPT_IN)
def test_a_code_that_is_asked_for_alone(code: str) -> None:
    """It finds what it finds where others are asked for, too."""
    path, source = SMALLEST[code]
    options = test_eval_files.arguments(path)
    options = [one for one in options if one.startswith("--migrations-")]
    wanted = [one[:3] for one in test_eval_files.expected(source) if one[2] == code]
    found = lint(source, str(path), [*options, f"--extend-select={code}"])
    assert [one[:3] for one in found if one.code == code] == wanted

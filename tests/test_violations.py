"""The declared codes, held against the documentation and against themselves."""

from __future__ import annotations

import re
import string
from pathlib import Path

import pytest

from flake8_migrations import __version__
from flake8_migrations.violations import VIOLATIONS, Violation
from tests.linting import parsed_options

ROOT = Path(__file__).parent.parent


def codes(*numbers: int) -> list[str]:
    return [f"MIG{number:03}" for number in numbers]


RELEASED = sorted(
    [
        *codes(*range(19)),
        *codes(*range(104, 114), 101, 115, 116, 117, 122, 125, 127, 128),
        *codes(102, 114, 118, 119, 120, 121, 123, 124, 126),
        *codes(19, 130, 131, 132, 133, 140),
        *codes(*range(201, 213)),
        *codes(*range(301, 309), 324, 326),
        *codes(309, 310, 311, 312, 313, 325),
        *codes(315, 316, 317, 318, 319, 320, 321, 323),
        *codes(*range(401, 416)),
    ]
)
"""Codes are never renumbered, reused or removed: this list only grows."""

ON = {
    *codes(*(number for number in range(19) if number not in (10, 15))),
    *codes(102, 123),
    *codes(205),
    *codes(306, 307, 308, 309, 310, 311, 312, 317, 319, 324, 326),
    *codes(401, 410, 414),
}
"""The codes that are on by default; all others are opt-in."""

EACH = pytest.mark.parametrize("violation", VIOLATIONS.values(), ids=VIOLATIONS)


def page_of(violation: type[Violation]) -> str:
    return (ROOT / "docs" / "rules" / f"{violation.code}.md").read_text(encoding="utf-8")


def test_codes() -> None:
    assert list(VIOLATIONS) == RELEASED
    assert len({violation.name for violation in VIOLATIONS.values()}) == len(VIOLATIONS)
    assert {code for code, one in VIOLATIONS.items() if not one.opt_in} == ON & set(RELEASED)


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


def test_no_page_without_a_code() -> None:
    assert sorted(path.stem for path in (ROOT / "docs" / "rules").glob("*.md")) == RELEASED


def test_table_of_codes() -> None:
    """Code with a link to its page, name, and whether it is on."""
    text = (ROOT / "docs" / "codes.md").read_text(encoding="utf-8")
    link = r"\[(MIG\d{3})\]\(rules/(MIG\d{3})\.md\)"
    rows = re.findall(rf"^\| {link} \| ([\w-]+) \|.*\| ([\w-]+) \|$", text, re.MULTILINE)
    assert rows == [
        (code, code, violation.name, "opt-in" if violation.opt_in else "on")
        for code, violation in VIOLATIONS.items()
    ]


def test_changelog_starts_with_this_version_and_names_every_code() -> None:
    text = (ROOT / "docs" / "changelog.md").read_text(encoding="utf-8")
    assert re.findall(r"^## (\S+) \(\d{4}-\d\d-\d\d\)$", text, re.MULTILINE)[0] == __version__
    assert set(re.findall(r"MIG\d{3}", text)) >= {RELEASED[0], RELEASED[-1]}


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
    for path in [ROOT / "README.md", *(ROOT / "docs").rglob("*.md")]:
        for target in re.findall(r"\]\(([^)#\s]+)", path.read_text(encoding="utf-8")):
            if "://" not in target:
                assert (path.parent / target).exists(), f"{path}: {target}"

"""The page that compares codes with the rules of other linters, against codes and eval files.

Each rule with a code has eval files in ``eval_files/<tool>``: ``<rule>….py`` speak, in a call of
Alembic and in SQL text, ``<rule>_silent….py`` do not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from flake8_migrations.violations import VIOLATIONS
from tests.test_eval_files import FOLDER, expected, options_of

PAGE = (Path(__file__).parent.parent / "docs" / "crosswalk.md").read_text(encoding="utf-8")

_ROW = re.compile(r"^\| `([\w-]+)` \| (–|MIG\d{3}(?:, MIG\d{3})*) \|(?: (.+))? \|$", re.MULTILINE)


TOOLS = ("squawk", "strong_migrations")

SQL_ALONE = frozenset(
    """ban_alter_domain_with_add_constraint ban_drop_database ban_truncate_cascade execute
    lock_option prefer_repack rename_enum_value rename_schema require_concurrent_partition_detach
    require_concurrent_reindex validate_check_constraint validate_foreign_key""".split()
)
"""Rules about statements that no operation of Alembic makes."""


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
    for tool in TOOLS:
        assert all(difference for _, codes, difference in rows(tool) if codes == "–")


def mapped() -> Iterator[tuple[str, str, frozenset[str]]]:
    """The tool, the rule as files are named after it, and its codes."""
    for tool in TOOLS:
        for rule, codes, _ in rows(tool):
            if codes != "–":
                yield tool, rule.replace("-", "_"), frozenset(codes.split(", "))
    yield "strong_migrations", "check_down", frozenset({"MIG008"})


MAPPED = tuple(mapped())
NAMES = [f"{tool}/{rule}" for tool, rule, _ in MAPPED]


def eval_files(tool: str, rule: str) -> list[Path]:
    """The files of one rule, but those of a rule whose longer name begins like this one's."""
    longer = [other for _, other, _ in MAPPED if other.startswith(f"{rule}_")]
    files = [FOLDER / tool / f"{rule}.py", *sorted((FOLDER / tool).glob(f"{rule}_*.py"))]
    return [file for file in files if not file.name.startswith(tuple(longer))]


def codes_in(source: str) -> set[str]:
    return {code for _, _, code, _ in expected(source)}


@pytest.mark.parametrize(("tool", "rule", "codes"), MAPPED, ids=NAMES)
def test_rule_has_files_that_speak(tool: str, rule: str, codes: frozenset[str]) -> None:
    found, in_call, in_sql = set(), False, False
    for file in eval_files(tool, rule):
        source = file.read_text(encoding="utf-8")
        lines = source.splitlines()
        for line, _, code, _ in expected(source):
            found.add(code)
            if code in codes:
                is_sql = "execute(" in lines[line - 1]
                in_call, in_sql = in_call or not is_sql, in_sql or is_sql
    assert codes <= found
    assert in_sql
    assert in_call or rule in SQL_ALONE


@pytest.mark.parametrize(("tool", "rule", "codes"), MAPPED, ids=NAMES)
def test_rule_has_files_that_are_silent(tool: str, rule: str, codes: frozenset[str]) -> None:
    """They select what the others expect: silence of a code that is off says nothing."""
    silent = [file for file in eval_files(tool, rule) if file.stem.startswith(f"{rule}_silent")]
    assert silent
    for file in silent:
        source = file.read_text(encoding="utf-8")
        chosen = " ".join(options_of(source))
        assert not codes & codes_in(source)
        assert all(code in chosen for code in codes if VIOLATIONS[code].opt_in), file


@pytest.mark.parametrize("tool", TOOLS)
def test_every_file_belongs_to_a_rule(tool: str) -> None:
    owned = {file for other, rule, _ in MAPPED if other == tool for file in eval_files(tool, rule)}
    assert owned == set((FOLDER / tool).glob("*.py"))

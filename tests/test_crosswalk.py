"""The page that compares codes with the rules of other linters, against codes and eval files.

Each rule of squawk and strong_migrations with a code has eval files in ``eval_files/<tool>``:
``<rule>….py`` speak, in a call of Alembic and in SQL text, ``<rule>_silent….py`` do not. For the
codes of the other tools the page names the files.
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
    """ban_add_enum_value ban_alter_domain_with_add_constraint ban_alter_generated_expression
    ban_alter_identity ban_alter_row_level_security ban_alter_system_options
    ban_detach_inheritance ban_disable_trigger ban_drop_database ban_drop_domain
    ban_drop_extension ban_drop_function ban_drop_generated_expression ban_drop_policy
    ban_drop_schema ban_drop_sequence ban_drop_trigger ban_drop_view ban_revoke ban_set_schema
    ban_truncate_cascade execute lock_option prefer_repack rename_enum_value rename_schema
    renaming_object require_concurrent_partition_detach require_concurrent_reindex
    validate_check_constraint validate_foreign_key""".split()
)
"""Rules about statements that no operation of Alembic makes."""


def rows(tool: str) -> list[tuple[str, str, str]]:
    section = PAGE.partition(f"## {tool}\n")[2].partition("\n## ")[0]
    return _ROW.findall(section)


@pytest.mark.parametrize(("tool", "number"), [("squawk", 79), ("strong_migrations", 35)])
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


# the other tools

_OF_OTHERS = re.compile(
    r"^\| `([^`|]+)` \| (–|MIG\d{3}(?:, MIG\d{3})*) \|(?: (.+))? \|$", re.MULTILINE
)
_FILES = re.compile(r"^\| (MIG\d{3}) \| `([^`]+)` \| `([^`]+)` \|$", re.MULTILINE)
OTHERS = {
    "online_migrations": 33,
    "safe-pg-migrations": 13,
    "django-migration-linter": 15,
    "zdm": 19,
    "alembic-guard": 10,
    "migsafe": 7,
    "Atlas": 38,
    "pgfence": 32,
}
"""How many checks each has."""
FILES_OF = {code: (speaks, silent) for code, speaks, silent in _FILES.findall(PAGE)}


def rows_of(tool: str) -> list[tuple[str, str, str]]:
    section = PAGE.partition(f"## {tool}\n")[2].partition("\n## ")[0]
    assert len(_OF_OTHERS.findall(section)) == section.count("\n| `")
    return _OF_OTHERS.findall(section)


@pytest.mark.parametrize(("tool", "number"), OTHERS.items())
def test_every_check_of_another_tool_has_a_row(tool: str, number: int) -> None:
    found = rows_of(tool)
    names = [name for name, _, _ in found]
    assert len(names) == number
    assert len(set(names)) == number
    assert all(difference for _, codes, difference in found if codes == "–")


def test_each_code_of_another_tool_names_its_files() -> None:
    named = {code for tool in OTHERS for _, codes, _ in rows_of(tool) for code in codes.split(", ")}
    assert named - {"–"} == FILES_OF.keys()


def is_on(code: str, options: str) -> bool:
    """Whether a file with these options is judged by the code."""
    if any(code.startswith(one) for one in listed_in(options, "--extend-ignore=")):
        return False
    chosen = listed_in(options, "--extend-select=") + listed_in(options, "--select=")
    return not VIOLATIONS[code].opt_in or any(code.startswith(one) for one in chosen)


def listed_in(options: str, option: str) -> list[str]:
    found = [one.removeprefix(option) for one in options.split() if one.startswith(option)]
    return [part for one in found for part in one.split(",") if part]


@pytest.mark.parametrize("code", FILES_OF)
def test_named_files_speak_and_are_silent(code: str) -> None:
    speaks, silent = ((FOLDER / name).read_text(encoding="utf-8") for name in FILES_OF[code])
    assert code in codes_in(speaks)
    assert code not in codes_in(silent)
    assert is_on(code, " ".join(options_of(silent)))

"""``docs/new_rule.py`` in a copy of the project: what it writes, and what tests ask for then."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "docs"))

import new_rule  # noqa: E402

MESSAGE = "leaves {names} behind, which {reason}: nobody notices before the next upgrade; drop it"

LACKING = {
    "MIG380": "flake8_migrations/rules/table.py",
    "MIG381": "docs/rules/MIG381.md",
    "MIG382": "tests/eval_files/order/mig382_forms.py",
    "MIG383": "tests/eval_files/order/mig383_silent.py",
    "MIG384": "docs/changelog.md",
    "MIG385": "docs/codes.md",
    "MIG386": "flake8_migrations/violations/table.py",
}
"""Codes each of which is complete but for what one file says of it."""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    unneeded = shutil.ignore_patterns("__pycache__", "evidence", "graph", "example")
    for name in ("docs", "tests"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=unneeded)
    (tmp_path / "tests" / "evidence").mkdir()
    for name in ("__init__.py", "mariadb.py"):  # which conftest.py asks
        shutil.copy(ROOT / "tests" / "evidence" / name, tmp_path / "tests" / "evidence")
    package = "flake8_migrations"
    shutil.copytree(ROOT / package, tmp_path / package, ignore=unneeded)
    for name in ("README.md", "ruff.toml", "tox.ini"):
        shutil.copy(ROOT / name, tmp_path)
    return tmp_path


def run(project: Path, *arguments: str) -> str:
    result = subprocess.run(
        [sys.executable, *arguments], cwd=project, capture_output=True, text=True, timeout=300
    )
    return result.stdout + result.stderr


def scaffold(project: Path, code: str, *options: str) -> str:
    name = f"LeftBehind{code[3:]}"
    script = "docs/new_rule.py"
    return run(project, script, code, name, MESSAGE, "--topic", "order", *options)


def failing(project: Path, *arguments: str) -> set[str]:
    """The names of the tests that fail, without their files."""
    output = run(project, "-m", "pytest", "-q", "-p", "no:cacheprovider", *arguments)
    assert re.search(r"\d+ passed", output), output
    assert " error" not in output.splitlines()[-1]
    return set(re.findall(r"^(?:FAILED|ERROR) \S+?::(\w+(?:\[\S+\])?)", output, re.MULTILINE))


def test_a_new_rule_fits_and_asks_to_be_filled_in(project: Path) -> None:
    printed = scaffold(project, "MIG380") + scaffold(project, "MIG381", "--default", "on")
    for path in re.findall(r"^wrote (\S+)$", printed, re.MULTILINE):
        assert (project / path).is_file()
    modules = [f"tests/test_{name}.py" for name in ("complete", "eval_files", "explain", "pages")]
    words = "MIG380 or MIG381 or test_complete"
    assert failing(project, *modules, "tests/test_violations.py", "-k", words) == {
        "test_nothing_is_left_to_be_filled_in"
    }
    assert run(project, "-m", "ruff", "check", "flake8_migrations") == "All checks passed!\n"
    assert "would be" not in run(project, "-m", "ruff", "format", "--check", "flake8_migrations")


def take_away(path: Path, code: str) -> None:
    """What the file says of the code: the lines with its name, or the whole of what is its own."""
    text = path.read_text(encoding="utf-8")
    if code.lower() in path.name.lower():
        path.unlink()
    elif "violations" in path.parts:
        row = rf'    Violation\(\n        code="{code}",(?:\n        .*)+\n    \),\n'
        path.write_text(re.sub(row, "", text), encoding="utf-8")
    else:
        kept = [line for line in text.splitlines(True) if code not in line]
        path.write_text("".join(kept), encoding="utf-8")


def test_what_is_missing_is_asked_for_by_name(project: Path) -> None:
    for code in LACKING:
        scaffold(project, code)
    for code, path in LACKING.items():
        take_away(project / path, code)
    assert failing(project, "tests/test_complete.py") == {
        "test_rule[MIG380]",
        "test_every_judge_is_asked[order.left_behind380]",
        "test_page[MIG381]",
        "test_row[MIG381]",
        "test_speaking_eval_file[MIG382]",
        "test_silent_eval_file[MIG383]",
        "test_changelog[MIG384]",
        "test_row[MIG385]",
        "test_the_table_of_codes_is_up_to_date",
        "test_rules_speak_of_declared_codes_alone",
        "test_no_page_without_a_code",
        "test_eval_files_expect_declared_codes_alone",
        "test_no_code_is_forgotten",
        "test_nothing_is_left_to_be_filled_in",
        "test_rules_report_the_codes_of_their_rows",
    }


@pytest.mark.parametrize(
    ("changed", "why_not"),
    [
        ({"code": "MIG001"}, "MIG001 is or was in use: a code is never given out twice"),
        ({"code": "MIG99"}, "MIG99 is not a code: "),
        ({"code": "MIG900"}, "MIG900 is not a code: "),
        ({"class_name": "left-behind"}, "left-behind is no name of a class, "),
        ({"class_name": "DropTable"}, "another code is called drop-table"),
        ({"class_name": "WrongPlace"}, "rules/order.py has a function wrong_place already"),
        ({"message": "Leaves {names}"}, "a message is one line, "),
        ({"message": "leaves {names}."}, "a message is one line, "),
        ({"message": "leaves something"}, "a message is one line, "),
        ({}, None),
    ],
)
def test_refusals(changed: dict[str, str], why_not: str | None) -> None:
    wanted = new_rule.Wanted("MIG380", "LeftBehind", MESSAGE, "order", "off", "warning")
    problem = new_rule.problem(wanted._replace(**changed))
    assert problem is None if why_not is None else why_not in str(problem)


def test_every_topic_has_rules() -> None:
    assert {"destruction", "order", "hygiene", "mysql"} <= set(new_rule.TOPICS)

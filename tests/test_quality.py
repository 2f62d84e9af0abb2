"""The project passes ruff, flake8 with its own plugin, and mypy --strict."""

from __future__ import annotations

import ast
import configparser
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent


def run(*command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", *command], cwd=ROOT, capture_output=True, text=True, timeout=300
    )


def test_flake8() -> None:
    result = run("flake8", "flake8_migrations", "tests", "benchmarks", "setup.py")
    assert (result.stdout, result.stderr) == ("", "")


def test_the_example_has_no_other_findings_than_ours() -> None:
    """Some of its migrations are bad on purpose; how they are written is not."""
    options = ("--isolated", "--max-line-length=100", "--ignore=MIG")
    result = run("flake8", *options, "docs/example")
    assert (result.stdout, result.stderr) == ("", "")


def test_ruff() -> None:
    """What ruff.toml asks for; its exceptions from the limits of size only get fewer."""
    assert run("ruff", "check", "--quiet").stdout == ""
    assert run("ruff", "format", "--check").returncode == 0, "run ruff format"


FLOOR = 93
MOST_LINES = 60


def test_functions_are_short() -> None:
    long = {
        f"{path.stem}.{node.name}"
        for path in (ROOT / "flake8_migrations").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef)
        and node.end_lineno is not None
        and node.end_lineno - node.lineno >= MOST_LINES
    }
    assert long == set()


def test_types() -> None:
    result = run("mypy", "--strict", "--no-error-summary", "flake8_migrations")
    assert (result.stdout, result.stderr) == ("", "")


def test_rules_know_neither_flake8_nor_syntax_trees() -> None:
    """Who may know whom of the package's own rooms is in ``test_imports``."""
    forbidden = {
        "model": ("import ast", "flake8.", "flake8_plugin_utils"),
        "rules": ("import ast", "flake8.", "flake8_plugin_utils"),
        "reader": ("flake8.", "flake8_plugin_utils"),
        "sql": ("import ast", "flake8.", "flake8_plugin_utils"),
    }
    for folder, words in forbidden.items():
        for path in (ROOT / "flake8_migrations" / folder).rglob("*.py"):
            for line in path.read_text(encoding="utf-8").splitlines():
                if line.lstrip().startswith(("import ", "from ")):
                    assert not any(word in line for word in words), f"{path.name}: {line}"


def test_coverage_may_not_fall() -> None:
    """The floor only rises; a run of ``coverage`` below it fails, as ``.ci/run`` then does."""
    tox = configparser.ConfigParser()
    tox.read(ROOT / "tox.ini", encoding="utf-8")
    assert tox.getboolean("coverage:run", "branch")
    assert tox.getfloat("coverage:report", "fail_under") >= FLOOR
    measured = [one for one in tox["coverage:run"]["command_line"].split() if "/" in one]
    files = [one.partition("::")[0] for one in measured]
    assert [one for one in files if not (ROOT / one).is_file()] == []
    commands = (ROOT / ".ci/run").read_text(encoding="utf-8")
    assert "coverage run && .venv-test/bin/coverage report" in commands

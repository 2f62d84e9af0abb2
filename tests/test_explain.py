"""``python -m flake8_migrations explain``."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from flake8_migrations.__main__ import main
from flake8_migrations.violations import VIOLATIONS

RULES = Path(__file__).parent.parent / "docs" / "rules"


@pytest.mark.parametrize("code", VIOLATIONS)
def test_prints_the_page(code: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", code.lower()]) == 0
    printed = capsys.readouterr().out
    page = (RULES / f"{code}.md").read_text(encoding="utf-8")
    assert "<!--" not in printed
    assert [line for line in page.splitlines() if line.startswith("#")] == [
        line for line in printed.splitlines() if line.startswith("#")
    ]


def test_lists_every_code(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines] == list(VIOLATIONS)
    assert lines[10] == "MIG010  legacy-file-name  (opt-in)"


def test_an_unknown_code_names_close_ones(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "MIG02"]) == 2
    assert capsys.readouterr().err.startswith("unknown code MIG02: did you mean MIG")
    assert main(["explain", "E501"]) == 2
    assert capsys.readouterr().err == "unknown code E501: explain lists all codes\n"


def test_the_real_command() -> None:
    command = [sys.executable, "-m", "flake8_migrations", "explain", "MIG002"]
    result = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert result.returncode == 0
    assert result.stdout.startswith("# MIG002: drop-column\n")

"""``flake8-migrations explain``."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from flake8_migrations.command.cli import main
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
    for word, hint in {
        "MIG999": "did you mean MIG009 or MIG019 or MIG109?",
        "mig6": "did you mean MIG006?",
        "drop-colum-n": "did you mean drop-column or rename-column or drop-not-null?",
        "E501": "explain lists all codes",
    }.items():
        assert main(["explain", "MIG002", word]) == 2
        printed = capsys.readouterr()
        assert (printed.out, printed.err) == ("", f"error: unknown code {word}: {hint}\n")


def test_a_name_a_beginning_and_a_word(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "drop-column"]) == 0
    assert capsys.readouterr().out.startswith("# MIG002: drop-column\n")
    assert main(["explain", "mig2"]) == 0
    listed = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in listed] == [one for one in VIOLATIONS if "MIG2" in one]
    assert main(["explain", "enum"]) == 0
    assert {line.split()[1] for line in capsys.readouterr().out.splitlines()} == {
        violation.name for violation in VIOLATIONS.values() if "enum" in violation.name
    }


def test_a_guess_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "rename-colum", "MIG001", "drop-TABLE"]) == 0
    printed = capsys.readouterr()
    assert printed.err == "rename-colum: taken for MIG201, rename-column\n"
    assert printed.out.startswith("# MIG201: rename-column\n")


def test_the_real_command() -> None:
    command = [sys.executable, "-m", "flake8_migrations", "explain", "MIG002"]
    result = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert result.returncode == 0
    assert result.stdout.startswith("# MIG002: drop-column\n")


def test_a_reader_that_has_enough_gets_no_traceback() -> None:
    command = f"'{sys.executable}' -m flake8_migrations explain | true"
    done = subprocess.run(command, shell=True, capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stderr) == (0, "")

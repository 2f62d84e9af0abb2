"""The example project: it runs under Alembic, and shows what the README says it shows."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
EXAMPLE = ROOT / "docs" / "example"


@pytest.fixture
def example(tmp_path: Path) -> Path:
    return Path(shutil.copytree(EXAMPLE, tmp_path / "example"))


def alembic(folder: Path, *arguments: str) -> str:
    command = [sys.executable, "-m", "alembic", *arguments]
    result = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=120)
    assert result.returncode == 0, result.stderr
    return result.stdout


def test_runs_up_and_down(example: Path) -> None:
    alembic(example, "upgrade", "head")
    alembic(example, "check")  # the models and the migrated schema agree
    alembic(example, "downgrade", "base")
    alembic(example, "upgrade", "head")


def test_shows_each_kind_of_finding(example: Path) -> None:
    command = [sys.executable, "-m", "flake8", "--isolated", "--select", "MIG", "migrations"]
    result = subprocess.run(command, cwd=example, capture_output=True, text=True, timeout=120)
    found = set(re.findall(r": (MIG\d{3}) ", result.stdout))
    assert found >= {
        "MIG001", "MIG002", "MIG003", "MIG004", "MIG005", "MIG006",
        "MIG008", "MIG009", "MIG011", "MIG013", "MIG016", "MIG018",
    }  # fmt: skip
    assert "MIG000" not in found


def test_silences_one_line(example: Path) -> None:
    sources = "".join(path.read_text("utf-8") for path in (example / "migrations").rglob("*.py"))
    assert re.search(r"# noqa: MIG\d{3}", sources)


def test_the_first_command_of_the_readme_lints_the_example() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    first = readme.partition("```sh\n")[2].partition("```")[0]
    assert "docs/example/migrations" in first and "pip install" in first

"""The page about the command is what the command prints, and the hook does what the page says."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest
import yaml

from tests.conftest import PICTURES_LEFT_OUT

ROOT = Path(__file__).parent.parent.parent
DOCS = ROOT / "docs"
HOOKS = ROOT / ".pre-commit-hooks.yaml"


def run(*command: str | Path, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, cwd=cwd, capture_output=True, encoding="utf-8", timeout=300)


def test_page_and_picture_are_up_to_date() -> None:
    done = run(sys.executable, DOCS / "generate_graph.py", "--check")
    assert (done.stdout, done.stderr, done.returncode) == ("", "", 0)


def test_models_and_migrations_give_the_same_picture(tmp_path: Path) -> None:
    command = Path(sysconfig.get_path("scripts"), "flake8-migrations-graph")
    for source in ("alembic", "migrations"):
        done = run(
            command, "visualize", "--source", source, "--columns", "all",
            "--exclude", "order_totals", "-o", tmp_path / f"{source}.svg",
            cwd=DOCS / "example",
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
    pictures = {path.read_bytes() for path in tmp_path.iterdir()}
    assert pictures == {(DOCS / "example" / "schema.svg").read_bytes()}


def test_every_command_is_shown() -> None:
    page = (DOCS / "graph.md").read_text(encoding="utf-8")
    for command in ("analyze", "visualize", "order", "migrations", "drift", "explain"):
        assert f"\n$ flake8-migrations-graph {command}" in page
        assert f"\n## {command}\n" in page


def test_a_plain_run_says_that_pictures_are_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PYTEST_ADDOPTS", raising=False)  # .ci/run chooses otherwise
    pictures = "tests/graph/test_render_browser.py"
    command = (sys.executable, "-m", "pytest", "--collect-only", "-q", pictures)
    plain = run(*command)
    assert plain.returncode == pytest.ExitCode.NO_TESTS_COLLECTED
    assert PICTURES_LEFT_OUT in plain.stdout.splitlines()
    chosen = run(*command, "-m", "pictures")
    assert chosen.returncode == 0
    assert f"{pictures}::test_search" in chosen.stdout
    assert PICTURES_LEFT_OUT not in chosen.stdout


def test_links_lead_somewhere() -> None:
    page = (DOCS / "graph.md").read_text(encoding="utf-8")
    for target in re.findall(r"\]\(([^)#]+)\)", page):
        assert (DOCS / target).exists(), target


def test_the_manifest_of_the_hook_is_valid() -> None:
    done = run(sys.executable, "-m", "pre_commit", "validate-manifest", HOOKS)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("place", [("--inject", "SHOP.md"), ("-o", "schema.mmd")])
def test_the_hook_needs_no_application(tmp_path: Path, place: tuple[str, str]) -> None:
    """It passes on what was just drawn and fails when that was changed; no model is there."""
    hooks = yaml.safe_load(HOOKS.read_text(encoding="utf-8"))
    [hook] = [one for one in hooks if one["id"] == "flake8-migrations-graph-check"]
    folder = tmp_path / "shop"
    shutil.copytree(DOCS / "example" / "migrations", folder / "migrations")
    path = folder / place[1]
    path.write_text("<!-- begin tables -->\n<!-- end tables -->\n", encoding="utf-8")
    check = [Path(sysconfig.get_path("scripts")) / hook["entry"].split()[0]]
    check += [*hook["entry"].split()[1:], *place]
    assert run(*check, cwd=folder).returncode == 1
    assert run(*(part for part in check if part != "--check"), cwd=folder).returncode == 0
    assert run(*check, cwd=folder).returncode == 0
    drawn = path.read_text(encoding="utf-8")
    path.write_text(drawn.replace("payments", "bills"), encoding="utf-8")
    done = run(*check, cwd=folder)
    assert done.returncode == 1 and '+    payments["payments"]' in done.stdout

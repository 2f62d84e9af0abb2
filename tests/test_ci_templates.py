"""What is offered to GitHub, GitLab and Read the Docs fits their schemas, and its steps run."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from flake8_migrations import __version__

ROOT = Path(__file__).parent.parent
ACTION = ROOT / "docs" / "action" / "action.yml"
TEMPLATE = ROOT / "docs" / "gitlab" / "flake8-migrations.yml"
PAGE = (ROOT / "docs" / "ci.md").read_text(encoding="utf-8")


def shown(word: str) -> list[str]:
    """The YAML blocks of the page with this word in their first line."""
    return re.findall(rf"^```yaml\n({word}.*?)^```", PAGE, re.DOTALL | re.MULTILINE)


def checked(schema: str, file: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", f"vendor.{schema}"]
    return subprocess.run([*command, file], capture_output=True, text=True, timeout=120)


@pytest.mark.parametrize(
    ("schema", "file"),
    [
        ("github-actions", ACTION),
        ("gitlab-ci", TEMPLATE),
        ("readthedocs", ROOT / ".readthedocs.yaml"),
    ],
)
def test_files_fit_their_schemas(schema: str, file: Path, tmp_path: Path) -> None:
    done = checked(schema, file)
    assert done.returncode == 0, done.stdout
    broken = tmp_path / "broken.yml"
    first = re.compile(r"^(runs|  script|version):", re.MULTILINE)
    broken.write_text(first.sub(r"\1x:", file.read_text(encoding="utf-8"), count=1), "utf-8")
    assert checked(schema, broken).returncode == 1


def test_what_the_page_shows_fits_the_schemas(tmp_path: Path) -> None:
    blocks = [("github-workflows", one) for one in shown("name: ")]
    blocks += [("gitlab-ci", one) for one in (*shown("flake8:"), *shown("include:"))]
    assert len(blocks) == 4
    for schema, block in blocks:
        file = tmp_path / "shown.yml"
        file.write_text(block, encoding="utf-8")
        done = checked(schema, file)
        assert done.returncode == 0, done.stdout


def run(script: str, folder: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    return subprocess.run(
        ["bash", "-eo", "pipefail", "-c", script],
        cwd=folder, env={**os.environ, "PATH": path, **variables},
        capture_output=True, text=True, timeout=120,
    )  # fmt: skip


def test_the_action_annotates(versions: Path, tmp_path: Path) -> None:
    action: dict[str, Any] = yaml.safe_load(ACTION.read_text(encoding="utf-8"))
    install, check = action["runs"]["steps"]
    package = run("cd $GITHUB_ACTION_PATH/../.. && ls", tmp_path, GITHUB_ACTION_PATH=ACTION.parent)
    assert "GITHUB_ACTION_PATH/../.." in install["run"] and "setup.py" in package.stdout
    given = {"OPTIONS": "inputs.options", "PATHS": "inputs.paths"}
    assert check["env"] == {name: f"${{{{ {value} }}}}" for name, value in given.items()}
    done = run(check["run"], tmp_path, OPTIONS="--isolated --ignore=MIG003", PATHS="migrations")
    assert done.returncode == 1
    (line,) = done.stdout.splitlines()
    assert line.startswith("::error file=migrations/versions/20260101_120000_drop_email.py,line=13")
    nothing = run(check["run"], tmp_path, OPTIONS="--isolated --select=MIG5", PATHS=str(versions))
    assert (nothing.returncode, nothing.stdout) == (0, "")


def test_the_template_writes_the_report(versions: Path, tmp_path: Path) -> None:
    job = yaml.safe_load(TEMPLATE.read_text(encoding="utf-8"))["flake8-migrations"]
    (script,) = job["script"]
    assert job["variables"].keys() >= {"MIGRATIONS", "MIGRATIONS_OPTIONS"}
    done = run(script, tmp_path, MIGRATIONS=str(versions), MIGRATIONS_OPTIONS="--isolated")
    assert done.returncode == 1, done.stderr
    report = tmp_path / job["artifacts"]["reports"]["codequality"]
    found = json.loads(report.read_text(encoding="utf-8"))
    assert [one["check_name"] for one in found] == ["MIG002", "MIG003"]


def test_every_place_names_this_version() -> None:
    graph = (ROOT / "docs" / "graph.md").read_text(encoding="utf-8")
    text = PAGE + graph + TEMPLATE.read_text(encoding="utf-8")
    named = re.findall(r"(?:flake8-migrations==|rev: v|action@v)([\d.]+)", text)
    assert len(named) >= 8 and set(named) == {__version__}

"""Wheel and sdist build, and work in an environment that has nothing else."""

from __future__ import annotations

import re
import subprocess
import sys
import tarfile
import venv
import zipfile
from pathlib import Path

import pytest
from build.util import project_wheel_metadata

from flake8_migrations import __version__
from tests.conftest import MIGRATION

ROOT = Path(__file__).parent.parent


def run(*command: str | Path, cwd: Path) -> str:
    result = subprocess.run(command, cwd=cwd, capture_output=True, text=True, timeout=300)
    assert result.returncode in (0, 1), result.stderr
    return result.stdout


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the sdist, and the wheel that is built from the sdist."""
    folder = tmp_path_factory.mktemp("built")
    source = folder / "source"
    tracked = run("git", "ls-files", "--cached", "--others", "--exclude-standard", cwd=ROOT)
    for name in tracked.splitlines():
        if (ROOT / name).is_file():
            (source / name).parent.mkdir(parents=True, exist_ok=True)
            (source / name).write_bytes((ROOT / name).read_bytes())
    run(sys.executable, "-m", "build", "--outdir", folder, source, cwd=folder)
    return folder


def test_wheel_holds_the_package_and_nothing_else(built: Path) -> None:
    with zipfile.ZipFile(built / f"flake8_migrations-{__version__}-py3-none-any.whl") as wheel:
        names = wheel.namelist()
    tops = {name.split("/")[0] for name in names}
    assert tops == {"flake8_migrations", f"flake8_migrations-{__version__}.dist-info"}
    assert "flake8_migrations/py.typed" in names
    assert "flake8_migrations/pages/MIG002.md" in names
    for name in ("page.html", "page.js", "page.css", "svg.css", "kinds.css", "schema.json"):
        assert f"flake8_migrations/graph/render/{name}" in names


def test_sdist_holds_what_the_tests_need(built: Path) -> None:
    with tarfile.open(built / f"flake8_migrations-{__version__}.tar.gz") as sdist:
        names = {name.partition("/")[2] for name in sdist.getnames()}
    for name in (
        "README.md LICENSE tox.ini setup.py docs/rules/MIG001.md docs/example/alembic.ini"
        " tests/test_eval_files.py tests/linting.py benchmarks/speed.py"
    ).split():
        assert name in names, name
    assert any(name.startswith("tests/eval_files/") for name in names)


def test_an_empty_environment(built: Path, tmp_path: Path) -> None:
    venv.create(tmp_path / "env", with_pip=True)
    python = tmp_path / "env" / "bin" / "python"
    wheel = next(built.glob("*.whl"))
    run(python, "-m", "pip", "install", "--quiet", wheel, cwd=tmp_path)
    installed = run(python, "-m", "pip", "list", "--format=freeze", cwd=tmp_path).lower()
    assert "sqlalchemy" not in installed and "alembic" not in installed
    assert f"flake8-migrations: {__version__}" in run(
        python, "-m", "flake8", "--version", cwd=tmp_path
    )
    versions = tmp_path / "versions"
    versions.mkdir()
    (versions / "20260101_120000_drop_email.py").write_text(MIGRATION, encoding="utf-8")
    output = run(python, "-m", "flake8", "--isolated", "versions", cwd=tmp_path)
    assert [line.split()[1] for line in output.splitlines()] == ["MIG002", "MIG003"]
    page = run(python, "-m", "flake8_migrations", "explain", "MIG002", cwd=tmp_path)
    assert page.startswith("# MIG002")


@pytest.mark.parametrize("base", ["", "https://docs.example/en/stable/"])
def test_the_metadata_name_the_documentation_where_it_is_published(
    tmp_path: Path, base: str
) -> None:
    (tmp_path / "docs" / "rules").mkdir(parents=True)
    addresses = "flake8_migrations/violations/addresses.py"
    for name in ("setup.py", "README.md", "LICENSE", "flake8_migrations/__init__.py", addresses):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        text = (ROOT / name).read_text(encoding="utf-8")
        (tmp_path / name).write_text(text.replace('BASE = ""', f'BASE = "{base}"'), "utf-8")
    metadata = project_wheel_metadata(tmp_path)
    named = metadata.get_all("Project-URL", [])
    wanted = [f"Documentation, {base}", f"Changelog, {base}changelog/"] if base else []
    assert named == wanted
    text = metadata.get_payload()
    assert "Codes" in text and "[flake8]" in text
    links = [one for one in LINK.findall(text) if not one.startswith("https://www.")]
    pages = [one.removeprefix(base).partition("#")[0].rstrip("/") for one in links]
    assert bool(base) is ("rules/MIG001" in pages) is ("contributing" in pages)
    assert [one for one in pages if not (ROOT / "docs" / f"{one}.md").is_file()] == []


LINK = re.compile(r"!?\[[^\]]*\]\(([^)]*)\)")

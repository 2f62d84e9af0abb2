"""Real runs of flake8 upon a history: buffers, jobs, several folders, branches."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import Flake8
from tests.histories import write

CREATED = 'op.create_table("users", sa.Column("name", sa.String(50)), sa.Column("note", sa.Text()))'
NARROWED = 'op.alter_column("users", "name", type_=sa.String(10))'
SAID = "varchar(50) (since a)"


def folder_in(project: Path, name: str = "versions") -> Path:
    return project / "migrations" / name


def test_a_buffer_upon_saved_ancestors(tmp_path: Path, flake8: Flake8) -> None:
    versions = folder_in(tmp_path)
    write(versions, "a", None, CREATED)
    saved = write(versions, "b", "a")
    assert flake8("--isolated", "--select=MIG018", "migrations").stdout == ""
    unsaved = saved.read_text().replace("    pass\n", f"    {NARROWED}\n", 1)
    shown = str(saved.relative_to(tmp_path))
    result = flake8(
        "--isolated", "--select=MIG018", "--stdin-display-name", shown, "-", text=unsaved
    )
    assert result.stdout.startswith(f"{shown}:9:5: MIG018") and SAID in result.stdout
    assert result.stderr == ""


def test_a_buffer_that_no_file_holds_yet(tmp_path: Path, flake8: Flake8) -> None:
    versions = folder_in(tmp_path)
    write(versions, "a", None, CREATED)
    path = write(versions, "b", "a", NARROWED)
    text = path.read_text()
    path.unlink()
    shown = str(path.relative_to(tmp_path))
    result = flake8("--isolated", "--select=MIG018", "--stdin-display-name", shown, "-", text=text)
    assert SAID in result.stdout


@pytest.mark.parametrize("method", ["fork", "spawn"])
def test_jobs_find_what_one_process_finds(
    tmp_path: Path, flake8: Flake8, flake8_in_jobs: Flake8, method: str
) -> None:
    versions = folder_in(tmp_path)
    write(versions, "a", None, CREATED)
    parent = "a"
    for number in range(12):
        change = NARROWED if number % 2 == 0 else NARROWED.replace("(10)", "(50)")
        write(versions, f"b{number}", parent, change)
        parent = f"b{number}"
    chosen = "--isolated", "--select=MIG018", "migrations"
    result = flake8_in_jobs(method, *chosen)
    alone = flake8("--jobs", "1", *chosen)
    assert result.stderr == ""
    assert sorted(result.stdout.splitlines()) == sorted(alone.stdout.splitlines())
    assert [line.count("since b") for line in sorted(result.stdout.splitlines())] == [0] + [1] * 5


def test_ancestors_in_another_folder(tmp_path: Path, flake8: Flake8) -> None:
    first, second = folder_in(tmp_path, "first"), folder_in(tmp_path, "second")
    write(first, "a", None, CREATED, labels="core")
    write(second, "b", "a", NARROWED)
    without = flake8("--isolated", "--select=MIG018", "migrations/second").stdout
    assert SAID not in without
    (tmp_path / "alembic.ini").write_text(
        "[alembic]\nscript_location = migrations\n"
        "version_locations = migrations/first migrations/second\n"
    )
    (tmp_path / "migrations" / "env.py").write_text("")
    found = flake8("--isolated", "--select=MIG018", "migrations/second").stdout
    assert found.startswith("migrations/second/b.py:9:5: MIG018") and SAID in found


def test_each_branch_has_its_own_past(tmp_path: Path, flake8: Flake8) -> None:
    """Two bases with labels, and a dependency of one branch on the other."""
    versions = folder_in(tmp_path)
    write(versions, "a", None, CREATED, labels="core")
    write(versions, "x", None, CREATED.replace("(50)", "(80)"), labels="plugin")
    write(versions, "c", "a", NARROWED, name="c_core")
    write(versions, "y", "x", NARROWED, name="y_plugin")
    write(versions, "z", None, NARROWED, depends_on="a", name="z_depends")
    found = flake8("--isolated", "--select=MIG018", "migrations").stdout
    said = {line.split(":")[0].rpartition("/")[2]: line for line in found.splitlines()}
    assert SAID in said["c_core.py"] and SAID in said["z_depends.py"]
    assert "varchar(80) (since x)" in said["y_plugin.py"]

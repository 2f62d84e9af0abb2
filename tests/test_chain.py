"""Faults of the revision chain: each found once, in the right file, however flake8 is run."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from flake8_migrations.project import cache
from tests.conftest import Flake8
from tests.histories import write
from tests.linting import Result, lint

CODES = "MIG309,MIG310,MIG311,MIG312,MIG313,MIG325"


def two_heads(folder: Path) -> str:
    write(folder, "a1")
    write(folder, "b2", "a1")
    write(folder, "c3", "a1")
    return (
        "c3.py:2:1: MIG310 'c3' and 'b2' (b2.py) are both heads since 'a1':"
        " 'alembic upgrade head' refuses to run; set down_revision to the other one, or run"
        ' alembic merge -m "merge b2 c3" b2 c3'
    )


def duplicate_id(folder: Path) -> str:
    write(folder, "a1")
    write(folder, "b2", "a1")
    write(folder, "b2", "a1", name="copy_of_b2")
    return (
        "copy_of_b2.py:1:1: MIG309 revision 'b2' is also the id of b2.py: Alembic warns and runs"
        " at most one of the two; give this file an id of its own"
    )


def unknown_parent(folder: Path) -> str:
    write(folder, "a1")
    write(folder, "b2", "gone")
    write(folder, "c3", "a1")
    return (
        "b2.py:2:1: MIG311 down_revision gone is not a revision of this history: Alembic fails with"
        " a KeyError before it runs anything; restore the missing file, or name a revision that"
        " exists"
    )


def cycle(folder: Path) -> str:
    write(folder, "a1")
    write(folder, "b2", "d4")
    write(folder, "c3", "b2")
    write(folder, "d4", "c3")
    write(folder, "e5", "d4")
    return (
        "b2.py:2:1: MIG312 revision 'b2' waits for itself through d4, c3: Alembic cannot order"
        " the history and runs nothing; point one down_revision at an earlier revision"
    )


def self_parent(folder: Path) -> str:
    write(folder, "a1")
    write(folder, "b2", "b2")
    return (
        "b2.py:2:1: MIG312 revision 'b2' is its own parent: Alembic cannot order the history and"
        " runs nothing; point one down_revision at an earlier revision"
    )


FOLDERS = [two_heads, duplicate_id, unknown_parent, cycle, self_parent]
each_folder = pytest.mark.parametrize("make", FOLDERS, ids=lambda make: make.__name__)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "migrations" / "versions"


def shown(output: str) -> list[str]:
    """The lines of flake8, with file names alone."""
    return sorted(os.path.basename(line) if "/" in line else line for line in output.splitlines())


def linted(path: Path, *options: str) -> list[Result]:
    cache.forget()
    found = lint(path.read_text("utf-8"), str(path), [f"--extend-select={CODES}", *options])
    return [result for result in found if result.code in CODES]


def all_codes(folder: Path, *options: str) -> dict[str, list[str]]:
    """The codes of each file below the folder that has any."""
    found = {
        path.stem: [result.code for result in linted(path, *options)]
        for path in sorted(folder.rglob("*.py"))
        if path.name != "env.py"
    }
    return {name: codes for name, codes in found.items() if codes}


@each_folder
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_one_finding_for_a_fault(flake8: Flake8, folder: Path, make: object, jobs: str) -> None:
    expected = make(folder)  # type: ignore[operator]
    result = flake8("--isolated", "--select", CODES, "--jobs", jobs, "migrations")
    assert result.stderr == ""
    assert result.stdout == f"migrations/versions/{expected}\n"


@each_folder
def test_one_finding_for_a_fault_with_spawned_processes(
    tmp_path: Path, folder: Path, make: object
) -> None:
    expected = make(folder)  # type: ignore[operator]
    script = tmp_path / "run.py"
    script.write_text(
        "import multiprocessing, sys\n"
        "from flake8.main.cli import main\n"
        "if __name__ == '__main__':\n"
        "    multiprocessing.set_start_method('spawn')\n"
        f"    sys.exit(main(['--isolated', '--jobs', '2', '--select', '{CODES}', 'migrations']))\n",
        encoding="utf-8",
    )
    result = subprocess.run(
        [sys.executable, str(script)], cwd=tmp_path, capture_output=True, text=True, timeout=120
    )
    assert (result.stderr, result.stdout) == ("", f"migrations/versions/{expected}\n")


@each_folder
def test_a_buffer_gives_what_its_file_owns(flake8: Flake8, folder: Path, make: object) -> None:
    expected = make(folder)  # type: ignore[operator]
    printed = ""
    for path in sorted(folder.glob("*.py")):
        name = f"migrations/versions/{path.name}"
        arguments = ("--isolated", "--select", CODES, "--stdin-display-name", name, "-")
        printed += flake8(*arguments, text=path.read_text("utf-8")).stdout
    assert printed == f"migrations/versions/{expected}\n"


def test_the_buffer_wins_over_the_file_on_disk(folder: Path) -> None:
    write(folder, "a1")
    write(folder, "b2", "a1")
    path = write(folder, "c3", "b2")
    assert all_codes(folder) == {}
    text = path.read_text("utf-8")
    name = str(path)
    assert [one.code for one in lint(text.replace("'b2'", "'a1'"), name)] == ["MIG009", "MIG310"]
    assert [one.code for one in lint(text.replace("'c3'", "'b2'"), name)] == ["MIG309"]
    assert [one.code for one in lint(text.replace("'b2'", "'gone'"), name)] == ["MIG009", "MIG311"]
    assert [one.code for one in lint(text, name)] == ["MIG009"]


def test_a_buffer_that_is_not_saved_yet(folder: Path) -> None:
    write(folder, "a1")
    path = write(folder, "b2", "a1")
    text = path.read_text("utf-8").replace("'b2'", "'c3'")
    found = lint(text, str(folder / "new.py"))
    assert [one.code for one in found] == ["MIG009", "MIG310"]


def test_text_without_a_folder_is_silent() -> None:
    text = "revision = 'b2'\ndown_revision = 'a1'\n\n\ndef upgrade():\n    pass\n"
    assert lint(text, "stdin") == []
    assert [one.code for one in lint(text, "/nowhere/at/all/b2.py")] == ["MIG009"]
    own = text.replace("'a1'", "'b2'")
    assert [one.code for one in lint(own, "stdin")] == ["MIG312"]


def test_a_file_on_its_own_is_no_history(folder: Path) -> None:
    write(folder, "b2", "gone")
    assert all_codes(folder) == {}


def test_files_that_change_are_read_again(folder: Path) -> None:
    write(folder, "a1")
    path = write(folder, "b2", "a1")
    codes = [[one.code for one in lint(path.read_text("utf-8"), str(path))]]
    write(folder, "a1", name="0_before")
    write(folder, "b2", "a1", name="0_other")
    codes.append([one.code for one in lint(path.read_text("utf-8"), str(path))])
    (folder / "0_other.py").unlink()
    codes.append([one.code for one in lint(path.read_text("utf-8"), str(path))])
    assert codes == [["MIG009"], ["MIG309"], ["MIG009"]]


def test_frozen_revisions_are_silent(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    two_heads(folder)
    monkeypatch.chdir(folder.parent.parent)
    assert all_codes(folder, "--migrations-freeze=c3") == {}
    assert all_codes(folder, "--migrations-freeze=b2") == {"c3": ["MIG310"]}


# heads


def test_each_newer_head_is_reported_once(folder: Path) -> None:
    for name in ("b2", "c3", "d4"):
        write(folder, name, "a1")
    write(folder, "a1")
    assert all_codes(folder) == {"c3": ["MIG310"], "d4": ["MIG310"]}
    (found,) = linted(folder / "d4.py")
    assert found.message.endswith('run alembic merge -m "merge b2 c3 d4" b2 c3 d4')


def test_many_heads_are_merged_by_one_word(folder: Path) -> None:
    write(folder, "a1")
    for number in range(7):
        write(folder, f"b{number}", "a1")
    (found,) = linted(folder / "b6.py")
    assert found.message.endswith('run alembic merge -m "merge heads" heads')


def test_the_newer_head_owns_the_fault(folder: Path) -> None:
    write(folder, "a1")
    write(folder, "b2", "a1", before='"""\nCreate Date: 2026-03-01 10:00:00.123456\n"""')
    write(folder, "c3", "a1", before='"""\nCreate Date: 2026-02-01 10:00:00\n"""')
    assert all_codes(folder) == {"b2": ["MIG310"]}


def test_the_stamp_of_the_file_name_counts_without_a_date(folder: Path) -> None:
    write(folder, "a1")
    write(folder, "x", "a1", name="2026_03_01_1000-x_one")
    write(folder, "y", "a1", name="20260201_100000_two")
    assert all_codes(folder) == {"2026_03_01_1000-x_one": ["MIG310"]}


def test_two_files_without_parent_are_two_heads(folder: Path) -> None:
    write(folder, "a1")
    write(folder, "b2")
    (found,) = linted(folder / "b2.py")
    assert "are both heads and no ancestor joins them: " in found.message


def test_labelled_branches_are_silent(folder: Path) -> None:
    write(folder, "a1")
    write(folder, "b2", "a1", labels="billing")
    write(folder, "c3", "b2")
    write(folder, "d4", "a1")
    assert all_codes(folder) == {}


def test_labelled_bases_are_silent(folder: Path) -> None:
    write(folder, "a1", labels=("shop",))
    write(folder, "b2", "a1")
    write(folder, "x", labels=("billing",))
    write(folder, "y", "x")
    assert all_codes(folder) == {}


def test_a_label_before_the_fork_tells_no_heads_apart(folder: Path) -> None:
    write(folder, "a1", labels="shop")
    write(folder, "b2", "a1")
    write(folder, "c3", "a1")
    assert all_codes(folder) == {"c3": ["MIG310"]}


def test_branches_that_depend_on_each_other_are_silent(folder: Path) -> None:
    write(folder, "a1")
    write(folder, "b2", "a1")
    write(folder, "c3", "a1", depends_on="b2")
    write(folder, "d4", "c3")
    assert all_codes(folder) == {}


def test_merges_over_several_lines_are_silent(folder: Path) -> None:
    write(folder, "a1")
    write(folder, "b2", "a1")
    write(folder, "c3", "a1")
    merge = write(folder, "d4")
    text = merge.read_text("utf-8").replace(
        "down_revision = None",
        'down_revision: tuple[str, ...] = (\n    "b2",  # shop (old)\n    "c3",\n)',
    )
    merge.write_text(text, encoding="utf-8")
    assert all_codes(folder) == {}
    merge.write_text(text.replace('    "c3",\n', ""), encoding="utf-8")
    assert all_codes(folder) == {"d4": ["MIG310"]}


def test_a_computed_parent_may_be_any_head(folder: Path) -> None:
    write(folder, "a1")
    write(folder, "b2", "a1")
    path = write(folder, "c3", "a1")
    merge = path.read_text("utf-8").replace("'c3'", "'d4'").replace("'a1'", "HEADS")
    (folder / "d4.py").write_text(f"HEADS = ('b2', 'c3')\n{merge}", encoding="utf-8")
    assert all_codes(folder) == {}


def test_a_file_with_a_computed_id_may_be_any_parent(folder: Path) -> None:
    write(folder, "a1")
    path = write(folder, "b2", "a1")
    write(folder, "d4", "c3")
    text = path.read_text("utf-8").replace("'b2'", "PREFIX + '3'")
    (folder / "c3.py").write_text(f"PREFIX = 'c'\n{text}", encoding="utf-8")
    assert all_codes(folder) == {}


# several folders


def test_folders_below_versions_are_one_history(folder: Path) -> None:
    write(folder / "2025", "a1")
    write(folder / "2025", "b2", "a1")
    write(folder / "2026", "c3", "b2")
    assert all_codes(folder) == {}
    write(folder / "2026", "d4", "b2")
    assert all_codes(folder) == {"d4": ["MIG310"]}
    (found,) = linted(folder / "2026" / "d4.py")
    assert "'c3' (c3.py)" in found.message


CONFIGURATIONS = {
    "alembic.ini": "[alembic]\nversion_locations = %(here)s/shop/model, %(here)s/billing/model\n",
    "migrations/alembic.ini": (
        "[alembic]\npath_separator = newline\nversion_locations =\n    shop/model\n"
        "    billing/model\n"
    ),
    "pyproject.toml": (
        '[tool.alembic]\nversion_locations = ["%(here)s/shop/model", "%(here)s/billing/model"]\n'
    ),
}


@pytest.mark.parametrize("name", CONFIGURATIONS)
def test_version_locations_are_respected(tmp_path: Path, name: str) -> None:
    configuration = tmp_path / name
    configuration.parent.mkdir(exist_ok=True)
    configuration.write_text(CONFIGURATIONS[name], encoding="utf-8")
    (tmp_path / "setup.cfg").write_text("", encoding="utf-8")
    shop, billing = tmp_path / "shop" / "model", tmp_path / "billing" / "model"
    write(shop, "a1")
    write(shop, "b2", "a1")
    write(billing, "x")
    write(billing, "y", "x", depends_on="b2")
    assert all_codes(tmp_path) == {}
    write(billing, "z", "b2")
    assert all_codes(tmp_path) == {}
    write(shop, "c3", "b2")
    assert all_codes(tmp_path) == {"z": ["MIG310"]}


def test_a_parent_elsewhere_in_the_project_is_found_without_configuration(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    core, plugin = tmp_path / "core" / "versions", tmp_path / "plugins" / "x" / "versions"
    write(core, "a1")
    write(core, "b2", "a1")
    write(core, "c3", "a1")
    write(plugin, "d4", ("b2", "c3"))
    write(plugin, "e5", "d4")
    assert all_codes(tmp_path) == {}
    (plugin / "d4.py").unlink()
    assert all_codes(tmp_path) == {"c3": ["MIG310"]}
    write(plugin, "f6", "d4")
    assert all_codes(tmp_path) == {"c3": ["MIG310"], "e5": ["MIG311"], "f6": ["MIG311"]}


def test_another_history_with_the_same_ids_lends_no_parent(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    for name in ("one", "two"):
        for number in range(1, 5):
            write(tmp_path / name / "versions", f"000{number}", f"000{number - 1}")
        first = tmp_path / name / "versions" / "0001.py"
        first.write_text(first.read_text("utf-8").replace("'0000'", "None"), encoding="utf-8")
    (tmp_path / "two" / "versions" / "0002.py").unlink()
    assert all_codes(tmp_path) == {"0003": ["MIG311"]}


# dependencies, docstrings, dates


def test_an_unknown_dependency(folder: Path) -> None:
    write(folder, "a1")
    write(folder, "b2", "a1", depends_on=("gone", "a1"))
    (folder.parent / "env.py").write_text("", encoding="utf-8")
    (found,) = linted(folder / "b2.py")
    assert found[:3] == (4, 1, "MIG311")
    assert found.message.startswith("depends_on gone is not a revision ")


def test_a_dependency_of_another_package(folder: Path) -> None:
    """Another program loads the folder, or a labelled base stands beside those of packages."""
    write(folder, "a1", labels="shop")
    write(folder, "b2", "a1", depends_on="of_a_package")
    assert all_codes(folder) == {}
    (folder.parent / "env.py").write_text("", encoding="utf-8")
    assert all_codes(folder) == {}
    write(folder, "x", labels="billing")
    assert all_codes(folder) == {"b2": ["MIG311"]}


def test_a_location_that_is_not_at_hand(tmp_path: Path) -> None:
    """What is missing may lie in a package that the configuration names."""
    text = "[alembic]\nversion_locations = %(here)s/model {}\n"
    model = tmp_path / "model"
    write(model, "a1")
    write(model, "b2", "gone")
    write(model, "c3", "a1", depends_on="of_a_package")
    (tmp_path / "setup.cfg").write_text("", encoding="utf-8")
    configuration = tmp_path / "alembic.ini"
    configuration.write_text(text.format("billing:versions"), encoding="utf-8")
    assert all_codes(tmp_path) == {}
    configuration.write_text(text.format(""), encoding="utf-8")
    assert all_codes(tmp_path) == {"b2": ["MIG311"], "c3": ["MIG311"]}


def docstring(said: str, parent: str) -> list[Result]:
    text = (
        f'"""x\n\nRevision ID: b2\nRevises:{said}\n"""\nrevision = "b2"\ndown_revision = {parent}\n'
    )
    return lint(f"{text}def upgrade():\n    pass\n", "stdin", ["--extend-select=MIG313"])


@pytest.mark.parametrize(
    ("said", "parent"),
    [
        (" a1", "'a1'"),
        (" a1, c3", "('a1', 'c3')"),
        (" c3, a1", "(\n    'a1',\n    'c3',\n)"),
        ("", "None"),
        (" None", "None"),
        (" <base>", "None"),
        (" a1b2c3", "'a1b2c3d4e5f6'"),
        (" a1 (rebased on the hotfix)", "'a1'"),
        (" zz", "PARENT"),
    ],
)
def test_a_docstring_that_says_the_parent(said: str, parent: str) -> None:
    assert docstring(said, parent) == []


@pytest.mark.parametrize(
    ("said", "parent", "shown"),
    [
        (" a1", "'c3'", "'Revises: a1' but down_revision is c3: "),
        ("", "'c3'", "'Revises:' but down_revision is c3: "),
        (" a1", "None", "'Revises: a1' but down_revision is None: "),
        (" a1", "('a1', 'c3')", "'Revises: a1' but down_revision is a1, c3: "),
    ],
)
def test_a_docstring_that_says_another_parent(said: str, parent: str, shown: str) -> None:
    (found,) = docstring(said, parent)
    assert found[:3] == (7, 1, "MIG313")
    assert shown in found.message


def created(folder: Path, parents_date: str, date: str) -> dict[str, list[str]]:
    write(folder, "a1", before=f'"""\nCreate Date: {parents_date}\n"""')
    write(folder, "b2", "a1", before=f'"""\nCreate Date: {date}\n"""')
    return all_codes(folder)


@pytest.mark.parametrize(
    ("parents_date", "date", "is_older"),
    [
        ("2026-02-01 10:00:00", "2026-01-31 10:00:00.123456", True),
        ("2026-02-01 10:00:00+02:00", "2026-02-01 09:00:00+00:00", False),
        ("2026-02-01 10:00:00+00:00", "2026-02-01 09:00:00", False),
        ("2026-02-01 10:00:00", "2026-02-01 10:00:00", False),
        ("yesterday", "2026-02-01 10:00:00", False),
    ],
)
def test_dates(folder: Path, parents_date: str, date: str, is_older: bool) -> None:
    assert created(folder, parents_date, date) == ({"b2": ["MIG325"]} if is_older else {})


def test_stamps_are_compared_as_far_as_both_go(folder: Path) -> None:
    write(folder, "a1", name="20260201_100000_one")
    write(folder, "b2", "a1", name="2026_02_01-two")
    write(folder, "c3", "b2", name="2026_01_31_0900_three")
    assert all_codes(folder) == {"2026_01_31_0900_three": ["MIG325"]}
    (found,) = linted(folder / "2026_01_31_0900_three.py")
    assert "older (2026-01-31) than its parent b2 (2026-02-01)" in found.message

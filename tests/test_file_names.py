"""Which files MIG009 and MIG010 blame: by what the project has adopted, whatever is linted."""

from __future__ import annotations

from pathlib import Path

import pytest

from flake8_migrations.command.cli import main
from flake8_migrations.model.dialects import POSTGRESQL
from flake8_migrations.rules.facts.named_databases import is_of_others
from tests.histories import write
from tests.linting import lint

Printed = pytest.CaptureFixture[str]

GOOD = "20240110_120000_adopted"
INI = "[alembic]\nscript_location = migrations\n"
TEMPLATE = "%%(year)d%%(month).2d%%(day).2d_%%(hour).2d%%(minute).2d%%(second).2d_%%(slug)s"
TOML = '[tool.alembic]\nscript_location = "migrations"\n'


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a history that is about to be written."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "tox.ini").write_text("", "utf-8")
    return tmp_path / "migrations" / "versions"


def line(folder: Path, *names: str) -> None:
    """A history in which each file follows the one before."""
    down = None
    for name in names:
        write(folder, f"r_{name}", down, name=name)
        down = f"r_{name}"


def blamed(folder: Path, *options: str) -> dict[str, str]:
    """The code that speaks of the name of each file."""
    found = {}
    for path in sorted(folder.rglob("*.py")):
        for one in lint(path.read_text("utf-8"), str(path), ["--extend-select=MIG010", *options]):
            if one.code in ("MIG009", "MIG010"):
                found[path.stem] = one.code
    return found


def test_nothing_shows_it(folder: Path) -> None:
    line(folder, "a1", "b2", "c3")
    assert blamed(folder) == {"c3": "MIG009"}
    (found,) = lint((folder / "c3.py").read_text("utf-8"), str(folder / "c3.py"))
    assert found.message.endswith(
        f"let Alembic name new files with file_template = {TEMPLATE}, or describe the project's own"
        " form in migrations-filename-pattern"
    )


def test_the_same_whatever_is_linted_and_how(folder: Path, tmp_path: Path) -> None:
    line(folder, "a1", GOOD, "c3")
    wanted = {"a1": "MIG010", "c3": "MIG009"}
    assert blamed(folder) == wanted
    assert blamed(folder, "--migrations-history=off") == wanted
    text = (folder / "c3.py").read_text("utf-8")
    (folder / "c3.py").unlink()
    buffer = lint(text, "migrations/versions/c3.py", ["--migrations-history=off"])
    assert [one.code for one in buffer] == ["MIG009"]
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "c3.py").write_text(text, "utf-8")
    assert blamed(elsewhere) == {"c3": "MIG009"}  # a file on its own is the head of its history


def test_a_file_with_the_form_is_added_and_taken_away(folder: Path) -> None:
    line(folder, "a1", "b2", "c3")
    write(folder, "n", "r_c3", name=GOOD)
    assert blamed(folder) == {"a1": "MIG010", "b2": "MIG010", "c3": "MIG010"}
    (folder / f"{GOOD}.py").unlink()
    assert blamed(folder) == {"c3": "MIG009"}


@pytest.mark.parametrize(
    "told",
    [
        ("alembic.ini", f"{INI}file_template = {TEMPLATE}\n", True),
        ("pyproject.toml", f'{TOML}file_template = "{TEMPLATE}"\n', True),
        ("alembic.ini", f"{INI}# file_template = {TEMPLATE}\n", False),
        ("alembic.ini", f"{INI}file_template = %%(rev)s_%%(slug)s\n", False),
        ("alembic.ini", f"{INI}file_template = %%(epoch)s_%%(slug)s\n", False),
        ("alembic.ini", f"{INI}file_template = %%(yaer)d_%%(slug)s\n", False),
        ("alembic.ini", f"{INI}file_template = %(slug)s\n", False),
        ("alembic.ini", f"{INI}file_template = %%(slug)d %%\n", False),
        ("pyproject.toml", f"{TOML}file_template = 3\n", False),
    ],
)
def test_what_alembic_is_told(
    folder: Path, tmp_path: Path, capsys: Printed, told: tuple[str, str, bool]
) -> None:
    name, content, is_adopted = told
    line(folder, "a1", "b2")
    write(folder, "x", "r_a1", name="a0_other_head")
    (tmp_path / name).write_text(content, "utf-8")
    both = {"a1": "MIG010", "b2": "MIG009", "a0_other_head": "MIG009"}
    assert blamed(folder) == (both if is_adopted else {"b2": "MIG009"})
    assert main(["check", "--show-config"]) == 0
    said = f"adopted by file_template of {name}" if is_adopted else "not adopted: no file_template"
    assert (
        f"    migrations/versions: YYYYMMDD_HHMMSS_description.py, {said}"
        in capsys.readouterr().out
    )


def test_a_pattern_of_the_projects_own(folder: Path, capsys: Printed) -> None:
    option = "--migrations-filename-pattern=\\d{4}_\\w+\\.py"
    line(folder, "a1", "b2")
    assert blamed(folder, option) == {"a1": "MIG010", "b2": "MIG009"}
    line(folder, "a1", "0002_adopted", "c3", GOOD)
    (folder / "b2.py").unlink()
    assert blamed(folder, option) == {"a1": "MIG010", "c3": "MIG009", GOOD: "MIG009"}
    assert main(["check", "--show-config", option.replace("migrations-", "")]) == 0
    assert "w+\\.py, adopted by migrations-filename-pattern\n" in capsys.readouterr().out


def test_show_config_names_the_first_file(folder: Path, capsys: Printed) -> None:
    line(folder, "a1", GOOD, "c3", "20240112_120000_later")
    assert main(["check", "--show-config", "migrations"]) == 0
    assert f"description.py, adopted since {GOOD}.py\n" in capsys.readouterr().out


def test_what_is_frozen_is_the_past(folder: Path) -> None:
    line(folder, "a1", "b2", "c3")
    assert blamed(folder, "--migrations-freeze=r_c3") == dict.fromkeys(("a1", "b2", "c3"), "MIG010")
    assert blamed(folder, "--migrations-freeze=r_b2") == {
        **dict.fromkeys(("a1", "b2"), "MIG010"),
        "c3": "MIG009",
    }
    write(folder, "x", "r_a1", name="z_other_head")
    assert blamed(folder, "--migrations-freeze=x")["c3"] == "MIG009"


def test_a_merge_joins_an_old_branch(folder: Path) -> None:
    line(folder, "a1", "b2", GOOD)
    write(folder, "s", "r_a1", name="side")
    write(folder, "m", ("r_" + GOOD, "s"), name="merge")
    assert blamed(folder) == {"a1": "MIG010", "b2": "MIG010", "side": "MIG010", "merge": "MIG009"}


def test_a_circle_and_ids_that_two_files_have(folder: Path) -> None:
    write(folder, "a", "b", name="a1")
    write(folder, "b", "a", name="b2")
    assert blamed(folder) == {}
    write(folder, "c", "a", name="c3")
    write(folder, "c", "a", name="c4")
    assert blamed(folder) == {"c3": "MIG009"}


def test_each_database_is_a_history_of_its_own(folder: Path) -> None:
    line(folder / "one", "a1", GOOD, "c3")
    line(folder / "two", "k1", "k2")
    assert blamed(folder) == {"a1": "MIG010", "c3": "MIG009", "k2": "MIG009"}


@pytest.mark.parametrize(
    ("path", "is_it"),
    [
        ("mysql/app/versions/003_add_key.py", False),
        ("app/mysql/003_add_key.py", True),
        ("app/versions/003_add_key_mysql.py", True),
        ("mysql/003_add_key_pg.py", False),
    ],
)
def test_of_which_database_a_name_speaks(path: str, is_it: bool) -> None:
    assert is_of_others(path, POSTGRESQL) is is_it

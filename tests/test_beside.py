"""docs/beside.md, statement by statement, with the real tools.

flake8-noqa and Flake8-pyproject would take part in every run of flake8, and an old ruff in every
run of ruff: they lie in folders of their own.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.conftest import MIGRATION

PAGE = (Path(__file__).parent.parent / "docs" / "beside.md").read_text(encoding="utf-8")
OLD_RUFF = "0.14.14"
NAME = "20260101_120000_drop.py"
HEAD = 'from alembic import op\n\nrevision = "b"\ndown_revision = None\n\n\ndef upgrade():\n'
LONG = "a_name_of_a_column_that_makes_the_line_longer_than_ruff_and_black_allow_lines_to_be"


def installed(folder: Path, *packages: str) -> Path:
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps"]
    subprocess.run([*command, "--target", folder, *packages], check=True, timeout=300)
    return folder


@pytest.fixture(scope="module")
def plugins(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two plugins of flake8, out of the way of the other tests."""
    return installed(tmp_path_factory.mktemp("plugins"), "flake8-noqa", "Flake8-pyproject")


@pytest.fixture(scope="module")
def ruffs(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    old = installed(tmp_path_factory.mktemp("ruff"), f"ruff=={OLD_RUFF}")
    return {"0.14": old / "bin" / "ruff", "0.17": Path(sys.executable).parent / "ruff"}


def flake8_with(plugins: Path, folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "flake8", *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(plugins)},
        capture_output=True,
        text=True,
        timeout=120,
    )


def codes(result: subprocess.CompletedProcess[str]) -> list[str]:
    assert result.stderr == ""
    return [line.split()[1] for line in result.stdout.splitlines()]


def test_the_other_tests_do_not_see_these_plugins(plugins: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "flake8", "--version"]
    result = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=60)
    assert "noqa" not in result.stdout and "pyproject" not in result.stdout
    assert "flake8-noqa" in flake8_with(plugins, tmp_path, "--version").stdout


PLAIN = '    op.drop_column("users", "phone")  # noqa: MIG002\n'
MIXED = f'    op.drop_column("users", "{LONG}")  # noqa: E501, MIG002\n'
BARE = '    op.drop_column("users", "fax")  # noqa\n'
FIXED = {
    # rules of ruff: what is left of the comments in its versions 0.14 and 0.17
    ("RUF100", PLAIN): ("", "# noqa: MIG002"),
    ("RUF100", MIXED): ("", ""),
    ("RUF100,E501", MIXED): ("# noqa: E501", "# noqa: E501, MIG002"),
    ("RUF100", BARE): ("", ""),
    ("RUF102", PLAIN): (None, ""),
    ("RUF102", MIXED): (None, "# noqa: E501"),
    ("RUF102,E501", MIXED): (None, "# noqa: E501"),
    ("RUF102", BARE): (None, "# noqa"),
}


def fixed(ruff: Path, folder: Path, line: str, *options: str) -> str:
    """The comment that ruff leaves of the line's."""
    path = folder / NAME
    path.write_text(HEAD + line, encoding="utf-8")
    command = [ruff, "check", "--isolated", "--no-cache", "--fix", *options, path]
    subprocess.run(command, cwd=folder, capture_output=True, timeout=60)
    text = path.read_text(encoding="utf-8")
    assert line.partition("  #")[0] in text
    return "".join(re.findall(r"# noqa.*", text))


@pytest.mark.parametrize(("rules", "line"), FIXED)
def test_ruff_deletes_comments(
    ruffs: dict[str, Path], tmp_path: Path, rules: str, line: str
) -> None:
    for version, left in zip(("0.14", "0.17"), FIXED[rules, line], strict=True):
        if left is not None:
            assert fixed(ruffs[version], tmp_path, line, "--select", rules) == left


def test_ruff_deletes_comments_by_default(ruffs: dict[str, Path], tmp_path: Path) -> None:
    assert [fixed(ruffs["0.17"], tmp_path, line) for line in (MIXED, BARE)] == ["", ""]
    kept = [fixed(ruffs["0.14"], tmp_path, line) for line in (PLAIN, MIXED, BARE)]
    assert kept == ["# noqa: MIG002", "# noqa: E501, MIG002", "# noqa"]


@pytest.mark.parametrize("version", ["0.14", "0.17"])
@pytest.mark.parametrize("rules", ["RUF100", "RUF102", "RUF100,RUF102,E501"])
def test_external_saves_them(
    ruffs: dict[str, Path], tmp_path: Path, version: str, rules: str
) -> None:
    block = PAGE.partition("```toml\n[tool.ruff.lint]\n")[2].partition("\n```")[0]
    options = ("--preview", "--select", rules, "--config", f"lint.{block}")
    assert fixed(ruffs[version], tmp_path, PLAIN, *options) == "# noqa: MIG002"
    mixed = "# noqa: MIG002" if rules == "RUF100" else "# noqa: E501, MIG002"
    assert fixed(ruffs[version], tmp_path, MIXED, *options) == mixed
    bare = "# noqa" if rules == "RUF102" else ""
    assert fixed(ruffs[version], tmp_path, BARE, *options) == bare


MOVED, KEPT = (
    block.partition("```")[0] for block in PAGE.partition("## black")[2].split("```python\n")[1:3]
)
ONE_LINE = (
    'op.drop_column("users", "a_name_of_a_column_that_just_fits_into_the_line")  # noqa: MIG002\n'
)
TOO_LONG = f'op.drop_column("users", "{LONG}")  # noqa: MIG002\n'


def formatted(tool: str, folder: Path, source: str) -> str:
    """The statement in a function, as the formatter writes it."""
    path = folder / NAME
    indented = "".join(f"    {line}\n" for line in source.splitlines())
    path.write_text(HEAD + indented, encoding="utf-8")
    command = {"black": ["black", "--quiet"], "ruff": ["ruff", "format", "--isolated"]}[tool]
    subprocess.run([sys.executable, "-m", *command, path], check=True, cwd=folder, timeout=60)
    text = path.read_text(encoding="utf-8").removeprefix(HEAD)
    return re.sub("^    ", "", text, flags=re.MULTILINE)


def is_reported(folder: Path) -> bool:
    command = [sys.executable, "-m", "flake8", "--isolated", "--select=MIG,E9", NAME]
    result = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=60)
    assert set(codes(result)) <= {"MIG002"}
    return result.returncode == 1


def test_formatters_move_comments(tmp_path: Path) -> None:
    assert formatted("black", tmp_path, ONE_LINE) == MOVED
    assert is_reported(tmp_path)
    assert formatted("ruff", tmp_path, ONE_LINE) == ONE_LINE
    assert not is_reported(tmp_path)
    for tool in ("black", "ruff"):
        assert formatted(tool, tmp_path, TOO_LONG).endswith("\n)  # noqa: MIG002\n")
        assert is_reported(tmp_path)
        assert formatted(tool, tmp_path, KEPT) == KEPT
        assert not is_reported(tmp_path)


def test_black_joins_a_call_without_the_last_comma(tmp_path: Path) -> None:
    source = 'op.drop_column(  # noqa: MIG002\n    "users", "fax"\n)\n'
    joined = formatted("black", tmp_path, source)
    assert joined == 'op.drop_column("users", "fax")  # noqa: MIG002\n'
    assert not is_reported(tmp_path)


@pytest.mark.parametrize("selected", ["", "extend-select = MIG1\n"])
def test_yesqa_deletes_what_is_not_selected(tmp_path: Path, selected: str) -> None:
    (tmp_path / "tox.ini").write_text(f"[flake8]\n{selected}", encoding="utf-8")
    dropped = '    op.drop_column("users", "phone")  # noqa: MIG002 unused since release 41\n'
    index = '    op.create_index("ix", "users", ["a"])'
    path = tmp_path / NAME
    path.write_text(f"{HEAD}{dropped}{index}  # noqa: MIG101\n", encoding="utf-8")
    command = [sys.executable, "-m", "yesqa", NAME]
    subprocess.run(command, cwd=tmp_path, capture_output=True, timeout=120)
    comment = "  # noqa: MIG101" if selected else ""
    assert path.read_text(encoding="utf-8") == f"{HEAD}{dropped}{index}{comment}\n"


def test_flake8_noqa(plugins: Path, tmp_path: Path) -> None:
    rows = {
        '    op.drop_column("users", "phone")  # noqa: MIG002\n': [],
        '    op.create_index("ix", "users", ["a"])  # noqa: MIG101\n': ["NQA102"],
        '    op.create_index("iy", "users", ["b"])  # noqa: MIG999\n': ["NQA102"],
        '    op.drop_column("users", "a")  # noqa : MIG002\n': ["NQA003"],
        '    op.drop_column("users", "b")  # noqa\n': ["NQA104"],
    }
    (tmp_path / NAME).write_text(HEAD + "".join(rows), encoding="utf-8")
    options = ("--isolated", "--noqa-require-code", NAME)
    found = flake8_with(plugins, tmp_path, "--select=MIG,E9,NQA", *options)
    assert codes(found) == [code for expected in rows.values() for code in expected]
    assert codes(flake8_with(plugins, tmp_path, "--select=MIG,E9", *options)) == []
    selected = flake8_with(plugins, tmp_path, "--select=MIG,E9,NQA,MIG101", *options)
    assert codes(selected).count("NQA102") == 1


TEXT = {
    "paths": "globs of files, such as db/changes/*.py",
    "dialect": "one or several of cockroachdb, mariadb, mssql, mysql, oracle, postgresql, sqlite",
    "pg-version": "a whole number from 9 to 30",
    "freeze": "revision ids, such as 9e4b1d7c0a25, or git:origin/main",
    "downgrade": "mirror or all",
    "history": "auto or off",
    "filename-pattern": r"a regular expression, such as \d{4}_[a-z0-9_]+\.py",
    "small-tables": "globs of table names, such as lookup_*",
    "op-helpers": "dotted names, such as myapp.db.safe_op",
    "name-patterns": "kind=regex, the kind one of table, column, index, unique, foreign-key,"
    " primary-key, check, exclude, sequence, type, view, function, procedure, trigger, schema",
    "allow-imports": "globs of dotted names, such as myapp.db.types",
    "links": "off or on",
}
"""The options, and what their messages say is valid."""

GOOD = {
    "paths": ["db/*.py"],
    "dialect": ["sqlite"],
    "pg-version": ["15"],
    "freeze": ["1a2b"],
    "downgrade": ["all"],
    "history": ["off"],
    "filename-pattern": [r"\d+_\w+\.py"],
    "small-tables": ["users"],
    "op-helpers": ["app.db.op"],
    "name-patterns": ["index=ix_.*"],
    "allow-imports": ["app.types"],
    "links": ["on"],
}
NUMBERS = {
    "paths": None,
    "dialect": "unknown value '15'; choose from cockroachdb, mariadb, mssql, mysql, oracle,"
    " postgresql, sqlite",
    "pg-version": None,
    "freeze": "unknown revision '15': no revision has a similar name",
    "downgrade": "unknown value '15'; choose from mirror, all",
    "history": "unknown value '15'; choose from auto, off",
    "filename-pattern": None,
    "small-tables": None,
    "op-helpers": "'15' is not a dotted name",
    "name-patterns": f"'15' is not a pattern; give {TEXT['name-patterns']}",
    "allow-imports": "'15' is not a dotted name",
    "links": "unknown value '15'; choose from off, on",
}
"""What is said of 15; nothing where it is a value like others."""

_DRIVER = """\
import contextlib, io, json, pathlib, sys, traceback
from flake8.main.cli import main
outcomes = []
for content in json.load(sys.stdin):
    pathlib.Path("pyproject.toml").write_text(content, "utf-8")
    printed = io.TextIOWrapper(io.BytesIO(), "utf-8", write_through=True)
    with contextlib.redirect_stdout(printed):
        try:
            main(["-j1", "migrations"])
        except BaseException:
            traceback.print_exc(file=printed)
    outcomes.append(printed.buffer.getvalue().decode())
json.dump(outcomes, sys.stdout)
"""


def outcomes(plugins: Path, folder: Path, contents: list[str]) -> list[str]:
    """What flake8 prints for each pyproject.toml, all in one process."""
    result = subprocess.run(
        [sys.executable, "-c", _DRIVER],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(plugins)},
        input=json.dumps(contents),
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert result.stderr == ""
    return json.loads(result.stdout)  # type: ignore[no-any-return]


def said(output: str) -> str:
    """The message that flake8 stops with; empty where it lints."""
    assert "Traceback" not in output, output
    first, _, rest = output.partition("\n")
    if first != "There was a critical error during execution of Flake8:":
        return ""
    assert rest.count("\n") == 1
    return rest.strip()


@pytest.mark.parametrize("option", TEXT)
def test_every_option_takes_what_toml_has_or_refuses_it(
    plugins: Path, tmp_path: Path, versions: Path, option: str
) -> None:
    key = f"migrations-{option}"
    (good,) = GOOD[option]
    kind, _, pattern = good.partition("=")
    values = {
        json.dumps(good): "",
        json.dumps([good]): "",
        "15": NUMBERS[option] or "",
        "true": f"cannot be True; give {TEXT[option]}",
        "[false]": f"cannot be False; give {TEXT[option]}",
        "[[1]]": f"cannot be [1]; give {TEXT[option]}",
        "2026-01-01": f"cannot be 2026-01-01; give {TEXT[option]}",
    }
    if option == "name-patterns":
        values[f"{{{kind} = {json.dumps(pattern)}}}"] = ""
        values["{index = true}"] = f"cannot be True; give {TEXT[option]}"
    else:
        values["{a = 1}"] = f"cannot be {{'a': 1}}; give {TEXT[option]}"
    if option in ("pg-version", "downgrade", "history", "filename-pattern", "links"):
        values["[1, 2]"] = f"takes one value, and 2 are given; give {TEXT[option]}"
    printed = outcomes(plugins, tmp_path, [f"[tool.flake8]\n{key} = {one}\n" for one in values])
    expected = [
        f"[tool.flake8]: {key}: {message}" if message else "" for message in values.values()
    ]
    assert [said(one) for one in printed] == expected


def test_codes_and_keys_of_pyproject(plugins: Path, tmp_path: Path, versions: Path) -> None:
    contents = {
        'extend-select = ["MIG999"]': "[tool.flake8]: extend-select: unknown code MIG999 ",
        'ignore = "MIG01x"': "[tool.flake8]: ignore: unknown code MIG01x ",
        "select = [1]": "[tool.flake8]: select: 1 is not a code, ",
        "select = {MIG = true}": "[tool.flake8]: select: {'MIG': True} is not a list of codes, ",
        'per-file-ignores = ["a.py: MIG999"]': "[tool.flake8]: per-file-ignores: unknown code M",
        "per-file-ignores = [1]": "[tool.flake8]: per-file-ignores: 1 is not text, ",
        "migrations-freez = [1]": "[tool.flake8]: migrations-freez: no such option (did you mean ",
        'select = ["MIG", "E9"]': "",
    }
    printed = outcomes(plugins, tmp_path, [f"[tool.flake8]\n{one}\n" for one in contents])
    for output, start in zip(printed, contents.values(), strict=True):
        assert said(output).startswith(start) and (start or not said(output))


def test_our_own_table_beside_flake8s(plugins: Path, tmp_path: Path, versions: Path) -> None:
    both = "[tool.flake8]\n{}\n[tool.flake8-migrations]\n{}\n".format
    contents = {
        both("migrations-dialect = 'mysql'", "dialect = ['mysql']"): "",
        both("extend-select = ['MIG1', 'B9']", "extend-select = ['MIG1']"): "",
        both("max-line-length = 99", "ignore = ['MIG0']"): "",
        both("migrations-dialect = 'mysql'", "dialect = 'sqlite'"): (
            "migrations-dialect: mysql in [tool.flake8], but sqlite in [tool.flake8-migrations]"
            " of pyproject.toml; keep one of them"
        ),
        both("select = ['MIG']", "select = ['MIG0']"): (
            "select: MIG in [tool.flake8], but MIG0 in [tool.flake8-migrations]"
            " of pyproject.toml; keep one of them"
        ),
    }
    printed = outcomes(plugins, tmp_path, list(contents))
    assert [said(one) for one in printed] == list(contents.values())
    assert ["MIG002" in one for one in printed] == [True, True, False, False, False]


def test_the_documented_table(plugins: Path, tmp_path: Path, versions: Path) -> None:
    block = PAGE.partition("```toml\n[tool.flake8]\n")[2].partition("```")[0]
    keys = tomllib.loads(block)
    assert {name for name in keys if name.startswith("migrations-")} == {
        f"migrations-{name}" for name in TEXT
    }
    legacy = MIGRATION.replace('"1a2b"', '"9e4b1d7c0a25"').replace('"0f0f"', "None")
    (versions / "0001_first.py").write_text(legacy, encoding="utf-8")
    (versions / "0002_next.py").write_text(
        MIGRATION.replace('"0f0f"', '"9e4b1d7c0a25"'), encoding="utf-8"
    )
    (versions / NAME.replace("drop", "drop_email")).unlink()
    (tmp_path / "pyproject.toml").write_text(f"[tool.flake8]\n{block}", encoding="utf-8")
    (tmp_path / "tox.ini").write_text("[flake8]\nmigrations-freez = x\n", encoding="utf-8")
    result = flake8_with(plugins, tmp_path, "migrations")
    assert "0001_first.py" not in result.stdout
    (tmp_path / "tox.ini").unlink()
    alone = flake8_with(tmp_path / "nothing", tmp_path, "migrations")
    assert "0001_first.py" in alone.stdout and "MIG121" not in alone.stdout
    assert {"MIG002", "MIG003", "MIG121"} <= set(codes(result))
    command = [sys.executable, "-m", "flake8_migrations", "check", "migrations"]
    told = subprocess.run(
        command, cwd=tmp_path, env={**os.environ, "PYTHONPATH": str(plugins)},
        capture_output=True, text=True, timeout=120,
    )  # fmt: skip
    assert told.stdout.splitlines() == [one for one in result.stdout.splitlines() if " MIG" in one]

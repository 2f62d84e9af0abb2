"""The real flake8 with the plugin installed: folders, buffers, jobs, selection, configuration."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import MIGRATION, Flake8

FILE = "migrations/versions/20260101_120000_drop_email.py"
BOTH = [(13, 5, "MIG002"), (17, 5, "MIG003")]


def findings(output: str) -> list[tuple[int, int, str]]:
    """Line, column and code of each line that flake8 prints."""
    found = []
    for line in output.splitlines():
        _, row, column, text = line.split(":", 3)
        found.append((int(row), int(column), text.split()[0]))
    return sorted(found)


def test_version_lists_the_plugin(flake8: Flake8) -> None:
    from flake8_migrations import __version__

    assert f"flake8-migrations: {__version__}" in flake8("--version").stdout


def test_help_shows_every_option(flake8: Flake8) -> None:
    text = flake8("--help").stdout
    for name in (
        "paths dialect pg-version freeze downgrade history filename-pattern small-tables"
        " op-helpers allow-imports".split()
    ):
        assert f"--migrations-{name}" in text


def test_a_folder(flake8: Flake8, versions: Path) -> None:
    result = flake8("--isolated", "migrations")
    assert findings(result.stdout) == BOTH
    assert result.returncode == 1
    assert result.stderr == ""
    assert "drops column users.email" in result.stdout


@pytest.mark.parametrize("name", [FILE, "/somewhere/else/20260101_120000_x.py", "stdin"])
def test_a_buffer(flake8: Flake8, name: str) -> None:
    named = [] if name == "stdin" else ["--stdin-display-name", name]
    result = flake8("--isolated", *named, "-", text=MIGRATION)
    assert findings(result.stdout) == BOTH
    assert result.stdout.startswith(f"{name}:13:5:")


def test_the_buffer_wins_over_the_file_on_disk(flake8: Flake8, versions: Path) -> None:
    unsaved = MIGRATION.replace('op.drop_column("users", "email")', "pass")
    result = flake8("--isolated", "--stdin-display-name", FILE, "-", text=unsaved)
    assert findings(result.stdout) == [(17, 5, "MIG003")]


@pytest.mark.parametrize("method", ["fork", "spawn"])
def test_jobs(versions: Path, flake8_in_jobs: Flake8, method: str) -> None:
    for number in range(6):
        text = MIGRATION.replace('"1a2b"', f'"1a2b{number}"')
        text = text.replace('"0f0f"', f'"1a2b{number - 1}"' if number else '"1a2b"')
        path = versions / f"20260101_12000{number + 1}_next.py"
        path.write_text(text.replace("Revision ID: 1a2b", ""), encoding="utf-8")
    first = versions / "20260101_120000_drop_email.py"
    first.write_text(MIGRATION.replace('"0f0f"', "None"), encoding="utf-8")
    chosen = "--migrations-downgrade=all", "--extend-select=MIG015"
    result = flake8_in_jobs(method, "--isolated", *chosen, "migrations")
    assert result.stderr == ""
    assert findings(result.stdout) == sorted(BOTH * 7)


NOQA = [
    ("op.drop_column('t', 'c')  # noqa: MIG002", True),
    ("op.drop_column('t', 'c')  # noqa:MIG002 agreed with the team", True),
    ("op.drop_column('t', 'c')  # type: ignore # noqa: MIG002", True),
    ("op.drop_column('t', 'c')  # NOQA:MIG003,MIG002", True),
    ("op.drop_column('t', 'c')  # noqa: E501, MIG002", True),
    ("op.drop_column('t', 'c')  # noqa: MIG0", True),
    ("op.drop_column('t', 'c')  # noqa: MIG", True),
    ("op.drop_column('t', 'c')  # noqa", True),
    ("op.drop_column('t', 'c')  # noqa: MIG001", False),
    ("op.drop_column('t', 'c')  # noqa: mig001", False),
    ("op.drop_column('t', 'c')  # noqa: E501  # noqa: MIG002", False),
    ("op.drop_column(  # noqa: MIG002\n        't', 'c'\n    )", True),
    ("op.drop_column(\n        't', 'c'\n    )  # noqa: MIG002", False),
    ('op.execute(  # noqa: MIG002\n        """ALTER TABLE t DROP COLUMN c"""\n    )', True),
    ('op.execute(\n        """ALTER TABLE t\n    DROP COLUMN c"""  # noqa: MIG002\n    )', False),
    ('op.execute("""ALTER TABLE t\n    DROP COLUMN c""")  # noqa: MIG002', True),
    ("op.execute('ALTER TABLE t ' \\\n    'DROP COLUMN c')  # noqa: MIG002", True),
]


@pytest.mark.parametrize(("statement", "is_silenced"), NOQA, ids=[text for text, _ in NOQA])
def test_noqa(flake8: Flake8, statement: str, is_silenced: bool) -> None:
    source = (
        "from alembic import op\nrevision = 'b'\ndown_revision = 'a'\n\n\n"
        f"def upgrade():\n    {statement}\n"
    )
    command = ("--isolated", "--select", "MIG", "--ignore", "MIG009", "-")
    found = findings(flake8(*command, text=source).stdout)
    assert found == ([] if is_silenced else [(7, 5, "MIG002")])
    shown = findings(flake8("--disable-noqa", *command, text=source).stdout)
    assert shown == [(7, 5, "MIG002")]


def test_a_whole_file_is_skipped(flake8: Flake8) -> None:
    source = f"# flake8: noqa\n{MIGRATION}"
    assert flake8("--isolated", "-", text=source).stdout == ""


def test_per_file_ignores(flake8: Flake8, versions: Path, tmp_path: Path) -> None:
    (tmp_path / "tox.ini").write_text(
        "[flake8]\nper-file-ignores =\n    migrations/*: MIG002\n", encoding="utf-8"
    )
    assert findings(flake8("migrations").stdout) == [(17, 5, "MIG003")]
    buffer = flake8("--stdin-display-name", FILE, "-", text=MIGRATION)
    assert findings(buffer.stdout) == [(17, 5, "MIG003")]


UNREADABLE = MIGRATION.replace('"TRUNCATE audit"', "audit_sql()")


@pytest.mark.parametrize(
    ("arguments", "codes"),
    [
        ([], ["F821", "MIG002"]),
        (["--select", "MIG"], ["MIG002"]),
        (["--select", "E,F,MIG"], ["F821", "MIG002"]),
        (["--ignore", "E501"], ["F821", "MIG002"]),
        (["--extend-ignore", "MIG002"], ["F821"]),
        (["--select", "MIG002"], ["MIG002"]),
        (["--select", "MIG01"], ["MIG015"]),
        (["--select", "MIG,MIG015"], ["MIG002", "MIG015"]),
        (["--extend-select", "MIG015"], ["F821", "MIG002", "MIG015"]),
        (["--extend-select", "MIG0"], ["F821", "MIG002", "MIG015"]),
        (["--extend-select", "MIG0", "--extend-ignore", "MIG015"], ["F821", "MIG002"]),
    ],
    ids=" ".join,
)
def test_selection(flake8: Flake8, arguments: list[str], codes: list[str]) -> None:
    output = flake8("--isolated", *arguments, "-", text=UNREADABLE).stdout
    assert sorted({code for _, _, code in findings(output)}) == codes


@pytest.mark.parametrize("file", ["tox.ini", "setup.cfg", ".flake8"])
def test_configuration_files(flake8: Flake8, tmp_path: Path, versions: Path, file: str) -> None:
    (tmp_path / file).write_text(
        "[flake8]\nmigrations-filename-pattern = \\d+_[a-z]+\\.py\nselect = MIG\n", encoding="utf-8"
    )
    result = flake8("migrations")
    assert [code for _, _, code in findings(result.stdout)] == ["MIG009", "MIG002", "MIG003"]


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("migrations-dialect = postgres", "unknown value 'postgres' (did you mean 'postgresql'?)"),
        ("migrations-pg-version = new", "'new' is not a major version"),
        ("migrations-downgrade = al", "unknown value 'al' (did you mean 'all'?)"),
        ("migrations-filename-pattern = [", "'[' is not a regular expression"),
        ("migrations-freeze = 1a2", "unknown revision '1a2': did you mean 1a2b?"),
        ("migrations-small-tables = users # tiny", "'#' is not a table name"),
    ],
)
def test_a_bad_value_gets_one_clear_message(
    flake8: Flake8, tmp_path: Path, versions: Path, line: str, message: str
) -> None:
    (tmp_path / "tox.ini").write_text(f"[flake8]\n{line}\n", encoding="utf-8")
    result = flake8("migrations")
    assert result.returncode == 1
    assert message in result.stdout + result.stderr
    assert "Traceback" not in result.stderr
    assert len((result.stdout + result.stderr).strip().splitlines()) <= 2


def test_what_vs_code_passes(flake8: Flake8, versions: Path, tmp_path: Path) -> None:
    result = flake8("--format=%(row)d,%(col)d,%(code).1s,%(code)s:%(text)s", str(tmp_path / FILE))
    assert result.stdout.splitlines()[0].startswith("13,5,M,MIG002:drops column users.email: ")


def test_neither_sqlalchemy_nor_alembic_is_imported(tmp_path: Path, versions: Path) -> None:
    script = (
        "import sys, json\n"
        "from flake8.main.cli import main\n"
        "main(['--isolated', '-j1', 'migrations'])\n"
        "print(json.dumps([name for name in ('sqlalchemy', 'alembic', 'sqlglot')"
        " if name in sys.modules]))\n"
    )
    result = subprocess.run(
        [sys.executable, "-c", script], cwd=tmp_path, capture_output=True, text=True, timeout=60
    )
    assert "MIG002" in result.stdout
    assert json.loads(result.stdout.splitlines()[-1]) == []


def test_other_files_cost_no_engine_and_no_second_look(tmp_path: Path) -> None:
    (tmp_path / "helpers.py").write_text("import os\n", encoding="utf-8")
    (tmp_path / "module.py").write_text("from helpers import os\n\nprint(os)\n", encoding="utf-8")
    script = (
        "import sys, json\n"
        "opened = []\n"
        "def hook(event, arguments):\n"
        "    if event == 'open' and str(arguments[0]).endswith(('helpers.py', '/module.py')):\n"
        "        opened.append(str(arguments[0]))\n"
        "    elif event == 'os.listdir' and not str(arguments[0]).startswith(sys.prefix):\n"
        "        opened.append(f'listdir {arguments[0]}')\n"
        "from flake8.main.cli import main\n"
        "from flake8_migrations.plugin import MigrationsPlugin\n"
        "run = MigrationsPlugin.run\n"
        "def watched(self):\n"
        "    before = len(opened)\n"
        "    found = list(run(self))\n"
        "    assert opened[before:] == [], opened[before:]\n"
        "    return found\n"
        "MigrationsPlugin.run = watched\n"
        "sys.addaudithook(hook)\n"
        "code = main(['--isolated', '-j1', 'module.py'])\n"
        "engine = [n for n in sys.modules if n.startswith('flake8_migrations.r')]\n"
        "print(json.dumps([code, sorted(engine)]))\n"
    )
    result = subprocess.run(
        [sys.executable, "-c", script], cwd=tmp_path, capture_output=True, text=True, timeout=60
    )
    assert result.stderr == ""
    assert json.loads(result.stdout.splitlines()[-1]) == [0, []]

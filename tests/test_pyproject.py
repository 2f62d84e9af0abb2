"""``[tool.flake8-migrations]`` of pyproject.toml, in both faces: flake8 and the command."""

from __future__ import annotations

from pathlib import Path

import pytest
from flake8.exceptions import ExecutionError
from flake8.main.cli import main as flake8
from flake8.options.parse_args import parse_args

from flake8_migrations.command.cli import main
from flake8_migrations.config.options import OPTIONS
from flake8_migrations.plugin import MigrationsPlugin
from tests.conftest import Flake8
from tests.histories import git, write
from tests.test_beside import GOOD

Printed = pytest.CaptureFixture[str]

FIRST = "migrations/versions/20250101_120000_first.py"
SECOND = "migrations/versions/20260101_120000_second.py"


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two revisions that drop a table, rename a column and build an index."""
    folder = tmp_path / "migrations" / "versions"
    body = (
        "op.drop_table('sessions')\nop.alter_column('a', 'b', new_column_name='c')\n"
        "op.create_index('ix', 'users', ['d'])"
    )
    write(folder, "a1", None, body, name="20250101_120000_first")
    write(folder, "b1", "a1", body, name="20260101_120000_second")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def say(project: Path, toml: str, ini: str = "") -> None:
    (project / "pyproject.toml").write_text(toml, "utf-8")
    if ini:
        (project / "tox.ini").write_text(f"[flake8]\n{ini}\n", "utf-8")


def by_flake8(capsys: Printed, *arguments: str) -> list[str]:
    """Our findings of flake8."""
    flake8(["-j1", *arguments, "migrations"])
    printed = capsys.readouterr()
    assert printed.err == "" and "critical error" not in printed.out
    return [line for line in printed.out.splitlines() if " MIG" in line]


def by_command(capsys: Printed, *arguments: str) -> list[str]:
    main(["check", "--format=text", *arguments, "migrations"])
    printed = capsys.readouterr()
    assert printed.err == ""
    return printed.out.splitlines()


def codes(lines: list[str]) -> set[tuple[str, str]]:
    """The year of the file, and the code."""
    return {(line.partition("versions/")[2][:4], line.split()[1]) for line in lines}


def both(*found: str) -> set[tuple[str, str]]:
    return {(year, code) for year in ("2025", "2026") for code in found}


DEFAULT = both("MIG001", "MIG201")
HEAD = "[tool.flake8-migrations]\n"


@pytest.mark.parametrize(
    "case",
    [
        ("", "", (), DEFAULT),
        (f"{HEAD}", "", (), DEFAULT),
        (f"{HEAD}ignore = ['MIG001']", "", (), both("MIG201")),
        (f"{HEAD}ignore = ['MIG001']", "", ("--ignore=E1",), DEFAULT),
        (f"{HEAD}extend-ignore = 'MIG001,MIG201'", "", ("--ignore=E1",), set()),
        (f"{HEAD}select = ['MIG0']", "", (), both("MIG001")),
        (f"{HEAD}select = ['MIG0']", "select = E,W", (), both("MIG001")),
        (f"{HEAD}select = ['MIG0']", "", ("--select=MIG2",), both("MIG201")),
        (f"{HEAD}select = ['MIG0', 'MIG101']", "", (), both("MIG001", "MIG101")),
        (f"{HEAD}select = ['MIG']", "select = E,W", (), DEFAULT),
        (f"{HEAD}select = ['MIG0']\nextend-select = ['MIG201']", "", (), DEFAULT),
        (f"{HEAD}extend_select = ['MIG101']", "", (), DEFAULT | both("MIG101")),
        (f"{HEAD}extend-select = ['MIG101']", "extend-select = B9", (), DEFAULT | both("MIG101")),
        (
            f"{HEAD}extend-select = ['MIG101']",
            "",
            ("--extend-select=MIG413",),
            DEFAULT | both("MIG101", "MIG413"),
        ),
        (f"{HEAD}extend-select = ['MIG101']", "extend-select = MIG101", (), DEFAULT |
         both("MIG101")),
        (
            f"{HEAD}[tool.flake8-migrations.per-file-ignores]\n'{FIRST}' = ['MIG0']\n"
            "'2026*.py' = 'MIG201'",
            "per-file-ignores =\n    migrations/*: E5",
            (),
            {("2025", "MIG201"), ("2026", "MIG001")},
        ),
        (f"{HEAD}per-file-ignores = {{'migrations/*' = ['MIG']}}", "", (), set()),
        (f"{HEAD}dialect = 'MySQL'\nhistory = 'OFF'", "migrations-dialect = mysql\n"
         "migrations-history = off", ("--migrations-dialect=postgresql",), DEFAULT),
        (f"{HEAD}freeze = ['a1']", "", (), {("2026", "MIG001"), ("2026", "MIG201")}),
        (f"{HEAD}migrations-freeze = 'a1'", "migrations-freeze = a1", (), {("2026", "MIG001"),
         ("2026", "MIG201")}),
        (f"{HEAD}freeze = ['b1']", "", ("--migrations-freeze=a1",), {("2026", "MIG001"), ("2026",
         "MIG201")}),
        ("tool.flake8-migrations.ignore = ['MIG0']", "", (), both("MIG201")),
        ("[tool]\nflake8-migrations = {ignore = ['MIG0']}", "", (), both("MIG201")),
        ('["tool" . "flake8-migrations"]\nignore = ["MIG0"]', "", (), both("MIG201")),
        (f"{HEAD}ignore = ['MIG0']", "", ("--isolated",), DEFAULT),
        (f"{HEAD}nonsense = 1", "", ("--isolated",), DEFAULT),
        ("[tool.flake8-migrations-graph]\ntarget = 'x:y'", "", (), DEFAULT),
        ("[tool.other]\nflake8-migrations = 1\n[[tool.more]]\n", "", (), DEFAULT),
        ("not toml, and not ours\n", "", (), DEFAULT),
    ],
)  # fmt: skip
def test_both_faces_agree(
    project: Path,
    capsys: Printed,
    case: tuple[str, str, tuple[str, ...], set[tuple[str, str]]],
) -> None:
    toml, ini, arguments, wanted = case
    say(project, f"{toml}\n", ini)
    command = tuple(one.replace("--migrations-", "--") for one in arguments)
    found = by_command(capsys, *command)
    assert codes(found) == wanted
    assert by_flake8(capsys, *arguments) == found


def test_other_plugins_codes_stay_as_they_are(project: Path, capsys: Printed) -> None:
    (project / SECOND).write_text(f"import os\n{(project / SECOND).read_text()}", "utf-8")

    def others() -> list[str]:
        flake8(["-j1", "migrations"])
        return [line for line in capsys.readouterr().out.splitlines() if " MIG" not in line]

    before = others()
    assert any(" F401 " in line for line in before)
    say(
        project,
        f"{HEAD}select = ['MIG0']\nignore = ['MIG001']\nextend-select = ['MIG1']\n"
        "per-file-ignores = {'migrations/versions/*' = ['MIG']}\n",
    )
    assert others() == before


def test_every_option(project: Path) -> None:
    """Each is taken by its short and by its long name, as text and as what TOML has."""
    for option in OPTIONS:
        (good,) = GOOD[option.name]
        good = "a1" if option.name == "freeze" else good
        kind, _, pattern = good.partition("=")
        values = [f"'{good}'", f"['{good}']"]
        values += [f"{{{kind} = '{pattern}'}}"] if option.kind is dict else []
        parsed = []
        for name in (option.name, f"migrations-{option.name}", option.name.replace("-", "_")):
            for value in values:
                say(project, f"{HEAD}{name} = {value}\n")
                parse_args(["migrations"])
                parsed.append(MigrationsPlugin.config)
        (project / "pyproject.toml").unlink()
        parse_args([f"--migrations-{option.name}={good}", "migrations"])
        assert parsed == [MigrationsPlugin.config] * len(parsed), option.name


CHOICES = (
    "paths, dialect, pg-version, freeze, downgrade, history, filename-pattern, small-tables,"
    " op-helpers, name-patterns, allow-imports, links, select, extend-select, ignore,"
    " extend-ignore, per-file-ignores"
)
ELSEWHERE = "it belongs in flake8's own configuration"


@pytest.mark.parametrize(
    ("toml", "ini", "said"),
    [
        # keys
        ("dialekt = 'mysql'", "", "pyproject.toml: dialekt: no such option (did you mean dialect?);"
         f" choose from {CHOICES}"),
        ("migrations-freez = 'a1'", "", "pyproject.toml: migrations-freez: no such option (did you"
         f" mean freeze?); choose from {CHOICES}"),
        ("xyz = 1", "", f"pyproject.toml: xyz: no such option; choose from {CHOICES}"),
        ("exclude = ['a']", "", f"pyproject.toml: exclude: is an option of flake8: {ELSEWHERE}"),
        ("max-line-length = 3", "", "pyproject.toml: max-line-length: is an option of flake8:"
         f" {ELSEWHERE}"),
        ("dialect = 'mysql'\nmigrations-dialect = 'mysql'", "",
         "pyproject.toml: migrations-dialect: dialect is given twice"),
        # types
        ("dialect = true", "", "pyproject.toml: dialect: cannot be True; give one or several of "
         "cockroachdb, mariadb, mssql, mysql, oracle, postgresql, sqlite"),
        ("downgrade = ['all', 'mirror']", "", "pyproject.toml: downgrade: takes one value, and 2"
         " are"
         " given; give mirror or all"),
        ("pg-version = {a = 1}", "", "pyproject.toml: pg-version: cannot be {'a': 1}; give a whole"
         " number from 9 to 30"),
        ("paths = [['a']]", "", "pyproject.toml: paths: cannot be ['a']; give globs of files, such"
         " as db/changes/*.py"),
        ("links = true", "", "pyproject.toml: links: cannot be True; give off or on"),
        ("select = 3", "", "pyproject.toml: select: 3 is not a list of codes, such as E501,"
         " MIG002"),
        ("ignore = [3]", "", "pyproject.toml: ignore: 3 is not a code, such as E501 or MIG002"),
        ("per-file-ignores = ['a: MIG0']", "", "pyproject.toml: per-file-ignores: is a table of"
         " globs, each with its codes: {'tests/*' = ['MIG0']}"),
        ("per-file-ignores = {a = 3}", "", "pyproject.toml: per-file-ignores: a: 3 is not a list"
         " of codes, such as E501, MIG002"),
        # values
        ("dialect = 'postgre'", "", "pyproject.toml: dialect: unknown value 'postgre' (did you mean"
         " 'postgresql'?); choose from cockroachdb, mariadb, mssql, mysql, oracle, postgresql,"
         " sqlite"),
        ("dialect = []", "", "pyproject.toml: dialect: no value given; choose from"
         " cockroachdb, mariadb, mssql, mysql, oracle, postgresql, sqlite"),
        ("pg-version = 16.1", "", "pyproject.toml: pg-version: '16.1' is not a major version; give"
         " a whole number from 9 to 30"),
        ("freeze = ['a2']", "", "pyproject.toml: freeze: unknown revision 'a2': no revision has a"
         " similar"
         " name"),
        ("filename-pattern = '('", "", "pyproject.toml: filename-pattern: '(' is not a"
         " regular expression: missing ), unterminated subpattern at position 0"),
        ("op-helpers = ['a/b']", "", "pyproject.toml: op-helpers: 'a/b' is not a dotted name"),
        ("name-patterns = {idx = 'x'}", "", "pyproject.toml: name-patterns: unknown value 'idx'"
         " (did you mean 'index'?); choose from table, column, index, unique, foreign-key,"
         " primary-key, check, exclude, sequence, type, view, function, procedure, trigger,"
         " schema"),
        ("ignore = ['E501']", "", "pyproject.toml: ignore: E501 is not a code of flake8-migrations,"
         " such"
         f" as MIG002 or MIG1: {ELSEWHERE}"),
        ("select = ['MIG999']", "", "pyproject.toml: select: unknown code MIG999 (did you mean"
         " MIG009"
         " or MIG019 or MIG109?); the families are MIG0, MIG1, MIG2, MIG3, MIG4, MIG5, and"
         " flake8-migrations explain lists all codes"),
        ("per-file-ignores = {'a.py' = ['mig001']}", "", "pyproject.toml: per-file-ignores: a.py:"
         " unknown code mig001 (did you mean MIG001?); the families are MIG0, MIG1, MIG2, MIG3,"
         " MIG4, MIG5, and flake8-migrations explain lists all codes"),
        ("select = []", "", "pyproject.toml: select: no code given; leave it out, or give codes,"
         " such as MIG0"),
        ("select = ' '", "", "pyproject.toml: select: no code given; leave it out, or give codes,"
         " such as MIG0"),
        # two files
        ("dialect = 'mysql'", "migrations-dialect = sqlite", "migrations-dialect: sqlite in"
         " tox.ini,"
         " but mysql in [tool.flake8-migrations] of pyproject.toml; keep one of them"),
        ("pg-version = 15", "migrations_pg_version = 14", "migrations-pg-version: 14 in tox.ini,"
         " but 15 in [tool.flake8-migrations] of pyproject.toml; keep one of them"),
        ("freeze = ['a1']", "migrations-freeze = git:main", "migrations-freeze: git:main in"
         " tox.ini,"
         " but a1 in [tool.flake8-migrations] of pyproject.toml; keep one of them"),
        ("name-patterns = {index = 'a'}", "migrations-name-patterns = index=b",
         "migrations-name-patterns: index=b in tox.ini,"
         " but index=a in [tool.flake8-migrations] of pyproject.toml; keep one of them"),
        ("small-tables = 'a'", "migrations-small-tables =", "migrations-small-tables: nothing in"
         " tox.ini, but a in [tool.flake8-migrations] of pyproject.toml; keep one of them"),
        ("select = ['MIG0']", "select = E,MIG", "select: MIG in tox.ini, but MIG0 in"
         " [tool.flake8-migrations] of pyproject.toml; keep one of them"),
        ("extend-ignore = ['MIG001']", "extend-ignore = E5,MIG002", "extend-ignore: MIG002 in"
         " tox.ini, but MIG001 in [tool.flake8-migrations] of pyproject.toml; keep one of them"),
        ("per-file-ignores = {'a.py' = ['MIG001']}", "per-file-ignores =\n  a.py: MIG002,E5",
         "per-file-ignores: a.py: MIG002 in tox.ini, but a.py: MIG001 in [tool.flake8-migrations]"
         " of"
         " pyproject.toml; keep one of them"),
    ],
)  # fmt: skip
def test_a_mistake_is_one_message_in_both_faces(
    project: Path, capsys: Printed, toml: str, ini: str, said: str
) -> None:
    say(project, f"{HEAD}{toml}\n", ini)
    with pytest.raises(ExecutionError) as caught:
        parse_args(["migrations"])
    assert str(caught.value) == said
    assert main(["check", "migrations"]) == 2
    assert capsys.readouterr().err == f"error: {said}\n"


@pytest.mark.parametrize(
    ("files", "line", "said"),
    [
        (("", "migrations-dialect = mysqll"), [], "tox.ini: migrations-dialect: unknown value"),
        (("", "migrations-dialect = mysql"), ["--migrations-dialect=mysqll"],
         "--migrations-dialect: unknown value"),
        (("dialect = 'mysql'", ""), ["--migrations-dialect=mysqll"], "--migrations-dialect: unk"),
        (("dialect = 'mysqll'", "migrations-dialect = mysqll"), [], "pyproject.toml: dialect: unk"),
        (("", "migrations-freeze = zz"), [], "tox.ini: migrations-freeze: unknown revision 'zz'"),
        (("", "migrations-freeze = a1"), ["--migrations-freeze=zz"], "--migrations-freeze: unk"),
        (("", "migrations-freeze = git:zz"), [], "tox.ini: migrations-freeze: git:zz: "),
        (("", "extend-select = MIG1"), ["--select=MIG999"], "--select: unknown code MIG999"),
        (("", "select = MIG999"), [], "tox.ini: select: unknown code MIG999"),
        (("", "migrations_links = yes"), [], "tox.ini: migrations-links: unknown value 'yes'"),
        (("", "migrations-paths = true"), [], "tox.ini: migrations-paths: cannot be true"),
        (("", "migrations-freez = a1"), [], "tox.ini: migrations-freez: no such option"),
    ],
)  # fmt: skip
def test_where_a_wrong_value_stands(
    project: Path, capsys: Printed, files: tuple[str, str], line: list[str], said: str
) -> None:
    toml, ini = files
    say(project, f"{HEAD}{toml}\n" if toml else "", ini)
    with pytest.raises(ExecutionError) as caught:
        parse_args([*line, "migrations"])
    assert str(caught.value).startswith(said)
    assert main(["check", *line, "migrations"]) == 2
    assert capsys.readouterr().err.startswith(f"error: {said}")


@pytest.mark.parametrize(
    ("ini", "since", "said"),
    [
        ("migrations-freeze = zz", "main", "tox.ini: migrations-freeze: unknown revision 'zz'"),
        ("migrations-freeze = a1", "nosuch", "--since: git knows no 'nosuch'"),
        ("", "nosuch", "--since: git knows no 'nosuch'"),
    ],
)
def test_freeze_beside_since(
    project: Path, capsys: Printed, ini: str, since: str, said: str
) -> None:
    git(project, "init", "-q", "-b", "main")
    say(project, "", ini)
    assert main(["check", f"--since={since}", "migrations"]) == 2
    assert capsys.readouterr().err.startswith(f"error: {said}")


@pytest.mark.parametrize("content", ["extend-select = ['MIG1']", "migrations_freeze = 'a1'"])
def test_a_table_of_flake8_that_nobody_reads(project: Path, capsys: Printed, content: str) -> None:
    say(project, f"[tool.flake8]\n{content}\n")
    assert main(["check", "migrations"]) == 2
    assert "is read with Flake8-pyproject alone, which is not" in capsys.readouterr().err
    assert main(["check", "--isolated", "migrations"]) == 1
    say(project, "[tool.flake8]\nmax-line-length = 99\n")
    assert main(["check", "migrations"]) == 1


@pytest.mark.parametrize(
    ("toml", "said"),
    [
        ("[tool.flake8_migrations]\n", "[tool.flake8_migrations] of pyproject.toml: did you mean"),
        ("[tool.flake8migrations]\n", "[tool.flake8migrations] of pyproject.toml: did you mean"),
        ("[tool.flake8-migration]\n", "[tool.flake8-migration] of pyproject.toml: did you mean"),
        (
            "[tool]\nflake8-migrations = 3\n",
            "pyproject.toml: tool.flake8-migrations is not a table",
        ),
        ("[[tool.flake8-migrations]]\n", "pyproject.toml: tool.flake8-migrations is not a table"),
        (f"{HEAD}dialect = mysql\n", "pyproject.toml: is not valid TOML: Invalid value (at line 2"),
        (f"{HEAD}dialect = 'a'\ndialect = 'b'\n", "pyproject.toml: is not valid TOML: "),
        (f"{HEAD}{HEAD}", "pyproject.toml: is not valid TOML: "),
    ],
)
def test_a_broken_table_is_one_message(
    project: Path, capsys: Printed, toml: str, said: str
) -> None:
    say(project, toml)
    with pytest.raises(ExecutionError) as caught:
        parse_args(["migrations"])
    assert str(caught.value).startswith(said)
    assert "\n" not in str(caught.value)
    assert main(["check", "migrations"]) == 2
    assert capsys.readouterr().err == f"error: {caught.value}\n"


def test_bytes_that_are_no_text(project: Path) -> None:
    (project / "pyproject.toml").write_bytes(f"{HEAD}paths = '".encode() + b"\xff'\n")
    with pytest.raises(ExecutionError, match="^pyproject.toml: is not valid TOML: 'utf-8' codec"):
        parse_args(["migrations"])


def test_the_nearest_table_upward_counts(
    project: Path, capsys: Printed, monkeypatch: pytest.MonkeyPatch
) -> None:
    say(
        project,
        f"{HEAD}pg-version = 15\npaths = ['db/*.py']\n"
        "per-file-ignores = {'migrations/versions/2025*' = ['MIG']}\n",
    )
    (project / "migrations" / "pyproject.toml").write_text("[project]\nname = 'flake8'\n", "utf-8")
    monkeypatch.chdir(project / "migrations")
    parse_args(["."])
    assert MigrationsPlugin.config.pg_version == 15
    assert MigrationsPlugin.config.paths == (str(project / "db" / "*.py"),)
    main(["check", "--format=text", "--select=MIG001", "."])
    assert codes(capsys.readouterr().out.splitlines()) == {("2026", "MIG001")}
    (project / "migrations" / "pyproject.toml").write_text(f"{HEAD}pg-version = 14\n", "utf-8")
    parse_args(["."])
    assert MigrationsPlugin.config.pg_version == 14


def test_a_file_that_is_named(project: Path, capsys: Printed) -> None:
    say(project, f"{HEAD}pg-version = 15\n", "migrations-downgrade = all")
    (project / "other.toml").write_text(f"{HEAD}ignore = ['MIG2']\n", "utf-8")
    (project / "other.cfg").write_text("[flake8]\nmigrations-pg-version = 14\n", "utf-8")
    assert codes(by_command(capsys, "--config=other.toml")) == both("MIG001")
    for arguments, said in (
        (["--config=other.cfg"], "migrations-pg-version: 14 in other.cfg, but 15 in "),
        (["--config=nosuch.toml"], "nosuch.toml: no such file"),
        (["--config=empty.toml"], "empty.toml: has no table [tool.flake8-migrations]"),
    ):
        (project / "empty.toml").write_text("", "utf-8")
        assert main(["check", *arguments, "migrations"]) == 2
        assert capsys.readouterr().err.startswith(f"error: {said}")
    for option in ("--config", "--append-config"):
        with pytest.raises(ExecutionError, match="^migrations-pg-version: 14 in other.cfg, but 15"):
            parse_args([option, "other.cfg", "migrations"])


def test_show_config_says_who_says_what(project: Path, capsys: Printed) -> None:
    say(
        project,
        f"{HEAD}pg-version = 15\ndialect = 'mysql'\nselect = ['MIG0']\nextend-select = ['MIG1']\n"
        "name-patterns = {index = 'ix_.*'}\nper-file-ignores = {'a.py' = ['MIG001', 'MIG1']}\n",
        "migrations-pg-version = 15\nextend-select = B9\nmigrations-downgrade = all",
    )
    assert main(["check", "--show-config", "--dialect=sqlite", "migrations"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[:2] == [
        "configuration file = tox.ini",
        "[tool.flake8-migrations] = pyproject.toml",
    ]
    for wanted in (
        "migrations-dialect = sqlite (the command line)",
        "migrations-pg-version = 15 (tox.ini, pyproject.toml)",
        "migrations-downgrade = all (tox.ini)",
        "migrations-history = auto (default)",
        "migrations-name-patterns = index=ix_.* (pyproject.toml)",
        "select = MIG0 (pyproject.toml)",
        "extend-select = B9 (tox.ini), MIG1 (pyproject.toml)",
        "ignore = none (default)",
        "per-file-ignores = a.py: MIG001, MIG1 (pyproject.toml)",
    ):
        assert wanted in lines
    assert main(["check", "--show-config", "--select=MIG2", "migrations"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert "select = MIG2 (the command line)" in lines
    assert main(["check", "--show-config", "--isolated", "migrations"]) == 0
    assert "[tool.flake8-migrations] = none" in capsys.readouterr().out


def test_workers_that_start_afresh(project: Path, flake8_in_jobs: Flake8) -> None:
    say(project, f"{HEAD}ignore = ['MIG001']\n")
    done = flake8_in_jobs("spawn", "--select=MIG", "migrations")
    assert done.stderr == ""
    assert codes(done.stdout.splitlines()) == both("MIG201")

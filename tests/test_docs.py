"""README and pages: what they show is what happens, and no command on them passes in silence."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from flake8.options.parse_args import parse_args

from flake8_migrations.config import Config
from flake8_migrations.plugin import MigrationsPlugin
from flake8_migrations.violations import VIOLATIONS
from tests.conftest import MIGRATION, Flake8
from tests.linting import lint, parsed_options

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
PAGES = [
    ROOT / "README.md",
    ROOT / "CONTRIBUTING.md",
    ROOT / ".pre-commit-hooks.yaml",
    *sorted((ROOT / "docs").rglob("*.md")),
]

_SELECTION = re.compile(r"(?<![\w-])(?:--)?select(?: = |=| )([\w,]*MIG[\w,]*)")
_COMMAND = re.compile(r"(?:^|[`$]\s*|- (?:run: )?)(flake8 (?:-[^`]*)?migrations/?)(?=$|`)")
_DECISIONS = ROOT / "docs" / "decisions"


def selections() -> list[tuple[str, str]]:
    """Page and codes of each ``select`` that limits flake8 to some codes, ours among them."""
    return [
        (str(path.relative_to(ROOT)), codes)
        for path in PAGES
        if _DECISIONS not in path.parents
        for codes in _SELECTION.findall(path.read_text(encoding="utf-8"))
    ]


def commands() -> list[str]:
    """The commands of README and pages that lint a folder ``migrations``."""
    found = []
    for path in PAGES:
        for line in path.read_text(encoding="utf-8").splitlines():
            found += _COMMAND.findall(line)
    return sorted(set(found))


def test_what_selects_our_codes_selects_files_that_do_not_parse() -> None:
    assert len(selections()) >= 6
    silent = [one for one in selections() if not {"E9", "E"} & set(one[1].split(","))]
    assert silent == []


def configurations() -> list[str]:
    """Each section ``[flake8]`` that a page shows."""
    shown = "\n".join(path.read_text(encoding="utf-8") for path in PAGES)
    return sorted(set(re.findall(r"^```ini\n(\[flake8\]\n.*?)^```", shown, re.DOTALL | re.M)))


@pytest.mark.parametrize("text", configurations())
def test_no_documented_configuration_is_refused(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, text: str
) -> None:
    assert len(configurations()) >= 12
    monkeypatch.chdir(tmp_path)
    # what linted in this process before has taken the attribute away
    monkeypatch.setattr(MigrationsPlugin, "config", Config(), raising=False)
    (tmp_path / "tox.ini").write_text(text, encoding="utf-8")
    _, options = parse_args([])
    keys = re.findall(r"^([a-z][\w-]+) =", text, re.MULTILINE)
    assert keys and all(hasattr(options, key.replace("-", "_")) for key in keys)


BROKEN = {
    "20260101_120000_no_syntax.py": ("def upgrade(:\n", "E999"),
    "20260101_120001_null.py": ("x = 1\0\n", "E9"),
    "20260101_120002_template.py": (MIGRATION + 'X = t"{revision}"\n', "E999"),
}
"""Files that no plugin sees; the last one is fine from Python 3.14 on."""


@pytest.mark.parametrize("codes", sorted({codes for _, codes in selections() if "E" in codes}))
def test_a_broken_file_and_a_missing_one_are_reported(
    flake8: Flake8, versions: Path, codes: str
) -> None:
    for name, (source, _) in BROKEN.items():
        (versions / name).write_text(source, encoding="utf-8")
    result = flake8("--isolated", f"--select={codes}", "migrations", "migartions")
    assert result.returncode == 1
    for name, (_, code) in BROKEN.items():
        is_valid = "template" in name and sys.version_info >= (3, 14)
        assert bool(re.search(rf"{name}:\d+:\d+: {code}", result.stdout)) is not is_valid
    assert re.search(r"^migartions:\d+:\d+: E902 ", result.stdout, re.MULTILINE)


def test_commands_are_found() -> None:
    assert len(commands()) >= 8
    assert "flake8 migrations/" in commands()


@pytest.mark.parametrize("command", commands())
def test_no_documented_command_passes_over_a_broken_file(
    flake8: Flake8, versions: Path, tmp_path: Path, command: str
) -> None:
    for revision, parent in (("9e4b1d7c0a25", None), ("0b6f3d9c7e12", None)):
        source = f"revision = {revision!r}\ndown_revision = {parent!r}\ndef upgrade(): pass\n"
        (versions / f"{revision}.py").write_text(source, encoding="utf-8")
    (versions / "20260101_120000_no_syntax.py").write_text("def upgrade(:\n", encoding="utf-8")
    result = flake8(*shlex.split(command)[1:])
    assert "20260101_120000_no_syntax.py:1:" in result.stdout and " E999 " in result.stdout
    assert result.returncode == (0 if "--exit-zero" in command else 1)


def test_the_hook_of_pre_commit_reports_a_broken_file(flake8: Flake8, versions: Path) -> None:
    text = (ROOT / "docs" / "ci.md").read_text(encoding="utf-8")
    (arguments,) = re.findall(r'args: \["(--select=.*)"\]', text)
    (versions / "20260101_120000_no_syntax.py").write_text("def upgrade(:\n", encoding="utf-8")
    result = flake8(arguments, "migrations/versions/20260101_120000_no_syntax.py")
    assert " E999 " in result.stdout and result.returncode == 1


def test_pre_commit_runs_the_hook_for_migrations_alone(tmp_path: Path, versions: Path) -> None:
    """As the page shows it, but for the place that flake8 comes from."""
    text = (ROOT / "docs" / "ci.md").read_text(encoding="utf-8")
    block = text.partition("without those of style:\n\n```yaml\n")[2].partition("```")[0]
    (hook,) = yaml.safe_load(block)
    del hook["additional_dependencies"]
    hook |= {"entry": f"{sys.executable} -m flake8", "language": "system", "types": ["python"]}
    config = tmp_path / ".pre-commit-config.yaml"
    environment = {name: value for name, value in os.environ.items() if name[:4] != "GIT_"}
    environment["PRE_COMMIT_HOME"] = str(tmp_path / "cache")

    def run(**changed: str) -> str:
        hooks = [{"repo": "local", "hooks": [{**hook, **changed}]}]
        config.write_text(yaml.safe_dump({"repos": hooks}), encoding="utf-8")
        command = [sys.executable, "-m", "pre_commit", "run", "--all-files"]
        return subprocess.run(
            command, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=120
        ).stdout

    (versions / "20260101_120000_no_syntax.py").write_text("def upgrade(:\n", encoding="utf-8")
    subprocess.run(["git", "init", "--quiet"], cwd=tmp_path, env=environment, check=True)
    subprocess.run(["git", "add", "."], cwd=tmp_path, env=environment, check=True)
    assert {"E999", "MIG002", "MIG003"} <= set(re.findall(r":\d+: (\w+) ", run()))
    assert "(no files to check)Skipped" in run(files="^db/versions/")


def test_readme_is_short() -> None:
    assert len(README.splitlines()) <= 150


def test_readme_counts_the_options() -> None:
    names = [name for name in vars(parsed_options()) if name.startswith("migrations_")]
    assert "twelve options" in README and len(names) == 12


def test_readme_shows_what_flake8_says(flake8: Flake8, tmp_path: Path) -> None:
    source = README.partition("```python\n")[2].partition("```")[0]
    shown = README.partition("```console\n$ flake8 migrations/\n")[2].partition("```")[0]
    path = tmp_path / shown.partition(":")[0]
    path.parent.mkdir(parents=True)
    path.write_text(source, encoding="utf-8")
    assert flake8("--isolated", "--select=MIG,E9", "migrations/").stdout == shown


def test_readme_lists_the_first_ten_codes_and_each_family() -> None:
    rows = re.findall(r"^\| \[(MIG\d{3})\]\(docs/rules/\1\.md\) \|.*\| (\S+) \|$", README, re.M)
    assert rows == [
        (f"MIG{n:03}", "opt-in" if VIOLATIONS[f"MIG{n:03}"].opt_in else "on") for n in range(1, 11)
    ]
    families = set(re.findall(r"^\| \[(?:more of )?(MIG\d)\]\(docs/codes\.md#", README, re.M))
    assert families == {code[:4] for code in VIOLATIONS}


def test_anchors_lead_somewhere() -> None:
    for path in PAGES:
        text = path.read_text(encoding="utf-8")
        for name, anchor in re.findall(r"\]\(([^)#\s:]*)#([^)\s]+)\)", text):
            target = (path.parent / name) if name else path
            headings = re.findall(r"^#+ (.*)$", target.read_text(encoding="utf-8"), re.MULTILINE)
            slugs = {re.sub(r"[^\w\- ]", "", one).lower().replace(" ", "-") for one in headings}
            assert anchor in slugs, f"{path}: {name}#{anchor}"


def test_readme_silences_the_line_it_says() -> None:
    block = README.partition("## Silence a line")[2].partition("```python\n")[2]
    line = block.partition("\n```")[0]
    head = "from alembic import op\nrevision = 'b'\ndown_revision = 'a'\ndef upgrade():\n"
    assert [one.code for one in lint(f"{head}    {line}\n")] == ["MIG002"]
    assert re.search(r"# noqa: MIG002 \w", line)


GRAPH = {
    "migrations": 0,
    "drift": 0,
    "order --source migrations": 0,
    "visualize --source migrations -o old.svg --check": 1,
    "visualize --source migrations --check": 2,
    "analyze --config nowhere.ini": 2,
    "order --for custoemrs --source migrations": 2,
    "migrations nowhere": 3,
    "analyze nothing.models": 3,
}


@pytest.mark.parametrize(("arguments", "code"), GRAPH.items())
def test_exit_codes_of_the_graph_command(tmp_path: Path, arguments: str, code: int) -> None:
    example = shutil.copytree(ROOT / "docs" / "example", tmp_path / "example")
    command = [sys.executable, "-m", "flake8_migrations.graph", *arguments.split()]
    result = subprocess.run(command, cwd=example, capture_output=True, text=True, timeout=120)
    assert result.returncode == code, result.stderr
    if code > 1:
        assert result.stderr.splitlines()[-3].startswith("error: ")


@pytest.mark.parametrize("command", ["visualize -o schema.svg --columns all --check", "drift"])
def test_the_graph_command_vouches_for_no_migration_that_it_could_not_read(
    tmp_path: Path, command: str
) -> None:
    example = shutil.copytree(ROOT / "docs" / "example", tmp_path / "example")
    bad = example / "migrations" / "versions" / "20270101_000000_bad.py"
    without = ["--exclude", "order_totals"]  # a view, of which the committed picture does not speak
    source = [] if command == "drift" else ["--source", "migrations", *without]
    arguments = [sys.executable, "-m", "flake8_migrations.graph", *command.split(), *source]

    def run() -> subprocess.CompletedProcess[str]:
        return subprocess.run(arguments, cwd=example, capture_output=True, text=True, timeout=120)

    assert run().returncode == 0
    bad.write_text('revision = "e1"\ndown_revision = "d82c4e90b6a1"\ndef upgrade(:\n', "utf-8")
    result = run()
    assert result.returncode == 1
    assert "20270101_000000_bad.py:3: does not parse" in result.stderr
    assert "1 of the migrations could not be read, so this proves nothing" in result.stderr


def test_exit_codes_are_documented() -> None:
    graph = (ROOT / "docs" / "graph.md").read_text(encoding="utf-8")
    ci = (ROOT / "docs" / "ci.md").read_text(encoding="utf-8")
    for code in sorted(set(GRAPH.values())):
        assert f"\n| {code} | " in graph.partition("## Exit codes")[2]
        assert f"\n| {code} | " in ci.partition("## Exit status")[2]
        assert re.search(rf"\b{code} (when|because|if)\b", README)

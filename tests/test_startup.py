"""What a process of its own imports, as an editor starts one for each check: no more than needed.

A file that is no migration needs the plugin's face; a migration needs the reader, and of the rules
those that its operations and the codes that are on ask for.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from flake8_migrations import rules
from flake8_migrations.rules.table import RULES, OfRun
from tests.linting import Result, lint
from tests.test_eval_files import FILES

HEADER = "from alembic import op\nimport sqlalchemy as sa\nrevision = 'b'\ndown_revision = None\n"

CREATES_TABLE = (
    f"{HEADER}def upgrade():\n"
    "    op.create_table('t', sa.Column('id', sa.BigInteger(), primary_key=True))\n"
    "def downgrade():\n    op.drop_table('t')\n"
)

EVERY_CODE = "--extend-select=MIG0,MIG1,MIG2,MIG3,MIG4,MIG5"


FLAKE8 = "flake8.main.cli"
COMMAND = "flake8_migrations.command.cli"


def loaded(
    folder: Path, source: str, *options: str, face: str = FLAKE8, is_named: bool = True
) -> set[str]:
    """The plugin's modules that a run over the file imports, without its name."""
    path = folder / "x.py"
    path.write_text(source, encoding="utf-8")
    code = (
        f"import sys; from {face} import main\n"
        "try: main(sys.argv[1:])\n"
        "except SystemExit: pass\n"
        "print('loaded', *sorted(sys.modules))\n"
    )
    given = ["check"] if face == COMMAND else []
    command = [sys.executable, "-c", code, *given, "--isolated", "-j1", *options]
    command += [str(path)] if is_named else []
    result = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=120)
    assert result.stderr == ""
    names = result.stdout.splitlines()[-1].split()[1:]
    return {name.partition(".")[2] for name in names if name.startswith("flake8_migrations.")}


SELDOM = {
    *("project.searched", "project.texts", "reader.classes", "reader.conditions"),
    *("reader.construction", "reader.decorators", "reader.excerpts", "reader.imports"),
    *("reader.unread", "reader.library.faults", "reader.library.inspection"),
    *("reader.library.loading", "reader.library.records", "rules.facts.types"),
    *("rules.surroundings", "rules.transaction_model", "rules.transactions"),
}
"""What a plain migration has no use for, though it is near to what it needs."""


def rooms(modules: set[str]) -> set[str]:
    return {name.partition(".")[0] for name in modules}


def topics(modules: set[str]) -> set[str]:
    """Those of the rules."""
    named = {rule.judge.partition(".")[0] for rule in RULES}
    return {name.removeprefix("rules.") for name in modules if name.startswith("rules.")} & named


def test_a_file_that_is_no_migration(tmp_path: Path) -> None:
    modules = loaded(tmp_path, "import os\n\n\ndef f():\n    return os.name\n", EVERY_CODE)
    assert rooms(modules) <= {"plugin", "checking", "config", "model", "project"}
    assert "checking.results" not in modules
    assert {name for name in modules if name.startswith(("model", "project"))} <= {
        "model",
        "model.dialects",
        "model.namedtuple",
        "model.pattern",
        "project",
        "project.cache",
        "project.root",
    }


def test_the_command_reads_no_more(tmp_path: Path) -> None:
    own = {"__init__", "cli", "errors", "finding", "formats", "linting", "progress"}
    own |= {"settings", "targets"}
    plain = loaded(tmp_path, "import os\n", face=COMMAND)
    assert rooms(plain) == {"checking", "command", "config", "model", "project"}
    assert {name.split(".")[1] for name in plain if name.startswith("command.")} <= own
    both = [loaded(tmp_path, CREATES_TABLE, face=face) for face in (FLAKE8, COMMAND)]
    more = both[1] - both[0]
    beside = ("command", "violations", "config.reading", "config.flake8_file")
    assert {name for name in more if not name.startswith(beside)} == set()


def test_the_command_finds_migrations_without_reading_models(tmp_path: Path) -> None:
    (tmp_path / "alembic.ini").write_text("[alembic]\nscript_location = .\n", encoding="utf-8")
    versions = tmp_path / "versions"
    versions.mkdir()
    named = loaded(versions, CREATES_TABLE, face=COMMAND)
    found = loaded(tmp_path, "", face=COMMAND, is_named=False)
    assert "project.configuration" in found and "graph" not in rooms(found)
    assert {name for name in found - named if not name.startswith("project.")} == set()


def test_a_migration_that_creates_a_table(tmp_path: Path) -> None:
    modules = loaded(tmp_path, CREATES_TABLE)
    assert rooms(modules) == {
        *("plugin", "checking", "config", "model", "project", "violations"),
        *("reader", "replay", "rules"),
    }
    assert topics(modules) == {
        *("chain", "columns", "destruction", "failing", "filenames", "hygiene", "names", "order"),
        *("needed", "purity", "sequences", "set_null", "text_defaults"),
    }
    assert not {name for name in modules if name.startswith("graph")}
    assert SELDOM.isdisjoint(modules)
    assert len(modules) <= 110
    assert {name for name in modules if name.startswith("replay.before")} == {
        "replay.before",
        "replay.before.standing",
    }, "no rule asks what stands before it"


@pytest.mark.parametrize("source, is_migration", [(CREATES_TABLE, True), ("import os\n", False)])
def test_nobody_looks_for_garbage_at_the_end(
    tmp_path: Path, source: str, is_migration: bool
) -> None:
    (tmp_path / "x.py").write_text(source, encoding="utf-8")
    code = (
        "import atexit, gc, sys; from flake8.main.cli import main\n"
        "atexit.register(lambda: print('frozen', gc.get_freeze_count() > 10_000))\n"
        "main(sys.argv[1:])\n"
        "print('before', gc.get_freeze_count() > 10_000, gc.isenabled())\n"
    )
    command = [sys.executable, "-c", code, "--isolated", "-j1", "x.py"]
    result = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=120)
    assert result.stderr == ""
    assert result.stdout.splitlines()[-2:] == ["before False True", f"frozen {is_migration}"]


@pytest.mark.parametrize(
    "statement",
    [
        "op.sync_enum_values('public', 'state', ['new', 'old'], [])",
        "refresh_materialized_view(op.get_bind(), 'totals')",
        "op.execute(CreateView('totals', None))",
    ],
)
def test_a_library_is_imported_for_those_who_use_it(tmp_path: Path, statement: str) -> None:
    source = f"from sqlalchemy_utils import CreateView, refresh_materialized_view\n{CREATES_TABLE}"
    names = {"reader.library.third_party", "reader.observed.origins"}
    assert names.isdisjoint(loaded(tmp_path, source))
    source = source.replace("op.drop_table('t')", statement)
    assert "reader.library.third_party" in loaded(tmp_path, source)


def test_sql_is_imported_for_sql(tmp_path: Path) -> None:
    source = CREATES_TABLE.replace("op.drop_table('t')", "op.execute('DROP TABLE t')")
    modules = loaded(tmp_path, source)
    assert rooms(modules) == rooms(loaded(tmp_path, CREATES_TABLE)) | {"sql"}
    assert "sql.objects" in modules and "sql.data" not in modules
    source = source.replace("DROP TABLE t", "UPDATE t SET n = 1")
    modules = loaded(tmp_path, source)
    assert "sql.data" in modules and {"sql.objects", "sql.tables"}.isdisjoint(modules)


@pytest.mark.parametrize(
    ("statement", "needed"),
    [
        ("op.execute('COMMIT')", "hand_written"),
        ("op.drop_constraint(None, 't')", "unnamed_constraints"),
        ("op.add_column('t', sa.Column('c', sa.Text(), nullable=False))", "required_columns"),
        ("op.execute('DROP VIEW v')", "dropped_objects"),
    ],
)
def test_a_rule_is_imported_for_what_it_is_about(
    tmp_path: Path, statement: str, needed: str
) -> None:
    source = f"{HEADER}def upgrade():\n    {statement}\ndef downgrade():\n    pass\n"
    assert needed in topics(loaded(tmp_path, source))


def found(path: Path) -> list[Result]:
    options = [EVERY_CODE, "--migrations-dialect=postgresql,mysql,mariadb,sqlite,mssql,oracle"]
    return lint(path.read_text(encoding="utf-8"), str(path), options)


def test_rules_are_asked_about_all_that_they_speak_of(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the types of operations that rows name for whole runs, nothing more is found."""
    as_declared = {path: found(path) for path in FILES}
    asked_always = tuple(
        rule._replace(actions=None) if isinstance(rule, OfRun) else rule for rule in RULES
    )
    monkeypatch.setattr(rules, "RULES", asked_always)
    rules._of_run.cache_clear()
    try:
        missed = [path.name for path in FILES if found(path) != as_declared[path]]
    finally:
        rules._of_run.cache_clear()
    assert missed == []

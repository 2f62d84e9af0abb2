"""Options: defaults, values, and what a wrong value says."""

from __future__ import annotations

from pathlib import Path

import pytest
from flake8.exceptions import ExecutionError

from flake8_migrations.config import Config
from flake8_migrations.violations import VIOLATIONS, active_codes
from tests.linting import config_from, lint, parsed_options

OPT_IN = {code for code, violation in VIOLATIONS.items() if violation.opt_in}


def opt_in(prefix: str) -> set[str]:
    return {code for code in OPT_IN if code.startswith(prefix)}


def test_defaults_are_those_of_the_config_value() -> None:
    assert config_from() == Config()


def test_values() -> None:
    config = config_from(
        "--migrations-dialect=sqlite,MySQL",
        "--migrations-pg-version=14",
        "--migrations-downgrade=ALL",
        "--migrations-history=Off",
        r"--migrations-filename-pattern=\d+\.py",
        "--migrations-small-tables=lookup_*,settings",
        "--migrations-op-helpers=app.db.safe_op,wrapped",
        "--migrations-name-patterns=table=[a-z]{1,9},index=ix_.* check=(a|b)=?\n",
        "--migrations-allow-imports=app.db.types,app.sql*",
    )
    assert config.dialects == {"sqlite", "mysql"}
    assert config.pg_version == 14
    assert config.downgrade == "all"
    assert config.history is False
    assert config.filename_pattern == r"\d+\.py"
    assert config.small_tables == ("lookup_*", "settings")
    assert config.op_helpers == ("app.db.safe_op", "wrapped")
    assert config.name_patterns == (
        ("table", "[a-z]{1,9}"),
        ("index", "ix_.*"),
        ("check", "(a|b)=?"),
    )
    assert config.allow_imports == ("app.db.types", "app.sql*")


EXAMPLES = {
    "paths": "db/*.py",
    "dialect": "mysql",
    "pg-version": "14",
    "freeze": "a1",
    "downgrade": "all",
    "history": "off",
    "filename-pattern": "x",
    "small-tables": "units",
    "op-helpers": "app.op",
    "name-patterns": "table=x",
    "allow-imports": "app.*",
    "links": "on",
}


def test_every_option_reaches_the_rules() -> None:
    """A new one gets an example here, and a field of ``Config`` that ``parse_options`` fills."""
    named = [name for name in vars(parsed_options()) if name.startswith("migrations_")]
    options = [name.removeprefix("migrations_").replace("_", "-") for name in named]
    assert sorted(EXAMPLES) == sorted(options)
    for name, value in EXAMPLES.items():
        assert config_from(f"--migrations-{name}={value}") != Config(), name


@pytest.mark.parametrize(
    ("argument", "message"),
    [
        (
            "--migrations-dialect=postgre",
            "migrations-dialect: unknown value 'postgre' (did you mean 'postgresql'?); choose from"
            " cockroachdb, mariadb, mssql, mysql, oracle, postgresql, sqlite",
        ),
        (
            "--migrations-dialect=",
            "migrations-dialect: no value given; choose from"
            " cockroachdb, mariadb, mssql, mysql, oracle, postgresql, sqlite",
        ),
        (
            "--migrations-downgrade=none",
            "migrations-downgrade: unknown value 'none'; choose from mirror, all",
        ),
        (
            "--migrations-pg-version=16.1",
            "migrations-pg-version: '16.1' is not a major version; give a whole number from 9 to"
            " 30",
        ),
        (
            "--migrations-pg-version=²",
            "migrations-pg-version: '²' is not a major version; give a whole number from 9 to 30",
        ),
        (
            "--migrations-small-tables=users # big",
            "migrations-small-tables: '#' is not a table name;"
            " comments after values are not possible here",
        ),
        (
            "--migrations-allow-imports=app/types",
            "migrations-allow-imports: 'app/types' is not a dotted name",
        ),
        (
            "--migrations-allow-imports=my-app.types",
            "migrations-allow-imports: 'my-app.types' is not a dotted name",
        ),
        (
            "--migrations-allow-imports=app.[a-f",
            "migrations-allow-imports: 'app.[a-f' is not a dotted name",
        ),
        (
            "--migrations-small-tables=users[0-9",
            "migrations-small-tables: 'users[0-9' is not a table name",
        ),
        (
            "--migrations-paths=[a-f][!",
            "migrations-paths: '[a-f][!' is not a glob of files",
        ),
        (
            "--migrations-op-helpers=app/op",
            "migrations-op-helpers: 'app/op' is not a dotted name",
        ),
        (
            "--migrations-name-patterns=idx=ix_.*",
            "migrations-name-patterns: unknown value 'idx' (did you mean 'index'?); choose from"
            " table, column, index, unique, foreign-key, primary-key, check, exclude, sequence,"
            " type, view, function, procedure, trigger, schema",
        ),
        (
            "--migrations-name-patterns=ix_.*",
            "migrations-name-patterns: 'ix_.*' is not a pattern; give kind=regex, the kind one of"
            " table, column, index, unique, foreign-key, primary-key, check, exclude, sequence,"
            " type, view, function, procedure, trigger, schema",
        ),
        (
            "--migrations-name-patterns=index=(",
            "migrations-name-patterns: '(' is not a regular expression:"
            " missing ), unterminated subpattern at position 0",
        ),
        (
            "--migrations-freeze=a'b",
            'migrations-freeze: "a\'b" is not a revision id or a ref such as git:origin/main',
        ),
    ],
)
def test_a_wrong_value_says_what_is_valid(argument: str, message: str) -> None:
    with pytest.raises(ExecutionError) as caught:
        config_from(argument)
    assert str(caught.value) == message


def test_a_pattern_that_is_no_regular_expression() -> None:
    with pytest.raises(ExecutionError, match=r"'\(' is not a regular expression: missing \)"):
        config_from("--migrations-filename-pattern=(")


@pytest.mark.parametrize(
    ("arguments", "active"),
    [
        ([], set()),
        (["--select=MIG"], set()),
        (["--select=E,MIG"], set()),
        (["--ignore=E501"], set()),
        (["--extend-select=MIG"], set()),
        (["--extend-select=MIG0"], opt_in("MIG0")),
        (["--select=MIG010"], {"MIG010"}),
        (["--extend-select=MIG015,E5"], {"MIG015"}),
        (["--extend-select=MIG1"], opt_in("MIG1")),
    ],
    ids=str,
)
def test_only_a_longer_prefix_opts_in(arguments: list[str], active: set[str]) -> None:
    config = config_from(*arguments)
    codes = active_codes(config.opt_in_prefixes, config.dialects)
    on = {code for code, violation in VIOLATIONS.items() if not violation.opt_in}
    assert on <= codes and codes - on == active


@pytest.mark.parametrize(
    ("pattern", "path", "is_found"),
    [
        ("changes/*.py", "changes/first.py", True),
        ("changes/*.py", "other/first.py", False),
        ("change_*.py", "anywhere/change_1.py", True),
        ("change_*.py", "anywhere/1_change.py", False),
    ],
)
def test_extra_paths(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, pattern: str, path: str, is_found: bool
) -> None:
    monkeypatch.chdir(tmp_path)
    source = "def upgrade(op):\n    op.drop_table('users')\n"
    found = lint(source, path, [f"--migrations-paths={pattern}"])
    assert ("MIG001" in {result.code for result in found}) is is_found


HISTORY = {"a": None, "b": "a", "c": "b", "x": "a", "m": ("c", "x"), "d": "m"}


@pytest.fixture
def history(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A history with a branch and a merge; each revision drops a table."""
    folder = tmp_path / "migrations" / "versions"
    folder.mkdir(parents=True)
    for revision, parent in HISTORY.items():
        (folder / f"{revision}_legacy.py").write_text(source_of(revision, parent), "utf-8")
    monkeypatch.chdir(tmp_path)
    return folder


def source_of(revision: str, parent: object) -> str:
    return (
        f"from alembic import op\nrevision: str = {revision!r}\ndown_revision = {parent!r}\n\n"
        "def upgrade():\n    op.drop_table('t')\n"
    )


def codes(folder: Path, revision: str, *options: str) -> list[str]:
    source = source_of(revision, HISTORY[revision])
    path = str(folder / f"{revision}_legacy.py")
    return [result.code for result in lint(source, path, [*options, str(folder)])]


def test_freeze_exempts_the_revision_and_its_ancestors(history: Path) -> None:
    frozen = [one for one in HISTORY if not codes(history, one, "--migrations-freeze=c")]
    assert frozen == ["a", "b", "c"]
    assert codes(history, "d", "--migrations-freeze=c") == ["MIG009", "MIG001"]


def test_freeze_follows_merges_and_takes_several_revisions(history: Path) -> None:
    frozen = [one for one in HISTORY if not codes(history, one, "--migrations-freeze=m")]
    assert frozen == ["a", "b", "c", "x", "m"]
    frozen = [one for one in HISTORY if not codes(history, one, "--migrations-freeze=b,x")]
    assert frozen == ["a", "b", "x"]


def test_what_is_frozen_shows_up_as_legacy_only(history: Path) -> None:
    options = ("--migrations-freeze=c", "--extend-select=MIG010")
    assert codes(history, "a", *options) == ["MIG010"]
    assert codes(history, "d", *options) == ["MIG009", "MIG001"]


def test_an_unknown_frozen_revision_names_close_ones(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "versions"
    folder.mkdir()
    for revision in ("3f2a1b9c", "3f2a1b8d", "77aa"):
        (folder / f"{revision}.py").write_text(source_of(revision, None), "utf-8")
    with pytest.raises(ExecutionError) as caught:
        config_from("--migrations-freeze=3f2a1b9", str(folder))
    assert str(caught.value) == (
        "migrations-freeze: unknown revision '3f2a1b9': did you mean 3f2a1b9c?"
    )
    with pytest.raises(ExecutionError, match="did you mean 3f2a1b9c or 3f2a1b8d"):
        config_from("--migrations-freeze=3f2a1b8c", str(folder))
    with pytest.raises(ExecutionError, match="no revision has a similar name"):
        config_from("--migrations-freeze=zzzz", str(folder))


def test_freeze_is_no_error_where_no_migration_is_linted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "app.py").write_text("import os\n", "utf-8")
    assert config_from("--migrations-freeze=abc", "app.py").frozen == frozenset()


def test_freeze_finds_the_history_of_a_single_file_and_of_a_buffer(history: Path) -> None:
    for arguments in (
        [str(history / "d_legacy.py")],
        ["--stdin-display-name", "migrations/versions/d_legacy.py", "-"],
        ["."],
        [],
    ):
        assert config_from("--migrations-freeze=b", *arguments).frozen == {"a", "b"}


def test_freeze_looks_in_other_folders_of_the_project(history: Path, tmp_path: Path) -> None:
    """A project may keep several version locations; only one of them is linted here."""
    other = tmp_path / "plugin" / "versions"
    other.mkdir(parents=True)
    (other / "p_first.py").write_text(source_of("p", "d"), "utf-8")
    assert config_from("--migrations-freeze=c", str(other)).frozen == {"a", "b", "c"}


def test_freeze_follows_a_history_through_its_folders(history: Path, tmp_path: Path) -> None:
    """By year in sub-folders, or in several version locations; whichever is linted."""
    by_year = history / "2027"
    by_year.mkdir()
    (by_year / "y1.py").write_text(source_of("y1", "d"), "utf-8")
    elsewhere = tmp_path / "plugin" / "versions"
    elsewhere.mkdir(parents=True)
    (elsewhere / "z1.py").write_text(source_of("z1", "y1"), "utf-8")
    (history / "t.py").write_text(source_of("t", "z1"), "utf-8")
    whole = {*HISTORY, "y1", "z1", "t"}
    for linted in (".", str(history), str(by_year), str(elsewhere), str(by_year / "y1.py")):
        assert config_from("--migrations-freeze=t", linted).frozen == whole


def test_freeze_is_found_from_within_the_project(
    history: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "tox.ini").write_text("[flake8]\n", "utf-8")
    other = tmp_path / "service" / "versions"
    other.mkdir(parents=True)
    (other / "s.py").write_text(source_of("s", None), "utf-8")
    monkeypatch.chdir(tmp_path / "service")
    assert config_from("--migrations-freeze=b,s", ".").frozen == {"a", "b", "s"}


def test_globs_with_brackets() -> None:
    config = config_from(
        "--migrations-paths=db[[]/[]a]*.py",
        "--migrations-small-tables=users_[!0-9]",
        "--migrations-allow-imports=app.[a-f]*.types,*.models",
    )
    assert config.paths[0].endswith("db[[]/[]a]*.py")
    assert config.small_tables == ("users_[!0-9]",)
    assert config.allow_imports == ("app.[a-f]*.types", "*.models")


def test_a_comment_behind_the_paths() -> None:
    with pytest.raises(ExecutionError, match="migrations-paths: '#' is not a glob of files"):
        config_from("--migrations-paths=db/*.py # old ones")


def test_cockroachdb_is_judged_as_postgresql_without_its_locks() -> None:
    alone, beside = (
        config_from(f"--migrations-dialect={names}")
        for names in ("cockroachdb", "cockroachdb,postgresql")
    )
    assert alone.dialects == beside.dialects == {"postgresql"}
    assert alone.is_cockroachdb
    assert not beside.is_cockroachdb
    assert not alone.on(frozenset({"sqlite"})).is_cockroachdb

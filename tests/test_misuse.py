"""A mistake in the configuration is one message, never a run that passes in silence."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from flake8.exceptions import ExecutionError
from flake8.options.parse_args import parse_args

from flake8_migrations.config.named_codes import FAMILIES
from flake8_migrations.violations import VIOLATIONS
from tests.conftest import Flake8
from tests.linting import config_from

LIST = (
    "the families are MIG0, MIG1, MIG2, MIG3, MIG4, MIG5,"
    " and flake8-migrations explain lists all codes"
)
CRITICAL = "There was a critical error during execution of Flake8:"


def refused(*arguments: str) -> str:
    """What flake8 refuses to start with, in the folder of the process."""
    with pytest.raises(ExecutionError) as caught:
        parse_args(arguments)
    return str(caught.value)


def printed(result: subprocess.CompletedProcess[str]) -> str:
    """The one line that flake8 prints below its own."""
    assert result.returncode == 1
    assert result.stderr == ""
    first, message = result.stdout.splitlines()
    assert first == CRITICAL
    return message


def test_the_families_are_those_that_have_codes() -> None:
    assert sorted({code[:4] for code in VIOLATIONS}) == list(FAMILIES)


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("MIG999", "MIG999 (did you mean MIG009 or MIG019 or MIG109?); "),
        ("MIG103", "MIG103 (did you mean MIG003 or MIG101 or MIG102?); "),
        ("MIG6", "MIG6 (did you mean MIG006?); "),
        ("MIG61", "MIG61 (did you mean MIG001 or MIG011?); "),
        ("MIG01x", "MIG01x (did you mean MIG010 or MIG011 or MIG012?); "),
        ("MIG0011", "MIG0011 (did you mean MIG011?); "),
        ("mig002", "mig002 (did you mean MIG002?); "),
        ("MIG-002", "MIG-002 (did you mean MIG002?); "),
        ("MIG*", "MIG*"),
        ("MIGRATIONS", "MIGRATIONS; "),
    ],
)
@pytest.mark.parametrize("option", ["select", "extend-select", "ignore", "extend-ignore"])
def test_a_code_that_does_not_exist(option: str, code: str, said: str) -> None:
    with pytest.raises(ExecutionError) as caught:
        config_from(f"--{option}=E501,{code}")
    assert str(caught.value).startswith(f"{option}: unknown code {said}")
    assert str(caught.value).endswith(LIST)


@pytest.mark.parametrize(
    "mapping",
    ["a.py: MIG999", "a.py,b.py:E501,MIG01x", "a.py: mig001\nb.py: E501", "MIG6/*: MIG6"],
)
def test_a_code_that_does_not_exist_for_some_files(mapping: str) -> None:
    with pytest.raises(ExecutionError, match=r"^per-file-ignores: unknown code (MIG|mig)\w+ "):
        config_from(f"--per-file-ignores={mapping}")


@pytest.mark.parametrize(
    "arguments",
    [
        *(
            f"--{option}={code}"
            for option in ("select", "extend-select", "ignore", "extend-ignore")
            for code in ("MIG", "MIG0", "MIG00", "MIG10", "MIG415", "M", "E501", "XYZ999", "E9,MIG")
        ),
        "--per-file-ignores=a.py: MIG002",
        "--per-file-ignores=MIG5/*: MIG0,E501",
        "--per-file-ignores=MIG5: E501",
        "--per-file-ignores=versions/MIG999.py: MIG00",
    ],
)
def test_what_exists_is_taken(arguments: str) -> None:
    assert config_from(arguments).pg_version == 16


OPTIONS = (
    "migrations-paths, migrations-dialect, migrations-pg-version, migrations-freeze,"
    " migrations-downgrade, migrations-history, migrations-filename-pattern,"
    " migrations-small-tables,"
    " migrations-op-helpers, migrations-name-patterns, migrations-allow-imports,"
    " migrations-links"
)


@pytest.mark.parametrize(
    ("key", "meant"),
    [
        ("migrations-freez", "migrations-freeze"),
        ("migrations_dialekt", "migrations-dialect"),
        ("Migrations-Pg-Versoin", "migrations-pg-version"),
        ("migration-freeze", "migrations-freeze"),
        ("migratons-paths", "migrations-paths"),
    ],
)
@pytest.mark.parametrize("file", ["setup.cfg", "tox.ini", ".flake8"])
def test_a_mistyped_key(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, file: str, key: str, meant: str
) -> None:
    (tmp_path / file).write_text(f"[flake8]\n{key} = x\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    said = refused()
    assert said.startswith(f"{file}: {key.lower()}: no such option (did you mean {meant}")
    assert said.endswith(f"; choose from {OPTIONS}")


def test_a_key_that_resembles_none(flake8: Flake8, tmp_path: Path, versions: Path) -> None:
    (tmp_path / "tox.ini").write_text("[flake8]\nmigrations-xyz = x\n", encoding="utf-8")
    said = printed(flake8("migrations"))
    assert said == f"tox.ini: migrations-xyz: no such option; choose from {OPTIONS}"


def test_the_file_is_the_one_that_flake8_reads(
    flake8: Flake8, tmp_path: Path, versions: Path
) -> None:
    (tmp_path / "tox.ini").write_text("[flake8]\nmigrations-freez = x\n", encoding="utf-8")
    (tmp_path / "good.cfg").write_text("[flake8]\nmigrations_freeze =\n", encoding="utf-8")
    for arguments in (["--isolated"], ["--config", "good.cfg"]):
        assert "MIG002" in flake8(*arguments, "migrations").stdout
    for arguments in (["--append-config", "tox.ini"], ["--config", "tox.ini"]):
        assert printed(flake8(*arguments, "migrations")).startswith("tox.ini: migrations-freez: ")
    assert flake8("--version").returncode == 0


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"no section\n",
        b"[flake8]\n",
        b"\xff\xfe[flake8]\n",
        b"[flake8\nmigrations-freez = x\n",
        b"[other]\nmigrations-freez = x\n",
        b"[flake8]\nmax-complexitty = 3\nimport-order-style = google\ndjango-migrations-path = x\n",
    ],
)
def test_odd_files_and_keys_of_others(
    flake8: Flake8, tmp_path: Path, versions: Path, content: bytes
) -> None:
    (tmp_path / "tox.ini").write_bytes(content)
    result = flake8("migrations")
    assert "MIG002" in result.stdout and result.stderr.count("Traceback") == 0


@pytest.mark.parametrize("option", ["select", "extend-select", "ignore", "extend-ignore"])
@pytest.mark.parametrize("code", ["MIG999", "MIG01x"])
def test_a_code_in_the_configuration_file(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, option: str, code: str
) -> None:
    (tmp_path / "tox.ini").write_text(f"[flake8]\n{option} = E501, {code}\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert refused().startswith(f"tox.ini: {option}: unknown code {code}")


def test_a_code_for_some_files_in_the_configuration_file(
    flake8: Flake8, tmp_path: Path, versions: Path
) -> None:
    (tmp_path / "tox.ini").write_text(
        "[flake8]\nper-file-ignores =\n    migrations/*: MIG01x\n", encoding="utf-8"
    )
    assert printed(flake8("migrations")).startswith(
        "tox.ini: per-file-ignores: unknown code MIG01x"
    )


def test_a_comment_that_names_an_unknown_code_is_left_alone(flake8: Flake8) -> None:
    source = "import os  # noqa: MIG999\n"
    result = flake8("--isolated", "-", text=source)
    assert [line.split()[1] for line in result.stdout.splitlines()] == ["F401"]


def test_workers_that_start_afresh_accept_what_the_first_process_did(
    tmp_path: Path, versions: Path, flake8_in_jobs: Flake8
) -> None:
    (tmp_path / "tox.ini").write_text(
        "[flake8]\nextend-select = MIG1\nmigrations_downgrade = all\n", encoding="utf-8"
    )
    (tmp_path / "second.py").write_text("import os\n", encoding="utf-8")
    result = flake8_in_jobs("spawn", "migrations", "second.py")
    assert result.stderr == "" and "MIG002" in result.stdout

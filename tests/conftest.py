"""Fixtures of several test files."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.evidence.mariadb import VARIABLE, is_installed

MIGRATION = '''"""Drop what nobody reads.

Revision ID: 1a2b
Revises: 0f0f
"""
from alembic import op

revision = "1a2b"
down_revision = "0f0f"


def upgrade():
    op.drop_column("users", "email")


def downgrade():
    op.execute("TRUNCATE audit")
'''

MYSQL_LEFT_OUT = (
    "what pages claim of MySQL is not run: MariaDB (tests/evidence/install-mariadb) or PyMySQL is"
    " missing"
)
PICTURES_LEFT_OUT = (
    "the tests of pictures are left out: they need Chromium and npm; run them with -m pictures"
)


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """Says what a plain run leaves out."""
    if config.getoption("markexpr") == "not pictures":
        terminalreporter.write_line(PICTURES_LEFT_OUT, yellow=True)
        if not (os.environ.get(VARIABLE) or is_installed()):
            terminalreporter.write_line(MYSQL_LEFT_OUT, yellow=True)


ROOT = Path(__file__).parent.parent
DATABASES = ("tests/evidence/", "tests/test_history_on_sqlite.py")
"""Tests of what databases do."""
ONCE = (
    *DATABASES,
    "tests/graph/test_cli.py::test_the_same_under_several_hash_seeds",
    "tests/graph/test_docs.py",
    "tests/graph/test_ordering.py",
    "tests/graph/test_pictures.py",
    "tests/graph/test_render_hostile.py",
    "tests/graph/test_sources.py",
    "tests/sql/test_properties.py",
    "tests/test_beside.py",  # what other tools do
    "tests/test_ci_templates.py",
    "tests/test_command.py::test_it_reports_what_flake8_reports",
    "tests/test_complete.py",
    "tests/test_crosswalk.py",
    "tests/test_docs.py",
    "tests/test_growth.py",
    "tests/test_mutation.py",
    "tests/test_new_rule.py",
    "tests/test_packaging.py::test_wheel_holds_the_package_and_nothing_else",
    "tests/test_pages.py",
    "tests/test_quality.py",
    "tests/test_startup.py::test_rules_are_asked_about_all_that_they_speak_of",
    "tests/test_upgrading.py",
)
"""Tests, by the beginnings of their ids, that no other Python would make say anything else."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        name = f"{item.path.relative_to(ROOT).as_posix()}::{item.nodeid.rpartition('::')[2]}"
        if name.startswith(ONCE):
            item.add_marker("once")
        if name.startswith(DATABASES):
            item.add_marker("databases")


Flake8 = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def flake8(tmp_path: Path) -> Flake8:
    """Runs the real flake8 in a folder of its own."""

    def run(*arguments: str, text: str | None = None) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "flake8", *arguments],
            cwd=tmp_path,
            input=text,
            capture_output=True,
            text=True,
            timeout=120,
        )

    return run


@pytest.fixture
def flake8_in_jobs(tmp_path: Path) -> Flake8:
    """The same in two processes, which are begun by ``fork`` or ``spawn``."""

    def run(method: str, *arguments: str) -> subprocess.CompletedProcess[str]:
        script = tmp_path / "run.py"
        script.write_text(
            "import multiprocessing, sys\n"
            "from flake8.main.cli import main\n"
            "if __name__ == '__main__':\n"
            f"    multiprocessing.set_start_method({method!r})\n"
            f"    sys.exit(main({['--jobs', '2', *arguments]!r}))\n",
            encoding="utf-8",
        )
        return subprocess.run(
            [sys.executable, str(script)], cwd=tmp_path, capture_output=True, text=True, timeout=120
        )

    return run


@pytest.fixture
def versions(tmp_path: Path) -> Path:
    """A folder of migrations with one file in it."""
    folder = tmp_path / "migrations" / "versions"
    folder.mkdir(parents=True)
    (folder / "20260101_120000_drop_email.py").write_text(MIGRATION, encoding="utf-8")
    return folder

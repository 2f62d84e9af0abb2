"""Which SQLAlchemy a project asks for, and what MIG503 makes of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from flake8_migrations.project.sqlalchemy_version import is_below_2
from tests.linting import lint

SOURCE = """\
{docstring}from alembic import op

revision = "a1"
down_revision = None


def upgrade():
    op.get_bind().execute("SELECT 1")
"""
POETRY = "[tool.poetry.dependencies]\nsqlalchemy = "


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("pyproject.toml", '[project]\ndependencies = ["sqlalchemy<2"]', True),
        ("pyproject.toml", '[project]\ndependencies = ["SQLAlchemy[asyncio] >=1.4,<2.0"]', True),
        ("pyproject.toml", '[project]\ndependencies = ["sqlalchemy>=1.4"]', False),
        ("pyproject.toml", '[project]\ndependencies = ["sqlalchemy>=1.4,<2.1"]', False),
        ("pyproject.toml", '[project]\ndependencies = ["sqlalchemy"]', None),
        ("pyproject.toml", '[project]\ndependencies = ["sqlalchemy-utils<1"]', None),
        ("pyproject.toml", f'{POETRY}"^1.4.41"', True),
        ("pyproject.toml", f'{POETRY}{{version = "~1.4", extras = ["asyncio"]}}', True),
        ("pyproject.toml", f'{POETRY}"^2.0"', False),
        ("requirements.txt", "alembic\nSQLAlchemy==1.3.24\n", True),
        ("requirements.txt", "SQLAlchemy==2.0.36 ; python_version > '3.9'\n", False),
        ("requirements.txt", "sqlalchemy~=1.4\n", True),
        ("setup.py", "setup(install_requires=['sqlalchemy>=1.3,<2'])", True),
        ("setup.cfg", "[options]\ninstall_requires =\n    sqlalchemy <2.0.0\n", True),
        ("poetry.lock", '[[package]]\nname = "sqlalchemy"\nversion = "1.4.54"\n', True),
        ("uv.lock", '[[package]]\nname = "sqlalchemy"\nversion = "2.0.36"\n', False),
        ("Pipfile.lock", '{"sqlalchemy": {"hashes": [], "version": "==1.4.1"}}', True),
    ],
)
def test_what_a_file_asks_for(tmp_path: Path, name: str, text: str, expected: bool | None) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / name).write_text(text, encoding="utf-8")
    folder = tmp_path / "migrations" / "versions"
    folder.mkdir(parents=True)
    assert is_below_2(str(folder)) is expected
    path = folder / "20260101_000000_a.py"
    found = [one.code for one in lint(SOURCE.format(docstring=""), str(path))]
    assert ("MIG503" in found) is (expected is not True)


def test_a_lock_file_says_more_than_a_range(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / "requirements.txt").write_text("sqlalchemy>=1.4\n", encoding="utf-8")
    (tmp_path / "poetry.lock").write_text(
        '[[package]]\nname = "sqlalchemy"\nversion = "1.4.54"\n', encoding="utf-8"
    )
    assert is_below_2(str(tmp_path)) is True


@pytest.mark.parametrize(("year", "speaks"), [("2021", False), ("2024", True)])
def test_a_revision_of_old_in_a_project_that_does_not_say(
    tmp_path: Path, year: str, speaks: bool
) -> None:
    docstring = f'"""a\n\nCreate Date: {year}-03-04 12:00:00.000000\n\n"""\n'
    path = tmp_path / "20260101_000000_a.py"
    found = [one.code for one in lint(SOURCE.format(docstring=docstring), str(path))]
    assert ("MIG503" in found) is speaks

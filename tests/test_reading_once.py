"""Each migration is read once in a process: for its own findings and for its successors'.

An editor checks one file at a time: then of the others the upgrade alone is read, once as well.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from flake8_migrations.reader import migrations
from tests.linting import lint

MIGRATION = """\
import sqlalchemy as sa
from alembic import op

revision = "r{number}"
down_revision = {parent}


def upgrade():
    {upgrade}


def downgrade():
    pass
"""
CREATES = (
    'op.create_table("boats", sa.Column("name", sa.String(20)), sa.Column("id", sa.Integer()))'
)
WIDENS = 'op.alter_column("boats", "name", type_=sa.String({}))'
COUNT = 6


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    """A history of which each revision changes what the one before it made."""
    found = []
    for number in range(COUNT):
        parent = repr(f"r{number - 1}") if number else None
        upgrade = WIDENS.format(20 + number) if number else CREATES
        path = tmp_path / "versions" / f"{number}_step.py"
        path.parent.mkdir(exist_ok=True)
        text = MIGRATION.format(number=number, parent=parent, upgrade=upgrade)
        path.write_text(text, encoding="utf-8")
        os.utime(path, (1_700_000_000, 1_700_000_000))  # what was saved just now may change again
        found.append(path)
    return found


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The paths of what is read, in the order in which it is; of ancestors the upgrade alone."""
    found: list[str] = []
    for name in ("read", "read_upgrade"):
        before = getattr(migrations, name)

        def noted(
            tree: object,
            path: str,
            *arguments: object,
            name: str = name,
            before: Any = before,
            **keywords: object,
        ) -> object:
            found.append(path if name == "read" else f"{path}: upgrade")
            return before(tree, path, *arguments, **keywords)

        monkeypatch.setattr(migrations, name, noted)
    return found


@pytest.mark.parametrize("turn", [1, -1])
def test_each_file_is_read_once_in_either_order(
    files: list[Path], read: list[str], turn: int
) -> None:
    for path in files[::turn]:
        lint(path.read_text(encoding="utf-8"), str(path), ["--extend-select=MIG1"])
    assert sorted(one for one in read if ": upgrade" not in one) == [str(path) for path in files]
    assert len(read) == len({*read})


def test_no_ancestor_is_read_that_no_rule_asks_for(files: list[Path], read: list[str]) -> None:
    last = files[-1]
    text = last.read_text(encoding="utf-8").replace("op.alter_column", "print")
    last.write_text(text, encoding="utf-8")
    lint(text, str(last), ["--extend-select=MIG1"])
    assert read == [str(last)]


def test_no_more_is_read_than_the_answer_takes(files: list[Path], read: list[str]) -> None:
    text = files[-1].read_text(encoding="utf-8")
    lint(text, str(files[-1]), ["--extend-select=MIG110"])
    assert sorted(read) == [f"{files[-2]}: upgrade", str(files[-1])]


def test_without_the_history_nothing_else_is_read(files: list[Path], read: list[str]) -> None:
    text = files[-1].read_text(encoding="utf-8")
    lint(text, str(files[-1]), ["--extend-select=MIG1", "--migrations-history=off"])
    assert read == [str(files[-1])]

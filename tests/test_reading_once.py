"""Each migration is read once in a process: for its own findings and for its successors'.

An editor checks one file at a time: then of the others the upgrade alone is read, once as well.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from flake8_migrations.project import cache
from flake8_migrations.project.texts import texts_of
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


def test_each_file_is_opened_once_for_a_check(
    files: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """For its header, the databases that it names, the words in it, and what it does."""
    opened: list[str] = []
    on_disk = cache._read

    def noted(path: str, most: int | None) -> bytes:
        opened.append(path)
        return on_disk(path, most)

    monkeypatch.setattr(cache, "_read", noted)
    text = files[-1].read_text(encoding="utf-8").replace("sa.String(25)", "sa.String(5)")
    files[-1].write_text(text, encoding="utf-8")
    assert "MIG018" in {one.code for one in lint(text, str(files[-1]))}
    revisions = [one for one in opened if one.endswith("_step.py")]
    assert sorted(revisions) == [str(one) for one in files]


def test_an_ancestor_that_is_saved_between_two_checks(files: list[Path]) -> None:
    """What is held of a check's files ends with it: another type, then one that is cut short."""
    path, ancestor = files[-1], files[-2]
    text = path.read_text(encoding="utf-8").replace("sa.String(25)", "sa.String(5)")
    path.write_text(text, encoding="utf-8")

    def said() -> list[str]:
        return [one.message for one in lint(text, str(path)) if one.code == "MIG018"]

    saved = ancestor.read_text(encoding="utf-8")
    assert "varchar(24) (since r4)" in said()[0]
    ancestor.write_text(saved.replace("sa.String(24)", "sa.String(4)"), encoding="utf-8")
    assert said() == []
    ancestor.write_text(saved + "\nif (\n", encoding="utf-8")
    assert said() == []
    ancestor.write_text(saved.replace("sa.String(24)", "sa.String(9)"), encoding="utf-8")
    assert "varchar(9) (since r4)" in said()[0]


@pytest.mark.parametrize("odd", ["\0", "\u0130\u0130", "\\n", "\ufeff"])
def test_the_words_of_a_text_beside_odd_ones(tmp_path: Path, odd: str) -> None:
    """A NUL, letters of which there are more in lower case, an escape, a mark of the order."""
    names = ("first.py", "second.py", "third.py")
    for name, text in zip(names, ("users", f"{odd}boats {odd}", "users"), strict=True):
        (tmp_path / name).write_text(text, encoding="utf-8")
    texts = texts_of(tuple([str(tmp_path / name) for name in names]))
    assert len(texts) == 3
    assert texts.holding("boats") == (1,)
    assert texts.holding("users") == (0, 2)
    assert list(texts.lines_with("user")) == [(0, "users"), (2, "users")]

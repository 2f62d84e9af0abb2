"""Helper modules that import a large application: what is read of it, and what is never missed."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from flake8_migrations.model.operations import Action, DropTable, UnreadCall
from flake8_migrations.reader import read

MIGRATION = """\
from alembic import op
from app.helpers import TABLE, Work, drop

revision = "b"
down_revision = "a"


def upgrade():
    drop()
    Work().drop_it(op.get_bind())
    op.drop_table(TABLE)
"""
HELPERS = """\
from alembic import op
from app.settings import Base, settings

TABLE = "orders"
SIZE = settings.size()


class Work(Base):
    pass


def drop():
    op.drop_table("users")
"""
SETTINGS = """\
from app.parts import read


class Settings:
    def size(self):
        return read(1)


settings = Settings()


class Base:
    def drop_it(self, connection):
        connection.execute("{sql}")
"""
COMMENT = "# what an application says of its settings\n"


def project(folder: Path, settings: str) -> str:
    """A project with such a module of settings; the path of its migration."""
    (folder / "pyproject.toml").write_text("[project]\nname = 'app'\n")
    versions = folder / "app" / "migrations" / "versions"
    versions.mkdir(parents=True)
    (folder / "app" / "__init__.py").write_text("")
    (folder / "app" / "helpers.py").write_text(HELPERS)
    (folder / "app" / "settings.py").write_text(settings)
    (folder / "app" / "parts.py").write_text("def read(number):\n    return number\n")
    return str(versions / "b.py")


def table_of(action: Action) -> str | None:
    return action.table.name if isinstance(action, DropTable) else None


def done(path: str) -> list[Action]:
    """What the upgrade does."""
    migration = read(ast.parse(MIGRATION), path)
    return [one.action for run in migration.runs for one in run.operations]


SMALL = SETTINGS.format(sql="drop table items")
LARGE = COMMENT * 2_000 + SMALL


@pytest.mark.parametrize("settings", [SMALL, LARGE], ids=["small", "large"])
def test_what_migrates_is_read_however_large_it_is(tmp_path: Path, settings: str) -> None:
    dropped = [table_of(one) for one in done(project(tmp_path, settings))]
    assert dropped == ["users", "items", "orders"]


def test_what_is_not_read_may_do_anything(tmp_path: Path) -> None:
    path = project(tmp_path, COMMENT * 2_000 + SETTINGS.format(sql="'; '.join(connection.todo)"))
    first, second, third = done(path)
    assert (table_of(first), table_of(third)) == ("users", "orders")
    assert second == UnreadCall("Work.drop_it")
